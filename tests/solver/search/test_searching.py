"""How a search begins, with a hint that says all, and how it goes on where it takes long."""

from __future__ import annotations

from typing import Any

import pytest
from ortools.sat.python import cp_model
from typing_extensions import override

from solver import Options
from solver.encoding import Encoding
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem
from solver.search.hints import give_hint
from solver.search.searching import Searching
from solver.search.staged import StagedSearch, Thorough
from solver.search.stop import StopToken
from tests.builders import a_plan, weeks

ALONE = Searching(Options(workers=1), StopToken())


def a_model() -> tuple[cp_model.CpModel, list[cp_model.IntVar]]:
    """Return a model of two decisions, one of which is made, and their sum."""
    model = cp_model.CpModel()
    one, other = model.new_bool_var("one"), model.new_bool_var("other")
    both = model.new_int_var(0, 20, "both")
    model.add(both == 3 * one + 4 * other)
    model.add_at_least_one(one, other)
    return model, [one, other, both]


def hint_of(model: cp_model.CpModel) -> dict[int, int]:
    hint = model.proto.solution_hint
    return dict(zip(hint.vars, hint.values, strict=True))


def test_what_follows_from_the_decisions_of_a_hint_is_added_to_it() -> None:
    model, (one, other, both) = a_model()
    give_hint(model, {one.index: 1, other.index: 1})

    ALONE.complete_hint(model, seconds=10.0)

    assert hint_of(model) == {one.index: 1, other.index: 1, both.index: 7}


def test_a_hint_that_is_no_solution_stays_as_it_is() -> None:
    model, (one, other, _) = a_model()
    give_hint(model, {one.index: 0, other.index: 0})

    ALONE.complete_hint(model, seconds=10.0)

    assert hint_of(model) == {one.index: 0, other.index: 0}


def test_without_a_hint_nothing_is_made_up() -> None:
    model, _ = a_model()

    ALONE.complete_hint(model, seconds=10.0)

    assert hint_of(model) == {}


@pytest.mark.parametrize(("after", "searches"), [(0.0, 1), (1000.0, 0)])
def test_a_stage_that_takes_long_is_searched_on_and_proven(after: float, searches: int) -> None:
    runs: list[Searching] = []

    class Counted(Searching):
        @override
        def run(self, *args: Any, **more: Any) -> Any:
            runs.append(self)
            return super().run(*args, **more)

    encoding = Encoding(Problem(a_plan(), weeks(1)))
    led = Counted(ALONE.options, ALONE.stop, is_linear=True)
    search = StagedSearch(encoding, ALONE, 60.0, Thorough(led, after))

    value = search.least(GOAL_ENCODERS["wanted"](encoding))

    alone = Encoding(Problem(a_plan(), weeks(1)))
    assert value == StagedSearch(alone, ALONE, 60.0).least(GOAL_ENCODERS["wanted"](alone))
    assert search.is_proven
    assert len(runs) == searches
