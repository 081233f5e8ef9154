"""Figures about some weeks as a whole: staffing met, desk time, hours, and counts of absences.

Only weeks with a roster are looked at: the others were not planned and tell nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from rostering.calendar import Block, TurnKind
from rostering.figures.balances import hours_balance
from rostering.figures.statistics import TurnsRow, turns_overview
from rostering.goals import share
from rostering.planned import is_planned
from rostering.time import WORKWEEK, Horizon, Minutes, Weekday, monday_of, rounded, week_days
from rostering.view import View

LEAST_COUNTED = 5
"""People that a count of absences takes at least, so that it tells of nobody in particular."""


def planned_weeks(view: View) -> tuple[date, ...]:
    """Return the Mondays of the horizon that have a roster; the others tell nothing.

    A week with no more than its turns has none yet.
    """
    return tuple(monday for monday in view.horizon.mondays if is_planned(view.plan, monday))


def present_names(view: View) -> tuple[str, ...]:
    """Return who is employed in some week with a roster, in the order of the plan."""
    planned = planned_weeks(view)
    return tuple(
        name
        for name in view.names
        if any(view.plan.employee(name).in_week(monday) is not None for monday in planned)
    )


@dataclass(frozen=True, slots=True)
class StaffingMet:
    """The staffing of a post in one block of a weekday over some weeks, in person-minutes.

    Attributes:
        start: when it begins, of the first of these weeks.
        minimum: what the basic service level asks.
        below_minimum: what is missing to it, as goal `minimum` counts it.
        wanted: what the wanted level asks.
        below_wanted: what is missing to it, as goal `wanted` counts it.
        short: the days on which the wanted level is not met.
        bare: the days on which even the minimum is not met.
    """

    post: str
    weekday: Weekday
    block: str
    start: Minutes
    turn: TurnKind | None
    minimum: Minutes
    below_minimum: Minutes
    wanted: Minutes
    below_wanted: Minutes
    short: tuple[date, ...]
    bare: tuple[date, ...]


def staffing_met(view: View) -> tuple[StaffingMet, ...]:
    """Count asked and missing staffing per post, weekday and block, in weeks with a roster.

    Places that want nobody are left out. Sorted by post of the team, weekday and start.
    """
    planned = set(planned_weeks(view))
    blocks: dict[tuple[Weekday, str], list[Block]] = {}
    for block in view.blocks:
        if monday_of(block.day) in planned:
            blocks.setdefault((Weekday(block.day.weekday()), block.name), []).append(block)
    order = sorted(blocks, key=lambda key: (key[0], blocks[key][0].span.start, key[1]))
    found = (_met(view, post.name, blocks[key]) for post in view.plan.front_posts for key in order)
    return tuple(figure for figure in found if figure.wanted > 0)


def _met(view: View, post: str, blocks: list[Block]) -> StaffingMet:
    minimum = below_minimum = wanted = below_wanted = 0
    short, bare = [], []
    for block in blocks:
        level, length = view.plan.levels.level(post, block), block.span.minutes
        present = len(view.independents(block, post))
        minimum += level.minimum * length
        wanted += level.wanted * length
        below_minimum += max(0, level.minimum - present) * length
        below_wanted += max(0, level.wanted - present) * length
        if present < level.wanted:
            short.append(block.day)
        if present < level.minimum:
            bare.append(block.day)
    first = blocks[0]
    return StaffingMet(
        post,
        Weekday(first.day.weekday()),
        first.name,
        first.span.start,
        first.turn,
        minimum,
        below_minimum,
        wanted,
        below_wanted,
        tuple(short),
        tuple(bare),
    )


@dataclass(frozen=True, slots=True)
class DeskShare:
    """The part of somebody's present time on front posts, over some weeks as one window.

    Attributes:
        present: working time in minutes, coordination time left out.
        front: minutes on front posts that count as staffing.
        target: share to aim at, in hundredths of a percent.
        margin: distance from it that counts as fine, in hundredths of a percent.
        outside: minutes outside the band, as goal `share` counts them.
    """

    employee: str
    present: Minutes
    front: Minutes
    target: int
    margin: int
    outside: Minutes

    @property
    def share(self) -> int | None:
        """The share in hundredths of a percent, rounded; None for who was not there."""
        return rounded(Fraction(share.WHOLE * self.front, self.present)) if self.present else None

    @property
    def is_above(self) -> bool:
        """Tell whether there is more desk time than the target asks."""
        return share.WHOLE * self.front > self.target * self.present


def desk_shares(view: View) -> tuple[DeskShare, ...]:
    """Return the desk share of everybody who can work a front post alone, in the plan's order."""
    planned = planned_weeks(view)
    target, margin = share.target_share(view, planned), view.plan.settings.margin_front
    return tuple(
        DeskShare(
            name,
            sum(share.present_minutes(view, name, monday) for monday in planned),
            sum(share.front_minutes(view, name, monday, accompanied=False) for monday in planned),
            target,
            margin,
            share.outside_band(view, name, planned, target),
        )
        for name in view.names
        if any(share.is_front_worker(view, name, monday) for monday in planned)
    )


