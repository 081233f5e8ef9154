"""Goal 7: wishes, and accompanied hours for newcomers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from rostering.calendar import TurnKind
from rostering.team.people import Skill
from rostering.team.wishes import Wish, WishKind
from rostering.time import half_span, week_days
from solver.encoding import Encoding, Expr, Lit, is_one, total, weighted

_MOST_DAYS = 5
_COACHING = 240
_LACKING_HOUR = 3


def encode(encoding: Encoding) -> Expr:
    """Sum the weights of unmet days, and three for each accompanied hour that lacks."""
    parts: list[Expr] = []
    for index, wish in enumerate(encoding.problem.plan.wishes):
        for window in encoding.problem.windows():
            label = f"wish[{index},{window[0]}]"
            parts.append(wish.weight * _unmet(encoding, wish, window, label))
    for name in encoding.problem.names:
        mondays = encoding.problem.horizon.mondays
        parts += [_LACKING_HOUR * _lacking_hours(encoding, name, monday) for monday in mondays]
    return total(parts)


def _unmet(encoding: Encoding, wish: Wish, window: Sequence[date], label: str) -> Expr:
    """Return the unmet days of a wish in a window, at most five."""
    days = [day for monday in window for day in week_days(monday)]
    missed = [_missed(encoding, wish, day) for day in days if _counts(encoding, wish, day)]
    number = total(missed)
    if isinstance(number, int):
        return min(_MOST_DAYS, number)
    if len(missed) <= _MOST_DAYS:
        return number
    many = encoding.model.new_bool_var(f"many_{label}")
    unmet = encoding.model.new_int_var(0, _MOST_DAYS, label)
    encoding.model.add(unmet >= _MOST_DAYS * many)
    encoding.model.add(unmet >= number - (len(missed) - _MOST_DAYS) * many)
    return unmet


def _counts(encoding: Encoding, wish: Wish, day: date) -> bool:
    plan = encoding.problem.plan
    if not wish.covers(day) or not plan.calendar.blocks(day):
        return False
    gone = plan.presence.absent_halves(wish.employee, day)
    return not any(half in gone for half in encoding.problem.halves_of(wish.part))


def _missed(encoding: Encoding, wish: Wish, day: date) -> Expr:
    """Return a value that is at least 1 when the wish is not met on a day."""
    name = wish.employee
    match wish.kind:
        case WishKind.FREE:
            span = wish.part.span(encoding.problem.plan.settings.noon)
            return _any_of(
                lit for shift, lit in encoding.shifts(name, day) if shift.minutes_in(span)
            )
        case WishKind.NO_EVENING:
            return encoding.turn(name, day, TurnKind.EVENING)
        case WishKind.NO_SATURDAY:
            return encoding.turn(name, day, TurnKind.SATURDAY)
        case WishKind.REMOTE:
            return _not_remote(encoding, wish, day)
        case WishKind.POST:
            return _on_other_posts(encoding, wish, day)


def _any_of(literals: Iterable[Lit]) -> Expr:
    items = list(literals)
    return 1 if any(is_one(literal) for literal in items) else total(items)


def _not_remote(encoding: Encoding, wish: Wish, day: date) -> Expr:
    noon = encoding.problem.plan.settings.noon
    kept = encoding.problem.kept(wish.employee, day).shifts
    missed: list[Expr] = []
    for half in encoding.problem.halves_of(wish.part):
        span = half_span(half, noon)
        if kept:
            missed.append(
                int(any(half not in shift.remote and shift.minutes_in(span) for shift in kept))
            )
            continue
        shifts = [pair for pair in encoding.shifts(wish.employee, day) if pair[0].minutes_in(span)]
        present = _any_of(literal for _, literal in shifts)
        missed.append(present - encoding.remote(wish.employee, day, half))
    return _at_least(encoding, missed, f"not_remote[{wish.employee},{day}]")


def _on_other_posts(encoding: Encoding, wish: Wish, day: date) -> Expr:
    here: list[Lit] = []
    elsewhere: list[Lit] = []
    for post, _, literal in encoding.work(wish.employee, day):
        if post == wish.post:
            here.append(literal)
        elif encoding.problem.plan.post(post).is_front:
            elsewhere.append(literal)
    missed = [literal - total(here) for literal in elsewhere]
    return _at_least(encoding, missed, f"other_posts[{wish.employee},{day},{wish.post}]")


def _at_least(encoding: Encoding, values: Sequence[Expr], label: str) -> Expr:
    """Return 0 or 1, at least each of the values."""
    if any(isinstance(value, int) and value >= 1 for value in values):
        return 1
    open_values = [value for value in values if not isinstance(value, int)]
    if not open_values:
        return 0
    highest = encoding.model.new_bool_var(label)
    for value in open_values:
        encoding.model.add(highest >= value)
    return highest


def _lacking_hours(encoding: Encoding, name: str, monday: date) -> Expr:
    """Return the started hours of accompanied work that a newcomer lacks in a week on duty."""
    problem = encoding.problem
    terms = problem.week_terms(name, monday)
    learning = terms is not None and any(
        terms.skills.get(post) is Skill.ACCOMPANIED for post in problem.wanted_posts
    )
    if not learning or problem.credited(name, monday):
        return 0
    accompanied = weighted(
        (literal, minutes)
        for day in week_days(monday)
        for post, minutes, literal in encoding.work(name, day)
        if problem.is_accompanied(name, day, post)
    )
    lacking = encoding.model.new_int_var(0, _COACHING // 60, f"coaching[{name},{monday}]")
    for day in week_days(monday):
        encoding.model.add(60 * lacking >= _COACHING * encoding.on_duty(name, day) - accompanied)
    return lacking
