"""Allowances that have nothing left to allow, after an edit."""

from __future__ import annotations

from collections.abc import Collection

from rostering.allowances import Allowance, still_needed
from rostering.check import violations
from rostering.plan import Plan
from rostering.roster import DayKey
from rostering.time import Horizon, monday_of


def without_gone(plan: Plan, edited: Collection[DayKey]) -> Plan:
    """Return the plan without the allowances of which an edit took the violation away.

    Only the people of the edit are looked at, in its weeks and those beside them, which rest
    reaches into; so an edit by hand stays quick.

    Args:
        plan: the plan after the edit.
        edited: the people and days that the edit touched.
    """
    if not plan.allowances:
        return plan
    names = {None, *(name for name, _ in edited)}
    gone: set[Allowance] = set()
    for monday in sorted({monday_of(day) for _, day in edited}):
        around = Horizon.around(monday, monday)
        touched = [
            row
            for row in plan.allowances
            if row.employee in names and row.day is not None and row.day in around
        ]
        if touched:
            rules = tuple(dict.fromkeys(row.rule for row in touched))
            found = violations(plan, around, rules=rules)
            gone |= set(touched) - set(still_needed(touched, found))
    if not gone:
        return plan
    return plan.with_allowances(tuple(row for row in plan.allowances if row not in gone))
