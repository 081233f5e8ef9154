"""*Overzicht*: figures that explain themselves, lead to the roster, and can be given away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import (
    MONDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    on_duty,
    some_settings,
    staffing,
)
from tests.ui.desktop.choosing import unexplained
from tests.ui.desktop.clipping import cut_off
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, open_team
from tests.ui.desktop.lists import click
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Chooser, Stage, plans_reader
from ui.application.overview.period import Period
from ui.application.overview.targets import Target
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import Message
from ui.desktop.looks import apply_theme
from ui.desktop.models.chosen import PlaceChoice
from ui.desktop.overview.chart import Chart
from ui.desktop.overview.room import OverviewRoom
from ui.desktop.theme import load_theme

pytestmark = pytest.mark.gui

REASON = "bloedprik"
NEXT = later(MONDAY, weeks=1)


def two_weeks() -> Plan:
    """Two weeks; in the second one Anna works alone, and Cas is away."""
    plan = a_full_week(
        a_plan(
            employees=(
                an_employee("Anna"),
                an_employee("Bert"),
                an_employee("Cas", saturday="nee"),
            ),
            settings=some_settings(target_front=3500),
            staffing=(staffing("Balie", 1, 2),),
            absences=(an_absence("Cas", NEXT, later(NEXT, days=4), kind=REASON),),
        )
    )
    return on_duty(plan, "Anna", NEXT, "Dag", {"VM1": "Balie"})


def open_overview(qtbot: QtBot, set_stage: SetStage, plan: Plan, **changes: object) -> Stage:
    """Open a team and go to the view with its key."""
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}), **changes)
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_6, CONTROL)
    return stage


class MakeRoom(Protocol):
    def __call__(self, plan: Plan, **changes: Any) -> OverviewRoom: ...


@pytest.fixture
def make_room(qtbot: QtBot) -> Iterator[MakeRoom]:
    """Build the view without the window around it."""
    rooms: list[OverviewRoom] = []

    def build(plan: Plan, **changes: Any) -> OverviewRoom:
        room = OverviewRoom(load_theme(), Collaborators(today=lambda: MONDAY, **changes))
        rooms.append(room)
        qtbot.addWidget(room)
        room.resize(1300, 860)
        room.show()
        room.show_plan(plan)
        wait_for_weeks(qtbot, room, 2)
        return room

    yield build
    for room in rooms:
        room.wait()


def room_of(stage: Stage) -> OverviewRoom:
    room = stage.window.pages.currentWidget()
    assert isinstance(room, OverviewRoom)
    return room


def wait_for_weeks(qtbot: QtBot, room: OverviewRoom, weeks: int) -> None:
    def shown() -> bool:
        overview = room.board.overview
        return overview is not None and overview.view.horizon.weeks == weeks

    qtbot.waitUntil(shown)


def point_at(chart: Chart, number: int) -> str:
    """Rest the pointer on a mark; return what is said there."""
    place = chart.marks[number].area.center().toPoint()
    QToolTip.hideText()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, chart.mapToGlobal(place))
    QApplication.sendEvent(chart, event)
    return QToolTip.text()


def test_figures_explain_themselves_and_a_click_goes_to_the_roster(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = open_overview(qtbot, set_stage, two_weeks())
    room = room_of(stage)
    wait_for_weeks(qtbot, room, 2)
    stage.window.explaining.search.explain = unexplained
    chart = room.board.desk.chart
    said = {mark.sentence for mark in chart.marks}

    # Anna: 19 h 30 in the full week, one block of 1 h 45 in the other.
    assert {"Anna, week 1: 19 u 30 aan de balie.", "Anna, week 2: 1 u 45 aan de balie."} <= said
    assert "Cas, week 2: afwezig." in said
    assert point_at(chart, 0) == "Anna, week 1: 19 u 30 aan de balie."

    place = chart.marks[1].area.center().toPoint()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)

    # In the second week, Anna is at the desk in one block.
    grid = stage.window.view.grid
    assert stage.window.pages.currentWidget() is stage.window.host
    assert (stage.window.weeks.monday, grid.chosen()) == (NEXT, ("Anna", NEXT, "VM1"))
    assert grid.table.hasFocus()

    # Enter on the staffing goes to the place that lacks somebody, in either view.
    for posts in (False, True):
        stage.window.weeks.show_posts(posts)
        QTest.keyClick(stage.window, Qt.Key.Key_6, CONTROL)
        met = room.board.staffing.chart
        met.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(met, Qt.Key.Key_Home)
        QTest.keyClick(met, Qt.Key.Key_Return)
        choice = stage.window.explaining.choice
        assert isinstance(choice, PlaceChoice)
        assert (choice.post, choice.day.weekday(), choice.block) == ("Balie", 0, "VM1")
    QTest.keyClick(stage.window, Qt.Key.Key_6, CONTROL)
    QTest.mouseClick(room.board.keys[0], Qt.MouseButton.LeftButton)
    assert isinstance(stage.window.explaining.choice, PlaceChoice)


def test_a_chart_is_walked_with_the_keyboard(qtbot: QtBot, make_room: MakeRoom) -> None:
    room = make_room(two_weeks())
    chart = room.board.desk.chart

    chart.setFocus(Qt.FocusReason.TabFocusReason)
    first = chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    beside = QToolTip.text()
    QTest.keyClick(chart, Qt.Key.Key_Down)
    below = chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    home = chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_End)
    with qtbot.waitSignal(room.cell_requested) as asked:
        QTest.keyClick(chart, Qt.Key.Key_Return)

    assert first == home == "Anna, week 1: 19 u 30 aan de balie."
    assert beside == "Anna, week 2: 1 u 45 aan de balie."
    assert below == "Bert, week 2: 0 u aan de balie."
    assert asked.args == [Target(NEXT, "VM1", "Cas")]


def test_periods_and_arrows_choose_the_weeks(qtbot: QtBot, make_room: MakeRoom) -> None:
    room = make_room(two_weeks())
    at_first = (room.before.isEnabled(), room.after.isEnabled())

    click(room.periods.buttons["week"])
    wait_for_weeks(qtbot, room, 1)
    could_go = (room.before.isEnabled(), room.after.isEnabled())
    click(room.after)
    qtbot.waitUntil(lambda: "79 u 15" in room.board.keys[1].accessibleDescription())

    assert at_first == (False, False)
    assert could_go == (False, True)
    assert room.sentence.startswith("Enkel voor de coördinator.")
    # 23 places want two: 81 h; one block of 1 h 45 has one of them.
    assert room.board.keys[1].accessibleDescription().startswith("Van de 81 u")


def test_the_keys_of_the_weeks_go_from_period_to_period(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = open_overview(qtbot, set_stage, two_weeks())
    room: Any = stage.window.pages.currentWidget()
    click(room.periods.buttons[Period.WEEK.value])
    shown = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home):
        QTest.keyClick(stage.window, key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: not room._calculating.is_busy)
        shown.append(room.board.overview.view.horizon.start)

    assert shown == [NEXT, MONDAY, NEXT, MONDAY]


def test_figures_go_with_the_team_they_are_of(qtbot: QtBot, set_stage: SetStage) -> None:
    plans = {"team.xlsx": two_weeks(), "ander.xlsx": two_weeks()}
    stage = set_stage(read_workbook=plans_reader(plans))
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_6, CONTROL)
    room: Any = stage.window.pages.currentWidget()
    qtbot.waitUntil(lambda: room.pages.currentWidget() is room.area)
    room.giving.sentence = "Bewaard: Verslag Onthaal.pdf"

    stage.window.open_path(Path("ander.xlsx"))
    qtbot.waitUntil(lambda: not stage.window.rooms.is_elsewhere)
    QTest.keyClick(stage.window, Qt.Key.Key_6, CONTROL)

    assert room.empty.text() == "De cijfers worden berekend…"
    assert room.empty.isVisible()
    assert room.sentence == "De cijfers worden berekend…"


def test_an_edit_is_counted_at_once_and_a_key_figure_leads_to_what_is_short(
    qtbot: QtBot, make_room: MakeRoom
) -> None:
    room = make_room(two_weeks())
    minimum = room.board.keys[0]
    before = minimum.accessibleDescription()

    room.show_plan(on_duty(two_weeks(), "Bert", NEXT, "Dag", {"VM2": "Balie"}))
    qtbot.waitUntil(lambda: minimum.accessibleDescription() != before)
    minimum.setFocus(Qt.FocusReason.TabFocusReason)
    explained = QToolTip.text()
    with qtbot.waitSignal(room.cell_requested) as asked:
        QTest.keyClick(minimum, Qt.Key.Key_Return)

    # The second week asks 40 h 30, of which Anna and Bert each have a block of 1 h 45.
    assert "37 u niet bezet" in explained
    assert asked.args == [Target(NEXT, "NM1", post="Balie")]


def test_the_report_is_one_key_from_anywhere(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    chooser = Chooser(tmp_path / "verslag.pdf")
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": two_weeks()}), ask_report=chooser)
    open_team(qtbot, stage)

    QTest.keyClick(stage.window, Qt.Key.Key_R, CONTROL | Qt.KeyboardModifier.ShiftModifier)

    room = room_of(stage)
    assert chooser.suggestions == ["Verslag Onthaal, week 1 t.e.m. 2.pdf"]
    qtbot.waitUntil(lambda: room.sentence == "Bewaard: verslag.pdf")
    assert (tmp_path / "verslag.pdf").read_bytes().startswith(b"%PDF-")

    chooser.answer = tmp_path / "verslag.xlsx"
    click(room.report)
    qtbot.waitUntil(lambda: room.sentence == "Bewaard: verslag.xlsx")
    assert "Verslag" in load_workbook(tmp_path / "verslag.xlsx").sheetnames


def test_the_figures_are_given_as_a_table_and_as_a_picture(
    qtbot: QtBot, make_room: MakeRoom, tmp_path: Path
) -> None:
    table, picture = Chooser(tmp_path / "overzicht.xlsx"), Chooser(tmp_path / "overzicht.png")
    room = make_room(two_weeks(), ask_save=table, ask_picture=picture)

    click(room.table)
    qtbot.waitUntil(lambda: room.sentence == "Bewaard: overzicht.xlsx")
    for line in room.picture.menu().actions():
        click(room.picture)
        choose(line)

    assert load_workbook(tmp_path / "overzicht.xlsx")["Balie-uren"]["B6"].value == 19.5
    image = QImage(str(tmp_path / "overzicht.png"))
    assert image.width() == 2 * room.board.width()
    assert QGuiApplication.clipboard().image().size() == image.size()
    assert REASON.encode() not in (tmp_path / "overzicht.png").read_bytes()


def painted(board: QWidget) -> QImage:
    """Return what stands on screen, as sharp as in a picture that is given away."""
    image = QImage(board.size() * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    image.fill(load_theme().colour("bg"))
    board.render(image)
    return image


def test_a_picture_is_on_white_paper_in_the_dark_too(
    qtbot: QtBot, set_stage: SetStage, qapp: QApplication
) -> None:
    stage = open_overview(qtbot, set_stage, two_weeks())
    room = room_of(stage)
    wait_for_weeks(qtbot, room, 2)

    def copied() -> QImage:
        click(room.picture)
        choose(room.picture.menu().actions()[1])
        return QGuiApplication.clipboard().image()

    pictures = {}
    for name in ("light", "dark"):
        apply_theme(qapp, load_theme(name))
        stage.window.set_theme(load_theme(name))
        qtbot.waitUntil(lambda: room.board.width() == room.area.viewport().width())
        pictures[name] = copied()
        if name == "light":
            light_on_screen = painted(room.board)
    dark_on_screen = painted(room.board)
    apply_theme(qapp, load_theme())

    assert pictures["light"].copy(QRect(QPoint(0, 104), light_on_screen.size())) == light_on_screen
    assert pictures["dark"] == pictures["light"]
    assert pictures["dark"].pixelColor(2, 2) == load_theme().colour("bg")
    assert dark_on_screen != light_on_screen


@pytest.mark.parametrize("name", ["verslag.xlsx", "verslag.pdf"])
def test_what_cannot_be_written_is_said(
    qtbot: QtBot, make_room: MakeRoom, tmp_path: Path, name: str
) -> None:
    room = make_room(two_weeks(), ask_report=Chooser(tmp_path / "weg" / name))

    click(room.report)
    qtbot.waitUntil(lambda: bool(room.findChildren(Message)))

    assert "bestaat niet" in room.findChildren(Message)[0].text.text()


def test_without_a_roster_it_says_what_to_do(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = open_overview(qtbot, set_stage, a_plan())
    room = room_of(stage)

    assert room.empty.isVisible()
    assert room.empty.text() == "Nog geen rooster, dus nog niets te tellen."
    assert not room.report.isEnabled()
    assert not stage.window.menus.report.isEnabled()


def test_without_a_roster_its_button_leads_to_making_one(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = open_overview(qtbot, set_stage, a_plan())
    room = room_of(stage)

    qtbot.waitUntil(room.plan_button.hasFocus)
    QTest.keyClick(room.plan_button, Qt.Key.Key_Return)

    assert not stage.window.rooms.is_elsewhere
    assert stage.window.run_panel.isVisible()


def test_it_fits_the_smallest_window(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": two_weeks()}))
    stage.window.resize(860, 560)
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_6, CONTROL)
    room = room_of(stage)
    wait_for_weeks(qtbot, room, 2)

    assert stage.window.width() == 860
    assert room.board.width() <= room.area.viewport().width()
    assert room.table.text() == ""
    assert room.table.accessibleName() == "Als tabel"


@pytest.mark.parametrize("width", [1300, 1000], ids=str)
def test_its_title_stands_there_as_long_as_the_weeks_beside_it_do(
    qtbot: QtBot, set_stage: SetStage, width: int
) -> None:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": two_weeks()}))
    stage.window.resize(width, 700)
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_6, CONTROL)
    room = room_of(stage)
    wait_for_weeks(qtbot, room, 2)

    title = next(one for one in room.findChildren(QLabel) if one.text() == "Overzicht")
    bar = title.parentWidget()
    assert title.isVisible()
    assert bar is not None
    assert not cut_off(bar)


def test_the_view_scrolls_to_where_the_keyboard_goes(make_room: MakeRoom) -> None:
    room = make_room(two_weeks())
    room.resize(1300, 300)
    chart = room.board.share.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    bar = room.area.verticalScrollBar()
    bar.setValue(bar.maximum())

    QTest.keyClick(chart, Qt.Key.Key_Home)
    there = chart.mapTo(room.area.viewport(), chart.marks[0].area.center().toPoint())

    assert room.area.viewport().rect().contains(there)


def test_another_theme_has_other_colours_and_the_same_marks(make_room: MakeRoom) -> None:
    room = make_room(two_weeks())
    chart = room.board.share.chart
    light, marks = chart.grab().toImage(), chart.marks

    room.set_theme(load_theme("dark"))

    assert chart.grab().toImage() != light
    assert chart.marks == marks
