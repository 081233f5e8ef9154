"""A long horizon planned window after window, with everything at its best at once."""

from __future__ import annotations

from itertools import product

from rostering.calendar import TurnKind
from rostering.check import check
from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from solver import Options, StopToken
from solver.parts.window_by_window import Service, WindowByWindow
from solver.problem import Problem
from solver.search.searching import Searching
from solver.turns.rotation import RotationGuess, guess_rotation
from tests.builders import MONDAY, a_plan, an_absence, an_employee, later, weeks

ALL_STAFFED = Service({"minimum": 0, "wanted": 0}, 0)
HORIZON = weeks(6)
PLENTY = 60.0


def _problem(**changes: object) -> Problem:
    names = [f"Persoon {number}" for number in range(8)]
    return Problem(
        a_plan(**{"employees": tuple(an_employee(name) for name in names), **changes}), HORIZON
    )


def _searching(stop: StopToken | None = None) -> Searching:
    return Searching(Options(workers=1, seed=7), stop or StopToken())


def _rotation(problem: Problem) -> RotationGuess:
    return guess_rotation(problem, {"minimum": 0, "wanted": 0}, _searching(), PLENTY)


def _numbers_of_turns(plan: Plan, window: Horizon) -> dict[tuple[str, TurnKind], int]:
    view = View(plan, window)
    return {
        (name, kind): sum(view.has_turn(name, day, kind) for day in window.days)
        for name, kind in product(view.names, TurnKind)
    }


def test_every_window_has_its_goals_at_their_best_and_the_turns_of_the_rotation() -> None:
    problem = _problem()
    guess = _rotation(problem)
    by_window = WindowByWindow(problem, _searching(), guess)

    plan, left = by_window.plan([ALL_STAFFED, ALL_STAFFED], PLENTY)

    found = check(plan, HORIZON)
    assert left == ()
    assert found.is_valid
    assert found.goals["turns"] == guess.value
    assert [found.goals[goal] for goal in ("minimum", "wanted", "hours", "load")] == [0, 0, 0, 0]
    for mondays in problem.windows():
        window = Horizon(mondays[0], len(mondays))
        assert _numbers_of_turns(plan, window) == _numbers_of_turns(guess.plan, window)


def test_a_window_that_cannot_be_so_good_ends_it_and_keeps_the_turns_of_the_rest() -> None:
    gone = later(MONDAY, weeks=4, days=2)
    away = tuple(an_absence(f"Persoon {number}", gone, gone) for number in range(8))
    problem = _problem(absences=away)
    guess = _rotation(problem)

    plan, left = WindowByWindow(problem, _searching(), guess).plan([ALL_STAFFED] * 2, PLENTY)

    first, second = (Horizon(mondays[0], len(mondays)) for mondays in problem.windows())
    assert left == problem.windows()[1]
    assert check(plan, first).goals["wanted"] == 0
    assert _numbers_of_turns(plan, second) == _numbers_of_turns(guess.plan, second)


def test_nothing_is_planned_after_a_stop() -> None:
    problem = _problem()
    stop = StopToken()
    stop.stop()
    by_window = WindowByWindow(problem, _searching(stop), _rotation(problem))

    _, left = by_window.plan([ALL_STAFFED, ALL_STAFFED], PLENTY)

    assert left == HORIZON.mondays
