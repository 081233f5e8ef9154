"""The turns of one kind as a flow: from their days to people, and along the weeks of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from rostering.calendar import TurnKind
from rostering.figures.balances import shares
from solver.problem import Problem
from solver.turns.least_flow import END, LeastFlow, Price
from solver.turns.places import TurnDay

Segment: TypeAlias = tuple[date, ...]
"""Weeks after each other, as their Mondays."""
TURN = 1000
"""Thousandths of a turn in one turn."""


@dataclass(frozen=True)
class Prices:
    """What turns cost.

    Attributes:
        balance: the price of a balance, in thousandths of a turn, after the week of a Monday.
        crowding: the price of turns of somebody within a segment.
        taking: what it costs that somebody takes a place on a day.
    """

    balance: Callable[[date, int], int]
    crowding: Callable[[str, Segment], Price]
    taking: Callable[[str, date], int]


class Course:
    """The turns of one kind week by week, and what everybody would owe without doing any."""

    def __init__(self, problem: Problem, kind: TurnKind, days: Sequence[TurnDay]) -> None:
        self.problem = problem
        self.kind = kind
        self.weeks: dict[date, list[TurnDay]] = {week: [] for week in problem.horizon.mondays}
        for turn in days:
            if turn.kind is kind:
                self.weeks[turn.monday].append(turn)
        before = problem.turns_before[kind]
        owed = {name: before[name].before for name in problem.names}
        self.owed: dict[date, Mapping[str, int]] = {}
        for monday, turns in self.weeks.items():
            rights = problem.entitlements(kind, monday)
            for name, share in shares(rights, sum(turn.done for turn in turns)).items():
                owed[name] += share if self.counts(name, monday) else 0
            self.owed[monday] = dict(owed)

    def counts(self, name: str, monday: date) -> bool:
        """Tell whether turns of a week are part of somebody's balance."""
        return monday >= self.problem.balance_starts(name, self.kind)


class TurnFlow:
    """The least that the turns of one kind cost, and who has them then.

    Attributes:
        cost: what they cost at least; None when they cannot all be done.
        turns: who has one of the places that are left, and when.
    """

    def __init__(self, course: Course, segments: Sequence[Segment], prices: Prices) -> None:
        """Search it.

        Args:
            course: the turns.
            segments: all weeks of the horizon; balances are priced at the end of each.
            prices: what is to be small.
        """
        self._course = course
        self._segments = segments
        self._prices = prices
        self._flow = LeastFlow()
        self._takes: dict[tuple[str, date], int] = {}
        for number, segment in enumerate(segments):
            for turn in self._turns_in(segment):
                self._offer(turn, number)
        for name in course.problem.names:
            self._follow(name)
        self.cost = self._flow.solve()
        self.turns = frozenset(
            key
            for key, arc in self._takes.items()
            if self.cost is not None and self._flow.units(arc)
        )

    def _turns_in(self, segment: Segment) -> list[TurnDay]:
        return [turn for monday in segment for turn in self._course.weeks[monday]]

    def _offer(self, turn: TurnDay, segment: int) -> None:
        """Let the places of a turn flow to people, one to each."""
        for number, (left, names) in enumerate(turn.places):
            self._flow.supply((turn.day, number), left)
            for name in sorted(names):
                self._flow.arc((turn.day, number), (name, turn.day), 1)
        for name in sorted(turn.able):
            is_counted = self._course.counts(name, turn.monday)
            head = (name, segment, "new") if is_counted else END
            price = self._prices.taking(name, turn.day)
            self._takes[name, turn.day] = self._flow.arc((name, turn.day), head, 1, price)

    def _follow(self, name: str) -> None:
        """Let the turns of a person flow along the weeks, priced by how many there are so far."""
        given = most = 0
        for number, segment in enumerate(self._segments):
            here = [turn for turn in self._turns_in(segment) if self._counts(name, turn)]
            given_here = sum(name in turn.given for turn in here)
            most_here = given_here + sum(name in turn.able for turn in here)
            new, so_far = (name, number, "new"), (name, number, "so far")
            crowding = self._prices.crowding(name, segment)
            self._flow.priced(new, so_far, given_here, most_here, given_here, crowding)
            given, most = given + given_here, most + most_here
            is_last = number + 1 == len(self._segments)
            after = END if is_last else (name, number + 1, "so far")
            owed = self._course.owed[segment[-1]][name]
            price = _price_of(self._prices, segment[-1], owed)
            self._flow.priced(so_far, after, given, most, round(owed / TURN), price)

    def _counts(self, name: str, turn: TurnDay) -> bool:
        return self._course.counts(name, turn.monday)


def _price_of(prices: Prices, monday: date, owed: int) -> Price:
    return lambda done: prices.balance(monday, owed - TURN * done)
