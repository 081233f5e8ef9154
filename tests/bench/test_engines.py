import math

import pytest
from ortools.sat.python import cp_model

from bench.engines import ENGINES, engine, missing
from bench.engines.linear import LinearModel
from bench.plots import slope
from bench.scoring import score
from tests.builders import a_plan, weeks


@pytest.mark.parametrize("name", ENGINES)
def test_every_engine_plans_a_small_team_within_the_rules(name: str) -> None:
    if missing(name):
        pytest.skip(f"{missing(name)}; it comes with the extra")
    plan = a_plan()
    outcome = engine(name)(plan, weeks(), 3.0)
    assert outcome.plan is not None
    found = score(outcome.plan, plan, weeks())
    assert found.is_valid
    assert (found.goals["minimum"], found.goals["wanted"]) == (0, 0)
    assert outcome.trail[-1][1] == outcome.plan
    for claim in outcome.claims:
        assert claim.bound is None or claim.value is None or claim.bound <= claim.value


def test_an_engine_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KeyError):
        engine("guess")


def holds(model: LinearModel, values: list[int]) -> bool:
    """Tell whether some helpers complete the values to a solution of all rows."""
    helpers = len(model.lows) - len(values)
    return any(
        all(
            low - 1e-9 <= sum(factor * full[at] for at, factor in terms.items()) <= high + 1e-9
            for low, terms, high in model.rows
        )
        for number in range(2**helpers)
        for full in [[*values, *((number >> bit) & 1 for bit in range(helpers))]]
    )


def test_rows_allow_just_what_the_model_allows() -> None:
    model = cp_model.CpModel()
    x, y = model.new_int_var(0, 3, "x"), model.new_int_var(-1, 2, "y")
    b, c = model.new_bool_var("b"), model.new_bool_var("c")
    model.add(x + y <= 2).only_enforce_if(b)
    model.add(x >= 2).only_enforce_if(~c)
    model.add_implication(b, ~c)
    model.add_bool_or(b, c)
    model.add_max_equality(x, [1, y + 1, 2 * c])
    rows = LinearModel.of(model.proto)
    for values in (
        [first, second, third, fourth]
        for first in range(4)
        for second in range(-1, 3)
        for third in (0, 1)
        for fourth in (0, 1)
    ):
        first, second, third, fourth = values
        allowed = (
            (not third or first + second <= 2)
            and (fourth or first >= 2)
            and (not third or not fourth)
            and (third or fourth)
            and first == max(1, second + 1, 2 * fourth)
        )
        assert holds(rows, values) == bool(allowed), values


def test_a_domain_with_holes_is_refused() -> None:
    model = cp_model.CpModel()
    model.new_int_var_from_domain(cp_model.Domain.from_values([0, 2]), "x")
    with pytest.raises(ValueError, match="holes"):
        LinearModel.of(model.proto)


def test_an_open_side_of_a_row_has_no_bound() -> None:
    model = cp_model.CpModel()
    x = model.new_int_var(0, 9, "x")
    model.add(x >= 3)
    assert LinearModel.of(model.proto).rows == [(3.0, {0: 1.0}, math.inf)]


def test_the_slope_is_the_power_with_which_times_grow() -> None:
    assert slope([(5, 0.25), (10, 1.0), (20, 4.0)]) == pytest.approx(2.0)
