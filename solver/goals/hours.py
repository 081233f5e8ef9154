"""Goal 4: the hours of the contract, and whole days off where they are due."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from rostering.figures.balances import hours_balance
from rostering.time import WORKWEEK, Minutes, Weekday, week_days
from solver.encoding import Encoding, Expr, total
from solver.problem import Problem

_DAY_OFF = 480
_FULL_DAY = Fraction(38, 5)


def encode(encoding: Encoding) -> Expr:
    """Sum the minutes outside the bands of the balance and of the week, and missing days off."""
    parts: list[Expr] = []
    for name in encoding.problem.names:
        parts += _outside_bands(encoding, name)
        parts += [_days_off(encoding, name, monday) for monday in encoding.problem.horizon.mondays]
    return total(parts)


def _outside_bands(encoding: Encoding, name: str) -> list[Expr]:
    problem = encoding.problem
    limits = problem.plan.settings.limits
    balance: Expr = hours_balance(problem.past, name).before
    starts = problem.balance_starts(name, None)
    parts: list[Expr] = []
    for monday in problem.horizon.mondays:
        worked, extra = worked_in_week(encoding, name, monday)
        beside = worked + problem.credited(name, monday) - problem.contract(name, monday)
        if monday >= starts:
            balance = balance + beside + extra
        label = f"{name},{monday}"
        parts.append(_beyond(encoding, beside, limits.week_band, f"week_hours[{label}]"))
        if monday in problem.balance_weeks():
            parts.append(_beyond(encoding, balance, limits.hours_band, f"hours[{label}]"))
    return parts


def worked_in_week(encoding: Encoding, name: str, monday: date) -> tuple[Expr, Expr]:
    """Return the working time of a week and the extra credit on its Saturday."""
    credit = encoding.problem.plan.settings.saturday_credit
    worked: list[Expr] = []
    extra: list[Expr] = []
    for day in week_days(monday):
        for shift, literal in encoding.shifts(name, day):
            worked.append(literal * shift.minutes)
            if day.weekday() == Weekday.SATURDAY and not isinstance(literal, int):
                extra.append(literal * _extra(shift.minutes, credit))
        if day.weekday() == Weekday.SATURDAY:
            extra.append(_extra(encoding.problem.kept(name, day).minutes, credit))
    return total(worked), total(extra)


def _extra(minutes: Minutes, credit: int) -> Minutes:
    """Return the extra credit on the work of one Saturday, rounded."""
    return (2 * minutes * credit + 100) // 200


def _beyond(encoding: Encoding, amount: Expr, band: int, label: str) -> Expr:
    """Return the minutes by which an amount lies farther than a band from zero."""
    if isinstance(amount, int):
        return max(0, abs(amount) - band)
    beyond = encoding.model.new_int_var(0, 10**7, label)
    encoding.model.add(beyond >= amount - band)
    encoding.model.add(beyond >= -amount - band)
    return beyond


def _days_off(encoding: Encoding, name: str, monday: date) -> Expr:
    """Return 480 for each whole free weekday lacking in a week without credited time."""
    due = days_off_due(encoding.problem, name, monday)
    if due == 0:
        return 0
    days = [day for day in week_days(monday) if day.weekday() in WORKWEEK]
    on_duty = total(encoding.on_duty(name, day) for day in days)
    lacking = encoding.model.new_int_var(0, due, f"days_off[{name},{monday}]")
    encoding.model.add(lacking >= due - len(days) + on_duty)
    return lacking * _DAY_OFF


def days_off_due(problem: Problem, name: str, monday: date) -> int:
    """Return the whole free weekdays that are due in a week."""
    terms = problem.week_terms(name, monday)
    if terms is None or not terms.free.floating or problem.credited(name, monday):
        return 0
    return max(0, (5 - terms.weekly_hours / _FULL_DAY).__floor__())
