"""Rosters to measure the window with: a few weeks planned without a search, again and again."""

from __future__ import annotations

from datetime import date, timedelta

from bench.cases import START
from bench.fewest import FewestSoFar
from bench.teams import a_team
from data.examples import example_path
from data.workbook import read_workbook
from rostering.plan import Plan
from rostering.roster import EMPTY, Roster
from rostering.rules import RULES
from rostering.rules.base import Violation
from rostering.time import Horizon
from rostering.view import View

YEARS_FROM = date(2023, 1, 2)
YEARS_WEEKS = 5 * 52
_PATTERN = 4
"""Weeks that are planned; they come again over the whole time."""


def five_years() -> Plan:
    """Return the example team with rosters of five years that break no rule."""
    team = read_workbook(example_path()).plan
    return without_faults(repeated(team, YEARS_FROM, YEARS_WEEKS))


def large_team(weeks: int) -> Plan:
    """Return a team of 42 with a roster."""
    return repeated(a_team(42, Horizon(START, _PATTERN)), START, weeks)


def repeated(plan: Plan, first: date, weeks: int) -> Plan:
    """Plan the first weeks and repeat them.

    Args:
        plan: a team without a roster.
        first: a Monday.
        weeks: how many weeks there are in the end.
    """
    planned = FewestSoFar().plan(plan, Horizon(first, min(weeks, _PATTERN)))
    last = first + timedelta(weeks=weeks)
    entries = {}
    for name, day, entry in planned.roster.entries():
        for again in range(-(-weeks // _PATTERN)):
            moved = day + timedelta(weeks=_PATTERN * again)
            if moved < last:
                entries[name, moved] = entry
    return plan.with_roster(Roster.of(entries))


def without_faults(plan: Plan) -> Plan:
    """Take out days that break a rule: weeks that come again meet holidays and absences."""
    horizon = plan.roster_horizon()
    while horizon is not None:
        view = View(plan, horizon)
        broken = [item for rule in RULES.values() for item in rule(view)]
        days = {
            (name, item.day): EMPTY
            for item in broken
            for name in _who(item)
            if item.day is not None and not view.entry(name, item.day).is_empty
        }
        if not days:
            break
        plan = plan.with_roster(plan.roster.replaced(days))
    return plan


def _who(broken: Violation) -> tuple[str, ...]:
    """Return who may not be there: a person, or those of a turn beyond what is wanted."""
    if broken.employee:
        return (broken.employee,)
    people, wanted = broken.facts.get("people", ()), broken.facts.get("wanted", 0)
    assert isinstance(people, tuple)
    assert isinstance(wanted, int)
    return people[wanted:]
