"""A turn sooner than promised, and hours out of bounds, are told where they begin."""

from __future__ import annotations

from rostering.plan import Plan
from tests.builders import (
    MONDAY,
    WEDNESDAY,
    a_balance,
    a_full_week,
    a_plan,
    an_employee,
    an_opening,
    later,
    on_duty,
    usual_openings,
    weeks,
)
from ui.application.soft_balances import balance_points

SATURDAY = later(MONDAY, days=5)


def some_weeks(plan: Plan, *numbers: int) -> Plan:
    """Return the plan with full weeks: Bert has each of their Saturdays."""
    for number in numbers:
        plan = a_full_week(plan, later(MONDAY, weeks=number))
    return plan


def told(plan: Plan, **which: object) -> list[tuple[object, str, str]]:
    points = balance_points(plan, weeks(4), ["Bert"], **which)  # type: ignore[arg-type]
    return [(point.day, point.block, point.sentence) for point in points]


def promised(saturday: str) -> Plan:
    people = (an_employee("Anna"), an_employee("Bert", saturday=saturday))
    # So much owed that the hours of the tests stay within their bounds.
    return a_plan(employees=people, carried=(a_balance("Bert", "uren", -4 * 60, MONDAY),))


def test_a_turn_within_the_promised_weeks_is_told_at_its_block() -> None:
    plan = some_weeks(promised("1 op 3"), 0, 1, 2, 3)

    turns = [one for one in told(plan) if one[1]]

    second, third = later(SATURDAY, weeks=1), later(SATURDAY, weeks=2)
    assert turns == [
        (second, "ZA", "Tweede zaterdag in 3 weken; beloofd is 1 op 3."),
        (third, "ZA", "Derde zaterdag in 3 weken; beloofd is 1 op 3."),
        (later(SATURDAY, weeks=3), "ZA", "Derde zaterdag in 3 weken; beloofd is 1 op 3."),
    ]
    assert next(one[0] for one in told(plan, since=third) if one[1]) == third


def test_of_two_turns_in_a_week_the_second_is_told() -> None:
    openings = (
        *usual_openings(),
        an_opening("wo", "AV", "17:00", "19:00", turn="avond"),
    )
    people = (an_employee("Anna"), an_employee("Bert", evening="1 op 3"))
    plan = a_plan(openings=openings, employees=people)
    for day in (MONDAY, WEDNESDAY):
        plan = on_duty(plan, "Bert", day, "Laat", {"AV": "Balie"})

    assert [one for one in told(plan) if one[1]] == [
        (WEDNESDAY, "AV", "Tweede avond in 3 weken; beloofd is 1 op 3.")
    ]


def test_a_turn_after_the_promised_weeks_is_not_told() -> None:
    assert [one for one in told(some_weeks(promised("1 op 3"), 0, 3)) if one[1]] == []
    assert [one for one in told(some_weeks(promised("ja"), 0, 1)) if one[1]] == []


def test_hours_out_of_bounds_are_told_once_in_the_week_in_which_they_begin_to_be() -> None:
    people = (an_employee("Anna"), an_employee("Bert"))
    # A full week is four hours more than the contract: the Saturday.
    plan = some_weeks(a_plan(employees=people), 0, 1, 2)

    assert told(plan) == [(later(MONDAY, weeks=1), "", "Urensaldo +8,0 u, de grens is 4 u.")]
    since = later(MONDAY, weeks=2, days=3)
    assert [day for day, *_ in told(plan, since=since)] == [later(MONDAY, weeks=2)]


def test_weeks_without_a_roster_say_nothing_of_hours() -> None:
    assert told(a_plan(employees=(an_employee("Anna"), an_employee("Bert")))) == []
