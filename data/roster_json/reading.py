"""Reading a roster, written by this program or by another."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Literal, TypeAlias

from data.roster_json.writing import FORMAT
from rostering.errors import InvalidValueError
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Roster, Shift, Work
from rostering.time import WHOLE_DAY, Half, Horizon, Minutes, Span

MOST_WEEKS = 520
"""Weeks that a file may hold; more is a mistake, and would take all memory."""

Expected: TypeAlias = Literal[
    "file",
    "json",
    "format",
    "list",
    "object",
    "text",
    "yes_or_no",
    "monday",
    "weeks",
    "employee",
    "date",
    "time",
    "span",
    "break",
    "remote",
]
_REMOTE = MappingProxyType(
    {
        "none": frozenset[Half](),
        "morning": frozenset((Half.MORNING,)),
        "afternoon": frozenset((Half.AFTERNOON,)),
        "day": WHOLE_DAY,
    }
)
_TIME = re.compile(r"([01]\d|2[0-4]):([0-5]\d)")


class RosterFileError(Exception):
    """A file that holds no roster of this team.

    Attributes:
        path: the file.
        where: the place in it, `duties[3].date`; empty for the file as a whole.
        found: what stands there, or the system's word where the file cannot be read.
        expected: what belongs there.
    """

    def __init__(self, path: Path, where: str, found: object, expected: Expected) -> None:
        super().__init__(f"{path}, {where}: {found!r}, expected {expected}")
        self.path = path
        self.where = where
        self.found = found
        self.expected = expected


def read_roster_json(path: Path, plan: Plan) -> tuple[Roster, Horizon]:
    """Read the duties and the work of a roster, and its weeks; the rest of the file is left aside.

    Posts and duties that the team does not have are read as they are: the rules report them.

    Args:
        path: the file.
        plan: the team whose roster it is.

    Raises:
        RosterFileError: the file cannot be read or holds no roster of this team.
    """
    document = _Place(path, "", _content(path))
    if document.at("format").value != FORMAT:
        raise document.at("format").error("format")
    horizon = _horizon(document)
    names = frozenset(plan.names)
    shifts: dict[DayKey, list[Shift]] = {}
    work: dict[DayKey, list[Work]] = {}
    for row in document.at("duties").rows():
        shifts.setdefault(_key(row, names, horizon), []).append(_shift(row))
    for row in document.at("work").rows():
        work.setdefault(_key(row, names, horizon), []).append(_work(row))
    entries = {
        key: DayEntry(tuple(shifts.get(key, ())), tuple(work.get(key, ())))
        for key in (*shifts, *work)
    }
    return Roster.of(entries), horizon


def _content(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise RosterFileError(path, "", error.strerror, "file") from error
    except (ValueError, RecursionError) as error:
        raise RosterFileError(path, "", None, "json") from error


@dataclass(frozen=True, slots=True)
class _Place:
    """A value in the file, with where it stands."""

    path: Path
    where: str
    value: object

    def error(self, expected: Expected) -> RosterFileError:
        return RosterFileError(self.path, self.where, self.value, expected)

    def at(self, key: str) -> _Place:
        """Return the value of a key; None where it lacks."""
        if not isinstance(self.value, Mapping):
            raise self.error("object")
        where = f"{self.where}.{key}" if self.where else key
        return _Place(self.path, where, self.value.get(key))

    def rows(self) -> Iterator[_Place]:
        if not isinstance(self.value, list):
            raise self.error("list")
        for index, row in enumerate(self.value):
            yield _Place(self.path, f"{self.where}[{index}]", row)

    def text(self) -> str:
        if not isinstance(self.value, str):
            raise self.error("text")
        return self.value

    def yes(self) -> bool:
        """Return a yes or no; no where it lacks."""
        if self.value is not None and not isinstance(self.value, bool):
            raise self.error("yes_or_no")
        return bool(self.value)

    def date(self) -> date:
        try:
            return date.fromisoformat(self.text())
        except ValueError as error:
            raise self.error("date") from error

    def time(self) -> Minutes:
        match = _TIME.fullmatch(self.text())
        if match is None or match[0] > "24:00":
            raise self.error("time")
        return 60 * int(match[1]) + int(match[2])


def _horizon(document: _Place) -> Horizon:
    start, weeks = document.at("start"), document.at("weeks")
    if type(weeks.value) is not int or not 1 <= weeks.value <= MOST_WEEKS:
        raise weeks.error("weeks")
    first = start.date()
    try:
        horizon = Horizon(first, weeks.value)
        _ = horizon.end
    except (InvalidValueError, OverflowError) as error:
        raise start.error("monday") from error
    return horizon


def _key(row: _Place, names: frozenset[str], horizon: Horizon) -> DayKey:
    employee, day = row.at("employee"), row.at("date")
    if employee.text() not in names:
        raise employee.error("employee")
    if day.date() not in horizon:
        raise day.error("date")
    return employee.text(), day.date()


def _span(row: _Place, start: str, end: str) -> Span:
    first, last = row.at(start), row.at(end)
    try:
        return Span(first.time(), last.time())
    except InvalidValueError as error:
        raise last.error("span") from error


def _shift(row: _Place) -> Shift:
    pause = None
    if row.at("break_start").value is not None or row.at("break_end").value is not None:
        pause = _span(row, "break_start", "break_end")
    remote = row.at("remote")
    word = "none" if remote.value is None else remote.text()
    if word not in _REMOTE:
        raise remote.error("remote")
    span, locked = _span(row, "start", "end"), row.at("locked").yes()
    duty = "" if row.at("duty").value is None else row.at("duty").text()
    try:
        return Shift(duty, span, pause, _REMOTE[word], locked)
    except InvalidValueError as error:
        raise row.at("break_start").error("break") from error


def _work(row: _Place) -> Work:
    span, locked = _span(row, "start", "end"), row.at("locked").yes()
    return Work(span, row.at("block").text(), row.at("post").text(), locked)
