"""The CP-SAT model: its decisions, and how rules add to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from ortools.sat.python import cp_model

from rostering.calendar import Block, TurnKind
from rostering.goals.base import GoalId
from rostering.roster import DayEntry, DayKey, Shift, Work, shift_of
from rostering.time import Half, Minutes, Span, half_span
from solver.problem import Problem
from solver.rules import ENCODERS, allowed_posts, allows_shift

if TYPE_CHECKING:
    from solver.calm.day_patterns import PatternColumns

Lit: TypeAlias = cp_model.IntVar | int
"""A decision, or 0 or 1 where locks or published days leave nothing to decide."""

Expr: TypeAlias = cp_model.LinearExpr | int
"""A sum over decisions, or a plain number where nothing is left to decide."""

_NOBODY: tuple[Sequence[Lit], Sequence[Lit]] = ((), ())


class Encoding:
    """Decisions of a problem as a CP-SAT model, hard rules included.

    One literal per person, day and possible shift, one per person, block and possible post. On
    duty and on no post means the default back post.

    Attributes:
        excuses: one literal per rule that locks alone may break; true when the rule is kept.
        settled: values at which earlier goals are kept; later goals may rely on them.
        turn_gaps: minutes that can be missing in turn blocks at most, earlier goals kept.
        columns: whole days as decisions; None where single blocks are enough.
        present_times: time present in a window, by person and first Monday, once goal 5 is made.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.model = cp_model.CpModel()
        self.excuses: list[cp_model.IntVar] = []
        self.settled: dict[GoalId, int] = {}
        self.turn_gaps: int | None = None
        self.columns: PatternColumns | None = None
        self.present_times: dict[DayKey, cp_model.IntVar] = {}
        self._shifts: dict[DayKey, tuple[tuple[Shift, Lit], ...]] = {}
        self._posts: dict[tuple[str, date, str], dict[str, Lit]] = {}
        self._staff: dict[tuple[date, str, str], tuple[list[Lit], list[Lit]]] = {}
        self._turns: dict[tuple[str, date, TurnKind], Lit] = {}
        self._remote: dict[tuple[str, date, Half], cp_model.IntVar] = {}
        for name in problem.names:
            for day in problem.horizon.days:
                self._decide_day(name, day)
        for encoder in ENCODERS.values():
            if encoder.encode is not None:
                encoder.encode(self)

    def shifts(self, name: str, day: date) -> tuple[tuple[Shift, Lit], ...]:
        """Return the possible shifts of a day, also outside the horizon, where they are given."""
        if day not in self.problem.horizon:
            return tuple((shift, 1) for shift in self.problem.kept(name, day).shifts)
        return self._shifts[name, day]

    def on_duty(self, name: str, day: date) -> Expr:
        """Return 1 when somebody has a duty that day."""
        literals = [literal for _, literal in self.shifts(name, day)]
        # A day noted by hand may hold two duties.
        return 1 if any(is_one(literal) for literal in literals) else total(literals)

    def work(self, name: str, day: date) -> Iterator[tuple[str, Minutes, Lit]]:
        """Yield post, minutes and literal of all that stays or can be worked on a day.

        What stays may lie outside the open blocks: a mistake by hand, or a day closed afterwards.
        """
        for noted in self.problem.kept(name, day).work:
            yield noted.post, noted.span.minutes, 1
        for block in self.problem.plan.calendar.blocks(day):
            for post, literal in self.posts(name, block).items():
                if not isinstance(literal, int):
                    yield post, block.span.minutes, literal

    def covering(self, name: str, day: date, span: Span) -> tuple[Lit, ...]:
        """Return the shifts that have somebody at work during a whole span."""
        return tuple(literal for shift, literal in self.shifts(name, day) if shift.covers(span))

    def posts(self, name: str, block: Block) -> Mapping[str, Lit]:
        """Return the possible posts in a block, the default back post left out."""
        return self._posts.get((name, block.day, block.name), {})

    def front_posts(self, name: str, block: Block) -> tuple[Lit, ...]:
        """Return the possible front posts in a block."""
        return tuple(
            literal
            for post, literal in self.posts(name, block).items()
            if self.problem.plan.post(post).is_front
        )

    def independents(self, block: Block, post: str) -> Sequence[Lit]:
        """Return who can count as staffing of a front post in a block."""
        return self._staff.get((block.day, block.name, post), _NOBODY)[0]

    def accompanied(self, block: Block, post: str) -> Sequence[Lit]:
        """Return who can be accompanied on a front post in a block."""
        return self._staff.get((block.day, block.name, post), _NOBODY)[1]

    def remote(self, name: str, day: date, half: Half) -> Lit:
        """Return whether a half day is worked at a distance."""
        noon = self.problem.plan.settings.noon
        given = any(
            half in shift.remote and shift.minutes_in(half_span(half, noon))
            for shift in self.problem.kept(name, day).shifts
        )
        return int(given) if given else self._remote.get((name, day, half), 0)

    def decide_remote(self, name: str, day: date, half: Half) -> cp_model.IntVar:
        """Open the decision to work a half day at a distance."""
        key = (name, day, half)
        self._remote[key] = self.model.new_bool_var(f"remote[{name},{day},{half.value}]")
        return self._remote[key]

    def turn(self, name: str, day: date, kind: TurnKind) -> Lit:
        """Return whether somebody does a turn: alone on a front post in one of its blocks."""
        key = (name, day, kind)
        if key not in self._turns:
            self._turns[key] = self._make_turn(name, day, kind)
        return self._turns[key]

    def _make_turn(self, name: str, day: date, kind: TurnKind) -> Lit:
        terms = self.problem.terms(name, day)
        if terms is None:
            return 0
        literals = [
            literal
            for block in self.problem.plan.calendar.turn_blocks(day, kind)
            for post, literal in self.posts(name, block).items()
            if terms.is_independent(post)
        ]
        if any(is_one(literal) for literal in literals):
            return 1
        decisions = [literal for literal in literals if not isinstance(literal, int)]
        if not decisions:
            return 0
        turn = self.model.new_bool_var(f"turn[{name},{day},{kind.value}]")
        self.model.add_max_equality(turn, decisions)
        return turn

    def require(
        self,
        constraint: cp_model.BoundedLinearExpression | bool,
        literals: Iterable[Lit],
        name: str,
    ) -> None:
        """Add a hard rule; what locks alone break cannot be kept and does not bind.

        An empty roster keeps every rule, so a rule that still allows nothing to be added can be
        kept whatever the locks are. One that locks break unless something is added, such as a
        turn's duty without the turn, is kept where possible; nothing may break it further.

        Args:
            constraint: a bound on decisions, or a truth value when nothing is left to decide.
            literals: what takes part in the rule.
            name: rule and subject.
        """
        if isinstance(constraint, bool):
            return
        added = self.model.add(constraint).with_name(name)
        kept_by_nothing = constraint.bounds.contains(constraint.offset)
        if any(is_one(literal) for literal in literals) and not kept_by_nothing:
            kept = self.model.new_bool_var(f"kept[{name}]")
            added.only_enforce_if(kept)
            self.excuses.append(kept)
            self._break_no_further(constraint)

    def _break_no_further(self, constraint: cp_model.BoundedLinearExpression) -> None:
        given = constraint.offset
        ends = constraint.bounds.flattened_intervals()
        decided = cp_model.LinearExpr.weighted_sum(constraint.vars, constraint.coeffs)
        low, high = min(ends[0], given), max(ends[-1], given)
        self.model.add_linear_constraint(decided + given, low, high)

    def settle(self, goal: GoalId, expression: Expr, value: int) -> None:
        """Keep a goal at a value from now on."""
        self.settled[goal] = value
        if goal == "wanted" and value == 0:
            self.turn_gaps = 0
        if not isinstance(expression, int):
            self.model.add(expression <= value)

    def _decide_day(self, name: str, day: date) -> None:
        kept = self.problem.kept(name, day)
        given = self.problem.is_given(name, day)
        shifts: list[tuple[Shift, Lit]] = [(shift, 1) for shift in kept.shifts]
        if not (given or kept.shifts or kept.free):
            shifts += [
                (shift_of(duty), self.model.new_bool_var(f"duty[{name},{day},{duty.name}]"))
                for duty in self.problem.plan.duties
                if allows_shift(self.problem, name, day, duty)
            ]
        self._shifts[name, day] = tuple(shifts)
        for block in self.problem.plan.calendar.blocks(day):
            self._decide_block(name, block, kept, given=given)

    def _decide_block(self, name: str, block: Block, kept: DayEntry, *, given: bool) -> None:
        posts: dict[str, Lit] = {work.post: 1 for work in kept.work if work.block == block.name}
        reachable = any(shift.covers(block.span) for shift, _ in self._shifts[name, block.day])
        if not posts and not given and reachable:
            posts = {
                post: self.model.new_bool_var(f"post[{name},{block.day},{block.name},{post}]")
                for post in allowed_posts(self.problem, name, block, self.problem.wanted_in(block))
            }
        if posts:
            self._posts[name, block.day, block.name] = posts
            self._count_in(name, block, posts)

    def _count_in(self, name: str, block: Block, posts: Mapping[str, Lit]) -> None:
        """Note the posts of a person among those who can staff them, or be accompanied there."""
        terms = self.problem.terms(name, block.day)
        for post, literal in posts.items():
            if terms is not None and post in terms.skills:
                found = self._staff.setdefault((block.day, block.name, post), ([], []))
                found[0 if terms.is_independent(post) else 1].append(literal)

    def entries(
        self, solution: cp_model.CpSolver | cp_model.CpSolverSolutionCallback
    ) -> dict[DayKey, DayEntry]:
        """Read the roster of a solution: every day of the horizon, empty days included."""
        return {
            (name, day): self._entry(name, day, solution)
            for name in self.problem.names
            for day in self.problem.horizon.days
        }

    def _entry(
        self,
        name: str,
        day: date,
        solution: cp_model.CpSolver | cp_model.CpSolverSolutionCallback,
    ) -> DayEntry:
        kept = self.problem.kept(name, day)
        if self.problem.is_given(name, day):
            return kept
        remote = frozenset(
            half
            for half in Half
            if (literal := self._remote.get((name, day, half))) is not None
            and holds(solution, literal)
        )
        shifts = [
            replace(shift, remote=shift.remote | remote)
            for shift, literal in self.shifts(name, day)
            if holds(solution, literal)
        ]
        kept_places = {(work.block, work.post) for work in kept.work}
        work = [
            Work(block.span, block.name, post)
            for block in self.problem.plan.calendar.blocks(day)
            for post, literal in self.posts(name, block).items()
            if (block.name, post) not in kept_places and holds(solution, literal)
        ]
        return DayEntry(tuple(shifts), (*kept.work, *work), kept.free)


