"""Edits of the blocks of a week; each returns what the plan becomes and what follows from it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from data.dutch import clock
from rostering.calendar import Opening, TurnKind
from rostering.plan import Plan
from rostering.time import Minutes, Span, Weekday
from ui.application.dates import day_name, listed
from ui.application.hours import sentences
from ui.application.hours.block_names import fresh_name, part_name, places_name, span_name
from ui.application.hours.block_rows import rows_for_heirs, without_gone
from ui.application.hours.blocks import (
    BlockKey,
    HoursStep,
    finished,
    joined,
    keys_of,
    own_days,
    swapped,
)
from ui.application.hours.following import Succession
from ui.application.hours.periods import Hours, has_own, period_name, weekdays_in
from ui.application.records.base import RefusedError


def moved(hours: Hours, key: BlockKey, span: Span, days: Collection[Weekday] = ()) -> HoursStep:
    """Give a block other times.

    Raises:
        RefusedError: it would lie over another block.
    """
    keys = keys_of(key, days)
    text = sentences.SAYS.say(places=places_name(keys), what=span_name(span))
    if all(hours.block(*item).span == span for item in keys):
        return HoursStep(hours.plan, text, chosen=key)
    owned = own_days(hours, [item.weekday for item in keys])
    for item in keys:
        _refuse_overlap(owned, item, span)
    openings = swapped(owned, keys, lambda row: [replace(row, span=span)])
    plan, note = finished(owned, openings, owned.plan.staffing)
    return HoursStep(plan, text, note, key)


def _refuse_overlap(hours: Hours, key: BlockKey, span: Span) -> None:
    for row in hours.blocks(key.weekday):
        if row.block != key.block and row.span.overlaps(span):
            facts = {"day": day_name(key.weekday), "block": row.block}
            times = {"times": span_name(span), "other": span_name(row.span)}
            raise RefusedError(sentences.OVERLAP.say(**facts, **times))


def drawn(hours: Hours, weekday: Weekday, span: Span) -> HoursStep:
    """Add a block.

    Raises:
        RefusedError: it would lie over another block, or the period has no such day.
    """
    if weekday not in weekdays_in(hours.period):
        raise RefusedError(sentences.NO_SUCH_DAY.say(day=day_name(weekday).capitalize()))
    key = BlockKey(weekday, fresh_name(hours, weekday, span))
    owned = own_days(hours, (weekday,))
    _refuse_overlap(owned, key, span)
    new = Opening(weekday, key.block, span, validity=hours.period)
    if weekday is Weekday.SATURDAY and all(row.turn for row in hours.blocks(weekday)):
        new = replace(new, turn=TurnKind.SATURDAY)
    plan, note = finished(owned, (*owned.plan.openings, new), owned.plan.staffing)
    text = sentences.NEW_BLOCK.say(place=places_name([key]), times=span_name(span))
    return HoursStep(plan, text, note, key)


def split(hours: Hours, key: BlockKey, at: Minutes, days: Collection[Weekday] = ()) -> HoursStep:
    """Make two blocks of one; both ask for the same staffing.

    Raises:
        RefusedError: the time does not lie inside.
    """
    keys = keys_of(key, days)
    owned = own_days(hours, [item.weekday for item in keys])
    for item in keys:
        span = owned.block(*item).span
        if not span.start < at < span.end:
            facts = {"time": clock(at), "block": key.block, "times": span_name(span)}
            raise RefusedError(sentences.NOT_INSIDE.say(**facts))
    weekdays = [item.weekday for item in keys]
    second = part_name(owned, weekdays, key.block)

    def parts(row: Opening) -> Iterable[Opening]:
        yield replace(row, span=Span(row.span.start, at))
        yield replace(row, block=second, span=Span(at, row.span.end))

    openings = swapped(owned, keys, parts)
    staffing = rows_for_heirs(
        owned.plan.staffing, openings, weekdays, key.block, (key.block, second)
    )
    heirs = {(weekday, key.block): (key.block, second) for weekday in weekdays}
    plan, note = finished(owned, openings, staffing, Succession(heirs))
    text = sentences.SPLIT.say(places=places_name(keys), time=clock(at))
    return HoursStep(plan, text, note, key)


def removed(hours: Hours, key: BlockKey, days: Collection[Weekday] = ()) -> HoursStep:
    """Take a block away, and the staffing that only it had."""
    keys = keys_of(key, days)
    owned = own_days(hours, [item.weekday for item in keys])
    openings = swapped(owned, keys, lambda _row: [])
    staffing = without_gone(owned.plan.staffing, openings, key.block)
    heirs = {(item.weekday, item.block): () for item in keys}
    plan, note = finished(owned, openings, staffing, Succession(heirs))
    text = sentences.BLOCK_GONE.say(places=places_name(keys))
    return HoursStep(plan, text, joined(_back_to_wider(hours, plan, keys), note))


def _back_to_wider(hours: Hours, plan: Plan, keys: Iterable[BlockKey]) -> str:
    """Say that a day without own blocks in a period is not closed."""
    after = replace(hours, plan=plan)
    days = [key.weekday for key in keys if after.blocks(key.weekday)]
    days = [day for day in days if not has_own(plan, hours.period, day)]
    if not days:
        return ""
    return sentences.BACK_TO_WIDER.say(
        days=listed([day_name(day) for day in days]),
        period=period_name(after.blocks(days[0])[0].validity),
    )


def copied_day(hours: Hours, weekday: Weekday, to: Collection[Weekday]) -> HoursStep:
    """Give other weekdays the blocks of one, and the staffing that only that day has."""
    targets = [day for day in sorted(to) if day != weekday and day in weekdays_in(hours.period)]
    model = hours.blocks(weekday)
    kept = [
        row
        for row in hours.plan.openings
        if row.weekday not in targets or row.validity != hours.period
    ]
    copies = [replace(row, weekday=day, validity=hours.period) for day in targets for row in model]
    openings = (*kept, *copies)
    names = {row.block for row in openings}
    rows = [
        row
        for row in hours.plan.staffing
        if (row.weekday not in targets or row.validity != hours.period)
        and row.block in (None, *names)
    ]
    own = [row for row in rows if row.weekday is weekday and row.validity == hours.period]
    rows += [replace(row, weekday=day) for day in targets for row in own]
    plan, note = finished(hours, openings, tuple(rows))
    days = listed([day_name(day) for day in targets])
    return HoursStep(plan, sentences.COPIED.say(day=day_name(weekday), days=days), note)
