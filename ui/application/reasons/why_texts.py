"""Why this person, in one sentence: what the next one would cost."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from rostering.reasons.alternatives import Alternative, Why
from rostering.view import View
from ui.application.dates import listed, turns
from ui.application.goal_texts import goal_name, goal_value
from ui.application.language import Counted, Text
from ui.application.reasons.texts import hindrance_text
from ui.application.turns.words import SHORT

_ORDINALS: Final = (
    Text(nl="eerste", en="first"),
    Text(nl="tweede", en="second"),
    Text(nl="derde", en="third"),
    Text(nl="vierde", en="fourth"),
    Text(nl="vijfde", en="fifth"),
    Text(nl="zesde", en="sixth"),
    Text(nl="zevende", en="seventh"),
    Text(nl="achtste", en="eighth"),
)
_ORDINAL: Final = Text(nl="{number}e", en="{number}th")
_NOBODY: Final = Text(
    nl="Er is niemand anders die {post} kan overnemen van {who}.",
    en="There is nobody else who can take over {post} from {who}.",
)
_NOBODY_NOW: Final = Text(
    nl="Niemand anders kan hier nu in de plaats van {who}: {reasons}.",
    en="Nobody else can be here now in place of {who}: {reasons}.",
)
_MORE: Final = Counted(
    Text(nl="nog iemand kan evenmin", en="another one cannot either"),
    Text(nl="{number} anderen kunnen evenmin", en="{number} others cannot either"),
)
_BEHIND: Final = Text(
    nl="{who} zou zonder deze beurt {turns} beurt achterstaan op het billijk aandeel; ",
    en="{who} would be {turns} turns behind the fair share without this turn; ",
)
_TOO_MANY: Final = Counted(
    Text(
        nl="{who} zou een {ordinal} {kind} op {number} week doen",
        en="{who} would do a {ordinal} {kind} in {number} week",
    ),
    Text(
        nl="{who} zou een {ordinal} {kind} op {number} weken doen",
        en="{who} would do a {ordinal} {kind} in {number} weeks",
    ),
)
_JUST_AS_WELL: Final = Text(
    nl="{who} kan dit even goed: geen enkel doel verandert",
    en="{who} can do this just as well: no goal changes",
)
_BETTER: Final = Text(
    nl="met {who} in de plaats wordt het beter: {goals}",
    en="with {who} instead it gets better: {goals}",
)
_WORSE: Final = Text(
    nl="met {who} in de plaats wordt het minder goed: {goals}",
    en="with {who} instead it gets worse: {goals}",
)
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
        return _NOBODY.say(post=why.post, who=why.employee)
    more = len(why.others) - len(away)
    said = "; ".join([*away, *([_MORE.say(more)] if more else [])])
    return _NOBODY_NOW.say(who=why.employee, reasons=said)


def _behind(why: Why, nearest: Alternative) -> str:
    """Say how far behind on turns the person would be without this one."""
    if not nearest.weeks or nearest.owed <= 0:
        return ""
    return _BEHIND.say(who=why.employee, turns=turns(nearest.owed))


def _instead(why: Why, nearest: Alternative, view: View) -> str:
    other = nearest.employee
    if nearest.turns > 1:
        kind = SHORT[why.block.turn].say() if why.block.turn else ""
        ordinal = _ordinal(nearest.turns)
        return _TOO_MANY.say(nearest.weeks, who=other, ordinal=ordinal, kind=kind)
    moved = (*nearest.costs, *nearest.gains)
    first = next((goal for goal in nearest.before if goal in moved), None)
    if first is None:
        return _JUST_AS_WELL.say(who=other)
    roster = view.plan.roster.replaced(nearest.entries)
    changed_view = replace(view, plan=view.plan.with_roster(roster))
    changed = [
        f"{goal_name(goal)} {goal_value(goal, nearest.before[goal], view)} → "
        f"{goal_value(goal, nearest.after[goal], changed_view)}"
        for goal in (nearest.gains if first in nearest.gains else nearest.costs)[:_NAMED]
    ]
    text = _BETTER if first in nearest.gains else _WORSE
    return text.say(who=other, goals=listed(changed))


def _ordinal(number: int) -> str:
    known = _ORDINALS[number - 1] if number <= len(_ORDINALS) else _ORDINAL
    return known.say(number=number)
