"""A window with everything outside it replaced: files that are chosen, a solver, a clock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from rostering.goals import GOALS
from rostering.plan import Plan
from rostering.time import Horizon
from solver import GoalResult, Options, Progress, Result, StopToken
from tests.builders import MONDAY, a_full_week, a_plan, later
from ui.desktop.app import make_window
from ui.desktop.collaborators import Collaborators
from ui.desktop.main_window import MainWindow
from ui.desktop.settings import AppSettings


@dataclass
class Chooser:
    """Answers the questions about files, and remembers what was suggested."""

    answer: Path | None = None
    suggestions: list[str] = field(default_factory=list)

    def __call__(self, parent: QWidget, title: str, suggestion: str) -> Path | None:
        self.suggestions.append(suggestion)
        return self.answer


@dataclass
class Scripted:
    """A solver that finds a full week at once and goes on until it is let go or stopped."""

    waits: bool = False
    fails: bool = False
    free: threading.Event = field(default_factory=threading.Event)
    runs: list[Horizon] = field(default_factory=list)

    def __call__(
        self,
        plan: Plan,
        horizon: Horizon,
        options: Options | None = None,
        *,
        on_progress: Callable[[Progress], None] = lambda _: None,
        stop: StopToken | None = None,
    ) -> Result:
        self.runs.append(horizon)
        if self.fails:
            raise RuntimeError("broken on purpose")
        better = plan
        for monday in horizon.mondays:
            better = a_full_week(better, monday)
        waiting = [GoalResult(goal, None, 0, "none", 0.0) for goal in GOALS]
        on_progress(Progress("minimum", tuple(waiting), 0.1))
        first = GoalResult("minimum", 0, 0, "optimal", 0.1)
        on_progress(Progress("wanted", (first, *waiting[1:]), 0.2, better))
        if self.waits:
            if stop is not None:
                stop.on_stop(self.free.set)
            self.free.wait()
        found = tuple(GoalResult(goal, None, 0, "none", 0.0) for goal in GOALS)
        stopped = stop is not None and stop.is_set
        return Result(better, plan, horizon, found, 0.3, stopped)


@dataclass
class Stage:
    """The window and what stands behind it."""

    window: MainWindow
    open_chooser: Chooser
    save_chooser: Chooser
    solve: Scripted
    settings: AppSettings
    opened_outside: list[Path]


def plans_reader(plans: Mapping[str, Plan]) -> Callable[[Path], Any]:
    """Return a reader that knows plans by file name."""
    return lambda path: SimpleNamespace(plan=plans[path.name], warnings=())


def make_stage(app: QApplication, folder: Path, **changes: Any) -> Stage:
    """Build the window; the calendar says Tuesday of the first week of the tests."""
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    settings = AppSettings(store)
    settings.theme = "light"
    open_chooser, save_chooser = Chooser(), Chooser()
    solve = changes.pop("solve", Scripted())
    opened_outside: list[Path] = []
    outside = Collaborators(
        **{
            "read_workbook": plans_reader({"team.xlsx": a_plan()}),
            "solve": solve,
            "ask_open": open_chooser,
            "ask_save": save_chooser,
            "open_outside": opened_outside.append,
            "today": lambda: later(MONDAY, days=1),
            "now": lambda: datetime(2027, 1, 5, 9, 30),
        }
        | changes
    )
    window = make_window(app, settings, outside)
    window.show()
    return Stage(window, open_chooser, save_chooser, solve, settings, opened_outside)


def today() -> date:
    return later(MONDAY, days=1)
