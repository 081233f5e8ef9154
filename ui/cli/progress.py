"""Progress of a search on standard error: a bar on a terminal, plain lines otherwise."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from rostering.view import View
from ui.application.goal_texts import goal_name, goal_value, proof

if TYPE_CHECKING:
    from rostering.plan import Plan
    from rostering.time import Horizon
    from solver import GoalResult, Progress

Show: TypeAlias = "Callable[[Progress], None]"


@contextmanager
def progress_on(console: Console, horizon: Horizon) -> Iterator[Show]:
    """Show progress while the block runs; what is given may be called from any thread."""
    said = _Words(horizon)
    if not console.is_terminal:
        yield _Lines(console, said).show
        return
    columns = (TextColumn("{task.description}", markup=False), BarColumn(bar_width=24))
    bar = Bar(*columns, MofNCompleteColumn(), TimeElapsedColumn(), console=console)
    with bar:
        yield _Bar(bar, said).show


class _Words:
    """Says how far a goal is; of turns whose balance is farthest, in the last roster shown."""

    def __init__(self, horizon: Horizon) -> None:
        self._horizon = horizon
        self._plan: Plan | None = None

    def follow(self, progress: Progress) -> None:
        """Take notice of a roster."""
        if progress.plan is not None:
            self._plan = progress.plan

    def of(self, goal: GoalResult, without_value: str) -> str:
        """Say how far a goal is."""
        if goal.value is None:
            return without_value
        plan = self._plan if goal.id == "turns" else None
        view = None if plan is None else View(plan, self._horizon)
        return goal_value(goal.id, goal.value, view)


class _Bar:
    """A bar that counts goals and says how far the one at work is."""

    def __init__(self, bar: Bar, said: _Words) -> None:
        self._bar, self._said = bar, said
        self._task = bar.add_task("Rooster wordt voorbereid", total=None)

    def show(self, progress: Progress) -> None:
        self._said.follow(progress)
        done, now = _split(progress)
        text = "Klaar" if now is None else f"{goal_name(now.id)}: {self._said.of(now, 'bezig')}"
        self._bar.update(
            self._task, total=len(progress.goals), completed=len(done), description=text
        )


class _Lines:
    """A line for each goal when it is done."""

    def __init__(self, console: Console, said: _Words) -> None:
        self._console, self._said = console, said
        self._told = 0
        self._lock = threading.Lock()

    def show(self, progress: Progress) -> None:
        done, _ = _split(progress)
        with self._lock:
            self._said.follow(progress)
            for number, goal in enumerate(done[self._told :], start=self._told + 1):
                place = f"{number}/{len(progress.goals)} {goal_name(goal.id)}"
                state = f"{self._said.of(goal, 'niet verbeterd')}, {proof(goal.status)}"
                seconds = f"{goal.seconds:.1f}".replace(".", ",")
                self._console.print(f"{place}: {state} ({seconds} s)", soft_wrap=True)
            self._told = max(self._told, len(done))


def _split(progress: Progress) -> tuple[tuple[GoalResult, ...], GoalResult | None]:
    """Return the goals that are done, and the one at work."""
    for number, goal in enumerate(progress.goals):
        if goal.id == progress.goal:
            return progress.goals[:number], goal
    return progress.goals, None
