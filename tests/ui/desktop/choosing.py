"""What a user does in the window to choose a cell or a place, and what the tab Vak then says."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from rostering.view import View
from tests.builders import TUESDAY, a_full_week, a_plan, on_duty
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import open_team
from tests.ui.desktop.stage import Stage, plans_reader
from ui.desktop.explanations import Explanation
from ui.desktop.jobs import Stop
from ui.desktop.models.chosen import Choice
from ui.desktop.panel.cell_page import CellPage

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
EMPTY = "Kies een vak in het rooster. Hier zie je wie er staat, waarom, en wie het ook kan."


@dataclass
class Held:
    """Explains when it is let go, or stops when it is told to."""

    free: threading.Event = field(default_factory=threading.Event)
    asked: list[Choice] = field(default_factory=list)
    stopped: list[Choice] = field(default_factory=list)

    def __call__(
        self,
        view: View,
        choice: Choice,
        stop: Stop,
        on_more: Callable[[Explanation], None],
        known: Explanation | None = None,
    ) -> Explanation | None:
        self.asked.append(choice)
        stop.token().on_stop(self.free.set)
        self.free.wait()
        if stop.is_set:
            self.stopped.append(choice)
            self.free.clear()
            on_more(Explanation(view.plan, choice, f"Te laat voor {choice.block}."))
            return None
        return Explanation(view.plan, choice, f"Uitleg bij {choice.block}.")


def opened(
    qtbot: QtBot, set_stage: SetStage, plan: Plan, size: tuple[int, int] = (1440, 900)
) -> Stage:
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}))
    stage.window.resize(*size)
    open_team(qtbot, stage)
    return stage


def page_of(stage: Stage) -> CellPage:
    return stage.window.side.cell


def said(page: CellPage) -> list[str]:
    """Return the words that can be seen, from top to bottom, as a screen reader has them."""
    labels = [label for label in page.findChildren(QLabel) if label.isVisible() and label.text()]
    labels.sort(
        key=lambda label: (label.mapTo(page, QPoint()).y(), label.mapTo(page, QPoint()).x())
    )
    return [label.accessibleName() or label.text() for label in labels]


def click_cell(stage: Stage, name: str, day: date, block: str) -> None:
    grid = stage.window.view.grid
    area = grid.table.visualRect(grid.model.find(name, day, block))
    QTest.mouseClick(grid.table.viewport(), LEFT, pos=area.center())


def click_band(stage: Stage, day: date, block: str) -> None:
    grid = stage.window.view.grid
    column = grid.model.find("Anna", day, block).column()
    area = grid.band.visualRect(grid.band.band.index(0, column))
    QTest.mouseClick(grid.band.viewport(), LEFT, pos=area.center())


def choose_gap(qtbot: QtBot, stage: Stage) -> None:
    """Click the first row of Aandacht and wait for the repairs."""
    attention = stage.window.side.attention
    qtbot.waitUntil(lambda: attention.count() > 0)
    tabs = stage.window.side.tabBar()
    QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(1).center())
    QTest.mouseClick(
        attention.viewport(), LEFT, pos=attention.visualItemRect(attention.item(0)).center()
    )
    qtbot.waitUntil(lambda: searched(stage) == "Alles bekeken")


def searched(stage: Stage) -> str:
    """Return what is said of the search for what would fill a place."""
    line = page_of(stage).search
    return "" if line is None else line.words.text()


def posts_of(stage: Stage, name: str, day: date) -> dict[str, str]:
    assert stage.window.session is not None
    entry = stage.window.session.plan.roster.entry(name, day)
    return {work.block: work.post for work in entry.work}


def staffed(stage: Stage) -> int:
    """Count who is at the desk in the block of the gap."""
    return sum("NM1" in posts_of(stage, name, TUESDAY) for name in ("Anna", "Bert"))


def marked(stage: Stage) -> set[tuple[str, str]]:
    week = stage.window.view.grid.model.week
    return {
        (head.name, column.block_name)
        for head, row in zip(week.rows, week.cells, strict=True)
        for column, state in zip(week.columns, row, strict=True)
        if state.automatic
    }


def with_a_gap() -> Plan:
    """Return a full week in which Bert leaves the desk on Tuesday for one block."""
    return on_duty(a_full_week(a_plan()), "Bert", TUESDAY, "Dag", {"NM2": "Balie"})


def unexplained(
    view: View,
    choice: Choice,
    stop: Stop,
    on_more: Callable[[Explanation], None],
    known: Explanation | None = None,
) -> None:
    """Explain nothing: what is chosen is told, and no search is needed for that."""
