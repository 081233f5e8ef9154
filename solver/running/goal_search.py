"""One goal searched on the whole: in hope first, near the roster there is, and with patience."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from itertools import product

from ortools.sat.python import cp_model

from rostering.goals.base import GoalId
from solver.encoding import Encoding, Expr
from solver.problem import Problem
from solver.running.beginning import Beginning
from solver.running.best import BestRoster
from solver.search.hints import give_hint, roster_hint
from solver.search.patience import Patience
from solver.search.searching import FOUND, Searching, whole_bound
from solver.search.standing import Standing, Watcher
from solver.verify import CheckFailedError
from solver.whole import Whole

_PREPARING_SECONDS = 0.001
"""Time for a decision below which a model is not prepared in full."""
_IN_HOPE_SHARE = 0.3
"""Part of the time for a goal in which a hope for a later one is held."""


class GoalSearch:
    """Searches the model of the whole for a lower value of a goal, from the best roster so far."""

    def __init__(
        self,
        problem: Problem,
        searching: Searching,
        standing: Standing,
        best: BestRoster,
        beginning: Beginning,
    ) -> None:
        """Prepare.

        Args:
            problem: what is planned.
            searching: how to search.
            standing: is told of values and bounds.
            best: the best roster so far; takes what is found.
            beginning: how the run began: the hope that it leaves, and whether the whole is large.
        """
        self._problem = problem
        self._searching = searching
        self._standing = standing
        self._best = best
        self._beginning = beginning

    def least(
        self, whole: Whole, goal: GoalId, hint: Mapping[int, int], until: float, latest: float
    ) -> int | None:
        """Search for a lower value of a goal; return its bound, None without a roster.

        With a hope held it is searched first; that is all where the goal reaches its bound so.

        Args:
            whole: the model, earlier goals kept.
            goal: the goal.
            hint: values of decisions to begin with, before those of the best roster.
            until: the moment at which the search ends.
            latest: the same for a goal that still gets better then.
        """
        if self._reaches_in_hope(whole, goal, until):
            return self._best.now.values[goal]
        encoding, expression = whole.encoding, whole.goal(goal)
        seconds = until - time.monotonic()
        weight = self._aim_at(encoding, goal, expression)
        known = self._best.found.hint(encoding) if self._best.found else {}
        give_hint(encoding.model, {**known, **hint})
        if not hint:
            self._searching.complete_hint(encoding.model, seconds)
        patience = Patience(seconds)
        read = partial(self._best.read, encoding)
        watcher = Watcher(self._standing, goal, read, weight, patience=patience)
        longest = seconds + latest - until
        solver, status = self._searching_for(encoding, seconds).run(
            encoding.model, longest, watcher, watcher.on_bound, patience=patience
        )
        if status == cp_model.INFEASIBLE:
            # There is a roster: the former one, or the one with nothing added.
            raise CheckFailedError(f"goal {goal} leaves no roster", self._best.now.plan)
        if status not in FOUND:
            return None
        self._best.keep(encoding, solver)
        if isinstance(expression, int):
            return expression
        return max(0, whole_bound((solver.best_objective_bound - weight + 1) / weight))

    def _reaches_in_hope(self, whole: Whole, goal: GoalId, until: float) -> bool:
        """Search with the hope first, where one is held; tell whether the goal reaches its bound.

        Where it does not, the hope is given up: it would be in the way of the rest.
        """
        hope, encoding = self._beginning.hope, whole.encoding
        if hope is not None and self._is_mostly_unavoidable(goal):
            # It is more of a proof that lacks, and in hope nothing can be proven.
            hope.give_up()
        if hope is None or not hope.is_held or encoding.settled.get("load") == 0:
            return False
        seconds = (until - time.monotonic()) * _IN_HOPE_SHARE
        self._in_hope(encoding, goal, whole.goal(goal), seconds)
        if self._best.is_reached(goal):
            return True
        hope.give_up()
        return False

    def _in_hope(self, encoding: Encoding, goal: GoalId, expression: Expr, seconds: float) -> None:
        """Search with the hope held; what is bounded there says nothing of the goal."""
        encoding.model.minimize(expression)
        if self._best.found is not None:
            give_hint(encoding.model, self._best.found.hint(encoding))
            self._searching.complete_hint(encoding.model, seconds)
        watcher = Watcher(
            self._standing, goal, partial(self._best.read, encoding), is_bounding=False
        )
        searching = self._searching_for(encoding, seconds)
        solver, status = searching.run(encoding.model, seconds, watcher)
        if status in FOUND:
            self._best.keep(encoding, solver)

    def _searching_for(self, encoding: Encoding, seconds: float) -> Searching:
        """Return how to search in so many seconds."""
        needed = _PREPARING_SECONDS * len(encoding.model.proto.variables)
        return replace(self._searching, is_short=seconds < needed)

    def _is_mostly_unavoidable(self, goal: GoalId) -> bool:
        """Tell whether it is known that a better roster has more than half of a value left."""
        return 2 * self._standing.goals[goal].bound > self._best.now.values[goal]

    def _aim_at(self, encoding: Encoding, goal: GoalId, expression: Expr) -> int:
        """Have a value made small; return how many times it weighs in the objective.

        A roster that was made week by week is good in later goals too, and what is large leaves no
        time to make up for them. There the search stays near it: what differs counts as well, all
        together less than the goal's least step.
        """
        is_near = self._beginning.first is not None and goal != self._problem.goals[-1]
        found = self._best.found if is_near else None
        if found is None or isinstance(expression, int):
            encoding.model.minimize(expression)
            return 1
        days = product(self._problem.names, self._problem.horizon.days)
        now = roster_hint(encoding, found.plan.roster, days)
        literals = [encoding.model.get_bool_var_from_proto_index(index) for index in now]
        signs = [-1 if value else 1 for value in now.values()]
        weight = len(now) + 1
        changed = cp_model.LinearExpr.weighted_sum(literals, signs) + sum(now.values())
        encoding.model.minimize(weight * expression + changed)
        return weight
