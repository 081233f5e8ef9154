"""Goal 4: everybody works the hours of the contract, with whole days off where they are due."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from rostering.figures.balances import HoursBalance, hours_balance
from rostering.time import WORKWEEK, Minutes
from rostering.view import View

FULL_DAY = Fraction(76, 10)
"""Hours of a full working day: one fifth of a full week of 38 hours."""


def value(view: View) -> int:
    """Sum the minutes outside the band of the balance, of the week, and of missing days off."""
    return sum(hours_beyond(view, hours_balance(view, name)) for name in view.names)


def hours_beyond(view: View, balance: HoursBalance) -> int:
    """Sum what one person adds to the value."""
    return (
        outside_balance_band(view, balance)
        + outside_week_band(view, balance)
        + missing_days_off(view, balance)
    )


def outside_balance_band(view: View, balance: HoursBalance) -> Minutes:
    """Sum the minutes beyond the band on the balance days."""
    band = view.plan.settings.limits.hours_band
    last_weeks = [window[-1] for window in view.horizon.windows(view.plan.settings.window_weeks)]
    return sum(
        max(0, abs(balance.after[view.horizon.mondays.index(monday)]) - band)
        for monday in last_weeks
    )


def outside_week_band(view: View, balance: HoursBalance) -> Minutes:
    """Sum the minutes by which worked and credited time of a week is too far from the contract."""
    band = view.plan.settings.limits.week_band
    weeks = zip(balance.worked, balance.credited, balance.contract, strict=True)
    return sum(max(0, abs(worked + credited - due) - band) for worked, credited, due in weeks)


def missing_days_off(view: View, balance: HoursBalance) -> Minutes:
    """Count 480 for each whole free weekday lacking, in weeks without credited time."""
    lacking = sum(
        max(
            0, _due_days_off(view, balance.employee, monday) - _free_weekdays(view, balance, monday)
        )
        for monday, credited in zip(view.horizon.mondays, balance.credited, strict=True)
        if credited == 0
    )
    return 480 * lacking


def _due_days_off(view: View, name: str, monday: date) -> int:
    terms = view.plan.employee(name).in_week(monday)
    if terms is None or not terms.free.floating:
        return 0
    return max(0, (5 - terms.weekly_hours / FULL_DAY).__floor__())


def _free_weekdays(view: View, balance: HoursBalance, monday: date) -> int:
    days = (monday + timedelta(days=weekday) for weekday in WORKWEEK)
    return sum(1 for day in days if not view.entry(balance.employee, day).shifts)
