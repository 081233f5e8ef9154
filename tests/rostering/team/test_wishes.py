"""The days that a wish is about."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.team.wishes import Wish, WishKind
from tests.builders import FRIDAY, MONDAY, TUESDAY, a_wish, later


@pytest.mark.parametrize(
    ("wish", "day", "covered"),
    [
        pytest.param(a_wish("Anna", "vrij"), MONDAY, True, id="its day"),
        pytest.param(a_wish("Anna", "vrij"), TUESDAY, False, id="the day after"),
        pytest.param(a_wish("Anna", "vrij", TUESDAY, FRIDAY), MONDAY, False, id="the day before"),
        pytest.param(a_wish("Anna", "vrij", MONDAY, FRIDAY), FRIDAY, True, id="the last day"),
        pytest.param(
            a_wish("Anna", "vrij", MONDAY, later(MONDAY, weeks=9), day="di"),
            later(TUESDAY, weeks=3),
            True,
            id="its weekday",
        ),
        pytest.param(
            a_wish("Anna", "vrij", MONDAY, later(MONDAY, weeks=9), day="di"),
            later(MONDAY, weeks=3),
            False,
            id="another weekday",
        ),
    ],
)
def test_a_wish_covers_the_days_of_its_period_and_weekday(
    wish: Wish, day: date, covered: bool
) -> None:
    assert wish.covers(day) is covered


def test_a_wish_for_a_post_names_it() -> None:
    wish = a_wish("Anna", "Balie", weight=10)

    assert (wish.kind, wish.post, wish.weight) == (WishKind.POST, "Balie", 10)
    assert a_wish("Anna", "geen avond").post is None