@dataclass(frozen=True, slots=True)
class DeskWeek:
    """The desk time of somebody in a week, in minutes.

    Attributes:
        alone: time on front posts that counts as staffing.
        accompanied: time on front posts that does not, since somebody else is in charge.
        is_away: there is no work, and all of the contract is credited.
    """

    employee: str
    monday: date
    alone: Minutes
    accompanied: Minutes
    is_away: bool


def desk_weeks(view: View) -> tuple[DeskWeek, ...]:
    """Return the desk time per person and week with a roster, while the person is employed."""
    return tuple(
        _desk_week(view, name, monday)
        for name in view.names
        for monday in planned_weeks(view)
        if view.plan.employee(name).in_week(monday) is not None
    )


def _desk_week(view: View, name: str, monday: date) -> DeskWeek:
    alone = share.front_minutes(view, name, monday, accompanied=False)
    front = share.front_minutes(view, name, monday, accompanied=True)
    contract = view.contract(name, monday)
    away = 0 < contract <= view.credited(name, monday) and view.worked(name, monday) == 0
    return DeskWeek(name, monday, alone, front - alone, away)


@dataclass(frozen=True, slots=True)
class HoursChange:
    """The hours balance of somebody at both ends of some weeks, in minutes."""

    employee: str
    before: Minutes
    after: Minutes


def hours_changes(view: View) -> tuple[HoursChange, ...]:
    """Return the hours balance before the first and after the last week with a roster.

    Of whoever is employed in these weeks. Weeks without a roster between them add nothing.
    """
    planned = planned_weeks(view)
    if not planned:
        return ()
    first, last = (View(view.plan, Horizon(planned[end], 1)) for end in (0, -1))
    return tuple(
        HoursChange(name, hours_balance(first, name).before, hours_balance(last, name).after[-1])
        for name in present_names(view)
    )


@dataclass(frozen=True, slots=True)
class AbsenceCount:
    """How much the team as a whole was away: people, and halves of weekdays."""

    people: int
    halves: int


def absence_count(view: View) -> AbsenceCount | None:
    """Count the absences of a team; None when fewer people than `LEAST_COUNTED` were away.

    Counted are approved absences of whole and half weekdays on which the person would otherwise
    be there: employed, not fixed free, and not closed. Why is not known here.
    """
    halves = [sum(_away_halves(view, name, day) for day in _workdays(view)) for name in view.names]
    people = sum(1 for number in halves if number)
    return AbsenceCount(people, sum(halves)) if people >= LEAST_COUNTED else None


def _workdays(view: View) -> list[date]:
    return [day for monday in planned_weeks(view) for day in week_days(monday)[: len(WORKWEEK)]]


def _away_halves(view: View, name: str, day: date) -> int:
    presence = view.plan.presence
    if not presence.is_employed(name, day):
        return 0
    otherwise = presence.free_halves(name, day) | view.plan.calendar.closed_halves(day)
    return len(presence.away_halves(name, day) - otherwise)


def is_in_rotation(view: View, name: str, kind: TurnKind) -> bool:
    """Tell whether somebody is in a rotation in some week of the horizon."""
    terms = (view.plan.employee(name).in_week(monday) for monday in view.horizon.mondays)
    return any(each is not None and each.rotation(kind).member for each in terms)


def turns_taken(view: View) -> tuple[TurnsRow, ...]:
    """Return the turns of whoever is employed and has to do with a rotation in these weeks."""
    present = set(present_names(view))
    return tuple(
        row
        for row in turns_overview(view)
        if row.employee in present
        and (
            any((row.done, row.fair_share, row.before, row.after))
            or is_in_rotation(view, row.employee, row.kind)
        )
    )
