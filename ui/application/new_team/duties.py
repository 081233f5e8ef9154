"""Duties that fit opening hours: whole days, half days, late days and Saturdays.

A full-time week is five days of 7 h 36; a half day is half of that. Every block lies in a duty.
Their names are what the team reads on its rosters, so they are Dutch whatever language is spoken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rostering.team.duties import Duty
from rostering.time import DAY, WORKWEEK, Minutes, Span, Weekday
from ui.application.new_team.blocks import LUNCH, NOON, Cut, lunches
from ui.application.new_team.form import DayPart
from ui.application.new_team.hours import DayHours

WHOLE: Minutes = 456
HALF: Minutes = 228
_UNBROKEN: Minutes = 360
"""Work after which a break is due."""
_LONGEST_LUNCH: Minutes = 60
_BEFORE: Minutes = 30
"""A day begins so long before the doors open, where its hours leave room."""
_AROUND_SATURDAY: Minutes = 15
_LONGEST_SATURDAY: Minutes = 9 * 60
_EDGE: Minutes = 60
"""A break stands at least so far from begin and end of a duty."""


@dataclass(frozen=True)
class _Week:
    """The days and blocks to find duties for."""

    days: Mapping[Weekday, DayHours]
    cuts: tuple[Cut, ...]
    noon: Minutes

    @property
    def workdays(self) -> tuple[Weekday, ...]:
        """The weekdays on which something is open."""
        return tuple(day for day in WORKWEEK if any(self.on(day)))

    def on(self, *weekdays: Weekday) -> Iterator[Cut]:
        return (cut for cut in self.cuts if cut.opening.weekday in weekdays)

    def plain(self, *weekdays: Weekday) -> list[Span]:
        """Return the blocks of some days, evenings left out."""
        cuts = self.on(*weekdays)
        return [cut.opening.span for cut in cuts if cut.part is not DayPart.EVENING]

    def evening(self, weekday: Weekday) -> Span | None:
        return self.days[weekday].evening

    def lunches(self, weekday: Weekday) -> tuple[Span, ...]:
        """Return when people can have lunch: while the doors are closed, or in two shifts.

        Where some days have two shifts, all lunches are as short, so that they share a duty.
        """
        closed = self.days[weekday].closed
        if closed is None:
            return lunches(self.days[weekday])
        in_shifts = any(lunches(self.days[day]) for day in self.workdays)
        longest = LUNCH if in_shifts else _LONGEST_LUNCH
        return (Span(closed.start, closed.start + min(longest, closed.minutes)),)


def noon_of(days: Sequence[DayHours], cuts: Iterable[Cut]) -> Minutes:
    """Return the border of the half days: where mornings end, or between two lunches."""
    workdays = [day for day in days if day.weekday in WORKWEEK and day.open is not None]
    if workdays and all(lunches(day) for day in workdays):
        return NOON + LUNCH
    ends = [
        cut.opening.span.end
        for cut in cuts
        if cut.part is DayPart.MORNING and 11 * 60 <= cut.opening.span.end <= 14 * 60
    ]
    return max(ends, default=NOON)


def duties_of(days: Sequence[DayHours], cuts: tuple[Cut, ...]) -> tuple[Duty, ...]:
    """Return duties in which every block lies; none but late ones cover an evening turn."""
    week = _Week({day.weekday: day for day in days}, cuts, noon_of(days, cuts))
    made = [
        without
        for duty in (*_whole_days(week), *_halves(week))
        if (without := _without_turns(duty, week)) is not None
    ]
    made += [*_late(week), *_saturdays(week)]
    made += _for_the_rest(week, made)
    return _numbered(made)


# Whole days


def _whole_days(week: _Week) -> Iterator[Duty]:
    for number, (lunch, weekdays) in enumerate(_by_lunch(week).items()):
        spans = week.plain(*weekdays)
        first, last = min(s.start for s in spans), max(s.end for s in spans)
        total = WHOLE + lunch.minutes
        spare = total - (last - first)
        name, code = ("Dag", "D") if number == 0 else (f"Dag, middag {_in_name(lunch.start)}", "M")
        chosen = frozenset(weekdays)
        if spare >= 0:
            start = max(0, min(first - min(_BEFORE, spare), DAY - total))
            yield from _around(name, code, chosen, Span(start, start + total), lunch)
            continue
        early = Span(first, min(DAY, first + total))
        yield from _around(f"{name}, vroeg", "DV", chosen, early, lunch)
        yield from _around(f"{name}, laat", "DL", chosen, Span(last - total, last), lunch)


def _in_name(minute: Minutes) -> str:
    """Write a time in the name of a duty: `12u`, `12u30`."""
    hour, rest = divmod(minute, 60)
    return f"{hour}u{rest:02d}" if rest else f"{hour}u"


def _by_lunch(week: _Week) -> dict[Span, tuple[Weekday, ...]]:
    """Return the lunches, the most usual one first, each with its days."""
    own = {day: week.lunches(day) for day in week.workdays if week.plain(day)}
    counted: dict[Span, int] = {}
    for found in own.values():
        for lunch in found:
            counted[lunch] = counted.get(lunch, 0) + 1
    usual = max(counted, key=lambda lunch: (counted[lunch], -lunch.start), default=None)
    known = Span(week.noon, week.noon + LUNCH) if usual is None else usual
    grouped: dict[Span, list[Weekday]] = {}
    for day, found in own.items():
        for lunch in found or (_free_lunch(week, day, known),):
            grouped.setdefault(lunch, []).append(day)
    order = sorted(grouped, key=lambda lunch: (-len(grouped[lunch]), lunch.start))
    return {lunch: tuple(grouped[lunch]) for lunch in order}


def _free_lunch(week: _Week, day: Weekday, usual: Span) -> Span:
    """Return the lunch of a day that is open in one half only: the usual one where it can be."""
    if not any(span.overlaps(usual) for span in week.plain(day)):
        return usual
    end = max(span.end for span in week.plain(day))
    return Span(min(end, DAY - LUNCH), min(end, DAY - LUNCH) + LUNCH)


def _around(
    name: str, code: str, weekdays: frozenset[Weekday], span: Span, pause: Span
) -> Iterator[Duty]:
    """Yield a duty with its break, or, where that lies at its edge, one that needs no break."""
    if span.start + _EDGE <= pause.start and pause.end + _EDGE <= span.end:
        yield Duty(name, code, weekdays, span, pause)
    elif span.minutes > _UNBROKEN:
        yield Duty(name, code, weekdays, Span(span.start, span.start + _UNBROKEN))
    else:
        yield Duty(name, code, weekdays, span)


# Half days


def _halves(week: _Week) -> Iterator[Duty]:
    days = frozenset(day for day in week.workdays if week.plain(day))
    if not days:
        return
    mornings = [s for s in week.plain(*days) if s.end <= week.noon]
    afternoons = [s for s in week.plain(*days) if s.start >= week.noon]
    first = min((s.start for s in mornings), default=week.noon - HALF)
    start = max(0, week.noon - _UNBROKEN, min(first, week.noon - HALF))
    yield Duty("Voormiddag", "V", days, Span(start, week.noon))
    yield Duty("Namiddag", "N", days, _afternoon(week.noon, afternoons))


def _afternoon(noon: Minutes, blocks: Sequence[Span]) -> Span:
    """Return the hours of a half day that lies around the blocks after noon, where it can."""
    first = min((block.start for block in blocks), default=noon)
    last = max((block.end for block in blocks), default=noon + HALF)
    spare = HALF - (last - first)
    if spare < 0:
        return Span(first, min(last, first + _UNBROKEN))
    start = max(noon, first - spare)
    return Span(min(start, DAY - HALF), min(start, DAY - HALF) + HALF)


def _without_turns(duty: Duty, week: _Week) -> Duty | None:
    """Return a duty without the days on which it would cover a turn; earlier where that helps."""
    turns = [cut.opening for cut in week.cuts if cut.is_turn]
    covered = {turn.weekday for turn in turns if duty.covers(turn.span)}
    weekdays = duty.weekdays - covered
    if not covered or not weekdays:
        return None if covered else duty
    return replace(duty, weekdays=weekdays)


# Evenings and Saturdays


def _late(week: _Week) -> Iterator[Duty]:
    evenings: dict[Span, list[Weekday]] = {}
    for day in week.workdays:
        evening = week.evening(day)
        if evening is not None:
            evenings.setdefault(evening, []).append(day)
    for evening, weekdays in evenings.items():
        found = week.lunches(weekdays[0])
        lunch = found[0] if found else Span(week.noon, week.noon + LUNCH)
        days = frozenset(weekdays)
        yield from _late_day(days, evening, lunch)
        start = max(0, evening.end - _UNBROKEN, min(evening.start, evening.end - HALF))
        yield Duty("Avond", "A", days, Span(start, evening.end))


def _late_day(weekdays: frozenset[Weekday], evening: Span, lunch: Span) -> Iterator[Duty]:
    start = evening.end - WHOLE - lunch.minutes
    if start >= 0 and start + _EDGE <= lunch.start and lunch.end <= evening.start:
        yield Duty("Laat", "L", weekdays, Span(start, evening.end), lunch)
        return
    start = max(0, evening.end - WHOLE - LUNCH)
    pause = evening.start - LUNCH
    if start + _EDGE <= pause:
        span = Span(pause, pause + LUNCH)
        yield Duty("Laat", "L", weekdays, Span(start, evening.end), span)


def _saturdays(week: _Week) -> Iterator[Duty]:
    spans = week.plain(Weekday.SATURDAY)
    if not spans:
        return
    first, last = min(s.start for s in spans), max(s.end for s in spans)
    span = Span(max(0, first - _AROUND_SATURDAY), min(DAY, last + _AROUND_SATURDAY))
    day = frozenset((Weekday.SATURDAY,))
    pauses = week.lunches(Weekday.SATURDAY)
    if not pauses and span.minutes <= _UNBROKEN:
        yield Duty("Zaterdag", "Z", day, span)
    elif not pauses:
        yield Duty("Zaterdag", "Z", day, Span(first, min(last, first + _UNBROKEN)))
        yield Duty("Zaterdag, laat", "ZL", day, Span(max(first, last - _UNBROKEN), last))
    for pause in pauses:
        name = "Zaterdag" if pause is pauses[0] else f"Zaterdag, middag {_in_name(pause.start)}"
        if span.minutes - pause.minutes <= _LONGEST_SATURDAY:
            yield from _around(name, "Z", day, span, pause)
            continue
        total = WHOLE + pause.minutes
        yield from _around(name, "Z", day, Span(first, first + total), pause)
        yield from _around(f"{name}, laat", "ZL", day, Span(last - total, last), pause)


# What is left over


def _for_the_rest(week: _Week, made: Sequence[Duty]) -> Iterator[Duty]:
    """Yield a duty for each block that lies in none."""
    missing: dict[Span, set[Weekday]] = {}
    for cut in week.cuts:
        day, span = cut.opening.weekday, cut.opening.span
        if not any(day in duty.weekdays and duty.covers(span) for duty in made):
            missing.setdefault(span, set()).add(day)
    for span, weekdays in missing.items():
        yield Duty("Extra", "X", frozenset(weekdays), span)


def _numbered(duties: Sequence[Duty]) -> tuple[Duty, ...]:
    """Give duties that share a name or a code a number."""
    names: dict[str, int] = {}
    codes: dict[str, int] = {}
    found = []
    for duty in duties:
        names[duty.name] = names.get(duty.name, 0) + 1
        codes[duty.code] = codes.get(duty.code, 0) + 1
        name = duty.name if names[duty.name] == 1 else f"{duty.name} {names[duty.name]}"
        code = duty.code if codes[duty.code] == 1 else f"{duty.code}{codes[duty.code]}"
        found.append(replace(duty, name=name, code=code))
    return tuple(found)
