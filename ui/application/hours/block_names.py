"""What blocks are called: new ones, parts of one that is split, and all of them in the history."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from data.dutch import clock
from rostering.team.stations import Level
from rostering.time import Minutes, Span, Weekday
from ui.application.dates import day_name
from ui.application.hours import sentences
from ui.application.hours.blocks import BlockKey
from ui.application.hours.periods import Hours, days_name

_EVENING: Minutes = 17 * 60


def fresh_name(hours: Hours, weekday: Weekday, span: Span) -> str:
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


def part_name(hours: Hours, days: Collection[Weekday], block: str) -> str:
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


def places_name(keys: Iterable[BlockKey]) -> str:
    """Name a block in the history: `maandag VM1`, `VM1 (ma–vr)`."""
    found = list(keys)
    if len(found) == 1:
        return f"{day_name(found[0].weekday)} {found[0].block}"
    return sentences.DAYS_OF.say(block=found[0].block, days=days_name(key.weekday for key in found))


def span_name(span: Span) -> str:
    return f"{clock(span.start)}–{clock(span.end)}"


def level_text(level: Level) -> str:
    """Write minimum and wanted: `1/2`."""
    return f"{level.minimum}/{level.wanted}"
