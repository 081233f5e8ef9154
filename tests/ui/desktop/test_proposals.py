"""Maak rooster with several proposals: what stays, one after another, compared, taken over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    THURSDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    later,
    on_duty,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import ALT, noted_weeks, open_team
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.proposals_stage import Series, ask, cells, dialog_of, plan_of, press, start
from tests.ui.desktop.stage import Stage, plans_reader
from ui.desktop.main_window import MainWindow
from ui.desktop.proposals.comparison import ComparisonDialog

pytestmark = pytest.mark.gui


def compare(
    qtbot: QtBot, set_stage: SetStage, solve: Series | None = None
) -> tuple[Stage, ComparisonDialog]:
    stage = set_stage(solve=solve or Series())
    open_team(qtbot, stage)
    ask(stage)
    start(stage)
    return stage, dialog_of(qtbot, stage)


def banner(window: MainWindow) -> str:
    return window.view.banner.words.text()


@pytest.mark.parametrize("size", [(1440, 900), (1280, 800)])
def test_all_three_proposals_are_in_sight(
    qtbot: QtBot, set_stage: SetStage, size: tuple[int, int]
) -> None:
    stage = set_stage(solve=Series())
    stage.window.resize(*size)
    open_team(qtbot, stage)
    ask(stage)
    start(stage)
    dialog = dialog_of(qtbot, stage)
    bar = dialog._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: not bar.isVisible())

    sight = dialog._scroll.viewport().rect()
    for part in dialog.columns[2]._frames:
        corner = part.mapTo(dialog._scroll.viewport(), part.rect().bottomRight())
        assert sight.contains(corner)


def test_three_proposals_are_compared_and_one_is_taken_over_with_the_keys(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    series = Series()
    stage, dialog = compare(qtbot, set_stage, series)

    QTest.keyClick(dialog, Qt.Key.Key_3, ALT)
    QTest.keyClick(dialog, Qt.Key.Key_Left)
    seen = (dialog.number, dialog.take_button.text(), banner(stage.window))
    QTest.keyClick(dialog.take_button, Qt.Key.Key_Return)

    assert series.orders == ["evenwicht", "wensen", "rust"]
    assert seen == (
        1,
        "Neem voorstel 2 over",
        "Voorlopig rooster van voorstel 2, nog niet overgenomen",
    )
    assert not dialog.isVisible()
    assert stage.window.statusBar().currentMessage().startswith("Overgenomen. Rooster ")
    assert not plan_of(stage).roster.entry("Anna", FRIDAY).shifts
    assert plan_of(stage).roster.entry("Anna", THURSDAY).shifts
    choose(stage.window.menus.undo)
    assert noted_weeks(stage) == 0


def test_what_differs_is_said_by_sign_and_in_words(qtbot: QtBot, set_stage: SetStage) -> None:
    _stage, dialog = compare(qtbot, set_stage)

    said = cells(dialog, 2)

    assert len(said) == 8
    minimum = next(text for text in said if "Basisdienstverlening" in text)
    assert minimum == (
        "Voorstel 3, Basisdienstverlening: 14 u tekort, 8 plaatsen, nog niet bewezen, "
        "minder goed dan voorstel 1"
    )
    assert said[minimum] == "worse"
    assert set(cells(dialog, 0).values()) == {"same"}
    assert dialog.columns[1].sentence.startswith("7 u meer onder het minimum")


def test_a_proposal_is_looked_at_in_the_grid_and_compared_again(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, dialog = compare(qtbot, set_stage)
    panel = stage.window.run_panel

    press(dialog.columns[2].show_button)
    in_grid = (dialog.isVisible(), banner(stage.window), panel.take_button.text())
    noted = noted_weeks(stage)
    press(panel.run_list.compare_button)
    again = (dialog.isVisible(), dialog.number)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert in_grid == (
        False,
        "Voorlopig rooster van voorstel 3, nog niet overgenomen",
        "Neem voorstel 3 over",
    )
    assert (noted, again, dialog.isVisible()) == (0, (True, 2), False)
    press(panel.take_button)
    assert not plan_of(stage).roster.entry("Anna", THURSDAY).shifts


def test_all_proposals_can_be_rejected(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, dialog = compare(qtbot, set_stage)

    press(dialog.discard_button)

    assert not stage.window.proposals.is_open
    assert noted_weeks(stage) == 0
    assert stage.window.view.banner.isHidden()


def test_stopping_compares_what_is_there(qtbot: QtBot, set_stage: SetStage) -> None:
    series = Series(waits_at="wensen")
    stage = set_stage(solve=series)
    open_team(qtbot, stage)
    ask(stage)
    start(stage)
    panel = stage.window.run_panel
    qtbot.waitUntil(lambda: banner(stage.window).startswith("Voorlopig rooster van voorstel 2"))
    at_work = (stage.window.status.words.text(), panel.stop_button.text())

    press(panel.stop_button)
    dialog = dialog_of(qtbot, stage)

    assert at_work == (
        "Rooster voor week 1 wordt berekend, voorstel 2 van 3",
        "Stop en vergelijk",
    )
    assert len(dialog.columns) == 2
    assert series.orders == ["evenwicht", "wensen"]


@pytest.mark.parametrize(
    "series",
    [
        pytest.param(Series(waits_at="wensen", silent=frozenset({"wensen"})), id="stopped"),
        pytest.param(Series(fails_at="wensen"), id="gone wrong"),
    ],
)
def test_a_single_proposal_that_was_made_is_kept(
    qtbot: QtBot, set_stage: SetStage, series: Series
) -> None:
    stage = set_stage(solve=series)
    open_team(qtbot, stage)
    ask(stage)
    start(stage)
    qtbot.waitUntil(lambda: len(series.orders) == 2)

    if not series.fails_at:
        press(stage.window.run_panel.stop_button)
    qtbot.waitUntil(lambda: bool(stage.window.proposals.found))

    assert stage.window.proposals.dialog is None
    assert stage.window.run_panel.take_button.text() == "Neem over"
    press(stage.window.run_panel.take_button)
    assert plan_of(stage).roster.entry("Anna", FRIDAY).shifts


def test_a_plan_that_was_edited_meanwhile_keeps_the_proposals_beside_it(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    series = Series(waits_at="rust")
    stage = set_stage(solve=series)
    open_team(qtbot, stage)
    ask(stage)
    start(stage)
    qtbot.waitUntil(lambda: len(series.orders) == 3)
    session = stage.window.session
    assert session is not None
    session.change(a_full_week(session.plan, later(MONDAY, weeks=3)), "proef")
    series.free.set()

    dialog = dialog_of(qtbot, stage)

    assert dialog.note.text().startswith("Het rooster is intussen gewijzigd.")
    QTest.keyClick(dialog.take_button, Qt.Key.Key_Return)
    assert plan_of(stage).roster.mondays == (MONDAY, later(MONDAY, weeks=3))


def with_a_lock() -> Plan:
    """Return a planned week in which the coordinator locked one day."""
    return on_duty(a_full_week(a_plan()), "Anna", TUESDAY, "Dag", {"VM1": "Balie"}, locked=True)


def test_what_is_ticked_stays_and_only_the_locks_of_the_coordinator_remain(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    series, before = Series(), with_a_lock()
    stage = set_stage(solve=series, read_workbook=plans_reader({"team.xlsx": before}))
    open_team(qtbot, stage)
    ask(stage)
    choice = stage.window.run_panel.choice
    for tick in choice.preset_ticks[:2]:
        QTest.keyClick(tick, Qt.Key.Key_Space)
    # What is worked already is proposed to stay, up to today; the rest of the week is added.
    proposed = choice.asked().stays.until
    for _ in range(4):
        QTest.keyClick(choice.until_edit.box, Qt.Key.Key_Up)
    QTest.keyClick(choice.turns_tick, Qt.Key.Key_Space)
    QTest.keyClick(choice.anew.box, Qt.Key.Key_Down)
    can_start = choice.start_button.isEnabled()
    QTest.keyClick(choice.anew.names, Qt.Key.Key_Down)
    QTest.keyClick(choice.anew.names, Qt.Key.Key_Space)
    asked = choice.asked()
    start(stage)
    qtbot.waitUntil(lambda: bool(stage.window.proposals.found))
    press(stage.window.run_panel.take_button)

    assert not can_start
    assert proposed == TUESDAY
    assert (asked.stays.until, asked.stays.turns) == (SATURDAY, True)
    assert (asked.stays.people, asked.stays.posts) == (frozenset({"Bert"}), None)
    assert series.orders == ["rust"]
    assert series.plans[0].settings.published_until == SATURDAY
    assert series.plans[0].roster.entry("Anna", SATURDAY).free
    assert plan_of(stage).roster == before.roster
    assert plan_of(stage).settings == before.settings


def test_the_weeks_after_the_roster_are_one_click_away_and_hold_nothing_to_keep(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": with_a_lock()}))
    open_team(qtbot, stage)
    ask(stage)
    choice = stage.window.run_panel.choice
    assert choice.onward_button.text() == "Liever verder vanaf week 2"

    QTest.mouseClick(choice.onward_button, Qt.MouseButton.LeftButton)

    asked = choice.asked()
    assert (asked.horizon.start, asked.stays.until) == (later(MONDAY, weeks=1), None)
    assert not choice.onward_button.isVisible()
    assert choice.weeks_edit.hasFocus()


def test_what_stays_up_to_today_can_be_unticked_for_good(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": with_a_lock()}))
    open_team(qtbot, stage)
    ask(stage)
    choice = stage.window.run_panel.choice

    QTest.keyClick(choice.until_tick, Qt.Key.Key_Space)
    QTest.keyClick(choice.weeks_edit, Qt.Key.Key_Up)

    assert choice.asked().stays.until is None


def test_turns_that_were_shared_out_ahead_stay_unless_unticked(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    turn = on_duty(a_plan(), "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": turn}))
    open_team(qtbot, stage)
    choice = stage.window.run_panel.choice

    ask(stage)
    proposed = choice.turns_tick.isChecked()
    QTest.keyClick(choice.turns_tick, Qt.Key.Key_Space)
    QTest.keyClick(choice.weeks_edit, Qt.Key.Key_Up)

    assert proposed
    assert not choice.asked().stays.turns


def test_at_least_one_proposal_is_asked_for(qtbot: QtBot, set_stage: SetStage) -> None:
    series = Series()
    stage = set_stage(solve=series)
    open_team(qtbot, stage)
    ask(stage)
    choice = stage.window.run_panel.choice
    for tick in choice.preset_ticks:
        QTest.keyClick(tick, Qt.Key.Key_Space)

    start(stage)
    hint = choice._hint.text()
    QTest.keyClick(choice.weeks_edit, Qt.Key.Key_Escape)

    assert hint == "Duid minstens één voorstel aan."
    assert (series.orders, choice.start_button.isEnabled()) == ([], False)
    assert not choice.isVisible()
