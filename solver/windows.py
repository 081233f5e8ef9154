"""A long horizon window by window: a whole roster soon, from which the search of the whole starts.

The rotation is shared out over all weeks first, since fairness of turns needs them all. Then each
window between two balance days is planned as a problem of its own, with the weeks before it as they
came out. What that gives is a good roster and no proof: the values and bounds are those of the
search over the whole, which begins where this ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.time import WEEK, Horizon
from solver.moves import marked_as
from solver.problem import Problem
from solver.rotation import TURN_GOALS, turns_only

SearchOf = Callable[[Problem, float], Plan | None]
"""Solves a problem in so many seconds and returns its plan; None when told to stop."""

_ROTATION_SHARE = 0.2
"""Part of the time that the rotation may take."""
_WORTHWHILE = 1.5
"""Horizons longer than so many windows are planned window by window first."""


def is_long(problem: Problem) -> bool:
    """Tell whether a horizon is worth planning window by window first."""
    return (
        problem.open_days is None
        and problem.goals != TURN_GOALS
        and problem.horizon.weeks > _WORTHWHILE * problem.plan.settings.window_weeks
    )


def plan_by_windows(problem: Problem, left: Callable[[], float], search: SearchOf) -> Plan | None:
    """Return the plan with a roster for all weeks, made window by window.

    Args:
        problem: the whole.
        left: seconds that are left for this.
        search: solves one part.
    """
    turns = search(_rotation(problem), left() * _ROTATION_SHARE)
    if turns is None:
        return None
    plan = _with_turns(problem, turns)
    parts = list(_parts(problem))
    for number, horizon in enumerate(parts):
        # What one part leaves over goes to those after it.
        found = search(Problem(plan, horizon, problem.goals), left() / (len(parts) - number))
        if found is None:
            return None
        plan = found
    return _unmarked(problem, plan)


def _parts(problem: Problem) -> Iterator[Horizon]:
    """Yield the windows; a short one at the end is planned with the one before it.

    Within a week or two nobody could work off what the window before left in the balance of hours.
    """
    length = problem.plan.settings.window_weeks
    start, weeks = problem.horizon.start, problem.horizon.weeks
    while weeks:
        size = length if weeks >= 2 * length else weeks
        yield Horizon(start, size)
        start, weeks = start + size * WEEK, weeks - size


def _rotation(problem: Problem) -> Problem:
    return Problem(turns_only(problem.plan, problem.horizon), problem.horizon, TURN_GOALS)


def _with_turns(problem: Problem, turns: Plan) -> Plan:
    """Return the plan with the turns locked in, days that stay left as they are."""
    entries: dict[DayKey, DayEntry] = {}
    for name in problem.names:
        for day in problem.horizon.days:
            kept = problem.kept(name, day)
            entry = turns.roster.entry(name, day)
            if problem.is_given(name, day) or not entry.work:
                entries[name, day] = kept
                continue
            places = {(work.block, work.post) for work in kept.work}
            new = [work for work in entry.work if (work.block, work.post) not in places]
            entries[name, day] = DayEntry(
                tuple(replace(shift, locked=True) for shift in entry.shifts),
                (*kept.work, *(replace(work, locked=True) for work in new)),
                kept.free,
            )
    return problem.plan.with_roster(problem.plan.roster.replaced(entries))


def _unmarked(problem: Problem, plan: Plan) -> Plan:
    """Return the roster without the locks that only served to keep the turns."""
    entries = {
        (name, day): marked_as(plan.roster.entry(name, day), problem.kept(name, day))
        for day in problem.horizon.days
        for name in problem.names
    }
    return plan.with_roster(plan.roster.replaced(entries))
