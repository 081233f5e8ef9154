"""A problem as facts for Timefold, and a solution back as a roster."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import product
from typing import Any

from bench.engines import timefold_model as model
from bench.engines.patterns import Way, Ways, turns_wanted
from rostering.calendar import Block, TurnKind
from rostering.figures.balances import hours_balance, shares
from rostering.goals.calm import PRACTICE_WEEKS
from rostering.goals.share import WHOLE, target_share
from rostering.goals.wishes import is_learning
from rostering.plan import Plan
from rostering.time import WORKWEEK, Weekday, week_days
from rostering.view import View
from solver.problem import Problem

_KINDS = (TurnKind.EVENING, TurnKind.SATURDAY)


@dataclass
class Facts:
    """The solution to work on, with what its ways stand for."""

    problem: Problem
    roster: Any
    ways: dict[tuple[str, date], dict[int, Way]]

    def plan_of(self, solution: Any) -> Plan:
        """Return the plan with the roster of a solution."""
        names, days = self.problem.names, self.problem.horizon.days
        entries = {}
        for day in solution.days:
            key = (names[day.person.id], days[day.day])
            entries[key] = self.ways[key][day.choice.id].entry
        plan = self.problem.plan
        return plan.with_roster(plan.roster.replaced(entries))


def facts(problem: Problem) -> Facts:
    """Write a problem out."""
    return _Writer(problem).facts()


class _Writer:
    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._view = View(problem.plan, problem.horizon)
        self._windows = problem.windows()
        self._window_of = {week: at for at, window in enumerate(self._windows) for week in window}
        self._days = problem.horizon.days
        self._posts = [post.name for post in problem.plan.front_posts]
        self._ways = Ways(problem)
        # Choices and lists of them are shared, as each has to be carried over to Java.
        self._choices: dict[tuple[object, ...], Any] = {}
        self._lists: dict[tuple[int, ...], list[Any]] = {}
        self._slots: dict[tuple[str, str], int] = {}
        for block in problem.blocks:
            for post in self._posts:
                self._slots.setdefault((block.name, post), len(self._slots))

    def facts(self) -> Facts:
        problem = self._problem
        persons = {name: self._person(at, name) for at, name in enumerate(problem.names)}
        days, known = self._days_of(persons)
        limits = problem.plan.settings.limits
        roster = model.Roster(
            [
                self._place(number, block, post)
                for number, (block, post) in enumerate(product(problem.blocks, self._posts))
            ],
            self._turn_days(),
            self._balance_days(persons),
            self._wish_windows(persons),
            self._practices(persons),
            [
                model.Limits(
                    0, limits.daily_rest, limits.week_hours, limits.hours_band, limits.week_band
                )
            ],
            days,
        )
        return Facts(problem, roster, known)

    def _days_of(
        self, persons: dict[str, Any]
    ) -> tuple[list[Any], dict[tuple[str, date], dict[int, Way]]]:
        """Return the days to decide, and for each what the numbers of its choices stand for."""
        days: list[Any] = []
        known: dict[tuple[str, date], dict[int, Way]] = {}
        for name in self._problem.names:
            for at, day in enumerate(self._days):
                ways = self._ways.of(name, day)
                choices = {(one := self._choice(name, day, way)).id: (one, way) for way in ways}
                known[name, day] = {number: way for number, (_, way) in choices.items()}
                window = self._window_of[day - timedelta(days=day.weekday())]
                is_weekday = day.weekday() in WORKWEEK
                days.append(
                    model.PersonDay(
                        len(days),
                        persons[name],
                        at,
                        is_weekday,
                        at // 7,
                        window,
                        self._lists.setdefault(
                            tuple(choices), [choice for choice, _ in choices.values()]
                        ),
                    )
                )
        return days, known

    def _person(self, number: int, name: str) -> Any:
        problem, view, mondays = self._problem, self._view, self._problem.horizon.mondays
        margin = problem.plan.settings.margin_front
        targets = [target_share(view, window) for window in self._windows]
        coordination = [problem.coordination(name, monday) for monday in mondays]
        by_week = dict(zip(mondays, coordination, strict=True))
        first = self._days[0]
        past = [
            2 * (day - first).days + at
            for at, kind in enumerate(_KINDS)
            for day in problem.past_turns(name, kind)
        ]
        return model.Person(
            number,
            [problem.contract(name, monday) for monday in mondays],
            [problem.credited(name, monday) for monday in mondays],
            coordination,
            [self._days_off(name, monday) for monday in mondays],
            [
                int(is_learning(view, name, monday) and not problem.credited(name, monday))
                for monday in mondays
            ],
            [max(0, target - margin) for target in targets],
            [min(WHOLE, target + margin) for target in targets],
            [sum(by_week[week] for week in window) for window in self._windows],
            [
                int(any(problem.works_front(name, week) for week in window))
                for window in self._windows
            ],
            self._fair(name),
            [self._promise(name, kind) for kind in _KINDS],
            past,
        )

    def _days_off(self, name: str, monday: date) -> int:
        terms = self._problem.week_terms(name, monday)
        if terms is None or not terms.free.floating or self._problem.credited(name, monday):
            return 0
        return max(0, (5 - terms.weekly_hours / Fraction(38, 5)).__floor__())

    def _promise(self, name: str, kind: TurnKind) -> int:
        terms = self._problem.terms(name, self._days[-1])
        return 0 if terms is None else terms.rotation(kind).promise or 0

    def _fair(self, name: str) -> list[int]:
        """Return per balance day its number, and per kind the balance without any turn done."""
        problem = self._problem
        fair: list[int] = []
        balance = [problem.turns_before[kind][name].before for kind in _KINDS]
        for at, monday in enumerate(problem.horizon.mondays):
            for place, kind in enumerate(_KINDS):
                wanted = sum(turns_wanted(problem, day, kind) for day in week_days(monday))
                balance[place] += shares(problem.entitlements(kind, monday), wanted)[name]
            if monday in problem.balance_weeks():
                fair += [7 * at + 6, *balance]
        return fair

    def _choice(self, name: str, day: date, way: Way) -> Any:
        """Return a way in numbers; the same numbers are the same choice."""
        problem, entry = self._problem, way.entry
        alone: list[int] = []
        accompanied: list[int] = []
        minutes = [0, 0]
        turns = dict.fromkeys(_KINDS, 0)
        for work in entry.work:
            slot = self._slots.get((work.block, work.post))
            block = problem.plan.calendar.block(day, work.block)
            is_alone = problem.is_independent(name, day, work.post)
            if slot is not None:
                (alone if is_alone else accompanied).append(slot)
                minutes[not is_alone] += work.span.minutes
            if is_alone and block is not None and block.turn is not None:
                turns[block.turn] = 1
        unmet = self._ways.unmet(name, day, way)
        posts = sorted(self._posts.index(work.post) for work in entry.work
                       if work.post in self._posts)  # fmt: skip
        numbers = (
            entry.minutes,
            self._credit(day, entry.minutes),
            min((shift.span.start for shift in entry.shifts), default=0),
            max((shift.span.end for shift in entry.shifts), default=0),
        )
        rest = (minutes[0], minutes[1], turns[TurnKind.EVENING], turns[TurnKind.SATURDAY])
        costs = (way.load, way.changes)
        key = (tuple(alone), tuple(accompanied), tuple(unmet), rest, numbers, costs)
        if key not in self._choices:
            self._choices[key] = model.Choice(
                len(self._choices), *numbers, alone, accompanied, *rest,
                *costs, unmet, posts,
            )  # fmt: skip
        return self._choices[key]

    def _credit(self, day: date, minutes: int) -> int:
        if day.weekday() != Weekday.SATURDAY:
            return 0
        return (2 * minutes * self._problem.plan.settings.saturday_credit + 100) // 200

    def _place(self, number: int, block: Block, post: str) -> Any:
        level = self._problem.level(post, block)
        at, slot = (block.day - self._days[0]).days, self._slots[block.name, post]
        minutes = block.span.minutes
        return model.Place(number, at, slot, minutes, level.minimum, level.wanted)

    def _turn_days(self) -> list[Any]:
        found: list[Any] = []
        for at, day in enumerate(self._days):
            for number, kind in enumerate(_KINDS):
                most = turns_wanted(self._problem, day, kind)
                found.append(model.TurnDay(len(found), at, number, most))
        return found

    def _balance_days(self, persons: dict[str, Any]) -> list[Any]:
        problem, found = self._problem, list[Any]()
        for name, person in persons.items():
            balance = hours_balance(problem.past, name).before
            for at, monday in enumerate(problem.horizon.mondays):
                balance += problem.credited(name, monday) - problem.contract(name, monday)
                if monday in problem.balance_weeks():
                    found.append(model.BalanceDay(len(found), person, 7 * at + 6, balance))
        return found

    def _wish_windows(self, persons: dict[str, Any]) -> list[Any]:
        found: list[Any] = []
        for number, wish in enumerate(self._problem.plan.wishes):
            for window in range(len(self._windows)):
                person = persons[wish.employee]
                row = model.WishWindow(len(found), number, person, window, wish.weight)
                found.append(row)
        return found

    def _practices(self, persons: dict[str, Any]) -> list[Any]:
        problem, found = self._problem, list[Any]()
        if problem.horizon.weeks < PRACTICE_WEEKS:
            return found
        for name, person in persons.items():
            for at, post in enumerate(self._posts):
                is_able = any(problem.is_independent(name, day, post) for day in self._days)
                if post in problem.wanted_posts and is_able:
                    found.append(model.Practice(len(found), person, at))
        return found
