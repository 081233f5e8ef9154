"""Rule `one_place`: a person is in one place at a time, and there on duty."""

from __future__ import annotations

import pytest

from rostering.roster import DayEntry, Shift, Work, shift_of
from tests.builders import MONDAY, a_duty, a_full_week, a_plan, a_span, note
from tests.rostering.rules.finding import broken, violations

DAY = shift_of(a_duty("Dag"))
EVENING = Shift("", a_span("17:30", "19:00"))
MORNING = Work(a_span("9:00", "10:45"), "VM1", "Balie")
BACK_MORNING = Work(a_span("9:00", "10:45"), "VM1", "Backoffice")
NEXT = Work(a_span("10:45", "12:30"), "VM2", "Balie")
NOON = Work(a_span("12:00", "13:00"), "M", "Balie")
TURN = Work(a_span("17:00", "19:00"), "AV", "Balie")


def test_a_full_week_keeps_everybody_in_one_place() -> None:
    assert broken("one_place", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("entry", "reasons"),
    [
        pytest.param(DayEntry((DAY,), (MORNING, NEXT)), [], id="blocks that follow"),
        pytest.param(DayEntry((DAY,), (MORNING, BACK_MORNING)), ["two_posts"], id="two posts"),
        pytest.param(DayEntry((DAY,), (MORNING, MORNING)), ["two_posts"], id="one post twice"),
        pytest.param(
            DayEntry((DAY,), (MORNING, BACK_MORNING, MORNING)), ["two_posts"] * 3, id="three pairs"
        ),
        pytest.param(DayEntry((DAY, EVENING)), ["two_duties"], id="two duties"),
        pytest.param(DayEntry((), (MORNING,)), ["outside_duty"], id="no duty"),
        pytest.param(DayEntry((DAY,), (NOON,)), ["outside_duty"], id="in the break"),
        pytest.param(DayEntry((DAY,), (TURN,)), ["outside_duty"], id="after the duty"),
        pytest.param(
            DayEntry((DAY, EVENING), (TURN,)),
            ["two_duties", "outside_duty"],
            id="over the gap between two duties",
        ),
        pytest.param(DayEntry(free=True), [], id="free"),
    ],
)
def test_a_person_is_on_one_post_in_one_duty(entry: DayEntry, reasons: list[str]) -> None:
    found = broken("one_place", note(a_plan(), "Anna", MONDAY, entry))

    assert found == [(reason, "Anna", MONDAY) for reason in reasons]


def test_two_people_on_one_post_are_fine() -> None:
    plan = note(a_plan(), "Anna", MONDAY, DayEntry((DAY,), (MORNING,)))

    assert broken("one_place", note(plan, "Bert", MONDAY, DayEntry((DAY,), (MORNING,)))) == []


def test_the_facts_name_both_posts_and_both_duties() -> None:
    entry = DayEntry((DAY, EVENING), (MORNING, BACK_MORNING))

    duties, posts = violations("one_place", note(a_plan(), "Anna", MONDAY, entry))

    assert duties.facts == {"duties": ("Dag", "")}
    assert posts.facts == {
        "block": "VM1",
        "post": "Backoffice",
        "start": 540,
        "end": 645,
        "other_block": "VM1",
        "other_post": "Balie",
    }
