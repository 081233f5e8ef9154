"""The figures of *Overzicht*, gathered once so that nothing is worked out while painting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rostering.calendar import TurnKind
from rostering.figures.overview import (
    DeskShare,
    DeskWeek,
    HoursChange,
    StaffingMet,
    desk_shares,
    desk_weeks,
    hours_changes,
    planned_weeks,
    staffing_met,
    turns_taken,
)
from rostering.figures.statistics import TurnsRow
from rostering.time import Minutes
from rostering.view import View


@dataclass(frozen=True, slots=True)
class Overview:
    """All figures of some weeks.

    Attributes:
        weeks: the Mondays with a roster.
        turns: of whoever is in that rotation, or has something to do with it.
        band: distance of an hours balance that counts as fine, in minutes.
    """

    view: View
    weeks: tuple[date, ...]
    staffing: tuple[StaffingMet, ...]
    turns: tuple[TurnsRow, ...]
    shares: tuple[DeskShare, ...]
    hours: tuple[HoursChange, ...]
    desk: tuple[DeskWeek, ...]
    band: Minutes

    @property
    def names(self) -> tuple[str, ...]:
        """Whoever is employed in these weeks, in the order of the plan."""
        present = {week.employee for week in self.desk}
        return tuple(name for name in self.view.names if name in present)

    @property
    def kinds(self) -> tuple[TurnKind, ...]:
        """The kinds of turn that the team has, Saturday first."""
        known = {row.kind for row in self.turns}
        return tuple(kind for kind in (TurnKind.SATURDAY, TurnKind.EVENING) if kind in known)

    @property
    def furthest_turn(self) -> TurnsRow | None:
        """The balance that is furthest from fair; of two as far, the one that is still owed."""
        return max(self.turns, key=lambda row: (abs(row.after), row.after), default=None)

    @property
    def outside_share(self) -> tuple[DeskShare, ...]:
        """Whoever has more or less desk time than the band allows."""
        return tuple(row for row in self.shares if row.outside)

    @property
    def outside_hours(self) -> tuple[HoursChange, ...]:
        """Whoever has a balance of hours beyond the band."""
        return tuple(row for row in self.hours if abs(row.after) > self.band)


def overview_of(view: View) -> Overview:
    """Work out all figures; this may take seconds for years of a large team."""
    return Overview(
        view,
        planned_weeks(view),
        staffing_met(view),
        turns_taken(view),
        desk_shares(view),
        hours_changes(view),
        desk_weeks(view),
        view.plan.settings.limits.hours_band,
    )


def asked_and_missing(
    figures: Sequence[StaffingMet], *, minimum: bool = False
) -> tuple[Minutes, Minutes]:
    """Sum what is asked of some places and what is missing, to the wanted level or the minimum."""
    if minimum:
        return sum(row.minimum for row in figures), sum(row.below_minimum for row in figures)
    return sum(row.wanted for row in figures), sum(row.below_wanted for row in figures)
