"""The dates of weeks in the head of the absences: all weeks have theirs, or none has."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from rostering.time import Horizon
from tests.builders import a_plan
from ui.application.absences.picture import AbsencePicture
from ui.desktop.absences.heads import DaysHead
from ui.desktop.absences.measures import MONTH, WEEK
from ui.desktop.absences.model import CalendarModel
from ui.desktop.theme import load_fonts, load_theme

pytestmark = pytest.mark.gui
AUTUMN = Horizon(date(2027, 10, 4), 13)
"""Weeks with dates of three, four and five signs."""
_NUMBER = 31
"""What the number of a week takes at most, and the line before it."""


def _head(qtbot: QtBot, width: int) -> QImage:
    load_fonts()
    model, table = CalendarModel(), QTableView()
    qtbot.addWidget(table)
    model.show(AbsencePicture(a_plan(), AUTUMN, date(2027, 1, 4)))
    head = DaysHead(load_theme("light"), model, table)
    table.setModel(model)
    table.setHorizontalHeader(head)
    table.verticalHeader().hide()
    head.share_out(width)
    table.resize(width + 2, 120)
    with qtbot.waitExposed(table):
        table.show()
    return head.viewport().grab().toImage()


def _has_date(picture: QImage, left: int, right: int) -> bool:
    dark = (
        picture.pixelColor(x, y).lightness() < 190
        for x in range(left + _NUMBER, right - 1)
        for y in range(MONTH + 3, MONTH + WEEK - 6)
    )
    return any(dark)


@pytest.mark.parametrize(("width", "dated"), [(990, True), (790, True), (740, True), (620, False)])
def test_every_week_has_its_date_or_none_has(qtbot: QtBot, width: int, dated: bool) -> None:
    picture = _head(qtbot, width)
    edges = [width * number // AUTUMN.weeks for number in range(AUTUMN.weeks + 1)]

    found = {_has_date(picture, left, right) for left, right in pairwise(edges[1:-1])}

    assert found == {dated}
