"""What the screen has computed away from the event loop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from rostering.check import goal_values
from rostering.differences.moves import Change, changes
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.roster import DayKey
from rostering.rules import Violation
from ui.application.happening.event import Event
from ui.desktop.jobs import Job, Stop, load_solver

if TYPE_CHECKING:
    from solver.repairs.replan import Alternative

MOST_ALTERNATIVES = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """What a plan with some of the changes comes to.

    Attributes:
        text: what it asks and what stays lacking, in short.
        broken: rules that it breaks; with any of them it cannot be taken over.
        after: the goals with it.
    """

    plan: Plan
    changes: tuple[Change, ...]
    text: str
    broken: tuple[Violation, ...]
    before: Mapping[GoalId, int]
    happened: Mapping[GoalId, int]
    after: Mapping[GoalId, int]

    @classmethod
    def of(cls, call: Event, alternative: Alternative) -> Judged:
        """Return what a whole alternative for a call comes to: the search has had it checked."""
        plain = replace(alternative, is_fewest=False)
        return cls(
            alternative.plan,
            alternative.changes,
            call.way_text(plain),
            (),
            alternative.before,
            alternative.happened,
            alternative.after,
        )

    @property
    def informed(self) -> tuple[str, ...]:
        """Who has to be told."""
        return tuple(dict.fromkeys(change.employee for change in self.changes))


class Way(NamedTuple):
    """A way on that the search found, and what all of it comes to."""

    alternative: Alternative
    judged: Judged


class CallJob(Job):
    """Work for one call that can be asked to end; nobody listens to it from then on."""

    def __init__(self, call: Event, work: Callable[[], object]) -> None:
        super().__init__(work)
        self.call = call
        self.request = Stop()

    @property
    def is_stopped(self) -> bool:
        return self.request.is_set

    def stop(self) -> None:
        self.request.set()


class GapsJob(CallJob):
    """Finds the gaps, then per gap whom to ask."""

    gaps = Signal(object)
    """The gaps, before anything else is computed."""
    choice = Signal(object)
    """Whom to ask for one gap."""

    def __init__(self, call: Event, working: Plan | None) -> None:
        super().__init__(call, self._find)
        self._working = working

    def _find(self) -> None:
        self.gaps.emit(self.call.gaps)
        for choice in self.call.ranked(self._working or self.call.after):
            if self.is_stopped:
                break
            self.choice.emit(choice)


class RepairJob(CallJob):
    """Searches ways on."""

    found = Signal(object)
    """The next `Way`."""

    def __init__(self, call: Event) -> None:
        super().__init__(call, self._search)

    def _search(self) -> None:
        for alternative in self.call.alternatives(MOST_ALTERNATIVES, self.request.token()):
            if self.is_stopped:
                break
            self.found.emit(Way(alternative, Judged.of(self.call, alternative)))


class JudgeJob(CallJob):
    """Has the checker judge a plan with some of the changes; the result is a `Judged`."""

    def __init__(self, call: Event, plan: Plan, keys: frozenset[DayKey]) -> None:
        super().__init__(call, self._judge)
        self._plan, self._keys = plan, keys

    def _judge(self) -> Judged:
        load_solver()
        from solver.repairs.replan import Alternative

        call = self.call
        plan = call.noted(self._plan, self._keys)
        days = sorted({day for _, day in self._keys | call.own_days})
        found = tuple(
            change
            for change in changes(call.after, plan, days)
            if (change.employee, change.day) not in call.own_days
        )
        informed = tuple(dict.fromkeys(change.employee for change in found))
        goals = (call.goals_before, call.goals_happened, goal_values(plan, call.horizon))
        judged = Judged.of(
            call, Alternative("other", plan, found, informed, *goals, is_fewest=False)
        )
        return replace(judged, broken=call.broken_by(plan, days))
