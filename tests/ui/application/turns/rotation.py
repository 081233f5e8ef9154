"""A team of three with turns in their weeks, for the tests of turns."""

from __future__ import annotations

from datetime import date

from rostering.calendar import TurnKind
from rostering.plan import Plan
from tests.builders import MONDAY, a_plan, an_employee, later
from ui.application.turns.edits import Hands, Turn

EVENING, SATURDAY_TURN = TurnKind.EVENING, TurnKind.SATURDAY
NEXT_MONDAY, NEXT_SATURDAY = later(MONDAY, weeks=1), later(MONDAY, weeks=1, days=5)
TODAY = later(MONDAY, days=1)


def a_trio(**changes: object) -> Plan:
    usual = {"employees": tuple(an_employee(name) for name in ("Anna", "Bert", "Cas"))}
    return a_plan(**{**usual, **changes})


def evening(name: str, week: int = 1) -> Turn:
    return Turn(name, later(MONDAY, weeks=week), EVENING)


def saturday(name: str, week: int = 1) -> Turn:
    return Turn(name, later(MONDAY, weeks=week, days=5), SATURDAY_TURN)


def given(plan: Plan, *turns: Turn) -> Plan:
    """Return the plan in which these turns were given by hand."""
    for turn in turns:
        edit = Hands(plan).give(turn)
        assert not edit.refused, edit.refused
        plan = edit.plan
    return plan


def who_has(plan: Plan, day: date, kind: TurnKind) -> list[str]:
    names = (employee.name for employee in plan.employees)
    return [name for name in names if Hands(plan).has(Turn(name, day, kind))]
