"""Somebody who never saw the program: from an empty start to a roster of four weeks in Excel.

Everything is done with the mouse and the keys, but the dialogs of the system that ask for a file.
The search is the real one, stopped once every week has a roster. How to see it on a screen of its
own stands in CONTRIBUTING.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from rostering.allowances import Why
from rostering.calendar import Block
from rostering.plan import Plan
from rostering.roster import Work
from tests.builders import MONDAY, later
from tests.data.store.files import reopened
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.editing_stage import CTRL, NO, SHIFT, Hands
from tests.ui.desktop.first_steps import ALT
from tests.ui.desktop.stage import Chooser, Scripted
from tests.ui.desktop.wizard_stage import LEFT, cell, click_cell, page, type_over, wizard
from ui.application.editing.cells import Cell, Content
from ui.application.editing.possible import Possible
from ui.application.new_team.form import Page
from ui.desktop.jobs import solve_with_engine

# Without a screen no window system raises menus or sizes dialogs; Qt remarks on it.
pytestmark = [
    pytest.mark.gui,
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("does not support|propagateSizeHints"),
]
PEOPLE = (("Amina", "38"), ("Bram", "38"), ("Celine", "38"), ("Dries", "38"), ("Elif", "30,4"))
PHONE, DESK = "Telefoon 1777", "Onthaalbalie"
DAYS = tuple(later(MONDAY, weeks=1, days=day) for day in range(5))
"""Of the second week: nothing of it is over."""


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
    """Press a key where the keyboard is, and let Qt come round to what follows."""
    QTest.keyClick(focus(), key, modifiers)
    QGuiApplication.processEvents()


def write(text: str) -> None:
    """Type; the first letter may open a field, which gets the others."""
    for letter in text:
        QTest.keyClicks(focus(), letter)
    QGuiApplication.processEvents()


class Newcomer(Hands):
    """Somebody with a team of five, who knows Excel and nothing of this program."""

    def make_team(self) -> None:
        """Go through the five pages, from what the first preset offers."""
        QTest.mouseClick(self.window.welcome.new_card, LEFT)
        dialog = wizard(self.qtbot, self.stage)
        write("Klein onthaal")
        press(Qt.Key.Key_Return)
        first = dialog.at
        assert first is Page.HOURS
        press(Qt.Key.Key_Right, ALT)
        for name, hours in PEOPLE:
            write(name)
            press(Qt.Key.Key_Tab)
            write(hours)
            press(Qt.Key.Key_Return)
        people = page(dialog).sheets[0]
        assert [cell(people, at, "name").data() for at in range(5)] == [name for name, _ in PEOPLE]
        # The last one has not learned the telephone.
        click_cell(people, 4, people.model_.contents.columns[2].key)
        press(Qt.Key.Key_Delete)
        press(Qt.Key.Key_Right, ALT)
        staffing = page(dialog).sheets[0]
        for row, part in product((0, 1), ("morning", "afternoon")):
            type_over(staffing, row, part, "1 / 1")
        press(Qt.Key.Key_Right, ALT)
        assert dialog.at is Page.TURNS
        QTest.mouseClick(dialog.next, LEFT)
        self.qtbot.waitUntil(lambda: self.window.session is not None)

    def let_plan(self) -> None:
        """Have one proposal made of the weeks that are chosen, and take it over."""
        panel = self.window.run_panel
        for tick in panel.choice.preset_ticks[1:]:
            QTest.mouseClick(tick, LEFT, pos=QPoint(8, tick.height() // 2))
        press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.window.planning.is_running)
        self.qtbot.waitUntil(self._sees_four_weeks, timeout=120_000)
        if self.window.planning.is_running:
            QTest.mouseClick(panel.stop_button, LEFT)
        self.qtbot.waitUntil(panel.take_button.isVisible, timeout=120_000)
        press(Qt.Key.Key_Return)
        assert self.step == "rooster week 1 t.e.m. 4"

    def _sees_four_weeks(self) -> bool:
        shown = self.window.proposals.provisional
        return shown is not None and shown.plan is not shown.base and weeks_of(shown.plan) == 4

    def at_work(self, name: str, cell: Cell) -> str | None:
        """Return the post of somebody at the time of a cell; empty in the back office."""
        entry = self.plan.roster.entry(name, cell.day)
        block = next(one for one in blocks(self.plan, cell.day) if one.name == cell.block)
        if not any(shift.covers(block.span) for shift in entry.shifts):
            return None
        return entry.post_in(cell.block) or ""

    def spare(self) -> Iterator[tuple[Cell, str]]:
        """Yield who is in the back office in the second week, and a post that is possible there."""
        possible = Possible(self.plan)
        for day in DAYS:
            for block, (name, _) in product(blocks(self.plan, day), PEOPLE):
                here = Cell(name, day, block.name)
                if self.at_work(name, here) == "":
                    for post in (PHONE, DESK):
                        if possible.can(name, block, Content("post", post)):
                            yield here, post

    def drag_to_colleague(self) -> Cell:
        """Drag a place to somebody in the back office at that time."""
        for goal, post in self.spare():
            for name, _ in PEOPLE:
                if self.at_work(name, goal) == post:
                    self.click(Cell(name, goal.day, goal.block))
                    self.drag(Cell(name, goal.day, goal.block), goal)
                    assert self.at_work(goal.name, goal) == post
                    assert self.at_work(name, goal) == ""
                    return goal
        raise AssertionError("nobody to drag to")

    def type_code(self) -> None:
        """Put somebody from the back office on a post with its letter."""
        goal, post = next(self.spare())
        self.click(goal)
        write(self.plan.post(post).code.lower())
        self.qtbot.waitUntil(lambda: self.at_work(goal.name, goal) == post)

    def choose_in_menu(self) -> None:
        """Do the same in the menu of the cell, by the number before the post."""
        goal, post = next(self.spare())
        self.right_click(goal)
        menu = self.window.editing.menu
        assert menu is not None
        self.qtbot.waitUntil(menu.isVisible)
        entry = next(one for one in menu.actions() if post in one.text() and one.isEnabled())
        QTest.keyClick(menu, Qt.Key(Qt.Key.Key_0 + int(entry.text()[1])))
        self.qtbot.waitUntil(lambda: self.at_work(goal.name, goal) == post)

    @override
    def click(self, cell: Cell, modifiers: Qt.KeyboardModifier = NO) -> None:
        self.come_forward()
        super().click(cell, modifiers)

    def break_rule_with_reason(self) -> None:
        """Put somebody at a post that is not learned yet, and let that stand with a reason."""
        cells = (Cell("Elif", day, block.name) for day in DAYS for block in blocks(self.plan, day))
        goal = next(one for one in cells if self.at_work("Elif", one) is not None)
        self.click(goal)
        write("t")
        self.qtbot.waitUntil(lambda: self.at_work("Elif", goal) == PHONE)
        self.click(goal)
        press(Qt.Key.Key_F1, SHIFT)
        cards = self.window.side.cell
        self.qtbot.waitUntil(lambda: cards.rules is not None and cards.rules.isVisible())
        assert cards.rules is not None
        [reason] = [act for act in cards.rules.buttons if act.text() == "Laat staan met reden…"]
        QTest.mouseClick(reason, LEFT)
        dialog = self.window.explaining.edits.reasons.dialog
        assert dialog is not None
        self.qtbot.waitUntil(dialog.isActiveWindow)
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
        [allowed] = self.plan.allowances
        assert allowed.why is Why.SWAP
        assert self.step.endswith("toegestaan met reden")

    def undo(self) -> None:
        self.come_forward()
        press(Qt.Key.Key_Z, CTRL)

    def lock(self, cell: Cell) -> None:
        self.click(cell)
        press(Qt.Key.Key_L, CTRL)
        assert self.place_of(cell).locked

    def place_of(self, cell: Cell) -> Work:
        entry = self.plan.roster.entry(cell.name, cell.day)
        return next(work for work in entry.work if work.block == cell.block)

    def ask_plan(self) -> None:
        """Ask for the first four weeks once more."""
        press(Qt.Key.Key_Home, ALT)
        press(Qt.Key.Key_R, CTRL)

    def export(self, path: Path) -> None:
        self.stage.save_chooser.answer = path
        press(Qt.Key.Key_E, CTRL)
        self.qtbot.waitUntil(path.exists, timeout=60_000)

    def come_forward(self) -> None:
        """Do what a screen does when a menu closes: keys reach the active window alone."""
        if not self.window.isActiveWindow():
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()


def blocks(plan: Plan, day: date) -> tuple[Block, ...]:
    return plan.calendar.blocks(day)


def weeks_of(plan: Plan) -> int:
    return len(plan.roster.mondays)


def texts(path: Path, sheet: str) -> set[str]:
    """Return what stands in the cells of a sheet."""
    rows = load_workbook(path)[sheet].iter_rows(values_only=True)
    return {str(value) for row in rows for value in row if value is not None}


def test_from_an_empty_start_to_a_corrected_roster_of_four_weeks_in_excel(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    stage = set_stage(
        ask_plan_file=Chooser(tmp_path / "onthaal.beurtrol"), solve=solve_with_engine, time_limit=60
    )
    stage.solve = Scripted()
    newcomer = Newcomer(qtbot, stage)

    newcomer.make_team()
    newcomer.come_forward()
    # The button that makes a roster has the keyboard.
    press(Qt.Key.Key_Return)
    newcomer.let_plan()
    press(Qt.Key.Key_Right, ALT)

    dragged = newcomer.drag_to_colleague()
    newcomer.type_code()
    newcomer.choose_in_menu()
    corrected = newcomer.plan
    newcomer.break_rule_with_reason()
    newcomer.undo()
    newcomer.undo()
    assert newcomer.plan == corrected

    newcomer.lock(dragged)
    kept = newcomer.place_of(dragged)
    newcomer.ask_plan()
    newcomer.let_plan()
    assert newcomer.place_of(dragged) == kept

    path = tmp_path / "rooster.xlsx"
    newcomer.export(path)
    assert load_workbook(path).sheetnames[:4] == [f"Week {number}" for number in range(1, 5)]
    assert {name for name, _ in PEOPLE} <= texts(path, "Week 2")
    assert reopened(tmp_path / "onthaal.beurtrol", "Klein onthaal") == newcomer.plan
