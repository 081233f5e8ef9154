from dataclasses import replace
from datetime import timedelta

import pytest

from bench.cases import START
from bench.colleague import fill
from bench.fairness import judged, simulate, the_team
from bench.fewest import FewestSoFar
from bench.rosters import repeated, without_faults
from bench.scoring import score
from bench.sick_calls import gaps_with_numbers, repairs, sick_calls
from rostering.check import violations
from rostering.happening.dropout import Now
from rostering.time import WEEK, Horizon
from tests.builders import MONDAY, a_full_week, a_plan, an_absence, an_employee, weeks
from ui.application.happening.dropout import DropOut

EVERY_WAY = ["search", "first free colleague", "plan anew"]


def a_call() -> DropOut:
    """Return Anna ill on Tuesday, in a team with Carla, who has nothing to do."""
    names = ("Anna", "Bert", "Carla")
    plan = a_full_week(a_plan(employees=tuple(an_employee(name) for name in names)))
    tuesday = MONDAY + timedelta(days=1)
    absence = an_absence("Anna", tuesday, tuesday, kind="ziekte")
    return DropOut(plan, weeks(), absence, Now(tuesday))


def test_the_first_free_colleague_fills_a_gap_within_the_rules() -> None:
    call = a_call()
    gaps = gaps_with_numbers(call)
    assert [(gap.block.name, number) for gap, number in gaps] == [("VM1", 1), ("VM2", 1)]
    filled = fill(call.after, gaps)
    found = score(filled, call.after, call.horizon)
    assert found.is_valid
    assert found.goals["wanted"] == 0


def test_somebody_who_refuses_is_passed_over() -> None:
    call = a_call()
    refused = frozenset({"Bert", "Carla"})
    assert fill(call.after, gaps_with_numbers(call), refused=refused) == call.after


def test_every_way_answers_a_sick_call_and_is_counted_by_its_changes() -> None:
    found = repairs(a_call(), 2.0, anew=True)
    assert [repair.way for repair in found] == EVERY_WAY
    assert all(repair.restored and repair.is_valid for repair in found)
    # Bert is at work on Tuesday and free until noon.
    assert [repair.changes for repair in found[:2]] == [1, 1]


def test_sick_calls_are_the_same_with_the_same_seed() -> None:
    plans = {"a": a_full_week(a_plan())}
    first, second = ([call.absence for call in sick_calls(plans, 5, seed=seed)] for seed in (1, 1))
    assert first == second
    assert first != [call.absence for call in sick_calls(plans, 5, seed=2)]


def test_without_any_roster_there_are_no_sick_calls() -> None:
    with pytest.raises(ValueError, match="roster"):
        sick_calls({"a": a_plan()}, 1)


def test_rosters_for_the_window_go_on_without_breaking_a_rule() -> None:
    plan = repeated(a_plan(), MONDAY, 6)
    assert plan.roster.mondays == weeks(6).mondays
    first, again = (
        dict(plan.roster.weeks[week]) for week in (weeks(6).mondays[at] for at in (0, 4))
    )
    assert {name for name, _ in first} == {name for name, _ in again}
    assert violations(plan, weeks(6)) == ()


def test_days_that_meet_an_absence_are_taken_out_of_those_rosters() -> None:
    away = an_absence("Anna", weeks(6).mondays[4], weeks(6).mondays[4] + timedelta(days=6))
    planned = repeated(a_plan(), MONDAY, 6)
    plan = replace(planned, absences=(away,))
    assert violations(plan, weeks(6))

    kept = without_faults(plan)

    assert violations(kept, weeks(6)) == ()
    gone = {(name, day) for name, day, _ in plan.roster.entries()} - {
        (name, day) for name, day, _ in kept.roster.entries()
    }
    assert {name for name, _ in gone} == {"Anna"}


def test_planning_by_fewest_so_far_keeps_every_rule_and_staffs_a_team() -> None:
    plan = the_team(weeks=4)
    planned = FewestSoFar().plan(plan, Horizon(START, 4))
    found = score(planned, plan, Horizon(START, 4))
    assert found.is_valid
    assert found.goals["wanted"] < score(plan, plan, Horizon(START, 4)).goals["wanted"] / 10


def test_the_newcomer_is_accompanied_first_and_has_turns_later() -> None:
    newcomer = the_team().employees[-1]
    first = newcomer.first_day
    assert first is not None
    post = next(iter(newcomer.terms[0].skills))
    learning, alone = newcomer.on(first), newcomer.on(first + 4 * WEEK)
    assert learning is not None
    assert not learning.is_independent(post)
    assert alone is not None
    assert alone.is_independent(post)


def test_a_time_without_any_turn_leaves_the_balances_at_zero() -> None:
    plan = the_team(weeks=4)
    found = judged("nobody", plan, Horizon(START, 4))
    assert (found.saturday, found.evening) == (0, 0)
    assert found.missing > 0


def test_a_simulation_gives_the_same_twice() -> None:
    first, second = (simulate("fewest", FewestSoFar().plan, weeks=4) for _ in range(2))
    assert first == second
    assert first.invalid == 0
