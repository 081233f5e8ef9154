"""Who has a plan file open to write: one row in the file itself.

Locks of the file system end with the process and fail on many network drives, so they only guard
single transactions. Who may write is a row with a token; every write asks for it.
"""

from __future__ import annotations

import ctypes
import getpass
import os
import platform
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from data.store import schema

GONE_AFTER = timedelta(minutes=5)
"""Without a sign of life for so long, somebody has probably gone; a sign is given every minute."""


@dataclass(frozen=True, slots=True)
class Who:
    """A user of a computer."""

    name: str
    computer: str


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the file open to write.

    Attributes:
        token: tells this opening from every other.
        process: number of the process on that computer.
        since: when it was opened.
        seen: the last sign of life.
    """

    token: str
    who: Who
    process: int
    since: datetime
    seen: datetime

    def is_silent(self, now: datetime) -> bool:
        """Tell whether there has been no sign of life for long; clocks may differ a little."""
        return now - self.seen > GONE_AFTER

    def has_ended(self, computer: str) -> bool:
        """Tell whether the process is known to have ended, which can be seen on its computer."""
        return self.who.computer == computer and not _is_running(self.process)


def this_user() -> Who:
    """Return who uses this computer."""
    try:
        name = getpass.getuser()
    except (KeyError, OSError, ImportError):
        # A computer without names for its users, as a container can be.
        name = "?"
    return Who(name, platform.node() or "?")


def _is_running(process: int) -> bool:
    if sys.platform == "win32":
        return _is_running_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _is_running_on_windows(process: int) -> bool:
    if sys.platform != "win32":
        return True
    query_limited_information, still_active = 0x1000, 259
    handle = ctypes.windll.kernel32.OpenProcess(query_limited_information, 0, process)
    if not handle:
        return False
    code = ctypes.c_ulong()
    ctypes.windll.kernel32.GetExitCodeProcess(handle, ctypes.byref(code))
    ctypes.windll.kernel32.CloseHandle(handle)
    return code.value == still_active


def read_holder(connection: Connection) -> Holder | None:
    """Return who has the file open to write, if anybody."""
    row = connection.execute(select(schema.holder)).first()
    if row is None:
        return None
    return Holder(row.token, Who(row.name, row.computer), row.process, row.since, row.seen)


def write_holder(connection: Connection, holder: Holder) -> None:
    """Make somebody the only holder."""
    connection.execute(delete(schema.holder))
    row = {
        "id": 1,
        "token": holder.token,
        "name": holder.who.name,
        "computer": holder.who.computer,
        "process": holder.process,
        "since": holder.since,
        "seen": holder.seen,
    }
    connection.execute(insert(schema.holder).values(row))


def renew_holder(connection: Connection, token: str, now: datetime) -> bool:
    """Give a sign of life; tell whether the file is still held by this opening."""
    mine = schema.holder.c.token == token
    done = connection.execute(update(schema.holder).where(mine).values(seen=now))
    return done.rowcount == 1


def drop_holder(connection: Connection, token: str) -> None:
    """Make the file free, if it is still held by this opening."""
    connection.execute(delete(schema.holder).where(schema.holder.c.token == token))
