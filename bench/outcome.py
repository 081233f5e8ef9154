"""What an engine hands back, and how it keeps track of its rosters while it works."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from rostering.goals import GoalId
from rostering.plan import Plan
from solver.result import GoalStatus

_APART = 0.25
"""Seconds between two rosters on a trail, at least."""
_GROWTH = 1.2
"""Later rosters lie farther apart by this factor, so that a trail costs little memory."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What an engine says of a goal, the earlier goals kept at their values.

    Attributes:
        bound: None where the engine bounds no single goal.
        seconds: when it said so.
    """

    goal: GoalId
    value: int | None
    bound: int | None
    status: GoalStatus
    seconds: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an engine found.

    Attributes:
        plan: the plan with the last roster; None when there is none.
        claims: what it said of the goals, in time; the last one of a goal counts.
        trail: rosters on the way, with the second of each.
        seconds: from the call to the end, model building included.
        optimum: whether a proof of the whole as the engine sees it ended the search.
    """

    plan: Plan | None
    claims: tuple[Claim, ...]
    trail: tuple[tuple[float, Plan], ...]
    seconds: float
    optimum: bool = False


Run: TypeAlias = Callable[..., Outcome]
"""`run(plan, horizon, seconds, goals)`: plans the weeks of a horizon in so many seconds."""


@dataclass
class Trail:
    """Notes rosters and claims with their time; starts counting when it is made."""

    started: float = field(default_factory=time.monotonic)
    rosters: list[tuple[float, Plan]] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    @property
    def elapsed(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.started

    def is_due(self) -> bool:
        """Tell whether a roster found now is far enough from the one before it."""
        if not self.rosters:
            return True
        last = self.rosters[-1][0]
        return self.elapsed >= max(last + _APART, last * _GROWTH)

    def note(self, plan: Plan) -> None:
        """Note a roster."""
        self.rosters.append((self.elapsed, plan))

    def claim(self, goal: GoalId, value: int | None, bound: int | None, status: GoalStatus) -> None:
        """Note what is known of a goal, when it is news."""
        said = (value, bound, status)
        known = next((claim for claim in reversed(self.claims) if claim.goal == goal), None)
        if known is None or (known.value, known.bound, known.status) != said:
            self.claims.append(Claim(goal, *said, self.elapsed))

    def outcome(self, plan: Plan | None, *, optimum: bool = False) -> Outcome:
        """End the run with its last roster."""
        seconds = self.elapsed
        rosters = self.rosters if plan is None else [*self.rosters, (seconds, plan)]
        return Outcome(plan, tuple(self.claims), tuple(rosters), seconds, optimum)
