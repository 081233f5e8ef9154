"""Kan dit? Whether somebody can have leave: what it would lack, what has to change, what else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from rostering.check import goal_values
from rostering.figures.statistics import Shortage
from rostering.goals import GoalId
from rostering.happening.dropout import Now, drop_out, gaps
from rostering.plan import Plan
from rostering.planned import horizon_with, is_planned, planned_horizon
from rostering.team.absences import Absence
from rostering.time import Half, Horizon, Part, monday_of
from ui.application.happening.dropout import DropOut, period
from ui.application.happening.words import APPROVED_STEP
from ui.application.roster_words import EVERYBODY

if TYPE_CHECKING:
    from rostering.differences.moves import Change
    from solver import StopToken

MOST_OFFERS: Final = 2
_MOST_TRIES: Final = 5
_NEAR: Final = tuple(sign * days for days in range(1, 8) for sign in (1, -1))
"""Days from the one that was asked at which another is looked for, the nearest first."""


@dataclass(frozen=True)
class LeaveRequest(DropOut):
    """Leave that is asked for, looked at as if it were approved.

    Attributes:
        asked: the row of the plan that asks for it; None where there is none yet.
        original: what was asked for at first, where this is what could be had instead.
    """

    asked: Absence | None = None
    original: Absence | None = None

    @classmethod
    def of(
        cls, plan: Plan, absence: Absence, now: Now, refused: frozenset[str] = frozenset()
    ) -> LeaveRequest:
        """Return the request for an absence, which may stand in the plan already."""
        last = absence.last or absence.first
        known = horizon_with(plan, absence.first, last)
        horizon = known or Horizon(monday_of(absence.first), 1)
        asked = absence if absence in plan.absences else None
        return cls(plan, horizon, replace(absence, approved=True), now, refused, asked)

    @override
    def happen(self) -> Plan:
        """Approve the row where it stands; one that is new comes last."""
        rows = self.before.absences
        if self.asked is None:
            return super().happen()
        place = rows.index(self.asked)
        without = replace(self.before, absences=(*rows[:place], *rows[place + 1 :]))
        noted = drop_out(without, self.absence, self.now)
        return replace(noted, absences=(*rows[:place], self.absence, *rows[place + 1 :]))

    @property
    @override
    def step(self) -> str:
        return APPROVED_STEP.say(who=self.person or EVERYBODY.say(), period=period(self.absence))

    @property
    def is_planned(self) -> bool:
        """Tell whether there is a roster for any of its days, be it no more than a turn."""
        return any(
            is_planned(self.before, monday_of(day))
            or self.before.roster.entry(self.person, day).shifts
            for day in self.horizon.days
            if self.absence.covers(day)
        )

    @property
    def planned_until(self) -> date:
        """The last day that has a roster; after it there may be turns that were shared out."""
        planned = planned_horizon(self.before)
        return self.horizon.end if planned is None else planned.end

    @property
    def outlasts_roster(self) -> bool:
        """Tell whether it goes on after the last day that has a roster."""
        return self.absence.last is None or self.absence.last > self.planned_until

    def instead(self, absence: Absence) -> LeaveRequest:
        """Return the same request for other days or another part of them."""
        return replace(
            self, absence=replace(absence, approved=True), original=self.original or self.absence
        )


@dataclass(frozen=True)
class Judgement:
    """The answer to a request.

    Attributes:
        plan: what the plan would be, with the leave and the changes it needs.
        changes: what changes for others, the fewest there are where `is_fewest`.
        informed: who has to be told.
        known: the goals without and with the leave, where the search has counted them.
    """

    request: LeaveRequest
    plan: Plan
    changes: tuple[Change, ...] = ()
    informed: tuple[str, ...] = ()
    is_fewest: bool = True
    known: tuple[Mapping[GoalId, int], Mapping[GoalId, int]] | None = None

    @cached_property
    def lacking(self) -> tuple[Shortage, ...]:
        """The places that would miss more people than now, those below the minimum first."""
        asked = self.request
        return gaps(asked.before, self.plan, asked.horizon, asked.now)

    @property
    def lost(self) -> tuple[Shortage, ...]:
        """The places that would come below their minimum."""
        return tuple(place for place in self.lacking if place.level == "minimum")

    @property
    def is_yes(self) -> bool:
        """Tell whether it can: basic service does not suffer."""
        return not self.lost

    @cached_property
    def goals(self) -> Mapping[GoalId, int]:
        """The goals with the leave and the changes."""
        if self.known is not None:
            return self.known[1]
        return goal_values(self.plan, self.request.horizon)

    @property
    def goals_before(self) -> Mapping[GoalId, int]:
        """The goals as they are."""
        return self.request.goals_before if self.known is None else self.known[0]

    @property
    def short_notice(self) -> tuple[str, ...]:
        """Whose duty would change later than a part-timer may expect."""
        return self.request.short_notice(self.changes)


def judge(request: LeaveRequest, stop: StopToken | None = None) -> Judgement | None:
    """Judge a request; None when it was stopped before there was an answer."""
    if not request.gaps:
        return Judgement(request, request.after)
    found = next(request.alternatives(1, stop), None)
    if found is None:
        stopped = stop is not None and stop.is_set
        return None if stopped else Judgement(request, request.after, is_fewest=False)
    goals = found.before, found.after
    return Judgement(request, found.plan, found.changes, found.informed, found.is_fewest, goals)


def offers(judgement: Judgement, stop: StopToken | None = None) -> Iterator[Judgement]:
    """Yield what could be had in the place of what cannot, at most `MOST_OFFERS`."""
    found = 0
    if judgement.is_yes:
        return
    for tried, absence in enumerate(_others(judgement)):
        if found >= MOST_OFFERS or tried >= _MOST_TRIES:
            return
        other = judge(judgement.request.instead(absence), stop)
        if other is None:
            return
        if other.is_yes:
            found += 1
            yield other


def _others(judgement: Judgement) -> Iterator[Absence]:
    """Yield what else to try: less of it first, then another day."""
    asked = judgement.request.absence
    if asked.last is None or asked.weekday is not None:
        return
    if asked.first != asked.last:
        yield from _shorter(judgement, asked, asked.last)
        return
    bad = {judgement.plan.calendar.half(place.block) for place in judgement.lost}
    halves = [half for half in Half if half not in bad and half is not asked.part.half]
    for half in halves:
        yield replace(asked, part=Part(half=half))
    for days in _NEAR:
        day = asked.first + timedelta(days=days)
        if day >= judgement.request.now.day and _works(judgement.request, day):
            yield replace(asked, first=day, last=day)


def _shorter(judgement: Judgement, asked: Absence, last: date) -> Iterator[Absence]:
    """Yield the stretches of a period without the days that cannot be had, the longest first."""
    bad = {place.block.day for place in judgement.lost}
    runs: list[list[date]] = [[]]
    for offset in range((last - asked.first).days + 1):
        day = asked.first + timedelta(days=offset)
        if day in bad:
            runs.append([])
        elif runs[-1] or _works(judgement.request, day):
            runs[-1].append(day)
    for run in sorted(filter(None, runs), key=len, reverse=True):
        while not _works(judgement.request, run[-1]):
            run.pop()
        yield replace(asked, first=run[0], last=run[-1])


def _works(request: LeaveRequest, day: date) -> bool:
    """Tell whether somebody has a duty to be away from; of a whole team, whether it is open."""
    plan, name = request.before, request.absence.employee
    if name is None:
        return bool(plan.calendar.blocks(day))
    return bool(plan.roster.entry(name, day).shifts)
