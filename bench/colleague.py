"""The first free colleague: how a place that opened is filled without a search."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from rostering.calendar import Block
from rostering.figures.statistics import Shortage
from rostering.plan import Plan
from rostering.roster import DayEntry, Work, shift_of
from rostering.rules import RULES
from rostering.time import WEEK, Horizon, monday_of
from rostering.view import View

Order: TypeAlias = Callable[[Plan, str, Block], object]
"""Who is asked first, as a key to sort by."""

_OF_OTHERS = ("no_extra",)
"""Rules that somebody alone cannot break: they need the others of the block."""


def as_listed(plan: Plan, name: str, _block: Block) -> object:
    """Ask in the order of the list."""
    return plan.employees.index(plan.employee(name))


def fill(
    plan: Plan,
    gaps: Sequence[tuple[Shortage, int]],
    order: Order = as_listed,
    *,
    refused: frozenset[str] = frozenset(),
) -> Plan:
    """Fill each gap with the first qualified people who can, without breaking a rule.

    Somebody on duty and on no post comes before somebody who has to be called in.
    """
    for gap, number in gaps:
        for _ in range(number):
            plan = _fill_one(plan, gap, order, refused)
    return plan


def _fill_one(plan: Plan, gap: Shortage, order: Order, refused: frozenset[str]) -> Plan:
    block, day = gap.block, gap.block.day
    names = [person.name for person in plan.employees if person.name not in refused]
    names.sort(key=lambda name: (not plan.roster.entry(name, day).shifts, order(plan, name, block)))
    for name in names:
        for entry in ways(plan, name, block, gap.post):
            filled = plan.with_roster(plan.roster.replaced({(name, day): entry}))
            if keeps_rules(plan, filled, name, day):
                return filled
    return plan


def ways(plan: Plan, name: str, block: Block, post: str) -> Iterator[DayEntry]:
    """Yield the days on which somebody would work a post alone: as it is, or with a duty more."""
    terms, entry = plan.employee(name).on(block.day), plan.roster.entry(name, block.day)
    if terms is None or not terms.is_independent(post) or entry.free:
        return
    if entry.post_in(block.name) is not None:
        return
    work = (*entry.work, Work(block.span, block.name, post))
    if any(shift.covers(block.span) for shift in entry.shifts):
        yield replace(entry, work=work)
    if not entry.shifts:
        covering = [duty for duty in plan.duties if duty.covers(block.span)]
        for duty in sorted(covering, key=lambda duty: duty.minutes):
            yield DayEntry((shift_of(duty),), work)


def keeps_rules(before: Plan, after: Plan, name: str, day: date) -> bool:
    """Tell whether nothing more is broken for a person around a day."""
    return _broken(after, name, day) <= _broken(before, name, day)


def _broken(plan: Plan, name: str, day: date) -> set[tuple[object, ...]]:
    view = View(plan.only(name), Horizon(monday_of(day) - WEEK, 3))
    return {
        (violation.rule, violation.reason, violation.day)
        for rule, judge in RULES.items()
        if rule not in _OF_OTHERS
        for violation in judge(view)
        if violation.reason != "too_many_accompanied"
    }
