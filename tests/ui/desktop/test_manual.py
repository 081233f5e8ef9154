"""The manual: whole, true to the menus, and open from them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pictures.keys_page import NAME, keys_page
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import ALT, CONTROL
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Stage
from tests.ui.desktop.tongues import english
from ui.desktop.manual.pages import START, manual_folder, pages_in, title_of
from ui.desktop.manual.window import ManualWindow

# Without a screen no window can be put before another; Qt remarks on it.
pytestmark = pytest.mark.gui
FOLDER = manual_folder()
PAGES = pages_in(FOLDER)
KEYS = FOLDER / NAME
MENU_PATH = re.compile(r"\*\*(\w+ › [^*]+)\*\*")
LINKS = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")


def linked(page: Path, *, pictures: bool) -> set[str]:
    """Return what a page leads to, or the pictures that it shows."""
    found = LINKS.findall(page.read_text(encoding="utf-8"))
    return {target for mark, target in found if bool(mark) == pictures}


def open_manual(qtbot: QtBot, set_stage: SetStage) -> tuple[Stage, ManualWindow]:
    """Press the key of the menu."""
    stage = set_stage()
    QTest.keyClick(stage.window, Qt.Key.Key_F1, CONTROL)
    manual = stage.window.help.manual
    assert manual is not None
    # Keys reach the shortcuts of the active window alone.
    qtbot.waitUntil(manual.isActiveWindow)
    return stage, manual


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_every_link_and_picture_of_a_page_is_there(page: Path) -> None:
    lacking = [
        target
        for target in linked(page, pictures=False) | linked(page, pictures=True)
        if not (FOLDER / target).is_file()
    ]

    assert lacking == []


def test_every_page_is_reached_from_the_first_one_and_every_picture_is_used() -> None:
    used = {FOLDER / target for page in PAGES for target in linked(page, pictures=True)}

    assert linked(FOLDER / START, pictures=False) == {page.name for page in PAGES[1:]}
    assert used == set((FOLDER / "beeld").glob("*.png"))
    assert sum(picture.stat().st_size for picture in used) < 3_000_000
    assert not any(QImage(str(picture)).isNull() for picture in used)


def entries(stage: Stage) -> list[str]:
    """Return every entry of the menus as the manual names it, with its key."""
    found = []
    for menu, actions in stage.window.menus.by_menu():
        for action in actions:
            found.append(f"**{menu} › {_plain(action)}**{_key(action)}")
            if action is stage.window.menus.what.menuAction():
                path = f"{menu} › {_plain(action)}"
                found += [
                    f"**{path} › {_plain(one)}**" for one in stage.window.menus.what.actions()
                ]
    return found


def _plain(action: QAction) -> str:
    return action.text().replace("&", "")


def _key(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
    for name, sign in {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}.items():
        keys = keys.replace(name, sign)
    return f" ({keys})" if keys else ""


def test_every_entry_of_the_menus_is_named_with_its_key(set_stage: SetStage) -> None:
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES if page != KEYS)

    lacking = [entry for entry in entries(set_stage()) if entry not in text]

    assert lacking == []


def test_every_path_that_the_manual_names_is_in_the_menus(set_stage: SetStage) -> None:
    named = {path for page in PAGES for path in MENU_PATH.findall(page.read_text(encoding="utf-8"))}
    there = {MENU_PATH.findall(entry)[0] for entry in entries(set_stage())}

    assert named - there == set()


def test_the_short_manual_names_menus_and_keys_as_the_english_window_does(
    qapp: QApplication, set_stage: SetStage
) -> None:
    text = (FOLDER.parent / "manual-en.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\*(\w+ › [^*]+\*(?: \([^)]+\))?)", text))

    with english(qapp):
        there = {entry.replace("**", "*")[1:] for entry in entries(set_stage())}

    assert named - there == set()


def test_the_page_of_keys_is_what_the_window_lists(set_stage: SetStage) -> None:
    page = keys_page(set_stage().window)

    assert KEYS.read_text(encoding="utf-8") == page, "write it anew: python -m pictures keys_page"


def test_its_key_opens_the_manual_and_its_pages_lead_to_each_other(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    _, manual = open_manual(qtbot, set_stage)
    titles = [manual.list.item(row).text() for row in range(manual.list.count())]
    first = manual.page.name

    manual.browser.anchorClicked.emit("08-beurten.md")
    followed, row = manual.page.name, manual.list.currentRow()
    QTest.keyClick(manual, Qt.Key.Key_Left, ALT)
    back = manual.page.name
    manual.list.setFocus()
    QTest.keyClick(manual.list, Qt.Key.Key_Down)

    assert titles == [title_of(page) for page in PAGES]
    assert (first, followed, row, back) == (START, "08-beurten.md", 8, START)
    assert manual.page == PAGES[1]


def test_words_are_found_in_all_pages_and_no_others(qtbot: QtBot, set_stage: SetStage) -> None:
    _, manual = open_manual(qtbot, set_stage)

    QTest.keyClick(manual, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(manual.field, "jaarlijst van de")
    QTest.keyClick(manual.field, Qt.Key.Key_Return)
    found = (manual.page.name, manual.browser.textCursor().selectedText())
    manual.field.setText("qwxyz")
    QTest.keyClick(manual, Qt.Key.Key_F3)

    assert found == ("08-beurten.md", "Jaarlijst van de")
    assert manual.told.text() == "“qwxyz” staat niet in de handleiding."


def test_pictures_fit_and_colours_follow_the_window(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, manual = open_manual(qtbot, set_stage)
    manual.resize(manual.minimumSizeHint().width() + 500, 600)
    QTest.keyClick(manual, Qt.Key.Key_F1, CONTROL)
    across = manual.browser.horizontalScrollBar().maximum()
    bright = manual.browser.palette().text().color().lightness()

    choose(stage.window.menus.themes["dark"])
    stage.window.activateWindow()
    qtbot.waitUntil(lambda: manual.browser.palette().text().color().lightness() > bright)
    qtbot.waitUntil(lambda: manual._shown is stage.window.theme)

    assert across == 0
    assert manual._shown.name == "dark"
