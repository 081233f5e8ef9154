"""From an empty window to an exported roster, with the keys and the mouse of a user."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from data.examples import example_path
from tests.builders import MONDAY, a_full_week, a_plan, an_absence, later
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import (
    ALT,
    CONTROL,
    noted_weeks,
    only_one_proposal,
    open_team,
    proposal_is_ready,
    start_run,
)
from tests.ui.desktop.pointing import type_day
from tests.ui.desktop.stage import Scripted, Stage, plans_reader
from ui.desktop.collaborators import read_workbook
from ui.desktop.dialogs.messages import Message
from ui.desktop.jobs import solve_with_engine

pytestmark = pytest.mark.gui


@pytest.mark.slow
def test_a_coordinator_opens_the_example_plans_a_week_and_exports_it(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage = set_stage(read_workbook=read_workbook, solve=solve_with_engine, time_limit=60.0)
    stage.solve = Scripted()

    open_team(qtbot, stage, example_path())
    start_run(qtbot, stage)
    qtbot.waitUntil(
        lambda: stage.window.view.grid.isVisible() and filled_cells(stage) > 0, timeout=60_000
    )
    QTest.mouseClick(stage.window.run_panel.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: proposal_is_ready(stage), timeout=60_000)
    QTest.mouseClick(stage.window.run_panel.take_button, Qt.MouseButton.LeftButton)
    assert noted_weeks(stage) == 1
    stage.save_chooser.answer = tmp_path / "rooster.xlsx"
    QTest.keyClick(stage.window, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil((tmp_path / "rooster.xlsx").exists, timeout=60_000)

    book = load_workbook(tmp_path / "rooster.xlsx")
    lists = ["Per post", "Lijst", "Beurtrol"]
    assert book.sheetnames == ["Week 1", *lists, "Doelen", "Beurten", "Uren"]
    texts = {str(cell.value) for row in book["Week 1"].iter_rows() for cell in row if cell.value}
    assert {"T", "O", "M"} <= texts


def filled_cells(stage: Stage) -> int:
    provisional = stage.window.proposals.provisional
    return 0 if provisional is None else len(list(provisional.plan.roster.entries()))


def test_the_first_screen_offers_a_workbook_and_the_example(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = set_stage(read_workbook=plans_reader({"centraal-onthaal.xlsx": a_plan()}))

    QTest.mouseClick(stage.window.welcome.example_card, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: stage.window.session is not None)
    assert stage.window.windowTitle() == "Onthaal – Beurtrol"
    assert stage.settings.recent == ()


def test_weeks_turn_with_the_arrow_keys(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()
    open_team(qtbot, stage)

    QTest.keyClick(stage.window, Qt.Key.Key_Right, ALT)
    QTest.keyClick(stage.window, Qt.Key.Key_Right, ALT)
    after_two = stage.window.view.toolbar.title.text()
    QTest.keyClick(stage.window, Qt.Key.Key_Left, ALT)
    after_back = stage.window.view.toolbar.title.text()
    QTest.keyClick(stage.window, Qt.Key.Key_Home, ALT)

    assert (after_two, after_back) == ("Week 3", "Week 2")
    assert stage.window.view.toolbar.title.text() == "Week 1"


def test_a_roster_that_is_taken_over_is_one_step_to_undo(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()
    open_team(qtbot, stage)
    start_run(qtbot, stage, weeks=2)
    qtbot.waitUntil(lambda: proposal_is_ready(stage))
    before = noted_weeks(stage)

    QTest.mouseClick(stage.window.run_panel.take_button, Qt.MouseButton.LeftButton)
    taken, undo_text = noted_weeks(stage), stage.window.menus.undo.text()
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)
    undone = noted_weeks(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Y, CONTROL)

    assert (before, taken, undone, noted_weeks(stage)) == (0, 2, 0, 2)
    assert undo_text == "Ongedaan maken: rooster week 1 t.e.m. 2"


def test_a_roster_that_is_rejected_leaves_nothing_behind(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()
    open_team(qtbot, stage)
    start_run(qtbot, stage)
    qtbot.waitUntil(lambda: proposal_is_ready(stage))

    QTest.mouseClick(stage.window.run_panel.discard_button, Qt.MouseButton.LeftButton)

    assert noted_weeks(stage) == 0
    assert not stage.window.menus.undo.isEnabled()
    assert stage.window.view.banner.isHidden()


def test_the_keyboard_alone_is_enough_for_a_roster(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()
    open_team(qtbot, stage)
    panel = stage.window.run_panel

    QTest.keyClick(stage.window, Qt.Key.Key_R, CONTROL)
    QTest.keyClicks(panel.weeks_edit, "2")
    for tick in panel.choice.preset_ticks[1:]:
        QTest.keyClick(tick, Qt.Key.Key_Space)
    QTest.keyClick(panel.weeks_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: proposal_is_ready(stage))
    QTest.keyClick(panel.take_button, Qt.Key.Key_Return)

    assert noted_weeks(stage) == 2


def test_weeks_start_on_the_monday_of_the_day_that_is_typed(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = set_stage()
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_R, CONTROL)
    edit = stage.window.run_panel.start_edit

    type_day(edit, "13012027")
    typed = edit.day
    only_one_proposal(stage)
    QTest.mouseClick(stage.window.run_panel.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: proposal_is_ready(stage))

    assert typed == later(MONDAY, weeks=1)
    assert [(run.start, run.weeks) for run in stage.solve.runs] == [(later(MONDAY, weeks=1), 4)]


def test_the_arrow_keys_go_from_week_to_week(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_R, CONTROL)
    edit = stage.window.run_panel.start_edit
    first = edit.day

    edit.setFocus()
    for _ in range(5):
        QTest.keyClick(edit.box, Qt.Key.Key_Up)
    QTest.keyClick(edit.box, Qt.Key.Key_Down)

    assert edit.day == later(first, weeks=4)


def test_a_plan_that_changed_meanwhile_gets_only_the_planned_weeks(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = set_stage(solve=Scripted(waits=True))
    open_team(qtbot, stage)
    start_run(qtbot, stage)
    session = stage.window.session
    assert session is not None
    session.change(a_full_week(session.plan, later(MONDAY, weeks=3)), "proef")

    QTest.mouseClick(stage.window.run_panel.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: proposal_is_ready(stage))
    said = stage.window.run_panel.note.text()
    QTest.mouseClick(stage.window.run_panel.take_button, Qt.MouseButton.LeftButton)

    assert "intussen gewijzigd" in said
    assert session.plan.roster.mondays == (MONDAY, later(MONDAY, weeks=3))


def test_the_window_answers_while_a_roster_is_made(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage(solve=Scripted(waits=True))
    open_team(qtbot, stage)
    start_run(qtbot, stage, weeks=2)
    qtbot.waitUntil(lambda: filled_cells(stage) > 0)

    QTest.keyClick(stage.window, Qt.Key.Key_Right, ALT)

    assert stage.window.planning.is_running
    assert stage.window.view.toolbar.title.text() == "Week 2"
    assert not stage.window.view.banner.isHidden()
    assert stage.window.status.words.text() == "Rooster voor week 1 t.e.m. 2 wordt berekend"


def test_closing_the_window_ends_a_run(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage(solve=Scripted(waits=True))
    open_team(qtbot, stage)
    start_run(qtbot, stage)
    qtbot.waitUntil(lambda: filled_cells(stage) > 0)

    stage.window.close()

    assert not stage.window.planning.is_running
    assert stage.solve.free.is_set()


def test_a_run_that_goes_wrong_says_so_and_changes_nothing(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = set_stage(solve=Scripted(fails=True))
    open_team(qtbot, stage)

    start_run(qtbot, stage)

    qtbot.waitUntil(lambda: "Er is geen rooster gemaakt" in messages(stage))
    assert noted_weeks(stage) == 0
    assert stage.window.menus.plan.isEnabled()


def messages(stage: Stage) -> list[str]:
    return [box.title.text() for box in stage.window.findChildren(Message)]


def test_f8_walks_through_what_asks_for_attention(qtbot: QtBot, set_stage: SetStage) -> None:
    later_week = later(MONDAY, weeks=1)
    plan = a_full_week(a_full_week(a_plan()), later_week)
    without = plan.with_roster(plan.roster.without([later(later_week, days=2)]))
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": without}))
    open_team(qtbot, stage)
    qtbot.waitUntil(lambda: stage.window.side.attention.count() > 0)

    QTest.keyClick(stage.window, Qt.Key.Key_F8)

    assert stage.window.view.toolbar.title.text() == "Week 2"
    assert stage.window.status.sentence == "4 tekorten, 4 onder het minimum · let op bij 1 persoon"


def test_a_broken_rule_is_ringed_in_the_grid_and_listed(qtbot: QtBot, set_stage: SetStage) -> None:
    absent = an_absence("Anna", later(MONDAY, days=1), later(MONDAY, days=1))
    plan = a_full_week(a_plan(absences=(absent,)))
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))

    open_team(qtbot, stage)

    model = stage.window.view.grid.model
    qtbot.waitUntil(lambda: bool(model.problems))
    ringed = {model.week.columns[column].day for _, column in model.problems}
    assert ringed == {later(MONDAY, days=1)}
    assert stage.window.status.sentence == "1 fout · let op bij 1 persoon"


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": a_full_week(a_plan())}))
    open_team(qtbot, stage)
    stage.save_chooser.answer = tmp_path / "weg" / "rooster.xlsx"

    QTest.keyClick(stage.window, Qt.Key.Key_E, CONTROL)

    qtbot.waitUntil(lambda: "rooster.xlsx is niet bewaard" in messages(stage))
    assert stage.save_chooser.suggestions == ["Rooster Onthaal week 1.xlsx"]


def test_a_workbook_that_was_opened_stands_in_the_list(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    path = tmp_path / "team.xlsx"
    path.touch()
    stage = set_stage()

    open_team(qtbot, stage, path)

    assert [(file.path, file.title) for file in stage.settings.recent] == [(path, "Onthaal")]
    assert "Onthaal" in stage.window.menus.recent.actions()[0].text()
