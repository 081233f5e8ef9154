"""Edits of the blocks of a week; each returns what the plan becomes and what follows from it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from data.dutch import clock
from rostering.calendar import Opening, TurnKind
from rostering.plan import Plan
from rostering.team.stations import Level, StaffingRow
from rostering.time import DAY, Minutes, Span, Weekday
from ui.application.dates import day_name, duration, listed
from ui.application.hours import sentences
from ui.application.hours.block_rows import rows_for_heirs, without_gone
from ui.application.hours.following import Succession, followed
from ui.application.hours.periods import Hours, days_name, has_own, period_name, weekdays_in
from ui.application.records.base import RefusedError

STEP: Minutes = 5
"""To how many minutes an edge is drawn."""
_EVENING: Minutes = 17 * 60


class BlockKey(NamedTuple):
    """A block of the week that is shown."""

    weekday: Weekday
    block: str


@dataclass(frozen=True, slots=True)
class HoursStep:
    """An edit that is ready to be made.

    Attributes:
        text: what it is called in the history.
        note: what follows from it for staffing and roster.
        chosen: the block to show after it.
    """

    plan: Plan
    text: str
    note: str = ""
    chosen: BlockKey | None = None


# Looking


def alike_days(hours: Hours, key: BlockKey) -> tuple[Weekday, ...]:
    """Return the weekdays that have this block at the same times, its own among them."""
    model = hours.block(*key)
    same = (model.block, model.span, model.turn, model.public)
    return tuple(
        weekday
        for weekday in weekdays_in(hours.period)
        for row in hours.blocks(weekday)
        if (row.block, row.span, row.turn, row.public) == same
    )


def room_around(hours: Hours, key: BlockKey) -> Span:
    """Return how far the edges of a block can be drawn: up to its neighbours."""
    span = hours.block(*key).span
    others = [row.span for row in hours.blocks(key.weekday) if row.block != key.block]
    start = max((other.end for other in others if other.end <= span.start), default=0)
    end = min((other.start for other in others if other.start >= span.end), default=DAY)
    return Span(start, end)


def _next_block(hours: Hours, key: BlockKey) -> Opening | None:
    """Return the block after one on its day."""
    rows = hours.blocks(key.weekday)
    at = rows.index(hours.block(*key)) + 1
    return rows[at] if at < len(rows) else None


def _fresh_name(hours: Hours, weekday: Weekday, span: Span) -> str:
    """Return a name for a new block as the others are called: `VM3`, `NM1`, `AV`, `ZA2`."""
    if weekday >= Weekday.SATURDAY:
        stem = "ZA" if weekday is Weekday.SATURDAY else "ZO"
    elif span.start >= _EVENING:
        stem = "AV"
    else:
        stem = "VM" if span.start < hours.plan.settings.noon else "NM"
    names = _names(hours, (weekday,))
    candidates = [stem] if stem == "AV" else []
    candidates += [f"{stem}{number}" for number in range(1, len(names) + 2)]
    return next(name for name in candidates if name.casefold() not in names)


def _names(hours: Hours, days: Collection[Weekday]) -> frozenset[str]:
    """Return the names that a new block of some weekdays cannot have, whatever the period."""
    return frozenset(row.block.casefold() for row in hours.plan.openings if row.weekday in days)


def _part_name(hours: Hours, days: Collection[Weekday], block: str) -> str:
    """Return the name of the second part of a block that is split: `VM1b`."""
    taken = _names(hours, days)
    rows = {
        (row.block or "").casefold() for row in hours.plan.staffing if row.weekday in (None, *days)
    }
    borne = {row.block.casefold() for row in hours.plan.openings}
    stem = block[:-1] if len(block) > 1 and block[-1] in "bcdefgh" else block
    for letter in "bcdefghijklmnopqrstuvwxyz":
        name = f"{stem}{letter}"
        # Rows about a block that no day has would give the new one a staffing nobody asked for.
        stale = name.casefold() in rows and name.casefold() not in borne
        if name.casefold() not in taken and not stale:
            return name
    return f"{block} (2)"


# Making


def own_days(hours: Hours, days: Iterable[Weekday]) -> Hours:
    """Return the hours in which these days have blocks of their own in the period."""
    added = [
        replace(row, validity=hours.period)
        for weekday in days
        if not has_own(hours.plan, hours.period, weekday)
        for row in hours.blocks(weekday)
    ]
    if not added:
        return hours
    return replace(hours, plan=replace(hours.plan, openings=(*hours.plan.openings, *added)))


def finished(
    hours: Hours,
    openings: tuple[Opening, ...],
    staffing: tuple[StaffingRow, ...],
    succession: Succession | None = None,
) -> tuple[Plan, str]:
    """Return the plan with other rows and a roster that follows, and what follows from it."""
    changed = replace(hours.plan, openings=openings, staffing=staffing)
    plan, aftermath = followed(hours.plan, changed, succession or Succession(), hours.today)
    return plan, aftermath.sentence


def _swapped(
    hours: Hours, keys: Iterable[BlockKey], change: Callable[[Opening], Iterable[Opening]]
) -> tuple[Opening, ...]:
    swaps = {hours.block(*key): tuple(change(hours.block(*key))) for key in keys}
    return tuple(new for row in hours.plan.openings for new in swaps.get(row, (row,)))


def _keys(key: BlockKey, days: Collection[Weekday]) -> list[BlockKey]:
    return [BlockKey(weekday, key.block) for weekday in sorted({*days, key.weekday})]


def places_name(keys: Iterable[BlockKey]) -> str:
    """Name a block in the history: `maandag VM1`, `VM1 (ma–vr)`."""
    found = list(keys)
    if len(found) == 1:
        return f"{day_name(found[0].weekday)} {found[0].block}"
    return sentences.DAYS_OF.say(block=found[0].block, days=days_name(key.weekday for key in found))


def span_name(span: Span) -> str:
    return f"{clock(span.start)}–{clock(span.end)}"


def moved(hours: Hours, key: BlockKey, span: Span, days: Collection[Weekday] = ()) -> HoursStep:
    """Give a block other times.

    Raises:
        RefusedError: it would lie over another block.
    """
    keys = _keys(key, days)
    text = sentences.SAYS.say(places=places_name(keys), what=span_name(span))
    if all(hours.block(*item).span == span for item in keys):
        return HoursStep(hours.plan, text, chosen=key)
    owned = own_days(hours, [item.weekday for item in keys])
    for item in keys:
        _refuse_overlap(owned, item, span)
    openings = _swapped(owned, keys, lambda row: [replace(row, span=span)])
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
    key = BlockKey(weekday, _fresh_name(hours, weekday, span))
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
    keys = _keys(key, days)
    owned = own_days(hours, [item.weekday for item in keys])
    for item in keys:
        span = owned.block(*item).span
        if not span.start < at < span.end:
            facts = {"time": clock(at), "block": key.block, "times": span_name(span)}
            raise RefusedError(sentences.NOT_INSIDE.say(**facts))
    weekdays = [item.weekday for item in keys]
    second = _part_name(owned, weekdays, key.block)

    def parts(row: Opening) -> Iterable[Opening]:
        yield replace(row, span=Span(row.span.start, at))
        yield replace(row, block=second, span=Span(at, row.span.end))

    openings = _swapped(owned, keys, parts)
    staffing = rows_for_heirs(
        owned.plan.staffing, openings, weekdays, key.block, (key.block, second)
    )
    heirs = {(weekday, key.block): (key.block, second) for weekday in weekdays}
    plan, note = finished(owned, openings, staffing, Succession(heirs))
    text = sentences.SPLIT.say(places=places_name(keys), time=clock(at))
    return HoursStep(plan, text, note, key)


def merged(hours: Hours, key: BlockKey, days: Collection[Weekday] = ()) -> HoursStep:
    """Make one block of a block and the one after it; it goes on as the first was.

    Raises:
        RefusedError: nothing follows it at once.
    """
    owned = own_days(hours, {*days, key.weekday})
    first, second = owned.block(*key), _second_block(owned, key)
    keys = [item for item in _keys(key, days) if _joins(owned, item, second)]
    whole = Span(first.span.start, second.span.end)
    gone = {owned.block(item.weekday, second.block) for item in keys}
    rows = _swapped(owned, keys, lambda row: [replace(row, span=Span(row.span.start, whole.end))])
    openings = tuple(row for row in rows if row not in gone)
    staffing = without_gone(owned.plan.staffing, openings, second.block)
    places = [(item.weekday, second.block) for item in keys]
    succession = Succession(dict.fromkeys(places, ()), dict.fromkeys(places, first.block))
    plan, note = finished(owned, openings, staffing, succession)
    text = sentences.MERGED.say(places=places_name(keys), second=second.block)
    return HoursStep(plan, text, _joined(_differences(hours, first, second), note), key)


def _second_block(hours: Hours, key: BlockKey) -> Opening:
    """Return the block that follows at once.

    Raises:
        RefusedError: none does.
    """
    first, second = hours.block(*key), _next_block(hours, key)
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
    follows = _next_block(hours, key)
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


def level_text(level: Level) -> str:
    """Write minimum and wanted: `1/2`."""
    return f"{level.minimum}/{level.wanted}"


def removed(hours: Hours, key: BlockKey, days: Collection[Weekday] = ()) -> HoursStep:
    """Take a block away, and the staffing that only it had."""
    keys = _keys(key, days)
    owned = own_days(hours, [item.weekday for item in keys])
    openings = _swapped(owned, keys, lambda _row: [])
    staffing = without_gone(owned.plan.staffing, openings, key.block)
    heirs = {(item.weekday, item.block): () for item in keys}
    plan, note = finished(owned, openings, staffing, Succession(heirs))
    text = sentences.BLOCK_GONE.say(places=places_name(keys))
    return HoursStep(plan, text, _joined(_back_to_wider(hours, plan, keys), note))


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


def _joined(*said: str) -> str:
    return " ".join(filter(None, said))


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
