"""HiGHS, goal by goal, on the model of the peer `plain` written out as rows.

Decisions, rules and encoders are the same; what CP-SAT takes as a rule of logic becomes rows with
the smallest factors that hold. The former roster starts the search for the next goal.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from typing import Any, cast

import highspy
import numpy as np
from ortools.sat.python import cp_model

from bench.engines.linear import LinearModel
from bench.outcome import Outcome, Trail
from rostering.check import goal_values
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from solver.encoding import Encoding, Expr, total
from solver.goals import GOAL_ENCODERS
from solver.problem import ALL_GOALS, Problem
from solver.result import status_of
from solver.search.searching import whole_bound

_SHARE = 0.5
_LEAST = 0.05


def run(
    plan: Plan, horizon: Horizon, seconds: float, goals: tuple[GoalId, ...] = ALL_GOALS
) -> Outcome:
    """Plan goal by goal with HiGHS."""
    search = _Search(Encoding(Problem(plan, horizon, goals)), seconds)
    if search.encoding.excuses:
        broken = total(1 - kept for kept in search.encoding.excuses)
        search.least(broken, seconds)
    for goal in goals:
        left = search.left
        if left <= 0:
            search.is_proven = False
            break
        expression = GOAL_ENCODERS[goal](search.encoding)
        share = 1 if goal == goals[-1] else _SHARE
        found = search.least(expression, share * left)
        if found is None and search.best is None:
            # Any roster at all comes before time for other goals.
            found = search.least(expression, search.left)
        if found is None:
            search.is_proven = False
            if search.best is not None:
                search.keep(expression, goal_values(search.best, horizon)[goal])
            continue
        value, bound = found
        search.trail.claim(goal, value, bound, status_of(value, bound))
    return search.trail.outcome(search.best, optimum=search.is_proven)


class _Values:
    """A solution that the encoding can read."""

    def __init__(self, values: Sequence[float]) -> None:
        self._values = values

    def value(self, literal: cp_model.IntVar) -> int:
        return round(self._values[literal.index])


class _Search:
    """The model with the best roster so far."""

    def __init__(self, encoding: Encoding, seconds: float) -> None:
        self.trail = Trail()
        self.encoding = encoding
        self.best: Plan | None = None
        self.is_proven = True
        self._until = self.trail.started + seconds
        self._solution: Sequence[float] = ()

    @property
    def left(self) -> float:
        """Seconds that are left."""
        return self._until - time.monotonic()

    def least(self, expression: Expr, seconds: float) -> tuple[int, int] | None:
        """Minimise an amount and keep its value; return value and bound, None for no roster."""
        until = time.monotonic() + seconds
        self.encoding.model.minimize(expression)
        solver = self._solver(until)
        solver.run()
        info = solver.getInfo()
        if info.primal_solution_status != highspy.kSolutionStatusFeasible:
            return None
        columns = len(self.encoding.model.proto.variables)
        self._solution = list(solver.getSolution().col_value)[:columns]
        self.best = self._plan(self._solution)
        value = round(info.objective_function_value)
        bound = whole_bound(info.mip_dual_bound) if np.isfinite(info.mip_dual_bound) else 0
        if solver.getModelStatus() == highspy.HighsModelStatus.kOptimal:
            bound = value
        self.is_proven = self.is_proven and value == bound
        self.keep(expression, value)
        return value, max(0, min(value, bound))

    def keep(self, expression: Expr, value: int) -> None:
        """Keep an amount at a value."""
        if not isinstance(expression, int):
            self.encoding.model.add(expression <= value)

    def _solver(self, until: float) -> Any:
        solver = highspy.Highs()
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", max(1, len(os.sched_getaffinity(0))))
        # Goals are whole numbers: only a proof to the last unit counts.
        solver.setOptionValue("mip_rel_gap", 0.0)
        solver.setOptionValue("mip_abs_gap", 0.999)
        solver.passModel(_program(self.encoding.model.proto))
        if len(self._solution):
            known = np.arange(len(self._solution), dtype=np.int32)
            solver.setSolution(len(known), known, np.array(self._solution))
        solver.cbMipImprovingSolution.subscribe(self._on_better)
        solver.setOptionValue("time_limit", max(_LEAST, until - time.monotonic()))
        return solver

    def _on_better(self, event: Any) -> None:
        if self.trail.is_due():
            self.trail.note(self._plan(list(event.data_out.mip_solution)))

    def _plan(self, values: Sequence[float]) -> Plan:
        plan = self.encoding.problem.plan
        solution = cast("cp_model.CpSolver", _Values(values))
        return plan.with_roster(plan.roster.replaced(self.encoding.entries(solution)))


def _program(proto: Any) -> Any:
    """Return the model as HiGHS takes it."""
    model = LinearModel.of(proto)
    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = len(model.lows), len(model.rows)
    costs = np.zeros(program.num_col_)
    costs[list(proto.objective.vars)] = list(proto.objective.coeffs)
    program.col_cost_, program.offset_ = costs, proto.objective.offset
    program.col_lower_, program.col_upper_ = np.array(model.lows), np.array(model.highs)
    program.row_lower_ = np.array([low for low, _, _ in model.rows])
    program.row_upper_ = np.array([high for _, _, high in model.rows])
    program.integrality_ = [highspy.HighsVarType.kInteger] * program.num_col_
    program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lengths = [len(terms) for _, terms, _ in model.rows]
    program.a_matrix_.start_ = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    program.a_matrix_.index_ = np.array(
        [column for _, terms, _ in model.rows for column in terms], dtype=np.int32
    )
    program.a_matrix_.value_ = np.array(
        [factor for _, terms, _ in model.rows for factor in terms.values()], dtype=float
    )
    return program
