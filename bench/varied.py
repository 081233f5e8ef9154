"""Teams changed at random: nobody has looked at them, so nothing can be tuned to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Final

from bench.teams import a_team, leave
from rostering.plan import Plan
from rostering.team.people import Employee, Skill
from rostering.team.settings import Settings
from rostering.team.stations import StaffingRow
from rostering.time import Horizon

_PEOPLE: Final = (6, 18)
"""Of a generated team, at least and at most."""
_MARGINS: Final = (200, 300, 800)
"""Distances of the desk share, in hundredths of a percent."""
_WINDOWS: Final = (2, 3, 6)
"""Weeks between balance days."""
_TARGETS: Final = (3000, 3500, 4000, 5000)
"""Desk shares, in hundredths of a percent."""
_HOURS: Final = (Fraction(19), Fraction(152, 5), Fraction(38))
"""Contracts of a week."""


def varied(seed: int, horizon: Horizon, examples: Sequence[Callable[[], Plan]]) -> Plan:
    """Return an example or a generated team with other people, skills, staffing and settings.

    Such a team may be short of people, or have far too many: as well as it goes is asked all the
    same. The same seed gives the same team.
    """
    chance = Random(f"varied {seed}")
    # A quarter is generated.
    at = chance.randrange(-(-len(examples) * 4 // 3))
    is_example = at < len(examples)
    size = chance.randint(*_PEOPLE)
    plan = examples[at]() if is_example else a_team(size, horizon, seed)
    plan = replace(
        plan,
        employees=tuple(_employees(chance, plan)),
        staffing=tuple(_staffing(chance, plan.staffing)),
        settings=_settings(chance, plan.settings),
    )
    if is_example and chance.random() < 0.4:
        names = [employee.name for employee in plan.employees]
        plan = replace(plan, absences=(*plan.absences, *leave(chance, names, horizon)))
    return _of_these_people(plan)


def _employees(chance: Random, plan: Plan) -> Iterator[Employee]:
    """Yield the people; one may be gone, and some can do more, less or for other hours."""
    gone = chance.choice(plan.employees) if chance.random() < 0.4 else None
    fronts = [post.name for post in plan.front_posts]
    for employee in plan.employees:
        if employee is gone:
            continue
        changed = employee
        if chance.random() < 0.2:
            changed = _with_other_skills(chance, changed, fronts)
        if chance.random() < 0.1:
            changed = _with_other_hours(chance, changed)
        yield changed


def _with_other_skills(chance: Random, employee: Employee, fronts: Sequence[str]) -> Employee:
    *before, terms = employee.terms
    skills = dict(terms.skills)
    post = chance.choice(fronts)
    if post in skills and len(skills) > 1:
        del skills[post]
    else:
        skills[post] = chance.choice((Skill.INDEPENDENT, Skill.INDEPENDENT, Skill.ACCOMPANIED))
    return replace(employee, terms=(*before, replace(terms, skills=skills)))


def _with_other_hours(chance: Random, employee: Employee) -> Employee:
    *before, terms = employee.terms
    hours = chance.choice(_HOURS)
    return replace(employee, terms=(*before, replace(terms, weekly_hours=hours)))


def _staffing(chance: Random, rows: Sequence[StaffingRow]) -> Iterator[StaffingRow]:
    for row in rows:
        step = chance.choice((-1, 1)) if chance.random() < 0.15 else 0
        wanted = max(0, row.wanted + step)
        yield replace(row, wanted=wanted, minimum=min(row.minimum, wanted))


def _settings(chance: Random, settings: Settings) -> Settings:
    if chance.random() < 0.3:
        settings = replace(settings, margin_front=chance.choice(_MARGINS))
    if chance.random() < 0.2:
        settings = replace(settings, window_weeks=chance.choice(_WINDOWS))
    if chance.random() < 0.2:
        settings = replace(settings, target_front=chance.choice(_TARGETS))
    return settings


def _of_these_people(plan: Plan) -> Plan:
    """Leave out what belongs to somebody who is gone."""
    names = {None, *(employee.name for employee in plan.employees)}
    return replace(
        plan,
        absences=tuple(one for one in plan.absences if one.employee in names),
        wishes=tuple(one for one in plan.wishes if one.employee in names),
        appointments=tuple(one for one in plan.appointments if one.employee in names),
        carried=tuple(one for one in plan.carried if one.employee in names),
    )
