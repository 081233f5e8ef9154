"""A long horizon window by window: a good roster soon, from which the search of the whole goes on.

Fairness of turns needs all weeks, so the turns come first and are kept. Then each window between
two balance days is planned as a problem of its own, with the weeks before it as they came out. What
that gives is a good roster and no proof: values and bounds are those of the search of the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from rostering.goals import GOALS, GoalId
from rostering.moves import marked_as
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.time import WEEK, Horizon
from rostering.view import View
from solver.encoding import Encoding
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem
from solver.rotation import TURN_GOALS
from solver.staged import StagedSearch

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
        and problem.goals != TURN_GOALS
        and problem.horizon.weeks > _WORTHWHILE * problem.plan.settings.window_weeks
    )


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
