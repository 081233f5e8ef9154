"""The best roster of a tiny plan, found by trying every roster and asking the checker alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product

from rostering.check import check
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Shift, Work, shift_of
from rostering.team.wishes import WishKind
from rostering.time import Half, Horizon

_ALONE = frozenset(
    {"duty", "absence", "closed", "turn_duty", "rotation", "day_hours", "break", "no_sunday"}
)
"""Rules about one person on one day: who breaks them alone breaks them in any roster."""


class TooManyError(Exception):
    """There are more rosters than can be tried."""


def best_values(
    plan: Plan, horizon: Horizon, order: tuple[GoalId, ...], most: int
) -> tuple[int, ...] | None:
    """Return the values of the best roster without a broken rule; None where there is none.

    Args:
        plan: the plan; locked entries and published days stay.
        horizon: the weeks to fill.
        order: the goals, the most important first.
        most: how many rosters to try at most.

    Raises:
        TooManyError: when there are more.
    """
    choices = {
        (employee.name, day): _possible_days(plan, horizon, employee.name, day)
        for employee in plan.employees
        for day in horizon.days
    }
    number = 1
    for entries in choices.values():
        number *= len(entries)
        if number > most:
            raise TooManyError(number)
    best = None
    for combination in product(*choices.values()):
        filled = _filled(plan, dict(zip(choices, combination, strict=True)))
        verdict = check(filled, horizon, before=plan)
        values = tuple(verdict.goals[goal] for goal in order)
        if verdict.is_valid and (best is None or values < best):
            best = values
    return best


def _filled(plan: Plan, entries: dict[DayKey, DayEntry]) -> Plan:
    return plan.with_roster(plan.roster.replaced(entries))


def _possible_days(plan: Plan, horizon: Horizon, name: str, day: date) -> list[DayEntry]:
    noted = plan.roster.entry(name, day)
    if plan.is_published(day) or noted.free:
        return [noted]
    if noted.shifts:
        return list(_with_posts(plan, day, noted.shifts[0]))
    entries = [DayEntry(), *_worked_days(plan, name, day)]
    return [entry for entry in entries if _breaks_nothing_alone(plan, horizon, name, day, entry)]


def _worked_days(plan: Plan, name: str, day: date) -> Iterator[DayEntry]:
    """Yield every duty with every choice of posts, and of halves where somebody wishes them."""
    wishes_remote = any(
        wish.kind is WishKind.REMOTE and wish.employee == name for wish in plan.wishes
    )
    morning, afternoon = frozenset((Half.MORNING,)), frozenset((Half.AFTERNOON,))
    remotes: tuple[frozenset[Half], ...] = (frozenset(), morning, afternoon, morning | afternoon)
    for duty in plan.duties:
        if day.weekday() in duty.weekdays:
            for remote in remotes if wishes_remote else remotes[:1]:
                yield from _with_posts(plan, day, shift_of(duty, remote=remote))


def _with_posts(plan: Plan, day: date, shift: Shift) -> Iterator[DayEntry]:
    blocks = [block for block in plan.calendar.blocks(day) if shift.covers(block.span)]
    posts = (None, *(post.name for post in plan.front_posts))
    for chosen in product(posts, repeat=len(blocks)):
        work = tuple(
            Work(block.span, block.name, post)
            for block, post in zip(blocks, chosen, strict=True)
            if post is not None
        )
        yield DayEntry((shift,), work)


def _breaks_nothing_alone(
    plan: Plan, horizon: Horizon, name: str, day: date, entry: DayEntry
) -> bool:
    alone = _filled(plan.with_roster(plan.roster.without(horizon.days)), {(name, day): entry})
    return not any(
        (violation.rule in _ALONE or violation.reason in ("no_skill", "two_posts"))
        and (violation.employee, violation.day) == (name, day)
        for violation in check(alone, horizon).violations
    )
