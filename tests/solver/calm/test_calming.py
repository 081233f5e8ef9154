"""Few changes of post: what bounds them, and how a roster becomes calmer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from rostering.check import check, goal_values
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon, Minutes
from solver import Options, StopToken, solve
from solver.calm.calming import Calming
from solver.calm.day_patterns import DayPatterns, PatternColumns
from solver.encoding import Encoding
from solver.goals import GOAL_ENCODERS
from solver.problem import ALL_GOALS, Problem
from solver.search.deadline import Deadline
from solver.search.searching import Searching
from tests.builders import (
    MONDAY,
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

ONE_THREAD = Options(workers=1, seed=7)
PLENTY = 60.0
AMPLE = Deadline(1000.0, StopToken())
TWO_POSTS = (a_post("Balie", longest=120), a_post("Telefoon", longest=120), a_post("Back", "back"))


def _team(people: int = 4, **changes: object) -> Plan:
    names = ["Anna", "Bert", *(f"Persoon {number}" for number in range(2, people))]
    both = {"Balie": "Z", "Telefoon": "Z"}
    usual: dict[str, object] = {
        "posts": TWO_POSTS,
        "staffing": (staffing("Balie", 1), staffing("Telefoon", 1)),
        "employees": tuple(an_employee(name, skills=both) for name in names),
    }
    return a_plan(**usual | changes)


def _settled(plan: Plan, values: Mapping[GoalId, int], horizon: Horizon) -> Encoding:
    encoding = Encoding(Problem(plan, horizon))
    for goal in ALL_GOALS[:-1]:
        encoding.settle(goal, GOAL_ENCODERS[goal](encoding), values[goal])
    return encoding


def _missing(values: Mapping[GoalId, int], horizon: Horizon) -> dict[date, dict[GoalId, Minutes]]:
    return {
        monday: {"minimum": values["minimum"], "wanted": values["wanted"]}
        for monday in horizon.mondays
    }


def _least(encoding: Encoding) -> int:
    """Return the proven least of calm."""
    expression = GOAL_ENCODERS["calm"](encoding)
    encoding.model.minimize(expression)
    solver, status = Searching(ONE_THREAD, StopToken()).run(encoding.model, PLENTY)
    assert solver.status_name(status) == "OPTIMAL"
    return round(solver.objective_value)


def _with_needless_changes() -> Plan:
    """Return a week in which Anna and Bert take turns at the desk in every block of Tuesday."""
    plan = a_plan(employees=(an_employee("Anna"), an_employee("Bert")))
    tuesday = later(MONDAY, days=1)
    plan = on_duty(plan, "Anna", tuesday, "Dag", {"VM1": "Balie", "NM2": "Balie"})
    return on_duty(plan, "Bert", tuesday, "Dag", {"VM2": "Balie", "NM1": "Balie"})


def test_whole_days_as_decisions_change_as_rarely_as_blocks_and_no_less_than_the_bound() -> None:
    horizon = weeks(1)
    two_days = tuple(opening for opening in usual_openings() if opening.weekday in (1, 2))
    plan = _team(openings=two_days)
    values = goal_values(solve(plan, horizon, ONE_THREAD).plan, horizon, ALL_GOALS)
    by_block, by_day = (_settled(plan, values, horizon) for _ in range(2))
    by_day.columns = PatternColumns(by_day, DayPatterns(by_day.problem))

    least = _least(by_day)

    calming = Calming(by_day.problem, ONE_THREAD, StopToken())
    assert least == _least(by_block) == 2 * 2 * 2
    assert calming.bound(by_day, _missing(values, horizon), AMPLE) == least


def test_the_bound_is_the_hand_over_that_every_half_day_asks_for() -> None:
    """Nobody may stay at a post for both blocks: two people go, to each other's post at best."""
    horizon = weeks(1)
    values: dict[GoalId, int] = dict.fromkeys(ALL_GOALS, 0)
    problem = Problem(_team(), horizon)
    encoding = Encoding(problem)
    encoding.settled = values

    calming = Calming(problem, ONE_THREAD, StopToken())
    found = calming.bound(encoding, _missing(values, horizon), AMPLE)

    halves_and_the_evening = 5 * 2 + 1
    assert found == halves_and_the_evening * 2


def test_needless_changes_go_and_no_goal_before_is_worse() -> None:
    plan, horizon = _with_needless_changes(), weeks(1)
    before = check(plan, horizon).goals
    calming = Calming(Problem(plan, horizon), ONE_THREAD, StopToken())

    *_, calmer = calming.calm(plan, PLENTY)

    found = check(calmer, horizon)
    assert found.is_valid
    assert before["calm"] == 4
    assert found.goals == {**before, "calm": 0}


def test_a_stop_leaves_the_roster_as_it_is() -> None:
    plan, horizon = _with_needless_changes(), weeks(1)
    stop = StopToken()
    stop.stop()
    calming = Calming(Problem(plan, horizon), ONE_THREAD, stop)

    assert list(calming.calm(plan, PLENTY)) == []
    encoding = Encoding(Problem(plan, horizon))
    nothing = _missing(dict.fromkeys(ALL_GOALS, 0), horizon)
    assert calming.bound(encoding, nothing, Deadline(PLENTY, stop)) == 0


def test_a_day_with_a_lock_is_not_listed_and_nobody_changes_post_while_away() -> None:
    tuesday = later(MONDAY, days=1)
    hour_away = an_absence("Anna", tuesday, tuesday, part="11:00-12:00")
    plan = _team(absences=(hour_away,))
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie"}, locked=True)
    encoding = Encoding(Problem(plan, weeks(1)))
    patterns = DayPatterns(encoding.problem)

    assert patterns.of(encoding, "Anna", MONDAY) is None
    listed = patterns.of(encoding, "Anna", tuesday)
    assert listed is not None
    assert {pattern.changes for pattern in listed if pattern.posts[2:] == (None, None)} == {0}
