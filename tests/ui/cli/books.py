"""Small team workbooks for the command line: two people, one desk, an evening and a Saturday."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook

Rows = Sequence[Sequence[object]]

WEEKDAYS = ("ma", "di", "wo", "do", "vr")
_SKILLS = ("Naam", "Uren per week", "Zaterdagbeurt", "Avondbeurt", "Balie")

SHEETS: Mapping[str, Rows] = {
    "Team": (("Instelling", "Waarde"), ("Naam", "Balieteam"), ("Feestdagen", "geen")),
    "Posten": (
        ("Post", "Code", "Soort"),
        ("Balie", "B", "front"),
        ("Backoffice", "BO", "back"),
    ),
    "Openingsuren": (
        ("Dag", "Blok", "Van", "Tot", "Beurt"),
        *((day, "VM", "9:00", "12:30", None) for day in WEEKDAYS),
        ("ma", "AV", "17:00", "19:00", "avond"),
        ("za", "ZA", "9:00", "12:30", "zaterdag"),
    ),
    "Bezetting": (("Post", "Minimum", "Gewenst"), ("Balie", 1, 1)),
    "Diensten": (
        ("Dienst", "Code", "Dagen", "Van", "Tot", "Pauze van", "Pauze tot"),
        ("Dag", "D", "ma-vr", "8:45", "17:21", "12:30", "13:30"),
        ("Laat", "L", "ma", "10:24", "19:00", "12:30", "13:30"),
        ("Zaterdag", "Z", "za", "8:45", "12:45", None, None),
    ),
    "Medewerkers": (
        _SKILLS,
        ("Anna Aerts", 38, "ja", "ja", "Z"),
        ("Bert [Bos]", 38, "ja", "ja", "Z"),
    ),
}

BROKEN_ROSTER: Rows = (
    ("Datum", "Naam", "Dienst", "Blok", "Post"),
    ("04/01/2027", "Anna Aerts", "Dag", "VM", "Balie"),
    ("04/01/2027", "Anna Aerts", "Dag", "AV", "Balie"),
)
"""Anna works the evening outside her duty."""

WHOLE_ROSTER: Rows = (
    ("Datum", "Naam", "Dienst", "Blok", "Post"),
    ("04/01/2027", "Anna Aerts", "Dag", "VM", "Balie"),
)


def write_book(path: Path, **changes: Rows | None) -> Path:
    """Write the team's workbook with some sheets changed, added, or left out where None."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in ({**SHEETS, **changes}).items():
        if rows is None:
            continue
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path
