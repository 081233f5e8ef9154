"""Warnings about turns, worked by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from rostering.calendar import TurnKind
from rostering.figures.warnings import (
    ThinTurn,
    UnkeptPromise,
    staffing_warnings,
    thin_turns,
    turns_wanted,
    unkept_promises,
    usual_horizon,
)
from rostering.plan import Plan
from rostering.time import Horizon
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    a_balance,
    a_closure,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    an_opening,
    later,
    some_settings,
    some_terms,
    staffing,
    weeks,
)

EVENING, SATURDAYS = TurnKind.EVENING, TurnKind.SATURDAY
ONE_SATURDAY = (an_opening("za", "ZA", "9:00", "12:30", turn="zaterdag"),)


def a_team(*hours: float, promise: str = "1 op 4", **changes: Any) -> Plan:
    """Return a team that wants two people each Saturday; all were promised the same."""
    employees = tuple(
        an_employee(f"P{number}", each, saturday=promise) for number, each in enumerate(hours, 1)
    )
    usual: dict[str, Any] = {
        "employees": employees,
        "openings": ONE_SATURDAY,
        "staffing": (staffing("Balie", 2),),
    }
    return a_plan(**usual | changes)


def figures(plan: Plan, horizon: Horizon | None = None) -> dict[str, Fraction]:
    return {item.employee: item.possible for item in unkept_promises(plan, horizon or weeks(4))}


def test_where_two_are_wanted_and_promises_hold_there_is_nothing_to_say() -> None:
    """Eight people and two turns a week are exactly one turn in four weeks."""
    warnings = staffing_warnings(a_team(*[38] * 8), weeks(4))

    assert not warnings
    assert (warnings.thin, warnings.unkept) == ((), ())


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({"staffing": (staffing("Balie", 2),)}, [], id="two on one post"),
        pytest.param(
            {
                "posts": (a_post("Balie"), a_post("Telefoon")),
                "staffing": (staffing("Balie", 1), staffing("Telefoon", 0, 1)),
            },
            [],
            id="two posts with one each",
        ),
        pytest.param(
            {"staffing": (staffing("Balie", 1),)},
            [(EVENING, "AV", MONDAY, 1), (SATURDAYS, "ZA", SATURDAY, 1)],
            id="one person in both turns",
        ),
        pytest.param(
            {"staffing": (staffing("Balie", 2), staffing("Balie", 0, day="za"))},
            [(SATURDAYS, "ZA", SATURDAY, 0)],
            id="nobody on Saturday",
        ),
        pytest.param(
            {"staffing": (staffing("Balie", 2), staffing("Balie", 1, block="VM1"))},
            [],
            id="one person in a block that is no turn",
        ),
        pytest.param(
            {
                "staffing": (
                    staffing("Balie", 2),
                    staffing("Balie", 1, day="za", first=later(MONDAY, weeks=2)),
                )
            },
            [(SATURDAYS, "ZA", later(SATURDAY, weeks=2), 1)],
            id="one person from the third week on",
        ),
        pytest.param(
            {"staffing": (staffing("Balie", 1),), "closures": (a_closure(MONDAY, SATURDAY),)},
            [
                (EVENING, "AV", later(MONDAY, weeks=1), 1),
                (SATURDAYS, "ZA", later(SATURDAY, weeks=1), 1),
            ],
            id="the first week is closed",
        ),
    ],
)
def test_a_turn_that_wants_fewer_than_two_is_told_once_with_its_first_day(
    changes: dict[str, Any], expected: list[tuple[TurnKind, str, date, int]]
) -> None:
    found = thin_turns(a_plan(**changes), weeks(4))

    assert list(found) == [ThinTurn(*item) for item in expected]


def test_each_block_of_a_turn_is_looked_at() -> None:
    openings = (
        an_opening("za", "Z1", "9:00", "10:30", turn="zaterdag"),
        an_opening("za", "Z2", "10:30", "12:00", turn="zaterdag"),
    )
    rows = (staffing("Balie", 2, block="Z1"), staffing("Balie", 1, block="Z2"))

    found = thin_turns(a_plan(openings=openings, staffing=rows), weeks(2))

    assert [(item.block, item.wanted) for item in found] == [("Z2", 1)]


@pytest.mark.parametrize("busiest", ["Z1", "Z2"], ids=["the first", "the last"])
def test_a_day_wants_as_many_turns_as_its_busiest_block(busiest: str) -> None:
    openings = (
        an_opening("za", "Z1", "9:00", "10:30", turn="zaterdag"),
        an_opening("za", "Z2", "10:30", "12:00", turn="zaterdag"),
        an_opening("di", "AV", "17:00", "19:00", turn="avond"),
        an_opening("do", "AV", "17:00", "19:00", turn="avond"),
    )
    rows = (staffing("Balie", 2), staffing("Balie", 3, block=busiest))
    plan = a_plan(openings=openings, staffing=rows)

    assert turns_wanted(plan, SATURDAYS, MONDAY) == 3
    assert turns_wanted(plan, EVENING, MONDAY) == 4


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        pytest.param(a_team(*[38] * 8), {}, id="eight full-time: 8 / 2 = 4 weeks"),
        pytest.param(
            a_team(*[38] * 7),
            {f"P{number}": Fraction(7, 2) for number in range(1, 8)},
            id="seven full-time: 7 / 2 = 3.5 weeks",
        ),
        pytest.param(
            # Σe = 5 x 2280 + 1824 + 2 x 1140 = 15504; full-time 15504 / (2 x 2280) = 3.4,
            # four fifths 15504 / (2 x 1824) = 4.25, half-time 15504 / (2 x 1140) = 6.8.
            a_team(38, 38, 38, 38, 38, 30.4, 19, 19),
            {f"P{number}": Fraction(34, 10) for number in range(1, 6)},
            id="only the full-time people of a mixed team",
        ),
        pytest.param(a_team(*[38] * 7, promise="1 op 3"), {}, id="a lower promise holds"),
        pytest.param(a_team(*[38] * 7, promise="ja"), {}, id="nothing is promised"),
        pytest.param(a_team(*[38] * 7, staffing=()), {}, id="nobody is wanted"),
        pytest.param(
            a_team(38, promise="1 op 1"), {"P1": Fraction(1, 2)}, id="one person, two wanted"
        ),
        pytest.param(
            a_team(*[38] * 8, absences=(an_absence("P8", last=None),)),
            {f"P{number}": Fraction(7, 2) for number in range(1, 8)},
            id="somebody in a long absence",
        ),
        pytest.param(
            a_team(*[38] * 8, absences=(an_absence("P8", last=SUNDAY),)), {}, id="a week of leave"
        ),
    ],
)
def test_a_promise_is_kept_when_the_share_in_the_wanted_turns_allows_it(
    plan: Plan, expected: dict[str, Fraction]
) -> None:
    assert figures(plan) == expected
    assert figures(plan, weeks(1)) == expected
    assert figures(plan, weeks(9)) == expected


def test_a_warning_names_person_kind_and_promise() -> None:
    found = unkept_promises(a_team(*[38] * 7), weeks(4))

    assert found[0] == UnkeptPromise("P1", SATURDAYS, 4, Fraction(7, 2))


def test_closing_days_and_holidays_do_not_change_the_figure() -> None:
    closed = a_team(*[38] * 7, closures=(a_closure(SATURDAY),), holidays={later(SATURDAY): "feest"})

    assert figures(closed) == figures(a_team(*[38] * 7))


def test_a_turn_every_other_week_is_counted_so() -> None:
    """Four people, two of them every other week: each one's turn comes round in four weeks."""
    rows = tuple(
        an_opening("za", "ZA", "9:00", "12:30", turn="zaterdag", first=day, last=day)
        for day in (SATURDAY, later(SATURDAY, weeks=2))
    )

    assert figures(a_team(38, 38, 38, 38, openings=rows)) == {}
    assert set(figures(a_team(38, 38, 38, openings=rows)).values()) == {Fraction(3)}


