"""How a run begins with a problem of some size: parts first, and the best hoped for at once."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from rostering.goals.base import GoalId
from rostering.time import Minutes
from solver.parts.first_roster import SERVICE, FirstRoster
from solver.parts.improving import Improving
from solver.problem import Problem
from solver.result import Options
from solver.running.best import BestRoster
from solver.search.hints import give_hint, named_hint
from solver.search.hoping import Hope
from solver.search.searching import FOUND, Searching
from solver.search.standing import Standing
from solver.search.stop import StopToken
from solver.turns.rotation import RotationGuess
from solver.whole import Whole

_BEGIN_SHARE = 0.8
"""Part of the time in which a large problem gets its first roster, part by part, at most."""
_WEEK_SECONDS = 0.075
"""Time for that for each week of each person, where there is as much."""
_SMALL = 60
"""Weeks of people below which all but the service is soon searched as a whole."""
_SOON_SEARCHED = 100
"""Weeks of people up to which a roster that was hoped for is soon improved as a whole."""
_STAFFING_SHARE = 0.9
"""Part of it in which the weeks are staffed by themselves: the service comes first."""
_TURNS_SHARE = 0.2
"""Part of it in which the turns are shared out."""
_WHOLE = 200
"""Weeks of people, in one window of balances, up to which the best is hoped for at once."""
_HOPE_SHARE = 0.2
"""Part of what is left in which one hope is tried, at most."""
_HOPE_SECONDS = 0.05
"""Time for that for each week of each person, where there is as much."""
_WINDOW_SECONDS = 0.15
"""Time to plan window after window, for each week of each person, at most."""
_WINDOW_LEAST_SECONDS = 0.03
"""Time for that below which it is not tried."""
_IMPROVE_SHARE = 0.5
"""Part of what is left in which it is improved part by part, before the whole is searched."""
_MADE_ALONE_SHARE = 0.5
"""Part of the time of models made two at once that they take one after the other, about."""
_MODELS = 10
"""Times that a model of the whole could be made in what is left, below which it is not made."""


class Beginning:
    """Begins a run: weeks, turns, windows, and what they leave known for the search of the whole.

    Attributes:
        whole: the model of the whole, where it was made.
        hope: what the roster of the whole was found with; None where there was none.
        first: the way to the roster near which what is large is searched; None for what is small.
        turn_gaps: minutes that turns can miss at most, the service kept; None for unknown.
        missing: what each week misses at most, by its Monday; nothing where it is not proven.
    """

    def __init__(
        self,
        problem: Problem,
        options: Options,
        standing: Standing,
        best: BestRoster,
        stop: StopToken,
    ) -> None:
        self._problem = problem
        self._options = options
        self._standing = standing
        self._best = best
        self._stop = stop
        self._searching = Searching(options, stop)
        self.whole: Whole | None = None
        self.hope: Hope | None = None
        self.first: FirstRoster | None = None
        self.turn_gaps: int | None = None
        self.missing: Mapping[date, Mapping[GoalId, Minutes]] = {}

    @property
    def _size(self) -> int:
        """Weeks of people to plan."""
        return self._problem.horizon.weeks * len(self._problem.names)

    def _left(self) -> float:
        return self._best.seconds_left(self._options.time_limit)

    def begin(self, *, is_given: bool) -> None:
        """Find a roster by way of its weeks and its turns, and improve it part by part.

        Args:
            is_given: there is a roster already; one that is past the beginning is only improved.
        """
        first = FirstRoster(self._problem, self._options, self._standing, self._stop)
        seconds = min(self._left() * _BEGIN_SHARE, self._size * _WEEK_SECONDS)
        until = time.monotonic() + seconds
        staffed = first.staff(seconds * _STAFFING_SHARE)
        self.turn_gaps, self.missing = first.turn_gaps, first.missing
        if staffed is not None:
            self._best.take_over(staffed)
        if self._left() < first.model_seconds * _MADE_ALONE_SHARE:
            # Whatever comes next makes models of all weeks first.
            self.first = first
            return
        if self._stop.is_set:
            return
        guess = first.share_out(seconds * _TURNS_SHARE)
        # One with more gaps than the weeks by themselves was replaced; its turns say nothing.
        is_staffed = staffed is not None and self._best.now.plan is not staffed
        if is_given and is_staffed and self._best.now.values["turns"] <= guess.value:
            self.first = None if self._size < _SMALL else first
            self._improve_parts(first)
            return
        self._hope_for_the_best(guess)
        if self._size < _SMALL or (self.hope is not None and self._size <= _SOON_SEARCHED):
            return
        self.first = first
        if self.hope is None and not self._stop.is_set:
            self._plan_all_weeks(first, until)
        self._improve_parts(first)

    def _hope_for_the_best(self, guess: RotationGuess) -> None:
        """Look for a roster with the service, turns, hours and load all at their best."""
        is_small = self._size <= _WHOLE and len(self._problem.windows()) == 1
        if not is_small or self.turn_gaps is None or self._stop.is_set:
            return
        self.whole = whole = Whole(self._problem, self.turn_gaps)
        encoding = whole.encoding
        if encoding.excuses:
            return
        values = {goal: self._standing.goals[goal].bound for goal in SERVICE}
        values |= {"turns": guess.value, "hours": 0}
        give_hint(encoding.model, named_hint(encoding, guess.values))
        others = Hope(encoding, [(whole.goal(g), v) for g, v in values.items()])
        load = Hope(encoding, [(whole.goal("load"), 0)])
        seconds = min(self._left() * _HOPE_SHARE, self._size * _HOPE_SECONDS)
        searching = replace(self._searching, is_short=True)
        for hope in (load, others):
            solver, status = searching.run(encoding.model, seconds)
            if status in FOUND:
                self.hope = load
                self._best.keep(encoding, solver)
                self._standing.on_roster(self._best.now.values)
                self._standing.report("hours", self._best.now.plan)
                break
            hope.give_up()
        others.give_up()

    def _plan_all_weeks(self, first: FirstRoster, until: float) -> None:
        """Plan window after window with the best that can be hoped for, or week after week."""
        if len(self._problem.windows()) > 1:
            seconds = self._left() * _BEGIN_SHARE
            if seconds >= self._size * _WINDOW_LEAST_SECONDS:
                planned = first.in_windows(min(seconds, self._size * _WINDOW_SECONDS))
                if planned is not None:
                    self._best.take_over(planned)
                    return
        planned = first.around_turns(until - time.monotonic())
        if planned is not None:
            self._best.take_over(planned)

    def _improve_parts(self, first: FirstRoster) -> None:
        """Improve the roster part after part, and leave time for the whole if that is of use."""
        for_whole = self._left() * (1 - _IMPROVE_SHARE)
        if for_whole < _MODELS * first.model_seconds:
            for_whole = 0
        if self._best.found is not None:
            improving = Improving(self._problem, self._options, self._stop)
            for plan in improving.improve(self._best.found.plan, self._left() - for_whole):
                self._best.take_over(plan)
