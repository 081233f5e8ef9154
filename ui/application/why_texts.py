"""Why this person, in one sentence: what the next one would cost."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from rostering.alternatives import Alternative, Why
from rostering.view import View
from ui.application.dates import listed, turns
from ui.application.goal_texts import goal_value
from ui.application.reason_texts import hindrance_text
from ui.application.texts import goal_name

_ORDINALS: Final = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste")
_NAMED = 2
"""Goals and people named in one sentence."""


def why_sentence(why: Why, view: View) -> str:
    """Say why somebody is at a place: `Marc staat 0,8 beurt achter op het billijk aandeel; …`."""
    if not why.alternatives:
        return _only_one(why)
    nearest = why.alternatives[0]
    said = f"{_behind(why, nearest)}{_instead(why, nearest, view)}."
    return said[:1].upper() + said[1:]


def _only_one(why: Why) -> str:
    away = [f"{item.employee} {hindrance_text(item)}" for item in why.others[:_NAMED]]
    if not away:
        return f"Niemand anders is er die {why.post} kan overnemen van {why.employee}."
    more = len(why.others) - len(away)
    rest = [f"{more} anderen kunnen evenmin" if more > 1 else "nog iemand kan evenmin"]
    said = "; ".join([*away, *(rest if more else [])])
    return f"Niemand anders kan hier nu in de plaats van {why.employee}: {said}."


def _behind(why: Why, nearest: Alternative) -> str:
    """Say how far behind on turns the person would be without this one."""
    if not nearest.weeks or nearest.owed <= 0:
        return ""
    return (
        f"{why.employee} zou zonder deze beurt {turns(nearest.owed)} beurt achterstaan "
        "op het billijk aandeel; "
    )


def _instead(why: Why, nearest: Alternative, view: View) -> str:
    other = nearest.employee
    if nearest.turns > 1:
        kind = why.block.turn.value if why.block.turn else ""
        weeks = "week" if nearest.weeks == 1 else "weken"
        return f"{other} zou een {_ordinal(nearest.turns)} {kind} op {nearest.weeks} {weeks} doen"
    moved = (*nearest.costs, *nearest.gains)
    first = next((goal for goal in nearest.before if goal in moved), None)
    if first is None:
        return f"{other} kan dit even goed: geen enkel doel verandert"
    roster = view.plan.roster.replaced(nearest.entries)
    changed_view = replace(view, plan=view.plan.with_roster(roster))
    changed = [
        f"{goal_name(goal)} {goal_value(goal, nearest.before[goal], view)} → "
        f"{goal_value(goal, nearest.after[goal], changed_view)}"
        for goal in (nearest.gains if first in nearest.gains else nearest.costs)[:_NAMED]
    ]
    verdict = "beter" if first in nearest.gains else "minder goed"
    return f"met {other} in de plaats wordt het {verdict}: {listed(changed)}"


def _ordinal(number: int) -> str:
    return _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}e"
