"""Everything of a plan comes out of the file as it went in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import fields
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.examples import EXAMPLES, example_path
from data.store import schema
from data.store.lists import LIST_TABLES
from data.workbook import read_workbook
from rostering.differences.changes import LISTS
from rostering.plan import Plan
from rostering.team.settings import Settings
from tests.builders import MONDAY, a_full_week, a_plan, on_duty, some_settings
from tests.data.store.files import blank_file, change, file_with, opened, reopened
from tests.strategies import plans

calm = settings(
    max_examples=12,
    # Several plans in one case are large: many a draw is given up before it is whole.
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.filter_too_much,
        HealthCheck.function_scoped_fixture,
    ],
)


@pytest.fixture(scope="module")
def blank() -> Iterator[Path]:
    """A file without teams, to be copied: making one takes longer than a test should."""
    with TemporaryDirectory() as folder:
        yield blank_file(Path(folder))


@given(plans)
@calm
def test_any_plan_comes_back_equal(blank: Path, plan: Plan) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(blank, folder))
        with opened(path) as file:
            file.add_team(plan, change())

        assert reopened(path, plan.settings.name) == plan


@given(st.lists(plans, min_size=2, max_size=4))
@calm
def test_every_change_on_the_way_leaves_exactly_the_new_plan(
    blank: Path, history: list[Plan]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(blank, folder))
        with opened(path) as file:
            file.add_team(history[0], change())
            for before, after in pairwise(history):
                file.write(before.settings.name, before, after, change())
                assert file.plan(after.settings.name) == after


@pytest.mark.parametrize("example", [example.id for example in EXAMPLES])
def test_every_example_team_comes_back_equal(example: str, tmp_path: Path) -> None:
    plan = read_workbook(example_path(example)).plan

    path = file_with(plan, tmp_path)

    assert reopened(path, plan.settings.name) == plan


def test_holidays_follow_from_the_settings(tmp_path: Path) -> None:
    plan = a_plan(settings=some_settings(public_holidays=True))

    holidays = reopened(file_with(plan, tmp_path)).holidays

    assert holidays[MONDAY.replace(month=12, day=25)] == "Kerstmis"


def test_rows_put_between_others_again_and_again_keep_their_order(tmp_path: Path) -> None:
    plan = a_full_week(a_plan())
    first, last = plan.duties[0], plan.duties[-1]
    path = file_with(plan, tmp_path)

    with opened(path) as file:
        for number in range(15):
            middle = tuple(plan.duties[1:-1])
            after = Plan(
                **{
                    **{item.name: getattr(plan, item.name) for item in fields(Plan)},
                    "duties": (first, plan.duties[number % 2], *middle, last),
                }
            )
            file.write("Onthaal", plan, after, change())
            plan = after

    assert reopened(path).duties == plan.duties


def test_an_edit_of_one_day_leaves_the_rows_of_others_alone(tmp_path: Path) -> None:
    plan = a_full_week(a_plan())
    path = file_with(plan, tmp_path)
    after = on_duty(plan, "Anna", MONDAY, "Dag")

    with opened(path) as file:
        file.write("Onthaal", plan, after, change())

    assert reopened(path) == after


def test_every_list_and_setting_of_a_plan_has_its_place_in_the_schema() -> None:
    assert tuple(LIST_TABLES) == LISTS
    settings_fields = {item.name for item in fields(Settings)} - {"limits"}
    assert settings_fields <= set(schema.team.c.keys())
    assert set(LISTS) | {"settings", "roster", "holidays"} == {item.name for item in fields(Plan)}
