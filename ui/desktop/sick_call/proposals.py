"""The ways on for a call: what the search finds, what the user chose, and taking one over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from ui.application.happening.event import Event
from ui.application.happening.replan_texts import aim_name
from ui.desktop.sick_call.changes import change_lines
from ui.desktop.sick_call.repairs import OWN
from ui.desktop.sick_call.running import Running
from ui.desktop.sick_call.screen import SickCallScreen
from ui.desktop.sick_call.work import Judged, JudgeJob, RepairJob, Way

_STAFFING: Final[tuple[GoalId, ...]] = ("minimum", "wanted")


class CallProposals(QObject):
    """Fills the last column, and the strips in the middle."""

    unplaced = Signal(object)
    """Somebody whom the user put somewhere is to be taken away again: person and day."""
    taken = Signal(object, bool)
    """The `Judged` that is to become the roster, and whether it is to be published."""

    def __init__(self, screen: SickCallScreen, running: Running, parent: QObject) -> None:
        super().__init__(parent)
        self._screen, self._column, self._running = screen, screen.repairs, running
        self._search: RepairJob | None = None
        self._judges: dict[int, JudgeJob] = {}
        self._reset_state()
        self._column.chosen.connect(self._choose_by_hand)
        self._column.ticked.connect(self._tick)
        self._column.looked_at.connect(self._look_at)
        self._column.take_requested.connect(self.take_over)
        self._column.publish_requested.connect(lambda: self.take_over(publishes=True))

    def _reset_state(self) -> None:
        self._call: Event | None = None
        self._names: Mapping[str, str] = {}
        self._found: list[Way] = []
        self._own: Mapping[DayKey, DayEntry] = {}
        self._ticks: dict[int, set[DayKey]] = {}
        self._judged: dict[int, Judged] = {}
        self._chosen: int | None = None
        self._is_by_hand = False
        self.person = ""

    def reset(self) -> None:
        """Forget the call; the search for it ends."""
        self._running.drop(self._search)
        self._search = None
        for job in self._judges.values():
            self._running.drop(job)
        self._judges.clear()
        self._reset_state()
        self._column.reset()
        self._column.show_state(searching=False)
        self._screen.middle.strips.hide()

    def show_call(self, call: Event, names: Mapping[str, str]) -> None:
        """Search ways on for a call whose gaps are known."""
        self.reset()
        if call.refusal:
            return
        self._call, self._names = call, names
        self._column.add(OWN, self._own_title(), self.tr("wordt berekend…"))
        self._judge(OWN)
        if not call.has_ways:
            self._choose(OWN)
            return
        job = RepairJob(call)
        self._running.listen(job, job.found, self._add)
        self._running.listen(job, job.done, lambda _: self._end_search())
        self._running.listen(job, job.failed, self._fail)
        self._search = job
        self._column.show_state(searching=True)
        self._running.start(job)

    def _end_search(self) -> None:
        self._column.show_state(searching=False)
        if self._chosen is None:
            self._choose(OWN)

    def _fail(self, _error: Exception) -> None:
        self._column.show_state(searching=False, failed=True)

    # What there is

    def _own_title(self) -> str:
        if self._own or self._call is None:
            return self.tr("Zelf gekozen")
        return self._call.note_only

    def _title(self, number: int) -> str:
        return self._own_title() if number == OWN else aim_name(self._found[number].alternative.aim)

    def _add(self, way: Way) -> None:
        number = len(self._found)
        self._found.append(way)
        alternative, judged = way
        self._judged[number] = judged
        self._ticks[number] = {(one.employee, one.day) for one in alternative.changes}
        self._column.add(number, self._title(number), judged.text, is_fewest=alternative.is_fewest)
        self._column.show_state(searching=True)
        self._show_changes(number)
        if not self._is_by_hand and self._chosen in (None, OWN):
            self._choose(number if self._is_as_good(judged) else OWN)

    def _is_as_good(self, judged: Judged) -> bool:
        """Tell whether a proposal staffs the desk at least as well as only noting does."""
        return all(judged.after[goal] <= judged.happened[goal] for goal in _STAFFING)

    def show_own(self, own: Mapping[DayKey, DayEntry]) -> None:
        """Show what the user chose, in a card of its own."""
        self._own = own
        self._is_by_hand = True
        self._judge(OWN)
        self._choose(OWN)

    def _show_changes(self, number: int) -> None:
        call = self._call
        if call is None:
            return
        if number == OWN:
            judged = self._judged.get(OWN)
            changes = () if judged is None else judged.changes
        else:
            changes = self._found[number].alternative.changes
        lines = change_lines(call.before, changes, self._names)
        ticked = self._own.keys() if number == OWN else self._ticks[number]
        self._column.cards[number].show_changes(lines, ticked)
        self._show_sum(number)

    def _show_sum(self, number: int) -> None:
        judged, card = self._judged.get(number), self._column.cards[number]
        if judged is None or self._call is None:
            card.show_waiting()
        else:
            card.show_judged(self._call, judged, self._title(number))

    # Choosing

    def _choose_by_hand(self, number: int) -> None:
        self._is_by_hand = True
        self._choose(number)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._column.choose(number)
        self.person = ""
        self._show_chosen()

    def _show_chosen(self) -> None:
        number, call = self._chosen, self._call
        if number is None or call is None:
            return
        judged = self._judged.get(number)
        self._column.can_take(judged is not None and not judged.broken)
        told = () if judged is None else judged.informed
        if self.person not in told:
            self.person = next(iter(told), "")
        self._column.show_person(self._names.get(self.person, ""))
        self._show_strips(call, number)

    def _show_strips(self, call: Event, number: int) -> None:
        """Show who is absent first, then who changes; what waits for the checker as well."""
        judged = self._judged.get(number)
        after = self._plan(call, number) if judged is None else judged.plan
        keys = self._own.keys() if number == OWN else self._ticks[number]
        roster, former = after.roster, call.before.roster
        lost = [key for key in call.own_days if former.entry(*key) != roster.entry(*key)]
        order = [employee.name for employee in call.before.employees]
        rest = sorted(keys, key=lambda key: (key[1], order.index(key[0])))
        shown = sorted([*sorted(lost, key=lambda key: key[1]), *rest], key=lambda key: key[1])
        self._screen.middle.strips.show_plans(
            self._title(number), call.before, after, shown, self._names
        )

    def _plan(self, call: Event, number: int) -> Plan:
        if number == OWN:
            return call.placed(self._own)
        return call.noted(self._found[number].alternative.plan, self._ticks[number])

    def _look_at(self, name: str) -> None:
        self.person = name
        self._column.show_person(self._names.get(name, ""))

    # Ticks

    def _tick(self, number: int, key: DayKey, on: bool) -> None:
        if number == OWN:
            self.unplaced.emit(key)
            return
        ticks = self._ticks[number]
        ticks.symmetric_difference_update({key} if on is not (key in ticks) else set())
        alternative, whole = self._found[number]
        if len(ticks) == len(alternative.changes):
            self._running.drop(self._judges.pop(number, None))
            self._judged[number] = whole
            self._show_sum(number)
        else:
            self._judge(number)
        self._show_chosen()

    def _judge(self, number: int) -> None:
        """Have the checker say what the ticked changes come to."""
        call = self._call
        if call is None:
            return
        self._judged.pop(number, None)
        self._show_sum(number)
        self._running.drop(self._judges.pop(number, None))
        keys = frozenset(self._own if number == OWN else self._ticks[number])
        job = JudgeJob(call, self._plan(call, number), keys)
        self._running.listen(job, job.done, lambda judged: self._show_judged(number, judged))
        self._running.listen(job, job.failed, self._fail)
        self._judges[number] = job
        self._running.start(job)

    def _show_judged(self, number: int, judged: Judged) -> None:
        self._judges.pop(number, None)
        self._judged[number] = judged
        if number == OWN:
            self._show_changes(OWN)
        else:
            self._show_sum(number)
        if number == self._chosen:
            self._show_chosen()

    def take_over(self, *, publishes: bool = False) -> None:
        """Hand over the chosen plan, if the checker agrees with it."""
        judged = None if self._chosen is None else self._judged.get(self._chosen)
        if judged is not None and not judged.broken:
            self.taken.emit(judged, publishes)
