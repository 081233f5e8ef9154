"""Turns as fair as can be by a flow, and the turns that are shared out by its numbers."""

from __future__ import annotations

from typing import Any

import pytest

from rostering.calendar import Opening, TurnKind
from rostering.check import check, goal_values
from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from solver import Options, StopToken
from solver.encoding import Encoding
from solver.engine import solve_turns
from solver.problem import Problem
from solver.search.searching import Searching
from solver.turns.greedy import greedy_rotation
from solver.turns.guide import TurnGuide, turn_guide
from solver.turns.locks import with_turns
from solver.turns.rotation import TURN_GOALS, guess_rotation, turns_only
from solver.turns.sharing_out import share_out_turns
from solver.verify import broken_beyond_locks
from tests.builders import (
    MONDAY,
    SATURDAY,
    a_balance,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    later,
    on_duty,
    staffing,
    usual_openings,
    weeks,
)

ONE_THREAD = Searching(Options(workers=1, seed=7), StopToken())
PLENTY = 60.0


def _team(people: int = 4, **changes: Any) -> Plan:
    names = ("Anna", "Bert", "Cas", "Dora", "Els", "Fons", "Gust", "Hanne")[:people]
    terms = {key: changes.pop(key) for key in ("saturday", "evening") if key in changes}
    return a_plan(**{"employees": tuple(an_employee(name, **terms) for name in names), **changes})


def _problem(plan: Plan, horizon: Horizon) -> Problem:
    return Problem(turns_only(plan, horizon), horizon, TURN_GOALS)


def _guide(plan: Plan, horizon: Horizon) -> TurnGuide | None:
    return turn_guide(Encoding(_problem(plan, horizon)))


def _shared_out(plan: Plan, horizon: Horizon, seconds: float = PLENTY) -> Plan:
    guide = _guide(plan, horizon)
    assert guide is not None
    return share_out_turns(guide, ONE_THREAD, seconds)


def test_unequal_contracts_leave_a_little_unfairness_that_is_known_and_reached() -> None:
    people = tuple(
        an_employee(name, hours) for name, hours in (("Anna", 38), ("Bert", 30.4), ("Cas", 19))
    )
    balances = (a_balance("Anna", "zaterdag", 700), a_balance("Bert", "zaterdag", -700))
    plan, horizon = a_plan(employees=people, carried=balances), weeks(26)
    guide = _guide(plan, horizon)

    shared = _shared_out(plan, horizon)

    assert guide is not None
    assert guide.bound > 0
    assert goal_values(shared, horizon, TURN_GOALS) == {
        "minimum": 0,
        "wanted": 0,
        "turns": guide.bound,
    }
    assert check(shared, horizon).is_valid


def test_turns_of_many_months_are_as_fair_as_can_be_and_proven_so() -> None:
    horizon = weeks(40)
    result = solve_turns(_team(5), horizon, ONE_THREAD.options)

    turns = result.goals[-1]
    assert (turns.id, turns.status) == ("turns", "optimal")
    assert check(result.plan, horizon).is_valid


def test_a_promise_that_cannot_be_kept_is_part_of_the_bound() -> None:
    """Two people for a turn each week: of four in a window each has two, one of them too soon."""
    guide = _guide(_team(2, saturday="1 op 4", evening="nee", openings=_only("ZA")), weeks(4))

    assert guide is not None
    assert guide.bound == 200


def test_turns_that_must_be_in_a_row_are_part_of_the_bound() -> None:
    """One person for all: four weeks in a row are three turns right after another."""
    guide = _guide(_team(1, openings=_only("ZA")), weeks(4))

    assert guide is not None
    assert guide.bound == 300


def _only(block: str) -> tuple[Opening, ...]:
    return tuple(row for row in usual_openings() if row.block == block)