def test_the_weeks_with_most_turns_decide() -> None:
    """From the fifth week on three are wanted, so eight people have a turn in 8 / 3 weeks."""
    rows = (staffing("Balie", 2), staffing("Balie", 3, first=later(MONDAY, weeks=4)))
    plan = a_team(*[38] * 8, staffing=rows)

    assert figures(plan, weeks(4)) == {}
    assert set(figures(plan, weeks(8)).values()) == {Fraction(8, 3)}


def test_each_promise_of_one_person_is_looked_at_in_its_own_weeks() -> None:
    """P1 was promised 1 in 3 for two weeks, then 1 in 5; four people have it 1 in 2."""
    until, since = later(SUNDAY, weeks=1), later(MONDAY, weeks=2)
    first = a_team(*[38] * 4, promise="ja")
    changed = type(first.employees[0])(
        "P1",
        (
            some_terms(38, saturday="1 op 3", end=until),
            some_terms(38, saturday="1 op 5", start=since),
        ),
    )
    plan = a_team(employees=(changed, *first.employees[1:]))

    found = unkept_promises(plan, weeks(6))

    assert [(item.promise, item.possible) for item in found] == [(3, Fraction(2)), (5, Fraction(2))]


def test_the_tightest_of_the_weeks_with_one_promise_is_told() -> None:
    """P1 leaves the promise for a week; before it is 1 in 3.5 weeks, after it 1 in 7 / 3."""
    until, since = later(SUNDAY, weeks=3), later(MONDAY, weeks=5)
    first = a_team(*[38] * 7, promise="ja")
    changed = type(first.employees[0])(
        "P1",
        (
            some_terms(38, saturday="1 op 4", end=until),
            some_terms(38, saturday="ja", start=later(MONDAY, weeks=4), end=later(since, days=-1)),
            some_terms(38, saturday="1 op 4", start=since),
        ),
    )
    rows = (staffing("Balie", 2), staffing("Balie", 3, first=since))
    plan = a_team(employees=(changed, *first.employees[1:]), staffing=rows)

    assert figures(plan, weeks(10)) == {"P1": Fraction(7, 3)}
    assert figures(plan, weeks(5)) == {"P1": Fraction(7, 2)}
    early = replace(plan, staffing=(staffing("Balie", 3), staffing("Balie", 2, first=since)))
    assert figures(early, weeks(10)) == {"P1": Fraction(7, 3)}


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        pytest.param(a_full_week(a_plan()), weeks(), id="the weeks of the roster"),
        pytest.param(
            a_plan(carried=(a_balance("Anna", "avond", 0, MONDAY),)), weeks(4), id="a balance"
        ),
        pytest.param(
            a_plan(settings=some_settings(published_until=FRIDAY)),
            weeks(4, later(MONDAY, weeks=1)),
            id="after what is published",
        ),
        pytest.param(
            a_plan(
                employees=(
                    an_employee("Anna", start=date(2019, 5, 2)),
                    an_employee("Bert", start=date(2027, 2, 1), end=date(2028, 1, 31)),
                    an_employee("Cas", start=FRIDAY),
                )
            ),
            weeks(4, later(MONDAY, weeks=1)),
            id="the latest contract without an end",
        ),
        pytest.param(
            a_plan(staffing=(staffing("Balie", 1, first=MONDAY),)), weeks(4), id="a new staffing"
        ),
    ],
)
def test_a_plan_says_itself_for_which_weeks_it_is_judged(plan: Plan, expected: Horizon) -> None:
    assert usual_horizon(plan) == expected
    assert staffing_warnings(plan).horizon == expected


def test_without_any_date_four_plain_weeks_are_taken() -> None:
    plan = a_team(*[38] * 7, settings=some_settings(public_holidays=True))

    assert usual_horizon(plan).weeks == 4
    assert [item.possible for item in staffing_warnings(plan).unkept] == [Fraction(7, 2)] * 7
