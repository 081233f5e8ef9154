"""Something happens to a roster: the gaps, whom to ask, and the ways on.

Nothing here changes the plan; `Event.noted` is what it would be.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final

from rostering.check import goal_values, newly_broken
from rostering.figures.statistics import Shortage
from rostering.goals import GoalId
from rostering.happening.dropout import Now, gaps, lost_days
from rostering.plan import Plan
from rostering.reasons.candidates import Candidates, Choice, comes_late
from rostering.roster import DayEntry, DayKey, Roster
from rostering.rules import Violation
from rostering.team.absences import Appointment
from rostering.time import Horizon, monday_of
from rostering.view import View
from ui.application.happening import words
from ui.application.happening.replan_texts import aim_name, alternative_text, candidate_text
from ui.application.move_rows import moves
from ui.application.reasons.texts import hindrance_sentence

if TYPE_CHECKING:
    from data.roster_json import AlternativeRow, ReplanDocument
    from rostering.differences.moves import Change
    from solver import StopToken
    from solver.repairs.disruption import Aim
    from solver.repairs.replan import Alternative

FIRST_SETTLING: Final = 0.5
"""Seconds to settle what need not be proven of the first way on: somebody is at the phone."""


class Event(ABC):
    """What happens, and what follows from it.

    Attributes:
        before: the plan as it is.
        horizon: the weeks of its roster.
        now: what lies before it stays.
        refused: who said no and is asked nothing.
    """

    before: Plan
    horizon: Horizon
    now: Now
    refused: frozenset[str]

    @abstractmethod
    def happen(self) -> Plan:
        """Return the plan with it, and without what cannot stay."""

    @property
    @abstractmethod
    def subject(self) -> str:
        """What happens, as the head of a sentence and without any reason."""

    @property
    @abstractmethod
    def first_day(self) -> date:
        """The day on which it begins."""

    @property
    @abstractmethod
    def step(self) -> str:
        """What the step is called that takes it over."""

    @property
    def person(self) -> str:
        """Whom it is about; empty where it is about the whole team."""
        return ""

    @property
    def note_only(self) -> str:
        """What it is called to note it and change nothing else."""
        return words.NOTE_ABSENCE.say()

    @property
    def refusal(self) -> str:
        """Why it cannot happen as it was asked, as a sentence; empty where it can."""
        return ""

    @property
    def has_ways(self) -> bool:
        """Tell whether there is anything to search."""
        return bool(self.gaps)

    @property
    def aims(self) -> tuple[Aim, ...] | None:
        """What alternatives put first; None for the usual."""
        return None

    @property
    def former(self) -> Roster | None:
        """Of somebody who comes back, the roster from before the absence, where it is known."""
        return None

    @cached_property
    def after(self) -> Plan:
        """The plan with it, before any repair."""
        return self.happen()

    @cached_property
    def own_days(self) -> frozenset[DayKey]:
        """The days that it changes by itself; they change without being counted."""
        return lost_days(self.before, self.after)

    @property
    def told_anyway(self) -> tuple[str, ...]:
        """Who has to be told of it, whatever the repair."""
        lost = {name for name, _ in lost_days(self.before, self.after)}
        return tuple(one.name for one in self.before.employees if one.name in lost)

    @property
    def to_move(self) -> tuple[Appointment, ...]:
        """The appointments that fall in it."""
        return ()

    # What opens, and whom to ask

    @cached_property
    def gaps(self) -> tuple[Shortage, ...]:
        """The places that opened, basic service first."""
        return gaps(self.before, self.after, self.horizon, self.now)

    def still_open(self, plan: Plan) -> tuple[Shortage, ...]:
        """The places that miss more people with repairs than before it happened."""
        return gaps(self.before, plan, self.horizon, self.now)

    def way_text(self, alternative: Alternative) -> str:
        """Say in short what an alternative asks, and what it leaves open."""
        return alternative_text(alternative, self.still_open(alternative.plan))

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """Per gap whom to ask, in order."""
        return tuple(self.ranked(self.after))

    def ranked(self, plan: Plan) -> Iterator[Choice]:
        """Yield per gap whom to ask, when what is placed already stands in `plan`."""
        candidates = Candidates(View(plan, self.horizon), self.now.day)
        for gap in self.gaps:
            choice = candidates.choice(gap)
            asked = tuple(item for item in choice.candidates if item.employee not in self.refused)
            others = tuple(item for item in choice.others if item.employee != self.person)
            yield Choice(choice.place, asked, others)

    def present(self, plan: Plan, gap: Shortage) -> int:
        """Count who stands at a gap in a plan with repairs."""
        week = View(plan, Horizon(monday_of(gap.block.day), 1))
        return len(week.independents(gap.block, gap.post))

    # Ways on

    def alternatives(self, most: int, stop: StopToken | None = None) -> Iterator[Alternative]:
        """Search alternatives and yield each when it is found."""
        from solver import StopToken
        from solver.repairs.disruption import AIMS, Disruption
        from solver.repairs.replan import Replanner

        disruption = Disruption(
            self.before,
            self.after,
            self.horizon,
            self.now,
            self.own_days,
            self.refused,
            self.aims or AIMS,
            self.former,
            (self.goals_before, self.goals_happened),
        )
        replanner = Replanner(disruption, stop or StopToken(), first_settling=FIRST_SETTLING)
        yield from replanner.alternatives(most)

    @cached_property
    def goals_before(self) -> Mapping[GoalId, int]:
        return goal_values(self.before, self.horizon)

    @cached_property
    def goals_happened(self) -> Mapping[GoalId, int]:
        return goal_values(self.after, self.horizon)

    def noted(self, repaired: Plan, keys: Collection[DayKey]) -> Plan:
        """Return the plan with it and, of a repaired plan, only these days of people.

        The days that it changes by itself come along, where a repair leaves something of them.
        """
        taken = [*keys, *sorted(self.own_days)]
        entries = {key: repaired.roster.entry(*key) for key in taken}
        return self.after.with_roster(self.after.roster.replaced(entries))

    def placed(self, entries: Mapping[DayKey, DayEntry]) -> Plan:
        """Return the plan with it and with these days of people."""
        return self.after.with_roster(self.after.roster.replaced(dict(entries)))

    def broken_by(self, plan: Plan, days: Iterable[date]) -> tuple[Violation, ...]:
        """Let the checker list what a repaired plan breaks that the event alone does not."""
        return newly_broken(self.after, plan, days)

    def short_notice(self, changes: Iterable[Change]) -> tuple[str, ...]:
        """List whose duty would change later than a part-timer may expect."""
        names = [
            change.employee for change in changes if comes_late(self.before, change, self.now.day)
        ]
        return tuple(dict.fromkeys(names))

    # What a file tells

    def document(
        self, alternatives: Sequence[Alternative], seconds: float, *, stopped: bool = False
    ) -> ReplanDocument:
        """Return what the JSON file tells."""
        from data.roster_json import ReplanDocument, ShortageNote

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
        from data.roster_json import AlternativeRow

        return AlternativeRow(
            alternative.aim,
            f"{aim_name(alternative.aim)}: {self.way_text(alternative)}",
            [move for change in alternative.changes for move in moves(change, self.before)],
            tuple(dict.fromkeys((*self.told_anyway, *alternative.informed))),
            alternative.before,
            alternative.happened,
            alternative.after,
            alternative.is_fewest,
        )
