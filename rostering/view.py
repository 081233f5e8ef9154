"""A plan seen through a horizon: what rules and goals ask of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from rostering.calendar import Block, TurnKind
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Work
from rostering.team.people import Skill
from rostering.time import Half, Horizon, Minutes, Weekday, half_span, monday_of, rounded, week_days


@dataclass(frozen=True)
class View:
    """The subject of `check`: a plan, the weeks to look at, and what was locked before.

    Attributes:
        before: the plan whose locks and published days must have stayed; None to leave that out.
    """

    plan: Plan
    horizon: Horizon
    before: Plan | None = None

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The employees, in the order of the plan."""
        return self.plan.names

    def entry(self, name: str, day: date) -> DayEntry:
        """Return what somebody does on a day, inside the horizon or not."""
        return self.plan.roster.entry(name, day)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All open blocks of the horizon."""
        return tuple(block for day in self.horizon.days for block in self.plan.calendar.blocks(day))

    def workers(self, block: Block) -> tuple[tuple[str, Work], ...]:
        """Return who works which post in a block."""
        return self._workers.get((block.day, block.name), ())

    def edited(self, plan: Plan, touched: Collection[DayKey]) -> View:
        """Return the same weeks after an edit; what others do is not read again.

        Args:
            plan: the plan after the edit, which differs in its roster only.
            touched: the people and days that may differ.
        """
        view = View(plan, self.horizon, self.before)
        workers = dict(self._workers)
        for name, day in touched:
            after = view.entry(name, day).work
            for block in {work.block for work in {*self.entry(name, day).work} ^ {*after}}:
                others = [one for one in workers.get((day, block), ()) if one[0] != name]
                mine = [(name, work) for work in after if work.block == block]
                workers[day, block] = tuple(sorted((*others, *mine), key=self._order))
        view.__dict__["_workers"] = workers
        return view

    def _order(self, worker: tuple[str, Work]) -> int:
        return self._numbers[worker[0]]

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {name: number for number, name in enumerate(self.names)}

    @cached_property
    def _workers(self) -> dict[tuple[date, str], tuple[tuple[str, Work], ...]]:
        found: dict[tuple[date, str], list[tuple[str, Work]]] = {}
        for name in self.names:
            for day in self.horizon.days:
                for work in self.entry(name, day).work:
                    found.setdefault((day, work.block), []).append((name, work))
        return {key: tuple(workers) for key, workers in found.items()}

    def is_independent(self, name: str, day: date, post: str) -> bool:
        """Tell whether somebody counts as staffing on a front post that day."""
        known = self._independent
        key = (name, day, post)
        if key not in known:
            terms = self.plan.employee(name).on(day)
            known[key] = terms is not None and terms.is_independent(post)
        return known[key]

    @cached_property
    def _independent(self) -> dict[tuple[str, date, str], bool]:
        return {}

    def is_front(self, post: str) -> bool:
        """Tell whether a post serves the public."""
        return post in self._fronts

    @cached_property
    def _fronts(self) -> frozenset[str]:
        return frozenset(post.name for post in self.plan.front_posts)

    def independents(self, block: Block, post: str) -> tuple[str, ...]:
        """Return who counts as staffing of a front post in a block, each person once."""
        return tuple(
            dict.fromkeys(
                name
                for name, work in self.workers(block)
                if work.post == post and self.is_independent(name, block.day, post)
            )
        )

    def has_turn(self, name: str, day: date, kind: TurnKind) -> bool:
        """Tell whether somebody does a turn: alone on a front post in a block of that turn."""
        return day in self.turns_in_week(name, monday_of(day), kind)

    def turns_in_week(self, name: str, monday: date, kind: TurnKind) -> tuple[date, ...]:
        """Return the days of a week with a turn."""
        week = self.plan.roster.weeks.get(monday)
        return self.plan.turns_done.in_week(monday, week).get((name, kind), ())

    def turn_days(self, name: str, kind: TurnKind) -> tuple[date, ...]:
        """Return the days with a turn, those in the roster before the horizon included."""
        before = [monday for monday in self.plan.roster.mondays if monday < self.horizon.start]
        return tuple(
            day
            for monday in (*before, *self.horizon.mondays)
            for day in self.turns_in_week(name, monday, kind)
        )

    def worked(self, name: str, monday: date) -> Minutes:
        """Count the working minutes of a week."""
        key = (name, monday)
        if key not in self._worked:
            week = self.plan.roster.weeks.get(monday, {})
            entries = [week.get((name, day)) for day in week_days(monday)]
            self._worked[key] = sum(entry.minutes for entry in entries if entry is not None)
        return self._worked[key]

    @cached_property
    def _worked(self) -> dict[tuple[str, date], Minutes]:
        return {}

    def saturday_credit(self, name: str, monday: date) -> Minutes:
        """Return the extra credit on the Saturday work of a week, rounded."""
        minutes = self.entry(name, monday + timedelta(days=Weekday.SATURDAY)).minutes
        return (2 * minutes * self.plan.settings.saturday_credit + 100) // 200

    def contract(self, name: str, monday: date) -> Minutes:
        """Return the contract of a week in minutes; 0 when not employed in it."""
        terms = self.plan.employee(name).in_week(monday)
        return 0 if terms is None else terms.weekly_minutes

    def credited(self, name: str, monday: date) -> Minutes:
        """Return the credited time of a week in minutes (contract, section 4)."""
        key = (name, monday)
        if key not in self._credited:
            self._credited[key] = self._count_credited(name, monday)
        return self._credited[key]

    @cached_property
    def _credited(self) -> dict[tuple[str, date], Minutes]:
        return {}

    def _count_credited(self, name: str, monday: date) -> Minutes:
        terms = self.plan.employee(name).in_week(monday)
        if terms is None:
            return 0
        halves = self.plan.presence.credited_halves(name, monday)
        if halves == 0:
            return 0
        spread = 10 - terms.free.fixed_weekday_halves
        return 0 if spread == 0 else rounded(terms.weekly_hours * 60 * halves / spread)

    def coordination(self, name: str, monday: date) -> Minutes:
        """Return the coordination time of a week in minutes (contract, section 4)."""
        terms = self.plan.employee(name).in_week(monday)
        contract = self.contract(name, monday)
        if terms is None or contract == 0 or terms.coordination_hours == 0:
            return 0
        present = max(0, contract - self.credited(name, monday))
        return rounded(terms.coordination_hours * 60 * present / contract)

    @cached_property
    def wanted_posts(self) -> tuple[str, ...]:
        """The front posts that some block of the horizon wants."""
        return tuple(
            post.name
            for post in self.plan.front_posts
            if any(self.plan.levels.level(post.name, block).wanted for block in self.blocks)
        )

    def is_accompanied(self, name: str, day: date, post: str) -> bool:
        """Tell whether somebody works a front post accompanied that day."""
        terms = self.plan.employee(name).on(day)
        return terms is not None and terms.skills.get(post) is Skill.ACCOMPANIED

    def half_minutes(self, name: str, day: date, half: Half) -> Minutes:
        """Count the working minutes in a half of a day."""
        span = half_span(half, self.plan.settings.noon)
        return sum(shift.minutes_in(span) for shift in self.entry(name, day).shifts)
