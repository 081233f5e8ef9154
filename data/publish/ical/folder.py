"""A folder with a calendar per person and one of the team.

The folder is its own memory: what it holds from an earlier export tells what changed since and
what fell away. Files that another program made there are never touched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from icalendar import Calendar, Event, vText

from data.files import check_folder, write_whole
from data.publish.ical.entries import EVERYTHING, Content, Entry, entries_of, entries_of_team
from data.publish.ical.events import (
    Edition,
    Former,
    day_of,
    events_of,
    identity,
    one_line,
)
from data.publish.ical.zone import brussels
from rostering.view import View

_MAKER = "-//Beurtrol//Rooster//NL"
_TEAM, _OWNER = "X-BEURTROL-TEAM", "X-BEURTROL-OWNER"
_LONGEST_NAME = 80
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Known:
    """A calendar of an earlier export."""

    path: Path
    team: str
    owner: str
    title: str
    events: Former


def write_calendars(
    folder: Path,
    view: View,
    *,
    stamp: datetime,
    what: frozenset[Content] = EVERYTHING,
) -> tuple[Path, ...]:
    """Write a calendar for each person and one for the team; return the files.

    Entries keep their identity over exports to the same folder, so that importing a file again
    updates what changed and doubles nothing. Entries of the horizon that are gone are cancelled;
    those of other weeks stay.

    Args:
        folder: made when it does not exist; each file in it appears whole or not at all.
        view: the plan and the weeks to write.
        stamp: when the export is made, with its time zone.
        what: which entries to write.

    Raises:
        UnwritableFileError: the folder or a file in it cannot be written.
    """
    check_folder(folder)
    known = list(_known_in(folder))
    edition = Edition(stamp.astimezone(UTC), view.horizon)
    contents = _contents(folder, view, what, edition, known)
    folder.mkdir(exist_ok=True)
    for path, content in contents.items():
        write_whole(path, partial(_write, content))
    return tuple(contents)


@dataclass(frozen=True, slots=True)
class _Owner:
    """A calendar to write."""

    id: str
    name: str
    title: str
    entries: list[Entry]
    expected: bool
    """Whether it is written even when nothing stands in it."""


def _contents(
    folder: Path,
    view: View,
    what: frozenset[Content],
    edition: Edition,
    known: list[_Known],
) -> dict[Path, bytes]:
    """Return what each file has to hold."""
    team = identity(view.plan.settings.name)
    mine = {each.owner: each for each in known if each.team == team}
    taken = {path.name.casefold() for path in folder.glob("*")} if folder.is_dir() else set()
    found: dict[Path, bytes] = {}
    for owner in _owners(view, team, what):
        before = mine.pop(owner.id, None)
        if before is None and not owner.entries and not owner.expected:
            continue
        path = folder / _free_name(owner.name, taken) if before is None else before.path
        former = {} if before is None else before.events
        events = events_of(owner.id, owner.entries, former, edition)
        found[path] = _calendar(team, owner.id, owner.title, events)
    for gone in mine.values():
        events = events_of(gone.owner, [], gone.events, edition)
        found[gone.path] = _calendar(team, gone.owner, gone.title, events)
    return found


def _owners(view: View, team: str, what: frozenset[Content]) -> Iterator[_Owner]:
    title = f"Rooster {view.plan.settings.name}"
    name = f"Team {view.plan.settings.name}"
    yield _Owner(identity(team, "team"), name, title, entries_of_team(view, what), True)
    for name in view.names:
        id_ = identity(team, "employee", name)
        title = f"Rooster {name} – {view.plan.settings.name}"
        entries = entries_of(view, name, what)
        yield _Owner(id_, name, title, entries, _is_employed(view, name))


def _write(content: bytes, place: Path) -> None:
    place.write_bytes(content)


def _is_employed(view: View, name: str) -> bool:
    return any(view.plan.presence.is_employed(name, day) for day in view.horizon.days)


def _calendar(team: str, owner: str, title: str, events: Iterable[Event]) -> bytes:
    calendar = Calendar()
    for name, value in (
        ("PRODID", _MAKER),
        ("VERSION", "2.0"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", vText(one_line(title))),
        ("X-WR-TIMEZONE", "Europe/Brussels"),
        (_TEAM, team),
        (_OWNER, owner),
    ):
        calendar.add(name, value)
    calendar.add_component(brussels())
    for event in events:
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def _known_in(folder: Path) -> Iterator[_Known]:
    """Yield the calendars of earlier exports; a file that is damaged counts as another's."""
    if not folder.is_dir():
        return
    for path in sorted(folder.glob("*.ics")):
        try:
            content = path.read_bytes()
            calendar = Calendar.from_ical(content)
            if str(calendar.get("PRODID")) == _MAKER:
                yield _known(path, calendar)
        except (OSError, ValueError, KeyError, AttributeError, IndexError):
            continue


def _known(path: Path, calendar: Calendar) -> _Known:
    found = (part for part in calendar.walk("VEVENT") if isinstance(part, Event))
    events = {str(event["UID"]): event for event in found}
    for event in events.values():
        day_of(event)
    title = str(calendar.get("X-WR-CALNAME", ""))
    return _Known(path, str(calendar[_TEAM]), str(calendar[_OWNER]), title, events)


def _free_name(name: str, taken: set[str]) -> str:
    """Return a file name that every system accepts and that nobody has yet."""
    stem = safe_stem(name)
    number, found = 1, f"{stem}.ics"
    while found.casefold() in taken:
        number += 1
        found = f"{stem} ({number}).ics"
    taken.add(found.casefold())
    return found


def safe_stem(name: str) -> str:
    """Return a name without what Windows refuses in the names of files."""
    kept = (
        character
        for character in unicodedata.normalize("NFC", _UNSAFE.sub(" ", name))
        if not unicodedata.category(character).startswith(("C", "Zl", "Zp"))
    )
    stem = " ".join("".join(kept).split())[:_LONGEST_NAME].strip(" .")
    return f"_{stem}" if not stem or _DEVICE.match(stem) else stem
