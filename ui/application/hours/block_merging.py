"""Two blocks that follow each other made one, and what is lost by it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from rostering.calendar import Opening
from rostering.time import Span, Weekday
from ui.application.dates import day_name, duration, listed
from ui.application.hours import sentences
from ui.application.hours.block_names import level_text, places_name
from ui.application.hours.block_rows import without_gone
from ui.application.hours.blocks import (
    BlockKey,
    HoursStep,
    finished,
    joined,
    keys_of,
    next_block,
    own_days,
    swapped,
)
from ui.application.hours.following import Succession
from ui.application.hours.periods import Hours
from ui.application.records.base import RefusedError


def merged(hours: Hours, key: BlockKey, days: Collection[Weekday] = ()) -> HoursStep:
    """Make one block of a block and the one after it; it goes on as the first was.

    Raises:
        RefusedError: nothing follows it at once.
    """
    owned = own_days(hours, {*days, key.weekday})
    first, second = owned.block(*key), _second_block(owned, key)
    keys = [item for item in keys_of(key, days) if _joins(owned, item, second)]
    whole = Span(first.span.start, second.span.end)
    gone = {owned.block(item.weekday, second.block) for item in keys}
    rows = swapped(owned, keys, lambda row: [replace(row, span=Span(row.span.start, whole.end))])
    openings = tuple(row for row in rows if row not in gone)
    staffing = without_gone(owned.plan.staffing, openings, second.block)
    places = [(item.weekday, second.block) for item in keys]
    succession = Succession(dict.fromkeys(places, ()), dict.fromkeys(places, first.block))
    plan, note = finished(owned, openings, staffing, succession)
    text = sentences.MERGED.say(places=places_name(keys), second=second.block)
    return HoursStep(plan, text, joined(_differences(hours, first, second), note), key)


def _second_block(hours: Hours, key: BlockKey) -> Opening:
    """Return the block that follows at once.

    Raises:
        RefusedError: none does.
    """
    first, second = hours.block(*key), next_block(hours, key)
    if second is None:
        day = day_name(key.weekday)
        raise RefusedError(sentences.NONE_AFTER.say(block=key.block, day=day))
    gap = second.span.start - first.span.end
    if gap:
        facts = {"first": first.block, "second": second.block, "gap": duration(gap)}
        raise RefusedError(sentences.GAP.say(**facts))
    return second


def _joins(hours: Hours, key: BlockKey, second: Opening) -> bool:
    """Tell whether the same block follows on this day at once."""
    follows = next_block(hours, key)
    first = hours.block(*key)
    return (
        follows is not None
        and (follows.block, follows.span) == (second.block, second.span)
        and first.span.end == follows.span.start
    )


def _differences(hours: Hours, first: Opening, second: Opening) -> str:
    """Say what the second block asked for that the first does not."""
    said = [
        f"{post.name} {level_text(other)}"
        for post in hours.plan.front_posts
        if (other := hours.level(post.name, second.weekday, second.block))
        != hours.level(post.name, first.weekday, first.block)
    ]
    told = []
    if said:
        names = {"first": first.block, "second": second.block}
        told.append(sentences.KEEPS_LEVELS.say(**names, levels=listed(said)))
    if (first.turn, first.public) != (second.turn, second.public):
        told.append(sentences.KEEPS_TURN.say(first=first.block))
    return " ".join(told)
