"""Printing and PDF from the window, with the keys and the mouse of a user."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolBar
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import MONDAY, a_full_week, a_plan, later
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.slow_papers import papers_held
from tests.ui.desktop.stage import Chooser, Stage, plans_reader
from ui.desktop.dialogs.messages import Message
from ui.desktop.jobs import wait_for_left
from ui.desktop.printing.catalogue import Paper
from ui.desktop.printing.dialog import PrintDialog
from ui.desktop.printing.job import PrintJob
from ui.desktop.theme import ThemeName, load_theme

pytestmark = pytest.mark.gui


def two_weeks() -> Plan:
    return a_full_week(a_full_week(a_plan()), later(MONDAY, weeks=1))


def a_stage(qtbot: QtBot, set_stage: SetStage, plan: Plan, pdf: Chooser | None = None) -> Stage:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}), ask_pdf=pdf or Chooser())
    stage.window.open_path(Path("team.xlsx"))
    qtbot.waitUntil(lambda: stage.window.session is not None)
    return stage


def ask(stage: Stage) -> PrintDialog:
    QTest.keyClick(stage.window, Qt.Key.Key_P, CONTROL)
    dialog = stage.window.printing.dialog
    assert dialog is not None
    return dialog


def press(dialog: PrintDialog, text: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nothing_can_be_printed_before_there_is_a_roster(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = a_stage(qtbot, set_stage, a_plan())

    assert not stage.window.menus.paper.isEnabled()
    assert not stage.window.menus.pdf.isEnabled()
    stage.window.printing.ask()
    assert stage.window.printing.dialog is None


def test_the_dialog_offers_the_week_shown_and_counts_the_pages(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage = a_stage(qtbot, set_stage, two_weeks())
    stage.window.show_week(later(MONDAY, weeks=1))

    dialog = ask(stage)

    assert dialog.start.currentText() == "Week 2, 11 t.e.m. 16 jan. 2027"
    qtbot.waitUntil(lambda: dialog.told == "1 bladzijde, A4 liggend")
    dialog.papers[Paper.DAYS].click()
    qtbot.waitUntil(lambda: dialog.told == "6 bladzijden, A4 staand")
    dialog.papers[Paper.ROTATION].click()
    assert (dialog.start.currentIndex(), dialog.weeks.value()) == (0, 2)
    dialog.papers[Paper.PEOPLE].click()
    dialog.weeks.setValue(2)
    dialog.size_choice.setCurrentText("A3")
    qtbot.waitUntil(lambda: dialog.told == "2 bladzijden, A3 liggend")


def test_pages_are_counted_beside_the_dialog_and_only_the_last_count_is_told(
    qtbot: QtBot, set_stage: SetStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, count = Event(), PrintJob.count
    monkeypatch.setattr(PrintJob, "count", lambda job, size: free.wait() and count(job, size))
    dialog = ask(a_stage(qtbot, set_stage, two_weeks()))
    told: list[object] = []
    dialog._counting.counted.connect(told.append)

    waiting = dialog.told
    for paper in (Paper.POSTS, Paper.OVERVIEW, Paper.DAYS):
        dialog.papers[paper].click()
    free.set()
    qtbot.waitUntil(lambda: dialog.told == "6 bladzijden, A4 staand")

    assert waiting == "bladzijden worden geteld, A4 liggend"
    assert told == [6]
    free.clear()
    dialog.papers[Paper.PEOPLE].click()
    dialog.reject()
    free.set()
    wait_for_left()


def test_the_weeks_of_one_person_can_be_chosen(qtbot: QtBot, set_stage: SetStage) -> None:
    dialog = ask(a_stage(qtbot, set_stage, two_weeks()))
    assert not dialog.who.isVisible()
    assert dialog.signed.isVisible()

    dialog.papers[Paper.PERSON].click()

    assert dialog.who.isVisible()
    assert not dialog.signed.isVisible()
    qtbot.waitUntil(lambda: dialog.told == "2 bladzijden, A4 staand")
    dialog.who.setCurrentText("Bert")
    qtbot.waitUntil(lambda: dialog.told == "1 bladzijde, A4 staand")


def test_a_team_without_turns_is_offered_no_rotation(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = two_weeks()
    openings = tuple(row for row in plan.openings if row.turn is None)
    without = a_plan(openings=openings).with_roster(plan.roster)
    stage = a_stage(qtbot, set_stage, without)

    dialog = ask(stage)

    assert not dialog.papers[Paper.ROTATION].isVisible()
    assert dialog.papers[Paper.PEOPLE].isVisible()


def test_the_preview_shows_the_pages_of_the_choice(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = a_stage(qtbot, set_stage, two_weeks())
    dialog = ask(stage)
    dialog.papers[Paper.DAYS].click()

    press(dialog, "Afdrukvoorbeeld…")

    preview = stage.window.printing.preview
    assert preview is not None
    pages = preview.findChild(QPrintPreviewWidget)
    assert pages is not None
    qtbot.waitUntil(lambda: pages.pageCount() == 6)
    preview.close()
    assert stage.window.printing.preview is None


@pytest.mark.parametrize("name", ["light", "dark"])
def test_each_button_of_the_preview_has_words_and_an_icon_in_the_colour_of_the_text(
    qtbot: QtBot, set_stage: SetStage, name: ThemeName
) -> None:
    stage = a_stage(qtbot, set_stage, two_weeks())
    choose(stage.window.menus.themes[name])
    dialog = ask(stage)
    press(dialog, "Afdrukvoorbeeld…")
    preview = stage.window.printing.preview
    assert preview is not None

    actions = [one for bar in preview.findChildren(QToolBar) for one in bar.actions()]
    named = {one.toolTip(): one for one in actions if one.text()}

    assert list(named) == [
        *("Op de breedte van het venster", "Hele bladzijde", "Kleiner", "Groter"),
        *("Staand", "Liggend"),
        *("Eerste bladzijde", "Vorige bladzijde", "Volgende bladzijde", "Laatste bladzijde"),
        *("Eén bladzijde", "Twee bladzijden naast elkaar", "Alle bladzijden"),
        *("Papier en marges", "Afdrukken"),
    ]
    for action in named.values():
        assert colours_of(action.icon()) == {load_theme(name).colour("text").rgb()}
    preview.close()


def colours_of(icon: QIcon) -> set[int]:
    """Return the colours of all points that an icon covers wholly."""
    drawn = icon.pixmap(QSize(60, 60)).toImage()
    points = (drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.height()))
    return {point.rgb() for point in points if point.alpha() == 255}


def test_a_pdf_is_made_where_the_user_wants_it(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    chooser = Chooser(tmp_path / "week.pdf")
    stage = a_stage(qtbot, set_stage, two_weeks(), chooser)
    choose(stage.window.menus.pdf)
    dialog = stage.window.printing.dialog
    assert dialog is not None

    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.window.printing.dialog is None)

    assert chooser.suggestions == ["Rooster Onthaal, week 1.pdf"]
    assert (tmp_path / "week.pdf").read_bytes().count(b"/Type /Page\n") == 1
    assert stage.window.statusBar().currentMessage() == "Bewaard: week.pdf"


def test_the_window_answers_while_a_paper_is_written_and_closes_when_it_is_whole(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "week.pdf"
    stage = a_stage(qtbot, set_stage, two_weeks(), Chooser(path))
    dialog = ask(stage)
    with papers_held(monkeypatch):
        press(dialog, "PDF maken…")

        assert dialog.told == "week.pdf wordt geschreven"
        press(dialog, "PDF maken…")
        assert stage.window.printing.dialog is dialog
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: stage.window.printing.dialog is None)
        again = ask(stage)
        again.papers[Paper.DAYS].click()
        qtbot.waitUntil(lambda: again.told == "6 bladzijden, A4 staand")
        again.reject()
        assert not path.exists()
    stage.window.close()
    assert path.read_bytes().count(b"/Type /Page\n") == 1


def test_a_pdf_that_cannot_be_written_is_told_and_the_choice_stays(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage = a_stage(qtbot, set_stage, two_weeks(), Chooser(tmp_path / "nergens" / "week.pdf"))
    dialog = ask(stage)

    press(dialog, "PDF maken…")
    qtbot.waitUntil(lambda: dialog.findChild(Message) is not None)

    message = dialog.findChild(Message)
    assert message is not None
    assert "De map van" in message.text.text()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.told == "1 bladzijde, A4 liggend")


def test_no_file_chosen_makes_no_file(qtbot: QtBot, set_stage: SetStage, tmp_path: Path) -> None:
    stage = a_stage(qtbot, set_stage, two_weeks())
    dialog = ask(stage)

    press(dialog, "PDF maken…")

    assert dialog.isVisible()
    press(dialog, "Annuleer")
    assert stage.window.printing.dialog is None


def test_paper_is_white_in_the_dark_theme_too(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = a_stage(qtbot, set_stage, two_weeks())
    choose(stage.window.menus.themes["dark"])
    dialog = ask(stage)
    press(dialog, "Afdrukvoorbeeld…")
    preview = stage.window.printing.preview
    assert preview is not None
    pages = preview.findChild(QPrintPreviewWidget)
    assert pages is not None
    qtbot.waitUntil(lambda: pages.pageCount() == 1)

    picture = pages.grab().toImage()

    bright = sum(
        picture.pixelColor(x, y).lightness() > 240
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    )
    assert bright > 0.3 * (picture.width() // 7) * (picture.height() // 7)
    preview.close()
