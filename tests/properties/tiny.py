"""Random plans so small that all their rosters can be tried."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from rostering.calendar import Opening
from rostering.plan import Plan
from rostering.roster import DayEntry, shift_of
from rostering.team.people import Employee, Terms
from rostering.team.settings import Limits
from rostering.team.wishes import Wish
from rostering.time import Horizon
from tests.builders import (
    DAYS,
    MONDAY,
    a_balance,
    a_duty,
    a_plan,
    a_post,
    a_wish,
    an_absence,
    an_opening,
    later,
    note,
    on_duty,
    some_settings,
    some_terms,
    staffing,
    weeks,
)

FRONTS = ("Balie", "Telefoon")
PEOPLE = ("Anna", "Bert")
BLOCKS = (
    ("VM1", "9:00", "10:30"),
    ("VM2", "10:30", "12:00"),
    ("OVER", "10:00", "11:00"),
    ("NM1", "13:00", "15:00"),
    ("NM2", "15:00", "17:30"),
)
DUTIES = (
    ("Dag", "9:00", "17:30", "12:00-13:00"),
    ("Kort", "9:00", "12:00", ""),
    ("Laat", "13:00", "20:00", "17:30-18:00"),
    ("Lang", "9:00", "20:00", "12:00-12:30"),
)


@st.composite
def tiny_plans(draw: st.DrawFn, most_weeks: int = 3) -> tuple[Plan, Horizon]:
    """Draw a plan of one or two people with few open days, and its weeks."""
    many = draw(st.sampled_from([1, 2, 2]))
    longest = most_weeks if many == 1 or most_weeks > 3 else 2
    horizon = weeks(draw(st.sampled_from([1, *range(1, longest + 1)])))
    fronts = FRONTS[: draw(st.sampled_from([1, 2]))]
    worked = draw(st.lists(st.sampled_from(["ma", "di", "wo", "za"]), min_size=1, max_size=3))
    open_days = tuple(dict.fromkeys(worked))
    plan = a_plan(
        settings=some_settings(
            limits=draw(limits()),
            target_front=draw(st.sampled_from([None, 3500, 5000])),
            margin_front=draw(st.sampled_from([500, 0])),
            window_weeks=draw(st.integers(1, 2)),
            noon=draw(st.sampled_from([750, 720, 630])),
            saturday_credit=draw(st.sampled_from([0, 50])),
        ),
        posts=(
            *(
                a_post(post, remote=draw(st.booleans()), longest=draw(st.sampled_from([90, 200])))
                for post in fronts
            ),
            a_post("Backoffice", "back", remote=draw(st.booleans())),
        ),
        openings=tuple(row for day in open_days for row in draw(day_openings(day))),
        staffing=tuple(
            staffing(post, draw(st.integers(0, wanted)), wanted)
            for post in fronts
            for wanted in [draw(st.sampled_from([1, 1, 2, 0]))]
        ),
        duties=tuple(
            a_duty(*duty, days=",".join(open_days))
            for duty in draw(st.lists(st.sampled_from(DUTIES), min_size=1, max_size=2, unique=True))
        ),
        employees=tuple(draw(employees(name, fronts)) for name in PEOPLE[:many]),
    )
    plan = draw(with_people_matters(plan, horizon))
    return draw(with_noted_days(plan)), horizon


@st.composite
def limits(draw: st.DrawFn) -> Limits:
    return Limits(
        week_hours=draw(st.sampled_from([3000, 900])),
        daily_rest=draw(st.sampled_from([660, 840])),
        weekly_rest=draw(st.sampled_from([2100, 6000])),
        hours_band=draw(st.sampled_from([240, 30, 0])),
        week_band=draw(st.sampled_from([480, 60])),
        desk_day=draw(st.sampled_from([315, 150])),
    )


@st.composite
def day_openings(draw: st.DrawFn, day: str) -> list[Opening]:
    kind = "zaterdag" if day == "za" else "avond"
    rows = [
        an_opening(day, *block, turn=kind if day == "za" and draw(st.booleans()) else None)
        for block in draw(st.lists(st.sampled_from(BLOCKS), max_size=3, unique=True))
    ]
    if day == "ma" and draw(st.booleans()):
        rows.append(an_opening(day, "AV", "18:00", "20:00", turn=kind))
    return rows


@st.composite
def terms(
    draw: st.DrawFn, fronts: tuple[str, ...], start: date | None = None, end: date | None = None
) -> Terms:
    return some_terms(
        draw(st.sampled_from(["7.5", "15", "4", "22.33"])),
        {"Balie": ""} | {post: draw(st.sampled_from(["Z", "Z", "Z", "B", ""])) for post in fronts},
        evening=draw(st.sampled_from(["ja", "1 op 2", "1 op 3", "nee"])),
        saturday=draw(st.sampled_from(["ja", "1 op 2", "1 op 3", "nee"])),
        free=draw(st.sampled_from(["", "", "wisselend", "ma", "za NM"])),
        start=start,
        end=end,
        remote=draw(st.sampled_from([0, 1, 2])),
        coordination=draw(st.sampled_from([0, 0, 3])),
    )


@st.composite
def employees(draw: st.DrawFn, name: str, fronts: tuple[str, ...]) -> Employee:
    if draw(st.sampled_from([False, False, False, True])):
        change = later(MONDAY, days=draw(st.integers(1, 13)))
        rows: tuple[Terms, ...] = (
            draw(terms(fronts, None, later(change, days=-1))),
            draw(terms(fronts, change, None)),
        )
    else:
        rows = (draw(terms(fronts)),)
    return Employee(name, rows, name[:2])


@st.composite
def with_people_matters(draw: st.DrawFn, plan: Plan, horizon: Horizon) -> Plan:
    """Draw wishes, absences and balances."""
    names = [employee.name for employee in plan.employees]
    day = st.integers(0, 7 * horizon.weeks - 1).map(lambda offset: later(MONDAY, days=offset))
    fronts = tuple(post.name for post in plan.front_posts)
    kinds = ("vrij", "geen avond", "geen zaterdag", "telewerk", "telewerk", *fronts)
    part = st.sampled_from(["", "", "VM", "NM", "9:30-10:15"])
    wishes: list[Wish] = []
    for _ in range(draw(st.sampled_from([0, 1, 2, 3]))):
        first = draw(day)
        last = later(first, days=draw(st.sampled_from([0, 6, 13])))
        name, kind = draw(st.sampled_from(names)), draw(st.sampled_from(kinds))
        wishes.append(
            a_wish(name, kind, first, last, part=draw(part), weight=draw(st.integers(1, 3)))
        )
    absences = [
        an_absence(draw(st.sampled_from(names)), first, first, part=draw(part))
        for first in draw(st.lists(day, max_size=1))
    ]
    carried = [
        a_balance(name, kind, draw(st.integers(-1200, 1200)))
        for name in names
        for kind in ("avond", "zaterdag", "uren")
        if draw(st.booleans())
    ]
    return replace(plan, wishes=tuple(wishes), absences=tuple(absences), carried=tuple(carried))


@st.composite
def with_noted_days(draw: st.DrawFn, plan: Plan) -> Plan:
    """Draw a turn in the past and a locked day."""
    name = draw(st.sampled_from([employee.name for employee in plan.employees]))
    if draw(st.booleans()):
        week = draw(st.integers(-2, -1))
        for opening in plan.openings[:1]:
            past = later(MONDAY, weeks=week, days=opening.weekday)
            fitting = [duty for duty in plan.duties if duty.covers(opening.span)]
            for duty in fitting[:1]:
                plan = on_duty(plan, name, past, duty.name, {opening.block: "Balie"})
    lock = draw(st.sampled_from(["", "", "free", "duty"]))
    day = later(MONDAY, days=draw(st.sampled_from(sorted(DAYS.values()))))
    if lock == "free":
        plan = note(plan, name, day, DayEntry(free=True))
    fitting = [duty for duty in plan.duties if day.weekday() in duty.weekdays]
    if lock == "duty" and fitting:
        plan = note(plan, name, day, DayEntry((shift_of(fitting[0], locked=True),)))
    return plan