def is_one(literal: Lit) -> bool:
    """Tell whether a literal is given and true."""
    return isinstance(literal, int) and literal == 1


def is_zero(literal: Lit) -> bool:
    """Tell whether a literal is given and false."""
    return isinstance(literal, int) and literal == 0


def holds(solution: cp_model.CpSolver | cp_model.CpSolverSolutionCallback, literal: Lit) -> bool:
    """Tell whether a literal is true in a solution."""
    return literal == 1 if isinstance(literal, int) else bool(solution.value(literal))


def total(terms: Iterable[Expr]) -> Expr:
    """Sum literals and expressions; a plain number when nothing is left to decide."""
    items = list(terms)
    constant = sum(item for item in items if isinstance(item, int))
    decisions = [item for item in items if not isinstance(item, int)]
    if not decisions:
        return constant
    return cp_model.LinearExpr.sum(decisions) + constant


def weighted(terms: Iterable[tuple[Lit, int]]) -> Expr:
    """Sum literals with weights; a plain number when nothing is left to decide."""
    items = list(terms)
    constant = sum(weight * literal for literal, weight in items if isinstance(literal, int))
    decisions = [(literal, weight) for literal, weight in items if not isinstance(literal, int)]
    if not decisions:
        return constant
    variables = [literal for literal, _ in decisions]
    weights = [weight for _, weight in decisions]
    return cp_model.LinearExpr.weighted_sum(variables, weights) + constant
