"""One search of one model: its threads, its time, and an end on request."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass

from ortools.sat.python import cp_model

from solver.result import Options
from solver.search.hints import give_hint
from solver.search.patience import Patience
from solver.search.stop import StopToken

FOUND = (cp_model.OPTIMAL, cp_model.FEASIBLE)
"""The statuses of a search that has a solution."""

_HINT_SHARE = 0.2
"""Part of the time of a search in which its hint is completed, at most."""
_FEW = 2
"""Workers of which one improves what was found, and one is left to search the whole."""
_BEST_ALONE = "pseudo_costs"
"""How that one searches: led by a linear relaxation of every row (decision 0021)."""


@dataclass(frozen=True, slots=True)
class Searching:
    """Runs searches with the same options until somebody asks to stop.

    Attributes:
        is_quick: spend little on preparing a model, which for small ones takes most of the time.
        is_linear: let the linear relaxation hold all of the model; where few changes are counted
            its bound is nearly exact.
        is_short: leave out what takes longest in preparing a model, for one that is large for the
            time there is.
    """

    options: Options
    stop: StopToken
    is_quick: bool = False
    is_short: bool = False
    is_linear: bool = False

    def run(
        self,
        model: cp_model.CpModel,
        seconds: float,
        watcher: cp_model.CpSolverSolutionCallback | None = None,
        on_bound: Callable[[float], None] | None = None,
        effort: float = math.inf,
        patience: Patience | None = None,
    ) -> tuple[cp_model.CpSolver, cp_model.CpSolverStatus]:
        """Search a model for so many seconds; return the solver with what it found.

        Args:
            model: the model.
            seconds: time for it.
            watcher: is told of each better solution.
            on_bound: is told of each better bound.
            effort: work after which it ends as well, in seconds that one thread needs about; unlike
                time it is the same on every machine, so that one thread finds the same.
            patience: ends it before its time when it gets no better any more.

        Raises:
            RuntimeError: the model is none, a mistake in the program.
        """
        solver = self._solver(seconds)
        solver.best_bound_callback = on_bound
        solver.parameters.max_deterministic_time = effort
        with patience.waiting(solver.stop_search) if patience else nullcontext():
            status = self._solve(solver, model, watcher)
        if status == cp_model.MODEL_INVALID:
            raise RuntimeError(model.validate())
        return solver, status

    def complete_hint(self, model: cp_model.CpModel, seconds: float) -> None:
        """Have a hint that says what every decision is say what follows from it as well.

        A search takes a complete hint as its first solution. One that lacks what only follows from
        the decisions it has to search for, which takes long, and often finds something worse. A
        hint that is no solution stays as it is.
        """
        hint = model.proto.solution_hint
        if not 0 < len(hint.vars) < len(model.proto.variables):
            return
        solver = self._solver(seconds * _HINT_SHARE)
        solver.parameters.num_workers = 1
        solver.parameters.fix_variables_to_their_hinted_value = True
        status = self._solve(solver, model)
        if status in FOUND:
            give_hint(model, dict(enumerate(solver.response_proto.solution)))

    def _solve(
        self,
        solver: cp_model.CpSolver,
        model: cp_model.CpModel,
        watcher: cp_model.CpSolverSolutionCallback | None = None,
    ) -> cp_model.CpSolverStatus:
        self.stop.on_stop(solver.stop_search)
        try:
            return solver.solve(model, watcher)
        finally:
            self.stop.forget(solver.stop_search)

    def _solver(self, seconds: float) -> cp_model.CpSolver:
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = max(0.01, seconds)
        solver.parameters.num_workers = self.options.workers or default_workers()
        solver.parameters.random_seed = self.options.seed
        # Who started the run decides what an interrupt means, and asks for it by the stop token.
        solver.parameters.catch_sigint_signal = False
        # One worker takes turns between strategies, and stays repeatable.
        is_single = solver.parameters.num_workers == 1
        solver.parameters.interleave_search = is_single and not self.is_quick
        if solver.parameters.num_workers == _FEW and not self.is_quick:
            solver.parameters.subsolvers.append(_BEST_ALONE)
        if self.is_quick:
            # The rounds after the first find little more in a model of a week or less.
            solver.parameters.max_presolve_iterations = 1
        if self.is_quick or self.is_short:
            solver.parameters.cp_model_probing_level = 0
            solver.parameters.symmetry_level = 0
        if self.is_linear:
            solver.parameters.linearization_level = 2
        return solver


def default_workers() -> int:
    """Return the threads to use: one per core, at most 8."""
    return max(1, min(8, os.cpu_count() or 1))


def whole_bound(bound: float) -> int:
    """Return the lowest whole number that a reported bound leaves, rounding errors forgiven."""
    return math.ceil(bound - 1e-6)
