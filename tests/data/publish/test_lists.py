"""The lists of the published workbook: the whole roster, to filter and to calculate with."""

from __future__ import annotations

import tempfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from hypothesis import given
from openpyxl import load_workbook

from data.publish import write_roster_workbook
from rostering.plan import Plan
from rostering.roster import DayEntry, Roster, Shift, Work
from rostering.time import Half, Horizon, Span
from rostering.view import View
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    a_duty,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    on_duty,
    staffing,
    weeks,
)
from tests.properties.budget import budget
from tests.properties.teams import horizons, rostered_teams

REMOTE = {
    None: frozenset[Half](),
    "VM": frozenset({Half.MORNING}),
    "NM": frozenset({Half.AFTERNOON}),
    "dag": frozenset(Half),
}
FIRST_ROW = 6


def minutes(value: object) -> int:
    """Return a time of day in minutes, however the reader of workbooks calls it."""
    if isinstance(value, datetime):
        value = value.time()
    if isinstance(value, time):
        return 60 * value.hour + value.minute
    assert isinstance(value, timedelta)
    return round(value.total_seconds() / 60)


def lines(path: Path) -> list[tuple[Any, ...]]:
    sheet = load_workbook(path)["Lijst"]
    rows = sheet.iter_rows(min_row=FIRST_ROW, max_col=14, values_only=True)
    return [row for row in rows if row[0] is not None]


def roster_in(path: Path) -> Roster:
    """Rebuild the roster from nothing but the workbook that colleagues receive."""
    found: dict[tuple[str, date], tuple[list[Shift], list[Work]]] = {}
    for row in lines(path):
        day, name, duty, block, post = row[0].date(), row[2], row[3], row[4], row[5]
        shifts, works = found.setdefault((name, day), ([], []))
        span = Span(minutes(row[6]), minutes(row[7]))
        if post is not None:
            works.append(Work(span, block or "", post))
            continue
        pause = None if row[10] is None else Span(minutes(row[10]), minutes(row[11]))
        shifts.append(Shift(duty or "", span, pause, REMOTE[row[12]]))
    return Roster.of(
        {key: DayEntry(tuple(shifts), tuple(works)) for key, (shifts, works) in found.items()}
    )


def shown(plan: Plan, horizon: Horizon) -> Roster:
    """Return the roster of the weeks as everybody sees it: without what the planner locked."""
    return Roster.of(
        {
            (name, day): DayEntry(
                tuple(Shift(s.duty, s.span, s.pause, s.remote) for s in entry.shifts),
                tuple(Work(w.span, w.block, w.post) for w in entry.work),
            )
            for name, day, entry in plan.roster.within(horizon).entries()
        }
    )


def written(plan: Plan, path: Path, horizon: Horizon | None = None) -> Path:
    write_roster_workbook(path, View(plan, horizon or weeks()), (), weeks_only=True)
    return path


def a_varied_week() -> Plan:
    plan = a_plan(
        posts=(a_post("Balie"), a_post("Loket"), a_post("Backoffice", "back", remote=True)),
        staffing=(staffing("Balie", 1), staffing("Loket", 1, 2)),
        duties=(*a_plan().duties, a_duty("Nacht", "16:00", "24:00", "")),
        employees=(
            an_employee("Anna", skills={"Loket": "Z"}),
            an_employee("Bert", skills={"Balie": "B", "Loket": "Z"}),
        ),
        absences=(an_absence("Anna", WEDNESDAY, WEDNESDAY, kind="ziektemerk"),),
    )
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie", "NM1": "Loket"}, remote=["NM"])
    plan = on_duty(plan, "Bert", MONDAY, "Dag", {"VM1": "Balie", "VM2": "Backoffice"})
    plan = on_duty(plan, "Anna", TUESDAY, "9:00-12:00", {"VM2": "Balie"}, locked=True)
    return on_duty(plan, "Bert", TUESDAY, "Nacht")


def test_who_reads_only_the_workbook_has_exactly_the_same_roster(tmp_path: Path) -> None:
    plan = a_varied_week()

    path = written(plan, tmp_path / "rooster.xlsx")

    assert roster_in(path) == shown(plan, weeks())


@given(rostered_teams(), horizons)
@budget(ci=3)
def test_so_has_who_reads_that_of_any_team(plan: Plan, horizon: Horizon) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = written(plan, Path(folder) / "rooster.xlsx", horizon)

        assert roster_in(path) == shown(plan, horizon)


def test_it_can_be_filtered_and_its_hours_are_formulas(tmp_path: Path) -> None:
    sheet = load_workbook(written(a_varied_week(), tmp_path / "rooster.xlsx"))["Lijst"]

    assert sheet.auto_filter.ref == f"A5:N{FIRST_ROW + 8}"
    assert sheet["A6"].value == datetime(2027, 1, 4)
    assert [sheet["I6"].value, sheet["I4"].value] == [
        "=ROUND((H6-G6-(L6-K6))*24,2)",
        f"=SUBTOTAL(9,I6:I{FIRST_ROW + 8})",
    ]
    assert sheet["J7"].value == "=ROUND((H7-G7)*24,2)"
    rules = [str(rule.formula[0]) for rule in sheet.conditional_formatting["F6:F14"]]
    assert rules == ["$F6=$P$6", "$F6=$P$7"]
    assert [sheet["P6"].value, sheet["P7"].value] == ["Balie", "Loket"]


def test_per_post_says_who_is_there_who_learns_and_what_is_empty(tmp_path: Path) -> None:
    sheet = load_workbook(written(a_varied_week(), tmp_path / "rooster.xlsx"))["Per post"]

    assert [cell.value for cell in sheet[5]] == ["Datum", "Van", "Tot", "Blok", "Balie", "Loket"]
    assert [cell.value for cell in sheet[6]][3:] == [
        "VM1", "Anna, Bert (onder begeleiding)", "2 leeg",
    ]  # fmt: skip
    assert [cell.value for cell in sheet[8]][3:] == ["NM1", "1 leeg", "Anna, 1 leeg"]


def test_no_list_tells_of_absence_or_locks(tmp_path: Path) -> None:
    path = written(a_full_week(a_varied_week()), tmp_path / "rooster.xlsx")

    book = load_workbook(path)
    texts = {
        str(cell.value) for title in ("Lijst", "Per post", "Beurtrol") for row in book[title].rows
        for cell in row
    }  # fmt: skip
    assert not [text for text in texts if "merk" in text or "afwezig" in text or "vast" in text]
