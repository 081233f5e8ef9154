"""How a plan file is opened: claimed to write, or only read, moved on when it is older."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection, insert, select, update

from data.files import UnwritableFileError, UnwritableReason, write_whole
from data.store import schema
from data.store.connecting import engine_of, transaction
from data.store.contents import check_sound
from data.store.copies import copy_file
from data.store.errors import PlanFileError, PlanFileReason
from data.store.holder import Holder, Who, read_holder, write_holder
from data.store.migrating import move_on

Clock: TypeAlias = Callable[[], datetime]

_UNWRITABLE: dict[UnwritableReason, PlanFileReason] = {
    "no_folder": "no_folder",
    "folder": "folder",
    "no_permission": "read_only",
    "no_space": "disk_full",
    "other": "unreachable",
}


@dataclass(frozen=True, slots=True)
class State:
    """Which file it is, and how many changes it has seen."""

    key: str
    counter: int


@dataclass(frozen=True, slots=True)
class Claim:
    """The outcome of an attempt to have a file alone.

    Attributes:
        holder: who has it now, which is this opening where that succeeded.
        is_mine: whether it succeeded.
    """

    holder: Holder
    is_mine: bool


def create_plan_file(path: Path, now: datetime) -> None:
    """Make a plan file without teams; it appears whole or not at all.

    Raises:
        PlanFileError: when there is such a file already or it cannot be written.
    """
    if path.exists():
        raise PlanFileError(path, "folder" if path.is_dir() else "exists")
    try:
        write_whole(path, lambda temporary: _fill(temporary, now))
    except UnwritableFileError as error:
        raise PlanFileError(path, _UNWRITABLE[error.reason]) from error
    if os.name == "posix":
        # It tells why people are absent. Where a drive knows no owners, the drive decides.
        with suppress(OSError):
            path.chmod(0o600)


def _fill(path: Path, now: datetime) -> None:
    with transaction(path, engine_of(path, writes=True)) as connection:
        make_schema(connection, now)


def make_schema(connection: Connection, now: datetime) -> None:
    """Make the tables of a store without teams."""
    move_on(connection)
    row = {"id": 1, "key": uuid.uuid4().hex, "counter": 0, "created": now}
    connection.execute(insert(schema.document).values(row))


def claim(path: Path, who: Who, now: datetime, *, take_over: bool) -> Claim:
    """Try to have a file alone, after a copy when its schema is older.

    Args:
        path: the file.
        who: who asks.
        now: local time.
        take_over: also when somebody else has it.

    Raises:
        PlanFileError: when it cannot be read, or not be written.
    """
    mine = Holder(uuid.uuid4().hex, who, os.getpid(), now, now)
    engine = engine_of(path, writes=True)
    with transaction(path, engine) as connection:
        revision = check_sound(connection, path)
        holder = read_holder(connection)
        if holder is not None and not (take_over or holder.has_ended(who.computer)):
            return Claim(holder, is_mine=False)
        if revision == schema.REVISION:
            write_holder(connection, mine)
            return Claim(mine, is_mine=True)
    copy_file(path, path.with_name(f"{path.stem} (voor versie {schema.REVISION}){path.suffix}"))
    with transaction(path, engine) as connection:
        move_on(connection)
        write_holder(connection, mine)
    return Claim(mine, is_mine=True)


def revision_of(path: Path) -> int:
    """Return the revision of the schema of a file that is only read.

    Raises:
        PlanFileError: when it cannot be read.
    """
    with transaction(path, engine_of(path, writes=False)) as connection:
        return check_sound(connection, path)


def moved_on_copy(path: Path, folder: Path) -> Path:
    """Return a copy of an older file with the newest schema, to read from."""
    copy = folder / path.name
    copy_file(path, copy)
    with transaction(copy, engine_of(copy, writes=True)) as connection:
        move_on(connection)
    return copy


def read_state(connection: Connection) -> State:
    """Return which file it is and how many changes it has seen."""
    row = connection.execute(select(schema.document.c.key, schema.document.c.counter)).one()
    return State(row.key, row.counter)


def count_change(connection: Connection, known: State) -> bool:
    """Count a change; tell whether the file is as it was known to be."""
    table = schema.document
    same = (table.c.key == known.key, table.c.counter == known.counter)
    done = connection.execute(update(table).where(*same).values(counter=known.counter + 1))
    return done.rowcount == 1
