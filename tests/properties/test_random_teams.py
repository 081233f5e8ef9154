"""Any small team gets a roster that the checker confirms, number for number."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rostering.check import check
from rostering.goals import GOALS
from rostering.people import Employee
from rostering.plan import Plan
from rostering.roster import DayEntry, shift_of
from rostering.time import Horizon
from rostering.view import View
from rostering.wishes import Wish
from solver import Options, solve
from tests.builders import (
    MONDAY,
    a_balance,
    a_closure,
    a_duty,
    a_plan,
    a_post,
    a_wish,
    an_absence,
    an_employee,
    an_opening,
    note,
    some_settings,
    staffing,
    usual_duties,
    usual_openings,
    weeks,
)
from tests.solver.pinning import cost

NAMES = ("Anna", "Bert", "Cleo", "Dré", "Els")
POSTS = ("Balie", "Telefoon")

days = st.integers(0, 13).map(lambda offset: MONDAY + timedelta(days=offset))


@st.composite
def people(draw: st.DrawFn) -> tuple[Employee, ...]:
    count = draw(st.integers(0, 4))
    return tuple(
        an_employee(
            name,
            draw(st.sampled_from(["38", "30.4", "19", "33.33", "7"])),
            skills={post: draw(st.sampled_from(["", "B", "Z", "Z"])) for post in POSTS},
            evening=draw(st.sampled_from(["nee", "ja", "1 op 2"])),
            saturday=draw(st.sampled_from(["nee", "ja", "1 op 3"])),
            free=draw(st.sampled_from(["", "", "wisselend", "wo", "vr NM", "ma NM,di"])),
            start=draw(st.none() | days),
            remote=draw(st.integers(0, 3)),
            coordination=draw(st.sampled_from([0, 0, 8])),
        )
        for name in NAMES[:count]
    )


@st.composite
def teams(draw: st.DrawFn) -> Plan:
    employees = draw(people())
    names = [employee.name for employee in employees]
    wanted = {post: draw(st.integers(0, 2)) for post in POSTS}
    absences = [
        an_absence(
            draw(st.sampled_from([*names, None])),
            first,
            first + timedelta(days=draw(st.integers(0, 8))),
            part=draw(st.sampled_from(["", "", "VM", "NM", "9:30-11:00"])),
        )
        for first in draw(st.lists(days, max_size=3))
    ]
    plan = a_plan(
        settings=some_settings(
            window_weeks=draw(st.integers(1, 2)), saturday_credit=draw(st.sampled_from([0, 50, 33]))
        ),
        posts=(
            a_post("Balie", longest=120),
            a_post(
                "Telefoon", remote=draw(st.booleans()), longest=draw(st.sampled_from([None, 150]))
            ),
            a_post("Backoffice", "back", remote=draw(st.sampled_from([True, True, False]))),
        ),
        openings=(
            *usual_openings(),
            an_opening("di", "AV", "17:00", "19:30", turn="avond"),
        ),
        staffing=tuple(
            staffing(post, draw(st.integers(0, level)), level) for post, level in wanted.items()
        ),
        duties=(
            *usual_duties(),
            a_duty("Avond", "12:00", "20:00", "16:00-16:30", days="di"),
            a_duty("Voormiddag", "8:42", "12:30", ""),
        ),
        employees=employees,
        absences=tuple(absences),
        closures=tuple(a_closure(day) for day in draw(st.lists(days, max_size=1))),
        carried=tuple(
            a_balance(name, kind, draw(st.integers(-1500, 1500)))
            for name in names
            for kind in ("avond", "zaterdag", "uren")
        ),
    )
    return draw(with_locks(replace(plan, wishes=tuple(draw(wishes(names))))))


@st.composite
def wishes(draw: st.DrawFn, names: list[str]) -> list[Wish]:
    kinds = ("vrij", "geen avond", "geen zaterdag", "telewerk", *POSTS)
    return [
        a_wish(
            draw(st.sampled_from(names)),
            draw(st.sampled_from(kinds)),
            first,
            first + timedelta(days=draw(st.integers(0, 13))),
            part=draw(st.sampled_from(["", "VM", "NM", "10:00-11:00"])),
            weight=draw(st.integers(1, 10)),
        )
        for first in (draw(st.lists(days, max_size=3)) if names else [])
    ]


@st.composite
def with_locks(draw: st.DrawFn, plan: Plan) -> Plan:
    for _ in range(draw(st.integers(0, 2)) if plan.employees else 0):
        name = draw(st.sampled_from([employee.name for employee in plan.employees]))
        day = draw(days)
        fitting = [duty for duty in plan.duties if day.weekday() in duty.weekdays]
        if fitting:
            duty = draw(st.sampled_from(fitting))
            entry = DayEntry((shift_of(duty, locked=True),))
        else:
            entry = DayEntry(free=True)
        plan = note(plan, name, day, entry)
    return plan


horizons = st.sampled_from([weeks(1), weeks(2)])
calm = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)


@given(teams(), horizons)
@calm
def test_any_team_gets_a_roster_with_the_values_of_the_checker(plan: Plan, horizon: Horizon):
    result = solve(plan, horizon, Options(workers=1, time_limit=20))

    verdict = check(result.plan, horizon, before=plan)
    assert {goal.id: goal.value for goal in result.goals} == dict(verdict.goals)
    if not any(entry.has_locks for _, _, entry in plan.roster.entries()):
        assert verdict.violations == ()


@given(teams(), horizons)
@calm
def test_the_encoders_give_a_roster_the_same_values_as_the_checker(plan: Plan, horizon: Horizon):
    unlocked = plan.with_roster(plan.roster.without(horizon.days))
    # A search without time for the later goals leaves their values wherever chance put them.
    roster = solve(unlocked, horizon, Options(workers=1, time_limit=0.2)).plan

    view = View(roster, horizon)
    assert {goal: cost(roster, goal, horizon) for goal in GOALS} == {
        goal: value(view) for goal, value in GOALS.items()
    }


def test_weekly_hours_keep_their_exact_value():
    assert an_employee(hours="33.33").terms[0].weekly_hours == Fraction(3333, 100)
