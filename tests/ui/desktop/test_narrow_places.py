"""Little room: words that have to fit, people before what stands below them, sharp icons."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import MONDAY, a_full_week, a_plan, a_post, an_employee, staffing
from tests.ui.desktop.clipping import cut_off
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.lists import open_team_room
from tests.ui.desktop.one_week import show_week
from ui.desktop.delegates.fitting import fitting_font, sizes_from
from ui.desktop.delegates.seat_painter import shortened
from ui.desktop.icons import icon
from ui.desktop.measures import CONTROL, SMALLEST
from ui.desktop.segments import Segments
from ui.desktop.stylesheet import stylesheet
from ui.desktop.theme import Theme, load_fonts, load_theme
from ui.desktop.views.legend import Legend
from ui.desktop.views.roster_grid import RosterGrid
from ui.desktop.views.roster_toolbar import RosterToolbar
from ui.desktop.window_style import window_sheet

pytestmark = pytest.mark.gui
_FEW_ROWS = 5


@pytest.fixture
def light(qtbot: QtBot) -> Theme:
    load_fonts()
    return load_theme("light")


@pytest.mark.parametrize(
    ("words", "width"),
    [("ONT", 12), ("1/2", 12), ("24", 12), ("vrij", 15), ("TEL ATT", 27), ("T", 28)],
)
def test_words_fit_in_the_narrowest_cells(light: Theme, words: str, width: int) -> None:
    font = fitting_font(light, words, width, sizes_from(13))

    assert QFontMetricsF(font).horizontalAdvance(words) <= width


def test_what_has_room_has_its_usual_size(light: Theme) -> None:
    font = fitting_font(light, "T", 28, sizes_from(13))

    assert (font.pixelSize(), font.stretch()) == (13, 100)


@pytest.mark.parametrize(
    ("name", "begins", "ends"),
    [("Christophe D.", "Ch", "D."), ("Hilde Vandam.", "H. V", ""), ("Christophe", "Ch", "…")],
    ids=["an initial stays", "the first name becomes an initial", "a first name ends in dots"],
)
def test_a_name_that_is_too_long_still_tells_two_people_apart(
    light: Theme, name: str, begins: str, ends: str
) -> None:
    metrics = QFontMetricsF(light.font(pixels=10))

    short = shortened(name, metrics, 44)

    assert short.startswith(begins)
    assert short.endswith(ends)
    assert metrics.horizontalAdvance(short) <= 45


def _grid(qtbot: QtBot, theme: Theme, height: int) -> RosterGrid:
    team = tuple(an_employee(f"Anna {number:02}") for number in range(30))
    posts = tuple(a_post(f"Balie {number}") for number in range(6))
    wanted = tuple(staffing(post.name, 1) for post in posts)
    plan = a_plan(employees=team, posts=posts, staffing=wanted)
    grid = RosterGrid(theme)
    qtbot.addWidget(grid)
    grid.resize(800, height)
    show_week(grid, a_full_week(plan), MONDAY)
    with qtbot.waitExposed(grid):
        grid.show()
    return grid


@pytest.mark.parametrize(
    ("height", "legend", "whole"),
    [(900, True, True), (480, False, True), (380, False, False)],
    ids=["there is room", "the legend goes", "the band is scrolled"],
)
def test_in_a_low_window_people_come_first(
    qtbot: QtBot, light: Theme, height: int, legend: bool, whole: bool
) -> None:
    grid = _grid(qtbot, light, height)
    [shown] = grid.findChildren(Legend)
    people = grid.table.viewport().height() / grid.table.people.defaultSectionSize()

    assert shown.isVisible() is legend
    assert (grid.band.viewport().height() >= grid.band.wanted_height) is whole
    assert people >= _FEW_ROWS
    assert grid.band.viewport().width() == grid.table.viewport().width()


def test_icons_are_drawn_as_large_as_the_screen_shows_them(
    light: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = SimpleNamespace(devicePixelRatio=lambda: 1.5)
    screens = SimpleNamespace(screens=lambda: [screen])
    monkeypatch.setattr("ui.desktop.icons.QGuiApplication", screens)

    assert QSize(24, 24) in icon("lock", light, 16).availableSizes()


def test_choices_that_go_on_below_have_round_ends_on_each_line(qtbot: QtBot) -> None:
    words = ("Past vanzelf", "Compact", "Normaal", "Ruim")
    choice = Segments("Dichtheid", [(one, one) for one in words], wraps=True)
    qtbot.addWidget(choice)
    buttons = list(choice.buttons.values())
    choice.resize(sum(one.sizeHint().width() for one in buttons[:3]) + 2, 80)
    with qtbot.waitExposed(choice):
        choice.show()

    assert [one.property("end") for one in buttons] == ["first", "middle", "last", "alone"]


def test_the_lists_of_the_team_fit_in_the_smallest_window(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, team = open_team_room(qtbot, set_stage, a_plan())

    stage.window.resize(*SMALLEST)

    qtbot.waitUntil(lambda: cut_off(team.tabs) == [])


def test_fields_are_as_high_as_buttons(qtbot: QtBot, light: Theme) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.setStyleSheet(stylesheet(light) + window_sheet(light))
    kinds = (QLineEdit, QComboBox, QTimeEdit, QSpinBox)

    heights = {kind.__name__: kind(around).sizeHint().height() for kind in kinds}

    assert heights == dict.fromkeys(heights, CONTROL)


def test_no_choice_of_the_toolbar_is_squeezed_once_the_window_is_small(
    qtbot: QtBot, light: Theme
) -> None:
    toolbar = RosterToolbar(light)
    qtbot.addWidget(toolbar)
    toolbar.setStyleSheet(stylesheet(light))
    toolbar.resize(1340, 52)
    toolbar.show_weeks("Week 2 t.e.m. 5", "11 jan. t.e.m. 6 feb. 2027", "Ontwerp")
    toolbar.show()
    qtbot.waitExposed(toolbar)

    toolbar.resize(850, 52)

    choices = [one for one in (toolbar.view_choice, toolbar.weeks_choice) if one.isVisible()]
    assert toolbar.view_choice in choices
    assert all(one.width() >= one.sizeHint().width() for one in choices)
