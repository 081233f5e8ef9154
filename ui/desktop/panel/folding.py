"""Rows of what asks for attention: what may stay of one person is folded into one of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from rostering.time import Horizon
from ui.application.dates import horizon_title, short_day, week_title
from ui.application.soft_limits import SoftPoint
from ui.application.soft_summary import gravest, summary, weight
from ui.desktop.attention_items import Attention


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        item: what it says, and the cell that it leads to.
        parts: what is folded into it.
        is_part: whether it comes out of another one.
    """

    item: Attention
    parts: tuple[Attention, ...] = ()
    is_part: bool = False

    @property
    def lines(self) -> tuple[str, str]:
        """What is read first, and what below it: of a person the name, else what there is."""
        said = (self.item.sentence, self.item.place)
        return (said[1], said[0]) if self.parts else said


def rows_of(items: Iterable[Attention], open_names: Collection[str]) -> tuple[Row, ...]:
    """Return the rows of a list: what may stay comes last, who has most of it first.

    Args:
        items: what asks for attention, the gravest first.
        open_names: the people whose rows are folded open.
    """
    rows: list[Row] = []
    people: dict[str, list[Attention]] = {}
    for item in items:
        if item.soft is None:
            rows.append(Row(item))
        else:
            people.setdefault(item.name, []).append(item)
    for name, parts in sorted(people.items(), key=lambda pair: _order(pair[1])):
        rows += _of_person(name, parts, is_open=name in open_names)
    return tuple(rows)


def _order(parts: Iterable[Attention]) -> tuple[int, int]:
    over_weeks, minutes = weight(_points(parts))
    return -over_weeks, -minutes


def _points(parts: Iterable[Attention]) -> list[SoftPoint]:
    return [item.soft for item in parts if item.soft is not None]


def _of_person(name: str, parts: list[Attention], *, is_open: bool) -> Iterator[Row]:
    if len(parts) == 1:
        yield Row(parts[0])
        return
    worst = gravest(_points(parts))
    days = [item.day for item in parts if item.day is not None]
    weeks = horizon_title(Horizon.of_days(min(days), max(days)))
    said = summary(_points(parts))
    yield Row(
        Attention("soft", said, f"{name}, {weeks}", name, worst.day, worst.block), tuple(parts)
    )
    if is_open:
        yield from (Row(_without_name(item), is_part=True) for item in parts)


def _without_name(item: Attention) -> Attention:
    """Return a part as it stands below the name: with its day, or its week, alone."""
    if item.day is None:
        return item
    place = short_day(item.day) if item.block else week_title(item.day).lower()
    return Attention(
        item.tone, item.sentence, place, item.name, item.day, item.block, soft=item.soft
    )
