"""The goals in words: name, meaning, and a value so that nobody has to know how it is counted."""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt
from types import MappingProxyType
from typing import TypeAlias

from rostering.calendar import TurnKind
from rostering.figures.statistics import hours_table, shortages, turns_table
from rostering.goals import GoalId, calm, hours, share, turns, wishes
from rostering.view import View
from ui.application import goal_words as words
from ui.application.dates import duration, exact_turns
from ui.application.language import Counted

_Describe: TypeAlias = Callable[[View, int], list[str]]


def goal_name(goal: GoalId) -> str:
    return words.NAMES[goal].say()


def goal_meaning(goal: GoalId) -> str:
    """Say in a sentence what is so where the goal is met."""
    return words.MEANINGS[goal].say()


def goal_value(goal: GoalId, value: int, view: View | None = None) -> str:
    """Say how far a roster is from a goal: `7 u 30 tekort, 4 plaatsen`.

    Args:
        goal: the goal.
        value: its value; 0 is perfect.
        view: the roster with that value, for words about who and how many.
    """
    if value == 0:
        return words.PERFECT[goal].say()
    if view is not None:
        parts = [part for part in _IN_ROSTER[goal](view, value) if part]
        if parts:
            return ", ".join(parts)
    return _plain(goal, value)


def proof(status: str) -> str:
    """Say whether less is known to be impossible, by the status of a goal."""
    return (words.PROVEN if status == "optimal" else words.UNPROVEN).say()


def _plain(goal: GoalId, value: int) -> str:
    # Nobody can be farther from a fair share than if all of the goal's squares were one person's.
    farthest = turns.FAIR + isqrt(value * 100**2)
    return words.PLAIN[goal].say(
        value=value,
        turns=exact_turns(farthest),
        time=duration(value),
        changes=words.CHANGES.say(value),
    )


def _minimum(view: View, value: int) -> list[str]:
    places = sum(1 for shortage in shortages(view) if shortage.level == "minimum")
    return [_plain("minimum", value), words.PLACES.say(places)]


def _wanted(view: View, value: int) -> list[str]:
    return [_plain("wanted", value), words.PLACES.say(len(shortages(view)))]


def _turns(view: View, _value: int) -> list[str]:
    weeks = view.plan.settings.window_weeks
    indices = [view.horizon.mondays.index(window[-1]) for window in view.horizon.windows(weeks)]
    farthest = max(
        (
            abs(balance.after[index])
            for balances in turns_table(view).values()
            for balance in balances.values()
            for index in indices
        ),
        default=0,
    )
    # Where `1 op N` is promised, turns in a row break the promise too: one turn, said once.
    close = sum(
        max(turns.broken_promises(view, name, kind), turns.turns_in_a_row(view, name, kind))
        for name in view.names
        for kind in TurnKind
    )
    double = sum(turns.double_weeks(view, name) for name in view.names)
    told = exact_turns(farthest)
    return [
        words.FARTHEST.say(turns=told) if farthest > turns.FAIR else "",
        _some(close // turns.UNKEPT, words.TOO_CLOSE),
        _some(double // turns.UNKEPT, words.DOUBLE_WEEKS),
    ]


def _hours(view: View, _value: int) -> list[str]:
    balances = hours_table(view)
    outside = [
        hours.outside_balance_band(view, balance) + hours.outside_week_band(view, balance)
        for balance in balances
    ]
    lacking = sum(hours.missing_days_off(view, balance) for balance in balances)
    people = words.PEOPLE.say(sum(1 for minutes in outside if minutes))
    time = duration(sum(outside))
    return [
        words.OUTSIDE.say(time=time, people=people) if any(outside) else "",
        _some(lacking // 480, words.DAYS_OFF),
    ]


def _share(view: View, value: int) -> list[str]:
    coordination = sum(
        share.lacking_coordination(view, name, monday)
        for name in view.names
        for monday in view.horizon.mondays
    )
    outside = value - coordination
    time = duration(coordination)
    return [
        _plain("share", outside) if outside else "",
        words.COORDINATION.say(time=time) if coordination else "",
    ]


def _load(_view: View, value: int) -> list[str]:
    return [_plain("load", value)]


def _wishes(view: View, _value: int) -> list[str]:
    windows = tuple(view.horizon.windows(view.plan.settings.window_weeks))
    unmet = sum(
        wishes.unmet_days(view, wish, window) for wish in view.plan.wishes for window in windows
    )
    lacking = sum(
        wishes.lacking_hours(view, name, monday)
        for name in view.names
        for monday in view.horizon.mondays
    )
    time = duration(60 * lacking)
    return [
        _some(unmet, words.OTHER_DAYS),
        words.GUIDANCE.say(time=time) if lacking else "",
    ]


def _calm(view: View, _value: int) -> list[str]:
    changes = sum(
        calm.changes_of_post(view, name, day) for name in view.names for day in view.horizon.days
    )
    unpractised = 0
    if view.horizon.weeks >= calm.PRACTICE_WEEKS:
        unpractised = sum(len(calm.unpractised(view, name)) for name in view.names)
    return [
        _some(changes, words.CHANGES_IN_HALVES),
        _some(unpractised, words.UNPRACTISED),
    ]


def _some(number: int, counted: Counted) -> str:
    return counted.say(number) if number else ""


_IN_ROSTER: MappingProxyType[GoalId, _Describe] = MappingProxyType(
    {
        "minimum": _minimum,
        "wanted": _wanted,
        "turns": _turns,
        "hours": _hours,
        "share": _share,
        "load": _load,
        "wishes": _wishes,
        "calm": _calm,
    }
)
