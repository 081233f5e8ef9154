"""Somebody drops out: the gaps, whom to ask, and the alternatives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from data.roster_json import AlternativeRow, MoveRow, ReplanDocument, ShortageNote
from rostering.absences import Absence
from rostering.candidates import Candidates, Choice
from rostering.dropout import Now, drop_out, gaps, lost_days
from rostering.plan import Plan
from rostering.roster import DayKey
from rostering.statistics import Shortage
from rostering.time import Horizon
from rostering.view import View
from ui.application.reason_texts import hindrance_sentence
from ui.application.replan_texts import AIM_NAMES, alternative_text, candidate_text

if TYPE_CHECKING:
    from rostering.moves import Change
    from solver import StopToken
    from solver.replan import Alternative


@dataclass(frozen=True)
class DropOut:
    """An absence that comes late, and what follows from it; nothing in the plan is changed.

    Attributes:
        before: the plan as it is.
        horizon: the weeks of its roster.
        absence: who, from when, until when; its kind stays in the plan.
        now: what lies before it stays.
        refused: who said no and is asked nothing.
    """

    before: Plan
    horizon: Horizon
    absence: Absence
    now: Now
    refused: frozenset[str] = frozenset()

    @cached_property
    def after(self) -> Plan:
        """The plan with the absence, before any repair."""
        return drop_out(self.before, self.absence, self.now)

    @cached_property
    def gaps(self) -> tuple[Shortage, ...]:
        """The places that opened, basic service first."""
        return gaps(self.before, self.after, self.horizon, self.now)

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """Per gap whom to ask, in order."""
        candidates = Candidates(View(self.after, self.horizon), self.now.day)
        return tuple(self._without_refusals(candidates.choice(gap)) for gap in self.gaps)

    def _without_refusals(self, choice: Choice) -> Choice:
        asked = tuple(item for item in choice.candidates if item.employee not in self.refused)
        others = tuple(item for item in choice.others if item.employee != self.absence.employee)
        return Choice(choice.place, asked, others)

    @property
    def own_days(self) -> frozenset[DayKey]:
        """The days of whoever drops out: they change without being counted."""
        names = [
            employee.name
            for employee in self.before.employees
            if self.absence.employee in (None, employee.name)
        ]
        days = [day for day in self.horizon.days if self.absence.covers(day)]
        return lost_days(self.before, self.after) | {(name, day) for name in names for day in days}

    def alternatives(self, most: int, stop: StopToken | None = None) -> Iterator[Alternative]:
        """Search alternatives and yield each when it is found."""
        from solver import StopToken
        from solver.replan import Disruption, Replanner

        disruption = Disruption(
            self.before, self.after, self.horizon, self.now, self.own_days, self.refused
        )
        yield from Replanner(disruption, stop or StopToken()).alternatives(most)

    def document(
        self, alternatives: Sequence[Alternative], seconds: float, *, stopped: bool = False
    ) -> ReplanDocument:
        """Return what the JSON file tells."""
        remarks = {}
        notes = {}
        for choice in self.choices:
            place = choice.place
            for candidate in choice.candidates:
                remarks[place, candidate.employee] = candidate_text(candidate, place)
            for other in choice.others:
                remarks[place, other.employee] = hindrance_sentence(other)
            everybody = (*(candidate.remark for candidate in choice.candidates), *choice.others)
            reasons = [(item.employee, item.reason, hindrance_sentence(item)) for item in everybody]
            notes[place] = ShortageNote(reasons)
        rows = [self._row(alternative) for alternative in alternatives]
        return ReplanDocument(self.choices, notes, remarks, rows, seconds, stopped)

    def _row(self, alternative: Alternative) -> AlternativeRow:
        return AlternativeRow(
            alternative.aim,
            f"{AIM_NAMES[alternative.aim]}: {alternative_text(alternative)}",
            [move for change in alternative.changes for move in moves(change, self.before)],
            alternative.informed,
            alternative.before,
            alternative.happened,
            alternative.after,
            alternative.is_fewest,
        )


def moves(change: Change, plan: Plan) -> Iterator[MoveRow]:
    """Yield what changes for one person on one day: the duty first, then each block."""
    old, new = change.before, change.after
    if [shift.duty for shift in old.shifts] != [shift.duty for shift in new.shifts]:
        names = (", ".join(shift.duty for shift in entry.shifts) for entry in (old, new))
        yield MoveRow(change.employee, change.day, None, *names)
    back = plan.default_back_post
    default = "" if back is None else back.name
    for block in plan.calendar.blocks(change.day):
        was, now = (
            entry.post_in(block.name)
            or (default if any(shift.covers(block.span) for shift in entry.shifts) else "")
            for entry in (old, new)
        )
        if was != now:
            yield MoveRow(change.employee, change.day, block.name, was, now)
