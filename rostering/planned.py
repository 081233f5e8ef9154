"""Which weeks have a roster, and which hold no more than turns that were shared out long before."""

from __future__ import annotations

from datetime import date

from rostering.calendar import Block, TurnKind
from rostering.plan import Plan
from rostering.roster import DayEntry, Work
from rostering.time import Horizon, monday_of


def turn_work(plan: Plan, day: date, entry: DayEntry, kind: TurnKind) -> tuple[Work, ...]:
    """Return the front work of a day in the blocks of a turn."""
    blocks = {block.name for block in plan.calendar.turn_blocks(day, kind)}
    fronts = {post.name for post in plan.front_posts}
    return tuple(work for work in entry.work if work.block in blocks and work.post in fronts)


def has_turn_work(plan: Plan, day: date, entry: DayEntry) -> bool:
    """Tell whether somebody works in a turn, alone or accompanied."""
    return any(turn_work(plan, day, entry, kind) for kind in TurnKind)


def is_planned(plan: Plan, monday: date) -> bool:
    """Tell whether a week has a roster of its own: a duty that is there for more than a turn."""
    week = plan.roster.weeks.get(monday, {})
    return any(
        entry.shifts and not has_turn_work(plan, day, entry) for (_, day), entry in week.items()
    )


def has_only_turns(plan: Plan, monday: date) -> bool:
    """Tell whether something is noted in a week, though it is not planned yet."""
    return plan.roster.has_week(monday) and not is_planned(plan, monday)


def planned_horizon(plan: Plan) -> Horizon | None:
    """Return the weeks from the first to the last planned one; None without any."""
    planned = [monday for monday in plan.roster.mondays if is_planned(plan, monday)]
    if not planned:
        return None
    return Horizon.of_days(planned[0], planned[-1])


def horizon_with(plan: Plan, first: date, last: date) -> Horizon | None:
    """Return the weeks that have a roster, and those with turns alone that some days lie in.

    Weeks with turns alone that nothing happens in say nothing, and there may be years of them.
    Where no week is planned it is all that is noted; None for an empty roster.
    """
    weeks = [
        monday
        for monday in plan.roster.mondays
        if monday_of(first) <= monday <= last or is_planned(plan, monday)
    ]
    if not weeks:
        return plan.roster_horizon()
    return Horizon.of_days(weeks[0], weeks[-1])


def is_asked(plan: Plan, block: Block) -> bool:
    """Tell whether an empty place in a block lacks somebody: of a week with its turns, only those.

    The other blocks of such a week wait for its roster.
    """
    monday = monday_of(block.day)
    if block.turn is not None:
        return plan.roster.has_week(monday)
    return is_planned(plan, monday)
