"""Random rosters: what was worked before, and what is locked, sensible or not."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from rostering.plan import Plan
from rostering.roster import DayEntry, Shift, Work, shift_of
from rostering.time import Half
from tests.builders import MONDAY, a_span, later, note

near_days = st.integers(-2, 16).map(lambda offset: MONDAY + timedelta(days=offset))
OWN_TIMES = (("9:00", "12:00"), ("13:00", "21:00"), ("8:00", "17:30"), ("16:00", "24:00"))


@st.composite
def shifts(draw: st.DrawFn, plan: Plan, day: date) -> Shift:
    """Draw a duty of the team, or times of its own; at a distance or not, locked or not."""
    locked = draw(st.sampled_from([True, True, False]))
    remote = frozenset(draw(st.sets(st.sampled_from(Half)))) if draw(st.booleans()) else frozenset()
    fitting = [duty for duty in plan.duties if day.weekday() in duty.weekdays]
    pool = draw(st.sampled_from([fitting, fitting, fitting, list(plan.duties), []]))
    if pool:
        return shift_of(draw(st.sampled_from(pool)), remote=remote, locked=locked)
    return Shift("", a_span(*draw(st.sampled_from(OWN_TIMES))), None, remote, locked)


@st.composite
def entries(draw: st.DrawFn, plan: Plan, day: date) -> DayEntry:
    """Draw a day as somebody may have noted it by hand, mistakes included."""
    if draw(st.integers(0, 5)) == 5:
        return DayEntry(free=True)
    many = draw(st.sampled_from([1, 1, 1, 1, 0, 2]))
    found = {shift.span: shift for shift in (draw(shifts(plan, day)) for _ in range(many))}
    blocks = plan.calendar.scheduled_blocks(day)
    work: dict[tuple[str, str], Work] = {}
    if blocks and plan.posts:
        for _ in range(draw(st.sampled_from([0, 1, 2, 3]))):
            block = draw(st.sampled_from(blocks))
            post = draw(st.sampled_from(plan.posts)).name
            work[block.name, post] = Work(block.span, block.name, post, draw(st.booleans()))
    return DayEntry(tuple(found.values()), tuple(work.values()))


@st.composite
def with_roster(draw: st.DrawFn, plan: Plan) -> Plan:
    """Draw some days of a roster in and around the horizon."""
    names = [employee.name for employee in plan.employees]
    everything = draw(st.integers(0, 9)) == 9
    places = (
        [(name, later(MONDAY, days=offset)) for name in names for offset in range(14)]
        if everything
        else draw(st.lists(st.tuples(st.sampled_from(names), near_days), max_size=4))
    )
    for name, day in places:
        plan = note(plan, name, day, draw(entries(plan, day)))
    return plan


@st.composite
def with_past(draw: st.DrawFn, plan: Plan) -> Plan:
    """Draw turns and other days of the weeks before the horizon."""
    names = [employee.name for employee in plan.employees]
    for week in draw(st.lists(st.integers(-4, -1), max_size=3)):
        for weekday in draw(st.lists(st.integers(0, 6), min_size=1, max_size=3)):
            day = later(MONDAY, weeks=week, days=weekday)
            plan = note(plan, draw(st.sampled_from(names)), day, draw(entries(plan, day)))
    return plan
