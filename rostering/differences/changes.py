"""What differs between two plans, entity by entity: for the plan file, previews and views."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from difflib import SequenceMatcher
from typing import Any, Generic, TypeVar

from rostering.allowances import Allowance
from rostering.calendar import Closure, Opening
from rostering.notes import Note
from rostering.plan import CarriedBalance, Plan
from rostering.roster import EMPTY, DayEntry, DayKey, Roster
from rostering.team.absences import Absence, Appointment
from rostering.team.duties import Duty
from rostering.team.people import Employee
from rostering.team.settings import Settings
from rostering.team.stations import Post, StaffingRow
from rostering.team.wishes import Wish

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """A row of a list and the place where it stands, counted from 0."""

    place: int
    value: T


@dataclass(frozen=True, slots=True)
class ListChange(Generic[T]):
    """What left a list and what came; a row that moved or changed did both.

    Attributes:
        removed: rows with their places in the former list.
        added: rows with their places in the new list.
    """

    removed: tuple[Placed[T], ...] = ()
    added: tuple[Placed[T], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether the list is the same."""
        return not (self.removed or self.added)

    def applied(self, rows: Sequence[T]) -> tuple[T, ...]:
        """Return the new list, given the former one."""
        gone = {item.place for item in self.removed}
        kept = iter([row for place, row in enumerate(rows) if place not in gone])
        added = {item.place: item.value for item in self.added}
        length = len(rows) - len(gone) + len(added)
        return tuple(added[place] if place in added else next(kept) for place in range(length))


@dataclass(frozen=True, slots=True)
class EntryChange:
    """What one person did on a day before and does now; empty where nothing is noted."""

    before: DayEntry
    after: DayEntry


@dataclass(frozen=True, slots=True)
class PlanChange:
    """Everything in which a plan differs from another.

    Attributes:
        settings: the new settings, where they differ.
        roster: per person and day what changed, by date and name.
        holidays: the new holidays, where they differ.
    """

    settings: Settings | None = None
    posts: ListChange[Post] = field(default_factory=ListChange)
    openings: ListChange[Opening] = field(default_factory=ListChange)
    staffing: ListChange[StaffingRow] = field(default_factory=ListChange)
    duties: ListChange[Duty] = field(default_factory=ListChange)
    employees: ListChange[Employee] = field(default_factory=ListChange)
    absences: ListChange[Absence] = field(default_factory=ListChange)
    appointments: ListChange[Appointment] = field(default_factory=ListChange)
    closures: ListChange[Closure] = field(default_factory=ListChange)
    wishes: ListChange[Wish] = field(default_factory=ListChange)
    carried: ListChange[CarriedBalance] = field(default_factory=ListChange)
    notes: ListChange[Note] = field(default_factory=ListChange)
    allowances: ListChange[Allowance] = field(default_factory=ListChange)
    roster: Mapping[DayKey, EntryChange] = field(default_factory=dict)
    holidays: Mapping[date, str] | None = None

    @property
    def lists(self) -> Iterator[tuple[str, ListChange[Any]]]:
        """The lists that differ, by the name of their field in `Plan`."""
        for name in LISTS:
            change: ListChange[Any] = getattr(self, name)
            if not change.is_empty:
                yield name, change

    @property
    def is_empty(self) -> bool:
        """Tell whether the plans are equal."""
        return (
            self.settings is None
            and self.holidays is None
            and not self.roster
            and next(self.lists, None) is None
        )

    def applied(self, before: Plan) -> Plan:
        """Return the plan after the change, given the one before."""
        if self.is_empty:
            return before
        if self.settings is None and self.holidays is None and next(self.lists, None) is None:
            return before.with_roster(self._new_roster(before.roster))
        lists = {name: change.applied(getattr(before, name)) for name, change in self.lists}
        return replace(
            before,
            settings=before.settings if self.settings is None else self.settings,
            holidays=before.holidays if self.holidays is None else self.holidays,
            roster=self._new_roster(before.roster),
            **lists,
        )

    def _new_roster(self, before: Roster) -> Roster:
        if not self.roster:
            return before
        return before.replaced({key: change.after for key, change in self.roster.items()})


LISTS = (
    "posts",
    "openings",
    "staffing",
    "duties",
    "employees",
    "absences",
    "appointments",
    "closures",
    "wishes",
    "carried",
    "notes",
    "allowances",
)
"""The fields of a plan that are lists, settings and calendar first."""


def difference(before: Plan, after: Plan) -> PlanChange:
    """Return what has to change in a plan to become another.

    Parts that both share are skipped unseen, so an edit of one cell costs one week.
    """
    if before is after:
        return PlanChange()
    lists = {name: _list_change(getattr(before, name), getattr(after, name)) for name in LISTS}
    return PlanChange(
        settings=None if before.settings == after.settings else after.settings,
        holidays=None if before.holidays == after.holidays else after.holidays,
        roster=roster_difference(before.roster, after.roster),
        **lists,
    )


def roster_difference(before: Roster, after: Roster) -> Mapping[DayKey, EntryChange]:
    """Return the entries that differ between two rosters, by date and name."""
    found: dict[DayKey, EntryChange] = {}
    for monday in {*before.weeks, *after.weeks}:
        old, new = before.weeks.get(monday, {}), after.weeks.get(monday, {})
        if old is new:
            continue
        for key in {*old, *new}:
            change = EntryChange(old.get(key, EMPTY), new.get(key, EMPTY))
            if change.before != change.after:
                found[key] = change
    return {key: found[key] for key in sorted(found, key=lambda key: (key[1], key[0]))}


def _list_change(before: Sequence[T], after: Sequence[T]) -> ListChange[T]:
    """Compare two lists; most edits leave both ends as they are, which are skipped first."""
    if before is after:
        return ListChange()
    shortest = min(len(before), len(after))
    head = 0
    while head < shortest and _same(before[head], after[head]):
        head += 1
    tail = 0
    while tail < shortest - head and _same(before[-1 - tail], after[-1 - tail]):
        tail += 1
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    removed: list[Placed[T]] = []
    added: list[Placed[T]] = []
    # Looking for rows that are popular would make the outcome depend on the length.
    old_numbers, new_numbers = _numbered(old, new)
    matcher = SequenceMatcher(None, old_numbers, new_numbers, autojunk=False)
    for what, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if what != "equal":
            removed += [Placed(head + place, old[place]) for place in range(old_start, old_end)]
            added += [Placed(head + place, new[place]) for place in range(new_start, new_end)]
    return ListChange(tuple(removed), tuple(added))


def _same(one: object, other: object) -> bool:
    return one is other or one == other


def _numbered(*lists: Sequence[object]) -> tuple[list[int], ...]:
    """Give equal rows equal numbers: not every row can be hashed, and comparing takes a hash."""
    seen: dict[object, int] = {}
    rest: list[tuple[object, int]] = []

    def number(row: object) -> int:
        try:
            return seen.setdefault(row, len(seen) + len(rest))
        except TypeError:
            known = next((found for other, found in rest if other == row), None)
            if known is None:
                known = len(seen) + len(rest)
                rest.append((row, known))
            return known

    return tuple([number(row) for row in rows] for rows in lists)
