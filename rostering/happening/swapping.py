"""Two colleagues swap days: what the roster becomes, which rules that breaks, whose turn it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from rostering.calendar import TurnKind
from rostering.check import newly_broken
from rostering.differences.moves import same_day
from rostering.figures.balances import turn_balances
from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.rules import Violation
from rostering.time import Horizon
from rostering.view import View


@dataclass(frozen=True, slots=True)
class Swap:
    """Two people who do each other's work.

    Attributes:
        day: the day on which they do so.
        back: another day on which they do so in return; None for nothing in return.
    """

    first: str
    second: str
    day: date
    back: date | None = None

    @property
    def days(self) -> tuple[date, ...]:
        """The days that change, in their order."""
        return tuple(sorted({self.day, *(() if self.back is None else (self.back,))}))

    @property
    def keys(self) -> tuple[DayKey, ...]:
        """The days of people that change."""
        return tuple((name, day) for day in self.days for name in (self.first, self.second))


@dataclass(frozen=True, slots=True)
class TurnMoved:
    """What a swap means for the turns of one of the two; amounts in thousandths.

    Attributes:
        before: balance at the end of the roster as it is; positive means turns are owed.
        after: the same with the swap.
    """

    employee: str
    kind: TurnKind
    before: int
    after: int


def swapped(plan: Plan, swap: Swap) -> Plan:
    """Return the plan with the swap, whatever it breaks.

    Duties and posts go over; a free day that was noted stays with whom it was noted for. Work at a
    distance is agreed with a person, so it does not go along, and neither do locks.
    """
    entries: dict[DayKey, DayEntry] = {}
    for day in swap.days:
        mine, theirs = (plan.roster.entry(name, day) for name in (swap.first, swap.second))
        entries[swap.first, day] = _taken_over(theirs, mine)
        entries[swap.second, day] = _taken_over(mine, theirs)
    return plan.with_roster(plan.roster.replaced(entries))


def _taken_over(entry: DayEntry, own: DayEntry) -> DayEntry:
    shifts = tuple(replace(one, remote=frozenset(), locked=False) for one in entry.shifts)
    work = tuple(replace(one, locked=False) for one in entry.work)
    return DayEntry(shifts, work, own.free)


def changes_nothing(plan: Plan, swap: Swap) -> bool:
    """Tell whether the two do the same on these days, or nothing at all."""
    return all(
        same_day(*(plan.roster.entry(name, day) for name in (swap.first, swap.second)))
        for day in swap.days
    )


def begun(plan: Plan, swap: Swap, now: Now) -> tuple[date, ...]:
    """List the days that are over, or on which one of the two is at work already."""
    return tuple(
        day
        for day in swap.days
        if day < now.day
        or any(
            now.has_begun(day, shift.span.start)
            for name in (swap.first, swap.second)
            for shift in plan.roster.entry(name, day).shifts
        )
    )


def broken_by(plan: Plan, after: Plan, days: Iterable[date]) -> tuple[Violation, ...]:
    """List what a swap breaks that was not broken before.

    What is published may be swapped: that makes a change after the version, not a mistake.
    """
    found = newly_broken(plan, after, days, before=plan)
    return tuple(violation for violation in found if violation.reason != "published_changed")


def turns_moved(
    before: Plan, after: Plan, horizon: Horizon, names: tuple[str, ...]
) -> tuple[TurnMoved, ...]:
    """Tell per kind of turn that goes over to somebody else what both owe, before and after."""
    old, new = View(before, horizon), View(after, horizon)
    found: list[TurnMoved] = []
    for kind in TurnKind:
        was, becomes = turn_balances(old, kind), turn_balances(new, kind)
        if any(was[name].done != becomes[name].done for name in names):
            found += [
                TurnMoved(name, kind, was[name].after[-1], becomes[name].after[-1])
                for name in names
            ]
    return tuple(found)
