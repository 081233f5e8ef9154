"""Small team workbooks made in code; a test changes only the cells it is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from pathlib import Path

from openpyxl import Workbook

from data.workbook import Problem, WorkbookError, read_workbook

Rows = list[list[object]]


def a_book() -> dict[str, Rows]:
    """Return the sheets of a team of two with a desk, a phone and a back office."""
    return {
        "Team": [["Instelling", "Waarde"], ["Naam", "Onthaal"], ["Feestdagen", "BE-VLG"]],
        "Posten": [
            ["Post", "Code", "Soort", "Op afstand", "Max aaneengesloten"],
            ["Balie", "B", "front", "nee", None],
            ["Telefoon", "T", "front", "ja", "geen"],
            ["Backoffice", "BO", "back", "ja", None],
        ],
        "Openingsuren": [
            ["Dag", "Blok", "Van", "Tot", "Beurt", "Geldig vanaf", "Geldig tot", "Publiek"],
            ["ma", "VM1", time(9), time(10, 45), None, None, None, None],
            ["ma", "VM2", time(10, 45), time(12, 30), None, None, None, None],
            ["ma", "AV", time(17), time(19), "avond", None, None, None],
            ["za", "ZA", "9u", "12u30", "zaterdag", None, None, "ja"],
        ],
        "Bezetting": [
            ["Post", "Dag", "Blok", "Minimum", "Gewenst", "Geldig vanaf", "Geldig tot"],
            ["Balie", None, None, 1, 2, None, None],
            ["Telefoon", "ma", "VM1", 0, 1, None, None],
        ],
        "Diensten": [
            ["Dienst", "Code", "Dagen", "Van", "Tot", "Pauze van", "Pauze tot"],
            ["Dag", "D", "ma-vr", time(8, 45), time(17, 21), time(12, 30), time(13, 30)],
            ["Zaterdag", "Z", "za", time(8, 45), time(12, 45), None, None],
        ],
        "Medewerkers": _employees(),
    }  # fmt: skip


def _employees() -> Rows:
    return [
        [
            "Naam", "Code", "Uren per week", "Vrije dag", "Start", "Einde", "Zaterdagbeurt",
            "Avondbeurt", "Telewerk", "Coördinatie", "Balie", "Telefoon",
        ],
        [
            "Anna Peeters", "AP", 38, None, date(2020, 1, 6), None, "1 op 4",
            "ja", 2, 4, "Z", "Z",
        ],
        [
            "Bert Claes", "BC", "30,4", "wisselend", None, None, "ja",
            "nee", None, None, "Z", "B",
        ],
    ]  # fmt: skip


def optional_sheets() -> dict[str, Rows]:
    """Return the sheets that a book may leave out, one row each."""
    return {
        "Afwezigheden": [
            ["Naam", "Van", "Tot", "Dag", "Deel", "Soort", "Status"],
            ["Anna Peeters", date(2027, 1, 11), date(2027, 1, 15), None, None, "ziekte", None],
        ],
        "Afspraken": [
            ["Naam", "Datum", "Van", "Tot", "Omschrijving"],
            ["Anna Peeters", date(2027, 1, 12), time(14), time(15), "privé"],
        ],
        "Sluitingsdagen": [
            ["Van", "Tot", "Omschrijving", "Deel"],
            [date(2027, 5, 7), None, "Brugdag", "12:00-24:00"],
        ],
        "Wensen": [
            ["Naam", "Van", "Tot", "Dag", "Deel", "Wens", "Gewicht"],
            ["Bert Claes", date(2027, 1, 4), date(2027, 1, 29), "wo", "NM", "vrij", 7],
        ],
        "Saldi": [
            ["Naam", "Beurt", "Saldo", "Stand op"],
            ["Anna Peeters", "zaterdag", 0.48, None],
            ["Anna Peeters", "uren", -2.1, date(2027, 1, 4)],
        ],
        "Rooster": [
            ["Datum", "Naam", "Dienst", "Blok", "Post", "Vast", "Op afstand", "Van", "Tot"],
            [date(2027, 1, 4), "Anna Peeters", "Dag", "VM1", "Balie", "ja", None, None, None],
        ],
        "Notities": [
            ["Datum", "Naam", "Blok", "Notitie", "Op het rooster"],
            [date(2027, 1, 4), "Anna Peeters", "VM1", "Belt om 10u", "nee"],
        ],
        "Toegestaan": _allowed(),
        "Regels": [["Regel", "Waarde"], ["week_hours", 45]],
    }  # fmt: skip


def _allowed() -> Rows:
    return [
        [
            "Regel", "Naam", "Datum", "Blok", "Post", "Omvang", "Reden", "Toelichting",
            "Sinds",
        ],
        [
            "duty own_times", "Anna Peeters", date(2027, 1, 4), None, None, None,
            "ruil afgesproken", "met Bert", date(2027, 1, 2),
        ],
    ]  # fmt: skip


def save(path: Path, sheets: Mapping[str, Rows]) -> Path:
    """Write a workbook of these sheets."""
    book = Workbook()
    assert book.active is not None
    book.remove(book.active)
    for title, rows in sheets.items():
        worksheet = book.create_sheet(title)
        for row in rows:
            worksheet.append(row)
    book.save(path)
    return path


def problems_of(path: Path, sheets: Mapping[str, Rows]) -> list[Problem]:
    """Return what is wrong with a workbook of these sheets."""
    try:
        read_workbook(save(path, sheets))
    except WorkbookError as error:
        return list(error.problems)
    return []
