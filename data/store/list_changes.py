"""Reading a list of the plan, and writing just what changed in it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from data.store.lists import LIST_TABLES
from data.store.people import People, write_terms
from data.store.values import Columns
from rostering.differences.changes import ListChange
from rostering.team.people import Employee

_GAP = 1024
"""Between the places of rows, so that a row put between others moves none of them."""


def read_list(connection: Connection, team: int, name: str, people: People) -> tuple[Any, ...]:
    """Read a list of a team in its order.

    Raises:
        KeyError: for a list whose rows are not read one by one, as the employees.
    """
    kind = LIST_TABLES[name]
    read = kind.read
    if read is None:
        raise KeyError(name)
    table = kind.table
    query = select(table).where(table.c.team_id == team).order_by(table.c.place)
    # All rows first: a statement that is left halfway keeps the file locked.
    rows = connection.execute(query).mappings().all()
    return tuple(read(row, people) for row in rows)


def write_list_change(
    connection: Connection, team: int, name: str, change: ListChange[Any], people: People
) -> None:
    """Take away and put in the rows of a list that differ.

    Raises:
        LookupError: when the file does not hold the list that the change begins with.
    """
    kind = LIST_TABLES[name]
    table = kind.table
    query = select(table.c.id, table.c.place).where(table.c.team_id == team)
    rows = [(row.id, row.place) for row in connection.execute(query.order_by(table.c.place))]
    gone = [rows[item.place][0] for item in change.removed]
    if gone:
        connection.execute(delete(table).where(table.c.id.in_(gone)))
    kept = [row for row in rows if row[0] not in set(gone)]
    places = _places(connection, table, kept, [item.place for item in change.added])
    added: list[Columns] = []
    for item, place in zip(change.added, places, strict=True):
        columns = kind.columns(item.value, people)
        added.append({"team_id": team, "place": place, **columns})
    if added:
        connection.execute(insert(table), added)
    for item in change.added:
        if isinstance(item.value, Employee):
            write_terms(connection, team, people.key(item.value.name), item.value)


def _places(
    connection: Connection, table: Table, kept: list[tuple[int, int]], wanted: list[int]
) -> list[int]:
    """Return numbers that put new rows at their places among those that stay.

    Args:
        connection: where rows that leave no room are numbered anew.
        table: the table of the list.
        kept: key and number of the rows that stay, in order.
        wanted: the places of the new rows in the new list, in order.
    """
    length = len(kept) + len(wanted)
    fresh = set(wanted)
    order = iter(kept)
    numbers = [None if place in fresh else next(order)[1] for place in range(length)]
    filled = _filled(numbers)
    if filled is None:
        filled = [_GAP * (place + 1) for place in range(length)]
        order = iter(kept)
        for place in range(length):
            if place not in fresh:
                row = update(table).where(table.c.id == next(order)[0])
                connection.execute(row.values(place=filled[place]))
    return [filled[place] for place in wanted]


def _filled(numbers: list[int | None]) -> list[int] | None:
    """Fill the gaps with rising numbers; None where a gap has no room."""
    found: list[int] = []
    waiting = 0
    for number in (*numbers, None):
        if number is None and len(found) + waiting < len(numbers):
            waiting += 1
            continue
        before = found[-1] if found else 0
        step = _GAP if number is None else (number - before) // (waiting + 1)
        if step < 1:
            return None
        found += [before + step * (place + 1) for place in range(waiting)]
        waiting = 0
        if number is not None:
            found.append(number)
    return found
