"""Week als mailtekst: shown as it will be pasted, copied, or opened as a draft."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl, QUrlQuery
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import a_full_week, a_plan, an_employee
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, open_team
from tests.ui.desktop.stage import plans_reader
from ui.application.publishing.week_mail import Mail
from ui.desktop.dialogs.week_mail import WeekMails, mail_address

pytestmark = pytest.mark.gui
SHIFT, LEFT = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton


def test_the_week_is_shown_copied_and_opened_as_a_draft(qtbot: QtBot, set_stage: SetStage) -> None:
    people = (an_employee("Anna"), an_employee("Bert"))
    plan = a_full_week(a_plan(employees=people))
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))
    assert not stage.window.menus.mail.isEnabled()
    open_team(qtbot, stage)
    [mails] = stage.window.findChildren(WeekMails)
    opened: list[QUrl] = []
    mails.open_address = opened.append

    QTest.keyClick(stage.window, Qt.Key.Key_M, CONTROL | SHIFT)
    dialog = mails.dialog
    assert dialog is not None
    assert "Weekrooster week 1" in dialog.preview.toPlainText()
    QTest.mouseClick(dialog.copy_button, LEFT)
    clipboard = QGuiApplication.clipboard().mimeData()
    assert clipboard.text() == dialog.mail.text
    assert "<table" in clipboard.html()
    assert "Bert\n- maandag 4 januari" in clipboard.text()

    dialog.who.setFocus()
    QTest.keyClick(dialog.who, Qt.Key.Key_Down)
    assert "Bert" not in dialog.preview.toPlainText()
    QTest.mouseClick(dialog.open_button, LEFT)
    [address] = opened
    query = QUrlQuery(address)
    decode = QUrl.ComponentFormattingOption.FullyDecoded
    assert (address.scheme(), address.path()) == ("mailto", "")
    assert query.queryItemValue("subject", decode) == dialog.mail.subject
    body = query.queryItemValue("body", decode).replace("\r\n", "\n")
    assert body == dialog.mail.text
    dialog.accept()


def test_a_text_that_is_too_long_for_a_draft_is_pasted_instead() -> None:
    long = Mail("Rooster & meer = 100 %?", "a" * 5000, "")

    address = mail_address(long, "Plak hier.")

    query = QUrlQuery(address)
    decode = QUrl.ComponentFormattingOption.FullyDecoded
    assert len(address.toEncoded().data()) < 2000
    assert query.queryItemValue("subject", decode) == "Rooster & meer = 100 %?"
    assert query.queryItemValue("body", decode) == "Plak hier."
