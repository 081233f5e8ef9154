"""Planning by "fewest so far": week after week, each place goes to who had it least until now.

Everybody works the longest duty of each day that the contract leaves; whoever had the fewest turns
of a kind takes the turn; at the desk sits who had the fewest minutes there. No search, and what
many coordinators do with a list and a pencil.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from bench.colleague import keeps_rules
from rostering.calendar import Block, TurnKind
from rostering.plan import Plan
from rostering.roster import DayEntry, Work, shift_of
from rostering.team.duties import Duty
from rostering.time import WORKWEEK, Horizon, Weekday, half_span, monday_of, week_days
from rostering.view import View

_SPARE = 240
"""Minutes above the contract from which somebody gets no further duty in a week."""


class FewestSoFar:
    """Plans weeks one after the other and remembers who had what."""

    def __init__(self) -> None:
        self._turns: dict[TurnKind, Counter[str]] = {kind: Counter() for kind in TurnKind}
        self._desk: Counter[str] = Counter()
        self._present: Counter[str] = Counter()

    def plan(self, plan: Plan, horizon: Horizon) -> Plan:
        """Return the plan with a roster for the weeks of a horizon."""
        for monday in horizon.mondays:
            # Saturday comes first: its hours are then left out of the week.
            for day in reversed(week_days(monday)):
                plan = self._turn_of(plan, day)
            for day in week_days(monday):
                plan = self._duties_of(plan, day)
                plan = self._desks_of(plan, day)
        return plan

    def _turn_of(self, plan: Plan, day: date) -> Plan:
        for block in plan.calendar.blocks(day):
            if block.turn is None:
                continue
            for post in plan.front_posts:
                for _ in range(plan.levels.level(post.name, block).wanted):
                    plan = self._give_turn(plan, block, block.turn, post.name)
        return plan

    def _give_turn(self, plan: Plan, block: Block, kind: TurnKind, post: str) -> Plan:
        for name in sorted(self._names(plan), key=lambda name: self._turns[kind][name]):
            terms = plan.employee(name).on(block.day)
            if terms is None or not terms.is_independent(post) or not terms.rotation(kind).member:
                continue
            if plan.roster.entry(name, block.day).shifts:
                continue
            duty = _longest(plan, name, block.day, turn=block)
            if duty is None:
                continue
            entry = DayEntry((shift_of(duty),), (Work(block.span, block.name, post),))
            given = _with(plan, name, block.day, entry)
            if keeps_rules(plan, given, name, block.day):
                self._turns[kind][name] += 1
                return given
        return plan

    def _duties_of(self, plan: Plan, day: date) -> Plan:
        if day.weekday() not in WORKWEEK:
            return plan
        # Who is farthest behind on the contract comes first, but all of them get their days.
        for name in self._names(plan):
            terms = plan.employee(name).on(day)
            if terms is None or plan.roster.entry(name, day).shifts:
                continue
            duty = _longest(plan, name, day, turn=None)
            view = View(plan, Horizon(monday_of(day), 1))
            worked = view.worked(name, monday_of(day)) + view.credited(name, monday_of(day))
            contract = view.contract(name, monday_of(day))
            if duty is None or worked + duty.minutes > contract + _SPARE:
                continue
            given = _with(plan, name, day, DayEntry((shift_of(duty),)))
            if keeps_rules(plan, given, name, day):
                plan = given
        for name in self._names(plan):
            self._present[name] += plan.roster.entry(name, day).minutes
        return plan

    def _desks_of(self, plan: Plan, day: date) -> Plan:
        for block in plan.calendar.blocks(day):
            for post in plan.front_posts if block.turn is None else ():
                for _ in range(plan.levels.level(post.name, block).wanted):
                    plan = self._give_desk(plan, block, post.name)
        return plan

    def _give_desk(self, plan: Plan, block: Block, post: str) -> Plan:
        for name in sorted(self._names(plan), key=self._desk_share):
            terms = plan.employee(name).on(block.day)
            entry = plan.roster.entry(name, block.day)
            if terms is None or not terms.is_independent(post) or entry.post_in(block.name):
                continue
            if not any(shift.covers(block.span) for shift in entry.shifts):
                continue
            work = (*entry.work, Work(block.span, block.name, post))
            given = _with(plan, name, block.day, replace(entry, work=work))
            if keeps_rules(plan, given, name, block.day):
                self._desk[name] += block.span.minutes
                return given
        return plan

    def _desk_share(self, name: str) -> float:
        return self._desk[name] / max(1, self._present[name])

    @staticmethod
    def _names(plan: Plan) -> list[str]:
        return [person.name for person in plan.employees]


def _longest(plan: Plan, name: str, day: date, *, turn: Block | None) -> Duty | None:
    """Return the longest duty that somebody can have: over a turn, or over no turn at all."""
    gone = plan.presence.unavailable_halves(name, day)
    noon = plan.settings.noon
    turns = [block.span for block in plan.calendar.blocks(day) if block.turn is not None]
    able = [
        duty
        for duty in plan.duties
        if Weekday(day.weekday()) in duty.weekdays
        and not any(duty.span.overlaps(half_span(half, noon)) for half in gone)
        and (
            duty.covers(turn.span)
            if turn is not None
            else not any(duty.covers(span) for span in turns)
        )
    ]
    return max(able, key=lambda duty: duty.minutes, default=None)


def _with(plan: Plan, name: str, day: date, entry: DayEntry) -> Plan:
    return plan.with_roster(plan.roster.replaced({(name, day): entry}))
