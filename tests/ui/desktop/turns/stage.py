"""The room of the turns in a window, with a solver that is told which turns to find."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from solver import GoalResult, Options, Progress, Result, StopToken
from tests.ui.application.turns.rotation import given
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, open_team
from tests.ui.desktop.stage import Stage, plans_reader
from ui.application.turns.edits import Turn
from ui.desktop.turns.room import TurnsRoom

LEFT = Qt.MouseButton.LeftButton
GOALS: tuple[GoalId, ...] = ("minimum", "wanted", "turns")


@dataclass
class Sharer:
    """Finds some turns at once, and goes on until it is let go or stopped."""

    turns: tuple[Turn, ...] = ()
    waits: bool = False
    fails: bool = False
    value: int = 0
    free: threading.Event = field(default_factory=threading.Event)
    asked: list[tuple[Plan, Horizon]] = field(default_factory=list)

    def __call__(
        self,
        plan: Plan,
        horizon: Horizon,
        options: Options | None = None,
        *,
        on_progress: Callable[[Progress], None] = lambda _: None,
        stop: StopToken | None = None,
    ) -> Result:
        self.asked.append((plan, horizon))
        if self.fails:
            raise RuntimeError("broken on purpose")
        better = given(plan, *self.turns)
        found = tuple(GoalResult(goal, self.value, 0, "optimal", 0.1) for goal in GOALS)
        on_progress(Progress("turns", found, 0.1, better))
        if self.waits:
            if stop is not None:
                stop.on_stop(self.free.set)
            self.free.wait()
        stopped = stop is not None and stop.is_set
        return Result(better, plan, horizon, found, 0.2, stopped)


def open_turns(
    qtbot: QtBot, set_stage: SetStage, plan: Plan, **changes: Any
) -> tuple[Stage, TurnsRoom]:
    """Open a team and go to its turns with the keys."""
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}), **changes)
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, Qt.Key.Key_2, CONTROL)
    room = stage.window.pages.currentWidget()
    assert isinstance(room, TurnsRoom)
    return stage, room


def spot(room: TurnsRoom, turn: Turn) -> QPoint:
    index = room.model.place(turn)
    assert index.isValid()
    room.table.scrollTo(index)
    return room.table.visualRect(index).center()


def click_turn(room: TurnsRoom, turn: Turn) -> None:
    QTest.mouseClick(room.table.viewport(), LEFT, pos=spot(room, turn))


def drag(room: TurnsRoom, source: Turn, goal: Turn, *, let_go: bool = True) -> None:
    """Take hold of a turn, and carry it in a few steps."""
    view, start, end = room.table.viewport(), spot(room, source), spot(room, goal)
    QTest.mousePress(view, LEFT, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(view, start + (end - start) * step / 5)
    if let_go:
        QTest.mouseRelease(view, LEFT, pos=end)


def press(room: TurnsRoom, key: Qt.Key, keys: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(room.table, key, keys or Qt.KeyboardModifier.NoModifier)
