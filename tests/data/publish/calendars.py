"""Reads calendars with another library than wrote them, and imports them as Outlook does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event

from data.publish.ical import EVERYTHING, Content, write_calendars
from rostering.plan import Plan
from rostering.view import View
from tests.builders import weeks

FIRST = datetime(2027, 1, 2, 12, 0, tzinfo=UTC)
LATER = datetime(2027, 1, 3, 12, 0, tzinfo=UTC)


def export(
    folder: Path,
    plan: Plan,
    *,
    stamp: datetime = FIRST,
    what: frozenset[Content] = EVERYTHING,
    count: int = 1,
) -> Path:
    """Write the calendars of the first weeks of the tests; return the folder."""
    write_calendars(folder, View(plan, weeks(count)), stamp=stamp, what=what)
    return folder


def read(path: Path) -> Calendar:
    return IcsCalendarStream.calendar_from_ics(path.read_text(encoding="utf-8"))


def events(path: Path) -> list[Event]:
    return list(read(path).events)


def titles(path: Path) -> list[str]:
    return [event.summary or "" for event in events(path)]


@dataclass
class Mailbox:
    """A calendar into which files are imported.

    An event with a known UID takes the place of the other when its number is not lower.
    """

    held: dict[str, Event] = field(default_factory=dict)

    def take(self, path: Path) -> None:
        for event in events(path):
            known = self.held.get(event.uid)
            if known is None or (event.sequence or 0) >= (known.sequence or 0):
                self.held[event.uid] = event

    @property
    def shown(self) -> list[tuple[str, str]]:
        """What its owner sees: the start and the title of what is not cancelled."""
        return sorted(
            (f"{event.dtstart:%d/%m %H:%M}", event.summary or "")
            for event in self.held.values()
            if event.status != "CANCELLED"
        )
