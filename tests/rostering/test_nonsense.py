"""Values that cannot exist are refused when they are made, with the facts to explain it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from rostering.calendar import Closure, Opening, Validity
from rostering.errors import InvalidValueError
from rostering.roster import Shift
from rostering.team.absences import Absence
from rostering.team.duties import Duty
from rostering.team.people import Employee, Rotation, Terms
from rostering.team.settings import Limits, Settings
from rostering.team.stations import Post, PostKind, StaffingRow
from rostering.team.wishes import Wish, WishKind
from rostering.time import Half, Horizon, Part, Span, Weekday
from tests.builders import MONDAY, SUNDAY, TUESDAY, a_balance, a_span, some_settings, some_terms

MORNING = a_span("9:00", "12:00")
EVENING = a_span("17:00", "19:00")
MONDAYS = frozenset({Weekday.MONDAY})


@pytest.mark.parametrize(
    ("make", "what"),
    [
        pytest.param(lambda: Span(60, 60), "span", id="empty span"),
        pytest.param(lambda: Span(60, 30), "span", id="reversed span"),
        pytest.param(lambda: Span(-1, 30), "span", id="span before midnight"),
        pytest.param(lambda: Span(0, 1441), "span", id="span after midnight"),
        pytest.param(lambda: Part(Half.MORNING, MORNING), "part", id="half day and hours"),
        pytest.param(lambda: Horizon(TUESDAY, 1), "start of the horizon", id="start on Tuesday"),
        pytest.param(lambda: Horizon(MONDAY, 0), "weeks of the horizon", id="no weeks"),
        pytest.param(lambda: Validity(TUESDAY, MONDAY), "validity", id="reversed validity"),
        pytest.param(lambda: Opening(Weekday.MONDAY, " ", MORNING), "block", id="nameless block"),
        pytest.param(lambda: Closure(TUESDAY, MONDAY), "closure", id="reversed closure"),
        pytest.param(lambda: Post("", "B", PostKind.FRONT), "post", id="nameless post"),
        pytest.param(
            lambda: Post("Balie", " ", PostKind.FRONT), "code of the post", id="post without code"
        ),
        pytest.param(
            lambda: Post("Balie", "B", PostKind.FRONT, longest_stretch=0),
            "longest stretch",
            id="stretch of no length",
        ),
        pytest.param(lambda: StaffingRow("Balie", -1, 1), "minimum", id="negative minimum"),
        pytest.param(lambda: StaffingRow("Balie", 2, 1), "wanted", id="wanted below minimum"),
        pytest.param(lambda: Duty(" ", "D", MONDAYS, MORNING), "duty", id="nameless duty"),
        pytest.param(
            lambda: Duty("Dag", "D", frozenset(), MORNING), "days of the duty", id="duty on no day"
        ),
        pytest.param(
            lambda: Duty("Dag", "D", MONDAYS, MORNING, EVENING), "break", id="break outside duty"
        ),
        pytest.param(lambda: Rotation(promise=4), "promise", id="promise without rotation"),
        pytest.param(
            lambda: Rotation(member=True, promise=0), "promise", id="promise below one week"
        ),
        pytest.param(lambda: Terms(Fraction(-1)), "weekly hours", id="negative hours"),
        pytest.param(lambda: Terms(Fraction(169)), "weekly hours", id="more hours than a week"),
        pytest.param(
            lambda: some_terms(coordination=169), "coordination hours", id="too much coordination"
        ),
        pytest.param(lambda: some_terms(remote=15), "remote half days", id="too much remote"),
        pytest.param(lambda: Employee("", (some_terms(),)), "employee", id="nameless employee"),
        pytest.param(lambda: Employee("An", ()), "terms of the employee", id="no terms"),
        pytest.param(
            lambda: Employee("An", (some_terms(end=TUESDAY), some_terms(start=TUESDAY))),
            "terms of the employee",
            id="overlapping terms",
        ),
        pytest.param(lambda: Absence("An", TUESDAY, MONDAY), "absence", id="reversed absence"),
        pytest.param(
            lambda: Wish("An", TUESDAY, MONDAY, WishKind.FREE), "wish", id="reversed wish"
        ),
        pytest.param(
            lambda: Wish("An", MONDAY, MONDAY, WishKind.FREE, weight=11), "weight", id="weight 11"
        ),
        pytest.param(
            lambda: Wish("An", MONDAY, MONDAY, WishKind.FREE, weight=0), "weight", id="weight 0"
        ),
        pytest.param(
            lambda: Wish("An", MONDAY, MONDAY, WishKind.POST),
            "post of the wish",
            id="wish for a post without post",
        ),
        pytest.param(
            lambda: Wish("An", MONDAY, MONDAY, WishKind.FREE, "Balie"),
            "post of the wish",
            id="wish to be free with a post",
        ),
        pytest.param(
            lambda: a_balance("An", "uren", 0, TUESDAY),
            "date of the balance",
            id="mid-week balance",
        ),
        pytest.param(lambda: Shift("Dag", MORNING, EVENING), "break", id="break outside shift"),
        pytest.param(lambda: Limits(day_hours=-1), "day_hours", id="negative limit"),
        pytest.param(lambda: Settings(" "), "name of the team", id="nameless team"),
        pytest.param(
            lambda: some_settings(target_front=10_001), "target share", id="target above 100 %"
        ),
        pytest.param(lambda: some_settings(margin_front=-1), "margin", id="negative margin"),
        pytest.param(lambda: some_settings(window_weeks=0), "window", id="window of no weeks"),
        pytest.param(lambda: some_settings(noon=0), "noon", id="noon at midnight"),
        pytest.param(
            lambda: some_settings(saturday_credit=1001), "saturday credit", id="credit above 1000 %"
        ),
    ],
)
def test_nonsense_is_refused_with_what_is_wrong(make: Callable[[], object], what: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        make()

    assert caught.value.what == what
    assert (
        str(caught.value) == f"{what} is {caught.value.found!r}, expected {caught.value.expected}"
    )


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: Span(0, 1440), id="whole day"),
        pytest.param(lambda: StaffingRow("Balie", 0, 0), id="nobody wanted"),
        pytest.param(lambda: Rotation(member=True, promise=1), id="a turn every week"),
        pytest.param(lambda: Validity(MONDAY, MONDAY), id="one day"),
        pytest.param(lambda: Terms(Fraction(0)), id="no hours"),
        pytest.param(
            lambda: Employee("An", (some_terms(end=MONDAY), some_terms(start=TUESDAY))),
            id="terms that follow each other",
        ),
        pytest.param(lambda: replace(some_settings(), target_front=10_000), id="all at the desk"),
        pytest.param(lambda: Absence("An", MONDAY, None), id="open end"),
        pytest.param(lambda: Closure(MONDAY, SUNDAY), id="a closed week"),
        pytest.param(lambda: Closure(date(2027, 1, 1), date(2027, 1, 1)), id="a closed day"),
    ],
)
def test_values_on_the_border_are_accepted(make: Callable[[], object]) -> None:
    assert make() == make()
