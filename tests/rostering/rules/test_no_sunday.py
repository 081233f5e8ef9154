"""Rule `no_sunday`: Sunday duties are made by hand only."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import MONDAY, SATURDAY, SUNDAY, a_full_week, a_plan, on_duty
from tests.rostering.rules.finding import broken, violations


def test_a_full_week_leaves_sunday_free() -> None:
    assert broken("no_sunday", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("day", "locked", "found"),
    [
        pytest.param(SUNDAY, False, True, id="Sunday"),
        pytest.param(SUNDAY, True, False, id="locked Sunday"),
        pytest.param(SATURDAY, False, False, id="Saturday"),
        pytest.param(MONDAY, False, False, id="Monday"),
    ],
)
def test_only_locked_duties_lie_on_sunday(day: date, locked: bool, found: bool) -> None:
    plan = on_duty(a_plan(), "Anna", day, "9:00-12:00", locked=locked)

    assert broken("no_sunday", plan) == ([("sunday", "Anna", SUNDAY)] if found else [])


def test_the_facts_give_the_shift() -> None:
    (violation,) = violations("no_sunday", on_duty(a_plan(), "Anna", SUNDAY, "9:00-12:00"))

    assert violation.facts == {"duty": "", "start": 540, "end": 720}
