"""Rows of staffing that name a block, when that block gets another name, is split or goes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from rostering.calendar import Opening
from rostering.team.stations import StaffingRow
from rostering.time import Weekday


def same_places(one: StaffingRow, other: StaffingRow) -> bool:
    """Tell whether two rows speak of one place with equal right, which no plan may hold."""
    same = (one.post, one.weekday, one.block) == (other.post, other.weekday, other.block)
    return same and one.validity.rivals(other.validity)


def rows_for_heirs(
    rows: tuple[StaffingRow, ...],
    openings: Collection[Opening],
    days: Collection[Weekday],
    old: str,
    heirs: Iterable[str],
) -> tuple[StaffingRow, ...]:
    """Return the rows in which the heirs of a block ask for what the block asked for.

    Args:
        rows: the staffing.
        openings: the opening hours as they are now.
        days: the weekdays on which the block has these heirs.
        old: the name of the block.
        heirs: the names that come in its place, its own among them or not.
    """
    found = list(rows)
    named = [row for row in rows if row.block == old and row.weekday in (None, *days)]
    # A row about one weekday goes before one about every day, as it does in the staffing.
    named.sort(key=lambda row: row.weekday is None)
    for heir in heirs:
        everywhere = {row.weekday for row in openings if row.block == heir} <= set(days)
        for row in named if heir != old else ():
            for copy in _copies(row, heir, days, everywhere=everywhere):
                if not any(_speaks(known, copy) for known in found):
                    found.append(copy)
    return without_gone(tuple(found), openings, old)


def _copies(
    row: StaffingRow, heir: str, days: Iterable[Weekday], *, everywhere: bool
) -> Iterator[StaffingRow]:
    if row.weekday is not None or everywhere:
        yield replace(row, block=heir)
        return
    for weekday in sorted(days):
        yield replace(row, block=heir, weekday=weekday)


def _speaks(known: StaffingRow, copy: StaffingRow) -> bool:
    """Tell whether a row stands where a copy would, or says for every day what the copy says."""
    alike = (known.post, known.block, known.validity, known.minimum, known.wanted) == (
        copy.post,
        copy.block,
        copy.validity,
        copy.minimum,
        copy.wanted,
    )
    return same_places(known, copy) or (alike and known.weekday is None)


def without_gone(
    rows: tuple[StaffingRow, ...], openings: Collection[Opening], block: str
) -> tuple[StaffingRow, ...]:
    """Return the rows without those about a block that no opening bears any more."""
    days = {opening.weekday for opening in openings if opening.block == block}
    return tuple(
        row
        for row in rows
        if row.block != block or (bool(days) if row.weekday is None else row.weekday in days)
    )
