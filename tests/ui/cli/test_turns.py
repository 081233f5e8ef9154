from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from openpyxl import load_workbook

from tests.ui.cli.books import SHEETS, write_book
from tests.ui.cli.conftest import Command

YEARS = ("--start", "2027-01-04", "--weeks", "8", "--time-limit", "60", "--workers", "1")


def test_turns_are_shared_out_and_written(command: Command, book: Path, tmp_path: Path) -> None:
    as_json, as_book = tmp_path / "beurten.json", tmp_path / "beurten.xlsx"

    outcome = command("turns", book, *YEARS, "--json", as_json, "--xlsx", as_book)

    assert outcome.code == 0
    assert "Beurten per medewerker" in outcome.out
    assert "Urensaldo" not in outcome.out
    content = json.loads(as_json.read_text("utf-8"))
    assert [goal["id"] for goal in content["goals"]] == ["minimum", "wanted", "turns"]
    assert {row["block"] for row in content["work"]} == {"AV", "ZA"}
    assert sum(row["done"] for row in content["balances"]) == 16
    assert content["hours"] == content["shares"] == []
    published = load_workbook(as_book)
    assert published.sheetnames == ["Beurtrol", "Doelen", "Beurten"]
    assert [cell.value for cell in published["Beurtrol"][5]][:3] == [
        1,
        datetime(2027, 1, 4),
        "avond",
    ]
    assert published["Beurtrol"].max_row == 4 + 16
    sheet = published["Beurten"]
    assert [cell.value for cell in sheet[4] if cell.value] == [
        "Medewerker",
        "Zaterdagbeurten",
        "Avondbeurten",
    ]


def test_a_team_without_turns_is_refused(command: Command, tmp_path: Path) -> None:
    openings = tuple(row for row in SHEETS["Openingsuren"] if row[1] in ("Blok", "VM"))
    book = write_book(tmp_path / "team.xlsx", Openingsuren=openings)

    outcome = command("turns", book, *YEARS, "--json", tmp_path / "r.json")

    assert outcome.code == 2
    assert "Duid in Openingsuren aan welke blokken een beurt zijn." in outcome.err
    assert not (tmp_path / "r.json").exists()
