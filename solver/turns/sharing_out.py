"""The turns by themselves, nothing but who has which: small enough for years at once."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from typing import Final

from ortools.sat.python import cp_model

from rostering.calendar import TurnKind
from rostering.plan import Plan
from rostering.time import WEEK, Horizon
from solver.encoding import Lit, holds, total
from solver.goals import turns
from solver.problem import Problem
from solver.search.hints import give_hint
from solver.search.hoping import Hope
from solver.search.searching import FOUND, Searching
from solver.turns.greedy import greedy_rotation
from solver.turns.guide import TurnGuide, TurnKey
from solver.turns.places import TurnDay
from solver.turns.roster import with_turns_of

_MANY: Final = 6
"""Windows between balance days that are shared out together with the numbers of the guide."""
_FEW: Final = 2
"""Windows that are shared out together where those numbers leave turns too close."""
_AHEAD: Final = 1
"""Windows after them that are shared out as well, and again with what comes after."""
_HELD_SHARE: Final = 0.25
"""Part of the time that is left in which the numbers of the guide are held."""
_APART_SHARE: Final = 0.6
"""Part of the time of a few windows in which all turns are to be far enough apart."""


def share_out_turns(guide: TurnGuide, searching: Searching, seconds: float) -> Plan:
    """Return the plan with the turns shared out as fairly as is found, some windows at a time.

    First everybody has as many turns in each window as in the guide, and none too close to each
    other. Where there are none such, a few windows are made as fair as they can be, and what
    comes after is guided anew. Where time is too short, turns are shared out as by hand.
    """
    sharing = _Sharing(guide, searching, time.monotonic() + seconds)
    while not sharing.is_done:
        sharing.go_on()
    return sharing.plan


class _Sharing:
    """Shares out turns from the first week to the last.

    Attributes:
        plan: the plan with the turns so far.
    """

    def __init__(self, guide: TurnGuide, searching: Searching, until: float) -> None:
        self.plan = guide.problem.plan
        self._guide = guide
        self._problem = guide.problem
        self._searching = searching
        self._until = until
        self._weeks_done = 0

    @property
    def is_done(self) -> bool:
        """Whether all weeks are."""
        return self._weeks_done >= self._problem.horizon.weeks

    def go_on(self) -> None:
        """Share out some more windows."""
        left = self._until - time.monotonic()
        if left <= 0 or self._searching.stop.is_set:
            rest = self._part(self._problem.horizon.weeks)
            self._take(rest.plan.with_roster(greedy_rotation(rest)), rest.horizon.weeks)
            return
        for windows in (_MANY, _FEW):
            plan = _Search(self._part(windows + _AHEAD), self._guide, self._searching).held(
                left * _HELD_SHARE
            )
            if plan is not None:
                self._take(plan, windows)
                return
        part = self._part(_FEW + _AHEAD)
        left = self._until - time.monotonic()
        share = part.horizon.weeks / (self._problem.horizon.weeks - self._weeks_done)
        plan = _Search(part, self._guide, self._searching).least(left * share)
        self._take(plan or part.plan.with_roster(greedy_rotation(part)), _FEW)
        start = self._problem.horizon.start + self._weeks_done * WEEK
        self._guide = self._guide.after(self.plan, start) or self._guide

    def _part(self, windows: int) -> Problem:
        """Return the next windows as a problem of their own."""
        problem, first = self._problem, self._weeks_done
        weeks = min(windows * problem.plan.settings.window_weeks, problem.horizon.weeks - first)
        horizon = Horizon(problem.horizon.start + first * WEEK, weeks)
        return Problem(self.plan, horizon, problem.goals, problem.open_days_in(horizon))

    def _take(self, plan: Plan, windows: int) -> None:
        """Take over a plan, and go on after so many windows, or at the end where it has that."""
        self.plan = plan
        length = self._problem.plan.settings.window_weeks
        left = self._problem.horizon.weeks - self._weeks_done
        self._weeks_done += left if left <= (windows + _AHEAD) * length else windows * length


class _Search:
    """Searches the turns of some windows."""

    def __init__(self, part: Problem, guide: TurnGuide, searching: Searching) -> None:
        self._part = part
        self._guide = guide
        self._searching = searching
        self._decisions = _Decisions(part, guide)
        self._model = self._decisions.model
        self._too_close = turns.too_close(self._decisions)
        self._apart = Hope(self._decisions, [(self._too_close, 0)])
        give_hint(self._model, guide.hint(self._decisions))

    def held(self, seconds: float) -> Plan | None:
        """Give everybody as many turns in each window as the guide does, none too close."""
        Hope(self._decisions, self._guide.held(self._decisions))
        solver, status = replace(self._searching, is_quick=True).run(self._model, seconds)
        return self._plan(solver) if status in FOUND else None

    def least(self, seconds: float) -> Plan | None:
        """Make turns as fair as they can be, first with none too close, then however that is."""
        until = time.monotonic() + seconds
        unfairness = turns.unfairness(self._decisions)
        self._model.minimize(unfairness)
        solver, status = self._searching.run(self._model, seconds * _APART_SHARE)
        if status in FOUND:
            if status == cp_model.OPTIMAL or solver.objective_value <= turns.UNKEPT:
                return self._plan(solver)
            give_hint(self._model, dict(enumerate(solver.response_proto.solution)))
        self._apart.give_up()
        self._model.minimize(total((unfairness, self._too_close)))
        solver, status = self._searching.run(self._model, until - time.monotonic())
        return self._plan(solver) if status in FOUND else None

    def _plan(self, solver: cp_model.CpSolver) -> Plan | None:
        return with_turns_of(self._part, self._decisions.taken(solver))


class _Decisions:
    """Who has which turn: what the goal `turns` is about, and nothing else."""

    def __init__(self, problem: Problem, guide: TurnGuide) -> None:
        self.problem = problem
        self.model = cp_model.CpModel()
        self.turn_gaps: int | None = guide.missing(problem.horizon)
        self._turns: dict[TurnKey, Lit] = {}
        for turn in guide.days:
            if turn.day in problem.horizon:
                self._decide(turn)

    def turn(self, name: str, day: date, kind: TurnKind) -> Lit:
        """Return whether somebody has a turn."""
        return self._turns.get((name, day, kind), 0)

    def taken(self, solver: cp_model.CpSolver) -> frozenset[TurnKey]:
        """Return who has which turn in a solution."""
        return frozenset(key for key, literal in self._turns.items() if holds(solver, literal))

    def _decide(self, turn: TurnDay) -> None:
        """Have each place of a turn taken by one of those who could."""
        for name in turn.given:
            self._turns[name, turn.day, turn.kind] = 1
        posts: dict[str, list[cp_model.IntVar]] = {name: [] for name in sorted(turn.able)}
        for number, (left, names) in enumerate(turn.places):
            literals = []
            for name in sorted(names):
                label = f"place[{name},{turn.day},{turn.kind.value},{number}]"
                literals.append(self.model.new_bool_var(label))
                posts[name].append(literals[-1])
            self.model.add(total(literals) == left)
        for name, literals in posts.items():
            if len(literals) == 1:
                self._turns[name, turn.day, turn.kind] = literals[0]
            else:
                label = f"turn[{name},{turn.day},{turn.kind.value}]"
                has_it = self.model.new_bool_var(label)
                self.model.add(total(literals) == has_it)
                self._turns[name, turn.day, turn.kind] = has_it
