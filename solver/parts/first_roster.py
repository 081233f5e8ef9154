"""The first roster of a large problem, week by week, with what it says of the whole.

The goals of service look at one day at a time, so what the weeks miss at least by themselves,
added up, bounds what the whole misses. Fairness of turns needs all weeks: the rotation comes next
and is kept, then each week is planned as a problem of its own, with the weeks before it as they
came out. None of this needs a model of the whole, which takes seconds to make for many people.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from rostering.check import goal_values, violations
from rostering.goals import GoalId
from rostering.goals.share import front_minutes, present_minutes
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.time import Horizon, Minutes
from rostering.view import View
from solver.encoding import Encoding
from solver.goals import GOAL_ENCODERS
from solver.parts.window_by_window import Service, WindowByWindow
from solver.problem import Problem
from solver.result import Options
from solver.search.searching import Searching, default_workers
from solver.search.staged import StagedSearch, Thorough
from solver.search.standing import Standing
from solver.search.stop import StopToken
from solver.turns.locks import with_turns, without_turn_locks
from solver.turns.rotation import TURN_GOALS, RotationGuess, guess_rotation, turn_gaps
from solver.verify import broken_beyond_locks, kept_only

SERVICE: Final[tuple[GoalId, ...]] = ("minimum", "wanted")
"""The goals that look at one day at a time."""
_LARGE = 16
"""Weeks of people from which a problem is planned week by week first."""
_NARROWER = 2
"""How many times narrower the band for balances of hours is while weeks are planned one by one."""
_GOAL_SHARE = 0.5
"""Part of the time of a week that one goal may take while others wait."""
_WINDOWS_SHARE = 0.8
"""Part of the time in which windows are planned as a whole, where weeks may have to follow."""
_LONG = 0.004
"""Work for each person after which the staffing of a week takes long."""
_WORTHWHILE = 0.02
"""Seconds below which no search is begun."""


def is_large(problem: Problem) -> bool:
    """Tell whether a problem is worth planning week by week first.

    With locks that break rules it is not: which ones may stay broken is known of the whole only.
    """
    weeks = problem.horizon.weeks
    return (
        problem.open_days is None
        and problem.goals != TURN_GOALS
        and weeks > 1
        and weeks * len(problem.names) >= _LARGE
        and not violations(kept_only(problem), problem.horizon)
    )


@dataclass(frozen=True, slots=True)
class _Week:
    """A week staffed by itself.

    Attributes:
        values: minutes missing of the minimum and of the wanted level.
        bounds: minutes missing at least.
        entries: who does what.
        turn_gaps: minutes that turns can miss at most; None for unknown.
        model_seconds: what its model took to make.
        seconds: what all of it took.
    """

    values: Mapping[GoalId, int]
    bounds: Mapping[GoalId, int]
    entries: Mapping[DayKey, DayEntry] = field(default_factory=dict)
    turn_gaps: int | None = None
    model_seconds: float = 0.0
    seconds: float = 0.0

    @property
    def is_proven(self) -> bool:
        return self.values == self.bounds


class FirstRoster:
    """Makes it, within a time, until told to stop.

    Attributes:
        turn_gaps: minutes that turns can miss at most, the service kept; None for unknown.
    """

    def __init__(
        self, problem: Problem, options: Options, standing: Standing, stop: StopToken
    ) -> None:
        self._problem = problem
        self._standing = standing
        self._searching = Searching(options, stop, is_quick=True)
        self._stop = stop
        self._end = standing.started + options.time_limit
        self._threads = options.workers or default_workers()
        self._alone: dict[Horizon, _Week] = {}
        self._staffed: Plan | None = None
        self._guess: RotationGuess | None = None
        self.turn_gaps: int | None = None

    @property
    def model_seconds(self) -> float:
        """What a model of the whole takes to make, about: as long as those of all weeks."""
        if not self._alone:
            return 0.0
        made = sum(week.model_seconds for week in self._alone.values())
        return made * self._problem.horizon.weeks / len(self._alone)

    def around_turns(self, seconds: float) -> Plan | None:
        """Return all weeks planned around the turns that were shared out; None without."""
        if self._guess is None:
            return None
        turns = with_turns(self._problem, self._guess.plan)
        return self._plan_weeks(turns, time.monotonic() + seconds, self._problem.horizon.mondays)

    def staff(self, seconds: float) -> Plan | None:
        """Staff each week as if the others were empty; note what the whole misses at least.

        Weeks for which time was too short stay empty. Returns None where it was for all of them,
        or where the weeks together break a rule.
        """
        until = time.monotonic() + seconds
        alone = kept_only(self._problem)
        weeks = list(self._weeks())
        with ThreadPoolExecutor(self._threads) as pool:
            staffed = list(pool.map(lambda week: self._staff_week(alone, week, until), weeks))
        found = {week: one for week, one in zip(weeks, staffed, strict=True) if one is not None}
        if self._stop.is_set or not found:
            return None
        entries = {key: entry for one in found.values() for key, entry in one.entries.items()}
        plan = alone.with_roster(alone.roster.replaced(entries))
        self._alone = found
        if broken_beyond_locks(self._problem, plan):
            return None
        if len(found) == len(weeks):
            self._staffed = plan
            self._note_all()
        return plan

    def _note_all(self) -> None:
        """Note what the whole misses at least, now that every week is staffed."""
        for goal in SERVICE:
            self._standing.on_bound(goal, sum(week.bounds[goal] for week in self._alone.values()))
        if self.is_proven:
            gaps = [week.turn_gaps for week in self._alone.values()]
            self.turn_gaps = None if None in gaps else sum(gap for gap in gaps if gap)

    def _staff_week(self, alone: Plan, week: Horizon, until: float) -> _Week | None:
        """Staff a week with one thread; several weeks go at once."""
        started = time.monotonic()
        if self._stop.is_set or started >= until:
            return None
        options = replace(self._searching.options, workers=1)
        searching = replace(self._searching, options=options)
        problem = replace(self._part(alone, week), goals=SERVICE)
        # Where people are short, a week may take a hundred times longer without its relaxation.
        led = replace(searching, is_linear=True)
        thorough = Thorough(led, len(problem.names) * _LONG)
        search = StagedSearch(Encoding(problem), searching, thorough=thorough)
        built = time.monotonic()
        found = _least_service(search, until - built)
        if found is None:
            return None
        gaps = _gaps_left(search, until - time.monotonic()) if found.is_proven else None
        return replace(
            found,
            entries=search.entries(),
            turn_gaps=gaps,
            model_seconds=built - started,
            seconds=time.monotonic() - started,
        )

    def share_out(self, seconds: float) -> RotationGuess:
        """Share out the turns of all weeks; what the service misses bounds what they miss."""
        kept: dict[GoalId, int] = {}
        if self._staffed is not None:
            kept = goal_values(self._staffed, self._problem.horizon, SERVICE)
            if self.turn_gaps is not None:
                kept = {goal: min(value, self.turn_gaps) for goal, value in kept.items()}
        self._guess = guess_rotation(self._problem, kept, self._searching, seconds)
        if self.is_proven:
            # Were less service possible, it could be missing elsewhere, and turns be fairer.
            self._standing.on_bound("turns", self._guess.bound)
        return self._guess

    @property
    def is_proven(self) -> bool:
        """Whether the service is as good as any can be."""
        return self._staffed is not None and all(week.is_proven for week in self._alone.values())

    @property
    def missing(self) -> Mapping[date, Mapping[GoalId, Minutes]]:
        """What each week misses at most, by its Monday; nothing where that is not proven."""
        if not self.is_proven:
            return {}
        return {week.start: staffed.bounds for week, staffed in self._alone.items()}

    def in_windows(self, seconds: float) -> Plan | None:
        """Return all windows planned with as many turns for everybody as in the rotation.

        Where time ends, or a window has no such roster, the rest is planned week by week. Returns
        None where the weeks are not proven to be staffed as well as any can be.
        """
        if self._guess is None or self.turn_gaps is None:
            return None
        until = time.monotonic() + seconds
        services = []
        for mondays in self._problem.windows():
            weeks = [self._alone[Horizon(monday, 1)] for monday in mondays]
            missing = {goal: sum(week.bounds[goal] for week in weeks) for goal in SERVICE}
            services.append(Service(missing, sum(week.turn_gaps or 0 for week in weeks)))
        searching = replace(self._searching, is_quick=False)
        by_window = WindowByWindow(self._problem, searching, self._guess)
        plan, left = by_window.plan(services, seconds * _WINDOWS_SHARE)
        if left:
            return self._plan_weeks(plan, until, left)
        return None if broken_beyond_locks(self._problem, plan) else plan

    def _plan_weeks(self, turns: Plan, until: float, mondays: Sequence[date]) -> Plan | None:
        """Plan weeks around their turns, the weeks before them as they came out.

        Balances of hours are kept closer to zero than they need to be, so that what one week
        leaves does not narrow the choice of the next. Weeks that the time of the run leaves no
        room for stay as they were staffed by themselves.
        """
        plan = _with_hours_band(turns, turns.settings.limits.hours_band // _NARROWER)
        weeks = [Horizon(monday, 1) for monday in mondays]
        for number, week in enumerate(weeks):
            if self._stop.is_set:
                return None
            if time.monotonic() >= self._end:
                plan = self._with_staffed(plan, weeks[number:])
                break
            each = time.monotonic() + (until - time.monotonic()) / (len(weeks) - number)
            even = self._least_desk_first(plan, week.start)
            part = replace(self._part(even, week), goals=self._problem.goals_around_turns)
            search = StagedSearch(Encoding(part), self._searching)
            alone = self._alone.get(week)
            # Without its service a week is no use, so that may take what it took before.
            least = 0.0 if alone is None else 2 * alone.seconds
            _least_service(search, max(least, each - time.monotonic()), alone)
            for goal in self._problem.goals_around_turns:
                seconds = (each - time.monotonic()) * _GOAL_SHARE
                if goal not in SERVICE and seconds > _WORTHWHILE:
                    search.least_of(goal, seconds)
            plan = plan.with_roster(plan.roster.replaced(search.entries()))
        if self._stop.is_set:
            return None
        plan = without_turn_locks(self._problem, turns.with_roster(plan.roster))
        return None if broken_beyond_locks(self._problem, plan) else plan

    def _least_desk_first(self, plan: Plan, monday: date) -> Plan:
        """Return the plan with those in front who had the least desk time in the weeks before.

        A search that has no time for desk shares gives posts to whoever comes first. Led so, the
        shares even out from week to week by themselves.
        """
        start = self._problem.horizon.start
        done = Horizon.of_days(start, max(start, monday - timedelta(days=1)))
        view = View(plan, done)
        desk = {
            name: Fraction(
                sum(front_minutes(view, name, week, accompanied=False) for week in done.mondays),
                max(1, sum(present_minutes(view, name, week) for week in done.mondays)),
            )
            for name in plan.names
        }
        first = sorted(plan.employees, key=lambda employee: desk[employee.name])
        return replace(plan, employees=tuple(first))

    def _with_staffed(self, plan: Plan, weeks: Iterable[Horizon]) -> Plan:
        """Return a plan with some weeks as they were staffed by themselves."""
        staffed = (self._alone[week].entries for week in weeks if week in self._alone)
        entries = {key: entry for each in staffed for key, entry in each.items()}
        return plan.with_roster(plan.roster.replaced(entries))

    def _weeks(self) -> Iterator[Horizon]:
        for monday in self._problem.horizon.mondays:
            yield Horizon(monday, 1)

    def _part(self, plan: Plan, horizon: Horizon) -> Problem:
        """Return some weeks as a problem of their own; nothing is open but their days."""
        problem = self._problem
        return Problem(plan, horizon, problem.goals, problem.open_days_in(horizon))


def _with_hours_band(plan: Plan, band: Minutes) -> Plan:
    return plan.with_limits(replace(plan.settings.limits, hours_band=band))


def _least_service(
    search: StagedSearch, seconds: float, alone: _Week | None = None
) -> _Week | None:
    """Staff the blocks as well as possible, the minimum first, in one search, and keep it so.

    Args:
        search: the search of a week.
        seconds: time for it.
        alone: what the week misses at least by itself.
    """
    encoding = search.encoding
    minimum, wanted = (GOAL_ENCODERS[goal](encoding) for goal in SERVICE)
    problem = encoding.problem
    most = sum(
        problem.level(post, block).wanted * block.span.minutes
        for block in problem.blocks
        for post in problem.wanted_in(block)
    )
    amount = (most + 1) * minimum + wanted
    if alone is not None and not isinstance(amount, int):
        least = (most + 1) * alone.bounds["minimum"] + alone.bounds["wanted"]
        encoding.model.add(amount >= least)
    found = search.least(amount, seconds)
    if found is None:
        return None
    values = dict(zip(SERVICE, divmod(found, most + 1), strict=True))
    for goal, expression in zip(SERVICE, (minimum, wanted), strict=True):
        encoding.settle(goal, expression, values[goal])
    if search.bound == found:
        return _Week(values, values)
    # No wanted level misses more than `most`, so what is bounded beyond that is the minimum's.
    bound = max(0, -(-(search.bound - most) // (most + 1)))
    return _Week(values, {"minimum": bound, "wanted": 0})


def _gaps_left(search: StagedSearch, seconds: float) -> int | None:
    """Return the minutes that turns can miss at most, the service kept; None for unknown."""
    known = search.encoding.turn_gaps
    if known is not None:
        return known
    found = search.least(-turn_gaps(search.encoding), seconds)
    return None if found is None else -search.bound
