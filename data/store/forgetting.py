"""What a store forgets: people, the days of old versions, and after how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, delete, insert, select, update

from data.store import schema
from rostering.privacy.naming import names_of


@dataclass(frozen=True, slots=True)
class Retention:
    """After how many months reasons and rosters are forgotten; None for never.

    Attributes:
        reasons_months: the reasons of absences that are over.
        rosters_months: rosters, of which the balances stay.
        applied: the day on which that was done last.
    """

    reasons_months: int | None = None
    rosters_months: int | None = None
    applied: date | None = None


def read_retention(connection: Connection, team: int) -> Retention:
    """Return what a team decided."""
    query = select(schema.retention).where(schema.retention.c.team_id == team)
    row = connection.execute(query).first()
    if row is None:
        return Retention()
    return Retention(row.reasons_months, row.rosters_months, row.applied)


def write_retention(connection: Connection, team: int, retention: Retention) -> None:
    """Note what a team decided."""
    table = schema.retention
    connection.execute(delete(table).where(table.c.team_id == team))
    row = {
        "team_id": team,
        "reasons_months": retention.reasons_months,
        "rosters_months": retention.rosters_months,
        "applied": retention.applied,
    }
    connection.execute(insert(table).values(row))


def forget_version_days(connection: Connection, team: int, day: date) -> None:
    """Wipe the days before `day` of all that was published for a team."""
    versions = select(schema.version.c.roster_id).where(schema.version.c.team_id == team)
    days = schema.day_entry
    gone = (days.c.roster_id.in_(versions), days.c.day < day)
    connection.execute(delete(days).where(*gone))


def person_names(connection: Connection) -> frozenset[str]:
    """Return every name in the store."""
    return frozenset(str(row.name) for row in connection.execute(select(schema.person.c.name)))


def rename_person(connection: Connection, name: str, alias: str) -> None:
    """Give a person another name in all teams, versions and texts of the log.

    Why a change of theirs was made goes, as the reasons in the plan do.
    """
    table = schema.person
    connection.execute(update(table).where(table.c.name == name).values(name=alias))
    pattern = names_of(name, person_names(connection))
    log = schema.change_log
    for row in connection.execute(select(log.c.id, log.c.what, log.c.reason)).all():
        what = pattern.sub(alias, row.what)
        reason = "" if what != row.what else pattern.sub(alias, row.reason)
        if (what, reason) != (row.what, row.reason):
            changed = update(log).where(log.c.id == row.id).values(what=what, reason=reason)
            connection.execute(changed)
