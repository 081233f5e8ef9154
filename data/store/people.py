"""People in the file: one row for a name, whatever the number of teams."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select

from data.store import schema
from data.store.values import Columns, exact, free_of, free_text, validity_columns, validity_of
from rostering.calendar import TurnKind
from rostering.team.people import Employee, Rotation, Skill, Terms


class People:
    """Names and their keys within one transaction; an unknown name gets a key when it is asked."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        rows = connection.execute(select(schema.person.c.id, schema.person.c.name))
        self._names: dict[int, str] = {row.id: row.name for row in rows}
        self._keys = {name: key for key, name in self._names.items()}

    def name(self, key: int) -> str:
        """Return the name of a key; KeyError when the file has no such person."""
        return self._names[key]

    def key(self, name: str) -> int:
        """Return the key of a name, a new one for a new name."""
        if name not in self._keys:
            done = self._connection.execute(insert(schema.person).values(name=name))
            assert done.inserted_primary_key is not None
            self._keys[name] = key = int(done.inserted_primary_key[0])
            self._names[key] = name
        return self._keys[name]

    def forget(self, names: Iterable[str]) -> None:
        """Wipe the names of whom nothing is kept any more."""
        tables = [table for table in schema.metadata.tables.values() if "person_id" in table.c]
        kept = [exists().where(table.c.person_id == schema.person.c.id) for table in tables]
        for name in names:
            unused = [schema.person.c.name == name, *(~used for used in kept)]
            self._connection.execute(delete(schema.person).where(*unused))


def employee_columns(employee: Employee, people: People) -> Columns:
    """Return the row of an employee without the terms."""
    return {"person_id": people.key(employee.name), "code": employee.code}


def write_terms(connection: Connection, team: int, person: int, employee: Employee) -> None:
    """Write the terms of an employee whose row is there."""
    terms_rows: list[Columns] = []
    rotations: list[Columns] = []
    skills: list[Columns] = []
    for place, terms in enumerate(employee.terms):
        key = {"team_id": team, "person_id": person, "place": place}
        terms_rows.append({**key, **_terms_columns(terms)})
        rotations += [
            {**key, "kind": kind.value, "member": rotation.member, "promise": rotation.promise}
            for kind, rotation in terms.rotations.items()
        ]
        skills += [
            {**key, "post": post, "rank": rank, "level": level.value}
            for rank, (post, level) in enumerate(terms.skills.items())
        ]
    for table, rows in (
        (schema.terms, terms_rows),
        (schema.rotation, rotations),
        (schema.skill, skills),
    ):
        if rows:
            connection.execute(insert(table), rows)


def _terms_columns(terms: Terms) -> Columns:
    return {
        "weekly_hours": str(terms.weekly_hours),
        **validity_columns(terms.validity),
        "free_fixed": free_text(terms.free),
        "free_floating": terms.free.floating,
        "remote_halves": terms.remote_halves,
        "coordination_hours": str(terms.coordination_hours),
    }


def read_employees(connection: Connection, team: int, people: People) -> tuple[Employee, ...]:
    """Read the employees of a team with their terms."""
    rotations: dict[tuple[int, int], dict[TurnKind, Rotation]] = {}
    for row in _of_team(connection, schema.rotation, team, "kind"):
        kind = TurnKind(row["kind"])
        known = rotations.setdefault((row["person_id"], row["place"]), {})
        known[kind] = Rotation(row["member"], row["promise"])
    skills: dict[tuple[int, int], dict[str, Skill]] = {}
    for row in _of_team(connection, schema.skill, team, "rank"):
        skills.setdefault((row["person_id"], row["place"]), {})[row["post"]] = Skill(row["level"])
    terms: dict[int, list[Terms]] = {}
    for row in _of_team(connection, schema.terms, team, "place"):
        key = (row["person_id"], row["place"])
        terms.setdefault(row["person_id"], []).append(
            Terms(
                exact(row["weekly_hours"]),
                validity_of(row),
                free_of(row["free_fixed"], floating=row["free_floating"]),
                rotations.get(key, {}),
                row["remote_halves"],
                exact(row["coordination_hours"]),
                skills.get(key, {}),
            )
        )
    return tuple(
        Employee(people.name(row["person_id"]), tuple(terms[row["person_id"]]), row["code"])
        for row in _of_team(connection, schema.employee, team, "place")
    )


def _of_team(connection: Connection, table: Any, team: int, order: str) -> list[Any]:
    query = select(table).where(table.c.team_id == team).order_by(table.c[order])
    return list(connection.execute(query).mappings())
