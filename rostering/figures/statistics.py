"""Figures about a roster: shortages, staffing, turns and hours per person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from rostering.calendar import Block, TurnKind
from rostering.figures.balances import HoursBalance, TurnBalance, hours_balance, turn_balances
from rostering.time import week_days
from rostering.view import View


@dataclass(frozen=True, slots=True)
class Shortage:
    """A post and block below the wanted level.

    Attributes:
        level: `minimum` when even the basic service level is not met.
        missing: people missing to that level.
        present: people who count as staffing.
    """

    post: str
    block: Block
    missing: int
    level: Literal["minimum", "wanted"]
    present: int
    minimum: int
    wanted: int


def shortages(view: View) -> tuple[Shortage, ...]:
    """List every place below the wanted level, by date, start and post."""
    found = []
    for block in view.blocks:
        for post in view.plan.front_posts:
            level = view.plan.levels.level(post.name, block)
            present = len(view.independents(block, post.name))
            if present >= level.wanted:
                continue
            below_minimum = present < level.minimum
            floor = level.minimum if below_minimum else level.wanted
            found.append(
                Shortage(
                    post.name,
                    block,
                    floor - present,
                    "minimum" if below_minimum else "wanted",
                    present,
                    level.minimum,
                    level.wanted,
                )
            )
    return tuple(found)


def turns_table(view: View) -> dict[TurnKind, dict[str, TurnBalance]]:
    """Return the balance of turns per kind and person."""
    return {kind: turn_balances(view, kind) for kind in TurnKind}


@dataclass(frozen=True, slots=True)
class TurnsRow:
    """The turns of one kind of one person over a horizon; amounts in thousandths of a turn.

    Attributes:
        done: turns done.
        fair_share: the turns that ought to be theirs, by entitlement.
        before: balance at the start; positive means turns are owed.
        after: balance at the end.
        next_turn: the first turn on or after a day; None when the roster has none.
    """

    employee: str
    kind: TurnKind
    done: int
    fair_share: int
    before: int
    after: int
    next_turn: date | None


def turns_overview(view: View, since: date | None = None) -> tuple[TurnsRow, ...]:
    """Tell done, fair share, balance and next turn, per kind that the team has and per person.

    Args:
        view: the plan and the weeks to count.
        since: the day from which the next turn is looked for, in the roster after the horizon
            too; None for the start of the horizon.
    """
    known = {opening.turn for opening in view.plan.openings}
    return tuple(
        TurnsRow(
            balance.employee,
            kind,
            sum(balance.done),
            sum(balance.share),
            balance.before,
            balance.after[-1],
            next((day for day in days if view.has_turn(balance.employee, day, kind)), None),
        )
        for kind in TurnKind
        if kind in known
        for days in [_turn_days(view, kind, since or view.horizon.start)]
        for balance in turn_balances(view, kind).values()
    )


def _turn_days(view: View, kind: TurnKind, since: date) -> tuple[date, ...]:
    """Return the days from `since` on with an open turn, in the horizon and the roster."""
    mondays = sorted({*view.horizon.mondays, *view.plan.roster.mondays})
    days = (day for monday in mondays for day in week_days(monday))
    calendar = view.plan.calendar
    return tuple(day for day in days if day >= since and calendar.turn_blocks(day, kind))


def hours_table(view: View) -> tuple[HoursBalance, ...]:
    """Return the hours of every employee, in the order of the plan."""
    return tuple(hours_balance(view, name) for name in view.names)
