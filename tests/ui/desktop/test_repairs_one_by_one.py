"""What would fill a place comes one by one: nothing shown moves, and the user may stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from rostering.roster import Roster
from rostering.view import View
from tests.builders import TUESDAY, WEDNESDAY
from tests.ui.desktop.choosing import (
    LEFT,
    click_band,
    click_cell,
    opened,
    page_of,
    said,
    searched,
    with_a_gap,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.stage import Stage
from ui.desktop.explanations import Explanation, Offer, Searched
from ui.desktop.jobs import Stop
from ui.desktop.models.chosen import Choice

pytestmark = pytest.mark.gui
WAYS = 3


@dataclass(frozen=True)
class Seen:
    """How far a search is, as far as anybody looks at it."""

    tried: int
    total: int = WAYS


@dataclass
class OneByOne:
    """Offers something each time that it is let go on, and stops when it is told to."""

    go: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    begun_with: list[int] = field(default_factory=list)

    def __call__(
        self,
        view: View,
        choice: Choice,
        stop: Stop,
        on_more: Callable[[Explanation], None],
        known: Explanation | None = None,
    ) -> Explanation | None:
        found = known or Explanation(view.plan, choice, "Leeg, want zo is het.", search=Searched())
        on_more(found)
        self.begun_with.append(len(found.offers))
        stop.token().on_stop(self.go.release)
        for number in range(len(found.offers) + 1, WAYS + 1):
            self.go.acquire()
            if stop.is_set:
                return None
            plan = view.plan.with_roster(Roster(dict(view.plan.roster.weeks)))
            offer = Offer(f"Voorstel {number}.", "Vult de plaats.", (), "", plan, "proef")
            seen = Searched(cast(Any, Seen(number)))
            found = replace(found, offers=(*found.offers, offer), search=seen)
            on_more(found)
        return replace(found, best=WAYS - 1)


@pytest.fixture
def waiting(qtbot: QtBot, set_stage: SetStage) -> tuple[Stage, OneByOne]:
    """Ask about a gap whose repairs are searched one at a time."""
    stage = opened(qtbot, set_stage, with_a_gap())
    search = stage.window.explaining.search.explain = OneByOne()
    click_band(stage, TUESDAY, "NM1")
    qtbot.waitUntil(lambda: bool(search.begun_with))
    return stage, search


def let_go(qtbot: QtBot, stage: Stage, search: OneByOne, times: int = 1) -> None:
    for _ in range(times):
        wanted = len(page_of(stage).offers) + 1
        search.go.release()
        qtbot.waitUntil(partial(_has_offers, stage, wanted))


def _has_offers(stage: Stage, count: int) -> bool:
    return len(page_of(stage).offers) == count


def press(stage: Stage) -> None:
    line = page_of(stage).search
    assert line is not None
    QTest.mouseClick(line.button, LEFT)


def test_reasons_come_at_once_and_repairs_below_each_other_without_moving(
    qtbot: QtBot, waiting: tuple[Stage, OneByOne]
) -> None:
    stage, search = waiting
    page = page_of(stage)
    reason, at_first = "Leeg, want zo is het." in said(page), searched(stage)

    let_go(qtbot, stage, search)
    first, said_then = page.offers[0], searched(stage)
    at = _place(page.offers[0], page)
    let_go(qtbot, stage, search, WAYS - 1)
    qtbot.waitUntil(lambda: searched(stage) == "Alles bekeken")

    assert (reason, at_first, said_then) == (True, "Wordt gezocht…", "Zoekt, 1 van 3 bekeken")
    assert page.offers[0] is first
    assert _place(first, page) == at
    assert [_texts(card)[0] for card in page.offers] == [f"Voorstel {n}." for n in (1, 2, 3)]
    assert ["helpt het meest" in _texts(card) for card in page.offers] == [False, False, True]


def _place(card: QWidget, page: QWidget) -> QPoint:
    return card.mapTo(page, QPoint())


def _texts(card: QWidget) -> list[str]:
    return [one.text() for one in card.findChildren(QLabel) if one.isVisible()]


def test_a_search_is_stopped_and_gone_on_with_where_it_was(
    qtbot: QtBot, waiting: tuple[Stage, OneByOne]
) -> None:
    stage, search = waiting
    page = page_of(stage)
    let_go(qtbot, stage, search)

    press(stage)
    stopped = searched(stage)
    qtbot.waitUntil(lambda: not stage.window.explaining.is_working)
    click_cell(stage, "Anna", WEDNESDAY, "VM2")
    search.go = threading.Semaphore(0)
    click_band(stage, TUESDAY, "NM1")
    still = (searched(stage), len(page.offers), stage.window.explaining.is_working)
    press(stage)
    going = searched(stage)
    qtbot.waitUntil(lambda: search.begun_with[-1] == 1)
    let_go(qtbot, stage, search, WAYS - 1)
    qtbot.waitUntil(lambda: searched(stage) == "Alles bekeken")

    assert stopped == "Gestopt, 1 van 3 bekeken"
    assert still == ("Gestopt, 1 van 3 bekeken", 1, False)
    assert going == "Zoekt, 1 van 3 bekeken"
    assert len(page.offers) == WAYS


def test_the_first_repair_can_be_taken_over_while_others_are_searched(
    qtbot: QtBot, waiting: tuple[Stage, OneByOne]
) -> None:
    stage, search = waiting
    let_go(qtbot, stage, search)
    session = stage.window.session
    assert session is not None

    QTest.mouseClick(page_of(stage).offers[0].take_button, LEFT)
    taken = session.undo_text
    qtbot.waitUntil(lambda: not stage.window.explaining.is_working or len(search.begun_with) > 1)
    QTest.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)

    assert taken == "proef"
    assert page_of(stage).offers[0].take_button.isEnabled()


def test_who_looks_elsewhere_finds_the_search_go_on_when_coming_back(
    qtbot: QtBot, waiting: tuple[Stage, OneByOne]
) -> None:
    stage, search = waiting
    let_go(qtbot, stage, search)

    stage.window.side.setCurrentIndex(2)
    click_band(stage, WEDNESDAY, "VM1")
    qtbot.waitUntil(lambda: not stage.window.explaining.is_working)
    search.go = threading.Semaphore(0)
    click_band(stage, TUESDAY, "NM1")
    at_once = len(page_of(stage).offers)
    qtbot.waitUntil(lambda: len(search.begun_with) > 1)

    assert at_once == 1
    assert search.begun_with[-1] == 1
