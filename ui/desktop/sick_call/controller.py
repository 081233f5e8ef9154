"""A sick call from F9 to the step that takes it over; nothing is changed before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from data.dutch import clock
from rostering.differences.moves import changes
from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.planned import horizon_with
from rostering.roster import Roster
from ui.application.dates import full_day, week_title
from ui.application.happening.coming_back import Versions, no_versions
from ui.application.happening.event import Event
from ui.application.happening.replan_texts import gaps_text
from ui.application.happening.sick_call import Answers, begin_of, first_day, maybe_still_away
from ui.application.happening.sick_texts import opens_text, step_text
from ui.application.happening.what_if import Asked, BackAnswers, Kind
from ui.application.short_names import short_names
from ui.desktop.sick_call.asking import Asking
from ui.desktop.sick_call.proposals import CallProposals
from ui.desktop.sick_call.running import Running
from ui.desktop.sick_call.screen import SickCallScreen
from ui.desktop.sick_call.work import Judged

_PAUSE_MS = 120
"""Who turns the wheel of a date starts no search at each day."""


class SickCalls(QObject):
    """Holds the call on the screen, if there is one."""

    moved_on = Signal()
    """The screen was opened or left, or there is another sentence to say."""
    publish_requested = Signal(object)
    """What was taken over, as the days of people, is to be published."""
    taken_over = Signal(object, str, str, object)
    """The plan from now on, what to call the change, who is absent, and from which day."""

    def __init__(
        self, screen: SickCallScreen, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.screen, self._now = screen, now
        self._plan: Plan | None = None
        self._kind: Kind = "sick"
        self._answers: Asked | None = None
        self._call: Event | None = None
        self._refused: list[str] = []
        self._names: dict[str, str] = {}
        self._repaired: list[tuple[Roster, Plan]] = []
        self.running = Running(self)
        self.asking = Asking(screen, self.running, self)
        self.proposals = CallProposals(screen, self.running, self)
        self.versions: Versions = no_versions
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._restart)
        self._connect()

    def _connect(self) -> None:
        screen = self.screen
        screen.left.connect(self.leave)
        screen.who.changed.connect(self._answer)
        screen.what.changed.connect(self._answer)
        screen.who.asked_back.connect(self._ask_about)
        screen.refused.connect(self._refuse_where_focus_is)
        screen.middle.candidates.asked_again.connect(self._ask_again)
        self.asking.gaps_known.connect(self._gaps_known)
        self.asking.placed.connect(self.proposals.show_own)
        self.proposals.unplaced.connect(self.asking.take_away)
        self.proposals.taken.connect(self._take_over)

    @property
    def is_open(self) -> bool:
        """Tell whether the screen stands in the place of the grid."""
        return self._plan is not None

    @property
    def sentence(self) -> str:
        """Say how the call stands, without the reason."""
        if self._call is None:
            return ""
        said = self._call.refusal or gaps_text(self._call.subject, self.asking.gaps)
        return self.tr("{0} Nog niets gewijzigd.").format(said)

    # Opening and leaving

    def start(self, plan: Plan, name: str, chosen: date | None, kind: Kind = "sick") -> None:
        """Open the screen for somebody, or for the first of the team; or for something else."""
        names = [employee.name for employee in plan.employees]
        if not names or plan.roster_horizon() is None:
            return
        who = name if name in names else names[0]
        moment = self._moment()
        day = first_day(plan, moment.day, chosen)
        self._refused.clear()
        self._kind = kind
        self.screen.show_kind(kind)
        what = self.screen.what
        what.show_plan(plan, moment.day)
        if kind == "sick":
            self._answers = Answers(who, day, begin_of(plan, who, day, moment))
        else:
            what.begin(name, chosen if chosen is not None and chosen > moment.day else day)
            self._answers = what.answers
        self._show_plan(plan)
        self.moved_on.emit()
        (self.screen.who.person if kind == "sick" else what).setFocus()

    def show_plan(self, plan: Plan) -> None:
        """Begin anew when the plan changes below the call."""
        if self._plan is None or plan is self._plan or self._answers is None:
            return
        if plan.roster_horizon() is None or not self._answers.fits(plan):
            self.leave()
        else:
            self._show_plan(plan)

    def _show_plan(self, plan: Plan) -> None:
        if self._answers is None:
            return
        self._plan = plan
        self._names = short_names(employee.name for employee in plan.employees)
        today = self._moment().day
        if isinstance(self._answers, Answers) and self._kind == "sick":
            self.screen.who.show_people(list(self._names), maybe_still_away(plan, today), today)
            self.screen.who.show_answers(self._answers)
        else:
            self.screen.what.show_plan(plan, today)
        self._restart()

    def leave(self) -> None:
        """Close the screen; what was being searched ends."""
        if self._plan is None:
            return
        self._forget_call()
        self._plan = self._answers = None
        self._refused.clear()
        self.moved_on.emit()

    def forget(self) -> None:
        """Begin anew with another team."""
        self.leave()
        self._repaired.clear()

    def wait(self) -> None:
        """End all work, before the window goes."""
        self._pause.stop()
        self.running.wait()

    def base_of(self, plan: Plan) -> Plan | None:
        """Return the plan before the call of which this one came, to mark what changed."""
        return next((base for roster, base in self._repaired if roster is plan.roster), None)

    def set_theme(self) -> None:
        """Show the call in the colours that the screen has now."""
        if self.is_open:
            self._restart()

    def _moment(self) -> Now:
        return Now.at(self._now())

    # Who and how long

    def _answer(self, answers: Asked) -> None:
        self._refused = [name for name in self._refused if name != answers.person]
        self._answers = answers
        self._forget_call()
        self._pause.start()

    def _ask_about(self, name: str) -> None:
        if self._plan is None:
            return
        moment = self._moment()
        begin = begin_of(self._plan, name, moment.day, moment)
        answers = Answers(name, moment.day, begin, until="unknown")
        self.screen.who.show_answers(answers)
        self._answer(answers)

    def _forget_call(self) -> None:
        self._pause.stop()
        self._call = None
        self.asking.reset()
        self.proposals.reset()
        self.running.drop_all()

    def _restart(self) -> None:
        """Work out the call anew; the gaps come first, before any search."""
        self._forget_call()
        plan, answers, moment = self._plan, self._answers, self._moment()
        if plan is None or answers is None:
            return
        horizon = horizon_with(plan, answers.day, answers.last_day)
        if horizon is None:
            return
        self._show_moment(plan, answers, moment)
        if isinstance(answers, BackAnswers):
            answers = replace(answers, versions=self.versions)
        self._call = answers.event(plan, horizon, moment, self._refused)
        # Searches run on threads of their own; what is in the file is read on this one.
        _ = self._call.former
        self.asking.show_call(self._call, self._names, tuple(self._refused))

    def _show_moment(self, plan: Plan, answers: Asked, moment: Now) -> None:
        today = moment.day
        time, week = clock(moment.minute), week_title(today).lower()
        opens = wait = ""
        blocks = plan.calendar.blocks(today)
        if answers.day == today and blocks:
            opens, wait = opens_text(min(block.span.start for block in blocks), moment.minute)
        when = f"{full_day(today)}, {time} · {week}"
        self.screen.show_moment(when, opens, wait)

    def _gaps_known(self, call: Event) -> None:
        self.proposals.show_call(call, self._names)
        self.moved_on.emit()

    # Who says no

    def _refuse_where_focus_is(self, in_repairs: bool) -> None:
        self._refuse(self.proposals.person if in_repairs else self.asking.candidate)

    def _refuse(self, name: str) -> None:
        """Ask somebody no more, and compute anew without that person."""
        if not name or name in self._refused:
            return
        self._refused.append(name)
        self._restart()

    def _ask_again(self, name: str) -> None:
        self._refused.remove(name)
        self._restart()

    # The end

    def _take_over(self, judged: Judged, publishes: bool) -> None:
        """Make it the roster, as one step, and go back to the grid."""
        call, plan = self._call, self._plan
        if call is None or plan is None:
            return
        self._repaired.append((judged.plan.roster, plan))
        text = step_text(call, len(judged.changes))
        self.leave()
        self.taken_over.emit(judged.plan, text, call.person, call.first_day)
        if publishes:
            found = changes(plan, judged.plan, call.horizon.days)
            self.publish_requested.emit(frozenset((one.employee, one.day) for one in found))
