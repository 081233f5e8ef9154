"""The gaps of a call and whom to ask for each; who is put somewhere is noted on the side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from rostering.figures.statistics import Shortage
from rostering.reasons.candidates import Candidate, Choice
from rostering.roster import DayEntry, DayKey
from ui.application.happening.event import Event
from ui.desktop.sick_call.running import Running
from ui.desktop.sick_call.screen import SickCallScreen
from ui.desktop.sick_call.work import GapsJob


class Asking(QObject):
    """Fills the first two columns."""

    gaps_known = Signal(object)
    """The call whose gaps are on the screen now."""
    placed = Signal(object)
    """The days of people as the user chose them, by person and day."""

    def __init__(self, screen: SickCallScreen, running: Running, parent: QObject) -> None:
        super().__init__(parent)
        self._screen, self._running = screen, running
        self._job: GapsJob | None = None
        self.reset()
        screen.gaps.chosen.connect(self.choose_gap)
        screen.middle.candidates.chosen.connect(self._choose)
        screen.middle.put_requested.connect(lambda: self._put(self.candidate))
        screen.put_requested.connect(self._put_number)

    def reset(self) -> None:
        """Forget the call."""
        self._running.drop(self._job)
        self._job = None
        self._call: Event | None = None
        self._names: Mapping[str, str] = {}
        self._refused: Sequence[str] = ()
        self.gaps: tuple[Shortage, ...] = ()
        self._gap = 0
        self._choices: dict[Shortage, Choice] = {}
        self.own: dict[DayKey, DayEntry] = {}
        self.candidate = ""
        self._screen.gaps.show_waiting()
        self._screen.middle.show_nothing("")

    def show_call(self, call: Event, names: Mapping[str, str], refused: Sequence[str]) -> None:
        """Find the gaps of a call and whom to ask."""
        self.reset()
        self._call, self._names, self._refused = call, names, refused
        self._rank()

    def _rank(self) -> None:
        call = self._call
        if call is None:
            return
        self._running.drop(self._job)
        self._choices.clear()
        job = GapsJob(call, call.placed(self.own) if self.own else None)
        self._running.listen(job, job.gaps, self._show_gaps)
        self._running.listen(job, job.choice, self._show_choice)
        self._running.listen(job, job.failed, self._fail)
        self._job = job
        self._running.start(job)

    def _fail(self, _error: Exception) -> None:
        self._screen.middle.show_nothing(self.tr("Dit kon niet berekend worden."))

    # Gaps

    def _show_gaps(self, gaps: tuple[Shortage, ...]) -> None:
        if self._call is None or (gaps and gaps == self.gaps):
            return
        self.gaps = gaps
        self._screen.gaps.show_gaps(self._call, gaps)
        if gaps:
            self.choose_gap(0)
        else:
            self._screen.middle.show_nothing(self.tr("Er is niemand nodig."))
        self.gaps_known.emit(self._call)

    def choose_gap(self, index: int) -> None:
        """Ask who can take a gap."""
        if self._call is None or not 0 <= index < len(self.gaps):
            return
        self._gap = index
        self._screen.gaps.choose(index)
        several = len({gap.block.day for gap in self.gaps}) > 1
        gap = self.gaps[index]
        self._screen.middle.show_question(self._call.before, gap, with_day=several)
        choice = self._choices.get(gap)
        if choice is not None:
            self._show_people(choice)
        else:
            self._screen.middle.candidates.show_note(self.tr("Wordt berekend…"))
            self._screen.middle.show_chosen("", 0)

    def _show_choice(self, choice: Choice) -> None:
        self._choices[choice.place] = choice
        if self.gaps and choice.place == self.gaps[self._gap]:
            self._show_people(choice)

    def _show_people(self, choice: Choice) -> None:
        call = self._call
        if call is None:
            return
        plan = call.placed(self.own)
        people = self._screen.middle.candidates
        if call.present(plan, choice.place) >= choice.place.wanted:
            people.show_note(self.tr("Dit gat is gevuld. Vink rechts weg wat toch anders moet."))
            self._screen.middle.show_chosen("", 0)
            self.candidate = ""
            return
        people.show_choice(plan, choice, self._refused)
        known = [candidate.employee for candidate in choice.candidates]
        self._choose(self.candidate if self.candidate in known else next(iter(known), ""))

    # People

    def _choose(self, name: str) -> None:
        self.candidate = name
        middle = self._screen.middle
        middle.candidates.choose(name)
        middle.show_chosen(self._names.get(name, ""), len(middle.candidates.rows))

    def _put_number(self, number: int) -> None:
        rows = self._screen.middle.candidates.rows
        if number <= len(rows):
            self._put(rows[number - 1].candidate.employee)

    def _put(self, name: str) -> None:
        """Note that somebody takes the gap, and go on to the next that is open."""
        candidate = self._candidate(name)
        if candidate is None or self._call is None:
            return
        self.own[name, self.gaps[self._gap].block.day] = candidate.day
        self.candidate = ""
        self._own_changed()
        plan = self._call.placed(self.own)
        still = [
            at for at, gap in enumerate(self.gaps) if self._call.present(plan, gap) < gap.wanted
        ]
        # The same gap may want one more; otherwise the next one that is open.
        later = [at for at in still if at >= self._gap]
        self.choose_gap(next(iter(later or still), self._gap))

    def _candidate(self, name: str) -> Candidate | None:
        choice = self._choices.get(self.gaps[self._gap]) if self.gaps else None
        people = () if choice is None else choice.candidates
        return next((one for one in people if one.employee == name), None)

    def take_away(self, key: DayKey) -> None:
        """Forget that somebody was put somewhere."""
        if self.own.pop(key, None) is not None:
            self._own_changed()
            self.choose_gap(self._gap)

    def _own_changed(self) -> None:
        call = self._call
        if call is None:
            return
        plan = call.placed(self.own)
        self._screen.gaps.show_present([call.present(plan, gap) for gap in self.gaps])
        self.placed.emit(dict(self.own))
        self._rank()
