"""What this program wrote comes back: unchanged it changes nothing, and else what was edited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rostering.plan import Plan
from rostering.roster import DayEntry
from rostering.time import Half
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_closure,
    a_full_week,
    a_plan,
    a_post,
    a_span,
    an_absence,
    an_employee,
    later,
    note,
    on_duty,
    some_settings,
    staffing,
)
from tests.ui.application.roster_reading.sheets import (
    edited,
    exported,
    one_change,
    posts,
    read,
    sentences,
)
from ui.application.language import LANGUAGES, Language, speaking
from ui.application.roster_reading import words
from ui.application.roster_reading.reading import Time

TEAM = a_plan(
    posts=(a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back", remote=True)),
    staffing=(staffing("Balie", 1), staffing("Telefoon", 1)),
    employees=(
        an_employee("Anna", skills={"Telefoon": "Z"}, remote=10),
        an_employee("Bert", skills={"Telefoon": "B"}),
    ),
)
FULL = a_full_week(TEAM)
DAYS = [later(MONDAY, days=offset) for offset in range(7)]


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Draw a week with anything in them that the window can put there."""
    plan = TEAM
    closed = draw(st.none() | st.sampled_from(DAYS))
    away = draw(st.none() | st.sampled_from(DAYS))
    part = draw(st.sampled_from(("", "VM", "10:00-14:00")))
    plan = replace(
        plan,
        closures=()
        if closed is None
        else (a_closure(closed, part=draw(st.sampled_from(("", "NM")))),),
        absences=() if away is None else (an_absence("Anna", away, away, part=part),),
    )
    for name in ("Anna", "Bert"):
        for day in draw(st.lists(st.sampled_from(DAYS), max_size=5, unique=True)):
            plan = draw(noted(plan, name, day))
    return plan


def noted(plan: Plan, name: str, day: date) -> st.SearchStrategy[Plan]:
    blocks = [block.name for block in plan.calendar.scheduled_blocks(day)]
    duties = [duty.name for duty in plan.duties if day.weekday() in duty.weekdays]
    if not duties:
        return st.just(note(plan, name, day, DayEntry(free=True)))
    return st.builds(
        lambda duty, work, halves, locked: on_duty(
            plan, name, day, duty, work, remote=halves, locked=locked
        ),
        st.sampled_from([*duties, "9:00-12:00"]),
        st.dictionaries(st.sampled_from(blocks), st.sampled_from([p.name for p in plan.posts])),
        st.sets(st.sampled_from(("VM", "NM"))),
        st.booleans(),
    ) | st.just(note(plan, name, day, DayEntry(free=True)))


@settings(max_examples=16, deadline=None)
@given(plan=plans(), language=st.sampled_from(LANGUAGES))
def test_what_is_exported_and_read_back_changes_nothing(plan: Plan, language: Language) -> None:
    with TemporaryDirectory() as folder, speaking(language):
        reading = read(exported(plan, Path(folder) / "rooster.xlsx"), plan)
    assert (reading.changes, sentences(reading)) == ((), [])


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return exported(FULL, tmp_path / "rooster.xlsx")


def test_a_code_in_the_week_puts_somebody_on_another_post(book: Path) -> None:
    change = one_change(read(edited(book, "Week 1", {"G4": "TEL"}), FULL))
    assert (change.name, change.day, change.place) == ("Anna", TUESDAY, "Week 1, G4")
    assert posts(change.after) == {"VM1": "Telefoon", "VM2": "Balie"}
    assert change.after.shifts == change.before.shifts


def test_an_emptied_cell_takes_the_post_away_and_an_emptied_day_the_duty(book: Path) -> None:
    emptied = dict.fromkeys(("K4", "L4", "M4", "N4"), None)
    reading = read(edited(book, "Week 1", {"G4": None, **emptied}), FULL)
    first, second = reading.changes
    assert posts(first.after) == {"VM2": "Balie"}
    assert (second.day, second.after) == (WEDNESDAY, DayEntry())
    assert reading.notes == ("Anna di 5/1: een deel van de dag wordt leeg, de dienst zelf blijft.",)


def test_an_unknown_word_leaves_its_day_wholly_as_it_is(book: Path) -> None:
    reading = read(edited(book, "Week 1", {"G4": "TEL", "H4": "balei"}), FULL)
    assert not reading.changes
    expected = (
        "een post (BAL, TEL, BAC), een dienst (Dag, Laat, Zaterdag), telewerk, vrij of afwezig."
    )
    assert sentences(reading) == [f"Week 1, H4: “balei” gevonden. Verwacht: {expected}"]


