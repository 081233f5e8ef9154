"""How fair turns can be at best, and who could have them then, where it is known how many are done.

How many turns there are up to a balance day is known then, and so is each one's fair share; what
is unfair depends only on how many of them somebody has done, and is convex in that number. So the
turns are a flow of least cost, which is one of whole turns by itself and found in a moment. What
it leaves out, mostly turns of weeks too close to each other, can only cost more (decision 0022).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeAlias

from rostering.calendar import TurnKind
from rostering.plan import Plan
from rostering.time import Horizon, monday_of, week_days
from rostering.view import View
from solver.encoding import Encoding, Expr, total
from solver.goals.turns import UNKEPT, TurnDecisions, unfairness_of
from solver.problem import Problem
from solver.turns.flow import TURN, Course, Prices, Segment, TurnFlow
from solver.turns.least_flow import Price
from solver.turns.places import TurnDay, turn_days

TurnKey: TypeAlias = tuple[str, date, TurnKind]
"""Who has a turn, when and of which kind."""

_GOAL: Final = 10**6
"""How many times the goal weighs against balances near zero in the weeks between balance days."""
_EVEN: Final = 100
"""Thousandths of a turn that are a step there."""


@dataclass(frozen=True)
class TurnGuide:
    """Turns shared out as fairly as can be and evenly over the weeks.

    Turns of weeks after each other are left to chance, but who never owes much and never is far
    ahead seldom has them. So a search that keeps to how many each one has in each window soon
    finds turns as good as these, and far enough apart.

    Attributes:
        problem: whose turns.
        days: the turns; how many people have each of them is known.
        bound: the goal `turns` is at least that, where no more minutes are missing than must be.
        turns: who has which turn.
        unfairness: what the balances cost with them, by the Monday of each balance week.
    """

    problem: Problem
    days: tuple[TurnDay, ...]
    bound: int
    turns: frozenset[TurnKey]
    unfairness: Mapping[date, int]

    def missing(self, horizon: Horizon) -> int:
        """Return the minutes that turns miss at least in some weeks."""
        return sum(turn.missing for turn in self.days if turn.day in horizon)

    def held(self, decisions: TurnDecisions) -> Iterator[tuple[Expr, int]]:
        """Yield what is not to exceed what, for everybody to have as many turns in each window."""
        problem = decisions.problem
        for name in problem.names:
            for kind in TurnKind:
                for window in problem.windows():
                    days = [day for monday in window for day in week_days(monday)]
                    done = total(decisions.turn(name, day, kind) for day in days)
                    number = sum((name, day, kind) in self.turns for day in days)
                    yield done, number
                    yield -done, -number

    def hint(self, decisions: TurnDecisions) -> dict[int, int]:
        """Return the values per variable index that these turns give the decisions."""
        return {
            literal.index: int((name, day, kind) in self.turns)
            for name in decisions.problem.names
            for day in decisions.problem.horizon.days
            for kind in TurnKind
            if not isinstance(literal := decisions.turn(name, day, kind), int)
        }

    def after(self, plan: Plan, start: date) -> TurnGuide | None:
        """Share out anew what comes from a day on, after what a plan has before."""
        view = View(plan, self.problem.horizon)
        days = (turn if turn.day >= start else _as_done(turn, view) for turn in self.days)
        return _guide(self.problem, tuple(days))


def turn_guide(encoding: Encoding) -> TurnGuide | None:
    """Share out the turns of a problem; None where it is not known how many are done."""
    days = turn_days(encoding)
    return None if days is None else _guide(encoding.problem, days)


def _as_done(turn: TurnDay, view: View) -> TurnDay:
    given = frozenset(name for name in view.names if view.has_turn(name, turn.day, turn.kind))
    return replace(turn, done=len(given), given=given, places=())


def _guide(problem: Problem, days: tuple[TurnDay, ...]) -> TurnGuide | None:
    """Share out the places that are left; None where not all can be taken."""
    bound = 0
    turns = {(name, turn.day, turn.kind) for turn in days for name in turn.given}
    unfairness = dict.fromkeys(problem.balance_weeks(), 0)
    for kind in TurnKind:
        course = Course(problem, kind, days)
        least = TurnFlow(course, problem.windows(), _prices_of_goal(course))
        weeks = [(monday,) for monday in problem.horizon.mondays]
        even = TurnFlow(course, weeks, _even_prices(course, turns))
        if least.cost is None or even.cost is None:
            return None
        bound += least.cost
        turns |= {(name, day, kind) for name, day in even.turns}
        for monday in unfairness:
            unfairness[monday] += _unfairness(course, monday, turns)
    return TurnGuide(problem, days, bound, frozenset(turns), unfairness)


def _unfairness(course: Course, monday: date, turns: Iterable[TurnKey]) -> int:
    """Return what the balances after a week cost."""
    balances = dict(course.owed[monday])
    for name, day, kind in turns:
        if kind is course.kind and monday_of(day) <= monday and course.counts(name, monday_of(day)):
            balances[name] -= TURN
    return sum(unfairness_of(balance) for balance in balances.values())


def _prices_of_goal(course: Course) -> Prices:
    """Price what the goal counts: balances, and turns too close to each other in one window."""
    balance_weeks = frozenset(course.problem.balance_weeks())
    return Prices(
        lambda monday, balance: unfairness_of(balance) if monday in balance_weeks else 0,
        lambda name, segment: _crowding(course, name, segment),
        lambda _name, _day: 0,
    )


def _crowding(course: Course, name: str, segment: Segment) -> Price:
    """Return the least that so many turns in weeks after each other cost for being too close.

    Of the turns in N weeks, all promised 1 in N, all but the first come too soon. And n weeks of L
    are at most L - n + 1 stretches, in each of which all but the first are in a row.
    """
    turns = [turn for monday in segment for turn in course.weeks[monday] if name in turn.people]
    promise = min((_promise(course, name, turn.day) for turn in turns), default=0)
    is_once_a_week = len({turn.monday for turn in turns}) == len(turns)
    length = len(segment)

    def price(number: int) -> int:
        too_soon = max(0, number - -(-length // promise)) if promise else 0
        in_a_row = max(0, 2 * number - length - 1) if is_once_a_week else 0
        return UNKEPT * (too_soon + in_a_row)

    return price


def _promise(course: Course, name: str, day: date) -> int:
    terms = course.problem.terms(name, day)
    return 0 if terms is None else terms.rotation(course.kind).promise or 0


def _even_prices(course: Course, turns: Iterable[TurnKey]) -> Prices:
    """Price the goal first, a week with a turn of the other kind included; then uneven balances."""
    goal = _prices_of_goal(course)
    busy = {(name, monday_of(day)) for name, day, kind in turns if kind is not course.kind}

    def crowding(name: str, segment: Segment) -> Price:
        price = goal.crowding(name, segment)
        return lambda number: _GOAL * price(number)

    return Prices(
        lambda monday, balance: _GOAL * goal.balance(monday, balance) + (balance // _EVEN) ** 2,
        crowding,
        lambda name, day: _GOAL * UNKEPT if (name, monday_of(day)) in busy else 0,
    )
