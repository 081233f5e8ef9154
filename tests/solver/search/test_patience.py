"""A search is waited for as long as it gets better, and no longer."""

from __future__ import annotations

import random
import threading

import pytest
from ortools.sat.python import cp_model
from typing_extensions import override

from solver.problem import Problem
from solver.result import Options
from solver.running.run import ignore
from solver.search.patience import Patience, waited_until
from solver.search.searching import Searching
from solver.search.standing import Standing, Watcher
from solver.search.stop import StopToken
from tests.builders import a_plan, weeks

LONG = 3600.0


class Counting(Patience):
    """Counts what it notices."""

    noticed = 0

    @override
    def notice(self) -> None:
        self.noticed += 1


class Told(Watcher):
    """Is told what a search found."""

    found = 0

    @property
    @override
    def objective_value(self) -> float:
        return self.found

    @property
    @override
    def best_objective_bound(self) -> float:
        return 0.0


@pytest.mark.parametrize(
    ("better", "now", "is_waited_for"),
    [
        (0, 10, False),
        (7, 10, False),
        (9, 10, True),
        (10, 10, True),
        (39, 40, True),
        (31, 40, False),
    ],
)
def test_a_search_is_waited_for_while_it_got_better_in_the_last_fifth_of_its_time(
    better: float, now: float, is_waited_for: bool
) -> None:
    assert (waited_until(0, better, now) > now) == is_waited_for


def test_a_search_that_finds_nothing_is_ended_when_its_time_is_over() -> None:
    ended = threading.Event()

    with Patience(0).waiting(ended.set):
        assert ended.wait(LONG)


def test_a_search_that_is_done_before_its_time_is_waited_for_no_longer() -> None:
    ended = threading.Event()

    with Patience(LONG).waiting(ended.set):
        pass

    assert not ended.is_set()


def test_patience_ends_a_search_that_has_time_left() -> None:
    # Half of each of some random sums: such equations take hours.
    model, chance = cp_model.CpModel(), random.Random(0)
    chosen = [model.new_bool_var("") for _ in range(60)]
    for _ in range(7):
        amounts = [chance.randrange(100) for _ in chosen]
        model.add(cp_model.LinearExpr.weighted_sum(chosen, amounts) == sum(amounts) // 2)
    searching = Searching(Options(workers=1), StopToken())

    _, status = searching.run(model, LONG, patience=Patience(0))

    assert status == cp_model.UNKNOWN


def test_only_a_better_value_is_noticed_and_not_a_roster_that_is_nearer() -> None:
    plan, patience = a_plan(), Counting(LONG)
    standing = Standing(Problem(plan, weeks()), ignore)
    watcher = Told(standing, "share", lambda _: plan, weight=10, patience=patience)

    noticed = []
    for objective in (39, 35, 30, 29, 21):
        watcher.found = objective
        watcher.on_solution_callback()
        noticed.append(patience.noticed)

    assert noticed == [1, 1, 1, 2, 2]
