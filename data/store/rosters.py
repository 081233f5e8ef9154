"""Rosters in the file: days, their duties and their work, read fast and written day by day."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from sqlalchemy import Connection, TextClause, and_, delete, insert, literal, select, text, tuple_

from data.store import schema
from data.store.people import People
from data.store.values import Columns, halves_of, halves_text, span_columns
from rostering.roster import DayEntry, DayKey, Roster, Shift, Work
from rostering.time import Span, monday_of

_AT_ONCE = 300
"""Days that are wiped by one statement; databases limit the number of values in one."""

_JSON = {
    "sqlite": ("json_group_array", "json_array"),
    "postgresql": ("json_agg", "json_build_array"),
}
"""What makes one text of several rows, and of the columns of a row, by database."""

_OF_DAY = {
    "shift": "duty, starts, ends, pause_starts, pause_ends, remote, locked",
    "work": "starts, ends, block, post, locked",
}
"""The tables of what a day holds, and their columns in the order of `_shift` and `_work`."""


def read_roster(connection: Connection, roster: int, people: People) -> Roster:
    """Read a whole roster.

    Days resemble each other. So the database puts all of a day in one row, as text, and the few
    texts that differ are understood once each.
    """
    weeks: dict[date, dict[DayKey, DayEntry]] = {}
    days: dict[object, tuple[date, dict[DayKey, DayEntry]]] = {}
    known: dict[tuple[object, ...], DayEntry] = {}
    rows = connection.execute(_days_of(connection), {"roster": roster}).all()
    for written, person, *contents in rows:
        if written not in days:
            # SQLite has no dates of its own.
            day = date.fromisoformat(written) if isinstance(written, str) else written
            days[written] = (day, weeks.setdefault(monday_of(day), {}))
        key = tuple(contents)
        entry = known.get(key)
        if entry is None:
            entry = known[key] = _entry(*key)
        if not entry.is_empty:
            day, week = days[written]
            week[people.name(person), day] = entry
    return Roster({monday: week for monday, week in weeks.items() if week})


def _days_of(connection: Connection) -> TextClause:
    """Return what asks for each day of a roster: person, free or not, shifts and work as JSON."""
    collect, pack = _JSON[connection.dialect.name]
    inside = ", ".join(
        f"(SELECT CAST({collect}({pack}({columns})) AS TEXT) FROM (SELECT * FROM {table} "
        "WHERE roster_id = e.roster_id AND day = e.day AND person_id = e.person_id "
        "ORDER BY place) AS rows)"
        for table, columns in _OF_DAY.items()
    )
    return text(
        f"SELECT e.day, e.person_id, e.free, {inside} FROM day_entry AS e "
        "WHERE e.roster_id = :roster ORDER BY e.day, e.person_id"
    )


def _entry(free: object, shifts: str | None, work: str | None) -> DayEntry:
    return DayEntry(
        tuple(_shift(*columns) for columns in json.loads(shifts or "[]")),
        tuple(_work(*columns) for columns in json.loads(work or "[]")),
        bool(free),
    )


@lru_cache(maxsize=20_000)
def _shift(
    duty: str,
    starts: int,
    ends: int,
    pause_starts: int | None,
    pause_ends: int | None,
    remote: str,
    locked: object,
) -> Shift:
    pause = None
    if pause_starts is not None and pause_ends is not None:
        pause = Span(pause_starts, pause_ends)
    return Shift(duty, Span(starts, ends), pause, halves_of(remote), bool(locked))


@lru_cache(maxsize=20_000)
def _work(starts: int, ends: int, block: str, post: str, locked: object) -> Work:
    return Work(Span(starts, ends), block, post, bool(locked))


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
