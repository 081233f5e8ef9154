"""Is this a plan file, and a sound one: judged before anything of it is used."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from data.store import schema
from data.store.connecting import sqlite_connection, telling
from data.store.errors import PlanFileError

_HEADER = b"SQLite format 3\x00"
_APPLICATION_ID = slice(68, 72)
_SHORTEST = 512
"""The smallest page of a database, and so the smallest file."""


def check_kind(path: Path) -> None:
    """Make sure that a path leads to a plan file, of whatever revision.

    Raises:
        PlanFileError: `missing`, `folder`, `read_only`, `foreign` or `damaged`.
    """
    if path.is_dir():
        raise PlanFileError(path, "folder")
    try:
        with path.open("rb") as file:
            start = file.read(_SHORTEST)
    except FileNotFoundError as error:
        raise PlanFileError(path, "missing") from error
    except PermissionError as error:
        raise PlanFileError(path, "read_only") from error
    except OSError as error:
        raise PlanFileError(path, "unreachable") from error
    number = int.from_bytes(start[_APPLICATION_ID], "big")
    if start.startswith(_HEADER):
        if number != schema.APPLICATION_ID:
            raise PlanFileError(path, "foreign")
        return
    # Only a plan file has its number there; zeros and nothing at all are what a lost write leaves.
    is_ours = number == schema.APPLICATION_ID or not start.strip(b"\0")
    raise PlanFileError(path, "damaged" if is_ours else "foreign")


def check_sound(connection: Connection, path: Path) -> int:
    """Make sure that nothing in a file is damaged; return the revision of its schema.

    Raises:
        PlanFileError: `damaged`, or `newer` when a newer program made it.
    """
    revision = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if revision > schema.REVISION:
        raise PlanFileError(path, "newer")
    if revision < 1 or connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        raise PlanFileError(path, "damaged")
    return revision


def is_whole(path: Path) -> bool:
    """Tell whether the integrity check of the database finds nothing wrong in a file."""
    try:
        check_kind(path)
        with telling(path):
            connection = sqlite_connection(path, writes=False)
            try:
                found = connection.execute("PRAGMA integrity_check(1)").fetchone()
                loose = connection.execute("PRAGMA foreign_key_check").fetchone()
            finally:
                connection.close()
    except PlanFileError:
        return False
    return found == ("ok",) and loose is None
