"""What may stand and had better not over weeks: turns sooner than promised, too many hours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from rostering.calendar import TurnKind
from rostering.figures.balances import hours_balance
from rostering.plan import Plan
from rostering.planned import is_planned
from rostering.time import WEEK, Horizon, monday_of, week_days
from rostering.view import View
from ui.application.dates import duration
from ui.application.dates import hours_balance as hours_words
from ui.application.language import Text
from ui.application.soft_limits import SoftPoint

_ORDINALS: Final = (
    Text("Tweede", "Second"),
    Text("Derde", "Third"),
    Text("Vierde", "Fourth"),
    Text("Vijfde", "Fifth"),
)
_NEXT: Final = Text("Nog een", "Another")
_TURNS: Final = {
    TurnKind.SATURDAY: Text("zaterdag", "Saturday"),
    TurnKind.EVENING: Text("avond", "evening"),
}
_PROMISE: Final = Text(
    "{which} {turn} in {weeks} weken; beloofd is 1 op {weeks}.",
    "{which} {turn} in {weeks} weeks; 1 in {weeks} is promised.",
)
_HOURS: Final = Text(
    "Urensaldo {balance} u, de grens is {limit}.",
    "Hours balance {balance} h, the limit is {limit}.",
)


def balance_points(
    plan: Plan, horizon: Horizon, names: Iterable[str], since: date | None = None
) -> Iterator[SoftPoint]:
    """Yield turns that come sooner than promised, and weeks from which hours are out of bounds.

    Args:
        plan: the plan with its roster.
        horizon: the weeks to look at; what counts of earlier ones is looked up.
        names: whose turns and hours.
        since: the first day that matters; None for all.
    """
    view = View(plan, horizon)
    for name in names:
        for kind in TurnKind:
            yield from _too_soon(view, name, kind, since)
        yield from _out_of_bounds(view, name, since)


def _too_soon(view: View, name: str, kind: TurnKind, since: date | None) -> Iterator[SoftPoint]:
    for day in _turn_days(view, name, kind, view.horizon.mondays):
        terms = view.plan.employee(name).on(day)
        weeks = None if terms is None else terms.rotation(kind).promise
        if weeks is None or (since is not None and day < since):
            continue
        last = monday_of(day)
        mondays = [last - back * WEEK for back in range(weeks)]
        number = sum(1 for one in _turn_days(view, name, kind, mondays) if one <= day)
        if number > 1:
            which = _ORDINALS[number - 2] if number - 2 < len(_ORDINALS) else _NEXT
            said = _PROMISE.say(which=which.say(), turn=_TURNS[kind].say(), weeks=weeks)
            yield SoftPoint(name, day, _block(view, name, day, kind), said, "turn", number, 1)


def _turn_days(view: View, name: str, kind: TurnKind, mondays: Iterable[date]) -> Iterator[date]:
    days = (day for monday in mondays for day in week_days(monday))
    return (day for day in days if view.has_turn(name, day, kind))


def _block(view: View, name: str, day: date, kind: TurnKind) -> str:
    """Return the first block of a turn in which somebody works."""
    worked = {work.block for work in view.entry(name, day).work}
    blocks = view.plan.calendar.turn_blocks(day, kind)
    return next(block.name for block in blocks if block.name in worked)


def _out_of_bounds(view: View, name: str, since: date | None) -> Iterator[SoftPoint]:
    """Yield the first week of each time that hours are out of bounds, without a block."""
    limit = view.plan.settings.limits.hours_band
    was_out = False
    for monday, balance in zip(view.horizon.mondays, hours_balance(view, name).after, strict=True):
        if not is_planned(view.plan, monday):
            # What is not planned yet counts as not worked: the balance says nothing from here on.
            return
        if since is not None and monday < monday_of(since):
            continue
        is_out = abs(balance) > limit
        if is_out and not was_out:
            said = _HOURS.say(balance=hours_words(balance), limit=duration(limit))
            yield SoftPoint(name, monday, "", said, "hours", abs(balance), limit)
        was_out = is_out
