"""Employees: contracts, skills, rotations, free days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from typing import Final

from rostering.calendar import ALWAYS, TurnKind, Validity
from rostering.errors import InvalidValueError
from rostering.time import Half, Minutes, Weekday, rounded, week_days

FULL_TIME: Final[Minutes] = 38 * 60
"""The contract of a full week."""


class Skill(Enum):
    """How somebody can work on a post; the value is its id in files."""

    INDEPENDENT = "Z"
    ACCOMPANIED = "B"


@dataclass(frozen=True, slots=True)
class Rotation:
    """Whether somebody takes turns of a kind, and the promised ceiling `1 op N`."""

    member: bool = False
    promise: int | None = None

    def __post_init__(self) -> None:
        """Refuse a promise without membership and a promise below one week."""
        if self.promise is not None and (not self.member or self.promise < 1):
            raise InvalidValueError(
                "promise", self.promise, "1 or more, for somebody in the rotation"
            )


OUTSIDE = Rotation()


@dataclass(frozen=True, slots=True)
class FreeDays:
    """Contractual days off: fixed half days, or floating whole weekdays."""

    fixed: frozenset[tuple[Weekday, Half]] = frozenset()
    floating: bool = False

    @property
    def fixed_weekday_halves(self) -> int:
        """Count the fixed free halves from Monday to Friday."""
        return sum(1 for weekday, _ in self.fixed if weekday <= Weekday.FRIDAY)


NO_FREE_DAYS = FreeDays()


@dataclass(frozen=True, slots=True)
class Terms:
    """One row of an employee: contract and skills between two dates.

    Attributes:
        weekly_hours: contract in hours, exact.
        remote_halves: half days a week that may be worked at a distance.
        coordination_hours: hours a week kept on the back post.
        skills: per front post that the person can do.
    """

    weekly_hours: Fraction
    validity: Validity = ALWAYS
    free: FreeDays = NO_FREE_DAYS
    rotations: Mapping[TurnKind, Rotation] = field(default_factory=dict)
    remote_halves: int = 0
    coordination_hours: Fraction = Fraction(0)
    skills: Mapping[str, Skill] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse hours that no week holds."""
        if not 0 <= self.weekly_hours <= 168:
            raise InvalidValueError("weekly hours", self.weekly_hours, "0 to 168")
        if not 0 <= self.coordination_hours <= 168:
            raise InvalidValueError("coordination hours", self.coordination_hours, "0 to 168")
        if not 0 <= self.remote_halves <= 14:
            raise InvalidValueError("remote half days", self.remote_halves, "0 to 14")

    @property
    def weekly_minutes(self) -> Minutes:
        """The contract of a week in minutes, rounded."""
        return _whole_minutes(self.weekly_hours)

    def rotation(self, kind: TurnKind) -> Rotation:
        """Return the place in the rotation of that kind of turn."""
        return self.rotations.get(kind, OUTSIDE)

    def is_independent(self, post: str) -> bool:
        """Tell whether the person works that post alone, and so counts as staffing."""
        return self.skills.get(post) is Skill.INDEPENDENT


@lru_cache(maxsize=1000)
def _whole_minutes(hours: Fraction) -> Minutes:
    return rounded(hours * 60)


@dataclass(frozen=True, slots=True)
class Employee:
    """A person of the team; several terms are one person whose contract or skills change."""

    name: str
    terms: tuple[Terms, ...]
    code: str = ""

    def __post_init__(self) -> None:
        """Refuse somebody without name or terms, and terms that overlap."""
        if not self.name.strip():
            raise InvalidValueError("employee", self.name, "a name")
        if not self.terms:
            raise InvalidValueError("terms of the employee", self.name, "at least one")
        for index, terms in enumerate(self.terms):
            if any(terms.validity.overlaps(later.validity) for later in self.terms[index + 1 :]):
                raise InvalidValueError("terms of the employee", self.name, "disjoint periods")

    def on(self, day: date) -> Terms | None:
        """Return the terms in force on a day; None when not employed then."""
        # A loop, not a generator: balances over years ask this for every day.
        for terms in self.terms:
            if terms.validity.covers(day):
                return terms
        return None

    def in_week(self, monday: date) -> Terms | None:
        """Return the terms for weekly figures: those on Monday, else the first later that week."""
        for day in week_days(monday):
            terms = self.on(day)
            if terms is not None:
                return terms
        return None

    def changed(self, first: date, last: date, change: Callable[[Terms], Terms]) -> Employee:
        """Return the person with other terms from `first` to `last`; before and after they stay."""
        rows: list[Terms] = []
        day = timedelta(days=1)
        for terms in self.terms:
            known = terms.validity
            if not known.overlaps(Validity(first, last)):
                rows.append(terms)
                continue
            if known.first is None or known.first < first:
                rows.append(replace(terms, validity=Validity(known.first, first - day)))
            inside = Validity(
                first if known.first is None else max(first, known.first),
                last if known.last is None else min(last, known.last),
            )
            rows.append(change(replace(terms, validity=inside)))
            if known.last is None or last < known.last:
                rows.append(replace(terms, validity=Validity(last + day, known.last)))
        return replace(self, terms=tuple(rows))

    @property
    def first_day(self) -> date | None:
        """The first day of employment; None when it has no known start."""
        firsts = [terms.validity.first for terms in self.terms]
        return None if None in firsts else min(day for day in firsts if day is not None)

    @property
    def last_day(self) -> date | None:
        """The last day of employment; None when it has no known end."""
        lasts = [terms.validity.last for terms in self.terms]
        return None if None in lasts else max(day for day in lasts if day is not None)

    def is_new(self, day: date, *, induction: timedelta = timedelta(days=365)) -> bool:
        """Tell whether the person is in the first year on a day (induction, domain page 1.1 G)."""
        start = self.first_day
        return start is not None and start <= day < start + induction
