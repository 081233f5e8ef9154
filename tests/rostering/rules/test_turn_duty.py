"""Rule `turn_duty`: who is on duty during a turn works in it."""

from __future__ import annotations

import pytest

from tests.builders import (
    MONDAY,
    TUESDAY,
    a_closure,
    a_full_week,
    a_plan,
    an_employee,
    an_opening,
    on_duty,
)
from tests.rostering.rules.finding import broken, violations

FOUND = [("no_turn_worked", "Anna", MONDAY)]


def test_a_full_week_gives_turn_duties_to_who_works_the_turn() -> None:
    assert broken("turn_duty", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("duty", "posts", "skill", "found"),
    [
        pytest.param("Laat", {"AV": "Balie"}, "Z", False, id="works the turn alone"),
        pytest.param("Laat", {"AV": "Balie"}, "B", False, id="works it accompanied"),
        pytest.param("Laat", {"AV": "Balie"}, "", True, id="cannot work it"),
        pytest.param("Laat", {}, "Z", True, id="on duty without work"),
        pytest.param("Laat", {"AV": "Backoffice"}, "Z", True, id="on a back post"),
        pytest.param("Laat", {"NM1": "Balie"}, "Z", True, id="on the desk before the turn"),
        pytest.param("Dag", {}, "Z", False, id="duty ends during the turn"),
        pytest.param("17:01-19:00", {}, "Z", False, id="duty starts during the turn"),
    ],
)
def test_a_duty_over_a_whole_turn_goes_with_work_in_it(
    duty: str, posts: dict[str, str], skill: str, found: bool
) -> None:
    plan = a_plan(employees=(an_employee("Anna", skills={"Balie": skill}),))

    assert broken("turn_duty", on_duty(plan, "Anna", MONDAY, duty, posts)) == (
        FOUND if found else []
    )


def test_one_block_of_a_turn_is_enough() -> None:
    blocks = (
        an_opening("ma", "AV1", "16:00", "17:30", turn="avond"),
        an_opening("ma", "AV2", "17:30", "19:00", turn="avond"),
    )
    plan = a_plan(openings=blocks)

    assert broken("turn_duty", on_duty(plan, "Anna", MONDAY, "Laat", {"AV1": "Balie"})) == []
    assert broken("turn_duty", on_duty(plan, "Anna", MONDAY, "Laat")) == FOUND
    assert broken("turn_duty", on_duty(plan, "Anna", MONDAY, "9:00-17:30")) == FOUND


def test_a_closed_turn_asks_nothing() -> None:
    plan = a_plan(closures=(a_closure(MONDAY, part="17:00-24:00"),))

    assert broken("turn_duty", on_duty(plan, "Anna", MONDAY, "Laat")) == []
    assert broken("turn_duty", on_duty(plan, "Anna", TUESDAY, "10:00-20:00")) == []


def test_the_facts_name_duty_turn_and_block() -> None:
    (violation,) = violations("turn_duty", on_duty(a_plan(), "Anna", MONDAY, "Laat"))

    assert violation.facts == {
        "duty": "Laat",
        "start": 624,
        "end": 1140,
        "kind": "avond",
        "block": "AV",
    }
