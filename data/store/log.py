"""The change log: who changed what, when and, where it was said, why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from data.store import schema
from data.store.holder import Who


@dataclass(frozen=True, slots=True)
class Change:
    """What a change is called.

    Attributes:
        at: local time.
        what: in the words of users; never the reason of an absence.
        reason: why, where somebody said so.
    """

    at: datetime
    what: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A change as it stands in the log."""

    number: int
    team: str
    at: datetime
    who: Who
    what: str
    reason: str


def note_change(connection: Connection, team: int, who: Who, change: Change) -> None:
    """Write a change into the log."""
    row = {
        "team_id": team,
        "at": change.at,
        "name": who.name,
        "computer": who.computer,
        "what": change.what,
        "reason": change.reason,
    }
    connection.execute(insert(schema.change_log).values(row))


def read_log(connection: Connection, team: int, most: int) -> tuple[LogEntry, ...]:
    """Return the last changes of a team, the newest first."""
    table = schema.change_log
    query = (
        select(table, schema.team.c.name.label("team"))
        .join(schema.team, schema.team.c.id == table.c.team_id)
        .where(table.c.team_id == team)
        .order_by(table.c.id.desc())
        .limit(most)
    )
    return tuple(
        LogEntry(row.id, row.team, row.at, Who(row.name, row.computer), row.what, row.reason)
        for row in connection.execute(query)
    )
