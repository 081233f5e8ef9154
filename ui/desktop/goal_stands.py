"""Where every goal stands: in a roster that is there, and in a run that is at work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from rostering.figures.warnings import staffing_warnings
from rostering.goals import GOALS, GoalId
from rostering.time import Horizon
from rostering.view import View
from ui.application.goal_texts import goal_meaning, goal_name, goal_value
from ui.application.warning_texts import warning_sentences
from ui.desktop.panel.goal_rows import GoalStand, GoalState

if TYPE_CHECKING:
    from solver import GoalResult, Progress


def stands_of_roster(view: View, found: Sequence[GoalResult] = ()) -> tuple[GoalStand, ...]:
    """Say where every goal stands in a roster, with the proofs that are known."""
    proofs = {result.id: result for result in found}
    stands = []
    for goal, count in GOALS.items():
        value = count(view)
        proof = proofs.get(goal)
        bound = 0 if proof is None else min(proof.bound, value)
        words = goal_value(goal, value, view)
        stand = _stand(goal, words, "proven" if value == bound else "open", value, bound)
        stands.append(replace(stand, note=_about_turns(view)) if goal == "turns" else stand)
    return tuple(stands)


def _about_turns(view: View) -> str:
    """Say what the wanted staffing of the turns cannot give, whatever the roster."""
    return "\n".join(warning_sentences(staffing_warnings(view.plan, view.horizon)))


def _stand(
    goal: GoalId, words: str, state: GoalState, value: int | None = None, bound: int = 0
) -> GoalStand:
    bound_words = goal_value(goal, bound) if bound else ""
    meaning = goal_meaning(goal)
    return GoalStand(goal_name(goal), words, state, value, bound, bound_words, meaning=meaning)


def stands_at_start(goals: Iterable[GoalId] = tuple(GOALS)) -> tuple[GoalStand, ...]:
    return tuple(_stand(goal, "", "waiting") for goal in goals)


def stands_of_run(progress: Progress, horizon: Horizon | None = None) -> tuple[GoalStand, ...]:
    """Say where every goal stands while a run is at work; quick, for the thread of the window.

    Args:
        progress: how far the run is.
        horizon: the weeks of its roster, to say whose balance of turns is how far from fair.
    """
    roster = None if horizon is None or progress.plan is None else View(progress.plan, horizon)
    stands = []
    for result in progress.goals:
        view = roster if result.id == "turns" else None
        words = "" if result.value is None else goal_value(result.id, result.value, view)
        if result.id == progress.goal:
            stands.append(_stand(result.id, words, "working", result.value, result.bound))
        elif result.value is None:
            stands.append(_stand(result.id, "", "waiting"))
        else:
            state: GoalState = "proven" if result.status == "optimal" else "open"
            stands.append(_stand(result.id, words, state, result.value, result.bound))
    return tuple(stands)
