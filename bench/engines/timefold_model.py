"""The facts for Timefold: a way of the day for each person and day.

No `from __future__ import annotations` here: Timefold reads the annotations as they are.
"""

from dataclasses import dataclass, field
from typing import Annotated

from timefold.solver.domain import (
    PlanningEntityCollectionProperty,
    PlanningId,
    PlanningScore,
    PlanningVariable,
    ProblemFactCollectionProperty,
    ValueRangeProvider,
    planning_entity,
    planning_solution,
)
from timefold.solver.score import BendableScore

GOALS = 8


@dataclass
class Choice:
    """A way of a day in numbers; places and wishes by their numbers."""

    id: Annotated[int, PlanningId]
    minutes: int
    credit: int
    start: int
    end: int
    alone: list[int]
    accompanied: list[int]
    alone_minutes: int
    accompanied_minutes: int
    evening: int
    saturday: int
    load: int
    changes: int
    unmet: list[int]
    posts: list[int]


@dataclass
class Person:
    """Numbers per week, per window and per balance day; the turns before the horizon."""

    id: Annotated[int, PlanningId]
    contract: list[int]
    credited: list[int]
    coordination: list[int]
    days_off: list[int]
    coaching: list[int]
    low: list[int]
    high: list[int]
    window_coordination: list[int]
    has_share: list[int]
    fair: list[int]
    promises: list[int]
    past: list[int]


@planning_entity
@dataclass
class PersonDay:
    """What somebody does on a day."""

    id: Annotated[int, PlanningId]
    person: Person
    day: int
    is_weekday: bool
    week: int
    window: int
    choices: Annotated[list[Choice], ValueRangeProvider] = field(default_factory=list)
    choice: Annotated[Choice | None, PlanningVariable] = None


@dataclass
class Place:
    """A post in a block; the slot is what ways of any day know it by."""

    id: Annotated[int, PlanningId]
    day: int
    slot: int
    minutes: int
    minimum: int
    wanted: int


@dataclass
class TurnDay:
    """How many people can have a turn on a day; 0 for evening, 1 for Saturday."""

    id: Annotated[int, PlanningId]
    day: int
    kind: int
    most: int


@dataclass
class BalanceDay:
    """The hours of a person up to a balance day, without what is still to be worked."""

    id: Annotated[int, PlanningId]
    person: Person
    day: int
    start: int


@dataclass
class WishWindow:
    """A wish in a window."""

    id: Annotated[int, PlanningId]
    wish: int
    person: Person
    window: int
    weight: int


@dataclass
class Practice:
    """A post that somebody can do and should have done."""

    id: Annotated[int, PlanningId]
    person: Person
    post: int


@dataclass
class Limits:
    """Numbers of the rules and goals."""

    id: Annotated[int, PlanningId]
    daily_rest: int
    week_hours: int
    hours_band: int
    week_band: int


@planning_solution
@dataclass
class Roster:
    """All of it."""

    places: Annotated[list[Place], ProblemFactCollectionProperty]
    turn_days: Annotated[list[TurnDay], ProblemFactCollectionProperty]
    balance_days: Annotated[list[BalanceDay], ProblemFactCollectionProperty]
    wish_windows: Annotated[list[WishWindow], ProblemFactCollectionProperty]
    practices: Annotated[list[Practice], ProblemFactCollectionProperty]
    limits: Annotated[list[Limits], ProblemFactCollectionProperty]
    days: Annotated[list[PersonDay], PlanningEntityCollectionProperty]
    score: Annotated[
        BendableScore | None,
        PlanningScore(bendable_hard_levels_size=1, bendable_soft_levels_size=GOALS),
    ] = None
