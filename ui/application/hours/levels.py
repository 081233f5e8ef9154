"""The staffing of a period as a grid of posts and blocks, and edits of its cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from rostering.calendar import TurnKind
from rostering.team.stations import NOBODY, Level, StaffingRow
from rostering.time import Weekday
from ui.application.hours import sentences
from ui.application.hours.block_names import level_text
from ui.application.hours.blocks import HoursStep
from ui.application.hours.periods import Hours, days_name, row_for
from ui.application.level_reading import MOST, read_numbers
from ui.application.records.base import RefusedError


@dataclass(frozen=True, slots=True)
class LevelColumn:
    """A block on the weekdays on which it asks the same; without a block the default."""

    block: str | None = None
    days: tuple[Weekday, ...] = ()
    turn: TurnKind | None = None

    @property
    def name(self) -> str:
        """Name it inside a sentence: `VM1 ma–vr`."""
        if self.block is None:
            return sentences.DEFAULT.say()
        return f"{self.block} {days_name(self.days)}"


@dataclass(frozen=True, slots=True)
class LevelCell:
    """What a post asks in a column.

    Attributes:
        level: None where no row speaks of it.
        own: whether it is of this place, and no default.
    """

    level: Level | None
    own: bool

    @property
    def text(self) -> str:
        return "–" if self.level is None else level_text(self.level)


@dataclass(frozen=True, slots=True)
class LevelGrid:
    """The posts down, the columns across, and the sum of each column."""

    posts: tuple[str, ...]
    columns: tuple[LevelColumn, ...]
    cells: tuple[tuple[LevelCell, ...], ...]
    totals: tuple[Level, ...]


# Showing


def level_grid(hours: Hours, *, folded: bool = True) -> LevelGrid:
    """Return the grid; `folded` puts days on which a block asks the same together."""
    posts = tuple(post.name for post in hours.plan.front_posts)
    columns = (LevelColumn(), *_columns(hours, posts, folded=folded))
    cells = tuple(tuple(_cell_of(hours, post, column) for column in columns) for post in posts)
    totals = tuple(
        Level(
            sum((row[at].level or NOBODY).minimum for row in cells),
            sum((row[at].level or NOBODY).wanted for row in cells),
        )
        for at in range(len(columns))
    )
    return LevelGrid(posts, columns, cells, totals)


def _cell_of(hours: Hours, post: str, column: LevelColumn) -> LevelCell:
    weekday = column.days[0] if column.days else None
    row = row_for(hours.plan, hours.period, post, weekday, column.block)
    if row is None:
        return LevelCell(None, own=False)
    own = row.validity == hours.period and (column.block is None or _is_specific(row))
    return LevelCell(Level(row.minimum, row.wanted), own)


def _is_specific(row: StaffingRow) -> bool:
    return row.block is not None or row.weekday is not None


def _columns(hours: Hours, posts: Sequence[str], *, folded: bool) -> Iterable[LevelColumn]:
    blocks = [row for weekday in Weekday for row in hours.blocks(weekday)]
    if not folded:
        return [LevelColumn(row.block, (row.weekday,), row.turn) for row in blocks]
    alike: dict[object, list[int]] = {}
    for at, row in enumerate(blocks):
        single = LevelColumn(row.block, (row.weekday,))
        asks = tuple(_cell_of(hours, post, single) for post in posts)
        alike.setdefault((row.block, row.turn, asks), []).append(at)
    groups = sorted(
        alike.values(),
        key=lambda places: (
            blocks[places[0]].turn is not None,
            blocks[places[0]].weekday if blocks[places[0]].turn else 0,
            blocks[places[0]].span,
            places,
        ),
    )
    return [
        LevelColumn(
            blocks[places[0]].block,
            tuple(blocks[at].weekday for at in places),
            blocks[places[0]].turn,
        )
        for places in groups
    ]


# Typing


def read_level(text: str) -> Level | None:
    """Read what is typed in a cell: `1/2`, `2` for both, `-` for nobody; blank for the default.

    Raises:
        RefusedError: it says something else, or less is wanted than the minimum.
    """
    typed = text.strip()
    if not typed:
        return None
    numbers = read_numbers(typed)
    if numbers is None:
        raise RefusedError(sentences.NO_LEVEL.say(found=typed, most=MOST))
    minimum, wanted = numbers
    if wanted < minimum:
        facts = {"found": typed, "minimum": minimum, "wanted": wanted}
        raise RefusedError(sentences.LESS_THAN_MINIMUM.say(**facts))
    return Level(minimum, wanted)


# Making


def with_levels(
    hours: Hours, changes: Mapping[tuple[str, LevelColumn], Level | None], text: str = ""
) -> HoursStep:
    """Give cells another level; None makes a cell follow the default again.

    Args:
        hours: the plan and its period.
        changes: per post and column what is asked from now on.
        text: what the edit is called where it is about more than one cell.
    """
    rows = hours.plan.staffing
    for (post, column), level in changes.items():
        editing = _Rows(replace(hours, plan=replace(hours.plan, staffing=rows)), post)
        rows = editing.put(column, level) if level is not None else editing.clear(column)
    if len(changes) == 1:
        ((post, column), level) = next(iter(changes.items()))
        what = sentences.FOLLOWS_DEFAULT.say() if level is None else level_text(level)
        text = sentences.LEVEL.say(post=post, column=column.name, what=what)
    plan = hours.plan if rows == hours.plan.staffing else replace(hours.plan, staffing=rows)
    return HoursStep(plan, text)


def pasted(
    hours: Hours,
    grid: LevelGrid,
    places: Sequence[tuple[int, int]],
    table: Sequence[Sequence[str]],
) -> HoursStep:
    """Put a table of texts in the grid from the first chosen place, or one text in all of them.

    Raises:
        RefusedError: a text is no staffing, or the table is larger than the grid; nothing is
            pasted then.
    """
    first = min(places)
    if len(table) == 1 and len(table[0]) == 1:
        texts = dict.fromkeys(places, table[0][0])
    else:
        texts = {
            (first[0] + down, first[1] + across): text
            for down, line in enumerate(table)
            for across, text in enumerate(line)
        }
    if any(at >= len(grid.posts) or to >= len(grid.columns) for at, to in texts):
        size = {"rows": len(table), "columns": max(map(len, table))}
        raise RefusedError(sentences.TOO_LARGE.say(**size))
    changes = {}
    for (at, to), text in texts.items():
        post, column = grid.posts[at], grid.columns[to]
        try:
            changes[post, column] = read_level(text)
        except RefusedError as error:
            place = {"post": post, "column": column.name}
            said = sentences.NOT_PASTED.say(**place, problem=error.sentence)
            raise RefusedError(said) from None
    return with_levels(hours, changes, sentences.PASTED.say(number=len(changes)))


class _Rows:
    """The rows of one post while one of its cells changes."""

    def __init__(self, hours: Hours, post: str) -> None:
        self._hours, self._post, self._period = hours, post, hours.period
        self._rows = list(hours.plan.staffing)

    def put(self, column: LevelColumn, level: Level) -> tuple[StaffingRow, ...]:
        if column.block is None:
            self._keep_own()
            self._set(None, None, level)
        elif self._days_of(column.block) <= set(column.days):
            for weekday in Weekday:
                self._drop(weekday, column.block)
            self._set(None, column.block, level)
        else:
            for weekday in column.days:
                self._set(weekday, column.block, level)
        return tuple(self._rows)

    def clear(self, column: LevelColumn) -> tuple[StaffingRow, ...]:
        if column.block is None:
            self._drop(None, None)
            return tuple(self._rows)
        everyday = self._find(None, column.block)
        for weekday in column.days:
            self._drop(weekday, column.block)
        if everyday is not None:
            self._drop(None, column.block)
            for weekday in sorted(self._days_of(column.block) - set(column.days)):
                if self._find(weekday, column.block) is None:
                    self._set(weekday, column.block, Level(everyday.minimum, everyday.wanted))
        for weekday in column.days:
            self._leave_day(weekday, column.block)
        return tuple(self._rows)

    def _keep_own(self) -> None:
        """Give a period its own rows of all that a default of its own would come before."""
        if any(self._is_mine(row) and _is_specific(row) for row in self._rows):
            return
        wider = [
            row
            for row in self._rows
            if row.post == self._post
            and _is_specific(row)
            and row.validity != self._period
            and row.validity.contains(self._period)
        ]
        wider.sort(key=lambda row: row.rank, reverse=True)
        for (weekday, block), rows in groupby(
            sorted(wider, key=_place), key=lambda row: (row.weekday, row.block)
        ):
            row = max(rows, key=lambda row: row.rank)
            self._set(weekday, block, Level(row.minimum, row.wanted))

    def _leave_day(self, weekday: Weekday, block: str) -> None:
        """Leave a row about a whole day to the other blocks of that day alone."""
        row = self._find(weekday, None)
        if row is None:
            return
        self._drop(weekday, None)
        others = {
            opening.block for opening in self._hours.plan.openings if opening.weekday is weekday
        }
        for other in sorted(others - {block}):
            if self._find(weekday, other) is None and self._find(None, other) is None:
                self._set(weekday, other, Level(row.minimum, row.wanted))

    def _days_of(self, block: str) -> set[Weekday]:
        return {row.weekday for row in self._hours.plan.openings if row.block == block}

    def _is_mine(self, row: StaffingRow) -> bool:
        return row.post == self._post and row.validity == self._period

    def _find(self, weekday: Weekday | None, block: str | None) -> StaffingRow | None:
        return next(
            (
                row
                for row in self._rows
                if self._is_mine(row) and (row.weekday, row.block) == (weekday, block)
            ),
            None,
        )

    def _drop(self, weekday: Weekday | None, block: str | None) -> None:
        row = self._find(weekday, block)
        if row is not None:
            self._rows.remove(row)

    def _set(self, weekday: Weekday | None, block: str | None, level: Level) -> None:
        new = StaffingRow(self._post, level.minimum, level.wanted, weekday, block, self._period)
        row = self._find(weekday, block)
        if row is None:
            self._rows.append(new)
        else:
            self._rows[self._rows.index(row)] = new


def _place(row: StaffingRow) -> tuple[int, str]:
    return (-1 if row.weekday is None else row.weekday, row.block or "")


def text_of(cells: Sequence[Sequence[LevelCell]]) -> str:
    """Write cells as a spreadsheet takes them from the clipboard."""
    return "\n".join("\t".join(cell.text for cell in line) for line in cells)
