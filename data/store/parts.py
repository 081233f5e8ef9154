"""The parts of a team that change on their own: its lists, and each week of its roster.

Every part has a number that grows with each change, and tells who changed it last. So writers who
know of each other through the database only see whether what they started from is still so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from sqlalchemy import Connection, delete, insert, select

from data.store import schema
from data.store.holder import Who
from rostering.differences.changes import PlanChange
from rostering.time import WEEK, monday_of

Part: TypeAlias = date | None
"""The Monday of a week, or None for the settings and lists of the team."""

LISTS: Part = None

_LISTS_WORD = "lists"
_NAMED_IN_ROSTERS = ("posts", "openings", "duties", "employees")
"""Lists whose rows the days of a roster name."""


@dataclass(frozen=True, slots=True)
class PartVersion:
    """How a part stands in the store.

    Attributes:
        number: how often it was changed.
        at: when it was changed last, local time.
        who: who did so.
    """

    number: int
    at: datetime
    who: Who


Parts: TypeAlias = Mapping[Part, PartVersion]


@dataclass(frozen=True, slots=True)
class Footing:
    """What a change touches, and what must still be as it was known for it to make sense.

    Attributes:
        touched: the parts that it changes.
        weeks: other weeks that it is based on.
        whole: whether it is based on all weeks of the team.
    """

    touched: frozenset[Part]
    weeks: frozenset[Part] = frozenset()
    whole: bool = False

    @property
    def needed(self) -> frozenset[Part] | None:
        """The parts that it is based on; None where those are all there are."""
        return None if self.whole else frozenset({LISTS}) | self.touched | self.weeks

    def changed_since(self, known: Parts, present: Parts) -> dict[Part, PartVersion]:
        """Return the parts that it is based on and that somebody changed since."""
        every = {*known, *present}
        found: dict[Part, PartVersion] = {}
        for part in every if self.needed is None else every & self.needed:
            # A part that is gone was lost with an older copy that took the place of the database.
            now = present.get(part) or known[part]
            if part not in present or part not in known or now.number != known[part].number:
                found[part] = now
        return found


def footing_of(change: PlanChange) -> Footing:
    """Return what a change of a plan is based on: its weeks, and always the lists.

    A list whose rows are named in rosters only changes on top of all weeks: else somebody might
    plan a person in one week who goes away by another.
    """
    weeks: set[Part] = {monday_of(day) for _, day in change.roster}
    lists = {name for name, _ in change.lists}
    own: set[Part] = {LISTS} if lists or change.settings is not None else set()
    whole = not lists.isdisjoint(_NAMED_IN_ROSTERS)
    return Footing(frozenset(weeks | own), whole=whole)


def footing_of_days(first: date, last: date) -> Footing:
    """Return what making these days known is based on."""
    weeks: list[Part] = []
    monday = monday_of(first)
    while monday <= last:
        weeks.append(monday)
        monday += WEEK
    return Footing(frozenset({LISTS}), frozenset(weeks))


def read_parts(
    connection: Connection, team: int, parts: Iterable[Part] | None = None
) -> dict[Part, PartVersion]:
    """Return how the parts of a team stand, or these of them."""
    query = select(schema.part).where(schema.part.c.team_id == team)
    if parts is not None:
        query = query.where(schema.part.c.part.in_([_word(part) for part in parts]))
    return {
        _part(row.part): PartVersion(row.number, row.at, Who(row.name, row.computer))
        for row in connection.execute(query)
    }


def count_parts(
    connection: Connection, team: int, touched: frozenset[Part], at: datetime, who: Who
) -> dict[Part, PartVersion]:
    """Count a change of these parts; return how they stand now."""
    present = read_parts(connection, team, touched)
    counted: dict[Part, PartVersion] = {}
    for part in touched:
        number = present[part].number + 1 if part in present else 1
        counted[part] = PartVersion(number, at, who)
    words = [_word(part) for part in counted]
    table = schema.part
    connection.execute(delete(table).where(table.c.team_id == team, table.c.part.in_(words)))
    rows = [
        {
            "team_id": team,
            "part": _word(part),
            "number": version.number,
            "at": at,
            "name": who.name,
            "computer": who.computer,
        }
        for part, version in counted.items()
    ]
    if rows:
        connection.execute(insert(table), rows)
    return counted


def _word(part: Part) -> str:
    return _LISTS_WORD if part is None else part.isoformat()


def _part(word: str) -> Part:
    return LISTS if word == _LISTS_WORD else date.fromisoformat(word)
