"""A fair rotation at once: each turn to whoever owes most, as a planner would do by hand.

It proves nothing and need not be the best; the search starts from it, so that a short time still
gives a rotation that people would call fair.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from rostering.calendar import Block, TurnKind
from rostering.roster import DayEntry, DayKey, Roster, Shift, Work, shift_of
from rostering.time import WEEK, monday_of, week_days
from solver.problem import Problem
from solver.rules import allows_shift, allows_work

_TURN = 1000


def greedy_rotation(problem: Problem) -> Roster:
    """Return the roster of a problem with the turns of every week shared out."""
    return _Greedy(problem).roster()


class _Greedy:
    """Shares out turns day by day and keeps the balances as it goes."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._entries: dict[DayKey, DayEntry] = {
            (name, day): problem.kept(name, day)
            for name in problem.names
            for day in problem.horizon.days
        }
        self._owed = {
            (name, kind): Fraction(balance.before)
            for kind, balances in problem.turns_before.items()
            for name, balance in balances.items()
        }
        self._weeks: dict[tuple[str, TurnKind], set[date]] = {
            (name, kind): {monday_of(day) for day in problem.past_turns(name, kind)}
            for name in problem.names
            for kind in TurnKind
        }

    def roster(self) -> Roster:
        """Share out all weeks, one after the other."""
        for monday in self._problem.horizon.mondays:
            for kind in TurnKind:
                done = [name for day in week_days(monday) for name in self._share_out(day, kind)]
                self._settle(kind, monday, done)
        return self._problem.plan.roster.replaced(self._entries)

    def _share_out(self, day: date, kind: TurnKind) -> list[str]:
        """Staff the turn of a day, post by post; return who has it."""
        blocks = self._problem.plan.calendar.turn_blocks(day, kind)
        done: list[str] = []
        for post in self._problem.plan.front_posts:
            while open_blocks := [block for block in blocks if self._is_open(block, post.name)]:
                name = self._next(day, kind, post.name, open_blocks, done)
                if name is None:
                    break
                done.append(name)
        return done

    def _is_open(self, block: Block, post: str) -> bool:
        problem = self._problem
        present = sum(
            1
            for name in problem.names
            if self._entries[name, block.day].post_in(block.name) == post
            and problem.is_independent(name, block.day, post)
        )
        return present < problem.level(post, block).wanted

    def _next(
        self, day: date, kind: TurnKind, post: str, blocks: list[Block], done: Iterable[str]
    ) -> str | None:
        """Give the open blocks of a post to whoever owes most and can; None when nobody can."""
        people = sorted(
            (name for name in self._problem.names if name not in done),
            key=lambda name: (self._cost(name, kind, day), -self._owed[name, kind]),
        )
        for name in people:
            shift = self._shift(name, day, post, blocks)
            if shift is not None:
                work = tuple(Work(block.span, block.name, post) for block in blocks)
                self._entries[name, day] = DayEntry((shift,), work)
                self._weeks[name, kind].add(monday_of(day))
                return name
        return None

    def _shift(self, name: str, day: date, post: str, blocks: list[Block]) -> Shift | None:
        """Return a duty with which somebody can work all these blocks; None for none."""
        problem = self._problem
        busy = not self._entries[name, day].is_empty or problem.is_given(name, day)
        if busy or not problem.is_independent(name, day, post):
            return None
        allowed = all(allows_work(problem, name, block, post) for block in blocks)
        duties = (
            shift_of(duty)
            for duty in problem.plan.duties
            if all(shift_of(duty).covers(block.span) for block in blocks)
            and allows_shift(problem, name, day, duty)
        )
        return next(duties, None) if allowed else None

    def _cost(self, name: str, kind: TurnKind, day: date) -> int:
        """Count what the goal would hold against it: too soon, in a row, two kinds in a week."""
        week, other = monday_of(day), next(each for each in TurnKind if each is not kind)
        terms = self._problem.terms(name, day)
        promise = 0 if terms is None else terms.rotation(kind).promise or 0
        earlier = self._weeks[name, kind]
        return (
            (week - WEEK in earlier)
            + any(week - count * WEEK in earlier for count in range(promise))
            + (week in self._weeks[name, other])
        )

    def _settle(self, kind: TurnKind, monday: date, done: list[str]) -> None:
        """Add the fair shares of a week and take off what was done."""
        rights = self._problem.entitlements(kind, monday)
        whole = sum(rights.values())
        for name in self._problem.names:
            share = Fraction(_TURN * len(done) * rights[name], whole) if whole else Fraction(0)
            self._owed[name, kind] += share - _TURN * done.count(name)
