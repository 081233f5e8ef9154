"""The model of the grid: what each cell is, in states and in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from rostering.notes import Note
from rostering.plan import Plan
from rostering.roster import DayEntry
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_closure,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    note,
    on_duty,
    staffing,
)
from tests.ui.desktop.one_week import set_week
from ui.desktop.models.roster_model import Role, RosterModel
from ui.desktop.models.week_cells import CellProblem, CellState, Week
from ui.desktop.models.week_making import week_of


def state_of(plan: Plan, name: str, day: date, block: str) -> CellState:
    """Return the state of one cell."""
    week = week_of(plan, MONDAY)
    row = [head.name for head in week.rows].index(name)
    column = [(item.day, item.block_name) for item in week.columns].index((day, block))
    return week.cells[row][column]


def model_of(plan: Plan, **more: Any) -> RosterModel:
    model = RosterModel()
    set_week(model, plan, MONDAY, **more)
    return model


def words_of(model: RosterModel, name: str, day: date, block: str) -> str:
    index = model.find(name, day, block)
    return str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))


FULL = a_full_week(a_plan())
LEARNER = a_plan(
    employees=(an_employee("Anna", skills={"Balie": "B"}), an_employee("Bert")),
)
AWAY_TUESDAY = replace(FULL, absences=(an_absence("Anna", TUESDAY, TUESDAY),))


@pytest.mark.parametrize(
    ("plan", "day", "block", "kind"),
    [
        pytest.param(FULL, MONDAY, "NM1", "post", id="on a front post"),
        pytest.param(FULL, MONDAY, "VM2", "back", id="on duty without a post"),
        pytest.param(FULL, MONDAY, "VM1", "empty", id="before the duty begins"),
        pytest.param(FULL, SATURDAY, "ZA", "free", id="a day without a duty"),
        pytest.param(a_plan(), TUESDAY, "VM1", "empty", id="a week that is not planned"),
        pytest.param(
            a_plan(absences=(an_absence("Anna", TUESDAY, TUESDAY),)),
            TUESDAY,
            "VM1",
            "absent",
            id="absent",
        ),
        pytest.param(
            replace(FULL, absences=(an_absence("Anna", TUESDAY, TUESDAY, part="13:00-14:00"),)),
            TUESDAY,
            "NM1",
            "hours_absent",
            id="absent for hours",
        ),
        pytest.param(AWAY_TUESDAY, TUESDAY, "VM1", "post", id="on a post though absent"),
        pytest.param(
            a_plan(closures=(a_closure(TUESDAY, part="NM"),)),
            TUESDAY,
            "NM1",
            "closed",
            id="closed for half a day",
        ),
        pytest.param(a_plan(closures=(a_closure(TUESDAY),)), TUESDAY, "", "closed", id="closed"),
        pytest.param(
            a_plan(employees=(an_employee("Anna", start=WEDNESDAY),)),
            TUESDAY,
            "VM1",
            "not_employed",
            id="before the first day of work",
        ),
    ],
)
def test_a_cell_has_one_kind(plan: Plan, day: date, block: str, kind: str) -> None:
    assert state_of(plan, "Anna", day, block).kind == kind


def test_somebody_who_learns_a_post_is_accompanied() -> None:
    plan = on_duty(LEARNER, "Anna", TUESDAY, posts={"VM1": "Balie"})
    assert state_of(plan, "Anna", TUESDAY, "VM1").accompanied
    assert not state_of(plan, "Anna", TUESDAY, "VM2").accompanied


def test_somebody_who_cannot_do_a_post_is_not_called_accompanied_there() -> None:
    stranger = a_plan(employees=(an_employee("Anna", skills={"Balie": ""}),))
    plan = on_duty(stranger, "Anna", TUESDAY, posts={"VM1": "Balie"})
    state = state_of(plan, "Anna", TUESDAY, "VM1")
    assert (state.kind, state.accompanied) == ("post", False)


def test_a_locked_block_and_a_remote_half_show() -> None:
    plan = on_duty(a_plan(), "Anna", TUESDAY, posts={"VM1": "Balie"}, locked=True, remote=("NM",))
    assert state_of(plan, "Anna", TUESDAY, "VM1").locked
    assert not state_of(plan, "Anna", TUESDAY, "VM1").remote
    assert state_of(plan, "Anna", TUESDAY, "NM1").remote


def test_a_locked_free_day_shows() -> None:
    plan = note(FULL, "Anna", SATURDAY, DayEntry(free=True))
    assert state_of(plan, "Anna", SATURDAY, "ZA").locked


def test_what_a_run_changed_is_marked_and_the_rest_is_not() -> None:
    after = on_duty(FULL, "Anna", TUESDAY, "Dag", {"VM1": "Balie", "NM1": "Balie"})
    week = week_of(after, MONDAY, FULL)
    marked = {
        (head.name, column.day, column.block_name)
        for head, row in zip(week.rows, week.cells, strict=True)
        for column, state in zip(week.columns, row, strict=True)
        if state.automatic
    }
    assert marked == {("Anna", TUESDAY, "VM2"), ("Anna", TUESDAY, "NM1")}


def test_a_run_of_absence_covers_the_blocks_of_its_day_only() -> None:
    plan = a_plan(absences=(an_absence("Anna", TUESDAY, WEDNESDAY),))
    week = week_of(plan, MONDAY)
    days: dict[date, list[int]] = {column.day: [] for column in week.columns}
    for number, column in enumerate(week.columns):
        days[column.day].append(number)
    for day in (TUESDAY, WEDNESDAY):
        runs = {week.cells[0][number].run for number in days[day]}
        assert runs == {(days[day][0], days[day][-1])}


def test_a_closed_day_keeps_one_column_with_its_name() -> None:
    week = week_of(a_plan(holidays={TUESDAY: "Feestdag"}), MONDAY)
    columns = [column for column in week.columns if column.day == TUESDAY]
    assert [(column.block, column.closed) for column in columns] == [(None, "Feestdag")]


def test_a_weekend_without_blocks_has_no_columns() -> None:
    plan = a_plan(openings=tuple(row for row in a_plan().openings if row.block != "ZA"))
    assert {column.day.weekday() for column in week_of(plan, MONDAY).columns} == set(range(5))


def test_a_duty_on_a_sunday_without_blocks_is_not_hidden() -> None:
    sunday = later(MONDAY, days=6)
    plan = on_duty(a_plan(), "Anna", sunday, "9:00-12:00")
    assert week_of(plan, MONDAY).columns[-1].day == sunday
    assert state_of(plan, "Anna", sunday, "").kind == "back"


def test_only_who_is_employed_in_the_week_has_a_row() -> None:
    people = (an_employee("Anna", end=later(MONDAY, days=-1)), an_employee("Bert"))
    assert [head.name for head in week_of(a_plan(employees=people), MONDAY).rows] == ["Bert"]


def test_the_band_counts_who_works_alone_beside_what_is_asked() -> None:
    plan = on_duty(LEARNER, "Anna", TUESDAY, posts={"VM1": "Balie"})
    plan = replace(plan, staffing=(staffing("Balie", 1, 2),))
    week = week_of(plan, MONDAY)
    column = [(item.day, item.block_name) for item in week.columns].index((TUESDAY, "VM1"))
    count = week.band[0].cells[column]
    assert count is not None
    assert (count.present, count.minimum, count.wanted) == (0, 1, 2)


@pytest.mark.parametrize(
    ("day", "block", "words"),
    [
        (MONDAY, "NM1", "Anna, maandag 4 januari, 13u30 tot 15u15, Balie"),
        (MONDAY, "AV", "Anna, maandag 4 januari, 17u tot 19u, Balie"),
        (MONDAY, "VM2", "Anna, maandag 4 januari, 10u45 tot 12u30, Backoffice"),
        (SATURDAY, "ZA", "Anna, zaterdag 9 januari, 9u tot 12u30, vrij"),
    ],
    ids=["post", "whole hours", "back office", "free"],
)
def test_a_cell_says_person_day_time_and_place(
    qtbot: QtBot, day: date, block: str, words: str
) -> None:
    assert words_of(model_of(FULL), "Anna", day, block) == words


def test_the_marks_of_a_cell_are_said_after_its_place(qtbot: QtBot) -> None:
    plan = on_duty(LEARNER, "Anna", TUESDAY, posts={"VM1": "Balie"}, locked=True, remote=("VM",))
    words = words_of(model_of(plan, marks=LEARNER), "Anna", TUESDAY, "VM1")
    assert words.endswith("Balie, onder begeleiding, telewerk, vergrendeld, automatisch gewijzigd")


def test_no_role_of_any_cell_tells_the_reason_of_an_absence(qtbot: QtBot) -> None:
    secret = "zwangerschapsrust"
    plan = replace(
        FULL,
        absences=(
            an_absence("Anna", TUESDAY, TUESDAY, kind=secret),
            an_absence("Bert", WEDNESDAY, WEDNESDAY, part="9:00-11:00", kind=secret),
        ),
    )
    model = model_of(plan)
    said = [
        repr(model.data(model.index(row, column), role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in (*Qt.ItemDataRole, *Role)
    ]
    said += [repr(model.headerData(0, Qt.Orientation.Vertical, role)) for role in Role]
    assert not [text for text in said if secret in text]
    assert "afwezig" in words_of(
        model_of(replace(plan, roster=a_plan().roster)), "Anna", TUESDAY, "VM1"
    )


def test_a_head_says_hours_contract_and_balance(qtbot: QtBot) -> None:
    model = model_of(FULL)
    words = model.headerData(1, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert words == "Bert: 42,0 van 38,0 u deze week, urensaldo +4,0 u"


def test_the_head_of_several_weeks_does_not_say_that_it_is_one(qtbot: QtBot) -> None:
    model = RosterModel()
    mondays = [MONDAY, later(MONDAY, weeks=1)]

    model.set_weeks(FULL, mondays, lambda _: None, lambda _: None)
    words = model.headerData(1, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)

    assert words == "Bert: 42,0 van 76,0 u in deze 2 weken, urensaldo +4,0 u"


def test_the_head_of_a_block_says_its_staffing(qtbot: QtBot) -> None:
    words = model_of(FULL).headerData(
        0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    )
    assert words == "maandag 4 januari, 9u tot 10u45, Balie: 1 van 1 aanwezig, minimum 1"


@pytest.mark.parametrize(
    ("block", "place"),
    [("NM1", "NM1"), ("", "VM2")],
    ids=["a block", "a whole day, at the first block at work"],
)
def test_a_broken_rule_is_said_at_its_cell(qtbot: QtBot, block: str, place: str) -> None:
    model = model_of(FULL)
    other_week = CellProblem("Anna", later(MONDAY, weeks=1), "NM1", "Iets anders.")
    model.set_problems([CellProblem("Anna", MONDAY, block, "Te weinig rust."), other_week])
    index = model.find("Anna", MONDAY, place)
    assert model.problems == {(index.row(), index.column())}
    assert words_of(model, "Anna", MONDAY, place).endswith("harde regel: Te weinig rust.")


def test_a_rule_that_stands_with_a_reason_is_no_open_problem(qtbot: QtBot) -> None:
    model = model_of(FULL)
    allowed = CellProblem("Anna", MONDAY, "NM1", "Te weinig rust.", "Verkiezingen")
    model.set_problems([allowed])
    index = model.find("Anna", MONDAY, "NM1")
    place = (index.row(), index.column())
    broken, allowed_there = set(model.problems), set(model.allowed)
    assert (broken, allowed_there) == (set(), {place})
    said = words_of(model, "Anna", MONDAY, "NM1")
    assert said.endswith("toegestaan met reden: Te weinig rust.")
    assert "Verkiezingen" not in said

    model.set_problems([allowed, CellProblem("Anna", MONDAY, "NM1", "Geen pauze.")])
    broken, allowed_there = set(model.problems), set(model.allowed)
    assert (broken, allowed_there) == ({place}, set())


def test_notes_stand_at_their_block_their_day_and_in_the_head(qtbot: QtBot) -> None:
    notes = (
        Note(MONDAY, "Belt om 14u", "Anna", "NM1"),
        Note(MONDAY, "Zaal 2", "Bert"),
        Note(MONDAY, "Brandoefening", on_roster=True),
    )
    model = model_of(FULL.with_notes(notes))
    places = {(name, block) for name, block in (("Anna", "NM1"), ("Bert", "VM1"))}
    found = [model.find(name, MONDAY, block) for name, block in places]
    assert model.noted == {(index.row(), index.column()) for index in found}
    assert words_of(model, "Anna", MONDAY, "NM1").endswith("notitie: Belt om 14u")
    assert words_of(model, "Bert", MONDAY, "VM1").endswith("notitie: Zaal 2")
    column = model.find("Anna", MONDAY, "VM1").column()
    head = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert head.endswith("notitie: Brandoefening")


def test_a_cell_that_is_not_there_is_not_found(qtbot: QtBot) -> None:
    model = model_of(FULL)
    assert not model.find("Niemand", MONDAY, "VM1").isValid()
    assert not model.find("Anna", later(MONDAY, weeks=1), "VM1").isValid()
    assert model.data(QModelIndex()) is None


def test_a_new_model_shows_nothing(qtbot: QtBot) -> None:
    assert RosterModel().week == Week(date.min)
