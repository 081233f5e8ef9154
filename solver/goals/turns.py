"""Goal 3: fair balances of turns on the balance days, and turns far enough apart."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import Protocol

from ortools.sat.python import cp_model

from rostering.calendar import TurnKind
from rostering.time import WEEK, monday_of, rounded, week_days
from solver.encoding import Expr, Lit, is_one, total, weighted
from solver.problem import Problem

_FAIR = 500
_TENTH = 100
_TURN = 1000
UNKEPT = 100
"""Cost of a turn that comes too soon, or of two kinds of turn in one week."""


class TurnDecisions(Protocol):
    """What the goal asks of a model: who has which turn.

    Attributes:
        turn_gaps: minutes that can be missing in turn blocks at most, earlier goals kept.
    """

    problem: Problem
    model: cp_model.CpModel
    turn_gaps: int | None

    def turn(self, name: str, day: date, kind: TurnKind) -> Lit:
        """Return whether somebody has a turn."""


def encode(encoding: TurnDecisions) -> Expr:
    """Sum squared tenths of unfairness and the costs of turns too close to each other."""
    return total((unfairness(encoding), too_close(encoding)))


def unfairness(encoding: TurnDecisions) -> Expr:
    """Sum the squares of the started tenths beyond half a turn."""
    return total(part for kind in TurnKind for part in _unfairness(encoding, kind))


def too_close(encoding: TurnDecisions) -> Expr:
    """Sum what turns cost that come too soon, in a row, or in a week with one of the other kind."""
    parts: list[Expr] = []
    for name in encoding.problem.names:
        for kind in TurnKind:
            parts += _too_soon(encoding, name, kind)
            parts += _in_a_row(encoding, name, kind)
        parts += _double_weeks(encoding, name)
    return total(parts)


def _unfairness(encoding: TurnDecisions, kind: TurnKind) -> list[Expr]:
    """Return the square of the started tenths beyond half a turn, per person and balance day."""
    problem = encoding.problem
    changes: dict[str, list[tuple[Lit, int]]] = {name: [] for name in problem.names}
    last_weeks = problem.balance_weeks()
    parts: list[Expr] = []
    for monday in problem.horizon.mondays:
        shares = _shares(encoding, kind, monday)
        for name in problem.names:
            if monday >= problem.balance_starts(name, kind):
                changes[name] += shares.get(name, [])
                changes[name] += [
                    (lit, -_TURN) for lit in _week_turns(encoding, name, kind, monday)
                ]
        if monday in last_weeks:
            for name in problem.names:
                before = problem.turns_before[kind][name].before
                label = f"unfair[{name},{kind.value},{monday}]"
                parts.append(_squared_tenths(encoding, before, changes[name], label))
    return parts


def _week_turns(encoding: TurnDecisions, name: str, kind: TurnKind, monday: date) -> list[Lit]:
    """Return the literals of the turns that somebody can do in a week."""
    literals = [encoding.turn(name, day, kind) for day in week_days(monday)]
    return [literal for literal in literals if not (isinstance(literal, int) and literal == 0)]


def _shares(
    encoding: TurnDecisions, kind: TurnKind, monday: date
) -> dict[str, list[tuple[Lit, int]]]:
    """Return each one's rounded share in the turns of a week.

    The share depends on how many turns are done, so one literal per possible number chooses it.
    """
    problem = encoding.problem
    rights = {name: own for name, own in problem.entitlements(kind, monday).items() if own > 0}
    turns = [lit for name in problem.names for lit in _week_turns(encoding, name, kind, monday)]
    if not rights or not turns:
        return {}
    whole = sum(rights.values())
    most = _most_turns(encoding, kind, monday, turns)
    if encoding.turn_gaps == 0 and not any(is_one(literal) for literal in turns):
        # Nobody is missing, so every turn is done by just as many people as it wants.
        return {
            name: [(1, rounded(Fraction(_TURN * most * own, whole)))]
            for name, own in rights.items()
        }
    counts = [
        encoding.model.new_bool_var(f"turns[{kind.value},{monday},{number}]")
        for number in range(most + 1)
    ]
    encoding.model.add_exactly_one(counts)
    encoding.model.add(total(turns) == weighted((lit, number) for number, lit in enumerate(counts)))
    return {
        name: [
            (literal, rounded(Fraction(_TURN * number * own, whole)))
            for number, literal in enumerate(counts)
            if number > 0
        ]
        for name, own in rights.items()
    }


def _most_turns(encoding: TurnDecisions, kind: TurnKind, monday: date, turns: list[Lit]) -> int:
    """Bound the turns of a week: what its turn blocks want, unless locks exceed that."""
    problem = encoding.problem
    given = sum(literal for literal in turns if isinstance(literal, int))
    wanted = 0
    for day in week_days(monday):
        blocks = problem.plan.calendar.turn_blocks(day, kind)
        wanted += max(
            (
                sum(problem.level(post.name, block).wanted for post in problem.plan.front_posts)
                for block in blocks
            ),
            default=0,
        )
    return len(turns) if given else min(wanted, len(turns))


def _squared_tenths(
    encoding: TurnDecisions, before: int, changes: list[tuple[Lit, int]], label: str
) -> Expr:
    """Return the square of the started tenths by which a balance is farther than half a turn."""
    start = before + sum(lit * weight for lit, weight in changes if isinstance(lit, int))
    open_changes = [(lit, weight) for lit, weight in changes if not isinstance(lit, int)]
    if not open_changes:
        return unfairness_of(start)
    low = start + sum(min(0, weight) for _, weight in open_changes)
    high = start + sum(max(0, weight) for _, weight in open_changes)
    worst = max(unfairness_of(low), unfairness_of(high))
    square = encoding.model.new_int_var(0, worst, label)
    if all(weight == -_TURN for _, weight in open_changes):
        _bound_by_turns(encoding, square, start, [literal for literal, _ in open_changes])
    else:
        _bound_by_tenths(encoding, square, start + weighted(open_changes), math.isqrt(worst))
    return square


def unfairness_of(balance: int) -> int:
    """Return the square of the started tenths by which a balance is beyond half a turn.

    It is convex in whole turns.
    """
    return max(0, -(-(abs(balance) - _FAIR) // _TENTH)) ** 2


def _bound_by_turns(
    encoding: TurnDecisions, square: cp_model.IntVar, start: int, turns: Sequence[Lit]
) -> None:
    """Bound the cost by the lines through its values at neighbouring numbers of turns.

    Those values are convex in the number of turns, so the lines are exact at whole numbers, and
    nothing linear is tighter between them.
    """
    number = total(turns)
    for done in range(len(turns)):
        here, there = (unfairness_of(start - _TURN * count) for count in (done, done + 1))
        encoding.model.add(square >= here + (there - here) * (number - done))


def _bound_by_tenths(
    encoding: TurnDecisions, square: cp_model.IntVar, balance: Expr, most: int
) -> None:
    """Bound the cost where the shares are open as well: tenths, and the tangents of their square.

    The square of a whole number is the highest of its tangents at whole numbers.
    """
    tenths = encoding.model.new_int_var(0, most, f"tenths_{square.name}")
    encoding.model.add(_TENTH * tenths >= balance - _FAIR)
    encoding.model.add(_TENTH * tenths >= -balance - _FAIR)
    for touch in range(most):
        encoding.model.add(square >= (2 * touch + 1) * tenths - touch * (touch + 1))


def _too_soon(encoding: TurnDecisions, name: str, kind: TurnKind) -> list[Expr]:
    """Return 100 for each turn fewer than N weeks after the previous one, where 1 in N holds."""
    problem = encoding.problem
    history = _history(encoding, name, kind)
    costs: list[Expr] = []
    by_week: dict[date, list[Expr]] = {}
    for day, literal in history:
        promise = _promise(encoding, name, day, kind)
        if promise == 0 or day not in problem.horizon:
            continue
        earlier = [
            (other_day, other)
            for other_day, other in history
            if other_day < day and (monday_of(day) - monday_of(other_day)).days < 7 * promise
        ]
        others = [turn for _, turn in earlier]
        cost = _both(encoding, literal, others, f"too_soon[{name},{day},{kind.value}]")
        costs.append(cost * UNKEPT)
        by_week.setdefault(monday_of(day), []).append(cost)
        if all(_promise(encoding, name, other, kind) >= promise for other, _ in earlier):
            _window_cut(encoding, [literal, *others], by_week, day, promise)
    return costs


def _promise(encoding: TurnDecisions, name: str, day: date, kind: TurnKind) -> int:
    """Return N where `1 op N` is promised on a day, else 0."""
    terms = encoding.problem.terms(name, day)
    return 0 if terms is None else terms.rotation(kind).promise or 0


def _window_cut(
    encoding: TurnDecisions,
    turns: list[Lit],
    costs: dict[date, list[Expr]],
    day: date,
    promise: int,
) -> None:
    """Tighten: of the turns in N weeks, all promised as much, all but the first come too soon."""
    first = monday_of(day) - (promise - 1) * WEEK
    if first < encoding.problem.horizon.start:
        return
    window = [cost for monday, found in costs.items() if monday >= first for cost in found]
    bound = total(turns) - 1 <= total(window)
    if not isinstance(bound, bool):
        encoding.model.add(bound)


def _in_a_row(encoding: TurnDecisions, name: str, kind: TurnKind) -> list[Expr]:
    """Return 100 for each turn in the week right after a week with a turn of the kind."""
    history = _history(encoding, name, kind)
    costs: list[Expr] = []
    for day, literal in history:
        if day not in encoding.problem.horizon:
            continue
        week_before = monday_of(day) - WEEK
        others = [other for other_day, other in history if monday_of(other_day) == week_before]
        label = f"in_a_row[{name},{day},{kind.value}]"
        costs.append(_both(encoding, literal, others, label) * UNKEPT)
    return costs


def _double_weeks(encoding: TurnDecisions, name: str) -> list[Expr]:
    """Return 100 for each week with both an evening and a Saturday turn."""
    parts: list[Expr] = []
    for monday in encoding.problem.horizon.mondays:
        evenings = _week_turns(encoding, name, TurnKind.EVENING, monday)
        saturdays = _week_turns(encoding, name, TurnKind.SATURDAY, monday)
        both = encoding.model.new_bool_var(f"double_week[{name},{monday}]")
        for evening in evenings:
            for saturday in saturdays:
                encoding.model.add(both >= evening + saturday - 1)
        parts.append(both * UNKEPT)
    return parts


def _history(encoding: TurnDecisions, name: str, kind: TurnKind) -> list[tuple[date, Lit]]:
    """Return the days on which somebody did or can do a turn, in order."""
    problem = encoding.problem
    past: list[tuple[date, Lit]] = [(day, 1) for day in problem.past_turns(name, kind)]
    coming = [(day, encoding.turn(name, day, kind)) for day in problem.horizon.days]
    return past + [
        (day, literal) for day, literal in coming if not (isinstance(literal, int) and literal == 0)
    ]


def _both(encoding: TurnDecisions, literal: Lit, others: Iterable[Lit], label: str) -> Expr:
    """Return a value that is at least 1 when a turn and one of the others happen."""
    others = list(others)
    if not others:
        return 0
    both = encoding.model.new_bool_var(label)
    for other in others:
        encoding.model.add(both >= literal + other - 1)
    return both
