"""Several weeks side by side, block by block or with one cell per day; without Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from rostering.time import Half, Minutes, half_of
from ui.desktop.models.week_cells import (
    BandRow,
    CellState,
    Column,
    Kind,
    RowHead,
    Staffed,
    Week,
)

_ORDER: tuple[Kind, ...] = ("post", "back", "absent", "hours_absent", "free", "closed", "empty")
"""Of what a day holds, what it is called: the first of these."""


@dataclass(frozen=True, slots=True)
class DayState(CellState):
    """What somebody does on a whole day: the blocks of the morning, and of the afternoon."""

    halves: tuple[tuple[CellState, ...], tuple[CellState, ...]] = ((), ())


@dataclass(frozen=True, slots=True)
class DayStaffed(Staffed):
    """The staffing of the block of a day that lacks most."""

    block: str = ""


def is_past(columns: Sequence[Column], number: int, today: date | None) -> bool:
    """Tell whether a column lies before today, where today is in sight; else all is read whole."""
    if today is None or not columns:
        return False
    return columns[number].day < today <= columns[-1].day


def opens_week(column: Column, weeks: int) -> bool:
    """Tell whether a heavier line comes before a column, where there are more weeks than one."""
    return weeks > 1 and column.first_of_day and column.day.weekday() == 0


def joined(weeks: Sequence[Week]) -> Week:
    """Put weeks that follow each other side by side; everybody has one row."""
    if len(weeks) == 1:
        return weeks[0]
    names = list(dict.fromkeys(head.name for week in weeks for head in week.rows))
    return Week(
        weeks[0].monday,
        tuple(column for week in weeks for column in week.columns),
        tuple(_head(name, weeks) for name in names),
        tuple(tuple(_cells(name, weeks)) for name in names),
        tuple(_bands(weeks)),
        any(week.planned for week in weeks),
        len(weeks),
    )


def _head(name: str, weeks: Sequence[Week]) -> RowHead:
    """Add up the hours of somebody; the balance is that at the end."""
    heads = [head for week in weeks for head in week.rows if head.name == name]
    return replace(
        heads[-1],
        worked=sum(head.worked for head in heads),
        contract=sum(head.contract for head in heads),
        coordinates=any(head.coordinates for head in heads),
        is_new=any(head.is_new for head in heads),
        away_all_week=all(head.away_all_week for head in heads),
    )


def _cells(name: str, weeks: Sequence[Week]) -> Iterator[CellState]:
    shift = 0
    for week in weeks:
        row = next((at for at, head in enumerate(week.rows) if head.name == name), None)
        for at in range(len(week.columns)):
            state = CellState("not_employed") if row is None else week.cells[row][at]
            first, last = state.run
            yield replace(state, run=(first + shift, last + shift))
        shift += len(week.columns)


def _bands(weeks: Sequence[Week]) -> Iterator[BandRow]:
    for at, row in enumerate(weeks[0].band):
        # An empty week beside a planned one lacks nobody: it is still to be made.
        counts = (week.band[at].cells if week.planned else _nothing(week) for week in weeks)
        yield replace(row, cells=tuple(cell for cells in counts for cell in cells))


def _nothing(week: Week) -> tuple[None, ...]:
    return (None,) * len(week.columns)


def by_day(week: Week, noon: Minutes) -> Week:
    """Return weeks with one column per day."""
    spans = list(_days(week.columns))
    columns = []
    for first, last in spans:
        closed = [week.columns[at].closed for at in range(first, last + 1)]
        name = closed[0] if all(closed) else ""
        columns.append(Column(week.columns[first].day, None, True, True, False, name))
    cells = tuple(
        tuple(
            _day(states[first : last + 1], week.columns[first : last + 1], at, noon)
            for at, (first, last) in enumerate(spans)
        )
        for states in week.cells
    )
    band = tuple(
        replace(row, cells=tuple(_tightest(row, week, first, last) for first, last in spans))
        for row in week.band
    )
    return replace(week, columns=tuple(columns), cells=cells, band=band)


def _days(columns: Sequence[Column]) -> Iterator[tuple[int, int]]:
    first = 0
    for at, column in enumerate(columns):
        if column.last_of_day:
            yield first, at
            first = at + 1


def _day(
    states: Sequence[CellState], columns: Sequence[Column], at: int, noon: Minutes
) -> DayState:
    kinds = [state.kind for state in states]
    kind = next((one for one in _ORDER if one in kinds), kinds[0])
    halves: tuple[list[CellState], list[CellState]] = ([], [])
    for state, column in zip(states, columns, strict=True):
        start = 0 if column.block is None else column.block.span.start
        halves[0 if half_of(start, noon) is Half.MORNING else 1].append(state)
    front = next((state for state in states if state.kind == kind), states[0])
    work = [state for state in states if state.kind in ("post", "back")]
    return DayState(
        kind,
        front.post_number,
        front.code,
        _posts(work),
        front.accompanied,
        bool(work or states) and all(state.locked for state in work or states),
        any(state.automatic for state in states),
        any(state.changed for state in states),
        any(state.remote for state in states),
        "",
        front.text,
        (at, at),
        (tuple(halves[0]), tuple(halves[1])),
    )


def _posts(states: Sequence[CellState]) -> str:
    """Name the posts of a day in their order, each once where it lasts."""
    return ", ".join(post for post, _ in groupby(state.post for state in states) if post)


def _tightest(row: BandRow, week: Week, first: int, last: int) -> DayStaffed | None:
    """Return the staffing of the block of a day that lacks most; back office: the fewest."""
    counts = [
        DayStaffed(count.present, count.minimum, count.wanted, week.columns[at].block_name)
        for at in range(first, last + 1)
        if (count := row.cells[at]) is not None
    ]
    return min(
        counts,
        key=lambda one: (one.present >= one.minimum, min(0, one.present - one.wanted), one.present),
        default=None,
    )
