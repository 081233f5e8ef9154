"""Puts a week together: its columns, rows of cells and band; once per week, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import TypeAlias

from rostering.differences.changes import difference
from rostering.figures.balances import hours_balance
from rostering.plan import Plan
from rostering.planned import is_planned
from rostering.roster import Roster
from rostering.time import Horizon, Weekday, monday_of, week_days
from rostering.view import View
from ui.desktop.models.cell_making import state_of
from ui.desktop.models.week_cells import (
    GONE,
    RUNS,
    BandRow,
    CellState,
    Column,
    RowHead,
    Staffed,
    Week,
)

_Line: TypeAlias = tuple[RowHead, tuple[CellState, ...]]


def week_of(
    plan: Plan, monday: date, before: Plan | None = None, published: Roster | None = None
) -> Week:
    """Work out the week that begins on a Monday.

    Args:
        plan: the plan with its roster.
        monday: the first day of the week.
        before: what it had differently is automatic.
        published: what was published; on published days what differs is changed.
    """
    names = [employee.name for employee in plan.employees if employee.in_week(monday) is not None]
    return _week(plan, monday, before, published, dict.fromkeys(names))


def week_again(
    week: Week,
    old: Plan,
    plan: Plan,
    before: Plan | None = None,
    published: Roster | None = None,
) -> Week:
    """Work out a week of which only a few people were edited; the others stay as they are.

    Args:
        week: the week as it was in the old plan, with the same marks.
        old: the plan of before.
        plan: the plan as it is now.
        before: as in `week_of`.
        published: as in `week_of`.
    """
    change, monday = difference(old, plan), week.monday
    others = any(monday_of(day) != monday for _, day in change.roster)
    is_more = others or not replace(change, roster={}).is_empty
    shape = (columns_of(plan, monday), is_planned(plan, monday))
    if is_more or shape != (week.columns, week.planned):
        return week_of(plan, monday, before, published)
    edited = {name for name, _ in change.roster}
    known: dict[str, _Line | None] = {
        head.name: None if head.name in edited else (head, cells)
        for head, cells in zip(week.rows, week.cells, strict=True)
    }
    return _week(plan, monday, before, published, known)


def _week(
    plan: Plan,
    monday: date,
    before: Plan | None,
    published: Roster | None,
    lines: Mapping[str, _Line | None],
) -> Week:
    """Put a week together; a line that is None is worked out."""
    view = View(plan, Horizon(monday, 1))
    columns = columns_of(plan, monday)
    planned = is_planned(plan, monday)
    earlier = None if before is None else View(before, view.horizon)
    made = None
    if published is not None and plan.is_published(monday) and published.has_week(monday):
        made = View(plan.with_roster(published), view.horizon)
    found = [
        line or (_head(view, name, monday), _row(view, earlier, made, name, columns, planned))
        for name, line in lines.items()
    ]
    cells = tuple(states for _, states in found)
    heads = tuple(head for head, _ in found)
    return Week(monday, columns, heads, cells, _band(view, columns, cells), planned)


def columns_of(plan: Plan, monday: date) -> tuple[Column, ...]:
    """Return the columns of a week: every weekday, and the weekend where it is used."""
    found: list[Column] = []
    for day in week_days(monday):
        open_blocks = set(plan.calendar.blocks(day))
        blocks = plan.calendar.scheduled_blocks(day)
        noted = any(not plan.roster.entry(one.name, day).is_empty for one in plan.employees)
        if not blocks and day.weekday() >= Weekday.SATURDAY and not noted:
            continue
        name = _closed_name(plan, day)
        if not open_blocks:
            found.append(Column(day, None, True, True, False, name))
            continue
        for index, block in enumerate(blocks):
            half = plan.calendar.half(block)
            turned = index > 0 and plan.calendar.half(blocks[index - 1]) is not half
            closed = "" if block in open_blocks else name
            last = index == len(blocks) - 1
            found.append(Column(day, block, index == 0, last, turned, closed))
    return tuple(found)


def _closed_name(plan: Plan, day: date) -> str:
    closures = plan.calendar.closures_on(day)
    described = next((row.description for row in closures if row.description), "")
    return plan.calendar.holiday(day) or described


def _row(
    view: View,
    earlier: View | None,
    published: View | None,
    name: str,
    columns: tuple[Column, ...],
    planned: bool,
) -> tuple[CellState, ...]:
    states: list[CellState] = []
    for column in columns:
        state = state_of(view, name, column, planned)
        if earlier is not None and column.block is not None:
            was = state_of(earlier, name, column, planned)
            state = replace(state, automatic=_place(was) != _place(state))
        if published is not None and view.plan.is_published(column.day):
            was = state_of(published, name, column, planned)
            gone = was.code if was.kind == "post" and state.kind in GONE else ""
            state = replace(state, changed=_place(was) != _place(state), former=gone)
        states.append(state)
    first = 0
    for (kind, _, _), group in groupby(
        zip(states, columns, strict=True),
        key=lambda pair: (pair[0].kind, pair[1].day, pair[0].text),
    ):
        count = len(list(group))
        if kind in RUNS:
            for index in range(first, first + count):
                states[index] = replace(states[index], run=(first, first + count - 1))
        else:
            for index in range(first, first + count):
                states[index] = replace(states[index], run=(index, index))
        first += count
    return tuple(states)


def _place(state: CellState) -> tuple[str, str]:
    return (state.post, "") if state.post else ("", "work" if state.kind == "back" else "none")


def _head(view: View, name: str, monday: date) -> RowHead:
    plan = view.plan
    employee = plan.employee(name)
    terms = employee.in_week(monday)
    figures = hours_balance(view, name)
    balance = figures.after[-1] if is_planned(plan, monday) else figures.before
    return RowHead(
        name,
        view.worked(name, monday),
        view.contract(name, monday),
        balance,
        abs(balance) > plan.settings.limits.hours_band,
        terms is not None and terms.coordination_hours > 0,
        employee.is_new(monday),
        plan.presence.is_away_all_week(name, monday),
    )


def _band(
    view: View, columns: tuple[Column, ...], cells: tuple[tuple[CellState, ...], ...]
) -> tuple[BandRow, ...]:
    rows: list[BandRow] = []
    for number, post in enumerate(view.plan.front_posts, start=1):
        counts = tuple(_staffed(view, post.name, column) for column in columns)
        rows.append(BandRow(post.name, post.code, number, counts))
    back = view.plan.default_back_post
    if back is not None:
        present = tuple(
            None
            if column.block is None or column.closed
            else Staffed(sum(1 for row in cells if row[index].kind == "back"), 0, 0)
            for index, column in enumerate(columns)
        )
        rows.append(BandRow(back.name, back.code, 0, present))
    return tuple(rows)


def _staffed(view: View, post: str, column: Column) -> Staffed | None:
    if column.block is None or column.closed:
        return None
    level = view.plan.levels.level(post, column.block)
    present = len(view.independents(column.block, post))
    if present == 0 and level.wanted == 0:
        return None
    return Staffed(present, level.minimum, level.wanted)
