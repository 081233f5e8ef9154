"""Nieuw team: from an empty window to an opened team, with the keys and the mouse of a user."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from rostering.calendar import TurnKind
from rostering.team.people import Rotation
from tests.data.store.files import reopened
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.stage import Chooser
from tests.ui.desktop.wizard_stage import (
    CONTROL,
    LEFT,
    cell,
    click_cell,
    page,
    paste,
    sums,
    type_over,
    wizard,
)
from ui.application.new_team.form import Page
from ui.desktop.dialogs.messages import Message
from ui.desktop.theme import load_theme
from ui.desktop.views.empty_card import EmptyCard
from ui.desktop.wizard.dialog import WizardDialog
from ui.desktop.wizard.leaving import DropTeamDialog
from ui.desktop.wizard.week_picture import WeekPicture

pytestmark = pytest.mark.gui
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
NAMES = "\n".join(f"Mens {number}" for number in range(1, 11))


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[WizardDialog]:
    """The wizard on its own: its pages do not know the window."""
    alone = WizardDialog(load_theme("light"))
    alone.open()
    qtbot.waitUntil(alone.isActiveWindow)
    yield alone
    alone.hide()
    alone.deleteLater()
    # Gone at once: what stays would be styled again with every window of other tests.
    QCoreApplication.sendPostedEvents(alone, QEvent.Type.DeferredDelete)


def name_the_team_and_add_a_post(dialog: WizardDialog) -> None:
    """Page 1, with the keyboard in the name at once."""
    QTest.keyClicks(dialog.team.name, "Onthaal: stad")
    QTest.mouseClick(dialog.team.add, LEFT)
    type_over(dialog.team.sheet, 3, "name", "Infobalie")
    type_over(dialog.team.sheet, 3, "code", "I")
    assert sums(dialog).endswith("4 posten voor publiek en 1 post backoffice.")
    QTest.keyClick(dialog, Qt.Key.Key_Right, ALT)


def open_longer_on_friday_and_through_tuesday(dialog: WizardDialog) -> None:
    hours = page(dialog).sheets[0]
    type_over(hours, 4, "to", "18u")
    click_cell(hours, 1, "closed_from")
    QTest.keyClick(hours, Qt.Key.Key_Delete)
    click_cell(hours, 1, "closed_to")
    QTest.keyClick(hours, Qt.Key.Key_Delete)
    assert "42,5 u open per week, in 26 blokken." in sums(dialog)
    QTest.mouseClick(dialog.next, LEFT)


def paste_the_people(dialog: WizardDialog) -> None:
    """Names from a spreadsheet; one person works less and does not come on Saturday."""
    people = page(dialog).sheets[0]
    paste(people, 0, "name", NAMES)
    type_over(people, 1, "hours", "19")
    click_cell(people, 1, "saturday")
    QTest.keyClicks(people, "n")
    assert "10 medewerkers, samen 361,0 u per week (9,5 voltijds)." in sums(dialog)
    QTest.mouseClick(dialog.steps[Page.STAFFING], LEFT)


def staff_the_new_post_and_promise_evenings(dialog: WizardDialog) -> None:
    type_over(page(dialog).sheets[0], 3, "morning", "0 / 1")
    QTest.mouseClick(dialog.next, LEFT)
    evening = dialog.pages[Page.TURNS].promises[TurnKind.EVENING]  # type: ignore[attr-defined]
    evening.selectAll()
    QTest.keyClicks(evening, "5")
    assert "De belofte 1 op 4 kan." in sums(dialog)


def test_from_an_empty_window_to_a_team_that_asks_for_its_first_roster(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    path = tmp_path / "onthaal.beurtrol"
    chooser = Chooser(path)
    stage = set_stage(ask_plan_file=chooser)
    QTest.mouseClick(stage.window.welcome.new_card, LEFT)
    dialog = wizard(qtbot, stage)

    name_the_team_and_add_a_post(dialog)
    open_longer_on_friday_and_through_tuesday(dialog)
    paste_the_people(dialog)
    staff_the_new_post_and_promise_evenings(dialog)

    QTest.mouseClick(dialog.next, LEFT)
    qtbot.waitUntil(lambda: stage.window.session is not None)
    assert chooser.suggestions == ["Onthaal stad.beurtrol"]
    assert stage.window.session is not None
    plan = stage.window.session.plan
    assert reopened(path, "Onthaal: stad") == plan
    assert [post.name for post in plan.front_posts][3] == "Infobalie"
    assert plan.employee("Mens 1").terms[0].rotation(TurnKind.EVENING) == Rotation(True, 5)
    assert plan.employee("Mens 2").terms[0].rotation(TurnKind.SATURDAY) == Rotation()
    assert stage.window.windowTitle() == "Onthaal: stad – Beurtrol"
    assert stage.window.menus.plan.isEnabled()
    [card] = stage.window.view.grid.findChildren(EmptyCard)
    assert card.isVisible()
    assert not stage.window.findChildren(Message)


def test_each_page_says_what_is_wrong_at_its_cell_and_keeps_it(dialog: WizardDialog) -> None:
    wrong = {
        Page.TEAM: (0, "code", "TELE", "verwacht een code van een tot drie tekens"),
        Page.HOURS: (1, "from", "vroeg", "verwacht een uur, zoals 9:00 of 9u30"),
        Page.PEOPLE: (0, "name", "Ann", ""),
        Page.STAFFING: (0, "morning", "twee", "verwacht minimum en gewenst, zoals 1 / 2"),
        Page.TURNS: (0, "evening", "3 / 1", "minstens 3, want het minimum is 3"),
    }
    for at, (row, key, text, said) in wrong.items():
        dialog.go_to(at)
        sheet = page(dialog).sheets[0]
        type_over(sheet, row, key, text)
        click_cell(sheet, row, key)
        assert said in page(dialog).problem.text()
        assert cell(sheet, row, key).data() == text
        if said:
            assert "1 vak klopt nog niet." in sums(dialog)

    QTest.mouseClick(dialog.next, LEFT)

    assert dialog.at is Page.TEAM
    assert page(dialog).sheets[0].hasFocus()
    assert page(dialog).problem.text().startswith("Gevonden “TELE”")


def test_after_a_line_typed_with_tab_enter_goes_to_where_the_next_begins(
    dialog: WizardDialog,
) -> None:
    dialog.go_to(Page.PEOPLE)
    sheet = page(dialog).sheets[0]
    click_cell(sheet, 0, "name")

    for text in ("Ann", "38", "Z", "Z", "B", "", "nee", "ja"):
        for letter in text:
            if letter.isupper():
                # As a keyboard does: the key comes by itself, and no editor wants it.
                QTest.keyClick(_focused(), Qt.Key.Key_Shift)
            QTest.keyClicks(_focused(), letter)
        if text != "ja":
            QTest.keyClick(_focused(), Qt.Key.Key_Tab)
        QApplication.processEvents()
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    QApplication.processEvents()

    at = sheet.currentIndex()
    assert (at.row(), at.column()) == (1, 0)
    typed = [sheet.model_.index(0, column).data() for column in range(8)]
    assert typed == ["Ann", "38", "Z", "Z", "B", "", "nee", "ja"]


def test_undo_redo_and_another_preset_lose_nothing(dialog: WizardDialog) -> None:
    sheet = dialog.team.sheet
    type_over(sheet, 0, "name", "Centrale")
    QTest.keyClick(dialog, Qt.Key.Key_Z, CONTROL)
    undone = cell(sheet, 0, "name").data()
    QTest.keyClick(dialog, Qt.Key.Key_Y, CONTROL)
    redone = cell(sheet, 0, "name").data()
    presets = dialog.team.presets
    presets.setFocus()
    QTest.keyClick(presets, Qt.Key.Key_Down)
    other = cell(sheet, 0, "name").data()
    QTest.keyClick(presets, Qt.Key.Key_Up)

    assert (undone, redone, other) == ("Telefoon 1777", "Centrale", "Loket identiteit")
    assert cell(sheet, 0, "name").data() == "Centrale"


def test_posts_are_moved_and_removed_with_their_colours(dialog: WizardDialog) -> None:
    sheet = dialog.team.sheet
    click_cell(sheet, 1, "name")
    QTest.mouseClick(dialog.team.up, LEFT)
    moved = [cell(sheet, at, "name").data() for at in range(2)]
    chips = dict(sheet.model_.contents.chips)
    QTest.mouseClick(dialog.team.remove, LEFT)

    assert moved == ["Onthaalbalie", "Telefoon 1777"]
    assert (chips[0], chips[1], chips[3]) == ((1, "O"), (2, "T"), (0, "BO"))
    assert cell(sheet, 0, "name").data() == "Telefoon 1777"


def test_a_list_with_heads_is_pasted_and_what_is_not_known_is_told(dialog: WizardDialog) -> None:
    dialog.go_to(Page.PEOPLE)
    sheet = page(dialog).sheets[0]
    paste(sheet, 0, "name", "Naam\tUren per week\tGsm\tO\nAnn\t30,4\t047\tB\nBart\tveel\t\tZ\n")
    click_cell(sheet, 1, "hours")

    told = [label.text() for label in page(dialog).findChildren(QLabel)]
    assert "2 rijen geplakt. Niet ingelezen, want die kolom ken ik niet: Gsm." in told
    assert page(dialog).problem.text() == "Gevonden “veel”, verwacht een getal van 0 tot 168."
    assert [cell(sheet, 0, key).data() for key in ("name", "hours", "skill:2", "skill:1")] == [
        "Ann",
        "30,4",
        "B",
        "Z",
    ]
    QTest.keyClick(sheet, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "veel"


def test_leaving_asks_only_when_something_was_typed_and_overwrites_nothing(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    path = tmp_path / "team.beurtrol"
    path.write_text("van iemand anders")
    stage = set_stage(ask_plan_file=Chooser(path))
    QTest.keyClick(stage.window, Qt.Key.Key_N, CONTROL | SHIFT)
    dialog = wizard(qtbot, stage)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    QTest.keyClick(stage.window, Qt.Key.Key_N, CONTROL | SHIFT)
    dialog = wizard(qtbot, stage)
    QTest.keyClicks(dialog.team.name, "Balie")
    dialog.go_to(Page.PEOPLE)
    paste(page(dialog).sheets[0], 0, "name", "Ann\nBart")
    dialog.go_to(Page.TURNS)
    QTest.mouseClick(dialog.next, LEFT)
    [box] = dialog.findChildren(Message)
    assert box.text.text() == "team.beurtrol bestaat al. Kies een andere naam."
    assert path.read_text() == "van iemand anders"
    box.accept()

    QTest.mouseClick(dialog.cancel, LEFT)
    [question] = dialog.findChildren(DropTeamDialog)
    QTest.mouseClick(question.stay, LEFT)
    assert dialog.isVisible()
    QTest.mouseClick(dialog.cancel, LEFT)
    QTest.mouseClick(dialog.findChildren(DropTeamDialog)[-1].drop, LEFT)
    assert not dialog.isVisible()
    assert stage.window.session is None


def test_another_theme_shows_in_the_wizard_that_is_open(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = set_stage()
    QTest.keyClick(stage.window, Qt.Key.Key_N, CONTROL | SHIFT)
    dialog = wizard(qtbot, stage)
    type_over(dialog.team.sheet, 0, "name", "Centrale")
    dark = load_theme("dark")

    stage.window.set_theme(dark)

    name = cell(dialog.team.sheet, 0, "name")
    assert name.data(Qt.ItemDataRole.ForegroundRole) == dark.colour("text")
    assert name.data() == "Centrale"
    dialog.go_to(Page.HOURS)
    [picture] = dialog.pages[Page.HOURS].findChildren(WeekPicture)
    assert picture.grab().toImage().pixelColor(1, 1) == dark.colour("surface")


def test_pages_that_wait_for_people_say_so_and_small_windows_show_whole_times(
    dialog: WizardDialog,
) -> None:
    dialog.resize(936, 536)
    dialog.go_to(Page.HOURS)
    sheet = page(dialog).sheets[0]
    header = sheet.horizontalHeader()
    picture = dialog.findChildren(WeekPicture)[0].isVisible()
    dialog.go_to(Page.STAFFING)
    asked = sums(dialog)
    dialog.go_to(Page.TURNS)
    told = [label.text() for label in page(dialog).findChildren(QLabel) if label.isVisible()]

    assert header.length() <= sheet.viewport().width()
    assert sheet.verticalScrollBar().maximum() == 0
    assert not picture
    assert asked.endswith("Of dat past, zie je zodra er mensen zijn (bladzijde 3).")
    assert any(text.startswith("Nog niemand. Typ of plak") for text in told)
