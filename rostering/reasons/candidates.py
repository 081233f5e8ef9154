"""Whom to ask first for an open place: everybody who could, ranked, and why the others cannot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from rostering.calendar import TurnKind
from rostering.differences.moves import Change
from rostering.figures.balances import turn_balances
from rostering.figures.statistics import Shortage
from rostering.goals.share import front_minutes, present_minutes
from rostering.plan import Plan
from rostering.reasons.hindrances import Hindrance
from rostering.reasons.placing import Placement, Placing
from rostering.roster import DayEntry
from rostering.team.people import FULL_TIME
from rostering.time import Minutes, Weekday, days_between, monday_of
from rostering.view import View

Group: TypeAlias = Literal["back_office", "other_post", "off_duty", "volunteer"]

GROUPS: Final[tuple[Group, ...]] = ("back_office", "other_post", "off_duty", "volunteer")
"""The stated order: no gap elsewhere, a post that keeps its minimum, called in, voluntary."""
NOTICE_DAYS: Final = 7
"""Working days before which a variable part-time schedule is made known (law of 3 October 2022)."""

_GROUP_OF: Final[Mapping[tuple[str, str], Group]] = {
    ("available", "on_duty"): "back_office",
    ("busy", "spare"): "other_post",
    ("busy", "learning"): "other_post",
    ("busy", "wanted"): "other_post",
    ("available", "other_duty"): "off_duty",
    ("available", "free_today"): "off_duty",
    ("promise", "too_soon"): "off_duty",
    ("hours", "contract"): "off_duty",
    ("free_day", "floating"): "off_duty",
    ("rotation", "outside"): "volunteer",
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could take an open place.

    Attributes:
        remark: what speaks against it, though no rule does.
        day: the whole day of the person as it would be.
        week: working minutes of that week, then; `contract` what the contract and credits ask.
        share: front minutes and present minutes of the balance window, then.
        turns: balance of each kind of turn in thousandths, as it is; positive means owed.
        stretch: minutes on the post in one stretch, the place included; `beyond` those above what
            the post allows.
        is_short_notice: a part-timer with a variable schedule, told fewer than `NOTICE_DAYS`
            working days before a day whose duty changes.
    """

    employee: str
    group: Group
    remark: Hindrance
    day: DayEntry
    week: Minutes
    contract: Minutes
    share: tuple[Minutes, Minutes]
    turns: Mapping[TurnKind, int]
    stretch: Minutes
    beyond: Minutes
    is_short_notice: bool

    @property
    def rank(self) -> tuple[int, ...]:
        """Order: by group, within it who has something against it last, then fewest hours."""
        against = (self.remark.distance, self.is_short_notice, self.beyond)
        return (GROUPS.index(self.group), *against, self.week - self.contract)


@dataclass(frozen=True, slots=True)
class Choice:
    """An open place with whom to ask, in order, and what keeps the others away."""

    place: Shortage
    candidates: tuple[Candidate, ...]
    others: tuple[Hindrance, ...]


class Candidates:
    """Ranks people for the open places of one roster; published days may change too."""

    def __init__(self, view: View, today: date) -> None:
        settings = view.plan.settings
        if settings.published_until is not None:
            open_again = replace(settings, published_until=None)
            view = replace(view, plan=replace(view.plan, settings=open_again))
        self._view = view
        self._today = today
        self._placing = Placing(view)
        self._balances = {kind: turn_balances(view, kind) for kind in TurnKind}

    def choice(self, place: Shortage) -> Choice:
        """Rank everybody for a place."""
        candidates: list[Candidate] = []
        others: list[Hindrance] = []
        for hindrance in self._placing.reasons(place):
            candidate = self._candidate(place, hindrance)
            if candidate is None:
                others.append(hindrance)
            else:
                candidates.append(candidate)
        candidates.sort(key=lambda candidate: candidate.rank)
        return Choice(place, tuple(candidates), tuple(others))

    def _candidate(self, place: Shortage, hindrance: Hindrance) -> Candidate | None:
        group = _GROUP_OF.get((hindrance.reason, hindrance.way))
        name, block = hindrance.employee, place.block
        placement = None if group is None else self._placing.nearest(name, block, place.post)
        if group is None or placement is None:
            return None
        if {violation.rule for violation in placement.broken} - {"rotation"}:
            return None
        plan, monday = self._view.plan, monday_of(block.day)
        longest = plan.post(place.post).longest_stretch
        roster = plan.roster.replaced({(name, block.day): placement.entry})
        then = View(plan.with_roster(roster), self._view.horizon)
        weeks, length = self._window(monday), stretch(then, name, place)
        return Candidate(
            name,
            group,
            hindrance,
            placement.entry,
            then.worked(name, monday),
            max(0, then.contract(name, monday) - then.credited(name, monday)),
            (
                sum(front_minutes(then, name, week, accompanied=False) for week in weeks),
                sum(present_minutes(then, name, week) for week in weeks),
            ),
            {kind: rows[name].after[-1] for kind, rows in self._balances.items()},
            length,
            0 if longest is None else max(0, length - longest),
            self._is_short_notice(name, block.day, placement),
        )

    def _window(self, monday: date) -> tuple[date, ...]:
        windows = self._view.horizon.windows(self._view.plan.settings.window_weeks)
        return next((window for window in windows if monday in window), (monday,))

    def _is_short_notice(self, name: str, day: date, placement: Placement) -> bool:
        old = self._view.entry(name, day).shifts
        new = placement.entry.shifts
        changed = [shift.span for shift in old] != [shift.span for shift in new]
        return changed and needs_notice(self._view.plan, name, day, self._today)


def needs_notice(plan: Plan, name: str, day: date, today: date) -> bool:
    """Tell whether a change of a day comes later than a part-timer may expect.

    Counts working days from today to the day, for somebody below a full week whose days vary.
    """
    terms = plan.employee(name).on(day)
    if terms is None or not terms.free.floating or terms.weekly_hours * 60 >= FULL_TIME:
        return False
    working = sum(
        1
        for other in days_between(today, day - timedelta(days=1))
        if other.weekday() <= Weekday.FRIDAY and not plan.calendar.holiday(other)
    )
    return working < NOTICE_DAYS


def comes_late(plan: Plan, change: Change, today: date) -> bool:
    """Tell whether a change gives a part-timer other hours later than may be expected."""
    was, becomes = ([shift.span for shift in day.shifts] for day in (change.before, change.after))
    return was != becomes and needs_notice(plan, change.employee, change.day, today)


def stretch(view: View, name: str, place: Shortage) -> Minutes:
    """Return the minutes in one stretch on the post of a place, turn blocks left out."""
    blocks = {
        block.span
        for block in view.plan.calendar.blocks(place.block.day)
        if block.turn is None and view.entry(name, block.day).post_in(block.name) == place.post
    }
    start, end = place.block.span.start, place.block.span.end
    grown = True
    while grown:
        grown = False
        for span in blocks:
            if span.end == start:
                start, grown = span.start, True
            elif span.start == end:
                end, grown = span.end, True
    return end - start
