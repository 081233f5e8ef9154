"""Instellingen, with the keys and the mouse of a coordinator."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from data.workbook import read_workbook
from data.workbook.writer import write_team_workbook
from tests.builders import a_plan
from tests.ui.application.by_hand import SETTING_KEYS
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, open_settings
from tests.ui.desktop.lists import click, pick, plan_of, problem, step_of, type_in
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Chooser
from ui.application.team_settings import setting_texts

pytestmark = pytest.mark.gui


def test_a_limit_is_typed_refused_and_taken_back(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_settings(qtbot, set_stage)
    assert stage.window.rooms.rail.entries["settings"].isChecked()

    type_in(room, "day_hours", "lang")
    refused, untouched = problem(room, "day_hours"), step_of(stage)
    type_in(room, "day_hours", "9")
    step, limit = step_of(stage), plan_of(stage).settings.limits.day_hours
    type_in(room, "week_hours", "")
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert (refused, untouched) == ("Gevonden “lang”, verwacht een getal van 0 tot 10000.", "")
    assert (step, limit) == ("instelling werkdag hoogstens: 9", 540)
    assert room.form.boxes["week_hours"].text == "50"
    assert room.form.boxes["day_hours"].text == "11"


def test_each_setting_that_is_typed_is_in_the_workbook_and_goes_back_in_one_step(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage, room = open_settings(qtbot, set_stage)
    typed = {key: text for key, text in SETTING_KEYS.items() if key != "public_holidays"}

    for key, text in typed.items():
        type_in(room, key, text)
    pick(room, "public_holidays", "Be")
    write_team_workbook(tmp_path / "team.xlsx", plan_of(stage))
    read = read_workbook(tmp_path / "team.xlsx").plan
    for _ in SETTING_KEYS:
        QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert setting_texts(read) == SETTING_KEYS
    assert plan_of(stage).settings == a_plan().settings
    assert step_of(stage) == ""


def test_light_and_dark_follow_the_choice_and_the_menu(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, room = open_settings(qtbot, set_stage)

    click(room.looks.buttons["dark"])
    chosen = (stage.settings.theme, stage.window.theme.name)
    choose(stage.window.menus.themes["light"])

    assert chosen == ("dark", "dark")
    assert room.looks.buttons["light"].isChecked()


def test_rows_of_every_grid_follow_the_density_that_is_chosen(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_settings(qtbot, set_stage)
    menus, grid = stage.window.menus, stage.window.view.grid

    def heights() -> tuple[int, ...]:
        """Return those of people, of seats, of turns and of absences."""
        choose(menus.views["turns"])
        turns: Any = stage.window.pages.currentWidget()
        choose(menus.views["absences"])
        room: Any = stage.window.pages.currentWidget()
        absences = room.calendar.calendar
        choose(menus.views["roster"])
        choose(menus.posts)
        seat = grid.posts.rowHeight(0)
        choose(menus.posts)
        others = (turns.table, absences.table)
        return grid.table.rowHeight(0), seat, *(table.rowHeight(0) for table in others)

    click(room.densities.buttons["compact"])
    compact = heights()
    QTest.keyClick(stage.window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    roomy = heights()
    choose(menus.settings)

    assert (compact, roomy) == ((31, 31 + 4, 28, 26), (48, 48 + 4, 44, 44))
    assert room.densities.buttons["roomy"].isChecked()
    assert stage.settings.density == "roomy"


def test_questions_about_files_begin_in_the_folder_that_is_chosen(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage, room = open_settings(qtbot, set_stage, ask_folder=Chooser(tmp_path))

    click(room.folder_button)
    stage.window.ask_open()
    choose(stage.window.menus.template)
    click(room.forget_button)
    stage.window.ask_open()

    # Without a choice they begin where the file is that was opened last.
    assert stage.open_chooser.suggestions[-2:] == [str(tmp_path), str(Path("team.xlsx").parent)]
    assert stage.save_chooser.suggestions == [str(tmp_path / "team.xlsx")]
