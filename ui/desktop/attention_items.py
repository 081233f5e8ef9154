"""What asks for attention in a roster: broken rules, places that lack somebody, soft limits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from rostering.figures.statistics import Shortage, shortages
from rostering.plan import Plan
from rostering.planned import is_asked
from rostering.rules import RULES, RuleId, Violation
from rostering.time import WEEK, Horizon, monday_of
from rostering.view import View
from ui.application.allowing import reason_words
from ui.application.dates import short_day, week_title
from ui.application.rule_texts import rule_sentence, violation_place
from ui.application.shortage_texts import shortage_place, shortage_sentence
from ui.application.soft_balances import balance_points
from ui.application.soft_limits import SoftPoint, soft_points

Tone: TypeAlias = Literal["violation", "minimum", "wanted", "allowed", "soft"]
TONES: tuple[Tone, ...] = ("violation", "minimum", "wanted", "allowed", "soft")
"""In the order of the list."""
_NEAR_WEEKS = 8
"""How far ahead soft limits are told: of years of rosters there would be thousands."""


@dataclass(frozen=True, slots=True)
class Attention:
    """One thing that asks for attention, with the cell to look at.

    Attributes:
        name, block: empty where the matter has no person or block.
        post: the post where the matter is one of a place and not of a person.
        violation: the broken rule, where it is one; its facts tell it from others.
        reason: with what reason that stands.
        soft: the soft limit that is passed, where it is one.
    """

    tone: Tone
    sentence: str
    place: str
    name: str
    day: date | None
    block: str
    post: str = ""
    violation: Violation | None = field(default=None, compare=False)
    reason: str = ""
    soft: SoftPoint | None = field(default=None, compare=False)


def attention_items(plan: Plan, horizon: Horizon) -> tuple[Attention, ...]:
    """List open faults, places below the minimum, below what is wanted, and what is allowed."""
    return in_order((*broken_rules(plan, horizon), *lacking_places(plan, horizon)))


def near_weeks(whole: Horizon, today: date | None) -> Horizon:
    """Return the weeks in which somebody would still do something about what may stay."""
    if today is None:
        return whole
    behind = (monday_of(today) - whole.start) // WEEK
    start = min(max(0, behind), whole.weeks - 1)
    return Horizon(whole.start + start * WEEK, min(_NEAR_WEEKS, whole.weeks - start))


def past_limits(
    plan: Plan, horizon: Horizon, names: Iterable[str], since: date | None
) -> tuple[Attention, ...]:
    """List what may stand and had better not, day after day."""
    people = tuple(names)
    found = (
        *soft_points(plan, horizon, people, since),
        *balance_points(plan, horizon, people, since),
    )
    return in_days(_of_soft(point) for point in found)


def _of_soft(point: SoftPoint) -> Attention:
    when = short_day(point.day) if point.block else week_title(point.day).lower()
    place = f"{point.name}, {when}"
    return Attention("soft", point.sentence, place, point.name, point.day, point.block, soft=point)


def in_days(items: Iterable[Attention]) -> tuple[Attention, ...]:
    """Return what is about days in the order of those."""
    return tuple(sorted(items, key=lambda item: item.day or date.min))


def in_order(items: Iterable[Attention]) -> tuple[Attention, ...]:
    """Return what asks for attention with the gravest first."""
    return tuple(sorted(items, key=lambda item: TONES.index(item.tone)))


def with_reasons(plan: Plan, items: Iterable[Attention]) -> tuple[Attention, ...]:
    """Return what asks for attention, with broken rules open or allowed as the plan has them.

    What is as it was stays the same object: to put years of it in words anew takes long.
    """
    return tuple(
        item
        if item.violation is None or item.reason == _reason(plan, item.violation)
        else of_violation(plan, item.violation)
        for item in items
    )


def broken_rules(
    plan: Plan, horizon: Horizon, rules: Iterable[RuleId] = tuple(RULES)
) -> tuple[Attention, ...]:
    """List what breaks these rules, allowed or not."""
    view = View(plan, horizon)
    return tuple(of_violation(plan, item) for rule in rules for item in RULES[rule](view))


def lacking_places(plan: Plan, horizon: Horizon) -> tuple[Attention, ...]:
    """List the places that lack somebody, those below the minimum first."""
    view = View(plan, horizon)
    lacking = [_of_shortage(plan, item) for item in shortages(view) if is_asked(plan, item.block)]
    return tuple(sorted(lacking, key=lambda item: item.tone != "minimum"))


def of_violation(plan: Plan, violation: Violation) -> Attention:
    """Return what there is to tell of a broken rule; with a reason it is a fault no more."""
    reason = _reason(plan, violation)
    return Attention(
        "allowed" if reason else "violation",
        rule_sentence(violation),
        violation_place(violation),
        violation.employee or "",
        violation.day,
        str(violation.facts.get("block", "")),
        "" if violation.employee else str(violation.facts.get("post", "")),
        violation,
        reason,
    )


def _reason(plan: Plan, violation: Violation) -> str:
    """Say with what reason a violation stands; empty for an open one."""
    allowance = plan.allowance_for(violation)
    return "" if allowance is None else reason_words(allowance)


def _of_shortage(plan: Plan, shortage: Shortage) -> Attention:
    # A gap has no person; the top row brings its column into view.
    name = plan.employees[0].name if plan.employees else ""
    return Attention(
        shortage.level,
        shortage_sentence(shortage),
        shortage_place(shortage),
        name,
        shortage.block.day,
        shortage.block.name,
        shortage.post,
    )
