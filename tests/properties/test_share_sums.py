"""What sums say of the shares of front time holds for every roster, whatever it is like."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import event, given, reject

from rostering.check import goal_values
from rostering.goals.share import present_minutes
from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from solver import Options, solve
from solver.encoding import Encoding
from solver.problem import Problem
from solver.search.deadline import Deadline
from solver.search.stop import StopToken
from solver.shares.sums import share_sums
from tests.properties.budget import budget
from tests.properties.teams import horizons, rostered_teams

AMPLE = Deadline(1000.0, StopToken())
BANDS = (0, 30, 120, 240, 480, 1000, 3000, 10_000)


def met_hours(plan: Plan, horizon: Horizon) -> Plan | None:
    """Return the plan with the narrowest bands within which its roster keeps to the hours."""
    for band in BANDS:
        limits = replace(plan.settings.limits, hours_band=band, week_band=band)
        wider = replace(plan, settings=replace(plan.settings, limits=limits))
        if goal_values(wider, horizon, ("hours",))["hours"] == 0:
            return wider
    return None


def has_full_turns(plan: Plan, horizon: Horizon) -> bool:
    view = View(plan, horizon)
    return all(
        len(view.independents(block, post.name)) >= plan.levels.level(post.name, block).wanted
        for day in horizon.days
        for block in plan.calendar.blocks(day)
        for post in plan.front_posts
        if block.turn is not None
    )


@given(rostered_teams(), horizons)
@budget(ci=12)
def test_no_roster_shares_the_front_time_better_than_the_bound(
    plan: Plan, horizon: Horizon
) -> None:
    roster = solve(plan, horizon, Options(workers=1, time_limit=0.2)).plan.roster
    met = met_hours(plan.with_roster(roster), horizon)
    if met is None:
        reject()
    values = goal_values(met, horizon, ("minimum", "wanted", "turns", "hours", "share"))

    encoding = Encoding(Problem(met.with_roster(plan.roster), horizon))
    encoding.settled = values
    encoding.turn_gaps = 0 if has_full_turns(met, horizon) else None
    bound, present_times = share_sums(encoding, 10**6, AMPLE)

    view = View(met, horizon)
    event(f"says something: {bound > 0}, of turns: {encoding.turn_gaps == 0}")
    event(f"of present times: {bool(present_times)}")
    assert bound <= values["share"]
    for mondays in horizon.windows(met.settings.window_weeks):
        for name in met.names:
            present = sum(present_minutes(view, name, monday) for monday in mondays)
            assert present in present_times.get((name, mondays[0]), {present})
