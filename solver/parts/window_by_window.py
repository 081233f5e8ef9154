"""A first roster of a long horizon with all that can be hoped for, window after window.

The rotation of all weeks says how many turns everybody does in each window; on which days may
change, so that the window has room for everything else. What a window leaves (hours, rests, last
turns) is where the next one begins.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Final

from rostering.calendar import TurnKind
from rostering.check import goal_values
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.time import Horizon, Minutes, monday_of
from rostering.view import View
from solver.encoding import Encoding, total
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem
from solver.search.hints import give_hint, named_hint, solution_hint
from solver.search.hoping import Hope
from solver.search.searching import FOUND, Searching
from solver.turns.locks import with_turns
from solver.turns.rotation import RotationGuess
from solver.verify import kept_only

_HOPE_SECONDS = 0.05
"""Time to find what is hoped for, for each week of each person, at most."""
_GOAL_SHARE = 0.5
"""Part of the time of a window that one goal may take while others wait."""
_FIRST: Final[frozenset[GoalId]] = frozenset({"share", "load"})
"""The goals that are made small here; wishes and calm hold no window up."""


@dataclass(frozen=True, slots=True)
class Service:
    """What is known of the service in some weeks.

    Attributes:
        missing: minutes missing at least, of the minimum and of the wanted level.
        turn_gaps: minutes that turns can miss at most then.
    """

    missing: Mapping[GoalId, Minutes]
    turn_gaps: Minutes


class WindowByWindow:
    """Plans the windows of a problem in their order."""

    def __init__(self, problem: Problem, searching: Searching, guess: RotationGuess) -> None:
        """Prepare for a problem of several windows, with the rotation of all its weeks."""
        self._problem = problem
        self._searching = searching
        self._guess = guess
        self._turns = with_turns(problem, guess.plan)

    def plan(self, services: Sequence[Service], seconds: float) -> tuple[Plan, tuple[date, ...]]:
        """Plan windows with service, turns and hours at their best, and mostly load.

        It ends with a window that has no such roster, or none in time.

        Args:
            services: what is known of the service, window by window.
            seconds: time for all.

        Returns:
            The windows that are planned with the turns of the others locked in, and the Mondays of
            those others.
        """
        until = time.monotonic() + seconds
        done = kept_only(self._problem)
        windows = self._problem.windows()
        for number, (mondays, service) in enumerate(zip(windows, services, strict=True)):
            window = Horizon(mondays[0], len(mondays))
            each = time.monotonic() + (until - time.monotonic()) / (len(windows) - number)
            entries = self._plan_window(done, window, service, each)
            if entries is None:
                left = tuple(monday for others in windows[number:] for monday in others)
                return self._with_turns(done, self._days_from(window.start)), left
            done = done.with_roster(done.roster.replaced(entries))
        return done, ()

    def _days_from(self, start: date) -> tuple[date, ...]:
        return tuple(day for day in self._problem.horizon.days if day >= start)

    def _plan_window(
        self, done: Plan, window: Horizon, service: Service, until: float
    ) -> dict[DayKey, DayEntry] | None:
        """Return the days of a window; None where there is no such roster, or none in time."""
        problem = self._problem
        if self._searching.stop.is_set or time.monotonic() >= until:
            return None
        later = [day for day in self._days_from(window.start) if day > window.end]
        open_days = problem.open_days_in(window)
        part = Problem(self._with_turns(done, later), window, problem.goals, open_days)
        encoding = Encoding(part)
        encoding.turn_gaps = service.turn_gaps
        if encoding.excuses or not self._keep_numbers(encoding):
            return None
        turns = goal_values(self._with_turns(done, window.days), window, ("turns",))["turns"]
        for goal, value in {**service.missing, "turns": turns, "hours": 0}.items():
            encoding.settle(goal, GOAL_ENCODERS[goal](encoding), value)
        give_hint(encoding.model, named_hint(encoding, self._guess.values))
        return self._search(encoding, until)

    def _search(self, encoding: Encoding, until: float) -> dict[DayKey, DayEntry] | None:
        """Find what is hoped for, and make the goals after it small."""
        model, problem = encoding.model, encoding.problem
        load = GOAL_ENCODERS["load"](encoding)
        hope = Hope(encoding, [(load, 0)])
        longest = len(problem.names) * problem.horizon.weeks * _HOPE_SECONDS
        solver, status = self._searching.run(model, min(longest, until - time.monotonic()))
        if status not in FOUND:
            hope.give_up()
            solver, status = self._searching.run(model, min(longest, until - time.monotonic()))
        if status not in FOUND:
            return None
        open_days = problem.open_days or frozenset()
        after_hours = problem.goals[problem.goals.index("hours") + 1 :]
        pursued = [g for g in after_hours if g in _FIRST and not (g == "load" and hope.is_held)]
        for goal in pursued:
            expression = load if goal == "load" else GOAL_ENCODERS[goal](encoding)
            model.minimize(expression)
            share = 1.0 if goal == pursued[-1] else _GOAL_SHARE
            seconds = (until - time.monotonic()) * share
            give_hint(model, solution_hint(encoding, solver, open_days))
            self._searching.complete_hint(model, seconds)
            better, status = self._searching.run(model, seconds)
            if status not in FOUND:
                break
            solver = better
            model.add(expression <= round(solver.objective_value))
        return {key: day for key, day in encoding.entries(solver).items() if key in open_days}

    def _keep_numbers(self, encoding: Encoding) -> bool:
        """Let everybody do as many turns as in the rotation, the last not in a later week.

        Earlier is no closer to the next window's turns. Returns False where locks do not allow it.
        """
        window = encoding.problem.horizon
        view = View(self._turns, window)
        for name, kind in product(self._problem.names, TurnKind):
            days = [day for day in window.days if view.has_turn(name, day, kind)]
            last = monday_of(days[-1]) if days else window.start
            bounds = [total(encoding.turn(name, day, kind) for day in window.days) == len(days)]
            bounds += [
                encoding.turn(name, day, kind) == 0 for day in window.days if monday_of(day) > last
            ]
            for bound in bounds:
                if isinstance(bound, bool):
                    if not bound:
                        return False
                else:
                    encoding.model.add(bound)
        return True

    def _with_turns(self, done: Plan, days: Iterable[date]) -> Plan:
        """Return the windows so far with the turns of some days to come."""
        entries = {
            (name, day): self._turns.roster.entry(name, day)
            for day in days
            for name in self._problem.names
        }
        return done.with_roster(done.roster.replaced(entries))
