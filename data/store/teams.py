"""A team in the file: its settings, and the whole of its plan read or changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date

from sqlalchemy import Connection, Row, delete, insert, select, update

from data.holidays import all_public_holidays
from data.store import schema
from data.store.list_changes import read_list, write_list_change
from data.store.people import People, read_employees
from data.store.rosters import new_roster, read_roster, write_entries
from data.store.values import Columns
from rostering.differences.changes import LISTS, PlanChange, difference
from rostering.plan import Plan
from rostering.team.settings import Limits, Settings

_OWN_TABLE = {"limits"}
"""Fields of the settings that are no column of the team."""


def team_keys(connection: Connection) -> dict[str, int]:
    """Return the teams in the file and their keys, by name."""
    rows = connection.execute(select(schema.team.c.name, schema.team.c.id))
    return dict(sorted((row.name, row.id) for row in rows))


def add_team(connection: Connection, plan: Plan) -> int:
    """Write a team that is not in the file yet; return its key."""
    columns = {**_settings_columns(plan.settings), "roster_id": new_roster(connection)}
    done = connection.execute(insert(schema.team).values(columns))
    assert done.inserted_primary_key is not None
    key = int(done.inserted_primary_key[0])
    _write_limits(connection, key, plan.settings.limits)
    write_change(connection, key, difference(Plan(plan.settings), plan))
    return key


def read_plan(connection: Connection, key: int) -> Plan:
    """Read all there is of a team; the holidays follow from its settings."""
    row = _team_row(connection, key)
    settings = _settings(connection, row)
    people = People(connection)
    lists = {
        name: read_list(connection, key, name, people) for name in LISTS if name != "employees"
    }
    return Plan(
        settings=settings,
        employees=read_employees(connection, key, people),
        roster=read_roster(connection, row.roster_id, people),
        holidays=_holidays_of(settings),
        **lists,
    )


def _holidays_of(settings: Settings) -> Mapping[date, str]:
    """Return the public holidays that a team keeps."""
    return all_public_holidays() if settings.public_holidays else {}


def write_change(connection: Connection, key: int, change: PlanChange) -> None:
    """Write what differs, and no more.

    Raises:
        LookupError: when the file does not hold the plan that the change begins with.
    """
    people = People(connection)
    if change.settings is not None:
        columns = _settings_columns(change.settings)
        connection.execute(update(schema.team).where(schema.team.c.id == key).values(columns))
        _write_limits(connection, key, change.settings.limits)
    for name, rows in change.lists:
        write_list_change(connection, key, name, rows, people)
    if change.roster:
        entries = {day: entry.after for day, entry in change.roster.items()}
        write_entries(connection, roster_of(connection, key), entries, people)
    people.forget({item.value.name for item in change.employees.removed})


def set_published_until(connection: Connection, key: int, day: date) -> None:
    """Note up to which day the roster of a team is published."""
    row = update(schema.team).where(schema.team.c.id == key)
    connection.execute(row.values(published_until=day))


def roster_of(connection: Connection, key: int) -> int:
    """Return the key of the present roster of a team."""
    return int(_team_row(connection, key).roster_id)


def _team_row(connection: Connection, key: int) -> Row[tuple[object, ...]]:
    return connection.execute(select(schema.team).where(schema.team.c.id == key)).one()


def _settings_columns(settings: Settings) -> Columns:
    names = (item.name for item in fields(Settings) if item.name not in _OWN_TABLE)
    return {name: getattr(settings, name) for name in names}


def _settings(connection: Connection, row: Row[tuple[object, ...]]) -> Settings:
    columns = row._asdict()
    query = select(schema.team_limit).where(schema.team_limit.c.team_id == columns["id"])
    limits = {limit.name: limit.amount for limit in connection.execute(query)}
    values = {item.name: columns[item.name] for item in fields(Settings) if item.name in columns}
    return Settings(**values, limits=Limits(**limits))


def _write_limits(connection: Connection, key: int, limits: Limits) -> None:
    table = schema.team_limit
    connection.execute(delete(table).where(table.c.team_id == key))
    rows = [
        {"team_id": key, "name": limit.name, "amount": getattr(limits, limit.name)}
        for limit in fields(Limits)
    ]
    connection.execute(insert(table), rows)
