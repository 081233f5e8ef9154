"""The table of skills, with the keys of a coordinator."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.team.people import Skill
from tests.builders import a_full_week, a_plan, a_post, staffing
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.lists import open_team_room, plan_of, step_of
from tests.ui.desktop.stage import Stage

pytestmark = pytest.mark.gui

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
Z, B = Skill.INDEPENDENT, Skill.ACCOMPANIED


@pytest.fixture
def at_skills(qtbot: QtBot, set_stage: SetStage) -> tuple[Stage, Any]:
    """Open the table of two people and two posts, without a roster."""
    posts = (a_post("Balie"), a_post("Info"), a_post("Backoffice", "back"))
    plan = a_plan(posts=posts, staffing=(staffing("Balie", 1, 3),))
    stage, team = open_team_room(qtbot, set_stage, plan)
    team.tabs.buttons["skills"].click()
    team.skills.take_focus()
    return stage, team


def skills_of(stage: Stage, name: str) -> dict[str, Skill]:
    return dict(plan_of(stage).employee(name).terms[-1].skills)


def test_letters_space_and_delete_write_what_is_chosen(at_skills: tuple[Stage, Any]) -> None:
    stage, team = at_skills
    table = team.skills.table

    QTest.keyClick(table, KEY.Key_Right)
    QTest.keyClicks(table, "b")
    written, step = skills_of(stage, "Anna"), step_of(stage)
    QTest.keyClick(table, KEY.Key_Space)
    emptied = skills_of(stage, "Anna")
    QTest.keyClick(table, KEY.Key_Space)
    QTest.keyClick(table, KEY.Key_Down, SHIFT)
    QTest.keyClick(table, KEY.Key_D, CONTROL)

    assert (written, step) == ({"Balie": Z, "Info": B}, "Anna: Info onder begeleiding")
    assert emptied == {"Balie": Z}
    assert skills_of(stage, "Bert") == {"Balie": Z, "Info": Z}
    QTest.keyClick(table, KEY.Key_Delete)
    assert step_of(stage) == "Z of B van 2 medewerkers"
    assert skills_of(stage, "Anna") == skills_of(stage, "Bert") == {"Balie": Z}
    assert table.hasFocus()


def test_cells_go_to_a_spreadsheet_and_come_from_one(at_skills: tuple[Stage, Any]) -> None:
    stage, team = at_skills
    table, clipboard = team.skills.table, QGuiApplication.clipboard()

    QTest.keyClick(table, KEY.Key_A, CONTROL)
    QTest.keyClick(table, KEY.Key_C, CONTROL)
    copied = clipboard.text()
    clipboard.setText("B\tZ\nx\tB\n")
    QTest.keyClick(table, KEY.Key_V, CONTROL)

    assert copied == "Z\t\nZ\t"
    assert skills_of(stage, "Anna") == {"Balie": B, "Info": Z}
    assert skills_of(stage, "Bert") == {"Balie": Z, "Info": B}
    assert team.skills.strip.words.text() == (
        "Niet geplakt: 1 vak met “x”; verwacht is Z, B of niets."
    )
    QTest.keyClick(stage.window, KEY.Key_Z, CONTROL)
    assert skills_of(stage, "Bert") == {"Balie": Z}


def test_heads_say_how_many_can_and_where_that_is_too_few(at_skills: tuple[Stage, Any]) -> None:
    _, team = at_skills
    model, role = team.skills.table.model_, Qt.ItemDataRole.AccessibleTextRole

    heads = [model.headerData(at, Qt.Orientation.Horizontal, role) for at in range(2)]

    assert heads == ["Balie, 2 Z, te weinig: 3 gewenst", "Info, niemand"]
    assert model.headerData(0, Qt.Orientation.Vertical, role) == "Anna, 1 Z"
    assert model.index(1, 0).data(role) == "Bert, Balie: zelfstandig"


def test_enter_goes_to_the_person_and_a_filter_leaves_people_out(
    at_skills: tuple[Stage, Any],
) -> None:
    _, team = at_skills

    QTest.keyClick(team.skills.table, KEY.Key_Down)
    QTest.keyClick(team.skills.table, KEY.Key_Return)

    assert (team.key, team.people.form.title.text()) == ("people", "Bert")
    team.show_list("skills")
    team.filter.setText("ann")
    assert [row.name for row in team.skills.table.model_.people] == ["Anna"]
    team.filter.setText("niemand zo")
    assert team.skills.table.isHidden()


def test_nothing_is_written_where_nothing_can_be_kept(at_skills: tuple[Stage, Any]) -> None:
    stage, team = at_skills

    team.set_editable(False)
    QTest.keyClicks(team.skills.table, "b")

    assert step_of(stage) == ""


def test_the_roster_that_was_keeps_who_could_do_it(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_full_week(a_plan()))
    team.show_list("skills")

    QTest.keyClicks(team.skills.table, "b")

    assert [dict(terms.skills) for terms in plan_of(stage).employee("Anna").terms] == [
        {"Balie": Z},
        {"Balie": B},
    ]
