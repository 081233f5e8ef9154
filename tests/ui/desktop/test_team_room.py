"""Team: people, posts and duties, with the keys and the mouse of a coordinator."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.team.people import Skill
from tests.builders import MONDAY, a_full_week, a_plan, an_employee
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.lists import (
    LEFT,
    click,
    click_row,
    open_team_room,
    plan_of,
    problem,
    said,
    shown,
    step_of,
    type_in,
)

pytestmark = pytest.mark.gui


def test_the_table_says_who_does_what(qtbot: QtBot, set_stage: SetStage) -> None:
    people = (
        an_employee("Anna", "30.4", saturday="1 op 4", free="wo", remote=2),
        an_employee("Bert", skills={"Balie": "B"}, evening="nee", start=MONDAY),
    )
    _, team = open_team_room(qtbot, set_stage, a_plan(employees=people))
    table = team.people.table
    lines = [
        [str(table.order.index(line, at).data()) for at in range(table.order.columnCount())]
        for line in range(2)
    ]

    assert lines == [
        ["Anna", "AN", "30,4", "wo", "1 op 4", "ja", "2", "", "Z", "", ""],
        ["Bert", "BE", "38", "", "ja", "", "", "", "B", "04/01/2027", ""],
    ]


def test_a_field_that_is_wrong_says_so_and_changes_nothing(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())

    type_in(team.people, "hours", "veel")
    said_at_field = problem(team.people, "hours")
    untouched = step_of(stage)
    type_in(team.people, "hours", "19")

    assert said_at_field == "Gevonden “veel”, verwacht een getal van 0 tot 168."
    assert untouched == ""
    assert problem(team.people, "hours") == ""
    assert step_of(stage) == "Anna: 19 uur per week"


def test_a_field_that_is_wrong_holds_no_other_one_up(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())

    type_in(team.people, "hours", "veel")
    type_in(team.people, "free", "wo")

    assert step_of(stage) == "Anna: vrije dag wo"
    assert team.people.form.boxes["hours"].text == "veel"
    assert problem(team.people, "hours") != ""


def test_what_was_wrong_and_goes_is_told(qtbot: QtBot, set_stage: SetStage) -> None:
    _, team = open_team_room(qtbot, set_stage, a_plan())
    type_in(team.people, "hours", "veel")

    click_row(team.people, 1)

    assert team.people.form.title.text() == "Bert"
    assert said(team.people) == (
        "Bij Anna is “veel” niet bewaard, omdat het veld iets anders verwacht."
    )


def test_a_new_row_says_at_each_field_what_is_wrong_and_at_the_end_all_of_it(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_full_week(a_plan()))
    people = team.people
    people.begin_new()
    first_day = people.form.boxes["start"].text

    type_in(people, "hours", "veel")
    at_once = (problem(people, "hours"), problem(people, "name"))
    type_in(people, "name", "anna")
    click(people.form.add_button)
    in_all = [problem(people, key) for key in ("name", "hours")]
    type_in(people, "name", "Jan-Baptist van den Eynde-Vandenbroucke")
    type_in(people, "hours", "38")
    cursor = people.form.boxes["name"].line.cursorPosition()  # type: ignore[attr-defined]
    click(people.form.add_button)

    assert first_day == "05/01/2027"
    assert at_once == ("Gevonden “veel”, verwacht een getal van 0 tot 168.", "")
    assert in_all[0].endswith("Anna is al in het team.")
    assert in_all[1] == at_once[0]
    assert cursor == 0
    assert step_of(stage) == "nieuwe medewerker Jan-Baptist van den Eynde-Vandenbroucke"


def test_escape_puts_back_what_stood_there(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())

    type_in(team.people, "hours", "19", Qt.Key.Key_Escape)

    assert team.people.form.boxes["hours"].text == "38"
    assert team.people.table.hasFocus()
    assert step_of(stage) == ""


def test_enter_in_the_table_goes_to_the_form_and_on_to_the_next_field(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())
    form: Any = team.people.form

    QTest.keyClick(team.people.table, Qt.Key.Key_Return)
    in_form = form.boxes["name"].line.hasFocus()
    QTest.keyClicks(form.boxes["name"].line, "Anne")
    QTest.keyClick(form.boxes["name"].line, Qt.Key.Key_Return)

    assert in_form
    assert step_of(stage) == "Anna heet nu Anne"
    assert form.boxes["code"].line.hasFocus()
    assert shown(team.people) == ["Anne", "Bert"]


def test_skills_are_clicked(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())

    skill: Any = team.people.form.boxes["skill:Balie"]
    click(skill.segments.buttons["B"])

    assert plan_of(stage).employee("Anna").terms[0].skills == {"Balie": Skill.ACCOMPANIED}
    assert step_of(stage) == "Anna: Balie onder begeleiding"


def test_somebody_new_is_added_by_keyboard_alone(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())
    form: Any = team.people.form

    QTest.keyClick(stage.window, Qt.Key.Key_N, CONTROL)
    empty = form.boxes["name"].line.hasFocus() and form.title.text() == "Nieuwe medewerker"
    QTest.keyClick(form.boxes["name"].line, Qt.Key.Key_Return)
    refused = problem(team.people, "name")
    QTest.keyClicks(form.boxes["name"].line, "Cas Peeters")
    QTest.keyClick(form.boxes["name"].line, Qt.Key.Key_Return)

    assert empty
    assert refused == "Dit veld is leeg; vul het in."
    assert shown(team.people) == ["Anna", "Bert", "Cas Peeters"]
    assert step_of(stage) == "nieuwe medewerker Cas Peeters"
    assert (form.title.text(), form.is_new) == ("Cas Peeters", False)


def test_who_is_not_added_is_forgotten(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())

    click(team.add_button)
    type_in(team.people, "name", "Cas")
    click(team.people.form.cancel_button)

    assert team.people.form.title.text() == "Anna"
    assert step_of(stage) == ""


def test_a_copy_asks_for_its_name(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())

    click(team.people.copy_button)
    name: Any = team.people.form.boxes["name"]
    asked = (name.text, name.line.hasFocus())
    QTest.keyClicks(name.line, "Cas")
    QTest.keyClick(name.line, Qt.Key.Key_Tab)

    assert asked == ("Anna 2", True)
    assert [person.name for person in plan_of(stage).employees] == ["Anna", "Bert", "Cas"]


def test_another_contract_begins_on_a_day(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())
    people = team.people

    click(people.period_button)
    people.period_ask.line.setText("")
    QTest.keyClicks(people.period_ask.line, "1/3/2027")
    QTest.keyClick(people.period_ask.line, Qt.Key.Key_Return)
    type_in(people, "hours", "19")

    assert [float(terms.weekly_hours) for terms in plan_of(stage).employee("Anna").terms] == [
        38,
        19,
    ]
    assert step_of(stage) == "Anna: 19 uur per week"
    # Today the first of the two holds, so that is what the table says.
    assert shown(people, 2) == ["38", "38"]


def test_a_day_that_cannot_be_is_told_where_it_is_asked(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())

    click(team.people.leave_button)
    team.people.leave_ask.line.setText("")
    QTest.keyClicks(team.people.leave_ask.line, "straks")
    QTest.keyClick(team.people.leave_ask.line, Qt.Key.Key_Return)

    assert team.people.leave_ask.problem.text() == (
        "Gevonden “straks”, verwacht een datum, zoals 15/03/2027."
    )
    assert step_of(stage) == ""


def test_who_left_stays_in_the_past(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_full_week(a_plan()))

    click(team.people.leave_button)
    QTest.keyClick(team.people.leave_ask.line, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(team.people.leave_ask.line, "04/01/2027")
    click(team.people.leave_ask.ok_button)
    in_service = shown(team.people)
    team.service.setFocus()
    QTest.keyClick(team.service, Qt.Key.Key_Down)

    assert plan_of(stage).employee("Anna").last_day == date(2027, 1, 4)
    assert said(team.people) == "Anna staat daarna nog op 4 dagen in het rooster."
    assert in_service == ["Bert"]
    assert shown(team.people) == ["Anna", "Bert"]


def test_delete_says_why_not_or_deletes(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = a_full_week(a_plan())
    people = (*plan.employees, an_employee("Cas"))
    stage, team = open_team_room(qtbot, set_stage, a_plan(employees=people, roster=plan.roster))

    QTest.keyClick(team.people.table, Qt.Key.Key_Delete)
    sentence = said(team.people)
    click_row(team.people, 2)
    click(team.people.remove_button)

    assert sentence == (
        "Anna staat op 5 dagen in het rooster en blijft daarom in het team. "
        "Kies Uit dienst voor wie vertrekt."
    )
    assert shown(team.people) == ["Anna", "Bert"]
    assert step_of(stage) == "Cas verwijderd"
    assert team.people.form.title.text() == "Bert"


def test_a_head_sorts_by_what_the_column_means(qtbot: QtBot, set_stage: SetStage) -> None:
    people = (an_employee("Anna", 9), an_employee("Bert", 38), an_employee("Cas", 19))
    _, team = open_team_room(qtbot, set_stage, a_plan(employees=people))
    head = team.people.table.horizontalHeader()

    place = head.viewport().rect().topLeft()
    place.setX(head.sectionViewportPosition(2) + 10)
    place.setY(head.height() // 2)
    QTest.mouseClick(head.viewport(), LEFT, pos=place)

    assert shown(team.people) == ["Anna", "Cas", "Bert"]


def test_a_filter_leaves_who_holds_its_words(qtbot: QtBot, set_stage: SetStage) -> None:
    _, team = open_team_room(qtbot, set_stage, a_plan())

    QTest.keyClicks(team.filter, "ber")

    assert shown(team.people) == ["Bert"]
    assert team.people.form.title.text() == "Bert"


def test_a_post_gets_another_name_everywhere(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_full_week(a_plan()))
    click(team.tabs.buttons["posts"])

    type_in(team.posts, "post", "Loket")
    click(team.tabs.buttons["people"])

    assert step_of(stage) == "post Balie heet nu Loket"
    assert "skill:Loket" in team.people.form.boxes
    assert {row.post for row in plan_of(stage).staffing} == {"Loket"}


def test_a_duty_gets_other_times_and_the_planned_days_are_told(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_full_week(a_plan()))
    click(team.tabs.buttons["duties"])

    type_in(team.duties, "to", "17u30")

    assert step_of(stage) == "dienst Dag: 8:45–17:30"
    assert team.duties.form.boxes["to"].text == "17:30"
    assert said(team.duties) == "9 dagen in het rooster houden de vorige uren van Dag."


def test_two_fields_that_only_fit_together_are_one_step(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())
    click(team.tabs.buttons["duties"])
    click_row(team.duties, 2)

    type_in(team.duties, "from", "13:00")
    told = problem(team.duties, "to")
    type_in(team.duties, "to", "17:00")

    assert told == "Gevonden “12:45”, verwacht een uur na 13:00."
    assert step_of(stage) == "dienst Zaterdag: 13:00–17:00"
    assert problem(team.duties, "to") == ""


def test_an_empty_list_says_what_to_do(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan(duties=()))
    click(team.tabs.buttons["duties"])
    hidden = team.duties.table.isVisible()

    QTest.keyClick(stage.window, Qt.Key.Key_N, CONTROL)
    for key, text in (("duty", "Dag"), ("from", "9"), ("to", "17")):
        type_in(team.duties, key, text)
    click(team.duties.form.add_button)

    assert not hidden
    assert shown(team.duties, 1) == ["Dag"]
    assert team.duties.table.isVisible()
