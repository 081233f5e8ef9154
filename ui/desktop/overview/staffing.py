"""The staffing that was met as a drawing: weekdays below each other, turns on a last row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from rostering.calendar import TurnKind
from rostering.figures.overview import StaffingMet
from rostering.team.stations import Post
from rostering.time import Minutes, Weekday
from ui.application.dates import day_name
from ui.application.overview.figures import Overview
from ui.application.overview.targets import short_place
from ui.application.overview.texts import percent, staffing_sentence
from ui.desktop.overview.met import Level, Met, MetCell, MetPost

_MORE_COLUMNS = 1
_Place: TypeAlias = tuple[Weekday, str]


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the blocks of a team stand.

    Attributes:
        days: per weekday the names of its blocks, in order.
        turns: the turn blocks of the week, in order.
        heads: the usual name of each column.
    """

    days: Mapping[Weekday, tuple[str, ...]]
    turns: tuple[_Place, ...]
    heads: tuple[str, ...]


def staffing_drawing(overview: Overview) -> Met:
    """Draw which part of the wanted staffing was there, per post, weekday and block."""
    layout = _layout_of(overview)
    found = {(row.post, row.weekday, row.block): row for row in overview.staffing}
    posts = [
        _post(overview, layout, found, post, number)
        for number, post in enumerate(overview.view.plan.front_posts, start=1)
    ]
    names = [day_name(day)[:2] for day in layout.days]
    names += [_turns_name(overview)] if layout.turns else []
    return Met([post for post in posts if any(post.days)], tuple(names), len(layout.turns))


def _layout_of(overview: Overview) -> _Layout:
    ordered = sorted(overview.staffing, key=lambda row: (row.weekday, row.start))
    plain = [row for row in ordered if row.turn is None]
    days = {
        day: tuple(dict.fromkeys(row.block for row in plain if row.weekday == day))
        for day in sorted({row.weekday for row in plain})
    }
    starts: dict[str, Minutes] = {}
    for row in plain:
        starts[row.block] = min(row.start, starts.get(row.block, row.start))
    heads, placed = _columns(days, starts)
    turns = dict.fromkeys((row.weekday, row.block) for row in ordered if row.turn is not None)
    return _Layout(placed, tuple(turns), heads)


def _columns(
    days: Mapping[Weekday, tuple[str, ...]], starts: Mapping[str, Minutes]
) -> tuple[tuple[str, ...], Mapping[Weekday, tuple[str, ...]]]:
    """Return the heads of the columns, and per weekday what stands below each.

    Blocks of one name share a column. Where every weekday has names of its own that takes too
    much room; the first blocks of all days share a column then, and so on.
    """
    width = max((len(names) for names in days.values()), default=0)
    if len(starts) <= width + _MORE_COLUMNS:
        heads = tuple(sorted(starts, key=lambda name: (starts[name], name)))
        return heads, dict.fromkeys(days, heads)
    columns = [[names[at] for names in days.values() if at < len(names)] for at in range(width)]
    return tuple(Counter(names).most_common(1)[0][0] for names in columns), days


def _post(
    overview: Overview,
    layout: _Layout,
    found: Mapping[tuple[str, Weekday, str], StaffingMet],
    post: Post,
    number: int,
) -> MetPost:
    def cells(places: list[_Place], heads: tuple[str, ...]) -> tuple[MetCell, ...]:
        rows = [found.get((post.name, *place)) for place in places]
        return tuple(
            _cell(row, at, "" if heads[at : at + 1] == (row.block,) else row.block, overview)
            for at, row in enumerate(rows)
            if row is not None
        )

    days = [
        cells([(day, name) for name in names], layout.heads) for day, names in layout.days.items()
    ]
    if layout.turns:
        days.append(cells(list(layout.turns), ()))
    return MetPost(post.name, post.code, number, layout.heads, tuple(days))


def _cell(row: StaffingMet, column: int, name: str, overview: Overview) -> MetCell:
    text = percent(row.wanted, row.below_wanted).removesuffix(" %").removesuffix(",0")
    level: Level = "below" if row.below_minimum else "minimum" if row.below_wanted else "wanted"
    return MetCell(column, text, staffing_sentence(row), level, short_place(overview, [row]), name)


def _turns_name(overview: Overview) -> str:
    kinds = {row.turn for row in overview.staffing}
    if kinds >= set(TurnKind):
        return QCoreApplication.translate("Overview", "av za")
    if TurnKind.EVENING in kinds:
        return QCoreApplication.translate("Overview", "av")
    return QCoreApplication.translate("Overview", "za")