def test_away_makes_the_day_empty_and_no_absence(book: Path) -> None:
    cells = {"G4": "afwezig", "H4": "afw.", "I4": "Ziek", "J4": "afwezig"}
    reading = read(edited(book, "Week 1", cells), FULL)
    assert one_change(reading).after == DayEntry()
    assert reading.taken_over(reading.changes).absences == ()
    assert reading.notes == (words.AWAY.say(1, who="Anna di 5/1"),)


def test_what_is_locked_stays(tmp_path: Path) -> None:
    plan = on_duty(FULL, "Anna", TUESDAY, "Dag", {"VM1": "Balie"}, locked=True)
    book = exported(plan, tmp_path / "a.xlsx")
    in_week = read(edited(book, "Week 1", {"G4": "TEL"}), plan)
    assert (in_week.changes, len(in_week.unread)) == ((), 1)

    lines = edited(exported(plan, book), "Lijst", {f"F{line_of(book, 'Anna', 'VM1')}": "Telefoon"})
    in_list = read(lines, plan)
    place = f"Lijst, A{line_of(book, 'Anna', '')}"
    stays = f"{place}: Anna di 5/1 is vergrendeld en blijft zoals het is."
    assert (in_list.changes, sentences(in_list)) == ((), [stays])


def line_of(path: Path, name: str, block: str, day: date = TUESDAY) -> int:
    """Return the row of the list with this block of somebody, or with the duty."""
    from openpyxl import load_workbook

    sheet = load_workbook(path)["Lijst"]
    for row in range(6, sheet.max_row + 1):
        when, who, where = (sheet.cell(row, column).value for column in (1, 3, 5))
        if (who, where or "") == (name, block) and when is not None and when.date() == day:  # type: ignore[union-attr]
            return row
    raise AssertionError


def test_a_line_of_the_list_is_read_with_times_post_and_remote_work(book: Path) -> None:
    duty, place = line_of(book, "Anna", ""), line_of(book, "Anna", "VM1")
    cells = {f"M{duty}": "VM", f"F{place}": "tel"}
    change = one_change(read(edited(book, "Lijst", cells), FULL))
    assert posts(change.after) == {"VM1": "Telefoon", "VM2": "Balie"}
    assert [shift.remote for shift in change.after.shifts] == [{Half.MORNING}]


def test_other_times_of_a_duty_are_read_and_the_rule_that_they_break_is_told(book: Path) -> None:
    reading = read(edited(book, "Lijst", {f"H{line_of(book, 'Anna', '')}": "16:00"}), FULL)
    assert one_change(reading).after.shifts[0].span == a_span("8:45", "16:00")
    assert {violation.reason for violation in reading.broken(reading.changes)} == {"other_times"}


def test_a_list_of_some_people_says_nothing_of_others(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Datum;Medewerker;Dienst;Blok;Post\n05/01/2027;Anna;Dag;;\n")
    reading = read(path, FULL)
    assert {change.name for change in reading.changes} == {"Anna"}
    assert reading.notes == (
        "Van Bert staat er niets in de lijst voor week 1: daar blijft alles zoals het is.",
    )
    changed = {change.day for change in reading.changes if change.after.is_empty}
    assert changed == {later(MONDAY, days=offset) for offset in (0, 2, 3, 4)}


def test_week_and_list_that_disagree_leave_the_day_as_it_is(book: Path) -> None:
    edited(book, "Week 1", {"G4": "TEL"})
    edited(book, "Lijst", {f"F{line_of(book, 'Anna', 'VM2')}": "Telefoon"})
    reading = read(book, FULL)
    assert not reading.changes
    assert "Anna di 5/1 staat hier anders dan in Lijst" in sentences(reading)[0]


def test_days_that_are_past_or_published_are_marked(book: Path) -> None:
    plan = replace(FULL, settings=some_settings(published_until=MONDAY))
    cells = {"C5": "TEL", "G4": "TEL", "K4": "TEL"}
    reading = read(edited(book, "Week 1", cells), plan, Time(today=WEDNESDAY))
    assert [change.is_over for change in reading.changes] == [True, True, False]


def test_what_is_taken_over_is_only_what_is_chosen(book: Path) -> None:
    reading = read(edited(book, "Week 1", {"G4": "TEL", "W5": "vrij"}), FULL)
    tuesday, saturday = reading.changes
    assert reading.taken_over(()) is FULL
    after = reading.taken_over([saturday])
    assert after.roster.entry("Bert", SATURDAY).is_empty
    assert after.roster.entry("Anna", TUESDAY) == tuesday.before
