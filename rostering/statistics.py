"""Figures about a roster: shortages, staffing, turns and hours per person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rostering.balances import HoursBalance, TurnBalance, hours_balance, turn_balances
from rostering.calendar import Block, TurnKind
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


def hours_table(view: View) -> tuple[HoursBalance, ...]:
    """Return the hours of every employee, in the order of the plan."""
    return tuple(hours_balance(view, name) for name in view.names)
