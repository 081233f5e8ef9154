"""What the hours and the staffing of a period come down to: figures, verdicts, what would fit.

All figures come from `rostering.figures.capacity` and `rostering.figures.warnings`, so that this
view, the goal and the warnings never disagree.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import Literal, TypeAlias

from rostering.calendar import TurnKind
from rostering.figures.balances import entitlement
from rostering.figures.capacity import (
    Asked,
    DeskShare,
    Offered,
    Rhythm,
    asked,
    desk_share,
    offered,
    rhythms,
)
from rostering.figures.warnings import ThinTurn, plain, thin_turns, turns_wanted
from rostering.plan import Plan
from rostering.team.people import Employee, Rotation
from rostering.time import Horizon, Minutes, Weekday
from ui.application.hours.periods import Hours, flattened, weeks_of

YARDSTICK = 3500
"""The desk share, in hundredths of a percent, to compare with where the team sets no target."""

Tone: TypeAlias = Literal["goed", "letop", "fout", "stil"]
Place: TypeAlias = tuple[str, Minutes, Minutes]
"""A block with its times, whatever the weekday."""


@dataclass(frozen=True)
class Figures:
    """The figures of a period, each worked out when it is asked for.

    Attributes:
        plan: the plan in which the week of the period is the only one.
        horizon: the weeks whose people and absences count.
    """

    plan: Plan
    horizon: Horizon

    @classmethod
    def of(cls, hours: Hours) -> Figures:
        weeks = weeks_of(hours.plan, hours.period)
        return cls(plain(flattened(hours.plan, hours.period)), weeks)

    @cached_property
    def asked(self) -> Asked:
        return asked(self.plan, self.horizon)

    @cached_property
    def offered(self) -> Offered:
        return offered(self.plan, self.horizon)

    @cached_property
    def share(self) -> DeskShare:
        return desk_share(self.plan, self.horizon)

    @property
    def target(self) -> int:
        """The desk share to compare with, in hundredths of a percent."""
        own = self.plan.settings.target_front
        return YARDSTICK if own is None else own

    @property
    def most_front(self) -> Minutes:
        """The front minutes a week that fit the share to compare with, rounded down."""
        return self.offered.for_front * self.target // 10_000

    @cached_property
    def rhythms(self) -> tuple[Rhythm, ...]:
        return rhythms(self.plan, self.horizon)

    @cached_property
    def thin(self) -> tuple[ThinTurn, ...]:
        return thin_turns(self.plan, self.horizon)

    @cached_property
    def turns_a_week(self) -> Mapping[TurnKind, int]:
        """How many people a week has a turn of each kind that the week knows."""
        kinds = {row.turn for row in self.plan.openings}
        monday = self.horizon.start
        return {kind: turns_wanted(self.plan, kind, monday) for kind in TurnKind if kind in kinds}

    def of_kind(self, kind: TurnKind) -> tuple[Rhythm, ...]:
        return tuple(row for row in self.rhythms if row.kind is kind)

    @property
    def broken(self) -> tuple[Rhythm, ...]:
        """The promises that cannot be kept, of each kind the one that fails most."""
        found = []
        for kind in self.turns_a_week:
            rows = [row for row in self.of_kind(kind) if not row.is_kept]
            if rows:
                found.append(min(rows, key=lambda row: row.weeks / (row.promise or 1)))
        return tuple(found)

    @cached_property
    def uncovered(self) -> Mapping[Place, tuple[Weekday, ...]]:
        """The staffed blocks during which no duty of their day is at work from begin to end."""
        found: dict[Place, tuple[Weekday, ...]] = {}
        staffed = {(row.weekday, row.block) for row in self.plan.staffing if row.wanted}
        for row in self.plan.openings if self.plan.duties else ():
            covered = any(
                row.weekday in duty.weekdays and duty.covers(row.span) for duty in self.plan.duties
            )
            if (row.weekday, row.block) in staffed and not covered:
                place = (row.block, row.span.start, row.span.end)
                found[place] = (*found.get(place, ()), row.weekday)
        return found


# What would make a promise fit


@dataclass(frozen=True, slots=True)
class Remedy:
    """What would make a promise that is broken fit.

    Attributes:
        joining: who could join the rotation, and the weeks per turn it would then be.
        fewer: places less.
        every: in so many weeks those places are less.
        minutes: minutes a week more in the rotation.
    """

    joining: tuple[str, Fraction] | None
    fewer: int
    every: int
    minutes: Minutes


def remedy(figures: Figures, broken: Rhythm) -> Remedy:
    """Return the ways in which a promise would hold for who is asked most."""
    promise = Fraction(broken.promise or 1)
    wanted = Fraction(figures.turns_a_week[broken.kind])
    # One turn in `weeks` weeks is own/total of the wanted turns, so the total follows from it.
    total = broken.weeks * wanted * broken.weekly_minutes
    lacking = promise * wanted * broken.weekly_minutes - total
    too_many = wanted - total / (promise * broken.weekly_minutes)
    every = max(1, int(1 / too_many)) if too_many else 1
    fewer = -int(-too_many * every // 1)
    return Remedy(_joining(figures, broken, total), fewer, every, -int(-lacking // 1))


def _joining(figures: Figures, broken: Rhythm, total: Fraction) -> tuple[str, Fraction] | None:
    """Return who outside the rotation would help just enough, or most."""
    outside = [
        employee
        for employee in figures.plan.employees
        if not any(terms.rotation(broken.kind).member for terms in employee.terms)
    ]
    # Everybody stays in the plan: those in the rotation can have absences there.
    all_in = tuple(_member(employee, broken.kind) for employee in figures.plan.employees)
    plan = replace(figures.plan, employees=all_in)
    found = []
    for employee in outside:
        minutes = entitlement(plan, employee.name, broken.kind, figures.horizon.start)
        if minutes:
            found.append((broken.weeks * (total + minutes) / total, employee.name))
    enough = [row for row in found if row[0] >= (broken.promise or 1)]
    best = min(enough, default=None) or max(found, default=None)
    return None if best is None else (best[1], best[0])


def _member(employee: Employee, kind: TurnKind) -> Employee:
    rows = tuple(
        replace(terms, rotations={**terms.rotations, kind: Rotation(member=True)})
        for terms in employee.terms
    )
    return replace(employee, terms=rows)


# The table of turns


@dataclass(frozen=True, slots=True)
class RhythmCell:
    """The people of one contract in one kind of turn.

    Attributes:
        shown: who is asked most; None where nobody of that contract takes such turns.
        promised: whether one of them was promised something.
        is_kept: whether every promise holds.
    """

    shown: Rhythm | None
    promised: bool = False
    is_kept: bool = True


@dataclass(frozen=True, slots=True)
class RhythmTable:
    """Kinds of turn down, contracts in minutes a week across, the largest first."""

    kinds: tuple[TurnKind, ...]
    contracts: tuple[Minutes, ...]
    cells: tuple[tuple[RhythmCell, ...], ...]


def rhythm_table(figures: Figures) -> RhythmTable:
    kinds = tuple(figures.turns_a_week)
    contracts = sorted({row.weekly_minutes for row in figures.rhythms}, reverse=True)
    cells = tuple(
        tuple(
            _cell([row for row in figures.of_kind(kind) if row.weekly_minutes == minutes])
            for minutes in contracts
        )
        for kind in kinds
    )
    return RhythmTable(kinds, tuple(contracts), cells)


def _cell(rows: Sequence[Rhythm]) -> RhythmCell:
    if not rows:
        return RhythmCell(None)
    shown = min(rows, key=lambda row: (row.is_kept, row.weeks))
    promised = any(row.promise is not None for row in rows)
    return RhythmCell(shown, promised, all(row.is_kept for row in rows))
