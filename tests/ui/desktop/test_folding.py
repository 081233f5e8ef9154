"""What may stay is one row a person: gravest first, folded open by key, click and menu."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import MONDAY, TUESDAY, WEDNESDAY, later
from ui.application.soft_limits import SoftKind, SoftPoint
from ui.desktop.attention_items import Attention, Tone
from ui.desktop.panel.attention import AttentionList
from ui.desktop.panel.attention_page import AttentionPage
from ui.desktop.panel.attention_row import ROW
from ui.desktop.theme import load_theme

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton


def soft(
    name: str, day: date, kind: SoftKind = "day", amount: int = 420, limit: int = 315
) -> Attention:
    block = "" if kind == "hours" else "VM1"
    point = SoftPoint(name, day, block, f"{name} {kind} {day}.", kind, amount, limit)
    return Attention("soft", point.sentence, f"{name}, dan", name, day, block, soft=point)


FAULT = Attention("violation", "Fout.", "", "Zita", TUESDAY, "VM1")
ITEMS = (
    FAULT,
    soft("Anna", MONDAY),
    soft("Bert", MONDAY),
    soft("Bert", TUESDAY, amount=450),
    soft("Bert", later(WEDNESDAY, weeks=1), "stretch", 210, 120),
    soft("Cas", MONDAY, "hours", 260, 240),
    soft("Cas", TUESDAY),
)


def spoken(shown: AttentionList, at: int) -> str:
    said: str = shown.item(at).data(Qt.ItemDataRole.AccessibleTextRole)
    return said


@pytest.fixture
def shown(qtbot: QtBot) -> AttentionList:
    made = AttentionList(load_theme("light"))
    qtbot.addWidget(made)
    made.resize(316, 600)
    made.show()
    made.show_items(ITEMS)
    return made


def sentences(shown: AttentionList) -> list[str]:
    return [item.sentence for item in shown.told]


def test_each_person_has_one_row_with_hours_before_what_is_only_heavy(
    shown: AttentionList,
) -> None:
    cas, bert, anna = shown.told[1:]

    assert shown.told[0] is FAULT
    assert [item.name for item in (cas, bert, anna)] == ["Cas", "Bert", "Anna"]
    assert bert.sentence.splitlines() == [
        "2 dagen te lang aan de balie, tot 7 u 30; de grens is 5 u 15.",
        "Bert stretch 2027-01-13.",
    ]
    assert bert.place == "Bert, week 1 t.e.m. 2"
    assert (bert.day, bert.block) == (TUESDAY, "VM1")
    assert (cas.day, cas.block) == (MONDAY, "")
    assert anna == ITEMS[1]


def test_a_row_is_folded_open_and_closed_by_click_and_by_key(shown: AttentionList) -> None:
    closed, bert = sentences(shown), shown.item(2)
    place = shown.visualItemRect(bert).top()

    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.link_area(bert).center())
    opened, stayed = sentences(shown), shown.visualItemRect(shown.item(2)).top()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Right)
    on_a_part = shown.currentRow()
    QTest.keyClick(shown, Qt.Key.Key_Left)
    back = (sentences(shown), shown.currentRow())
    QTest.keyClick(shown, Qt.Key.Key_Right)

    assert opened == [*closed[:3], *(item.sentence for item in ITEMS[2:5]), *closed[3:]]
    assert [item.place for item in shown.told[3:6]] == ["ma 4 jan", "di 5 jan", "wo 13 jan"]
    assert stayed == place
    assert on_a_part == 3
    assert back == (closed, 2)
    assert sentences(shown) == opened


def test_what_is_folded_open_stays_so_when_the_list_is_made_anew(shown: AttentionList) -> None:
    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.link_area(shown.item(2)).center())

    shown.show_items((*ITEMS[1:], soft("Dora", MONDAY)))
    still = len(shown.told)
    shown.show_items(())
    shown.show_items(ITEMS)

    assert still == 7
    assert len(shown.told) == 4


def test_every_part_leads_to_its_own_cell(qtbot: QtBot, shown: AttentionList) -> None:
    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.link_area(shown.item(2)).center())
    gone_to: list[tuple[date | None, str]] = []
    shown.chosen.connect(lambda item: gone_to.append((item.day, item.block)))

    for at in (2, 3, 5):
        shown.setCurrentRow(at)
        QTest.keyClick(shown, Qt.Key.Key_Return)

    assert gone_to == [(TUESDAY, "VM1"), (MONDAY, "VM1"), (later(WEDNESDAY, weeks=1), "VM1")]


def test_a_kind_of_what_may_stay_is_shown_alone(qtbot: QtBot) -> None:
    page = AttentionPage(load_theme("light"))
    qtbot.addWidget(page)
    page.show_items(ITEMS, "")
    page.show()
    hidden = page.kinds["day"].isVisible()

    QTest.mouseClick(page.chips[2], LEFT)
    words = [chip.text() for chip in page.kinds.values() if chip.isVisible()]
    QTest.mouseClick(page.kinds["day"], LEFT)
    days = [item.name for item in page.list.told]
    QTest.mouseClick(page.chips[0], LEFT)
    faults = list(page.list.told)
    QTest.mouseClick(page.chips[2], LEFT)

    assert not hidden
    assert page.chips[2].text() == "Let op 3"
    assert words == ["Urensaldo 1", "Lange dag 4", "Lang op één post 1"]
    assert days == ["Bert", "Anna", "Cas"]
    assert faults == [FAULT]
    assert page.chosen_kind is None
    assert len(page.list.told) == 3


def test_the_row_of_a_person_begins_with_the_name_and_any_other_with_what_there_is(
    shown: AttentionList,
) -> None:
    _, cas, _, anna = (shown.item(at).data(ROW) for at in range(4))

    assert cas.lines == (cas.item.place, cas.item.sentence)
    assert cas.lines[0].startswith("Cas, week")
    assert anna.lines == (anna.item.sentence, anna.item.place)
    assert spoken(shown, 0).startswith("Fout.")
    assert spoken(shown, 1).startswith("Cas, week")


@pytest.mark.parametrize("width", [280, 320, 360])
def test_every_sort_stands_whole_above_the_list_in_a_narrow_panel(qtbot: QtBot, width: int) -> None:
    page = AttentionPage(load_theme("light"))
    qtbot.addWidget(page)
    tones: tuple[Tone, ...] = ("violation", "wanted", "allowed")
    hard = [replace(FAULT, tone=tone) for tone in tones for _ in range(24)]
    page.show_items([*hard, soft("Anna", MONDAY)], "")
    page.resize(width, 500)
    page.show()

    chips = [chip for chip in page.chips if chip.isVisible()]

    assert [chip.text() for chip in chips] == ["Fout 24", "Tekort 24", "Let op 1", "Met reden 24"]
    for chip in chips:
        assert chip.width() >= chip.sizeHint().width()
        assert page.rect().contains(chip.rect().translated(chip.mapTo(page, QPoint())))
