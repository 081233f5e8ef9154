"""Names that are meant to do harm go through every output and do none."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook
from typing_extensions import override

from rostering.plan import Plan
from rostering.roster import Roster
from tests.builders import a_full_week, a_plan, an_employee, some_settings
from tests.data.store.files import file_with
from ui.cli.app import run

STARTS = (
    "=1+1",
    "+32",
    "-1",
    "@SUM(A1)",
    "<b>",
    "&amp;",
    '"',
    "'",
    "../",
    "C:\\",
    "\u202e",
    "🎉",
    "",
)
MIDDLES = (
    '=HYPERLINK("http://x","y")',
    "<script>alert(1)</script>",
    "</td></tr>",
    "Jan\nBEGIN:VEVENT\r\nSUMMARY:x",
    "a/b\\c:d*e?f",
    "x" * 300,
    "אבג דהו",
    "👩‍👩‍👧",
    ";,\\n",
    "%s {0} {name}",
    "\t tab",
    "CON",
    "..",
)
PEOPLE = 25
TEAMS = 8


def hostile_names(count: int) -> list[str]:
    """Return so many different names, the same ones every time."""
    chance = random.Random(20)
    names: dict[str, None] = {}
    while len(names) < count:
        name = f"{chance.choice(STARTS)}{chance.choice(MIDDLES)}{chance.choice(STARTS)}".strip()
        if name:
            names[name if name not in names else f"{name} {len(names)}"] = None
    return list(names)


def a_hostile_team(names: list[str]) -> Plan:
    """Return a team with a week of roster in which the first two do all the work."""
    plan = a_full_week(a_plan(employees=tuple(an_employee(name) for name in ("Anna", "Bert"))))
    called = dict(zip(("Anna", "Bert"), names[:2], strict=True))
    entries = {(called[name], day): entry for name, day, entry in plan.roster.entries()}
    return replace(
        plan,
        settings=some_settings(name=names[0][:60].replace("\n", " ").replace("\r", " ")),
        employees=tuple(
            replace(an_employee(name), code=f"P{number}") for number, name in enumerate(names)
        ),
        roster=Roster.of(entries),
    )


class Tags(HTMLParser):
    """Gathers the tags of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(page)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.found.add(tag)


def _formulas(path: Path) -> list[str]:
    """Return the formulas of a workbook that hold anything typed by a person."""
    return [
        str(cell.value)
        for sheet in load_workbook(path)
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f" and any(sign in str(cell.value) for sign in ("HYPERLINK", "1+1"))
    ]


@pytest.mark.parametrize("team", range(TEAMS))
def test_no_name_does_harm_in_any_output(
    team: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = hostile_names(PEOPLE * TEAMS)[team * PEOPLE : (team + 1) * PEOPLE]
    source = str(file_with(a_hostile_team(names), tmp_path))
    out = tmp_path / "out"
    out.mkdir()
    before = set(tmp_path.iterdir())

    codes = [
        run(["export", source, "--xlsx", str(out / "r.xlsx"), "--ics", str(out / "ics")]),
        run(["export", source, "--mail", str(out / "m.html"), "--verslag", str(out / "v.xlsx")]),
        run(["export", source, "--mail", str(out / "m.txt"), "--verslag", str(out / "v.pdf")]),
        run(["export", source, "--workbook", str(out / "team.xlsx"), "--pdf", str(out / "r.pdf")]),
        run(["check", source, "--json", str(out / "r.json")]),
        run(["check", str(out / "team.xlsx")]),
    ]

    capsys.readouterr()
    assert codes == [0] * len(codes)
    assert set(tmp_path.iterdir()) == before
    assert [_formulas(out / book) for book in ("r.xlsx", "v.xlsx", "team.xlsx")] == [[], [], []]
    worked = {
        entry["employee"] for entry in json.loads((out / "r.json").read_text("utf-8"))["work"]
    }
    assert worked == set(names[:2])
    assert "script" not in Tags((out / "m.html").read_text(encoding="utf-8")).found
    calendars = list((out / "ics").iterdir())
    assert len(calendars) == PEOPLE + 1
    for path in calendars:
        events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        assert all("BEGIN" not in event for event in events)
    for name in ("r.pdf", "v.pdf"):
        assert (out / name).read_bytes().startswith(b"%PDF")
    # A line a day and nobody on two: a name with a line break in it stays on its own.
    assert "\nBEGIN:VEVENT" not in (out / "m.txt").read_text(encoding="utf-8")