@pytest.mark.parametrize(
    ("absences", "missing"),
    [
        pytest.param((an_absence("Anna", SATURDAY, SATURDAY),), 0, id="somebody else is there"),
        pytest.param((an_absence(None, SATURDAY, SATURDAY),), 210, id="nobody is there"),
    ],
)
def test_a_turn_that_nobody_can_do_is_missing_and_the_rest_is_as_fair_as_can_be(
    absences: tuple[object, ...], missing: int
) -> None:
    plan, horizon = _team(absences=absences), weeks(8)
    guide = _guide(plan, horizon)
    values = goal_values(_shared_out(plan, horizon), horizon, TURN_GOALS)

    assert guide is not None
    assert guide.missing(horizon) == missing
    assert values["wanted"] == missing
    assert values["turns"] == guide.bound


def test_who_can_work_one_post_only_takes_no_place_at_another() -> None:
    skilled = an_employee("Dora", skills={"Balie": "", "Telefoon": "Z"})
    plan = a_plan(
        posts=(a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back")),
        employees=(an_employee("Anna"), an_employee("Bert"), skilled),
        staffing=(staffing("Balie"), staffing("Telefoon")),
        openings=_only("ZA"),
    )
    shared = _shared_out(plan, weeks(4))

    assert _places(shared, "Dora") == 4 * ["Telefoon"]
    assert _places(shared, "Anna") == _places(shared, "Bert") == 2 * ["Balie"]


def _places(plan: Plan, name: str) -> list[str | None]:
    days = [later(SATURDAY, weeks=number) for number in range(4)]
    posts = [plan.roster.entry(name, day).post_in("ZA") for day in days]
    return [post for post in posts if post is not None]


def test_what_is_locked_stays_and_counts() -> None:
    plan, horizon = _team(), weeks(4)
    for number in range(2):
        day = later(SATURDAY, weeks=number)
        plan = on_duty(plan, "Bert", day, "Zaterdag", {"ZA": "Balie"}, locked=True)

    shared = _shared_out(plan, horizon)

    saturdays = View(shared, horizon).turn_days("Bert", TurnKind.SATURDAY)
    assert saturdays == (SATURDAY, later(SATURDAY, weeks=1))
    assert check(shared, horizon, before=plan).is_valid
    # Twice in a row, and a whole turn ahead of the others.
    assert goal_values(shared, horizon, TURN_GOALS)["turns"] == 100 + 5**2 + 5**2


def test_nothing_is_claimed_where_locks_give_a_turn_to_more_people_than_it_wants() -> None:
    plan = _team()
    for name in ("Anna", "Bert"):
        plan = on_duty(plan, name, SATURDAY, "Zaterdag", {"ZA": "Balie"}, locked=True)

    assert _guide(plan, weeks(2)) is None


def test_weeks_before_somebody_joins_a_balance_count_for_others_only() -> None:
    plan, horizon = (
        _team(carried=(a_balance("Dora", "zaterdag", 0, later(MONDAY, weeks=8)),)),
        weeks(8),
    )
    shared = _shared_out(plan, horizon)

    guide = _guide(plan, horizon)
    assert guide is not None
    assert goal_values(shared, horizon, TURN_GOALS)["turns"] == guide.bound


def test_without_time_turns_are_shared_out_as_by_hand() -> None:
    plan, horizon = _team(), weeks(30)
    shared = _shared_out(plan, horizon, seconds=0)

    assert shared.roster == greedy_rotation(_problem(plan, horizon))


def test_a_stop_ends_it_at_once_with_turns_as_by_hand() -> None:
    plan, horizon, stop = _team(), weeks(30), StopToken()
    guide = _guide(plan, horizon)
    stop.stop()

    assert guide is not None
    shared = share_out_turns(guide, Searching(Options(workers=1), stop), PLENTY)

    assert shared.roster == greedy_rotation(_problem(plan, horizon))


def test_turns_that_are_proven_by_their_numbers_are_guessed_at_once() -> None:
    plan, horizon = _team(), weeks(13)
    problem = Problem(plan, horizon)

    guess = guess_rotation(problem, {"minimum": 0, "wanted": 0}, ONE_THREAD, PLENTY)

    assert guess.value == guess.bound
    assert not broken_beyond_locks(problem, with_turns(problem, guess.plan))
    assert guess.values
