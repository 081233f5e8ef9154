"""A lower bound of goal 5 by sums: front time and present time of each person in a window.

Shares of front time look at sums alone, and so do hours and fairness of turns. With service,
turns and hours at their values, what all together work on front posts is known, and each one's
turns nearly are; what is left is to divide the front time. Every roster is such a division, so
the best division is as good as any roster can be (decision 0023).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from rostering.calendar import TurnKind
from rostering.figures.balances import hours_balance
from rostering.roster import DayKey
from rostering.time import WORKWEEK, Minutes, week_days
from solver.encoding import Encoding
from solver.goals.hours import days_off_due
from solver.goals.share import WHOLE, target_share
from solver.search.deadline import Deadline, TimeIsUpError
from solver.shares.dividing import Turns, Way, Ways, cheapest
from solver.shares.reachable import Mask, Reachable, WeekLimits, added, amounts
from solver.shares.turn_counts import TurnCounts

_MOST_WEEKS = 300
"""Weeks of people above which it would take seconds."""
_NEAR = 5
"""Percent of room, beyond hours as they are due, above which nothing is tight."""
_ENOUGH = 120
"""Percent of the front time due that is enough as blocks open to somebody."""


class _Sums(NamedTuple):
    """Sums of some weeks of a person: what they add to the balance of hours, and time present."""

    balance: Minutes
    present: Minutes
    turns: Turns


class _Part(NamedTuple):
    """A part in the front time, in units, with the turns that go with it."""

    units: int
    turns: Turns


class ShareSums(NamedTuple):
    """What sums say of goal 5, earlier goals kept at their values.

    Attributes:
        bound: a value that the goal cannot be lower than.
        present_times: all minutes that somebody can be present in a window, by name and first
            Monday of the window; only where it is known.
    """

    bound: int
    present_times: Mapping[DayKey, Collection[Minutes]]


def share_sums(encoding: Encoding, most: int, deadline: Deadline) -> ShareSums:
    """Return what sums say of goal 5, earlier goals kept at their values.

    Told only where all keep to their hours, and it is worth its time: not for very many people, nor
    where a glance tells that all can easily be in the band. Otherwise the bound is 0.

    Args:
        encoding: the model, with the earlier goals settled.
        most: a value that the goal can have.
        deadline: when to leave it at what is known by then.
    """
    if most == 0 or encoding.settled.get("hours") != 0 or "wanted" not in encoding.settled:
        return ShareSums(0, {})
    if len(encoding.problem.names) * encoding.problem.horizon.weeks > _MOST_WEEKS:
        return ShareSums(0, {})
    bound = 0
    present_times: dict[DayKey, Collection[Minutes]] = {}
    try:
        for window in encoding.problem.windows():
            division = _Division(encoding, window, deadline)
            if division.is_tight:
                present_times |= division.present_times()
                bound += division.least_cost()
    except TimeIsUpError:
        pass
    return ShareSums(min(most, bound), present_times)


class _Division:
    """The front time of a window, divided over people."""

    def __init__(self, encoding: Encoding, window: Sequence[date], deadline: Deadline) -> None:
        self._encoding = encoding
        self._deadline = deadline
        self._problem = encoding.problem
        self._window = window
        self._target = target_share(encoding.problem, window)
        self._turns = TurnCounts(encoding, window)
        self._reachable = Reachable(encoding, with_turns=self._turns.are_known)

    @property
    def is_tight(self) -> bool:
        """Tell whether somebody, or all together, may hardly be in the band."""
        lows, highs = 0, 0
        for name in self._problem.names:
            present = sum(self._due(name, monday) for monday in self._window)
            low, high = self._band(name, max(0, present))
            if _ENOUGH * low > 100 * self._reachable.open_minutes(name, self._window):
                return True
            lows, highs = lows + low, highs + high
        unit = self._reachable.unit
        least, most = self._front_time()
        return (
            100 * least * unit > (100 - _NEAR) * highs or 100 * most * unit < (100 + _NEAR) * lows
        )

    def _due(self, name: str, monday: date) -> Minutes:
        problem = self._problem
        due = problem.contract(name, monday) - problem.credited(name, monday)
        return due - problem.coordination(name, monday)

    def _band(self, name: str, present: Minutes) -> tuple[Minutes, Minutes]:
        """Return the least and the most front time that costs nothing."""
        if not any(self._problem.works_front(name, monday) for monday in self._window):
            return 0, 0
        margin = self._problem.plan.settings.margin_front
        low, high = self._target - margin, self._target + margin
        return low * present // WHOLE, -(-high * present // WHOLE)

    def present_times(self) -> Mapping[DayKey, Collection[Minutes]]:
        """Return all time that each person can be present; nobody whose sums are not known.

        Raises:
            TimeIsUpError: it takes too long.
        """
        return {
            (name, self._window[0]): {sums.present for sums in reached}
            for name, reached in self._reached.items()
            if reached
        }

    def least_cost(self) -> int:
        """Return what the shares of the window cost at least.

        There may be too much front time for all to be within the band, or too little.

        Raises:
            TimeIsUpError: it takes too long.
        """
        costs = [self._costs(name) for name in self._problem.names]
        if not all(costs):
            return 0
        unavoidable = [min(parts.values()) for parts in costs]
        least, most = self._front_time()
        beyond = 0
        for sign, needed in ((1, least), (-1, -most)):
            people = [
                self._ways(name, parts, free, sign)
                for name, parts, free in zip(self._problem.names, costs, unavoidable, strict=True)
            ]
            beyond = max(beyond, cheapest(people, needed, self._turns.whole, self._deadline))
        return sum(unavoidable) + beyond

    def _ways(self, name: str, costs: Mapping[_Part, Minutes], free: Minutes, sign: int) -> Ways:
        """Return the ways to have much front time, or with a negative sign little, beyond a cost.

        A part that costs more is a choice only where it is more.
        """
        ways: dict[Way, list[tuple[Minutes, int]]] = {}
        for cost, units, turns in sorted(
            (cost - free, sign * part.units, part.turns) for part, cost in costs.items()
        ):
            choices = ways.setdefault(self._turns.way(name, turns), [])
            if choices and choices[-1][0] == cost:
                choices[-1] = (cost, max(units, choices[-1][1]))
            elif not choices or units > choices[-1][1]:
                choices.append((cost, units))
        return ways

    # What all have together

    def _front_time(self) -> tuple[int, int]:
        """Return the least and the most units of front time that are worked in all."""
        problem = self._problem
        days = {day for monday in self._window for day in week_days(monday)}
        wanted = sum(
            problem.level(post, block).wanted * block.span.minutes
            for block in problem.blocks
            if block.day in days
            for post in problem.wanted_in(block)
        )
        # Locks may lie above what is wanted, or outside the blocks.
        kept = sum(
            work.span.minutes
            for name in problem.names
            for day in days
            for work in problem.kept(name, day).work
        )
        unit = self._reachable.unit
        return -(-(wanted - self._encoding.settled["wanted"]) // unit), (wanted + kept) // unit

    # What one has

    def _costs(self, name: str) -> Mapping[_Part, Minutes]:
        """Return what each part that somebody can have costs at least."""
        is_judged = any(self._problem.works_front(name, monday) for monday in self._window)
        costs: dict[_Part, Minutes] = {}
        for (_, present, turns), mask in self._reached[name].items():
            low, high = self._band(name, present)
            for units in amounts(mask):
                front = units * self._reachable.unit
                cost = max(0, low - front, front - high) if is_judged else 0
                part = _Part(units, turns)
                costs[part] = min(cost, costs.get(part, cost))
        return costs

    @cached_property
    def _reached(self) -> Mapping[str, Mapping[_Sums, Mask]]:
        """The sums of everybody, with the front time that goes with each."""
        return {name: self._sums(name) for name in self._problem.names}

    def _sums(self, name: str) -> Mapping[_Sums, Mask]:
        """Return the sums of a person that leave the balance of hours within its band."""
        band = self._problem.plan.settings.limits.hours_band
        before = hours_balance(self._problem.past, name).before
        if self._window[0] != self._problem.horizon.start:
            # Where the window before left it, within the band.
            before, band = 0, 2 * band
        most = self._turns.most(name)
        sums: dict[_Sums, Mask] = {_Sums(before, 0, (0,) * len(TurnKind)): 1}
        for monday in self._window:
            self._deadline.check()
            weeks = self._week(name, monday)
            longer: dict[_Sums, Mask] = defaultdict(int)
            for (balance, present, turns), mask in sums.items():
                for week, fronts in weeks.items():
                    both = tuple(map(sum, zip(turns, week.turns, strict=True)))
                    if all(done <= limit for done, limit in zip(both, most, strict=True)):
                        key = _Sums(balance + week.balance, present + week.present, both)
                        longer[key] |= added(mask, fronts)
            sums = longer
        return {key: mask for key, mask in sums.items() if abs(key.balance) <= band}

    def _week(self, name: str, monday: date) -> Mapping[_Sums, Mask]:
        """Return the sums of a week in which somebody keeps to the hours and the days off."""
        problem = self._problem
        due = problem.contract(name, monday) - problem.credited(name, monday)
        band = problem.plan.settings.limits.week_band
        weekdays = len(WORKWEEK) - days_off_due(problem, name, monday)
        is_added = monday >= problem.balance_starts(name, None)
        found: dict[_Sums, Mask] = defaultdict(int)
        limits = WeekLimits(due - band, due + band, weekdays)
        coordination = problem.coordination(name, monday)
        for sums, mask in self._reachable.week(name, monday, limits).items():
            balance = sums.worked + sums.extra - due if is_added else 0
            present = max(0, sums.worked - coordination)
            found[_Sums(balance, present, sums.turns)] |= mask
        return found
