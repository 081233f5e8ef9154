"""The value of a goal in words, so that nobody has to know how it is counted."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from rostering.calendar import TurnKind
from rostering.goals import GoalId, calm, hours, share, turns, wishes
from rostering.statistics import hours_table, shortages, turns_table
from rostering.view import View
from ui.application.dates import count, duration, exact_turns

_PERFECT: MappingProxyType[GoalId, str] = MappingProxyType(
    {
        "minimum": "overal gehaald",
        "wanted": "overal gehaald",
        "turns": "iedereen binnen een halve beurt",
        "hours": "iedereen binnen de marge",
        "share": "iedereen binnen de marge",
        "load": "niemand te lang aan de balie",
        "wishes": "alles ingewilligd",
        "calm": "geen wissels binnen een halve dag",
    }
)
_PLAIN: MappingProxyType[GoalId, Callable[[int], str]] = MappingProxyType(
    {
        "minimum": lambda value: f"{duration(value)} tekort",
        "wanted": lambda value: f"{duration(value)} tekort",
        "turns": lambda value: f"afstand {value} tot eerlijk",
        "hours": lambda value: f"{duration(value)} buiten de marge",
        "share": lambda value: f"{duration(value)} buiten de marge",
        "load": lambda value: f"{duration(value)} te lang aan de balie",
        "wishes": lambda value: f"gewicht {value} niet ingewilligd",
        "calm": lambda value: f"{count(value, 'wissel', 'wissels')} of niet geoefend",
    }
)
"""Words for a value alone, for instance a bound, of which no roster is known."""


def goal_value(goal: GoalId, value: int, view: View | None = None) -> str:
    """Say how far a roster is from a goal: `7 u 30 tekort, 4 plaatsen`.

    Args:
        goal: the goal.
        value: its value; 0 is perfect.
        view: the roster with that value, for words about who and how many.
    """
    if value == 0:
        return _PERFECT[goal]
    if view is not None:
        parts = [part for part in _IN_ROSTER[goal](view, value) if part]
        if parts:
            return ", ".join(parts)
    return _PLAIN[goal](value)


def _minimum(view: View, value: int) -> list[str]:
    places = sum(1 for shortage in shortages(view) if shortage.level == "minimum")
    return [f"{duration(value)} tekort", count(places, "plaats", "plaatsen")]


def _wanted(view: View, value: int) -> list[str]:
    places = len(shortages(view))
    return [f"{duration(value)} tekort", count(places, "plaats", "plaatsen")]


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
    return [
        f"verste saldo {exact_turns(farthest)} beurt" if farthest > turns.FAIR else "",
        _some(close // turns.UNKEPT, "keer te snel na elkaar", "keer te snel na elkaar"),
        _some(double // turns.UNKEPT, "week met twee beurten", "weken met twee beurten"),
    ]


def _hours(view: View, _value: int) -> list[str]:
    balances = hours_table(view)
    outside = [
        hours.outside_balance_band(view, balance) + hours.outside_week_band(view, balance)
        for balance in balances
    ]
    lacking = sum(hours.missing_days_off(view, balance) for balance in balances)
    people = count(sum(1 for minutes in outside if minutes), "persoon", "mensen")
    minutes = sum(outside)
    return [
        f"{duration(minutes)} buiten de marge ({people})" if minutes else "",
        _some(lacking // 480, "vrije dag te weinig", "vrije dagen te weinig"),
    ]


def _share(view: View, value: int) -> list[str]:
    coordination = sum(
        share.lacking_coordination(view, name, monday)
        for name in view.names
        for monday in view.horizon.mondays
    )
    outside = value - coordination
    return [
        f"{duration(outside)} buiten de marge" if outside else "",
        f"{duration(coordination)} coördinatie te weinig" if coordination else "",
    ]


def _load(_view: View, value: int) -> list[str]:
    return [_PLAIN["load"](value)]


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
    return [
        _some(unmet, "dag anders dan gewenst", "dagen anders dan gewenst"),
        f"{lacking} u begeleiding te weinig" if lacking else "",
    ]


def _calm(view: View, _value: int) -> list[str]:
    changes = sum(
        calm.changes_of_post(view, name, day) for name in view.names for day in view.horizon.days
    )
    unpractised = 0
    if view.horizon.weeks >= calm.PRACTICE_WEEKS:
        unpractised = sum(len(calm.unpractised(view, name)) for name in view.names)
    return [
        _some(changes, "wissel binnen een halve dag", "wissels binnen een halve dag"),
        _some(unpractised, "keer een post niet geoefend", "keer een post niet geoefend"),
    ]


def _some(number: int, one: str, many: str) -> str:
    return count(number, one, many) if number else ""


_IN_ROSTER: MappingProxyType[GoalId, Callable[[View, int], list[str]]] = MappingProxyType(
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
