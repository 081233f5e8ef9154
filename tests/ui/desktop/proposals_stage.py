"""Searches that play a part, and a window in which proposals are asked for and compared."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from rostering.time import Horizon
from solver import GoalResult, Options, Progress, Result
from solver.problem import goals_in_order
from tests.builders import FRIDAY, THURSDAY, a_full_week
from tests.ui.desktop.first_steps import CONTROL
from tests.ui.desktop.stage import Stage
from ui.desktop.proposals.comparison import ComparisonDialog

GAPS = {"evenwicht": [], "wensen": [FRIDAY], "rust": [THURSDAY, FRIDAY]}
"""Days that the roster of each order leaves empty, so that all differ."""


def nothing_proven(options: Options | None, bound: int = 0) -> tuple[GoalResult, ...]:
    """Return the goals of a search in its order, none of them with a value."""
    order = (options or Options()).priority
    return tuple(GoalResult(goal, None, bound, "none", 0.0) for goal in goals_in_order(order))


def go_on(free: threading.Event, stop: Any) -> None:
    """Go on as a search does, until it is stopped or let go."""
    stop.on_stop(free.set)
    free.wait()


def ask(stage: Stage) -> None:
    QTest.keyClick(stage.window, Qt.Key.Key_R, CONTROL)
    # The number is chosen: typing replaces it.
    QTest.keyClick(stage.window.run_panel.weeks_edit, Qt.Key.Key_1)


def start(stage: Stage) -> None:
    QTest.keyClick(stage.window.run_panel.weeks_edit, Qt.Key.Key_Return)


def dialog_of(qtbot: QtBot, stage: Stage) -> ComparisonDialog:
    qtbot.waitUntil(lambda: stage.window.proposals.dialog is not None)
    dialog = stage.window.proposals.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(part: QWidget) -> None:
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def plan_of(stage: Stage) -> Plan:
    assert stage.window.session is not None
    return stage.window.session.plan


@dataclass
class Series:
    """A solver with another roster for every order of goals.

    Attributes:
        waits_at: the order at which it goes on until it is stopped or let go.
        silent: orders for which it finds no roster before that.
        fails_at: the order at which it goes wrong.
    """

    waits_at: str = ""
    silent: frozenset[str] = frozenset()
    fails_at: str = ""
    free: threading.Event = field(default_factory=threading.Event)
    orders: list[str] = field(default_factory=list)
    plans: list[Plan] = field(default_factory=list)

    def __call__(
        self,
        plan: Plan,
        horizon: Horizon,
        options: Options | None = None,
        *,
        on_progress: Callable[[Progress], None] = lambda _: None,
        stop: Any = None,
    ) -> Result:
        assert options is not None
        self.orders.append(options.priority)
        self.plans.append(plan)
        if options.priority == self.fails_at:
            raise RuntimeError("broken on purpose")
        better = plan
        for monday in horizon.mondays:
            better = a_full_week(better, monday)
        better = better.with_roster(better.roster.without(GAPS[options.priority]))
        goals = nothing_proven(options)
        shown = None if options.priority in self.silent else better
        on_progress(Progress("turns", goals, 0.1, shown))
        if options.priority == self.waits_at:
            go_on(self.free, stop)
        return Result(better, plan, horizon, goals, 3.0, stop.is_set)


def cells(dialog: ComparisonDialog, column: int) -> dict[str, str]:
    """Return what a screen reader says of a column, per tone."""
    frames = dialog.columns[column]._frames[1:-1]
    return {part.accessibleName(): str(part.property("tone")) for part in frames}
