"""Minutes, halves, weeks and horizons."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostering.time import (
    DAY,
    WHOLE,
    WHOLE_DAY,
    Half,
    Horizon,
    Part,
    Span,
    days_between,
    half_of,
    half_span,
    monday_of,
    rounded,
    week_days,
)
from tests.builders import FRIDAY, MONDAY, SUNDAY, a_part, a_span, later, weeks

NOON = 750


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param(Fraction(1, 2), 1, id="half up"),
        pytest.param(Fraction(-1, 2), 0, id="minus a half goes up to zero"),
        pytest.param(Fraction(-3, 2), -1, id="minus one and a half goes up"),
        pytest.param(Fraction(1, 3), 0, id="a third down"),
        pytest.param(Fraction(2, 3), 1, id="two thirds up"),
        pytest.param(Fraction(-2, 3), -1, id="minus two thirds"),
        pytest.param(Fraction(7), 7, id="whole"),
    ],
)
def test_rounding_goes_to_the_nearest_and_halves_go_up(value: Fraction, expected: int) -> None:
    assert rounded(value) == expected


@given(st.fractions())
def test_rounding_is_never_more_than_a_half_away(value: Fraction) -> None:
    assert Fraction(-1, 2) < rounded(value) - value <= Fraction(1, 2)


@pytest.mark.parametrize(
    ("other", "overlaps", "contains", "shared"),
    [
        pytest.param(a_span("9:00", "10:00"), True, True, 60, id="itself"),
        pytest.param(a_span("9:15", "9:45"), True, True, 30, id="inside"),
        pytest.param(a_span("8:00", "9:00"), False, False, 0, id="just before"),
        pytest.param(a_span("10:00", "11:00"), False, False, 0, id="just after"),
        pytest.param(a_span("9:59", "11:00"), True, False, 1, id="one minute shared"),
        pytest.param(a_span("8:00", "11:00"), True, False, 60, id="around it"),
    ],
)
def test_spans_compare_with_their_start_included_and_their_end_not(
    other: Span, overlaps: bool, contains: bool, shared: int
) -> None:
    span = a_span("9:00", "10:00")

    assert span.overlaps(other) is overlaps
    assert other.overlaps(span) is overlaps
    assert span.contains(other) is contains
    assert span.shared(other) == shared
    assert span.minutes == 60


def test_noon_divides_the_day_in_two_halves() -> None:
    assert half_span(Half.MORNING, NOON) == Span(0, NOON)
    assert half_span(Half.AFTERNOON, NOON) == Span(NOON, DAY)
    assert half_of(NOON - 1, NOON) is Half.MORNING
    assert half_of(NOON, NOON) is Half.AFTERNOON


@pytest.mark.parametrize(
    ("part", "halves", "span", "whole"),
    [
        pytest.param(WHOLE, WHOLE_DAY, Span(0, DAY), True, id="whole day"),
        pytest.param(a_part("VM"), {Half.MORNING}, Span(0, NOON), False, id="morning"),
        pytest.param(a_part("NM"), {Half.AFTERNOON}, Span(NOON, DAY), False, id="afternoon"),
        pytest.param(a_part("9:00-11:00"), set(), a_span("9:00", "11:00"), False, id="hours"),
    ],
)
def test_a_part_of_a_day_knows_its_halves_and_minutes(
    part: Part, halves: set[Half], span: Span, whole: bool
) -> None:
    assert part.halves == halves
    assert part.span(NOON) == span
    assert part.is_whole is whole


def test_the_week_of_a_day_starts_on_monday() -> None:
    assert monday_of(SUNDAY) == MONDAY
    assert monday_of(MONDAY) == MONDAY
    assert week_days(MONDAY)[0] == MONDAY
    assert week_days(MONDAY)[6] == SUNDAY


def test_a_horizon_holds_whole_weeks() -> None:
    horizon = weeks(2)

    assert horizon.end == date(2027, 1, 17)
    assert len(horizon.days) == 14
    assert horizon.mondays == (MONDAY, later(MONDAY, weeks=1))
    assert MONDAY in horizon
    assert horizon.end in horizon
    assert later(MONDAY, days=-1) not in horizon
    assert later(horizon.end, days=1) not in horizon
    assert FRIDAY in horizon


def test_the_last_window_of_a_horizon_may_be_shorter() -> None:
    assert [len(window) for window in weeks(9).windows(4)] == [4, 4, 1]
    assert [len(window) for window in weeks(8).windows(4)] == [4, 4]
    assert next(weeks(2).windows(4)) == weeks(2).mondays


def test_the_horizon_of_days_holds_every_week_that_one_of_them_lies_in() -> None:
    assert Horizon.of_days(FRIDAY, later(SUNDAY, weeks=1)) == weeks(2)
    assert Horizon.of_days(FRIDAY, FRIDAY) == weeks(1)


def test_the_days_between_two_days_include_both() -> None:
    assert days_between(SUNDAY, later(MONDAY, weeks=1)) == (SUNDAY, later(MONDAY, weeks=1))
    assert days_between(SUNDAY, MONDAY) == ()
