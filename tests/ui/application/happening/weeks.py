"""Weeks in which somebody asks for leave."""

from __future__ import annotations

from typing import Any

from rostering.plan import Plan
from tests.builders import (
    TUESDAY,
    a_duty,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    on_duty,
    usual_duties,
)


def a_team_of_four(**changes: Any) -> Plan:
    """Return a week in which Cas and Dina have no post on Tuesday, and so can help out."""
    names = ("Anna", "Bert", "Cas", "Dina")
    plan = a_full_week(a_plan(employees=tuple(an_employee(name) for name in names), **changes))
    return on_duty(on_duty(plan, "Cas", TUESDAY), "Dina", TUESDAY)


def nobody_in_the_morning() -> Plan:
    """Return a week in which only Anna can be at the desk on Tuesday morning."""
    duties = (
        *usual_duties(),
        a_duty("Voormiddag", "8:45", "12:30", ""),
        a_duty("Namiddag", "13:00", "17:21", ""),
    )
    away = an_absence("Bert", TUESDAY, TUESDAY, part="VM")
    plan = a_full_week(a_plan(duties=duties, absences=(away,)))
    return on_duty(plan, "Bert", TUESDAY, "Namiddag", {"NM1": "Balie", "NM2": "Balie"})
