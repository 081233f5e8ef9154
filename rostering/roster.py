"""The roster: per person and day the duty and the posts worked, with what is locked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from rostering.errors import InvalidValueError
from rostering.team.duties import Duty, working_minutes_in, works_during
from rostering.time import Half, Horizon, Minutes, Span, monday_of


@dataclass(frozen=True, slots=True)
class Shift:
    """A duty as it is worked on one day.

    Attributes:
        duty: name of the duty; empty for a day with its own times.
        remote: halves that are worked at a distance.
    """

    duty: str
    span: Span
    pause: Span | None = None
    remote: frozenset[Half] = frozenset()
    locked: bool = False

    def __post_init__(self) -> None:
        """Refuse a break that does not lie inside."""
        if self.pause is not None and not self.span.contains(self.pause):
            raise InvalidValueError("break", self.pause, f"inside the shift, {self.span}")

    @property
    def minutes(self) -> Minutes:
        """Working time: the break is not counted."""
        return self.span.minutes - (0 if self.pause is None else self.pause.minutes)

    def covers(self, span: Span) -> bool:
        """Tell whether the person is at work, break aside, during the whole span."""
        return works_during(self.span, self.pause, span)

    def minutes_in(self, span: Span) -> Minutes:
        """Count the working minutes inside a span."""
        return working_minutes_in(self.span, self.pause, span)


def shift_of(duty: Duty, *, remote: frozenset[Half] = frozenset(), locked: bool = False) -> Shift:
    """Return the shift that follows a duty."""
    return Shift(duty.name, duty.span, duty.pause, remote, locked)


@dataclass(frozen=True, slots=True, order=True)
class Work:
    """One block on one post; on duty and without work means the default back post."""

    span: Span
    block: str
    post: str
    locked: bool = False


@dataclass(frozen=True, slots=True)
class DayEntry:
    """What one person does on one day.

    More than one shift or two posts in one block are mistakes that a roster made by hand can
    hold; the rules report them. `free` is a day off that is locked.
    """

    shifts: tuple[Shift, ...] = ()
    work: tuple[Work, ...] = ()
    free: bool = False

    def __post_init__(self) -> None:
        """Keep shifts and work in the order of the day."""
        object.__setattr__(self, "shifts", tuple(sorted(self.shifts, key=lambda s: s.span)))
        object.__setattr__(self, "work", tuple(sorted(self.work)))

    @property
    def shift(self) -> Shift | None:
        """The duty of the day, if there is one."""
        return self.shifts[0] if self.shifts else None

    @property
    def minutes(self) -> Minutes:
        """Working time of the day."""
        return sum(shift.minutes for shift in self.shifts)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing at all is noted."""
        return not (self.shifts or self.work or self.free)

    @property
    def has_locks(self) -> bool:
        """Tell whether anything of the day is locked."""
        return (
            self.free
            or any(shift.locked for shift in self.shifts)
            or any(work.locked for work in self.work)
        )

    def is_at_work_in(self, span: Span) -> bool:
        """Tell whether at least half of a block is worked; less leaves nothing to do there."""
        return 2 * sum(shift.minutes_in(span) for shift in self.shifts) >= span.minutes

    def post_in(self, block: str) -> str | None:
        """Return the post worked in a block, if one is noted."""
        return next((work.post for work in self.work if work.block == block), None)

    def locked_part(self) -> DayEntry:
        """Return only what is locked; a locked block keeps the duty in which it lies."""
        work = tuple(item for item in self.work if item.locked)
        shifts = tuple(
            shift
            for shift in self.shifts
            if shift.locked or any(shift.span.overlaps(item.span) for item in work)
        )
        return DayEntry(shifts, work, self.free)


EMPTY = DayEntry()

DayKey: TypeAlias = tuple[str, date]


@dataclass(frozen=True, slots=True, repr=False)
class Roster:
    """Day entries of all weeks; a value that shares the weeks an edit does not touch.

    Attributes:
        weeks: per Monday the entries that are not empty.
    """

    weeks: Mapping[date, Mapping[DayKey, DayEntry]] = field(default_factory=dict)

    @classmethod
    def of(cls, entries: Mapping[DayKey, DayEntry]) -> Roster:
        """Build a roster of day entries; empty ones are left out."""
        return cls().replaced(entries)

    def entry(self, name: str, day: date) -> DayEntry:
        """Return what a person does on a day; an empty entry when nothing is noted."""
        week = self.weeks.get(monday_of(day))
        return EMPTY if week is None else week.get((name, day), EMPTY)

    def entries(self) -> Iterator[tuple[str, date, DayEntry]]:
        """Yield all entries, week by week, by date and name."""
        for monday in sorted(self.weeks):
            week = self.weeks[monday]
            for name, day in sorted(week, key=lambda key: (key[1], key[0])):
                yield name, day, week[name, day]

    def replaced(self, entries: Mapping[DayKey, DayEntry]) -> Roster:
        """Return a roster with these entries in the place of the present ones."""
        weeks = dict(self.weeks)
        touched: dict[date, dict[DayKey, DayEntry]] = {}
        for (name, day), entry in entries.items():
            monday = monday_of(day)
            if monday not in touched:
                touched[monday] = dict(weeks.get(monday, {}))
            if entry.is_empty:
                touched[monday].pop((name, day), None)
            else:
                touched[monday][name, day] = entry
        for monday, week in touched.items():
            if week:
                weeks[monday] = week
            else:
                weeks.pop(monday, None)
        return Roster(weeks)

    def without(self, days: Iterable[date]) -> Roster:
        """Return a roster in which nothing is noted on these days."""
        gone = set(days)
        return self.replaced({(name, day): EMPTY for name, day, _ in self.entries() if day in gone})

    def within(self, horizon: Horizon) -> Roster:
        """Return only the weeks of a horizon."""
        return Roster(
            {monday: self.weeks[monday] for monday in horizon.mondays if monday in self.weeks}
        )

    def has_week(self, monday: date) -> bool:
        """Tell whether anything is noted in a week."""
        return monday in self.weeks

    @property
    def mondays(self) -> tuple[date, ...]:
        """The weeks in which something is noted."""
        return tuple(sorted(self.weeks))
