"""A file with a roster, read against a plan: a week or a list of ours, or a grid made by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from data.roster_sheets import (
    MOST_CELLS,
    Meaning,
    Sheet,
    TooLargeError,
    grids_of,
    legend_of,
    list_rows,
    load_sheets,
)
from data.roster_sheets.days import said_day
from data.workbook import UnreadableFileError
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from ui.application.dates import listed
from ui.application.editing.texts import Words
from ui.application.roster_reading import words
from ui.application.roster_reading.days import Days
from ui.application.roster_reading.found import Change, RosterReading, Unread
from ui.application.roster_reading.grids import GridReader, GridReading
from ui.application.roster_reading.lists import ListReader
from ui.application.roster_reading.names import Names
from ui.application.roster_reading.people import has_people
from ui.application.roster_reading.pieces import Vocabulary
from ui.application.workbook.texts import unreadable

_FIGURES = ("Per post", "Beurtrol", "Doelen", "Beurten", "Uren")
"""Sheets beside the weeks in a workbook of ours, which tell nothing that the weeks do not."""
_MOST_NAMED = 5


class RosterFileError(Exception):
    """A file of which no roster can be read; its sentence says why."""


@dataclass(frozen=True, slots=True)
class Time:
    """What the one who reads knows of the time.

    Attributes:
        today: days before it are past.
        monday: the week of a grid that tells none, and where years are sought; None: today's year.
    """

    today: date
    monday: date | None = None


def read_roster(path: Path, plan: Plan, time: Time) -> RosterReading:
    """Read a roster against a plan; nothing changes.

    Args:
        path: a workbook, or CSV.
        plan: the plan whose people, posts, duties and opening hours count.
        time: what the one who reads knows of the time.

    Raises:
        RosterFileError: no roster can be read of the file.
    """
    try:
        sheets = load_sheets(path)
    except UnreadableFileError as error:
        raise RosterFileError(unreadable(error)) from None
    except TooLargeError as error:
        told = {"name": path.name, "sheet": error.sheet, "most": MOST_CELLS}
        raise RosterFileError(words.TOO_LARGE.say(**told)) from None
    shown = [sheet for sheet in sheets if not sheet.is_hidden]
    reader = _Reader(plan, time, [one for sheet in shown for one in legend_of(sheet)])
    for sheet in sheets:
        reader.read(sheet)
    if not reader.has_roster:
        raise RosterFileError(words.NO_ROSTER.say(name=path.name))
    return reader.done()


class _SheetLabels:
    """Tells apart names of people and of posts."""

    def __init__(self, names: Names, vocabulary: Vocabulary) -> None:
        self._names, self._vocabulary = names, vocabulary

    def is_person(self, text: str) -> bool:
        return self._names.is_person(text)

    def is_place(self, text: str) -> bool:
        label = None if said_day(text) else self._vocabulary.label(text)
        return label is not None and not (label.doubt and self._names.is_person(text))

    def has_people(self, text: str) -> bool:
        return has_people(text, self._names)


class _Reader:
    """Reads sheet after sheet, and holds against the plan what they say together."""

    def __init__(self, plan: Plan, time: Time, legend: Sequence[Meaning]) -> None:
        self._plan, self._time = plan, time
        self._names = Names(plan.employees)
        vocabulary = Vocabulary(plan, legend)
        self._vocabulary = vocabulary
        self._labels = _SheetLabels(self._names, vocabulary)
        self._lists = ListReader(plan, self._names, vocabulary)
        self._grids = GridReader(plan, self._names, vocabulary)
        self._notes: list[str] = []
        self._unread: list[Unread] = []
        self._entries: dict[DayKey, DayEntry] = {}
        self._places: dict[DayKey, str] = {}
        self.has_roster = False

    def read(self, sheet: Sheet) -> None:
        is_figures = sheet.title in _FIGURES and sheet.text(1, 1).startswith(f"{sheet.title} –")
        if not sheet.cells or is_figures:
            return
        if sheet.is_hidden:
            self._notes.append(words.HIDDEN_SHEET.say(sheet=sheet.title))
            return
        rows = list_rows(sheet)
        if rows:
            self._lists.read(rows)
            self.has_roster = True
            return
        horizon = self._plan.roster_horizon()
        usual = self._time.today if horizon is None else horizon.start
        near = self._time.monday or usual
        grids = grids_of(sheet, self._labels, near, self._time.monday)
        for grid in grids:
            self._grids.read(grid)
            self.has_roster = True
        if not grids and not legend_of(sheet):
            self._notes.append(words.OTHER_SHEET.say(sheet=sheet.title))

    # Together

    def done(self) -> RosterReading:
        """Hold all that was read against the plan."""
        lists, grids = self._lists.found, self._grids.found
        self._unread += [*lists.unread, *grids.unread]
        self._notes += lists.notes
        self._entries = {
            key: entry
            for key, entry in lists.entries.items()
            if entry != self._plan.roster.entry(*key)
        }
        self._places = dict(lists.places)
        doubts = self._read_asked(grids)
        changes = [
            self._change(key, self._entries[key], self._places[key], doubts.get(key, ""))
            for key in self._in_order(self._entries)
        ]
        read = set(lists.entries) | grids.keys
        return RosterReading(
            self._plan,
            tuple(changes),
            tuple(self._unread),
            tuple(dict.fromkeys(self._notes)),
            tuple(sorted({day for _, day in read})),
            tuple(one.name for one in self._plan.employees if one.name in {n for n, _ in read}),
        )

    def _read_asked(self, grids: GridReading) -> dict[DayKey, str]:
        """Read the days of grids; return why some of them can mean something else."""
        days = Days(self._plan, self._vocabulary)
        away: list[DayKey] = []
        doubts: dict[DayKey, str] = {}
        for key in self._in_order(grids.asked.keys() - grids.stuck):
            asked = grids.asked[key]
            found = days.read(*key, asked.written, asked.emptied)
            self._unread += found.unread
            self._notes += found.notes
            if found.is_away and not self._is_known_away(key):
                away.append(key)
            if found.entry is not None:
                self._join(key, asked.place, found.entry)
                doubts[key] = found.doubt
        self._tell_away(away)
        return doubts

    def _in_order(self, keys: Iterable[DayKey]) -> list[DayKey]:
        order = {employee.name: at for at, employee in enumerate(self._plan.employees)}
        return sorted(keys, key=lambda key: (key[1], order.get(key[0], len(order))))

    def _join(self, key: DayKey, place: str, entry: DayEntry) -> None:
        """Put what a grid says beside what a list says of the same day."""
        listed_entry = self._entries.get(key)
        if listed_entry is None:
            self._entries[key], self._places[key] = entry, place
        elif _places(listed_entry) != _places(entry):
            who = Words(self._plan).on_day(*key)
            why = words.OTHERWISE.say(other=self._places[key], who=who)
            self._unread.append(Unread(place, why=why))
            del self._entries[key], self._places[key]

    def _change(self, key: DayKey, after: DayEntry, place: str, doubt: str) -> Change:
        name, day = key
        before = self._plan.roster.entry(name, day)
        is_over = day < self._time.today or self._plan.is_published(day)
        return Change(name, day, before, after, place, is_over, doubt)

    def _is_known_away(self, key: DayKey) -> bool:
        presence = self._plan.presence
        return bool(presence.absent_halves(*key)) or bool(presence.hours_away(*key))

    def _tell_away(self, away: Sequence[DayKey]) -> None:
        """Say of whom an absence was read that nobody noted: none is made."""
        if not away:
            return
        said = Words(self._plan)
        named = [said.on_day(*key) for key in away[:_MOST_NAMED]]
        more = [words.AND_MORE.say(len(away) - _MOST_NAMED)] if len(away) > _MOST_NAMED else []
        self._notes.append(words.AWAY.say(len(away), who=listed([*named, *more])))


def _places(entry: DayEntry) -> object:
    """Return what two sheets must agree on: the posts, and whether somebody works."""
    return {(one.block, one.post) for one in entry.work}, bool(entry.shifts)
