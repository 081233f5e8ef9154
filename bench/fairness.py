"""Two years of four-week plans with leave, sickness and a newcomer: how fair they end up.

Leave is known when a plan is made. Sickness is not: it comes over the plan, and the places that
open go to the first free colleague, the same way for every planner. What somebody did, and not
what was planned, goes into the balances.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import TypeAlias

from bench.cases import START
from bench.colleague import fill
from bench.fewest import FewestSoFar
from bench.scoring import score
from bench.sick_calls import gaps_with_numbers
from bench.teams import a_team
from rostering.calendar import TurnKind, Validity
from rostering.figures.balances import turn_balances
from rostering.goals.share import WHOLE, front_minutes, present_minutes, target_share
from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.team.absences import Absence
from rostering.team.people import Employee, Skill
from rostering.time import WEEK, Horizon
from rostering.view import View
from solver import Options, solve
from ui.application.happening.dropout import DropOut

PEOPLE = 10
WEEKS = 104
EACH = 4
_SICK_A_WEEK = 0.04
_NEWCOMER = 30
"""Weeks before the newcomer starts, who is accompanied for as long as a balance window."""
_PRESENT = 40 * 60
"""Minutes in a window below which a desk share says little."""

Planner: TypeAlias = Callable[[Plan, Horizon], Plan]


@dataclass(frozen=True, slots=True)
class Fairness:
    """How fair some weeks were.

    Attributes:
        weeks: so many.
        saturday: farthest that a balance of Saturday turns is from zero on a balance day, in turns.
        evening: the same for evening turns.
        share: farthest that a desk share is from its target in a window, in points.
        missing: hours below the wanted staffing.
        invalid: plans that break a rule.
    """

    planner: str
    weeks: int
    saturday: float
    evening: float
    share: float
    missing: float
    invalid: int


def planners(seconds: float) -> dict[str, Callable[[], Planner]]:
    """Return what makes the planners that are compared."""

    def ours() -> Planner:
        return lambda plan, horizon: solve(plan, horizon, Options(time_limit=seconds)).plan

    return {"search": ours, "fewest so far": lambda: FewestSoFar().plan}


def the_team(seed: int = 0, weeks: int = WEEKS) -> Plan:
    """Return a team with its leave of two years, the newcomer included, and no balances yet."""
    plan = a_team(PEOPLE, Horizon(START, weeks), seed)
    newcomer = _newcomer(plan.employees[1])
    return replace(plan, employees=(*plan.employees, newcomer), carried=(), wishes=())


def _newcomer(like: Employee) -> Employee:
    """Return somebody who starts as a second one of a colleague, accompanied at first."""
    first = START + _NEWCOMER * WEEK
    alone = first + EACH * WEEK
    terms = like.terms[0]
    learning = dict.fromkeys(terms.skills, Skill.ACCOMPANIED)
    return Employee(
        "Wout Nieuwkomer",
        (
            replace(terms, skills=learning, validity=Validity(first, alone - timedelta(days=1))),
            replace(terms, validity=Validity(alone, None)),
        ),
        "WN",
    )


def simulate(name: str, planner: Planner, seed: int = 0, weeks: int = WEEKS) -> Fairness:
    """Plan and live through all weeks."""
    plan = the_team(seed, weeks)
    chance = Random(f"sickness {seed}")
    invalid = 0
    for horizon in _periods(weeks):
        planned = planner(plan, horizon)
        invalid += not score(planned, plan, horizon).is_valid
        plan = _lived(planned, horizon, chance)
        until = replace(plan.settings, published_until=horizon.end)
        plan = replace(plan, settings=until)
    return judged(name, plan, Horizon(START, weeks), invalid)


def _periods(weeks: int) -> Iterator[Horizon]:
    for week in range(0, weeks, EACH):
        yield Horizon(START + week * WEEK, min(EACH, weeks - week))


def _lived(plan: Plan, horizon: Horizon, chance: Random) -> Plan:
    """Let sickness come over the weeks of a plan."""
    names = [employee.name for employee in plan.employees]
    # Drawn before the roster is looked at, so that every planner gets the same.
    sick = [
        (monday + timedelta(days=chance.randrange(5)), name, chance.randint(1, 5))
        for monday in horizon.mondays
        for name in names
        if chance.random() < _SICK_A_WEEK
    ]
    for day, name, days in sorted(sick):
        last = min(day + timedelta(days=days - 1), horizon.end)
        plan = _after_call(plan, horizon, Absence(name, day, last, kind="ziekte"))
    return plan


def _after_call(plan: Plan, horizon: Horizon, absence: Absence) -> Plan:
    call = DropOut(plan, horizon, absence, Now(absence.first))
    return fill(call.after, gaps_with_numbers(call))


def judged(name: str, plan: Plan, horizon: Horizon, invalid: int = 0) -> Fairness:
    """Return how fair the roster of the whole time is."""
    view = View(plan, horizon)
    windows = list(horizon.windows(plan.settings.window_weeks))
    return Fairness(
        name,
        horizon.weeks,
        _worst_balance(view, TurnKind.SATURDAY, windows),
        _worst_balance(view, TurnKind.EVENING, windows),
        _worst_share(view, windows),
        score(plan, plan, horizon).goals["wanted"] / 60,
        invalid,
    )


def _worst_balance(view: View, kind: TurnKind, windows: list[tuple[date, ...]]) -> float:
    weeks = [view.horizon.mondays.index(window[-1]) for window in windows]
    balances = turn_balances(view, kind).values()
    return max(abs(balance.after[week]) for balance in balances for week in weeks) / 1000


def _worst_share(view: View, windows: list[tuple[date, ...]]) -> float:
    worst = 0.0
    for window in windows:
        target = target_share(view, window)
        for name in view.names:
            present = sum(present_minutes(view, name, monday) for monday in window)
            if present < _PRESENT or not _is_alone(view, name, window):
                continue
            front = sum(front_minutes(view, name, monday, accompanied=False) for monday in window)
            worst = max(worst, abs(WHOLE * front / present - target) / 100)
    return worst


def _is_alone(view: View, name: str, window: tuple[date, ...]) -> bool:
    """Tell whether somebody can work a front post alone in every week of a window."""
    terms = [view.plan.employee(name).in_week(monday) for monday in window]
    return all(one is not None and Skill.INDEPENDENT in one.skills.values() for one in terms)


def study(name: str, seconds: float, weeks: int = WEEKS) -> Fairness:
    """Simulate one planner."""
    return simulate(name, planners(seconds)[name](), weeks=weeks)
