"""In English the words of a team are typed in English; the team keeps what the workbook holds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostering.calendar import TurnKind
from rostering.team.people import Rotation
from rostering.time import Half, Weekday
from tests.builders import a_plan, an_employee
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.lists import open_team_room, plan_of, problem, step_of, type_in
from tests.ui.desktop.tongues import english
from tests.ui.desktop.wizard_stage import cell, click_cell, page, paste, type_over
from ui.application.new_team.form import Page
from ui.desktop.theme import load_theme
from ui.desktop.wizard.dialog import WizardDialog

pytestmark = pytest.mark.gui


def test_a_person_is_typed_in_english(
    qtbot: QtBot, set_stage: SetStage, qapp: QApplication
) -> None:
    plan = a_plan(employees=(an_employee("Anna", free="vr NM", saturday="1 op 4"),))
    with english(qapp):
        stage, team = open_team_room(qtbot, set_stage, plan)
        texts = team.people.form.texts
        assert (texts["free"], texts["saturday"]) == ("Fr PM", "1 in 4")

        type_in(team.people, "saturday", "sometimes")
        told = problem(team.people, "saturday")
        type_in(team.people, "saturday", "1 in 6")
        step = step_of(stage)
        type_in(team.people, "free", "wo")

        terms = plan_of(stage).employee("Anna").terms[0]
        assert told.endswith("expected “no”, “yes” or a promise such as “1 in 4”.")
        assert step == "Anna: Saturday turn 1 in 6"
        assert terms.rotation(TurnKind.SATURDAY) == Rotation(member=True, promise=6)
        assert terms.free.fixed == {(Weekday.WEDNESDAY, half) for half in Half}


def test_a_new_team_is_typed_chosen_and_pasted_in_english(qtbot: QtBot, qapp: QApplication) -> None:
    with english(qapp):
        dialog = WizardDialog(load_theme("light"))
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        posts = dialog.team.sheet
        assert [cell(posts, row, "kind").data() for row in (0, 3)] == ["front", "back office"]
        click_cell(posts, 0, "remote")
        QTest.keyClicks(posts, "y")
        type_over(posts, 0, "longest", "none")

        dialog.go_to(Page.PEOPLE)
        [people] = dialog.pages[Page.PEOPLE].sheets
        type_over(people, 0, "name", "Anna")
        type_over(people, 0, "free", "Fr PM")
        click_cell(people, 0, "evening")
        QTest.keyClick(people, Qt.Key.Key_Space)
        paste(people, 1, "name", "Name\tHours\tFree day\tSaturday turn\nBert\t38\tfloating\t1 in 5")

        anna, bert = page(dialog).reading.plan.employees
        post = page(dialog).reading.plan.front_posts[0]
        assert cell(people, 0, "evening").data() == "no"
        assert not anna.terms[0].rotation(TurnKind.EVENING).member
        assert anna.terms[0].free.fixed == {(Weekday.FRIDAY, Half.AFTERNOON)}
        assert bert.terms[0].free.floating
        assert bert.terms[0].rotation(TurnKind.SATURDAY).promise == 5
        assert (post.remote, post.longest_stretch) == (True, None)
        dialog.hide()
        dialog.deleteLater()
        # Gone at once: what stays would be styled again with every window of other tests.
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
