"""*Reken verder*: a search goes on from the proposals that were made, and loses none of them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from rostering.roster import Roster
from rostering.time import Horizon
from solver import GoalResult, Options, Progress, Result
from tests.builders import FRIDAY, THURSDAY, TUESDAY, a_full_week
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import noted_weeks, open_team
from tests.ui.desktop.proposals_stage import (
    ask,
    dialog_of,
    go_on,
    nothing_proven,
    plan_of,
    press,
    start,
)
from tests.ui.desktop.stage import Stage

pytestmark = pytest.mark.gui
GAPS = {"evenwicht": [FRIDAY], "wensen": [THURSDAY], "rust": [TUESDAY]}
"""Days that the first roster of each order leaves empty; a second search fills them."""


@dataclass
class Further:
    """A solver that leaves a gap, and fills it when it goes on from there.

    Attributes:
        waits_at: the order at which it goes on, the second time, until it is stopped.
        fails_at: the order at which it goes wrong, the second time.
        is_proven: whether its rosters are the best there are.
    """

    waits_at: str = ""
    fails_at: str = ""
    is_proven: bool = False
    free: threading.Event = field(default_factory=threading.Event)
    first_starts: dict[str, Roster | None] = field(default_factory=dict)
    starts: list[Roster] = field(default_factory=list)
    proven: list[tuple[GoalResult, ...]] = field(default_factory=list)

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
        self.proven.append(options.proven)
        found, order = a_full_week(plan), options.priority
        is_again = order in self.first_starts
        if not is_again:
            self.first_starts[order] = options.start
            found = found.with_roster(found.roster.without(GAPS[order]))
        elif options.start is not None:
            self.starts.append(options.start)
            if order == self.fails_at:
                raise RuntimeError("broken on purpose")
        bound = 10**6 if self.is_proven else 0
        goals = nothing_proven(options, bound)
        on_progress(Progress("turns", goals, 0.1, found))
        if is_again and order == self.waits_at:
            go_on(self.free, stop)
        return Result(found, plan, horizon, goals, 3.0, stop.is_set)


def made(qtbot: QtBot, set_stage: SetStage, solve: Further, proposals: int) -> Stage:
    """Have some proposals made."""
    stage = set_stage(solve=solve)
    open_team(qtbot, stage)
    ask(stage)
    for tick in stage.window.run_panel.choice.preset_ticks[proposals:]:
        QTest.keyClick(tick, Qt.Key.Key_Space)
    start(stage)
    qtbot.waitUntil(lambda: len(stage.window.proposals.found) == proposals)
    return stage


def has_work(stage: Stage, number: int, day: Any) -> bool:
    plan = stage.window.proposals.found[number].result.plan
    return bool(plan.roster.entry("Anna", day).shifts)


def test_all_proposals_go_on_from_where_they_are_with_one_key(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    solve = Further()
    stage = made(qtbot, set_stage, solve, 3)
    before = [one.result.plan.roster for one in stage.window.proposals.found]
    dialog = dialog_of(qtbot, stage)

    QTest.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(solve.starts) == 3)
    again = dialog_of(qtbot, stage)

    # The first time the later ones begin from the first; afterwards each goes on from its own.
    assert solve.first_starts == {"evenwicht": None, "wensen": before[0], "rust": before[0]}
    assert solve.starts == before
    QTest.keyClick(again.take_button, Qt.Key.Key_Return)
    assert plan_of(stage).roster.entry("Anna", FRIDAY).shifts


def test_what_a_search_proved_goes_along_with_its_roster(qtbot: QtBot, set_stage: SetStage) -> None:
    """The later ones take along what the first proved; afterwards each its own."""
    solve = Further()
    stage = made(qtbot, set_stage, solve, 3)
    goals = [one.result.goals for one in stage.window.proposals.found]
    assert solve.proven == [(), goals[0], goals[0]]

    QTest.keyClick(dialog_of(qtbot, stage), Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(solve.proven) == 6)

    assert solve.proven[3:] == goals


def test_a_stop_keeps_what_each_proposal_was(qtbot: QtBot, set_stage: SetStage) -> None:
    solve = Further(waits_at="wensen")
    stage = made(qtbot, set_stage, solve, 3)
    press(dialog_of(qtbot, stage).go_on_button)
    qtbot.waitUntil(lambda: len(solve.starts) == 2)

    press(stage.window.run_panel.stop_button)
    dialog_of(qtbot, stage)
    found = [has_work(stage, at, day) for at, day in enumerate((FRIDAY, THURSDAY, TUESDAY))]

    assert found == [True, True, False]
    assert len(stage.window.proposals.found) == 3


@pytest.mark.parametrize("fails_at", ["", "evenwicht"], ids=["cancelled", "gone wrong"])
def test_a_single_roster_stands_again_when_the_search_ends_otherwise(
    qtbot: QtBot, set_stage: SetStage, fails_at: str
) -> None:
    solve = Further(waits_at="evenwicht", fails_at=fails_at)
    stage = made(qtbot, set_stage, solve, 1)
    panel = stage.window.run_panel
    before = stage.window.proposals.found[0].result.plan
    stage.window.proposals.failed.disconnect()
    press(panel.go_on_button)
    qtbot.waitUntil(lambda: len(solve.starts) == 1)

    if not fails_at:
        press(panel.discard_button)
    qtbot.waitUntil(lambda: bool(stage.window.proposals.found))

    assert stage.window.proposals.found[0].result.plan is before
    assert panel.go_on_button.isVisible()
    press(panel.discard_button)
    assert (stage.window.proposals.is_open, noted_weeks(stage)) == (False, 0)


def test_what_cannot_be_better_is_not_searched_on(qtbot: QtBot, set_stage: SetStage) -> None:
    stage = made(qtbot, set_stage, Further(is_proven=True), 1)

    assert not stage.window.proposals.found[0].can_be_better
    assert not stage.window.run_panel.go_on_button.isVisible()
