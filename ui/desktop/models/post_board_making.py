"""Lays out weeks as the posts see them: seats, who is extra, and who is elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication

from rostering.plan import Plan
from rostering.planned import is_asked
from rostering.roster import Roster
from rostering.team.stations import Post
from rostering.time import Horizon, Weekday, monday_of
from rostering.view import View
from ui.application.seats import SeatRow, accompanied, replaced, seat_rows
from ui.application.short_names import short_names
from ui.desktop.models.post_board import NOBODY, Board, Line, LineKind, Spot, SpotKind
from ui.desktop.models.week_cells import CellState, Column, Week


def board_of(plan: Plan, week: Week, published: Callable[[date], Roster | None]) -> Board:
    """Lay out weeks that are worked out per person.

    Args:
        plan: the plan with its roster.
        week: one or more weeks of it, with a column per block.
        published: per Monday what was published, to say who was replaced.
    """
    return _Layout(plan, week, published).board()


class _Layout:
    def __init__(self, plan: Plan, week: Week, published: Callable[[date], Roster | None]) -> None:
        self._plan, self._week = plan, week
        self._view = View(plan, Horizon(week.monday, max(1, week.weeks)))
        self._rows = {head.name: at for at, head in enumerate(week.rows)}
        self._short = short_names(self._rows)
        self._made = {
            monday: View(plan.with_roster(roster), Horizon(monday, 1))
            for monday in self._view.horizon.mondays
            if (roster := published(monday)) is not None and roster.has_week(monday)
        }

    def board(self) -> Board:
        lines = [*self._seat_lines()]
        sat = [{line.spots[at].name for line in lines} for at in range(len(self._week.columns))]
        lines += self._extra_lines(sat)
        lines += self._back_lines()
        lines += self._day_lines("absent")
        lines += self._day_lines("free")
        return Board(self._week.columns, tuple(lines))

    # Seats

    def _seat_lines(self) -> Iterator[Line]:
        blocks = [None if one.closed else one.block for one in self._week.columns]
        for number, post in enumerate(self._plan.front_posts, start=1):
            rows = seat_rows(self._view, post, blocks, extra=False)
            for at, row in enumerate(rows):
                line = Line("seat", self._seats(post, row), ends_group=at == len(rows) - 1)
                if at == 0:
                    levels = self._levels(post)
                    line = replace(
                        line, title=post.name, post_number=number, code=post.code, levels=levels
                    )
                yield line

    def _levels(self, post: Post) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return the lowest and highest minimum, and the same of what is wanted."""
        known = [
            self._plan.levels.level(post.name, one.block)
            for one in self._week.columns
            if one.block is not None and not one.closed
        ]
        asked = [level for level in known if level.wanted] or known
        minimum = sorted(level.minimum for level in asked)
        wanted = sorted(level.wanted for level in asked)
        return (minimum[0], minimum[-1]), (wanted[0], wanted[-1])

    def _seats(self, post: Post, row: SeatRow) -> tuple[Spot, ...]:
        spots = []
        for at, (column, seat) in enumerate(zip(self._week.columns, row, strict=True)):
            if column.closed:
                spots.append(Spot("closed"))
            elif seat is None:
                spots.append(NOBODY)
            elif seat.name:
                who = self._spot("seat", seat.name, at, post.name)
                spots.append(replace(who, replaced=self._replaced(post, column, seat.name)))
            elif column.block is not None and is_asked(self._plan, column.block):
                below = seat.below_minimum
                spots.append(
                    Spot("open", post=post.name, block=column.block_name, below_minimum=below)
                )
            else:
                spots.append(NOBODY)
        return tuple(spots)

    def _replaced(self, post: Post, column: Column, name: str) -> str:
        made = self._made.get(monday_of(column.day))
        if made is None or column.block is None or not self._plan.is_published(column.day):
            return ""
        before = made.independents(column.block, post.name)
        found = replaced(before, self._view.independents(column.block, post.name))
        gone = found.get(name, "")
        return self._short.get(gone, gone)

    def _spot(self, kind: SpotKind, name: str, at: int, post: str = "") -> Spot:
        word = self._short.get(name, name)
        row = self._rows.get(name)
        state = CellState("empty") if row is None else self._week.cells[row][at]
        return Spot(kind, name, word, state, post, self._week.columns[at].block_name)

    # Who is elsewhere

    def _extra_lines(self, sat: Sequence[set[str]]) -> list[Line]:
        listed = []
        for at, column in enumerate(self._week.columns):
            spots = []
            if column.block is not None and not column.closed:
                for post in self._plan.front_posts:
                    spots += [
                        self._spot("extra", name, at, post.name)
                        for name in self._view.independents(column.block, post.name)
                        if name not in sat[at]
                    ]
                guided = accompanied(self._view, column.block)
                spots += [self._spot("extra", name, at, post.name) for name, post in guided]
            listed.append(spots)
        return self._stacked("extra", listed, least=0)

    def _back_lines(self) -> list[Line]:
        listed = [
            [
                self._spot("back", name, at)
                for name, row in self._rows.items()
                if self._week.cells[row][at].kind == "back"
            ]
            for at in range(len(self._week.columns))
        ]
        back = self._plan.default_back_post
        head = (
            (QCoreApplication.translate("PostModel", "Backoffice"), "")
            if back is None
            else (back.name, back.code)
        )
        return self._stacked("back", listed, *head)

    def _day_lines(self, kind: Literal["absent", "free"]) -> list[Line]:
        """List people of a day beside each other, as many as the day has blocks, then below."""
        listed: list[list[Spot]] = [[] for _ in self._week.columns]
        for first, last in self._days():
            found = [
                spot
                for name, row in self._rows.items()
                if (spot := self._away(kind, name, row, first, last)) is not None
            ]
            if not found and not self._week.columns[first].closed:
                found = [Spot("none", word="–")]
            for number, spot in enumerate(found):
                listed[first + number % (last - first + 1)].append(spot)
        return self._stacked(kind, listed)

    def _days(self) -> Iterator[tuple[int, int]]:
        first = 0
        for at, column in enumerate(self._week.columns):
            if column.last_of_day:
                yield first, at
                first = at + 1

    def _away(self, kind: SpotKind, name: str, row: int, first: int, last: int) -> Spot | None:
        """Return the spot of who is away, or free, on a day; at the weekend nobody is listed free.

        Whoever does not work at the weekend has no day off there that somebody would look for.
        """
        states = self._week.cells[row][first : last + 1]
        kinds = [state.kind for state in states]
        gone = [at for at, one in enumerate(kinds) if one in ("absent", "hours_absent")]
        if kind == "absent" and gone:
            whole = all(one in ("absent", "closed") for one in kinds)
            spot = self._spot(kind, name, first + gone[0])
            return spot if whole else replace(spot, word=f"({spot.word})")
        weekend = self._week.columns[first].day.weekday() >= Weekday.SATURDAY
        works = bool(gone) or "post" in kinds or "back" in kinds
        if kind == "free" and "free" in kinds and not works and not weekend:
            return self._spot(kind, name, first + kinds.index("free"))
        return None

    def _stacked(
        self,
        kind: LineKind,
        listed: Sequence[Sequence[Spot]],
        title: str = "",
        code: str = "",
        *,
        least: int = 1,
    ) -> list[Line]:
        count = max([least, *map(len, listed)])
        closed = [bool(column.closed) for column in self._week.columns]
        return [
            Line(
                kind,
                tuple(
                    spots[number]
                    if number < len(spots)
                    else Spot("closed")
                    if closed[at]
                    else NOBODY
                    for at, spots in enumerate(listed)
                ),
                title if number == 0 else "",
                code=code if number == 0 else "",
                ends_group=number == count - 1,
            )
            for number in range(count)
        ]
