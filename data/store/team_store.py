"""Teams in a store, whatever it stands on: plans out, changes in, wholly or not at all.

A plan file and a shared store differ in how they are reached and in what keeps writers apart;
what they hold and how a change is written is the same, and is here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection
from sqlalchemy.exc import InvalidRequestError

from data.store.addresses import StoreAddress
from data.store.errors import TeamError
from data.store.forgetting import (
    Retention,
    forget_version_days,
    person_names,
    read_retention,
    rename_person,
    write_retention,
)
from data.store.holder import Who
from data.store.log import Change, LogEntry, note_change, read_log
from data.store.opening import Clock
from data.store.parts import (
    LISTS,
    Footing,
    Part,
    PartVersion,
    count_parts,
    footing_of,
    footing_of_days,
    read_parts,
)
from data.store.teams import add_team, read_plan, set_published_until, team_keys, write_change
from data.store.versions import Version, publish, read_version, read_versions
from rostering.differences.changes import difference
from rostering.plan import Plan
from rostering.roster import Roster

NONSENSE = (
    ArithmeticError,
    AttributeError,
    InvalidRequestError,
    LookupError,
    TypeError,
    ValueError,
)
"""What rows that nobody wrote so lead to when they are read."""


@dataclass(frozen=True, slots=True)
class News:
    """What somebody else made of a team since it was read here.

    Attributes:
        plan: the team as it is now.
        mark: which state of the store that is.
        parts: who changed which part of it last.
    """

    plan: Plan
    mark: object
    parts: Mapping[Part, PartVersion]


class TeamStore(ABC):
    """An open store. All calls come from one thread at a time.

    Attributes:
        who: who opened it.
    """

    def __init__(self, who: Who, now: Clock) -> None:
        self.who = who
        self._now = now

    @property
    @abstractmethod
    def place(self) -> Path | StoreAddress:
        """Where it stands."""

    @property
    @abstractmethod
    def is_read_only(self) -> bool:
        """Tell whether nothing can be written."""

    @abstractmethod
    def close(self) -> None:
        """Leave it to others."""

    @abstractmethod
    def _mark(self, connection: Connection, key: int) -> object | None:
        """Return the state of a team, or None where it is as it is known here."""

    @abstractmethod
    def _accept(self, mark: object) -> None:
        """Base later changes on a state that `_mark` gave."""

    @abstractmethod
    def _reading(self) -> AbstractContextManager[Connection]:
        """Read at one moment."""

    @abstractmethod
    def _changing(self) -> AbstractContextManager[Connection]:
        """Write, if this opening may, all of it or nothing."""

    @abstractmethod
    def _know(self, connection: Connection, key: int) -> None:
        """Remember the state of a team that is read now, on which later changes are based."""

    def _count(self, connection: Connection, key: int, footing: Footing, at: datetime) -> None:
        """Count a change of a team; a store with several writers refuses it here."""
        count_parts(connection, key, footing.touched, at, self.who)

    @property
    def teams(self) -> tuple[str, ...]:
        """The teams in the store, by name."""
        with self._reading() as connection:
            return tuple(team_keys(connection))

    @property
    def people(self) -> frozenset[str]:
        """The names of everybody in the store, in all teams and versions."""
        with self._reading() as connection:
            return person_names(connection)

    def plan(self, team: str) -> Plan:
        """Read the plan of a team as it is now.

        Raises:
            TeamError: when there is no such team.
            PlanFileError: when a plan file cannot be read.
            SharedStoreError: when a shared store cannot be read.
        """
        with self._reading() as connection:
            key = self._key(connection, team)
            self._know(connection, key)
            return read_plan(connection, key)

    def news(self, team: str) -> News | None:
        """Read what others made of a team; from any thread, as nothing is remembered of it.

        Raises:
            TeamError: when there is no such team any more.
            PlanFileError: when a plan file cannot be read.
            SharedStoreError: when a shared store cannot be read.
        """
        with self._reading() as connection:
            key = self._key(connection, team)
            mark = self._mark(connection, key)
            if mark is None:
                return None
            return News(read_plan(connection, key), mark, read_parts(connection, key))

    def accept(self, news: News) -> None:
        """Base the changes from now on on what others made of a team."""
        self._accept(news.mark)

    def add_team(self, plan: Plan, change: Change) -> None:
        """Add a team with all there is of it.

        Raises:
            TeamError: when there is one of that name; it stays as it is.
            PlanFileError: when a plan file cannot be written.
            SharedStoreError: when a shared store cannot be written.
        """
        with self._changing() as connection:
            self._refuse_double(connection, plan.settings.name)
            key = add_team(connection, plan)
            touched = footing_of(difference(Plan(plan.settings), plan)).touched | {LISTS}
            self._count(connection, key, Footing(touched), self._now())
            note_change(connection, key, self.who, change)

    def write(self, team: str, before: Plan, after: Plan, *changes: Change) -> None:
        """Write the difference of two plans and its name, as one transaction.

        Args:
            team: the name of the team before the change.
            before: the plan that was read.
            after: the plan that has to be in the store.
            changes: what it is called; several where earlier ones could not be written.

        Raises:
            TeamError: when the team is not there, or its new name is of another one.
            ConflictError: when somebody else changed what it is based on.
            PlanFileError: when a plan file cannot be written.
            SharedStoreError: when a shared store cannot be written.
                Nothing of it is in the store then.
        """
        found = difference(before, after)
        with self._changing() as connection:
            key = self._key(connection, team)
            if after.settings.name != team:
                self._refuse_double(connection, after.settings.name)
            self._count(connection, key, footing_of(found), self._now())
            write_change(connection, key, found)
            for change in changes:
                note_change(connection, key, self.who, change)

    def retention(self, team: str) -> Retention:
        """Return after how many months a team forgets what."""
        with self._reading() as connection:
            return read_retention(connection, self._key(connection, team))

    def forget(
        self,
        team: str,
        plans: tuple[Plan, Plan],
        retention: Retention,
        days_before: date | None,
        change: Change | None,
    ) -> None:
        """Write what a team decided to forget, and what is forgotten, as one transaction.

        Args:
            team: the name of the team.
            plans: the plan that was read, and the one without what is forgotten.
            retention: what was decided, and when it was done last.
            days_before: wipe what was published of days before this one.
            change: what it is called; None where nothing but the day is noted.

        Raises:
            ConflictError: when somebody else changed what it is based on.
        """
        found = difference(*plans)
        with self._changing() as connection:
            key = self._key(connection, team)
            self._count(connection, key, footing_of(found), self._now())
            write_change(connection, key, found)
            write_retention(connection, key, retention)
            if days_before is not None:
                forget_version_days(connection, key, days_before)
            if change is not None:
                note_change(connection, key, self.who, change)

    def erase(
        self, team: str, plans: tuple[Plan, Plan], names: tuple[str, str], change: Change
    ) -> None:
        """Give somebody another name everywhere, versions and log included, and write the rest.

        Args:
            team: the name of the team.
            plans: the plan with nothing but the name changed, and the one that has to be there.
            names: the name and the one that takes its place.
            change: what it is called, without the name.

        Raises:
            ConflictError: when somebody else changed what it is based on.
        """
        found = difference(*plans)
        with self._changing() as connection:
            key = self._key(connection, team)
            everything = replace(footing_of(found), whole=True)
            self._count(connection, key, everything, self._now())
            rename_person(connection, *names)
            write_change(connection, key, found)
            note_change(connection, key, self.who, change)

    def log(self, team: str, most: int = 1000) -> tuple[LogEntry, ...]:
        """Return the last changes of a team, the newest first."""
        with self._reading() as connection:
            return read_log(connection, self._key(connection, team), most)

    def publish(
        self, team: str, first: date, last: date, change: Change, until: date | None = None
    ) -> Version:
        """Keep the present roster of these days as the next version of a team.

        Args:
            team: the name of the team.
            first: first day of what is published.
            last: last day of it.
            change: what it is called.
            until: the day up to which the roster holds from now on, where that changes.

        Raises:
            ConflictError: when somebody else changed these weeks since they were read.
        """
        with self._changing() as connection:
            key = self._key(connection, team)
            self._count(connection, key, footing_of_days(first, last), self._now())
            note_change(connection, key, self.who, change)
            if until is not None:
                set_published_until(connection, key, until)
            return publish(connection, key, (first, last), change.at, self.who)

    def versions(self, team: str) -> tuple[Version, ...]:
        """Return what was published for a team, the newest first."""
        with self._reading() as connection:
            return read_versions(connection, self._key(connection, team))

    def published(self, team: str, number: int) -> Roster:
        """Return the roster of a version as it was published."""
        with self._reading() as connection:
            return read_version(connection, self._key(connection, team), number)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _key(self, connection: Connection, team: str) -> int:
        known = team_keys(connection)
        if team not in known:
            raise TeamError(self.place, team, "unknown", tuple(known))
        return known[team]

    def _refuse_double(self, connection: Connection, name: str) -> None:
        known = team_keys(connection)
        if name in known:
            raise TeamError(self.place, name, "exists", tuple(known))
