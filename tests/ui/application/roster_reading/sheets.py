"""Files with rosters: exports of ours, and grids made by hand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from openpyxl import load_workbook

from data.publish import write_roster_workbook
from data.publish.edition import EditionWords
from rostering.plan import Plan
from rostering.roster import DayEntry
from rostering.time import Horizon
from rostering.view import View
from tests.builders import MONDAY
from ui.application.roster_reading.found import Change, RosterReading
from ui.application.roster_reading.reading import Time, read_roster

OUT = EditionWords(
    "Versie 3, gepubliceerd op di 24 november 2026 om 14:05",
    {MONDAY: "Versie 3, gepubliceerd op di 24 november 2026 om 14:05"},
)
"""An export says which version it is, which is no day and no time of the roster."""
BEFORE = Time(MONDAY)


def exported(plan: Plan, path: Path, weeks: int = 1) -> Path:
    write_roster_workbook(
        path, View(plan, Horizon(MONDAY, weeks)), (), weeks_only=True, edition=OUT
    )
    return path


def edited(path: Path, sheet: str, cells: Mapping[str, str | None]) -> Path:
    """Write words into cells of a workbook, as a colleague does."""
    book = load_workbook(path)
    for place, value in cells.items():
        book[sheet][place] = value
    book.save(path)
    return path


def by_hand(path: Path, *lines: str) -> Path:
    """Write a grid with a bar between cells."""
    rows = (";".join(cell.strip() for cell in line.split("|")) for line in lines)
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def read(path: Path, plan: Plan, time: Time = BEFORE) -> RosterReading:
    return read_roster(path, plan, time)


def one_change(reading: RosterReading) -> Change:
    assert not reading.unread
    [change] = reading.changes
    return change


def posts(entry: DayEntry) -> dict[str, str]:
    return {work.block: work.post for work in entry.work}


def sentences(reading: RosterReading) -> list[str]:
    return [item.sentence for item in reading.unread]
