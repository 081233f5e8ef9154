"""Sick calls on planned rosters: the search for few changes, against two other ways."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random

from bench.cases import START
from bench.colleague import fill
from rostering.check import goal_values, violations
from rostering.differences.moves import changes
from rostering.figures.statistics import Shortage, shortages
from rostering.goals import GOALS
from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.team.absences import Absence
from rostering.time import Horizon
from rostering.view import View
from solver import Options, solve
from ui.application.happening.dropout import DropOut

WEEKS = 4
_LONGER = 2
"""Rosters are planned beforehand in so many times the time for planning anew."""
_LENGTHS = (1, 1, 1, 2, 3, 5)
"""Days of a sick call, each as likely."""


@dataclass(frozen=True, slots=True)
class Repair:
    """What one way does about one sick call.

    Attributes:
        changes: people and days that differ, the days of the sick person left aside.
        people: how many of them have to be told.
        restored: whether minimum and wanted staffing are no worse than before the call.
        missing: person-minutes below the wanted level beyond those before the call.
        lost: goals after the first two that are worse than before the call.
        is_valid: whether no rule is broken beyond what the call itself leaves broken.
    """

    way: str
    changes: int
    people: int
    restored: bool
    missing: int
    lost: int
    seconds: float
    is_valid: bool


def planned(plans: Mapping[str, Plan], seconds: float) -> dict[str, Plan]:
    """Plan four weeks of each team."""
    horizon = Horizon(START, WEEKS)
    options = Options(time_limit=seconds)
    return {name: solve(plan, horizon, options).plan for name, plan in plans.items()}


def sick_calls(plans: Mapping[str, Plan], number: int, seed: int = 0) -> list[DropOut]:
    """Draw sick calls, each on the morning of a day with a duty.

    Raises:
        ValueError: nobody has a duty.
    """
    chance = Random(f"sick {seed}")
    horizon = Horizon(START, WEEKS)
    duties = {
        team: [
            (name, day)
            for name, day, entry in plan.roster.entries()
            if entry.shifts and day in horizon
        ]
        for team, plan in sorted(plans.items())
    }
    teams = [team for team, keys in duties.items() if keys]
    if not teams:
        raise ValueError("no team has a roster")
    calls = []
    for _ in range(number):
        team = chance.choice(teams)
        plan, (name, day) = plans[team], chance.choice(duties[team])
        last = day + timedelta(days=chance.choice(_LENGTHS) - 1)
        absence = Absence(name, day, last, kind="ziekte")
        calls.append(DropOut(plan, horizon, absence, Now(day)))
    return calls


def repairs(call: DropOut, seconds: float, *, anew: bool) -> list[Repair]:
    """Answer a sick call in every way.

    Args:
        call: who drops out, and when.
        seconds: time for planning anew.
        anew: whether to plan the remaining weeks anew as well.
    """
    found = [_timed("search", call, _search), _timed("first free colleague", call, _colleague)]
    if anew:
        found.append(_timed("plan anew", call, lambda drop: _anew(drop, seconds)))
    return found


def _search(call: DropOut) -> Plan:
    return next((found.plan for found in call.alternatives(1)), call.after)


def _colleague(call: DropOut) -> Plan:
    return fill(call.after, gaps_with_numbers(call))


def gaps_with_numbers(call: DropOut) -> list[tuple[Shortage, int]]:
    """Return the places that opened, each with how many people it lost."""
    before = {_place(gap): gap.present for gap in shortages(View(call.before, call.horizon))}
    return [
        (gap, min(gap.wanted, before.get(_place(gap), gap.wanted)) - gap.present)
        for gap in call.gaps
    ]


def _anew(call: DropOut, seconds: float) -> Plan:
    until = call.now.day - timedelta(days=1)
    settings = replace(call.after.settings, published_until=until)
    plan = replace(call.after, settings=settings)
    found = solve(plan, call.horizon, Options(time_limit=seconds)).plan
    return replace(found, settings=call.after.settings)


def _timed(way: str, call: DropOut, answer: Callable[[DropOut], Plan]) -> Repair:
    started = time.monotonic()
    plan = answer(call)
    seconds = time.monotonic() - started
    moved = [
        change
        for change in changes(call.after, plan, call.horizon.days)
        if (change.employee, change.day) not in call.own_days
    ]
    before, after = (goal_values(some, call.horizon) for some in (call.before, plan))
    order = tuple(GOALS)
    return Repair(
        way,
        len(moved),
        len({change.employee for change in moved}),
        after["minimum"] <= before["minimum"] and after["wanted"] <= before["wanted"],
        max(0, after["wanted"] - before["wanted"]),
        sum(1 for goal in order[2:] if after[goal] > before[goal]),
        seconds,
        _keeps_the_rules(plan, call),
    )


def _keeps_the_rules(plan: Plan, call: DropOut) -> bool:
    """Tell whether no rule is broken but in the past, by the call itself.

    Who is away for a whole week is so on the Saturday before as well (contract, rule `absence`),
    and it may have been worked.
    """
    today = call.now.day
    left = [each for each in violations(call.after, call.horizon) if each.day and each.day < today]
    return all(each in left for each in violations(plan, call.horizon))


def _place(gap: Shortage) -> tuple[object, ...]:
    return (gap.post, gap.block.day, gap.block.name)


def study(teams: Mapping[str, Plan], number: int, seconds: float, every: int) -> list[Repair]:
    """Plan the teams, draw calls and answer them; every so many calls also by planning anew."""
    calls = sick_calls(planned(teams, _LONGER * seconds), number)
    return [
        repair
        for at, call in enumerate(calls)
        for repair in repairs(call, seconds, anew=at % every == 0)
    ]
