"""Opening hours as they are typed, a row per day, read into what is open when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from data.workbook.cells import read_yes_no
from data.workbook.service import read_span
from data.workbook.table import Row
from rostering.calendar import TurnKind
from rostering.time import Minutes, Span, Weekday
from ui.application.new_team import texts
from ui.application.new_team.form import Cells
from ui.application.new_team.reading import read_table

OPEN = ("from", "to")
CLOSED = ("closed_from", "closed_to")
EVENING = ("evening_from", "evening_to")
SHORTEST_CLOSURE: Minutes = 30
"""Below this nobody can have lunch while the doors are closed."""


@dataclass(frozen=True, slots=True)
class DayHours:
    """What is open on a weekday.

    Attributes:
        closed: closed at noon.
        is_turn: the evening, or the whole Saturday, goes round as a turn.
        is_quiet: the afternoon is staffed, but closed to the public.
    """

    weekday: Weekday
    open: Span | None = None
    closed: Span | None = None
    evening: Span | None = None
    is_turn: bool = False
    is_quiet: bool = False

    @property
    def turn_kind(self) -> TurnKind | None:
        """The kind of turn of the day; None where nothing goes round."""
        if not self.is_turn:
            return None
        if self.weekday is Weekday.SATURDAY:
            return TurnKind.SATURDAY
        return None if self.evening is None else TurnKind.EVENING


def read_hours(rows: Sequence[Cells]) -> tuple[tuple[DayHours, ...], dict[tuple[int, str], str]]:
    """Read the hours of Monday to Saturday; a day with a mistake counts as closed."""
    found, problems = read_table(rows, lambda lines: [_day(line) for line in lines])
    days = []
    for at, day in enumerate(found):
        wrong = {} if day is None else _disorder(day)
        problems |= {(at, key): sentence for key, sentence in wrong.items()}
        is_right = day is not None and not any(row == at for row, _ in problems)
        days.append(day if day is not None and is_right else DayHours(Weekday(at)))
    return tuple(days), problems


def _day(row: Row) -> DayHours | None:
    open_, closed, evening = (_span(row, keys) for keys in (OPEN, CLOSED, EVENING))
    is_turn, is_quiet = (row.read_or(key, read_yes_no, blank=False) for key in ("turn", "quiet"))
    if row.broken:
        return None
    weekday = Weekday(int(row.text("weekday")))
    return DayHours(weekday, open_, closed, evening, bool(is_turn), bool(is_quiet))


def _span(row: Row, keys: tuple[str, str]) -> Span | None:
    if all(row.is_blank(key) for key in keys):
        return None
    return read_span(row, *keys)


def _disorder(day: DayHours) -> dict[str, str]:
    """Find the times that are times, but do not fit together."""
    wrong: dict[str, str] = {}
    if day.closed is not None:
        if day.open is None or not _lies_inside(day.closed, day.open):
            wrong["closed_from"] = texts.NOON_INSIDE.say()
        elif day.closed.minutes < SHORTEST_CLOSURE:
            wrong["closed_to"] = texts.NOON_LENGTH.say(minutes=SHORTEST_CLOSURE)
    if day.evening is not None:
        if day.weekday is Weekday.SATURDAY:
            wrong["evening_from"] = texts.NO_SATURDAY_EVENING.say()
        elif day.open is not None and day.evening.start < day.open.end:
            wrong["evening_from"] = texts.EVENING_AFTER.say()
    return wrong


def _lies_inside(inner: Span, outer: Span) -> bool:
    return outer.start < inner.start and inner.end < outer.end


def turn_kinds(days: Iterable[DayHours]) -> tuple[TurnKind, ...]:
    """Return the kinds of turns that there are, in their usual order."""
    found = {day.turn_kind for day in days}
    return tuple(kind for kind in TurnKind if kind in found)
