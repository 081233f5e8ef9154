"""The rotation with which the search begins: fair at once, and never against a rule."""

from __future__ import annotations

import itertools
from dataclasses import replace

from rostering.calendar import TurnKind
from rostering.check import check
from rostering.goals import GOALS
from rostering.plan import Plan
from rostering.roster import Roster
from rostering.time import Horizon
from rostering.view import View
from solver.problem import Problem
from solver.turns.greedy import greedy_rotation
from solver.turns.rotation import TURN_GOALS, turns_only
from tests.builders import (
    MONDAY,
    SATURDAY,
    a_balance,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    on_duty,
    weeks,
)


def _team(**changes: object) -> Plan:
    people = tuple(an_employee(name) for name in ("Anna", "Bert", "Cas", "Dora"))
    return a_plan(**{"employees": people, **changes})


def _shared_out(plan: Plan, horizon: Horizon) -> tuple[Plan, Roster]:
    reduced = turns_only(plan, horizon)
    roster = greedy_rotation(Problem(reduced, horizon, TURN_GOALS))
    return reduced.with_roster(roster), roster


def _turns(plan: Plan, horizon: Horizon, kind: TurnKind = TurnKind.SATURDAY) -> list[str]:
    view = View(plan, horizon)
    return [name for day in horizon.days for name in view.names if view.has_turn(name, day, kind)]


def test_turns_go_round() -> None:
    horizon = weeks(8)
    plan, _ = _shared_out(_team(), horizon)

    assert sorted(_turns(plan, horizon)) == sorted(2 * ["Anna", "Bert", "Cas", "Dora"])
    assert check(plan, horizon).is_valid
    assert GOALS["wanted"](View(plan, horizon)) == 0


def test_who_owes_most_is_first() -> None:
    plan, _ = _shared_out(_team(carried=(a_balance("Dora", "zaterdag", 900),)), weeks())

    assert _turns(plan, weeks()) == ["Dora"]


def test_nobody_has_two_kinds_of_turn_in_a_week_or_turns_in_a_row() -> None:
    horizon = weeks(8)
    plan, _ = _shared_out(_team(), horizon)

    assert GOALS["turns"](View(plan, horizon)) < 100


def test_a_promise_is_kept_where_it_can_be() -> None:
    promised = an_employee("Anna", saturday="1 op 4")
    team = _team()
    plan = replace(team, employees=(promised, *team.employees[1:]))
    shared, _ = _shared_out(plan, weeks(8))
    saturdays = View(shared, weeks(8)).turn_days("Anna", TurnKind.SATURDAY)

    assert all((after - before).days >= 28 for before, after in itertools.pairwise(saturdays))


def test_whoever_is_away_or_outside_the_rotation_has_no_turn() -> None:
    people = (an_employee("Anna"), an_employee("Bert", saturday="nee"), an_employee("Cas"))
    plan = a_plan(employees=people, absences=(an_absence("Anna", SATURDAY, SATURDAY),))
    shared, _ = _shared_out(plan, weeks())

    assert _turns(shared, weeks()) == ["Cas"]


def test_a_turn_that_nobody_can_do_stays_open() -> None:
    plan = a_plan(employees=(an_employee("Bert", saturday="nee", evening="nee"),))
    shared, roster = _shared_out(plan, weeks())

    assert roster == Roster()
    assert check(shared, weeks()).is_valid


def test_what_is_locked_or_published_stays() -> None:
    plan = on_duty(_team(), "Bert", SATURDAY, "Zaterdag", {"ZA": "Balie"}, locked=True)
    shared, _ = _shared_out(plan, weeks())
    assert _turns(shared, weeks()) == ["Bert"]

    published = a_full_week(_team())
    published = replace(
        published, settings=replace(published.settings, published_until=later(MONDAY, days=6))
    )
    shared, roster = _shared_out(published, weeks())
    assert roster.entry("Bert", SATURDAY) == published.roster.entry("Bert", SATURDAY)
