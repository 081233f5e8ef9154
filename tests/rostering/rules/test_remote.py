"""Rule `remote`: work at a distance fits the post and the allowance of the person."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostering.plan import Plan
from rostering.roster import DayEntry, Shift
from rostering.time import Half
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    a_post,
    a_span,
    an_absence,
    an_appointment,
    an_employee,
    an_opening,
    later,
    note,
    on_duty,
    some_settings,
    some_work,
    weeks,
)
from tests.rostering.rules.finding import broken, violations

ON_THE_SPOT = (a_post("Balie"), a_post("Chat", remote=True), a_post("Archief", "back"))
AT_HOME = (
    a_post("Balie"),
    a_post("Chat", remote=True),
    a_post("Backoffice", "back", remote=True),
    a_post("Archief", "back"),
)
NO_BACK_POST = (a_post("Balie"), a_post("Chat", remote=True))
FULL_MORNING = {"VM1": "Chat", "VM2": "Chat"}
FULL_AFTERNOON = {"NM1": "Chat", "NM2": "Chat"}


def a_team(allowance: int = 10, **changes: Any) -> Plan:
    anna = an_employee("Anna", remote=allowance, skills={"Chat": "Z"})
    return a_plan(**{"employees": (anna,), "posts": AT_HOME} | changes)


def test_a_full_week_on_the_spot_is_right() -> None:
    assert broken("remote", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("posts", "work", "remote", "found"),
    [
        pytest.param(AT_HOME, {}, "VM", [], id="on the default back post"),
        pytest.param(AT_HOME, {"VM1": "Chat"}, "VM", [], id="on a front post that allows it"),
        pytest.param(AT_HOME, {"VM1": "Balie"}, "VM", ["Balie"], id="on the desk"),
        pytest.param(AT_HOME, {"VM1": "Balie"}, "NM", [], id="on the desk in the other half"),
        pytest.param(AT_HOME, {"NM2": "Archief"}, "NM", ["Archief"], id="on another back post"),
        pytest.param(
            AT_HOME, {"VM1": "Balie", "VM2": "Archief"}, "VM", ["Balie", "Archief"], id="on both"
        ),
        pytest.param(AT_HOME, {"VM1": "Loket"}, "VM", [], id="on an unknown post"),
        pytest.param(ON_THE_SPOT, {}, "VM", ["Archief"], id="default post on the spot"),
        pytest.param(ON_THE_SPOT, FULL_MORNING, "VM", ["Archief"], id="a quarter before opening"),
        pytest.param(ON_THE_SPOT, {}, "", [], id="not remote"),
        pytest.param(NO_BACK_POST, {}, "VM", [], id="no back post at all"),
    ],
)
def test_every_post_of_a_remote_half_allows_it(
    posts: tuple[Any, ...], work: dict[str, str], remote: str, found: list[str]
) -> None:
    plan = on_duty(a_team(posts=posts), "Anna", MONDAY, "Dag", work, remote=remote.split())

    assert [violation.facts["post"] for violation in violations("remote", plan)] == found


@pytest.mark.parametrize(
    ("duty", "work", "changes", "found"),
    [
        pytest.param("9:00-12:30", FULL_MORNING, {}, False, id="all time on posts"),
        pytest.param("8:59-12:30", FULL_MORNING, {}, True, id="a minute before"),
        pytest.param("9:00-12:30", {"VM1": "Chat"}, {}, True, id="half the time"),
        pytest.param(
            "8:00-12:30",
            FULL_MORNING,
            {"absences": (an_absence(part="8:00-9:00"),)},
            False,
            id="the rest in hours away",
        ),
        pytest.param(
            "9:00-12:30",
            {"VM1": "Chat"},
            {"absences": (an_absence(part="10:00-13:00"),)},
            False,
            id="hours away over a block and noon",
        ),
        pytest.param(
            "9:00-12:30",
            {},
            {"absences": (an_absence(part="9:00-12:30"), an_absence(part="10:00-11:00"))},
            False,
            id="hours away within hours away",
        ),
        pytest.param(
            "8:00-12:30",
            FULL_MORNING,
            {"appointments": (an_appointment("Anna", MONDAY, "8:00", "9:00"),)},
            True,
            id="an appointment is back work",
        ),
    ],
)
def test_time_left_beside_posts_is_worked_on_the_default_back_post(
    duty: str, work: dict[str, str], changes: dict[str, Any], found: bool
) -> None:
    plan = a_team(posts=ON_THE_SPOT, **changes)

    plan = on_duty(plan, "Anna", MONDAY, duty, work, remote=["VM"])

    assert broken("remote", plan) == ([("post_not_remote", "Anna", MONDAY)] if found else [])


def test_a_break_is_not_time_left() -> None:
    plan = a_team(posts=ON_THE_SPOT)
    remote = frozenset({Half.AFTERNOON})
    shift = Shift("", a_span("9:00", "17:00"), a_span("12:30", "13:30"), remote)
    afternoon = tuple(some_work(plan, MONDAY, FULL_AFTERNOON))
    unpaused = replace(shift, pause=None)

    assert broken("remote", note(plan, "Anna", MONDAY, DayEntry((shift,), afternoon))) == []
    assert broken("remote", note(plan, "Anna", MONDAY, DayEntry((unpaused,), afternoon))) != []


HOURS = st.tuples(st.integers(6, 18), st.integers(1, 6)).map(lambda t: (t[0], sum(t)))


@given(HOURS, st.lists(HOURS, max_size=4), st.sampled_from(list(Half)))
def test_time_left_equals_that_found_hour_by_hour(
    duty: tuple[int, int], away: list[tuple[int, int]], half: Half
) -> None:
    absences = tuple(an_absence(part=f"{start}:00-{end}:00") for start, end in away)
    plan = a_team(posts=ON_THE_SPOT, absences=absences, settings=some_settings(noon=12 * 60))
    shift = Shift("", a_span(f"{duty[0]}:00", f"{duty[1]}:00"), None, frozenset({half}))
    hours = range(12) if half is Half.MORNING else range(12, 24)

    left = set(range(*duty)) & set(hours) - {hour for span in away for hour in range(*span)}

    assert bool(broken("remote", note(plan, "Anna", MONDAY, DayEntry((shift,))))) is bool(left)


def test_a_block_over_noon_belongs_to_the_half_in_which_it_starts() -> None:
    blocks = (an_opening("ma", "M", "12:00", "13:00"),)
    plan = a_team(openings=blocks, posts=NO_BACK_POST)

    morning = on_duty(plan, "Anna", MONDAY, "9:00-17:00", {"M": "Balie"}, remote=["VM"])
    afternoon = on_duty(plan, "Anna", MONDAY, "9:00-17:00", {"M": "Balie"}, remote=["NM"])

    assert broken("remote", morning) == [("post_not_remote", "Anna", MONDAY)]
    assert broken("remote", afternoon) == []


@pytest.mark.parametrize(
    ("allowance", "found"),
    [
        pytest.param(3, False, id="as many as allowed"),
        pytest.param(2, True, id="one too many"),
        pytest.param(0, True, id="none allowed"),
    ],
)
def test_a_week_has_no_more_remote_halves_than_allowed(allowance: int, found: bool) -> None:
    plan = on_duty(a_team(allowance), "Anna", TUESDAY, remote=["VM", "NM"])
    plan = on_duty(plan, "Anna", WEDNESDAY, remote=["NM"])

    assert broken("remote", plan) == ([("too_many_halves", "Anna", MONDAY)] if found else [])


def test_a_half_without_working_time_does_not_count() -> None:
    plan = on_duty(a_team(0), "Anna", MONDAY, "9:00-12:30", remote=["NM"])

    assert broken("remote", plan) == []


def test_each_week_has_its_own_allowance() -> None:
    plan = a_team(1)
    for number in (0, 1):
        plan = on_duty(plan, "Anna", later(MONDAY, weeks=number), remote=["VM"])

    assert broken("remote", plan, weeks(2)) == []


def test_without_terms_nothing_is_allowed() -> None:
    plan = a_plan(employees=(an_employee("Anna", remote=5, end=later(MONDAY, days=-1)),))

    (violation,) = violations("remote", on_duty(plan, "Anna", MONDAY, remote=["VM"]))

    assert violation.facts == {"halves": 1, "allowed": 0}


def test_the_facts_name_the_part_of_the_day() -> None:
    plan = on_duty(a_team(), "Anna", MONDAY, "Dag", {"NM1": "Balie"}, remote=["NM"])

    (violation,) = violations("remote", plan)

    assert violation.facts == {"part": "afternoon", "post": "Balie"}
