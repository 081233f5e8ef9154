"""Opening hours, the planning blocks they make on a date, closing days and holidays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from rostering.errors import InvalidValueError
from rostering.time import WHOLE, WHOLE_DAY, Half, Minutes, Part, Span, Weekday, half_of, week_days


class TurnKind(Enum):
    """A kind of turn that rotates; the value is its id in files."""

    EVENING = "avond"
    SATURDAY = "zaterdag"


@dataclass(frozen=True, slots=True)
class Validity:
    """The dates between which something holds; an open side has no date."""

    first: date | None = None
    last: date | None = None

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.first is not None and self.last is not None and self.last < self.first:
            raise InvalidValueError("validity", (self.first, self.last), "first <= last")

    def covers(self, day: date) -> bool:
        """Tell whether the day lies inside."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    @property
    def dates_given(self) -> int:
        """Count the given dates: more dates win over fewer (contract, section 1)."""
        return (self.first is not None) + (self.last is not None)

    def overlaps(self, other: Validity) -> bool:
        """Tell whether some day lies in both."""
        return (self.last is None or other.first is None or other.first <= self.last) and (
            other.last is None or self.first is None or self.first <= other.last
        )

    def contains(self, other: Validity) -> bool:
        """Tell whether each day of the other lies inside."""
        starts = self.first is None or (other.first is not None and self.first <= other.first)
        return starts and (
            self.last is None or (other.last is not None and other.last <= self.last)
        )

    def rivals(self, other: Validity) -> bool:
        """Tell whether rows of both count with equal right on some day (contract, section 1)."""
        return self.dates_given == other.dates_given and self.overlaps(other)


ALWAYS = Validity()


@dataclass(frozen=True, slots=True)
class Opening:
    """One row of the opening hours: a planning block that returns every week."""

    weekday: Weekday
    block: str
    span: Span
    turn: TurnKind | None = None
    validity: Validity = ALWAYS
    public: bool = True

    def __post_init__(self) -> None:
        """Refuse a block without a name."""
        if not self.block.strip():
            raise InvalidValueError("block", self.block, "a name")


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which the team is closed, wholly or for a part."""

    first: date
    last: date
    description: str = ""
    part: Part = WHOLE

    def __post_init__(self) -> None:
        """Refuse a closure that ends before it begins."""
        if self.last < self.first:
            raise InvalidValueError("closure", (self.first, self.last), "first <= last")

    def covers(self, day: date) -> bool:
        """Tell whether the day lies in the closure."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, order=True)
class Block:
    """A planning block on one date; people work it entirely or not at all."""

    day: date
    span: Span
    name: str
    turn: TurnKind | None = None
    public: bool = True


class Calendar:
    """What is open when: answers per date, each computed once.

    Args:
        openings: the rows of the opening hours.
        closures: closing days of the team.
        holidays: public holidays with their names.
        noon: border of the half days, minutes after midnight.
    """

    def __init__(
        self,
        openings: Iterable[Opening],
        closures: Iterable[Closure],
        holidays: Mapping[date, str],
        noon: Minutes,
    ) -> None:
        self._openings: dict[Weekday, list[Opening]] = {weekday: [] for weekday in Weekday}
        for opening in openings:
            self._openings[opening.weekday].append(opening)
        self._closures = tuple(closures)
        self._holidays = holidays
        self._noon = noon
        self._blocks: dict[date, tuple[Block, ...]] = {}
        self._turn_blocks: dict[tuple[date, TurnKind], tuple[Block, ...]] = {}
        self._closed: dict[date, frozenset[Half]] = {}

    @property
    def noon(self) -> Minutes:
        """The border of the half days."""
        return self._noon

    def holiday(self, day: date) -> str | None:
        """Return the name of the public holiday on a day, if it is one."""
        return self._holidays.get(day)

    def closures_on(self, day: date) -> tuple[Closure, ...]:
        """Return the closing days of the team that cover a day."""
        return tuple(closure for closure in self._closures if closure.covers(day))

    def closed_halves(self, day: date) -> frozenset[Half]:
        """Return the halves that are closed as such: holidays, closed days and half days.

        A closure given in hours closes blocks but no half day (contract, section 3, `absence`).
        """
        if day not in self._closed:
            if day in self._holidays:
                self._closed[day] = WHOLE_DAY
            else:
                covering = (closure.part.halves for closure in self.closures_on(day))
                self._closed[day] = frozenset[Half]().union(*covering)
        return self._closed[day]

    def scheduled_blocks(self, day: date) -> tuple[Block, ...]:
        """Return the blocks that the opening hours give for a day, closures left aside.

        Of the rows of the weekday that hold on the day, those with most dates count: one dated
        day overrides the season, and the season the rule (contract, section 1).
        """
        valid = [row for row in self._openings[Weekday(day.weekday())] if row.validity.covers(day)]
        most = max((row.validity.dates_given for row in valid), default=0)
        rows = (row for row in valid if row.validity.dates_given == most)
        return tuple(
            Block(day, row.span, row.block, row.turn, row.public)
            for row in sorted(rows, key=lambda row: (row.span, row.block))
        )

    def blocks(self, day: date) -> tuple[Block, ...]:
        """Return the open blocks of a day in their order; a block that starts closed is closed."""
        if day not in self._blocks:
            self._blocks[day] = tuple(
                block for block in self.scheduled_blocks(day) if not self._starts_closed(block)
            )
        return self._blocks[day]

    def block(self, day: date, name: str) -> Block | None:
        """Return the open block of that name, if there is one."""
        return next((block for block in self.blocks(day) if block.name == name), None)

    def turn_blocks(self, day: date, kind: TurnKind) -> tuple[Block, ...]:
        """Return the open blocks of a day that are a turn of that kind."""
        key = (day, kind)
        if key not in self._turn_blocks:
            self._turn_blocks[key] = tuple(
                block for block in self.blocks(day) if block.turn is kind
            )
        return self._turn_blocks[key]

    def turn_blocks_of_week(self, monday: date, kind: TurnKind) -> tuple[Block, ...]:
        """Return the open blocks of a week that are a turn of that kind."""
        return tuple(block for day in week_days(monday) for block in self.turn_blocks(day, kind))

    def half(self, block: Block) -> Half:
        """Return the half day to which a block belongs."""
        return half_of(block.span.start, self._noon)

    def _starts_closed(self, block: Block) -> bool:
        if block.day in self._holidays:
            return True
        return any(
            closure.part.span(self._noon).start
            <= block.span.start
            < closure.part.span(self._noon).end
            for closure in self.closures_on(block.day)
        )
