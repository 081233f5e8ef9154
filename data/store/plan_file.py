"""The plan file while it is open: one writer at a time, and copies beside it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import InvalidRequestError
from typing_extensions import override

from data.store import schema
from data.store.connecting import engine_of, journal_of, transaction
from data.store.contents import check_kind
from data.store.copies import copy_file, has_copy_of, make_copy, prune_copies
from data.store.errors import PlanFileError, PlanFileReason
from data.store.holder import Holder, Who, drop_holder, read_holder, renew_holder, write_holder
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
from data.store.team_store import NONSENSE, TeamStore


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
    except NONSENSE as error:
        raise PlanFileError(path, "damaged") from error
    return PlanFile(path, who, now, claimed)


def _recover(path: Path) -> None:
    """Take back half a change that a crash left; only a writer can, where writing is allowed."""
    with suppress(PlanFileError), transaction(path, engine_of(path, writes=True)):
        pass


class PlanFile(TeamStore):
    """An open plan file. All calls come from one thread at a time.

    Attributes:
        path: where it stands.
        who: who opened it.
        holder: who has it open to write when it was last seen; None when nobody has.
        copy_problem: why the copy of today could not be made, if so.
        is_protected: whether the file or its folder may not be written.
    """

    def __init__(self, path: Path, who: Who, now: Clock, claimed: Claim | None) -> None:
        super().__init__(who, now)
        self.path = path
        self.holder: Holder | None = None if claimed is None else claimed.holder
        self.copy_problem: PlanFileError | None = None
        self.is_protected = False
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
    @override
    def place(self) -> Path:
        return self.path

    @property
    @override
    def is_read_only(self) -> bool:
        """Tell whether nothing can be written."""
        return self._token is None

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

    @override
    def close(self) -> None:
        """Leave the file to others."""
        token, self._token = self._token, None
        if token is not None:
            # Where it cannot be written any more, the row speaks of a process that has ended.
            with suppress(PlanFileError), transaction(self.path, self._writer) as connection:
                drop_holder(connection, token)
        if self._temporary is not None:
            self._temporary.cleanup()

    @override
    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            # Its holder may roll back what a crash left behind; others wait for that.
            engine = self._reader if self._token is None else self._writer
            with transaction(self.path, engine) as connection:
                yield connection
        except NONSENSE as error:
            raise PlanFileError(self.path, "damaged") from error

    @override
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

    @override
    def _know(self, connection: Connection, key: int) -> None:
        self._state = read_state(connection)

    @override
    def _mark(self, connection: Connection, key: int) -> object | None:
        if self._token is None:
            self.holder = read_holder(connection)
        state = read_state(connection)
        return None if state == self._state else state

    @override
    def _accept(self, mark: object) -> None:
        assert isinstance(mark, State)
        self._state = mark

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
