"""Opening hours cut into planning blocks of a sensible length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from rostering.calendar import Opening
from rostering.time import Minutes, Span, Weekday
from ui.application.new_team.form import DayPart
from ui.application.new_team.hours import DayHours

LONGEST: Minutes = 120
LONGEST_EVENING: Minutes = 180
_STEP: Minutes = 15
NOON: Minutes = 12 * 60 + 30
LUNCH: Minutes = 30
"""The shortest break that the law asks for after six hours."""
_LONG_DAY: Minutes = 6 * 60
_MARGIN: Minutes = 60
"""Open at least so long before and after lunch: else nobody needs one in between."""

_CODES = {
    DayPart.MORNING: "VM",
    DayPart.MIDDAY: "MI",
    DayPart.AFTERNOON: "NM",
    DayPart.QUIET: "TEL",
    DayPart.EVENING: "AV",
    DayPart.SATURDAY: "ZA",
}
_ALONE = frozenset((DayPart.EVENING, DayPart.SATURDAY))
"""Parts whose only block has no number."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A planning block, and the part of the day that it is."""

    opening: Opening
    part: DayPart

    @property
    def is_turn(self) -> bool:
        return self.opening.turn is not None


def cuts_of(days: Iterable[DayHours]) -> tuple[Cut, ...]:
    """Cut the hours of a week; a block of a name is of one part of the day on all days."""
    return tuple(cut for day in days for cut in _cuts(day))


def _cuts(day: DayHours) -> Iterator[Cut]:
    stretches = list(_stretches(day))
    for part in DayPart:
        spans = [span for own, stretch in stretches if own is part for span in _cut(part, stretch)]
        for number, span in enumerate(spans, start=1):
            name = _CODES[part]
            if len(spans) > 1 or part not in _ALONE:
                name += str(number)
            is_turn = part in _ALONE and day.is_turn
            turn = day.turn_kind if is_turn else None
            public = part is not DayPart.QUIET
            yield Cut(Opening(day.weekday, name, span, turn, public=public), part)


def _stretches(day: DayHours) -> Iterator[tuple[DayPart, Span]]:
    """Yield the parts of a day, each with its hours."""
    later = DayPart.QUIET if day.is_quiet else DayPart.AFTERNOON
    is_saturday = day.weekday is Weekday.SATURDAY
    if day.open is not None:
        for part, span in _daytime(day, later):
            yield (DayPart.SATURDAY if is_saturday else part), span
    if day.evening is not None:
        yield DayPart.EVENING, day.evening


def _daytime(day: DayHours, later: DayPart) -> Iterator[tuple[DayPart, Span]]:
    open_, closed = day.open, day.closed
    assert open_ is not None
    if closed is not None:
        yield DayPart.MORNING, Span(open_.start, closed.start)
        yield later, Span(closed.end, open_.end)
    elif lunches(day):
        first, second = lunches(day)
        yield DayPart.MORNING, Span(open_.start, first.start)
        yield DayPart.MIDDAY, first
        yield DayPart.MIDDAY, second
        yield later, Span(second.end, open_.end)
    elif open_.end <= NOON + _MARGIN:
        yield DayPart.MORNING, open_
    elif open_.start >= NOON - _MARGIN:
        yield later, open_
    else:
        yield DayPart.MORNING, Span(open_.start, NOON)
        yield later, Span(NOON, open_.end)


def lunches(day: DayHours) -> tuple[Span, ...]:
    """Return the two shifts for lunch of a day that stays open; none where it is not needed."""
    open_ = day.open
    if open_ is None or day.closed is not None or open_.minutes <= _LONG_DAY:
        return ()
    first, second = Span(NOON, NOON + LUNCH), Span(NOON + LUNCH, NOON + 2 * LUNCH)
    around = open_.start <= first.start - _MARGIN and second.end + _MARGIN <= open_.end
    return (first, second) if around else ()


def _cut(part: DayPart, span: Span) -> Iterator[Span]:
    """Cut a stretch into equal pieces, with borders on the quarter of an hour."""
    longest = LONGEST_EVENING if part is DayPart.EVENING else LONGEST
    pieces = -(-span.minutes // longest)
    edges = [span.start]
    for number in range(1, pieces):
        edge = span.start + span.minutes * number // pieces
        edges.append((edge + _STEP // 2) // _STEP * _STEP)
    edges.append(span.end)
    for start, end in pairwise(edges):
        yield Span(start, end)
