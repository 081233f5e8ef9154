"""Eigenschappen: where the plan is kept, what it holds, and nothing of anybody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.builders import FRIDAY, MONDAY, a_full_week, a_plan, an_absence, some_settings
from tests.ui.desktop.choosing import opened
from tests.ui.desktop.conftest import SetStage
from ui.application.language import ENGLISH, speaking
from ui.application.properties import plan_facts
from ui.desktop.keeping.properties import PropertiesDialog

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints|does not support")]


def test_a_plan_tells_how_many_people_and_up_to_when() -> None:
    settings = some_settings(published_until=FRIDAY)
    plan = a_full_week(a_plan(settings=settings, absences=(an_absence("Anna"),)))

    assert plan_facts(plan, MONDAY) == (
        ("Team", "Onthaal"),
        ("Medewerkers", "2 in dienst, 2 in de lijst"),
        ("Posten", "Balie, Backoffice"),
        ("Rooster", "week 1 (4 t.e.m. 9 jan. 2027)"),
        ("Gepubliceerd", "t.e.m. 8 januari 2027"),
    )


def test_a_plan_without_a_roster_says_so_in_english_too() -> None:
    with speaking(ENGLISH):
        facts = dict(plan_facts(a_plan(), MONDAY))

    assert (facts["Roster"], facts["Published"]) == ("none yet", "not yet")


def test_the_key_of_the_menu_lists_them_with_the_file(qtbot: QtBot, set_stage: SetStage) -> None:
    window = opened(qtbot, set_stage, a_full_week(a_plan())).window

    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    tops = QApplication.topLevelWidgets()
    dialog = next(one for one in tops if isinstance(one, PropertiesDialog) and one.isVisible())
    words = [one.text() for one in dialog.findChildren(QLabel)]
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert {"Onthaal", "team.xlsx"} <= set(words)
    assert "Excelwerkboek; wijzigingen gaan niet in het werkboek" in words
    assert not dialog.isVisible()
