"""The plan file while it is open: plans out, changes in, each of them wholly or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection
from sqlalchemy.exc import InvalidRequestError

from data.store import schema
from data.store.connecting import engine_of, journal_of, transaction
from data.store.contents import check_kind
from data.store.copies import copy_file, has_copy_of, make_copy, prune_copies
from data.store.errors import PlanFileError, PlanFileReason, TeamError
from data.store.holder import Holder, Who, drop_holder, read_holder, renew_holder, write_holder
from data.store.log import Change, LogEntry, note_change, read_log
from data.store.opening import (
    Claim,
    Clock,
    State,
    claim,
    count_change,
    moved_on_copy,
    read_state,
    revision_of,
)
from data.store.teams import add_team, read_plan, team_keys, write_change
from data.store.versions import Version, publish, read_version, read_versions
from rostering.changes import difference
from rostering.plan import Plan
from rostering.roster import Roster

_NONSENSE = (
    ArithmeticError,
    AttributeError,
    InvalidRequestError,
    LookupError,
    TypeError,
    ValueError,
)
"""What rows that nobody wrote so lead to when they are read."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What a look at the file from time to time tells.

    Attributes:
        holder: who has it open to write, if anybody.
        has_changed: whether somebody else changed it since it was read.
    """

    holder: Holder | None
    has_changed: bool


def open_plan_file(
    path: Path,
    who: Who,
    *,
    now: Clock = datetime.now,
    read_only: bool = False,
    take_over: bool = False,
) -> PlanFile:
    """Open a plan file; only to read where somebody else has it or it may not be written.

    Args:
        path: the file.
        who: who opens it.
        now: local time.
        read_only: leave it to others to write.
        take_over: write even though somebody else has it; ask before.

    Raises:
        PlanFileError: when it cannot be read. It is as it was then.
    """
    check_kind(path)
    if journal_of(path).exists():
        _recover(path)
    try:
        claimed = None if read_only else claim(path, who, now(), take_over=take_over)
    except PlanFileError as error:
        if error.reason != "read_only":
            raise
        file = PlanFile(path, who, now, None)
        file.is_protected = True
        return file
    except _NONSENSE as error:
        raise PlanFileError(path, "damaged") from error
    return PlanFile(path, who, now, claimed)


def _recover(path: Path) -> None:
    """Take back half a change that a crash left; only a writer can, where writing is allowed."""
    with suppress(PlanFileError), transaction(path, engine_of(path, writes=True)):
        pass


class PlanFile:
    """An open plan file. All calls come from one thread at a time.

    Attributes:
        path: where it stands.
        who: who opened it.
        holder: who has it open to write when it was last seen; None when nobody has.
        copy_problem: why the copy of today could not be made, if so.
        is_protected: whether the file or its folder may not be written.
    """

    def __init__(self, path: Path, who: Who, now: Clock, claimed: Claim | None) -> None:
        self.path = path
        self.who = who
        self.holder: Holder | None = None if claimed is None else claimed.holder
        self.copy_problem: PlanFileError | None = None
        self.is_protected = False
        self._now = now
        self._token = claimed.holder.token if claimed is not None and claimed.is_mine else None
        self._copied_on: date | None = None
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        source = path
        if self._token is None and revision_of(path) < schema.REVISION:
            self._temporary = tempfile.TemporaryDirectory(prefix="beurtrol-")
            source = moved_on_copy(path, Path(self._temporary.name))
        self._writer = engine_of(path, writes=True)
        self._reader = engine_of(source, writes=False)
        self._state = State("", 0)
        with self._reading() as connection:
            self._state = read_state(connection)
            if self._token is None:
                self.holder = read_holder(connection)
        self._keep_copy_of_today()

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing can be written."""
        return self._token is None

    @property
    def teams(self) -> tuple[str, ...]:
        """The teams in the file, by name."""
        with self._reading() as connection:
            return tuple(team_keys(connection))

    def plan(self, team: str) -> Plan:
        """Read the plan of a team as it is now.

        Raises:
            TeamError: when there is no such team.
            PlanFileError: when the file cannot be read.
        """
        with self._reading() as connection:
            self._state = read_state(connection)
            return read_plan(connection, self._key(connection, team))

    def add_team(self, plan: Plan, change: Change) -> None:
        """Add a team with all there is of it.

        Raises:
            TeamError: when there is one of that name; it stays as it is.
            PlanFileError: when the file cannot be written.
        """
        with self._changing() as connection:
            self._refuse_double(connection, plan.settings.name)
            note_change(connection, add_team(connection, plan), self.who, change)

    def write(self, team: str, before: Plan, after: Plan, *changes: Change) -> None:
        """Write the difference of two plans and its name, as one transaction.

        Args:
            team: the name of the team before the change.
            before: the plan that is in the file.
            after: the plan that has to be in the file.
            changes: what it is called; several where earlier ones could not be written.

        Raises:
            TeamError: when the team is not there, or its new name is of another one.
            PlanFileError: when it cannot be written; nothing of it is in the file then.
        """
        found = difference(before, after)
        with self._changing() as connection:
            key = self._key(connection, team)
            if after.settings.name != team:
                self._refuse_double(connection, after.settings.name)
            write_change(connection, key, found)
            for change in changes:
                note_change(connection, key, self.who, change)

    def log(self, team: str, most: int = 1000) -> tuple[LogEntry, ...]:
        """Return the last changes of a team, the newest first."""
        with self._reading() as connection:
            return read_log(connection, self._key(connection, team), most)

    def publish(self, team: str, first: date, last: date, change: Change) -> Version:
        """Keep the present roster of these days as the next version of a team."""
        with self._changing() as connection:
            key = self._key(connection, team)
            note_change(connection, key, self.who, change)
            return publish(connection, key, (first, last), change.at, self.who)

    def versions(self, team: str) -> tuple[Version, ...]:
        """Return what was published for a team, the newest first."""
        with self._reading() as connection:
            return read_versions(connection, self._key(connection, team))

    def published(self, team: str, number: int) -> Roster:
        """Return the roster of a version as it was published."""
        with self._reading() as connection:
            return read_version(connection, self._key(connection, team), number)

    def copy_to(self, path: Path) -> None:
        """Write a copy as it is now, which nobody has open."""
        copy_file(self.path, path)

    def glance(self) -> Glance:
        """Look who has the file and whether somebody else changed it."""
        with transaction(self.path, engine_of(self.path, writes=False)) as connection:
            self.holder = read_holder(connection)
            return Glance(self.holder, read_state(connection) != self._state)

    def renew(self) -> None:
        """Give a sign of life, about every minute, so that others know that it is held.

        Raises:
            PlanFileError: `taken_over` when it no longer is; it can only be read from then on.
        """
        if self._token is None:
            return
        with transaction(self.path, self._writer) as connection:
            self._hold(connection, self._token)

    def claim(self, *, take_over: bool = False) -> bool:
        """Try to write from now on; read the plan anew when that succeeds."""
        if self._token is None:
            claimed = claim(self.path, self.who, self._now(), take_over=take_over)
            self.holder = claimed.holder
            if claimed.is_mine:
                self._token = claimed.holder.token
                self._keep_copy_of_today()
        return self._token is not None

    def close(self) -> None:
        """Leave the file to others."""
        token, self._token = self._token, None
        if token is not None:
            # Where it cannot be written any more, the row speaks of a process that has ended.
            with suppress(PlanFileError), transaction(self.path, self._writer) as connection:
                drop_holder(connection, token)
        if self._temporary is not None:
            self._temporary.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            # Its holder may roll back what a crash left behind; others wait for that.
            engine = self._reader if self._token is None else self._writer
            with transaction(self.path, engine) as connection:
                yield connection
        except _NONSENSE as error:
            raise PlanFileError(self.path, "damaged") from error

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        """Write, if the file is held by this opening and as this opening knows it."""
        if self._token is None:
            reason: PlanFileReason = "read_only" if self.is_protected else "held"
            raise PlanFileError(self.path, reason, self.holder)
        self._keep_copy_of_today()
        try:
            with transaction(self.path, self._writer) as connection:
                self._hold(connection, self._token)
                if not count_change(connection, self._state):
                    raise PlanFileError(self.path, "changed")
                yield connection
        except (LookupError, InvalidRequestError) as error:
            raise PlanFileError(self.path, "changed") from error
        self._state = State(self._state.key, self._state.counter + 1)

    def _hold(self, connection: Connection, token: str) -> None:
        if renew_holder(connection, token, self._now()):
            return
        other = read_holder(connection)
        if other is None and self.holder is not None:
            # Somebody put another copy of the file here, which nobody has open.
            write_holder(connection, self.holder)
            return
        self._token = None
        self.holder = other
        raise PlanFileError(self.path, "taken_over", other)

    def _keep_copy_of_today(self) -> None:
        """Make a copy once a day, before the first change; without one the work goes on."""
        now = self._now()
        if self._token is None or self._copied_on == now.date() or not self.teams:
            return
        self._copied_on = now.date()
        try:
            if not has_copy_of(self.path, now.date()):
                make_copy(self.path, now)
                prune_copies(self.path, now.date())
            self.copy_problem = None
        except PlanFileError as error:
            self.copy_problem = error

    def _key(self, connection: Connection, team: str) -> int:
        known = team_keys(connection)
        if team not in known:
            raise TeamError(self.path, team, "unknown", tuple(known))
        return known[team]

    def _refuse_double(self, connection: Connection, name: str) -> None:
        known = team_keys(connection)
        if name in known:
            raise TeamError(self.path, name, "exists", tuple(known))
