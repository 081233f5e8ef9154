"""What is noted by hand stays, mistakes included: the search counts it as the checker does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rostering.check import check
from rostering.plan import Plan
from rostering.roster import DayEntry, Shift, Work
from rostering.team.people import Employee
from rostering.time import Half, Horizon
from rostering.view import View
from solver import Options, Result, solve
from tests.builders import (
    MONDAY,
    SATURDAY,
    SUNDAY,
    TUESDAY,
    a_closure,
    a_duty,
    a_plan,
    a_post,
    a_span,
    a_wish,
    an_absence,
    an_employee,
    an_opening,
    later,
    note,
    on_duty,
    some_settings,
    some_terms,
    some_work,
    staffing,
    usual_duties,
    usual_openings,
    weeks,
)

TWO_POSTS = (a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back", remote=True))
WANTED = (staffing("Balie", 1), staffing("Telefoon", 0, 1))
LEARNER = an_employee("Anna", skills={"Balie": "B", "Telefoon": "Z"})


def solved(plan: Plan, horizon: Horizon | None = None) -> Result:
    """Return the result, which the checker confirms or the search raises."""
    return solve(plan, horizon or weeks(), Options(workers=1, time_limit=20))


def in_a_closed_block(post: str, **changes: object) -> Plan:
    """Return a plan in which Anna is locked on a post on a Tuesday that is closed by now."""
    plan = a_plan(posts=TWO_POSTS, staffing=WANTED, employees=(an_employee("Anna"),), **changes)
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": post, "NM1": post}, locked=True)
    return replace(plan, closures=(a_closure(TUESDAY),))


def two_duties() -> DayEntry:
    """Return a day on which two duties are locked by mistake."""
    return DayEntry(
        (
            Shift("", a_span("8:00", "17:30"), locked=True),
            Shift("", a_span("9:00", "16:30"), locked=True),
        )
    )


@pytest.mark.parametrize(
    "plan",
    [
        pytest.param(
            in_a_closed_block("Balie", settings=some_settings(target_front=0, margin_front=0)),
            id="desk share",
        ),
        pytest.param(
            in_a_closed_block("Balie", wishes=(a_wish("Anna", "Telefoon", TUESDAY),)),
            id="a wish for a post",
        ),
    ],
)
def test_work_in_a_block_that_is_closed_by_now_still_counts(plan: Plan) -> None:
    assert {goal.status for goal in solved(plan).goals} == {"optimal"}


def test_accompanied_work_in_a_closed_block_counts_for_a_newcomer() -> None:
    plan = a_plan(posts=TWO_POSTS, staffing=WANTED, employees=(LEARNER,))
    work = some_work(plan, TUESDAY, {"VM1": "Balie", "VM2": "Balie"}, locked=True)
    plan = note(plan, "Anna", TUESDAY, DayEntry((), tuple(work)))
    part = replace(plan, closures=(a_closure(TUESDAY, part="9:00-12:30"),))

    assert {goal.status for goal in solved(part).goals} == {"optimal"}


def test_a_post_practised_in_a_closed_block_is_practised() -> None:
    plan = in_a_closed_block("Balie")

    assert {goal.status for goal in solved(plan, weeks(4)).goals[-1:]} == {"optimal"}


def test_nobody_is_put_on_a_post_during_a_block_that_is_closed_by_now() -> None:
    openings = (*usual_openings(), an_opening("di", "OVER", "9:30", "11:15"))
    plan = a_plan(openings=openings, employees=(an_employee("Anna"),))
    work = some_work(plan, TUESDAY, {"OVER": "Balie"}, locked=True)
    closed = a_closure(TUESDAY, part="9:20-9:40")
    plan = replace(note(plan, "Anna", TUESDAY, DayEntry((), tuple(work))), closures=(closed,))

    blocks = {work.block for work in solved(plan).plan.roster.entry("Anna", TUESDAY).work}

    assert blocks.isdisjoint({"VM1", "VM2"})


@pytest.mark.parametrize(
    "employee",
    [
        pytest.param(an_employee("Anna"), id="changes of post"),
        pytest.param(LEARNER, id="accompanied hours"),
        pytest.param(an_employee("Anna", "30.4", free="wisselend"), id="days off"),
        pytest.param(an_employee("Anna", skills={"Telefoon": "Z"}), id="practice"),
    ],
)
def test_two_duties_on_one_day_count_as_a_day_with_a_duty(employee: Employee) -> None:
    plan = a_plan(posts=TWO_POSTS, staffing=WANTED, employees=(employee,))
    plan = note(plan, "Anna", TUESDAY, two_duties())

    assert {goal.status for goal in solved(plan, weeks(4)).goals} == {"optimal"}


def test_two_duties_of_which_one_is_at_a_distance_do_not_meet_a_wish() -> None:
    plan = a_plan(employees=(an_employee("Anna", remote=2),))
    shifts = (
        Shift("", a_span("8:00", "12:00"), locked=True),
        Shift("", a_span("9:00", "12:30"), remote=frozenset({Half.MORNING}), locked=True),
    )
    plan = note(plan, "Anna", TUESDAY, DayEntry(shifts))
    plan = replace(plan, wishes=(a_wish("Anna", "telewerk", TUESDAY, part="VM"),))

    assert {goal.id: goal.value for goal in solved(plan).goals}["wishes"] == 5


def test_extra_credit_of_a_saturday_is_rounded_once() -> None:
    plan = a_plan(
        settings=some_settings(saturday_credit=50),
        employees=(an_employee("Anna", 0),),
        duties=(),
    )
    shifts = tuple(
        Shift("", a_span(*times), locked=True)
        for times in (("9:00", "12:01"), ("13:00", "16:01"), ("17:00", "19:01"))
    )
    plan = note(plan, "Anna", SATURDAY, DayEntry(shifts))

    hours = solved(plan).goals[3]

    # 483 worked and 242 credited, 240 free; and 483 in a week without contract, 480 free.
    assert (hours.value, hours.status) == (483 + 242 - 240 + 3, "optimal")


def test_of_two_posts_noted_in_one_block_the_first_counts_for_calm() -> None:
    plan = a_plan(posts=TWO_POSTS, staffing=WANTED, employees=(an_employee("Anna"),))
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie", "VM2": "Balie"}, locked=True)
    entry = plan.roster.entry("Anna", TUESDAY)
    twice = Work(entry.work[0].span, "VM1", "Telefoon", locked=True)
    plan = note(plan, "Anna", TUESDAY, replace(entry, work=(*entry.work, twice)))

    assert solved(plan).goals[-1].status == "optimal"


def test_a_lock_without_the_skill_does_not_make_a_turn() -> None:
    plan = a_plan(employees=(an_employee("Anna", skills={"Balie": ""}),))
    work = some_work(plan, MONDAY, {"AV": "Balie"}, locked=True)
    plan = note(plan, "Anna", MONDAY, DayEntry((), tuple(work)))

    shift = solved(plan).plan.roster.entry("Anna", MONDAY).shift

    assert shift is None or shift.duty != "Laat"


def test_locks_that_break_a_limit_are_no_licence_to_go_farther() -> None:
    plan = a_plan(
        employees=(an_employee("Anna"),),
        duties=(*usual_duties(), a_duty("Lang", "7:00", "18:00", "12:00-12:30")),
    )
    for offset in range(5):
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset), "Lang", locked=True)

    result = solved(plan)

    assert View(result.plan, weeks()).worked("Anna", MONDAY) == 5 * 630


def test_rest_from_the_last_midnight_of_a_week_starts_in_the_next() -> None:
    locked = Shift("", a_span("0:00", "24:00"), locked=True)
    plan = a_plan(
        employees=(an_employee("Anna"),),
        openings=(),
        duties=(a_duty("Dag"),),
    )
    plan = note(plan, "Anna", SUNDAY, DayEntry((locked,)))

    result = solved(plan)

    assert "weekly_rest" not in {found.rule for found in check(result.plan, weeks()).violations}


def test_stretches_go_on_past_a_block_that_overlaps() -> None:
    plan = a_plan(
        posts=(a_post("Balie", longest=120), a_post("Backoffice", "back")),
        openings=(*usual_openings(), an_opening("wo", "OVER", "9:30", "11:15")),
        employees=(an_employee("Anna"),),
        staffing=(staffing("Balie", 1, day="wo"),),
    )

    result = solved(plan)

    assert {goal.status for goal in result.goals} == {"optimal"}


def test_turns_before_a_promise_may_lie_close_together() -> None:
    change = later(MONDAY, weeks=2)
    anna = an_employee("Anna")
    terms = (
        some_terms(end=later(change, days=-1)),
        some_terms(saturday="1 op 3", start=change),
    )
    plan = a_plan(
        openings=(an_opening("za", "ZA", "9:00", "12:30", turn="zaterdag"),),
        employees=(replace(anna, terms=terms),),
        settings=some_settings(window_weeks=1),
    )

    turns = solved(plan, weeks(3)).goals[2]

    # In the third week one turn too soon; in the second and third one in a row.
    assert (turns.value, turns.status) == (300, "optimal")


def test_the_default_back_post_by_name_is_no_change_of_post() -> None:
    plan = a_plan(employees=(an_employee("Anna"),), openings=usual_openings()[4:6])
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Backoffice"}, locked=True)
    plan = replace(plan, wishes=(), staffing=())

    calm = solved(plan).goals[-1]

    assert (calm.value, calm.status) == (0, "optimal")


def test_a_locked_duty_asks_practice_that_cannot_be_had() -> None:
    wednesdays = an_absence("Anna", MONDAY, later(MONDAY, weeks=4), day="wo")
    plan = a_plan(
        posts=TWO_POSTS,
        employees=(an_employee("Anna", skills={"Balie": "", "Telefoon": "Z"}),),
        openings=(an_opening("wo", "VM1", "9:00", "10:45"),),
        staffing=(staffing("Telefoon", 0, 1),),
        absences=(wednesdays,),
    )

    calm = solved(on_duty(plan, "Anna", TUESDAY, locked=True), weeks(4)).goals[-1]

    assert (calm.value, calm.status) == (5, "optimal")
