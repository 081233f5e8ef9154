"""Somebody at the view of the posts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import TUESDAY
from tests.ui.desktop.choosing import unexplained
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, NO, Hands, hands_on


class Posts(Hands):
    """Somebody at the view of the posts."""

    def seat(self, post: str, block: str, name: str = "", day: date = TUESDAY) -> QModelIndex:
        seats = self.grid.posts.seats
        for row, line in enumerate(seats.lines):
            for number, spot in enumerate(line.spots):
                there = (spot.post, spot.block, spot.name, seats.board.columns[number].day)
                if there == (post, block, name, day):
                    return seats.index(row, number)
        raise AssertionError(f"{name or 'no empty seat'} at {post} in {block}")

    def click_seat(self, index: QModelIndex) -> None:
        table = self.grid.posts
        table.scrollTo(index)
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center()
        )
        table.setFocus()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        QTest.keyClick(self.grid.posts, key, modifiers)


def at_posts(
    qtbot: QtBot, set_stage: SetStage, plan: Plan | None = None, **changes: object
) -> Posts:
    hands = hands_on(qtbot, set_stage, plan, **changes)
    hands.window.explaining.search.explain = unexplained
    QTest.keyClick(hands.window, Qt.Key.Key_T, CTRL)
    return Posts(qtbot, hands.stage)
