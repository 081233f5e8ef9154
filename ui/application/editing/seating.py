"""Somebody else at a place: whom to ask, and the edit that puts one of them there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rostering.calendar import Block
from rostering.figures.statistics import Shortage
from rostering.plan import Plan
from rostering.reasons.candidates import Candidate, Candidates, Choice
from rostering.time import Horizon
from rostering.view import View
from ui.application.editing import words
from ui.application.editing.cells import Cell, Content
from ui.application.editing.draft import Draft, Edit
from ui.application.editing.operations import clear


@dataclass(frozen=True, slots=True)
class Place:
    """A seat at a front post; without a name it is empty."""

    post: str
    day: date
    block: str
    name: str = ""

    @property
    def cell(self) -> Cell:
        """The cell of who sits there."""
        return Cell(self.name, self.day, self.block)


@dataclass(frozen=True, slots=True)
class Takers:
    """Who can take a place.

    Attributes:
        plan: the plan that was asked about.
        left: the plan without who sits there now.
        refused: why the place cannot be given away; empty when it can.
    """

    plan: Plan
    left: Plan
    choice: Choice | None
    refused: tuple[str, ...] = ()


def takers(plan: Plan, place: Place, horizon: Horizon, today: date) -> Takers:
    """Rank who could be at a place in the stead of who is.

    Args:
        plan: the plan with its roster.
        place: the place.
        horizon: the weeks over which shares and balances are told.
        today: from when changes may come late for part-timers.
    """
    emptied = _emptied(plan, place)
    block = plan.calendar.block(place.day, place.block)
    if emptied.refused or block is None:
        return Takers(plan, plan, None, emptied.refused)
    view = View(emptied.plan, horizon)
    found = Candidates(view, today).choice(_lack(view, place.post, block))
    others = tuple(one for one in found.others if one.employee != place.name)
    able = tuple(one for one in found.candidates if one.employee != place.name)
    return Takers(plan, emptied.plan, Choice(found.place, able, others))


def seat(found: Takers, place: Place, candidate: Candidate) -> Edit:
    """Put a candidate at a place, as the day that was shown; one step for undo."""
    key = (candidate.employee, place.day)
    plan = found.left.with_roster(found.left.roster.replaced({key: candidate.day}))
    named = Draft(plan).words
    who = named.where([Cell(*key, place.block)])
    what = named.what(Content("post", place.post))
    if not place.name:
        return Edit(plan, words.PUT.say(where=who, what=what))
    return Edit(plan, words.PUT_INSTEAD.say(where=who, what=what, who=named.who(place.name)))


def _emptied(plan: Plan, place: Place) -> Edit:
    return clear(plan, [place.cell]) if place.name else Edit(plan, "")


def _lack(view: View, post: str, block: Block) -> Shortage:
    """Return what a place lacks; one above the wanted number is asked about like any other."""
    level = view.plan.levels.level(post, block)
    present = len(view.independents(block, post))
    below = present < level.minimum
    floor = level.minimum if below else level.wanted
    return Shortage(
        post,
        block,
        max(1, floor - present),
        "minimum" if below else "wanted",
        present,
        level.minimum,
        level.wanted,
    )
