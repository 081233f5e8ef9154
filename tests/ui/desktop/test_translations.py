"""The texts of the window in English: all there, whole, and shown in every room and dialog."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import partial
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_full_week, a_plan, an_absence
from tests.ui.desktop.clipping import cut_off
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import plans_reader
from tests.ui.desktop.tongues import english, lengthened, long_words
from tests.ui.desktop.walking import walk
from ui.desktop.languages import TRANSLATIONS
from ui.desktop.measures import SMALLEST, USUAL
from ui.desktop.settings import ThemeChoice

DESKTOP = TRANSLATIONS.parent
Said = tuple[str, str]
"""The class that says a text, and the text."""


def texts_of(tree: ast.AST, owner: str = "") -> Iterator[Said]:
    """Yield the texts of a module as the window looks for them."""
    for node in ast.iter_child_nodes(tree):
        yield from texts_of(node, node.name if isinstance(node, ast.ClassDef) else owner)
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        said = [one.value for one in node.args if isinstance(one, ast.Constant)]
        if node.func.attr == "tr":
            yield (owner, *said)  # type: ignore[misc]
        elif ast.unparse(node.func) == "QCoreApplication.translate":
            yield tuple(said)  # type: ignore[misc]


@pytest.fixture(scope="module")
def messages() -> dict[Said, ElementTree.Element]:
    """Return the translation of every text."""
    root = ElementTree.parse(TRANSLATIONS / "beurtrol_en.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation
        for context in root.iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
    }


def test_every_text_of_the_window_can_be_translated(
    messages: dict[Said, ElementTree.Element],
) -> None:
    said = {
        text
        for file in DESKTOP.rglob("*.py")
        for text in texts_of(ast.parse(file.read_text(encoding="utf-8")))
    }
    unclear = [text for text in said if len(text) != 2 or not all(text)]

    assert unclear == [], "say these as self.tr or QCoreApplication.translate of one plain text"
    assert sorted(said - set(messages)) == [], "run `make translations`, and translate these"
    assert sorted(set(messages) - said) == [], "nobody says these: run `make translations`"


def test_every_translation_is_whole(messages: dict[Said, ElementTree.Element]) -> None:
    def marks(text: str) -> tuple[list[str], int, bool]:
        fields, letters = re.findall(r"\{\w*\}", text), re.findall(r"&\w", text)
        return sorted(fields), len(letters), text.endswith("…")

    unlike = [
        (source, translation.text)
        for (_, source), translation in messages.items()
        if "type" in translation.attrib or marks(source) != marks(translation.text or "")
    ]

    assert unlike == [], "not translated, or without a field, a letter after & or the last dots"


def test_what_the_window_reads_is_what_stands_there(
    messages: dict[Said, ElementTree.Element],
) -> None:
    read = QTranslator()
    assert read.load("beurtrol_en", str(TRANSLATIONS))

    others = [
        said
        for said, translation in messages.items()
        if read.translate(*said) != (translation.text or "")
    ]

    assert others == [], "run `make translations`"


def shown_texts(part: QWidget) -> set[str]:
    """Return the words on what stands in sight."""
    labels = [one.text() for one in part.findChildren(QLabel) if one.isVisible()]
    return {*labels, *(one.text() for one in part.findChildren(QAbstractButton) if one.isVisible())}


def assert_whole(part: QWidget) -> None:
    assert cut_off(part) == []


def walk_through(
    qtbot: QtBot, set_stage: SetStage, theme: ThemeChoice, size: tuple[int, int]
) -> list[set[str]]:
    """Open every room and dialog in a window of a size; return the words on each.

    None of them is cut off.
    """
    plan = a_full_week(a_plan(absences=(an_absence("Anna"),)))
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))
    stage.window.resize(*size)
    choose(stage.window.menus.themes[theme])
    words = []
    for part in walk(qtbot, stage):
        # What has just come into sight finds its place in the next few events.
        qtbot.waitUntil(partial(assert_whole, part))
        part.grab()
        words.append(shown_texts(part))
    stage.window.close()
    return words


@pytest.mark.gui
@pytest.mark.usefixtures("endless_search")
@pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)")
def test_no_room_or_dialog_keeps_dutch_words_in_english(
    qtbot: QtBot,
    qapp: QApplication,
    set_stage: SetStage,
    messages: dict[Said, ElementTree.Element],
) -> None:
    with english(qapp):
        words = walk_through(qtbot, set_stage, "light", SMALLEST)

    dutch = {source for _, source in messages} - {one.text for one in messages.values()}
    names = {duty.name for duty in a_plan().duties}
    assert len(words) > 35
    assert set().union(*words) & dutch <= names


@pytest.mark.gui
@pytest.mark.usefixtures("endless_search")
@pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)")
def test_every_room_and_dialog_has_room_for_longer_words(
    qtbot: QtBot, qapp: QApplication, set_stage: SetStage
) -> None:
    with long_words(qapp):
        words = walk_through(qtbot, set_stage, "dark", USUAL)

    assert lengthened("Rooster") in set().union(*words)
