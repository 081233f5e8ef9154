"""What an edit breaks in the weeks it touches, at once; the whole verdict follows on a thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from rostering.allowances import Allowance
from rostering.differences.changes import ListChange, difference
from rostering.notes import Note
from rostering.plan import Plan
from rostering.rules import OF_SEVERAL, RULES
from rostering.time import Horizon, monday_of
from ui.desktop.attention_items import (
    Attention,
    broken_rules,
    in_days,
    in_order,
    lacking_places,
    near_weeks,
    past_limits,
    with_reasons,
)
from ui.desktop.insight import Insight

_MOST_WEEKS: Final = 2
"""What touches more weeks is no edit by hand, and waits for the whole verdict."""
_NOTES: Final[ListChange[Note]] = ListChange()
_ALLOWANCES: Final[ListChange[Allowance]] = ListChange()
_OF_ONE: Final = tuple(rule for rule in RULES if rule not in OF_SEVERAL)


def first_look(known: Insight, before: Plan, after: Plan) -> Insight | None:
    """Return an insight with the touched days judged anew; None when that would take long.

    Args:
        known: what was found in the plan before.
        before: the plan that it was found in.
        after: the plan as it is now.
    """
    whole, change = after.roster_horizon(), difference(before, after)
    if whole is None or known.horizon is None or change.is_empty:
        return None
    if not replace(change, roster={}, notes=_NOTES, allowances=_ALLOWANCES).is_empty:
        return None
    touched: dict[date, list[str]] = {}
    for name, day in change.roster:
        touched.setdefault(monday_of(day), []).append(name)
    if len(touched) > _MOST_WEEKS:
        return None
    items = [item for item in known.attention if not _is_touched(item, touched)]
    for monday in sorted(touched):
        items += _found(after, Horizon(monday, 1), touched[monday])
    attention = in_order(with_reasons(after, items))
    return replace(known, horizon=whole, attention=attention, soft=_soft(known, after, touched))


def _soft(known: Insight, plan: Plan, touched: dict[date, list[str]]) -> tuple[Attention, ...]:
    """Return the soft limits that are passed, those of who was edited looked at anew.

    In all weeks: a turn more, or an hour, is felt in those that follow.
    """
    whole = plan.roster_horizon()
    names = tuple(dict.fromkeys(name for names in touched.values() for name in names))
    items = [item for item in known.soft if item.name not in names]
    if whole is not None:
        weeks = near_weeks(whole, known.since)
        items += past_limits(plan.only(*names), weeks, names, known.since)
    return in_days(items)


def _is_touched(item: Attention, touched: dict[date, list[str]]) -> bool:
    """Tell whether something is judged anew: all of the team, and of who was edited."""
    if item.day is None or monday_of(item.day) not in touched:
        return False
    alone = item.violation is not None and item.name
    return not alone or item.name in touched[monday_of(item.day)]


def _found(plan: Plan, week: Horizon, names: list[str]) -> Iterator[Attention]:
    yield from broken_rules(plan.only(*dict.fromkeys(names)), week, _OF_ONE)
    for item in broken_rules(plan, week, OF_SEVERAL):
        if not item.name or item.name in names:
            yield item
    yield from lacking_places(plan, week)
