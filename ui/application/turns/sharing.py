"""Turns shared out by the solver: what it may decide, and what of that is taken over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from rostering.calendar import TurnKind
from rostering.check import violations
from rostering.plan import Plan
from rostering.planned import has_turn_work, turn_work
from rostering.roster import DayEntry, DayKey
from rostering.rules import Violation
from rostering.time import Horizon, monday_of, week_days
from rostering.view import View
from ui.application.turns.edits import Turn, with_lock, without_turn
from ui.application.turns.picture import is_open_week, turn_slots


@dataclass(frozen=True, slots=True)
class Sharing:
    """A question to the solver.

    Attributes:
        plan: the plan as it was when it was asked.
        base: the plan for the solver, in which all that must stay is locked.
        horizon: the weeks from the first to the last open one.
        mondays: the open weeks, in which turns may be decided.
        kept: turns in those weeks that stay because they are locked.
    """

    plan: Plan
    base: Plan
    horizon: Horizon
    mondays: tuple[date, ...]
    kept: int


def sharing(plan: Plan, period: Horizon, today: date) -> Sharing | None:
    """Return what can be shared out in a period; None when no week of it is open.

    A week that has passed, is published or is planned already keeps its turns: other days hang on
    them there.
    """
    mondays = tuple(
        monday
        for monday in period.mondays
        if is_open_week(plan, monday, today) and turn_slots(plan, Horizon(monday, 1))
    )
    if not mondays:
        return None
    horizon = Horizon.of_days(mondays[0], mondays[-1])
    entries: dict[DayKey, DayEntry] = {}
    kept = 0
    for monday in horizon.mondays:
        for employee in plan.employees:
            for day in week_days(monday):
                entry = plan.roster.entry(employee.name, day)
                if monday not in mondays:
                    entries[employee.name, day] = _frozen(entry)
                elif has_turn_work(plan, day, entry):
                    kept += sum(work.locked for work in entry.work) > 0
                    entries[employee.name, day] = entry.locked_part()
    base = plan.with_roster(plan.roster.replaced(entries))
    return Sharing(plan, base, horizon, mondays, kept)


def _frozen(entry: DayEntry) -> DayEntry:
    if not entry.shifts:
        return DayEntry(free=True)
    return replace(
        entry,
        shifts=tuple(replace(shift, locked=True) for shift in entry.shifts),
        work=tuple(replace(work, locked=True) for work in entry.work),
    )


@dataclass(frozen=True, slots=True)
class Shared:
    """A proposal laid on a plan.

    Attributes:
        plan: the plan with the turns.
        weeks: the weeks that differ from the plan before.
        left: weeks that were edited meanwhile and stay as they are.
        unfit: turns that no longer go with what the plan knows now.
    """

    plan: Plan
    weeks: tuple[date, ...]
    left: tuple[date, ...] = ()
    unfit: tuple[Turn, ...] = ()


def laid(asked: Sharing, found: Plan, present: Plan) -> Shared:
    """Lay the turns that were found on the present plan; edits made meanwhile win.

    Args:
        asked: the question.
        found: the plan of the result, which holds turns alone.
        present: the plan now, `asked.plan` or a newer one.
    """
    left = tuple(
        monday
        for monday in asked.mondays
        if present.roster.weeks.get(monday) != asked.plan.roster.weeks.get(monday)
    )
    mondays = [monday for monday in asked.mondays if monday not in left]
    entries: dict[DayKey, DayEntry] = {}
    for employee in present.employees:
        for monday in mondays:
            for day in week_days(monday):
                entry = _entry(asked, found, present, employee.name, day)
                if entry != present.roster.entry(employee.name, day):
                    entries[employee.name, day] = entry
    unfit: tuple[Turn, ...] = ()
    if present is not asked.plan:
        entries, unfit = _fitting(present, asked.horizon, entries)
    weeks = tuple(sorted({monday_of(day) for _, day in entries}))
    plan = present.with_roster(present.roster.replaced(entries)) if entries else present
    return Shared(plan, weeks, left, unfit)


def _entry(asked: Sharing, found: Plan, present: Plan, name: str, day: date) -> DayEntry:
    """Return a day with the turns that were found in the place of those that may go."""
    entry = present.roster.entry(name, day)
    known = set(found.names)
    result = found.roster.entry(name, day) if name in known else DayEntry()
    for kind in TurnKind:
        turn = Turn(name, day, kind)
        mine = turn_work(present, day, entry, kind)
        new = turn_work(asked.plan, day, result, kind)
        if mine and not all(work.locked for work in mine):
            entry = without_turn(present, turn, entry)
            mine = ()
        if new and not mine:
            others = tuple(work for work in entry.work if result.shifts[0].covers(work.span))
            entry = DayEntry(result.shifts, (*others, *new))
            entry = with_lock(present, turn, entry, locked=True)
    return entry


def _fitting(
    present: Plan, horizon: Horizon, entries: Mapping[DayKey, DayEntry]
) -> tuple[dict[DayKey, DayEntry], tuple[Turn, ...]]:
    """Leave out the days that break a rule in a plan that was changed meanwhile."""
    before = {violation.identity for violation in violations(present, horizon)}
    plan = present.with_roster(present.roster.replaced(dict(entries)))
    broken = [item for item in violations(plan, horizon) if item.identity not in before]
    gone = {key for key in entries if any(_concerns(item, key) for item in broken)}
    unfit = tuple(
        Turn(name, day, kind)
        for name, day in sorted(gone, key=lambda key: (key[1], key[0]))
        for kind in TurnKind
        if turn_work(plan, day, entries[name, day], kind)
    )
    return {key: entry for key, entry in entries.items() if key not in gone}, unfit


def _concerns(violation: Violation, key: DayKey) -> bool:
    name, day = key
    return (violation.employee is None or violation.employee == name) and (
        violation.day is None or monday_of(violation.day) == monday_of(day)
    )


def new_turns(plan: Plan, horizon: Horizon, shared: Shared | None) -> frozenset[Turn]:
    """Return the turns of a proposal that are not in the plan, of the weeks in sight."""
    if shared is None:
        return frozenset()
    now, then = View(plan, horizon), View(shared.plan, horizon)
    return frozenset(
        Turn(name, day, kind)
        for monday in shared.weeks
        for day in week_days(monday)
        for name in then.names
        for kind in TurnKind
        if then.has_turn(name, day, kind) and not now.has_turn(name, day, kind)
    )
