from typing import get_args

import pytest

from bench.__main__ import EFFORTS, planned_runs, planned_seconds
from bench.cases import FOLDER, SIZES, START, Case, SetName, Varied, Workbook, cases
from bench.engines import ENGINES
from bench.teams import a_team
from data.examples import example_path
from rostering.calendar import TurnKind
from rostering.check import check
from rostering.time import Horizon

FOUR_WEEKS = Horizon(START, 4)


@pytest.mark.parametrize("people", SIZES)
def test_a_seed_makes_the_same_team_twice_and_another_seed_another(people: int) -> None:
    assert a_team(people, FOUR_WEEKS) == a_team(people, FOUR_WEEKS)
    assert a_team(people, FOUR_WEEKS) != a_team(people, FOUR_WEEKS, seed=1)


@pytest.mark.parametrize("people", SIZES)
def test_a_generated_team_has_people_for_every_post_and_turn(people: int) -> None:
    plan = a_team(people, FOUR_WEEKS)
    assert len({employee.name for employee in plan.employees}) == people
    terms = [employee.terms[0] for employee in plan.employees]
    for post in plan.front_posts:
        assert any(one.is_independent(post.name) for one in terms)
    for kind in TurnKind:
        assert any(one.rotation(kind).member for one in terms)
    assert check(plan, FOUR_WEEKS).is_valid
    assert check(plan, FOUR_WEEKS).goals["minimum"] > 0


@pytest.mark.parametrize("seed", range(4))
def test_a_seed_changes_a_team_in_one_way_and_nothing_is_left_of_who_is_gone(seed: int) -> None:
    plan = Varied(seed, weeks=4)()
    assert plan == Varied(seed, weeks=4)()
    assert plan != Varied(seed + 1, weeks=4)()
    names = {employee.name for employee in plan.employees}
    named: set[str | None] = {row.employee for row in plan.absences}
    named |= {row.employee for row in plan.appointments} | {wish.employee for wish in plan.wishes}
    named |= {row.employee for row in plan.carried}
    assert named <= names | {None}
    assert check(plan, FOUR_WEEKS).is_valid


@pytest.mark.parametrize("name", get_args(SetName))
def test_cases_have_ids_of_their_own_and_some_time(name: SetName) -> None:
    found = cases(name)
    assert len({case.id for case in found}) == len(found)
    assert all(case.seconds > 0 for case in found)


@pytest.mark.parametrize(("name", "minutes"), [("quick", 5), ("full", 40)])
def test_a_run_is_planned_to_end_in_time(name: SetName, minutes: int) -> None:
    assert planned_seconds(planned_runs(cases(name), ENGINES), EFFORTS[name]) <= 60 * minutes


@pytest.mark.parametrize("case", cases("quick"), ids=lambda case: case.id)
def test_the_plan_of_a_case_wants_people_in_its_weeks(case: Case) -> None:
    assert check(case.make(), case.horizon).goals["wanted"] > 0


def test_rotations_have_no_blocks_but_turns() -> None:
    rotations = next(case for case in cases("quick") if case.id.startswith("rotations"))
    plan = rotations.make()
    blocks = [block for day in rotations.horizon.days for block in plan.calendar.blocks(day)]
    assert blocks
    assert all(block.turn is not None for block in blocks)


def test_workbooks_of_a_folder_are_cases_when_the_environment_names_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book = example_path()
    monkeypatch.delenv(FOLDER, raising=False)
    usual = cases("quick")
    monkeypatch.setenv(FOLDER, str(book.parent))
    added = cases("quick")[len(usual) :]
    assert book.stem in [case.make.path.stem for case in added if isinstance(case.make, Workbook)]
    assert added[0].make().employees
