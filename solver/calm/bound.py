"""A bound on calm without a search: whole days of people as columns of a linear program.

What it keeps of the plan: each person fills a day in one way, the service is as good as settled,
and over the weeks together so are desk shares and balances of hours. All else is left out, so no
roster is calmer. Columns of whole days bound calm far better than decisions per block do
(decision 0024).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, TypeAlias

from ortools.linear_solver import linear_solver_pb2, pywraplp

from rostering.figures.balances import hours_balance
from rostering.goals import GoalId
from rostering.roster import Shift
from rostering.time import Minutes, Weekday
from solver.calm.day_patterns import DayPatterns
from solver.encoding import Encoding
from solver.goals.calm import PRACTICE, PRACTICE_WEEKS
from solver.goals.share import WHOLE, target_share
from solver.search.deadline import Deadline

_MOST_COLUMNS: Final = 60_000
"""Ways to fill days, forbidden ones counted, beyond which a program would take too long."""
_ROUNDING = 1e-4
"""What the solver of linear programs may be wrong by, far more than it ever is."""
_Key: TypeAlias = tuple[str, ...]


def least_changes(
    encoding: Encoding,
    patterns: DayPatterns,
    days: Sequence[date],
    missing: Mapping[GoalId, Minutes],
    deadline: Deadline,
) -> int | None:
    """Return how many changes of post some days have at least; None where time was too short.

    Args:
        encoding: the model whose goals are settled.
        patterns: lists the ways to fill days.
        days: days of one window of balances; shares and hours count when it is the whole window.
        missing: minutes that the service can miss on these days at most, by goal.
        deadline: when to give it up.

    Raises:
        RuntimeError: the program is none, a mistake in the program.
    """
    number = sum(
        patterns.most(encoding, name, day) for name in encoding.problem.names for day in days
    )
    if number > _MOST_COLUMNS:
        return None
    program = _Program(encoding, patterns, missing)
    for day in days:
        if deadline.left <= 0:
            return None
        program.add_day(day)
    mondays = tuple(day for day in days if day.weekday() == Weekday.MONDAY)
    if mondays in encoding.problem.windows():
        program.add_window(mondays)
    return program.least(deadline)


class _Program:
    """A linear program in the making; amounts are counted row by row as columns come in."""

    def __init__(
        self, encoding: Encoding, patterns: DayPatterns, missing: Mapping[GoalId, Minutes]
    ) -> None:
        self._encoding = encoding
        self._problem = encoding.problem
        self._patterns = patterns
        self._model = linear_solver_pb2.MPModelProto()
        self._rows: dict[_Key, linear_solver_pb2.MPConstraintProto] = {}
        for goal, minutes in missing.items():
            self._row(goal).upper_bound = minutes
        if "load" in encoding.settled:
            self._row("load").upper_bound = encoding.settled["load"]

    def _row(self, *key: str) -> linear_solver_pb2.MPConstraintProto:
        """Return a row by its name; a new one bounds nothing yet."""
        if key not in self._rows:
            self._rows[key] = self._model.constraint.add(
                lower_bound=-math.inf, upper_bound=math.inf
            )
        return self._rows[key]

    def _column(self, cost: int, most: float, amounts: Mapping[_Key, float]) -> None:
        index = len(self._model.variable)
        self._model.variable.add(lower_bound=0.0, upper_bound=most, objective_coefficient=cost)
        for key, amount in amounts.items():
            row = self._row(*key)
            row.var_index.append(index)
            row.coefficient.append(amount)

    def add_day(self, day: date) -> None:
        """Add the ways in which everybody can fill a day, and what the day wants."""
        for name in self._problem.names:
            found = self._patterns.of(self._encoding, name, day)
            if found is None:
                self._add_loosely(name, day)
                continue
            one = ("one", name, str(day))
            self._row(*one).upper_bound = 1
            most_load = self._encoding.settled.get("load", math.inf)
            for pattern in found:
                if pattern.load > most_load:
                    continue
                amounts = self._worked(name, day, pattern.shift) | {one: 1}
                if pattern.load:
                    amounts["load",] = pattern.load
                for number, post in enumerate(pattern.posts):
                    if post is not None:
                        self._add_place(amounts, name, day, number, post)
                self._column(pattern.changes, 1, amounts)
        self._want(day)

    def _add_loosely(self, name: str, day: date) -> None:
        """Add a day whose ways are not listed: each decision by itself, for no cost."""
        for shift, literal in self._encoding.shifts(name, day):
            self._add_or_give(literal, self._worked(name, day, shift))
        blocks = self._problem.plan.calendar.blocks(day)
        for number, block in enumerate(blocks):
            for post, literal in self._encoding.posts(name, block).items():
                amounts: dict[_Key, float] = {}
                self._add_place(amounts, name, day, number, post)
                self._add_or_give(literal, amounts)

    def _add_or_give(self, literal: object, amounts: Mapping[_Key, float]) -> None:
        self._column(0, 1, amounts)
        if isinstance(literal, int):
            column = self._model.variable[-1]
            column.lower_bound = column.upper_bound = literal

    def _worked(self, name: str, day: date, shift: Shift) -> dict[_Key, float]:
        credit = self._problem.plan.settings.saturday_credit
        is_saturday = day.weekday() == Weekday.SATURDAY
        extra = (2 * shift.minutes * credit + 100) // 200 if is_saturday else 0
        return {
            ("work", name): shift.minutes,
            ("balance", name): shift.minutes + extra,
        }

    def _add_place(
        self, amounts: dict[_Key, float], name: str, day: date, number: int, post: str
    ) -> None:
        """Count a block on a front post that is worked alone."""
        if self._problem.is_independent(name, day, post):
            minutes = self._problem.plan.calendar.blocks(day)[number].span.minutes
            amounts[("place", str(day), str(number), post)] = 1
            amounts[("front", name)] = amounts.get(("front", name), 0) + minutes
        amounts[("practice", name, post)] = 1

    def _want(self, day: date) -> None:
        """Have people present and people missing add up on each place; no more may be present."""
        for number, block in enumerate(self._problem.plan.calendar.blocks(day)):
            for post in self._problem.wanted_in(block):
                level = self._problem.level(post, block)
                key = ("place", str(day), str(number), post)
                row = self._row(*key)
                row.lower_bound = row.upper_bound = level.wanted
                minutes = block.span.minutes
                above = {key: 1, ("wanted",): minutes}
                below = above | {("minimum",): minutes}
                self._column(0, level.wanted - level.minimum, above)
                self._column(0, level.minimum, below)

    def add_window(self, mondays: Sequence[date]) -> None:
        """Keep the shares and the balances of hours of everybody over a whole window."""
        settled = self._encoding.settled
        for name in self._problem.names:
            if "hours" in settled:
                self._keep_hours(name, mondays, settled["hours"])
            if "share" in settled:
                self._keep_share(name, mondays, settled["share"])
        if "share" in settled:
            self._row("share").upper_bound = settled["share"]

    def _keep_hours(self, name: str, mondays: Sequence[date], value: Minutes) -> None:
        problem = self._problem
        if problem.balance_starts(name, None) > mondays[0]:
            return
        due = sum(problem.contract(name, m) - problem.credited(name, m) for m in mondays)
        band = problem.plan.settings.limits.hours_band + value
        if mondays[0] == problem.horizon.start:
            middle = due - hours_balance(problem.past, name).before
        else:
            # The window before may have left any balance within the band.
            middle, band = due, 2 * band
        row = self._row("balance", name)
        row.lower_bound, row.upper_bound = middle - band, middle + band
        if (
            middle > band
            and len(problem.windows()) == 1
            and problem.horizon.weeks >= PRACTICE_WEEKS
        ):
            self._practise(name)

    def _practise(self, name: str) -> None:
        """Count each post that somebody, certainly on duty in these weeks, never works alone."""
        problem = self._problem
        days = problem.horizon.days
        # What is noted may lie outside the open blocks, and counts as practice all the same.
        noted = {work.post for day in days for work in problem.kept(name, day).work}
        for post in problem.wanted_posts:
            if post not in noted and any(problem.is_independent(name, d, post) for d in days):
                key = ("practice", name, post)
                self._row(*key).lower_bound = 1
                self._column(PRACTICE, 1, {key: 1})

    def _keep_share(self, name: str, mondays: Sequence[date], value: Minutes) -> None:
        problem = self._problem
        if not any(problem.works_front(name, monday) for monday in mondays):
            return
        target, margin = target_share(problem, mondays), problem.plan.settings.margin_front
        coordination = sum(problem.coordination(name, monday) for monday in mondays)
        bounds = {"below": target - margin}
        if all(self._is_present(name, monday) for monday in mondays):
            bounds["above"] = target + margin
        for side, share in bounds.items():
            sign = 1 if side == "below" else -1
            row = self._row(side, name)
            for index, amount in self._beyond(name, share).items():
                row.var_index.append(index)
                row.coefficient.append(sign * amount)
            row.lower_bound = -sign * share / WHOLE * coordination - 1
            self._column(0, value, {(side, name): 1, ("share",): 1})

    def _is_present(self, name: str, monday: date) -> bool:
        """Tell whether all coordination time of a week is certainly worked.

        Where it is not, present time, never negative, is more than what is left of the work.
        """
        problem, settled = self._problem, self._encoding.settled
        coordination = problem.coordination(name, monday)
        if coordination == 0 or "hours" not in settled:
            return coordination == 0
        least = problem.contract(name, monday) - problem.credited(name, monday)
        return least - problem.plan.settings.limits.week_band - settled["hours"] >= coordination

    def _beyond(self, name: str, share: int) -> dict[int, float]:
        """Return by column the minutes at the desk, less a share of the working time."""
        front, work = self._row("front", name), self._row("work", name)
        amounts = dict(zip(front.var_index, front.coefficient, strict=True))
        for index, minutes in zip(work.var_index, work.coefficient, strict=True):
            amounts[index] = amounts.get(index, 0) - share / WHOLE * minutes
        return amounts

    def least(self, deadline: Deadline) -> int | None:
        """Solve the program; return its value as a whole number, None without one in time."""
        solver = pywraplp.Solver.CreateSolver("GLOP")
        mistake = solver.LoadModelFromProto(self._model)
        if mistake:
            raise RuntimeError(mistake)
        solver.SetTimeLimit(max(1, round(1000 * deadline.left)))
        with deadline.interrupting(solver.InterruptSolve):
            status = solver.Solve()
        if status != pywraplp.Solver.OPTIMAL:
            return None
        value: float = solver.Objective().Value()
        return max(0, math.ceil(value - _ROUNDING))
