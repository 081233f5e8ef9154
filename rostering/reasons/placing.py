"""Could somebody stand at a place, and if not, what keeps them away?

The answer comes from the rules themselves: the person is put there in a copy of the roster, with
the duty of the day or another one that covers the block, and the checkers say what that breaks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from rostering.calendar import Block
from rostering.check import violations
from rostering.figures.balances import hours_balance
from rostering.figures.statistics import Shortage
from rostering.goals.hours import missing_days_off
from rostering.plan import Plan
from rostering.reasons.hindrances import Hindrance, meaning, rank
from rostering.roster import DayEntry, Roster, Shift, Work, shift_of
from rostering.rules import ACROSS_DAYS, WITHIN_DAYS, Violation
from rostering.rules.base import Identity, part_fact, work_facts
from rostering.team.people import Skill, Terms
from rostering.time import Horizon, monday_of
from rostering.view import View


@dataclass(frozen=True, slots=True)
class Placement:
    """Somebody put at a place, on paper.

    Attributes:
        entry: the whole day as it would be.
        dropped: front work of that day that would have to go.
        broken: the rules that it would break.
    """

    entry: DayEntry
    dropped: tuple[Work, ...]
    broken: tuple[Violation, ...]

    @property
    def is_allowed(self) -> bool:
        """Tell whether it breaks no rule."""
        return not self.broken


class Placing:
    """Answers for one roster; what is asked twice is computed once."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._plan = view.plan
        self._alone: dict[str, Plan] = {}
        self._broken: dict[tuple[str, date], frozenset[Identity]] = {}
        self._across_days: dict[tuple[object, ...], tuple[Violation, ...]] = {}

    def reasons(self, shortage: Shortage) -> tuple[Hindrance, ...]:
        """Say of everybody who is not there what keeps them away, the nearest first."""
        block, post = shortage.block, shortage.post
        there = set(self._view.independents(block, post))
        found = [
            self.hindrance(name, block, post) for name in self._view.names if name not in there
        ]
        return tuple(sorted(found, key=lambda hindrance: hindrance.distance))

    def hindrance(self, name: str, block: Block, post: str) -> Hindrance:
        """Say what keeps somebody away from a post in a block."""
        terms = self._plan.employee(name).on(block.day)
        if terms is None:
            return Hindrance(name, "employment", "not_employed")
        if post not in terms.skills:
            return Hindrance(name, "skill", "no_skill", {"post": post})
        away = self._away(name, block)
        if away is not None:
            return away
        best = self.nearest(name, block, post)
        if best is None:
            return Hindrance(name, "duty", "no_duty", {"block": block.name})
        if not best.is_allowed:
            return meaning(name, best.broken)
        if terms.skills[post] is Skill.ACCOMPANIED:
            return Hindrance(name, "skill", "accompanied", {"post": post})
        return self._choice(name, block, terms, best)

    def nearest(self, name: str, block: Block, post: str) -> Placement | None:
        """Put somebody at a place in the way that comes nearest to possible."""
        return min(self.placements(name, block, post), key=_nearness, default=None)

    def placements(self, name: str, block: Block, post: str) -> Iterator[Placement]:
        """Put somebody at a place in every way there is: with the duty of the day, or another."""
        present = self._view.entry(name, block.day)
        shifts = [shift for shift in present.shifts if shift.covers(block.span)]
        if not shifts:
            shifts = [
                shift_of(duty)
                for duty in self._plan.duties
                if block.day.weekday() in duty.weekdays and shift_of(duty).covers(block.span)
            ]
        for shift in shifts:
            yield self._placed(name, block, post, shift)

    def _placed(self, name: str, block: Block, post: str, shift: Shift) -> Placement:
        present = self._view.entry(name, block.day)
        as_before = shift in present.shifts
        kept = tuple(
            work
            for work in present.work
            if not work.span.overlaps(block.span) and (as_before or shift.covers(work.span))
        )
        dropped = tuple(
            work for work in present.work if work not in kept and self._view.is_front(work.post)
        )
        work = (*kept, Work(block.span, block.name, post))
        shifts = present.shifts if as_before else (shift,)
        entry = DayEntry(shifts, work, present.free)
        return Placement(entry, dropped, self._newly_broken(name, block.day, entry))

    def _newly_broken(self, name: str, day: date, entry: DayEntry) -> tuple[Violation, ...]:
        """Return what another day of one person breaks that was not broken before.

        Rules that look from day to day ask for the duty alone, which many places share.
        """
        alone, known = self._plan_alone(name), self._known(name, day)
        key = (name, day, entry.shifts)
        if key not in self._across_days:
            changed = alone.with_roster(alone.roster.replaced({(name, day): entry}))
            around = Horizon.around(day, day)
            found = violations(changed, around, before=alone, rules=ACROSS_DAYS)
            self._across_days[key] = tuple(item for item in found if item.identity not in known)
        before, after = (
            alone.with_roster(Roster.of({(name, day): what}))
            for what in (self._view.entry(name, day), entry)
        )
        week = Horizon(monday_of(day), 1)
        within = violations(after, week, before=before, rules=WITHIN_DAYS)
        return (
            *(item for item in within if item.identity not in known),
            *self._across_days[key],
        )

    def _known(self, name: str, day: date) -> frozenset[Identity]:
        """Return what is broken for one person as it is, in a week and the weeks beside it."""
        key = (name, monday_of(day))
        if key not in self._broken:
            alone = self._plan_alone(name)
            found = violations(alone, Horizon.around(day, day))
            self._broken[key] = frozenset(violation.identity for violation in found)
        return self._broken[key]

    def _plan_alone(self, name: str) -> Plan:
        if name not in self._alone:
            self._alone[name] = self._plan.only(name)
        return self._alone[name]

    def _away(self, name: str, block: Block) -> Hindrance | None:
        """Return what takes somebody away from the block itself, whatever the duty."""
        presence, half = self._plan.presence, self._plan.calendar.half(block)
        absent = presence.absent_halves(name, block.day)
        if half in absent:
            part = part_fact(absent)
            return Hindrance(name, "absent", "day" if part == "day" else "part", {"part": part})
        for span in presence.hours_away(name, block.day):
            if span.overlaps(block.span):
                return Hindrance(name, "absent", "hours", {"from": span.start, "to": span.end})
        free = presence.free_halves(name, block.day)
        if half in free:
            return Hindrance(name, "free_day", "fixed", {"part": part_fact(free)})
        for span in presence.appointments(name, block.day):
            if span.overlaps(block.span):
                return Hindrance(name, "busy", "appointment", {"from": span.start, "to": span.end})
        return None

    def _choice(self, name: str, block: Block, terms: Terms, placement: Placement) -> Hindrance:
        """Say what speaks against a placement that no rule forbids."""
        present = self._view.entry(name, block.day)
        return (
            self._full_turn(name, block)
            or self._other_post(name, block, placement)
            or self._promise(name, block, terms)
            or (None if present.shifts else self._day_off(name, block, terms, placement))
            or _available(name, present, placement)
        )

    def _full_turn(self, name: str, block: Block) -> Hindrance | None:
        if block.turn is None or self._view.has_turn(name, block.day, block.turn):
            return None
        busiest = self._busiest[block.day, block.turn]
        people = [
            other for other in self._view.names if self._view.has_turn(other, block.day, block.turn)
        ]
        if len(people) < busiest:
            return None
        return Hindrance(name, "turn", "full", {"kind": block.turn.value, "people": tuple(people)})

    @cached_property
    def _busiest(self) -> dict[tuple[date, object], int]:
        """How many people the busiest block of each turn wants in all."""
        busiest: dict[tuple[date, object], int] = {}
        for block in self._view.blocks:
            if block.turn is not None:
                wanted = sum(
                    self._plan.levels.level(post.name, block).wanted
                    for post in self._plan.front_posts
                )
                key = (block.day, block.turn)
                busiest[key] = max(busiest.get(key, 0), wanted)
        return busiest

    def _other_post(self, name: str, block: Block, placement: Placement) -> Hindrance | None:
        if not placement.dropped:
            return None
        return max(
            (self._at_post(name, block.day, work) for work in placement.dropped),
            key=lambda hindrance: hindrance.distance,
        )

    def _at_post(self, name: str, day: date, work: Work) -> Hindrance:
        facts = work_facts(work)
        block = self._plan.calendar.block(day, work.block)
        if block is None or not self._view.is_independent(name, day, work.post):
            return Hindrance(name, "busy", "learning", facts)
        level = self._plan.levels.level(work.post, block)
        left = len(self._view.independents(block, work.post)) - 1
        if left < level.minimum:
            return Hindrance(name, "busy", "needed", {**facts, "level": level.minimum})
        way = "wanted" if left < level.wanted else "spare"
        return Hindrance(name, "busy", way, {**facts, "level": level.wanted})

    def _promise(self, name: str, block: Block, terms: Terms) -> Hindrance | None:
        """Return the turn that lies nearer than what is promised."""
        if block.turn is None or self._view.has_turn(name, block.day, block.turn):
            return None
        promise = terms.rotation(block.turn).promise
        if promise is None:
            return None
        week = monday_of(block.day)
        for day in self._view.turn_days(name, block.turn):
            apart = abs((monday_of(day) - week).days) // 7
            if day != block.day and apart < promise:
                facts = {"kind": block.turn.value, "promise": promise, "other": day}
                return Hindrance(name, "promise", "too_soon", facts)
        return None

    def _day_off(
        self, name: str, block: Block, terms: Terms, placement: Placement
    ) -> Hindrance | None:
        """Return what a day off is for: due by the contract, or the hours are full."""
        view, monday = self._view, monday_of(block.day)
        alone = self._plan_alone(name)
        roster = alone.roster.replaced({(name, block.day): placement.entry})
        with_it = View(alone.with_roster(roster), view.horizon)
        if terms.free.floating:
            before = self._lacking_days_off(view, name, monday)
            if self._lacking_days_off(with_it, name, monday) > before:
                return Hindrance(name, "free_day", "floating")
        over = with_it.worked(name, monday) + view.credited(name, monday)
        over -= view.contract(name, monday)
        if over > self._plan.settings.limits.week_band:
            return Hindrance(name, "hours", "contract", {"minutes": over})
        return None

    @staticmethod
    def _lacking_days_off(view: View, name: str, monday: date) -> int:
        week = View(view.plan.only(name), Horizon(monday, 1))
        return missing_days_off(week, hours_balance(week, name))


def _available(name: str, present: DayEntry, placement: Placement) -> Hindrance:
    if not present.shifts:
        return Hindrance(name, "available", "free_today")
    if placement.entry.shifts == present.shifts:
        return Hindrance(name, "available", "on_duty")
    duties = tuple(shift.duty for shift in placement.entry.shifts)
    return Hindrance(name, "available", "other_duty", {"duty": ", ".join(duties)})


def _nearness(placement: Placement) -> tuple[int, int]:
    """Order placements: allowed ones first, then those that only a lesser matter forbids."""
    if placement.is_allowed:
        return (0, len(placement.dropped))
    return (1, -min(rank(violation) for violation in placement.broken))
