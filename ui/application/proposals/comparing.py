"""Proposals beside each other: what differs from the first one, by sign and in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from rostering.calendar import Block
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from ui.application.dates import duration, listed
from ui.application.goal_texts import goal_meaning, goal_name
from ui.application.language import Text
from ui.application.proposals.words import (
    APART,
    APART_NOW,
    BEST_FOR,
    BETTER_BUT,
    LESS,
    MORE,
    NO_WORSE,
    ONLY_BETTER,
    ONLY_WORSE,
    SAME,
    SAME_AS_NOW,
    SURPASSED,
)

Tone: TypeAlias = Literal["same", "better", "worse"]


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one proposal is from one goal.

    Attributes:
        words: the value in words.
        is_proven: whether less is known to be impossible.
    """

    value: int
    words: str
    is_proven: bool


Standings: TypeAlias = Mapping[GoalId, Standing]
"""One proposal's goals, in the order in which it pursued them."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One goal of one proposal; its tone tells it from the first proposal."""

    words: str
    tone: Tone
    is_proven: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One goal over all proposals."""

    goal: GoalId
    name: str
    meaning: str
    cells: tuple[Cell, ...]


def rows(found: Sequence[Standings], now: Standings | None = None) -> tuple[Row, ...]:
    """Return the goals in the order of the first proposal.

    Args:
        found: the proposals.
        now: the roster that stands in these weeks, with which all are compared; None without one.
    """
    first = found[0]
    with_what = now or first
    return tuple(
        Row(
            goal,
            goal_name(goal),
            goal_meaning(goal),
            tuple(_cell(one[goal], with_what[goal]) for one in found),
        )
        for goal in first
    )


def _cell(one: Standing, first: Standing) -> Cell:
    return Cell(one.words, _tone(one, first), one.is_proven)


def _tone(one: Standing, other: Standing) -> Tone:
    if one.value == other.value:
        return "same"
    return "better" if one.value < other.value else "worse"


def sentences(found: Sequence[Standings], now: Standings | None = None) -> tuple[str, ...]:
    """Say of every proposal in one sentence what it is good for."""
    if now is not None:
        return tuple(_about(one, now, SAME_AS_NOW) for one in found)
    first, *others = found
    return (
        _about_first(first, others),
        *(_about(one, first, SAME) for one in others),
    )


def _about_first(first: Standings, others: Sequence[Standings]) -> str:
    if not others:
        return ""
    ahead = [
        goal for goal in first if all(_tone(first[goal], one[goal]) == "better" for one in others)
    ]
    if ahead:
        names = [goal_name(goal) for goal in ahead]
        return BEST_FOR.say(goals=listed(names))
    behind = any(_tone(first[goal], one[goal]) == "worse" for one in others for goal in first)
    return (SURPASSED if behind else NO_WORSE).say()


def _about(one: Standings, first: Standings, same: Text) -> str:
    better = [
        change(goal, one, first) for goal in first if _tone(one[goal], first[goal]) == "better"
    ]
    worse = [change(goal, one, first) for goal in first if _tone(one[goal], first[goal]) == "worse"]
    if not better and not worse:
        return same.say()
    parts = [listed(items) for items in (better, worse) if items]
    text = (BETTER_BUT if better else ONLY_WORSE) if worse else ONLY_BETTER
    said = text.say(first=parts[0], second=parts[-1])
    return said[:1].upper() + said[1:]


def change(goal: GoalId, one: Standings, first: Standings) -> str:
    """Say how a roster differs from another in one goal."""
    difference = one[goal].value - first[goal].value
    time = duration(abs(difference))
    return (LESS if difference < 0 else MORE)[goal].say(time=time)


def places_apart(one: Plan, other: Plan, horizon: Horizon) -> int:
    """Count the blocks in which somebody is elsewhere, or on duty in one of the two alone."""
    return sum(
        _place(one, employee.name, block) != _place(other, employee.name, block)
        for day in horizon.days
        for block in one.calendar.blocks(day)
        for employee in one.employees
    )


def _place(plan: Plan, name: str, block: Block) -> tuple[str | None, bool]:
    entry = plan.roster.entry(name, block.day)
    return entry.post_in(block.name), any(shift.covers(block.span) for shift in entry.shifts)


def apart_text(places: int, *, is_from_now: bool = False) -> str:
    """Say how many places differ from the first proposal, or from the roster of now."""
    return (APART_NOW if is_from_now else APART).say(places)
