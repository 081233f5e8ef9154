"""A long horizon window by window: bounds and a good roster soon, to search the whole from.

The goals of service look at one day at a time, so what the windows miss at least by themselves,
added up, bounds what the whole misses. Fairness of turns needs all weeks: the rotation comes first
and is kept, then each window between two balance days is planned as a problem of its own, with the
weeks before it as they came out. Where that roster reaches the bounds, nothing is left to search.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rostering.goals import GOALS, GoalId
from rostering.moves import marked_as
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.time import WEEK, Horizon
from rostering.view import View
from solver.encoding import Encoding
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem
from solver.result import GoalResult
from solver.rotation import TURN_GOALS
from solver.staged import StagedSearch
from solver.verify import broken_beyond_locks, kept_only

SERVICE: Final[tuple[GoalId, ...]] = ("minimum", "wanted")
"""The goals that look at one day at a time."""

ServiceSearch = Callable[[Problem, float], tuple[Plan, Sequence[GoalResult], int | None] | None]
"""Staffs a problem in so many seconds; None when told to stop."""

SearchOf = Callable[[Problem, float], Plan | None]
"""Solves a problem in so many seconds and returns its plan; None when told to stop."""

PartSearch = Callable[[Encoding], StagedSearch]
"""Prepares the search of a model, with its time and its stop."""

_WORTHWHILE = 1.5
"""Horizons longer than so many windows are planned window by window first."""


def is_long(problem: Problem) -> bool:
    """Tell whether a horizon is worth planning window by window first."""
    return (
        problem.open_days is None
        and problem.goals not in (TURN_GOALS, SERVICE)
        and problem.horizon.weeks > _WORTHWHILE * problem.plan.settings.window_weeks
    )


@dataclass(frozen=True, slots=True)
class ServiceByParts:
    """What the windows say of the service, each by itself.

    Attributes:
        plan: their rosters put together; None when that breaks a rule.
        bounds: the least that the whole can miss.
        turn_gaps: the most that turns can miss when nothing more is missed; None for unknown.
    """

    plan: Plan | None
    bounds: Mapping[GoalId, int]
    turn_gaps: int | None


def service_by_parts(
    problem: Problem, left: Callable[[], float], search: ServiceSearch
) -> ServiceByParts | None:
    """Staff each window as if the others were empty; None when told to stop.

    Args:
        problem: the whole.
        left: seconds that are left for this.
        search: staffs one part and returns its plan, goals and turn gaps.
    """
    alone = kept_only(problem)
    parts = list(parts_of(problem))
    plan, bounds, gaps = alone, dict.fromkeys(SERVICE, 0), 0
    is_exact = True
    for number, part in enumerate(parts):
        found = search(Problem(alone, part, SERVICE), left() / (len(parts) - number))
        if found is None:
            return None
        own, goals, own_gaps = found
        for goal in goals:
            bounds[goal.id] += goal.bound
        is_exact = is_exact and own_gaps is not None and all(g.status == "optimal" for g in goals)
        gaps += own_gaps or 0
        days = {
            (name, day): own.roster.entry(name, day) for name in problem.names for day in part.days
        }
        plan = plan.with_roster(plan.roster.replaced(days))
    is_sound = not broken_beyond_locks(problem, plan)
    return ServiceByParts(plan if is_sound else None, bounds, gaps if is_exact else None)


def plan_by_windows(
    problem: Problem, turns: Plan, left: Callable[[], float], search: SearchOf
) -> Plan | None:
    """Return the plan with a roster for all weeks, made window by window around the turns.

    Args:
        problem: the whole.
        turns: a plan whose roster has the turns to keep.
        left: seconds that are left for this.
        search: solves one part.
    """
    plan = _with_turns(problem, turns)
    parts = list(parts_of(problem))
    for number, horizon in enumerate(parts):
        # What one part leaves over goes to those after it.
        found = search(Problem(plan, horizon, problem.goals), left() / (len(parts) - number))
        if found is None:
            return None
        plan = found
    return _unmarked(problem, plan)


def parts_of(problem: Problem) -> Iterator[Horizon]:
    """Yield the windows to plan one by one; a short one at the end goes with the one before it.

    Within a week or two nobody could work off what the window before left in the balance of hours.
    """
    length = problem.plan.settings.window_weeks
    start, weeks = problem.horizon.start, problem.horizon.weeks
    while weeks:
        size = length if weeks >= 2 * length else weeks
        yield Horizon(start, size)
        start, weeks = start + size * WEEK, weeks - size


def _with_turns(problem: Problem, turns: Plan) -> Plan:
    """Return the plan with the turns of a roster locked in, days that stay left as they are."""
    entries: dict[DayKey, DayEntry] = {}
    for name in problem.names:
        for day in problem.horizon.days:
            kept, entry = problem.kept(name, day), turns.roster.entry(name, day)
            blocks = {block.name for block in problem.plan.calendar.blocks(day) if block.turn}
            places = {(work.block, work.post) for work in kept.work}
            new = [
                replace(work, locked=True)
                for work in entry.work
                if work.block in blocks and (work.block, work.post) not in places
            ]
            if new and not problem.is_given(name, day):
                shifts = tuple(replace(shift, locked=True) for shift in entry.shifts)
                kept = DayEntry(shifts, (*kept.work, *new), kept.free)
            entries[name, day] = kept
    return problem.plan.with_roster(problem.plan.roster.replaced(entries))


def _unmarked(problem: Problem, plan: Plan) -> Plan:
    """Return the roster without the locks that only served to keep the turns."""
    entries = {
        (name, day): marked_as(plan.roster.entry(name, day), problem.kept(name, day))
        for day in problem.horizon.days
        for name in problem.names
    }
    return plan.with_roster(plan.roster.replaced(entries))


def improve_part(
    problem: Problem, plan: Plan, part: Horizon, goal: GoalId, search_of: PartSearch
) -> Plan | None:
    """Improve a goal by planning one part anew around the rest; None when that finds nothing.

    Args:
        problem: the whole.
        plan: the plan with a roster for all weeks.
        part: the weeks to plan anew.
        goal: what to improve; the goals before it do not worsen.
        search_of: prepares the search of a model.
    """
    open_days = frozenset(
        (name, day)
        for name in problem.names
        for day in part.days
        if not problem.is_given(name, day)
    )
    around = replace(problem, plan=plan, open_days=open_days)
    encoding = Encoding(around)
    view = View(plan, problem.horizon)
    search = search_of(encoding)
    search.start_from(plan.roster)
    for earlier in problem.goals[: problem.goals.index(goal)]:
        encoding.settle(earlier, GOAL_ENCODERS[earlier](encoding), GOALS[earlier](view))
    value = search.least_of(goal)
    if value is None or value >= GOALS[goal](view):
        return None
    return plan.with_roster(plan.roster.replaced(search.entries()))
