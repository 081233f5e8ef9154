"""Rule `duty`: people work the duties of the team, and blocks entirely."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.roster import DayEntry, Shift, Work, shift_of
from tests.builders import MONDAY, SATURDAY, TUESDAY, a_duty, a_full_week, a_plan, a_span, note
from tests.rostering.rules.finding import broken, violations

DAY = shift_of(a_duty("Dag"))


def test_duties_of_the_team_with_whole_blocks_are_right() -> None:
    assert broken("duty", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("day", "shift", "reasons"),
    [
        pytest.param(MONDAY, DAY, [], id="as the team works"),
        pytest.param(MONDAY, Shift("", DAY.span, DAY.pause), ["own_times"], id="own times"),
        pytest.param(
            MONDAY, Shift("", DAY.span, locked=True), ["own_times"], id="a lock does not excuse"
        ),
        pytest.param(MONDAY, Shift("Nacht", DAY.span), ["unknown_duty"], id="unknown duty"),
        pytest.param(
            MONDAY, Shift("Dag", a_span("8:45", "17:20"), DAY.pause), ["other_times"], id="shorter"
        ),
        pytest.param(MONDAY, Shift("Dag", DAY.span), ["other_times"], id="without its break"),
        pytest.param(SATURDAY, DAY, ["wrong_weekday"], id="on Saturday"),
        pytest.param(
            SATURDAY,
            Shift("Dag", a_span("9:00", "12:00")),
            ["other_times", "wrong_weekday"],
            id="both wrong",
        ),
    ],
)
def test_a_shift_follows_a_duty_of_its_day(day: date, shift: Shift, reasons: list[str]) -> None:
    plan = note(a_plan(), "Anna", day, DayEntry((shift,)))

    assert broken("duty", plan) == [(reason, "Anna", day) for reason in reasons]


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        pytest.param("9:00", "10:45", [], id="the whole block"),
        pytest.param("9:00", "10:00", ["partial_block"], id="its first part"),
        pytest.param("9:00", "12:30", ["partial_block"], id="longer than the block"),
    ],
)
def test_a_block_is_worked_entirely(start: str, end: str, found: list[str]) -> None:
    work = Work(a_span(start, end), "VM1", "Balie")
    plan = note(a_plan(), "Anna", TUESDAY, DayEntry((DAY,), (work,)))

    assert broken("duty", plan) == [(reason, "Anna", TUESDAY) for reason in found]


def test_work_in_a_block_that_is_not_open_is_left_to_another_rule() -> None:
    work = Work(a_span("17:00", "17:21"), "AV", "Backoffice")

    assert broken("duty", note(a_plan(), "Anna", TUESDAY, DayEntry((DAY,), (work,)))) == []


def test_the_facts_give_the_times_of_shift_and_block() -> None:
    work = Work(a_span("9:00", "10:00"), "VM1", "Balie")
    entry = DayEntry((Shift("", DAY.span),), (work,))

    own_times, partial = violations("duty", note(a_plan(), "Anna", MONDAY, entry))

    assert own_times.facts == {"duty": "", "start": 525, "end": 1041}
    assert partial.facts == {
        "block": "VM1",
        "post": "Balie",
        "start": 540,
        "end": 600,
        "block_start": 540,
        "block_end": 645,
    }
