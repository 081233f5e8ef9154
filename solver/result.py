"""What a planning run gives and reports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.roster import Roster
from rostering.time import Horizon

GoalStatus: TypeAlias = Literal["optimal", "feasible", "none"]
Priority: TypeAlias = Literal["evenwicht", "wensen", "rust"]


@dataclass(frozen=True, slots=True)
class GoalResult:
    """Value, proven bound and status of one goal, the earlier goals kept at their values.

    Attributes:
        value: None when no roster was found in time.
        seconds: time spent on this goal.
    """

    id: GoalId
    value: int | None
    bound: int
    status: GoalStatus
    seconds: float


def status_of(value: int, bound: int) -> GoalStatus:
    """Return the status of a value that was found: proven best only when it equals the bound."""
    return "optimal" if value == bound else "feasible"


@dataclass(frozen=True, slots=True)
class Options:
    """How to search.

    Attributes:
        time_limit: seconds for the whole search, model building included.
        workers: threads; None for as many as the machine has cores, at most 8.
        seed: same seed with one worker gives the same roster.
        priority: the order of the goals after hours (contract, section 4).
        start: a roster to go on from; the result is never worse. It is left aside where it breaks
            a rule of the plan, and where only turns are shared out.
        proven: what another search of the same weeks found and proved, in the order of its goals.
            A bound holds here too where all that was kept there is kept.
    """

    time_limit: float = 120.0
    workers: int | None = None
    seed: int = 0
    priority: Priority = "evenwicht"
    start: Roster | None = None
    proven: tuple[GoalResult, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """The state of a run, reported as it changes.

    Attributes:
        goal: the goal at work; None when the run is over.
        goals: one result per goal, in order; later goals have no value of their own yet.
        elapsed: seconds since the start.
        plan: the plan with a better roster, when there is a new one.
    """

    goal: GoalId | None
    goals: tuple[GoalResult, ...]
    elapsed: float
    plan: Plan | None = None


ProgressCallback: TypeAlias = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Result:
    """The best roster that was found.

    Attributes:
        plan: the plan with that roster.
        base: the plan from which it was computed.
        stopped: whether a stop was asked for before the search ended by itself.
    """

    plan: Plan
    base: Plan
    horizon: Horizon
    goals: tuple[GoalResult, ...]
    seconds: float
    stopped: bool
