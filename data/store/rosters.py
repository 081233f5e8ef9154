"""Rosters in the file: days, their duties and their work, read fast and written day by day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Table, and_, delete, insert, literal, select, tuple_

from data.store import schema
from data.store.people import People
from data.store.values import Columns, halves_of, halves_text, span_columns
from rostering.roster import DayEntry, DayKey, Roster, Shift, Work
from rostering.time import Span

_AT_ONCE = 300
"""Days that are wiped by one statement; databases limit the number of values in one."""


def read_roster(connection: Connection, roster: int, people: People) -> Roster:
    """Read a whole roster.

    Days resemble each other, so each duty, each piece of work and each day is made once.
    """
    shifts: dict[tuple[date, int], list[Shift]] = {}
    for day, person, _place, *columns in _rows(connection, schema.shift, roster):
        shifts.setdefault((day, person), []).append(_shift(*columns))
    work: dict[tuple[date, int], list[Work]] = {}
    for day, person, _place, *columns in _rows(connection, schema.work, roster):
        work.setdefault((day, person), []).append(_work(*columns))
    entries: dict[DayKey, DayEntry] = {}
    for day, person, free in _rows(connection, schema.day_entry, roster):
        key = (day, person)
        entries[people.name(person), day] = _entry(
            tuple(shifts.pop(key, ())), tuple(work.pop(key, ())), free
        )
    return Roster.of(entries)


def _rows(connection: Connection, table: Table, roster: int) -> Iterable[Any]:
    wanted = [column for column in table.c if column.name != "roster_id"]
    query = select(*wanted).where(table.c.roster_id == roster)
    if "place" in table.c:
        query = query.order_by(table.c.day, table.c.person_id, table.c.place)
    return connection.execute(query).all()


@lru_cache(maxsize=20_000)
def _shift(
    duty: str,
    starts: int,
    ends: int,
    pause_starts: int | None,
    pause_ends: int | None,
    remote: str,
    locked: bool,
) -> Shift:
    pause = None
    if pause_starts is not None and pause_ends is not None:
        pause = Span(pause_starts, pause_ends)
    return Shift(duty, Span(starts, ends), pause, halves_of(remote), locked)


@lru_cache(maxsize=20_000)
def _work(starts: int, ends: int, block: str, post: str, locked: bool) -> Work:
    return Work(Span(starts, ends), block, post, locked)


@lru_cache(maxsize=20_000)
def _entry(shifts: tuple[Shift, ...], work: tuple[Work, ...], free: bool) -> DayEntry:
    return DayEntry(shifts, work, free)


def write_entries(
    connection: Connection, roster: int, entries: Mapping[DayKey, DayEntry], people: People
) -> None:
    """Put these days in the place of what is noted there; empty ones are wiped."""
    keys = [(day, people.key(name)) for name, day in entries]
    table = schema.day_entry
    for start in range(0, len(keys), _AT_ONCE):
        of_days = tuple_(table.c.day, table.c.person_id).in_(keys[start : start + _AT_ONCE])
        connection.execute(delete(table).where(and_(table.c.roster_id == roster, of_days)))
    days: list[Columns] = []
    shifts: list[Columns] = []
    work: list[Columns] = []
    for (day, person), entry in zip(keys, entries.values(), strict=True):
        if entry.is_empty:
            continue
        key = {"roster_id": roster, "day": day, "person_id": person}
        days.append({**key, "free": entry.free})
        shifts += [
            {**key, "place": place, **_shift_columns(shift)}
            for place, shift in enumerate(entry.shifts)
        ]
        work += [
            {**key, "place": place, **_work_columns(item)} for place, item in enumerate(entry.work)
        ]
    for rows_table, rows in ((table, days), (schema.shift, shifts), (schema.work, work)):
        if rows:
            connection.execute(insert(rows_table), rows)


def _shift_columns(shift: Shift) -> Columns:
    return {
        "duty": shift.duty,
        **span_columns(shift.span),
        **span_columns(shift.pause, "pause_"),
        "remote": halves_text(shift.remote),
        "locked": shift.locked,
    }


def _work_columns(work: Work) -> Columns:
    return {
        **span_columns(work.span),
        "block": work.block,
        "post": work.post,
        "locked": work.locked,
    }


def new_roster(connection: Connection) -> int:
    """Return the key of a new, empty roster."""
    done = connection.execute(insert(schema.roster))
    assert done.inserted_primary_key is not None
    return int(done.inserted_primary_key[0])


def copy_days(connection: Connection, source: int, target: int, first: date, last: date) -> None:
    """Copy the days from `first` to `last` of a roster into another."""
    for table in (schema.day_entry, schema.shift, schema.work):
        others = [column for column in table.c if column.name != "roster_id"]
        days = (
            select(literal(target), *others)
            .where(table.c.roster_id == source)
            .where(table.c.day.between(first, last))
        )
        connection.execute(insert(table).from_select(["roster_id", *others], days))
