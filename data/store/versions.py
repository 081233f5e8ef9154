"""Published versions: the roster of some weeks as it was made known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, func, insert, select

from data.store import schema
from data.store.holder import Who
from data.store.people import People
from data.store.rosters import copy_days, new_roster, read_roster
from data.store.teams import roster_of
from rostering.roster import Roster


@dataclass(frozen=True, slots=True)
class Version:
    """What was published.

    Attributes:
        number: 1 for the first of a team.
        first: first day of the roster that was published.
        last: last day of it.
        at: local time.
        who: who published it.
    """

    number: int
    first: date
    last: date
    at: datetime
    who: Who


def publish(
    connection: Connection, team: int, days: tuple[date, date], at: datetime, who: Who
) -> Version:
    """Keep these days of the present roster as the next version."""
    table = schema.version
    query = select(func.max(table.c.number)).where(table.c.team_id == team)
    number = (connection.execute(query).scalar() or 0) + 1
    first, last = days
    kept = new_roster(connection)
    copy_days(connection, roster_of(connection, team), kept, first, last)
    row = {
        "team_id": team,
        "roster_id": kept,
        "number": number,
        "first_day": first,
        "last_day": last,
        "at": at,
        "name": who.name,
        "computer": who.computer,
    }
    connection.execute(insert(table).values(row))
    return Version(number, first, last, at, who)


def read_versions(connection: Connection, team: int) -> tuple[Version, ...]:
    """Return what was published for a team, the newest first."""
    table = schema.version
    query = select(table).where(table.c.team_id == team).order_by(table.c.number.desc())
    return tuple(
        Version(row.number, row.first_day, row.last_day, row.at, Who(row.name, row.computer))
        for row in connection.execute(query)
    )


def read_version(connection: Connection, team: int, number: int) -> Roster:
    """Return the roster of a version as it was published; KeyError when there is none."""
    table = schema.version
    query = select(table.c.roster_id).where(table.c.team_id == team, table.c.number == number)
    roster = connection.execute(query).scalar()
    if roster is None:
        raise KeyError(number)
    return read_roster(connection, roster, People(connection))
