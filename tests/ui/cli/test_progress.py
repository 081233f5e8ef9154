"""What a search says of itself on a terminal and in a file."""

from __future__ import annotations

from io import StringIO

from rich.console import Console

from solver import GoalResult, Progress
from tests.builders import MONDAY, a_full_week, a_plan, later, weeks
from ui.cli.progress import progress_on

WAITING = GoalResult("wanted", None, 0, "none", 0.0)


def shown(*steps: Progress, terminal: bool) -> str:
    out = StringIO()
    console = Console(file=out, force_terminal=terminal, width=100, _environ={})
    with progress_on(console, weeks(2)) as show:
        for step in steps:
            show(step)
    return out.getvalue()


def test_each_goal_is_told_once_when_it_is_done() -> None:
    minimum = GoalResult("minimum", 90, 30, "feasible", 0.24)
    steps = (
        Progress("minimum", (GoalResult("minimum", 150, 0, "feasible", 0.0), WAITING), 0.1),
        Progress("wanted", (minimum, WAITING), 0.3),
        Progress("wanted", (minimum, WAITING), 0.4),
        Progress(None, (minimum, WAITING), 0.5),
    )

    assert shown(*steps, terminal=False).splitlines() == [
        "1/2 Basisdienstverlening: 1 u 30 tekort, nog niet bewezen (0,2 s)",
        "2/2 Gewenste bezetting: niet verbeterd, nog niet bewezen (0,0 s)",
    ]


def test_a_terminal_shows_a_bar_with_the_goal_at_work() -> None:
    minimum = GoalResult("minimum", 0, 0, "optimal", 0.2)
    steps = (Progress("wanted", (minimum, WAITING), 0.3),)

    text = shown(*steps, terminal=True)

    assert "Gewenste bezetting: bezig" in text
    assert "1/2" in text


def test_a_bar_ends_with_all_goals_done() -> None:
    minimum = GoalResult("minimum", 0, 0, "optimal", 0.2)

    text = shown(Progress(None, (minimum,), 0.3), terminal=True)

    assert "Klaar" in text
    assert "1/1" in text


def test_turns_are_told_by_whose_balance_is_furthest_and_never_by_their_figure() -> None:
    turns = GoalResult("turns", 138, 0, "feasible", 0.5)
    roster = a_full_week(a_full_week(a_plan()), later(MONDAY, weeks=1))

    before = shown(Progress("turns", (turns,), 0.1), terminal=True)
    done = shown(Progress(None, (turns,), 0.3, roster), terminal=False)

    assert "tot 1,67 beurt van een eerlijk deel" in before
    assert done == (
        "1/1 Eerlijke beurten: verste saldo 1,00 beurt, 2 keer te snel na elkaar, "
        "nog niet bewezen (0,5 s)\n"
    )
