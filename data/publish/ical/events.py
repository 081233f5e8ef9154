"""Entries as events with an identity, so that a program that has them already updates them.

A UID follows from team, owner, date and what the entry is, so it is the same in every export.
SEQUENCE is the minute of the export in which the entry last changed: a later change always counts
higher, even where the former files are gone.
"""

from __future__ import annotations

import copy
import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

from icalendar import Event

from data.publish.ical.entries import Entry
from rostering.time import Horizon, Minutes

ZONE = "Europe/Brussels"
CANCELLED = "Vervallen: "
"""Stands before the title of what fell away, for programs that keep showing it."""

_NAMESPACE = uuid.UUID("5f0c2d0e-6a51-4e0b-9d8f-2f6f3a0a7b11")
_FIRST_SEQUENCE = datetime(2020, 1, 1, tzinfo=UTC)
_KEPT = timedelta(days=400)
_UNPRINTABLE = re.compile(r"[^\S \n]|[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")

Former: TypeAlias = Mapping[str, Event]
"""The events of an earlier export by UID."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One export: when it is made, and over which weeks."""

    stamp: datetime
    horizon: Horizon

    @property
    def sequence(self) -> int:
        """The sequence number of what changes in this export."""
        return max(0, int((self.stamp - _FIRST_SEQUENCE).total_seconds()) // 60)


def identity(*parts: str) -> str:
    """Return a name without meaning that is always the same for the same parts."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join(parts)))


def events_of(
    owner: str, entries: Sequence[Entry], former: Former, edition: Edition
) -> list[Event]:
    """Return the events of one calendar, in the order of time.

    What is as it was stays untouched. What is gone from the weeks of this export is cancelled;
    what lies outside them stays, until it is more than a year old.

    Args:
        owner: identity of the calendar.
        entries: what the roster holds now.
        former: what the calendar held after the export before this one.
        edition: this export.
    """
    found: dict[str, Event] = {}
    for entry in entries:
        uid = f"{identity(owner, entry.day.isoformat(), entry.key)}@beurtrol"
        found[uid] = _updated(_event(uid, entry, edition), former.get(uid))
    oldest = edition.stamp.date() - _KEPT
    for uid, event in former.items():
        day = day_of(event)
        if uid in found or day < oldest:
            continue
        found[uid] = _cancelled(event, edition) if day in edition.horizon else event
    return sorted(found.values(), key=lambda event: (_naive(event, "DTSTART"), str(event["UID"])))


def day_of(event: Event) -> date:
    """Return the day on which an event begins."""
    return _naive(event, "DTSTART").date()


def one_line(text: str) -> str:
    """Return a text as it can stand in a title."""
    return " ".join(_printable(text).split())


def _printable(text: str) -> str:
    """Take out what no calendar may hold: control characters and those that turn the direction."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return _UNPRINTABLE.sub(" ", whole.replace("\r\n", "\n"))


def _event(uid: str, entry: Entry, edition: Edition) -> Event:
    event = Event()
    event.add("UID", uid)
    event.add("DTSTAMP", edition.stamp)
    event.add("SEQUENCE", edition.sequence)
    event.add("DTSTART", _moment(entry.day, entry.span.start))
    event.add("DTEND", _moment(entry.day, entry.span.end))
    event.add("SUMMARY", one_line(entry.title))
    if entry.details:
        event.add("DESCRIPTION", _printable(entry.details))
    event.add("STATUS", "CONFIRMED")
    _set_busy(event, busy=entry.busy)
    return event


def _moment(day: date, minute: Minutes) -> datetime:
    # Times are what the clock on the wall shows, so midnight at the end is the next day at 0:00.
    wall = datetime(day.year, day.month, day.day) + timedelta(minutes=minute)
    return wall.replace(tzinfo=ZoneInfo(ZONE))


def _set_busy(event: Event, *, busy: bool) -> None:
    for name, value in (
        ("TRANSP", "OPAQUE" if busy else "TRANSPARENT"),
        ("X-MICROSOFT-CDO-BUSYSTATUS", "BUSY" if busy else "FREE"),
    ):
        event.pop(name, None)
        event.add(name, value)


def _updated(event: Event, before: Event | None) -> Event:
    """Return the event as it was when nothing changed, else with a number above the former."""
    if before is None:
        return event
    if _content(before) == _content(event):
        return before
    _raise_sequence(event, before)
    return event


def _cancelled(before: Event, edition: Edition) -> Event:
    if before.get("STATUS") == "CANCELLED":
        return before
    event = copy.deepcopy(before)
    for name in ("DTSTAMP", "SEQUENCE", "SUMMARY", "STATUS"):
        event.pop(name, None)
    event.add("DTSTAMP", edition.stamp)
    event.add("SEQUENCE", edition.sequence)
    event.add("SUMMARY", CANCELLED + str(before.get("SUMMARY", "")))
    event.add("STATUS", "CANCELLED")
    _set_busy(event, busy=False)
    _raise_sequence(event, before)
    return event


def _raise_sequence(event: Event, before: Event) -> None:
    number = max(event.sequence, before.sequence + 1)
    del event["SEQUENCE"]
    event.add("SEQUENCE", number)


def _content(event: Event) -> tuple[object, ...]:
    words = ("SUMMARY", "DESCRIPTION", "STATUS", "TRANSP")
    return (
        _naive(event, "DTSTART"),
        _naive(event, "DTEND"),
        *(str(event.get(name, "")) for name in words),
    )


def _naive(event: Event, name: str) -> datetime:
    """Return a moment as the clock on the wall shows it."""
    moment: datetime = event.decoded(name)
    return moment.replace(tzinfo=None)
