"""How many turns each person can have in a window, by what fairness of turns may cost."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from functools import cache

from rostering.calendar import TurnKind
from rostering.figures.balances import shares
from rostering.time import week_days
from solver.encoding import Encoding
from solver.goals.turns import unfairness_of
from solver.shares.dividing import Turns, Way

_TURN = 1000
_FAIR = 500
_TENTH = 100
_CLOSE = 25
"""Unfairness above which nearly all turns are fair enough."""


class TurnCounts:
    """The turns of a window, goal 3 kept at its value; only its part for fairness is counted.

    Attributes:
        are_known: whether it is known for sure how many are done; if not, none are counted.
        whole: the turns that all do together, and how unfair they are at most.
    """

    def __init__(self, encoding: Encoding, window: Sequence[date]) -> None:
        self._problem = encoding.problem
        self._window = window
        days = [day for monday in window for day in week_days(monday)]
        names = encoding.problem.names
        is_kept = any(self._problem.kept(name, day).work for name in names for day in days)
        unfair = encoding.settled.get("turns", _CLOSE + 1)
        self.are_known = encoding.turn_gaps == 0 and unfair <= _CLOSE and not is_kept
        done = tuple(
            sum(self._done(kind, monday) for monday in window) if self.are_known else 0
            for kind in TurnKind
        )
        self.whole = Way(done, unfair if self.are_known else 0)
        self._fair = {kind: self._fair_turns(kind) for kind in TurnKind if self.are_known}
        self._cost = cache(self._cost_of)

    def way(self, name: str, turns: Turns) -> Way:
        """Return turns of a person with what they cost at least in goal 3."""
        pairs = zip(TurnKind, turns, strict=True)
        return Way(turns, sum(self._cost(name, kind, n) for kind, n in pairs if self.are_known))

    def most(self, name: str) -> Turns:
        """Return the most turns of each kind that are fair enough."""
        return tuple(
            max(
                (
                    number
                    for number in range(done + 1)
                    if number and self._cost(name, kind, number) <= self.whole.unfairness
                ),
                default=0,
            )
            for kind, done in zip(TurnKind, self.whole.turns, strict=True)
        )

    def _done(self, kind: TurnKind, monday: date) -> int:
        """Count the turns of a week where nobody is missing."""
        problem = self._problem
        return sum(
            max(
                (
                    sum(problem.level(post, block).wanted for post in problem.wanted_in(block))
                    for block in problem.plan.calendar.turn_blocks(day, kind)
                ),
                default=0,
            )
            for day in week_days(monday)
        )

    def _cost_of(self, name: str, kind: TurnKind, number: int) -> int:
        problem = self._problem
        if problem.balance_starts(name, kind) > self._window[0]:
            return 0
        change = self._fair[kind][name] - _TURN * number
        if self._window[0] == problem.horizon.start:
            return unfairness_of(problem.turns_before[kind][name].before + change)
        # The window before left a balance no farther than this.
        reach = _FAIR + _TENTH * math.isqrt(self.whole.unfairness)
        return unfairness_of(max(0, abs(change) - reach))

    def _fair_turns(self, kind: TurnKind) -> dict[str, int]:
        """Return the shares in the turns of the window, in thousandths."""
        fair = dict.fromkeys(self._problem.names, 0)
        for monday in self._window:
            rights = self._problem.entitlements(kind, monday)
            for name, share in shares(rights, self._done(kind, monday)).items():
                fair[name] += share
        return fair
