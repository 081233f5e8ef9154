"""The language of the window: which one is meant, how it is chosen, and what Qt makes of it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import open_settings
from tests.ui.desktop.lists import click
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.tongues import english
from ui.application.language import DUTCH, ENGLISH, Language, spoken_language
from ui.desktop.dialogs.shortcuts import ShortcutsDialog
from ui.desktop.languages import meant_language
from ui.desktop.settings import LanguageChoice

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("choice", "system", "meant"),
    [
        ("system", "nl-BE", DUTCH),
        ("system", "en-US", ENGLISH),
        ("system", "fr-BE", DUTCH),
        ("system", "C", DUTCH),
        ("nl", "en-US", DUTCH),
        ("en", "nl-BE", ENGLISH),
    ],
)
def test_the_system_decides_unless_a_language_is_chosen(
    choice: LanguageChoice, system: str, meant: Language
) -> None:
    assert meant_language(choice, system) == meant


def test_qt_speaks_along_and_weeks_begin_on_monday(qapp: QApplication) -> None:
    with english(qapp):
        assert spoken_language() == ENGLISH
        assert QCoreApplication.translate("Menus", "&Bestand") == "&File"
        assert QLocale().firstDayOfWeek() == Qt.DayOfWeek.Monday
        assert QLocale().toString(QDate(2027, 1, 4), "ddd d MMM yyyy") == "Mon 4 Jan 2027"
    assert QCoreApplication.translate("Menus", "&Bestand") == "&Bestand"


def test_a_text_of_a_base_class_is_found_from_a_subclass(qapp: QApplication) -> None:
    class Special(ShortcutsDialog):
        pass

    with english(qapp):
        assert Special((), ()).windowTitle() == "Keyboard shortcuts"


def test_no_two_entries_of_a_menu_have_the_same_letter(
    qapp: QApplication, set_stage: SetStage
) -> None:
    twice = {}
    with english(qapp):
        bar = set_stage().window.menuBar()
        menus: list[Any] = [bar, *(each.menu() for each in bar.actions())]
        for menu in menus:
            texts = [entry.text() for entry in menu.actions()]
            letters = Counter(found.lower() for text in texts for found in re.findall("&(.)", text))
            shared = [letter for letter, number in letters.items() if number > 1]
            if shared:
                twice[texts[0]] = shared

    assert twice == {}


def test_a_language_is_chosen_in_settings_or_menu_and_shows_at_the_next_start(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, room = open_settings(qtbot, set_stage)
    languages = stage.window.menus.languages
    at_first = (stage.settings.language, languages["system"].isChecked())

    click(room.languages.buttons["en"])
    chosen = (stage.settings.language, languages["en"].isChecked())
    told = stage.window.statusBar().currentMessage()
    choose(languages["nl"])

    assert at_first == ("system", True)
    assert chosen == ("en", True)
    assert told == "De taal wijzigt wanneer je Beurtrol opnieuw opent."
    assert (stage.settings.language, room.languages.buttons["nl"].isChecked()) == ("nl", True)
    assert spoken_language() == DUTCH
