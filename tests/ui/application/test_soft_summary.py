"""What may stay of one person in a few words, and how grave that is."""

from __future__ import annotations

from tests.builders import MONDAY, TUESDAY
from ui.application.soft_limits import SoftKind, SoftPoint
from ui.application.soft_summary import gravest, summary, weight


def point(kind: SoftKind, amount: int, limit: int) -> SoftPoint:
    return SoftPoint("Anna", MONDAY, "VM1", f"Een keer {kind}.", kind, amount, limit)


SHORT, LONG = point("stretch", 150, 120), point("stretch", 210, 120)
DAY, HOURS, TURN = point("day", 420, 315), point("hours", 250, 240), point("turn", 2, 1)


def test_what_is_there_once_is_said_in_full_and_the_rest_is_counted() -> None:
    assert summary([SHORT, DAY, LONG]).splitlines() == [
        "Een keer day.",
        "2 keer te lang na elkaar op een post, tot 3 u 30.",
    ]


def test_every_kind_can_be_there_more_than_once() -> None:
    points = [one for one in (TURN, HOURS, DAY, LONG) for _ in range(2)]

    assert summary(points).splitlines() == [
        "2 beurten vroeger dan beloofd.",
        "2 keer een urensaldo buiten de grens van 4 u, tot 4 u 10.",
        "2 dagen te lang aan de balie, tot 7 u; de grens is 5 u 15.",
        "2 keer te lang na elkaar op een post, tot 3 u 30.",
    ]


def test_a_promise_is_graver_than_hours_and_hours_than_a_heavy_day() -> None:
    assert gravest([LONG, DAY, HOURS, TURN]) is TURN
    assert gravest([LONG, DAY, HOURS]) is HOURS
    assert gravest([SHORT, LONG]) is LONG


def test_of_two_that_are_as_grave_the_first_day_is_looked_at() -> None:
    later = SoftPoint("Anna", TUESDAY, "VM1", "", "stretch", 210, 120)

    assert gravest([later, LONG]) is LONG


def test_minutes_beyond_the_limits_are_added_up() -> None:
    assert weight([SHORT, LONG, DAY]) == (0, 30 + 90 + 105)
    assert weight([HOURS, TURN]) == (2, 0)
