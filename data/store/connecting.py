"""Transactions on a plan file, and what the database complains of as a reason.

Each transaction opens the file anew: so a file that was moved, replaced or lost with its network
drive is noticed, and no other program is kept from it in between.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from data.store.errors import PlanFileError, PlanFileReason

_PATIENCE_MS = 5000
"""How long to wait for another transaction to end."""

_REASONS: dict[int, PlanFileReason] = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_AUTH: "read_only",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_IOERR: "unreachable",
    sqlite3.SQLITE_PROTOCOL: "unreachable",
    sqlite3.SQLITE_NOLFS: "disk_full",
    sqlite3.SQLITE_CONSTRAINT: "changed",
}


def _reason_of(error: BaseException | None, path: Path) -> PlanFileReason:
    """Return why the database refused."""
    # The low byte is the kind of error, the rest says more of it.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code == sqlite3.SQLITE_CANTOPEN:
        return "read_only" if path.exists() else "vanished"
    # Whatever else it cannot make sense of comes from contents that nobody wrote so.
    return _REASONS.get(code, "damaged")


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn complaints of the database into one error with its reason."""
    try:
        yield
    except DBAPIError as error:
        raise PlanFileError(path, _reason_of(error.orig, path)) from error
    except sqlite3.Error as error:
        raise PlanFileError(path, _reason_of(error, path)) from error
    except UnicodeDecodeError as error:
        # The database does not look into its texts, the library that reads them does.
        raise PlanFileError(path, "damaged") from error


def journal_of(path: Path) -> Path:
    """Return where the database notes what a transaction has to put back."""
    return path.with_name(f"{path.name}-journal")


def sqlite_connection(path: Path, *, writes: bool) -> sqlite3.Connection:
    """Open the file; it must exist, and only a writer may touch it."""
    mode = "rw" if writes else "ro"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=_PATIENCE_MS / 1000,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA foreign_keys = ON")
    if writes:
        # No write-ahead log, which needs shared memory and so fails on network drives; and the
        # end of a transaction is on the disk, its folder included, before it counts.
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = EXTRA")
        # What is wiped is overwritten: who is forgotten must not be found in the bytes.
        connection.execute("PRAGMA secure_delete = ON")
    return connection


def engine_of(path: Path, *, writes: bool) -> Engine:
    """Return what opens transactions on a file."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite_connection(path, writes=writes),
        poolclass=NullPool,
    )
    # A writer takes the file at once, and is not refused halfway because somebody else began.
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


@contextmanager
def transaction(path: Path, engine: Engine) -> Iterator[Connection]:
    """Do something wholly or not at all."""
    with telling(path), engine.begin() as connection:
        yield connection
