"""Copies beside the file: the last seven days and four weeks, each checked when it is made."""

from __future__ import annotations

import glob
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from data.store.connecting import journal_of, sqlite_connection, telling
from data.store.contents import is_whole
from data.store.errors import PlanFileError, reason_of_system

_DAYS = 7
_WEEKS = 4
_NAME = "{stem} {at:%Y-%m-%d %Hu%M}{suffix}"
_AT = re.compile(r" (\d{4}-\d{2}-\d{2} \d{2}u\d{2})$")


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that was kept beside a plan file."""

    path: Path
    at: datetime


def _copies_folder(path: Path) -> Path:
    """Return where the copies of a plan file are kept."""
    return path.with_name(f"{path.stem}.kopieën")


def copies_of(path: Path) -> tuple[Copy, ...]:
    """Return the copies of a plan file, the newest first."""
    found = []
    folder = _copies_folder(path)
    for file in folder.glob(f"*{path.suffix}") if folder.is_dir() else ():
        at = _AT.search(file.stem)
        if at is not None and file.stem.startswith(path.stem):
            try:
                found.append(Copy(file, datetime.strptime(at[1], "%Y-%m-%d %Hu%M")))
            except ValueError:
                continue
    return tuple(sorted(found, key=lambda copy: copy.at, reverse=True))


def has_copy_of(path: Path, day: date) -> bool:
    """Tell whether a copy was made on a day."""
    return any(copy.at.date() == day for copy in copies_of(path))


def make_copy(path: Path, now: datetime) -> Copy:
    """Keep the file as it is now in the folder of its copies, once a minute at most.

    Raises:
        PlanFileError: when it cannot be written, or what was written is not sound.
    """
    folder = _copies_folder(path)
    target = folder / _NAME.format(stem=path.stem, at=now, suffix=path.suffix)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise PlanFileError(folder, reason_of_system(error)) from error
    if not target.exists():
        copy_file(path, target)
    return Copy(target, now.replace(second=0, microsecond=0))


def copy_file(source: Path, target: Path) -> None:
    """Write a sound copy of a plan file as it is at this moment; it appears whole or not at all.

    Raises:
        PlanFileError: when it cannot be written, or what was written is not sound.
    """
    if target.is_dir():
        raise PlanFileError(target, "folder")
    if not target.parent.is_dir():
        raise PlanFileError(target, "no_folder")
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".beurtrol-")
    except OSError as error:
        raise PlanFileError(target, reason_of_system(error)) from error
    os.close(handle)
    temporary = Path(name)
    try:
        _back_up(source, temporary, target)
        if not is_whole(temporary):
            raise PlanFileError(source, "damaged")
        temporary.replace(target)
    except OSError as error:
        raise PlanFileError(target, reason_of_system(error)) from error
    finally:
        temporary.unlink(missing_ok=True)


def _back_up(source: Path, temporary: Path, target: Path) -> None:
    """Copy page by page inside one transaction, so that a write meanwhile does no harm."""
    with telling(source):
        original = sqlite_connection(source, writes=False)
    try:
        with telling(target):
            copy = sqlite3.connect(temporary, isolation_level=None)
            try:
                original.backup(copy)
                # Nobody has the copy open, whoever has the original.
                copy.execute("DELETE FROM holder")
            finally:
                copy.close()
    finally:
        original.close()


def prune_copies(path: Path, today: date) -> None:
    """Wipe copies that are neither of the last days nor the last of one of the last weeks."""
    copies = copies_of(path)
    for copy in copies:
        if copy not in _kept(copies, today):
            copy.path.unlink(missing_ok=True)


def remove_copies(path: Path) -> None:
    """Wipe all copies beside a file, also those of before it moved on to a newer schema.

    Raises:
        PlanFileError: when one of them cannot be wiped.
    """
    older = path.parent.glob(f"{glob.escape(path.stem)} (voor versie *){path.suffix}")
    for copy in [*(each.path for each in copies_of(path)), *older]:
        try:
            copy.unlink(missing_ok=True)
        except OSError as error:
            raise PlanFileError(copy, reason_of_system(error)) from error


def _kept(copies: Iterable[Copy], today: date) -> set[Copy]:
    kept: set[Copy] = set()
    weeks: set[tuple[int, int]] = set()
    daily = today - timedelta(days=_DAYS)
    weekly = daily - timedelta(weeks=_WEEKS)
    for copy in copies:
        day = copy.at.date()
        week = day.isocalendar()[:2]
        if day > daily or (day > weekly and week not in weeks):
            kept.add(copy)
        weeks.add(week)
    return kept


def put_copy_back(path: Path, copy: Path, now: datetime) -> Path | None:
    """Put a copy in the place of a file that does not open; that file stays beside it.

    Returns:
        The name under which the present file is kept, if there was one.

    Raises:
        PlanFileError: when the copy is not sound or the file cannot be replaced.
    """
    if not is_whole(copy):
        raise PlanFileError(copy, "damaged")
    kept = None
    try:
        if path.exists():
            kept = path.with_name(f"{path.stem} (beschadigd {now:%Y-%m-%d %Hu%M}){path.suffix}")
            shutil.copy2(path, kept)
            # Half a transaction of the present file must never be completed in another one.
            if journal_of(path).exists():
                journal_of(path).replace(journal_of(kept))
    except OSError as error:
        raise PlanFileError(path, reason_of_system(error)) from error
    copy_file(copy, path)
    return kept
