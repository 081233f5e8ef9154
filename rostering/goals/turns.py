"""Goal 3: evening and Saturday turns are shared fairly and lie far enough apart."""

from __future__ import annotations

from datetime import date

from rostering.calendar import TurnKind
from rostering.figures.balances import turn_balances
from rostering.time import WEEK, monday_of
from rostering.view import View

FAIR = 500
"""Thousandths of a turn within which a balance counts as fair."""
TENTH = 100
UNKEPT = 100
"""Cost of a turn that comes too soon, or of two kinds of turn in one week."""


def value(view: View) -> int:
    """Sum the squared tenths of unfairness on balance days and the costs of turns too close."""
    return (
        sum(unfairness(view, kind) for kind in TurnKind)
        + sum(broken_promises(view, name, kind) for name in view.names for kind in TurnKind)
        + sum(turns_in_a_row(view, name, kind) for name in view.names for kind in TurnKind)
        + sum(double_weeks(view, name) for name in view.names)
    )


def unfairness(view: View, kind: TurnKind) -> int:
    """Sum, over people and balance days, the square of the started tenths beyond half a turn."""
    balance_weeks = [window[-1] for window in view.horizon.windows(view.plan.settings.window_weeks)]
    indices = [view.horizon.mondays.index(monday) for monday in balance_weeks]
    total = 0
    for balance in turn_balances(view, kind).values():
        for index in indices:
            beyond = max(0, abs(balance.after[index]) - FAIR)
            total += (-(-beyond // TENTH)) ** 2
    return total


def broken_promises(view: View, name: str, kind: TurnKind) -> int:
    """Count 100 for each turn fewer than N weeks after the previous, where 1 in N is promised."""
    total = 0
    previous: date | None = None
    for day in view.turn_days(name, kind):
        terms = view.plan.employee(name).on(day)
        promise = None if terms is None else terms.rotation(kind).promise
        if previous is not None and promise is not None and day in view.horizon:
            weeks = (monday_of(day) - monday_of(previous)).days // 7
            total += UNKEPT if weeks < promise else 0
        previous = day
    return total


def turns_in_a_row(view: View, name: str, kind: TurnKind) -> int:
    """Count 100 for each turn in the week right after a week with a turn of the same kind."""
    days = view.turn_days(name, kind)
    weeks = {monday_of(day) for day in days}
    return UNKEPT * sum(1 for day in days if day in view.horizon and monday_of(day) - WEEK in weeks)


def double_weeks(view: View, name: str) -> int:
    """Count 100 for each week with both an evening and a Saturday turn."""
    evenings = {monday_of(day) for day in view.turn_days(name, TurnKind.EVENING)}
    saturdays = {monday_of(day) for day in view.turn_days(name, TurnKind.SATURDAY)}
    return UNKEPT * sum(1 for monday in evenings & saturdays if monday in view.horizon)
