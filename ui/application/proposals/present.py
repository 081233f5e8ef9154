"""The roster that stands there now beside the proposals: what taking one over wins or loses."""

from __future__ import annotations

from dataclasses import dataclass

from rostering.plan import Plan
from rostering.planned import is_planned
from rostering.time import Horizon
from ui.application.proposals.comparing import Standings, change, sentences
from ui.application.proposals.words import (
    AGAINST_NOW,
    FAULTS,
    NO_FAULTS,
    NOW_IS_AS_GOOD,
    NOW_IS_BETTER,
    NOW_IS_BETTER_BUT,
)


@dataclass(frozen=True, slots=True)
class Present:
    """The roster of the weeks that were planned anew, as it was when the run began.

    Attributes:
        standings: how far it is from each goal.
        faults: hard rules that are broken in it without a reason.
    """

    standings: Standings
    faults: int = 0


def stands(plan: Plan, horizon: Horizon) -> bool:
    """Tell whether there is a roster to compare with: one in every week."""
    return all(is_planned(plan, monday) for monday in horizon.mondays)


def faults_text(present: Present) -> str:
    """Say how many hard rules are broken."""
    return FAULTS.say(present.faults) if present.faults else NO_FAULTS.say()


def against_now(one: Standings, present: Present) -> str:
    """Say in one sentence what a proposal is good for, compared with now."""
    [sentence] = sentences([one], present.standings)
    return AGAINST_NOW.say(sentence=sentence[:1].lower() + sentence[1:])


def caution(one: Standings, present: Present) -> str:
    """Say where the roster of now is better, or as good, goal after goal in their order.

    Empty where the proposal is the better one.
    """
    now = present.standings
    deciding = next((goal for goal in one if now[goal].value != one[goal].value), None)
    if deciding is None:
        return NOW_IS_AS_GOOD.say()
    if now[deciding].value > one[deciding].value:
        return ""
    why = change(deciding, now, one)
    if present.faults:
        return NOW_IS_BETTER_BUT.say(why=why, faults=faults_text(present))
    return NOW_IS_BETTER.say(why=why)
