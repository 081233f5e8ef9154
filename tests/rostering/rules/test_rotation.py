"""Rule `rotation`: turns are done by the people who are in the rotation."""

from __future__ import annotations

from typing import Any

import pytest

from rostering.team.people import Employee
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    an_employee,
    on_duty,
    some_terms,
)
from tests.rostering.rules.finding import broken, violations


def test_a_full_week_gives_turns_to_the_rotation() -> None:
    assert broken("rotation", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("terms", "post", "found"),
    [
        pytest.param({"evening": "ja"}, "Balie", False, id="in the rotation"),
        pytest.param({"evening": "1 op 4"}, "Balie", False, id="with a promise"),
        pytest.param({"evening": "nee"}, "Balie", True, id="not in the rotation"),
        pytest.param({"evening": "nee"}, "Backoffice", False, id="on a back post"),
        pytest.param(
            {"evening": "nee", "skills": {"Balie": "B"}}, "Balie", False, id="accompanied"
        ),
        pytest.param({"saturday": "nee"}, "Balie", False, id="only not on Saturday"),
    ],
)
def test_an_evening_turn_is_for_who_is_in_that_rotation(
    terms: dict[str, Any], post: str, found: bool
) -> None:
    plan = a_plan(employees=(an_employee("Anna", **terms),))

    plan = on_duty(plan, "Anna", MONDAY, "Laat", {"AV": post})

    assert broken("rotation", plan) == ([("not_in_rotation", "Anna", MONDAY)] if found else [])


def test_a_saturday_turn_is_for_who_is_in_that_rotation() -> None:
    plan = a_plan(employees=(an_employee("Anna", saturday="nee"),))

    (violation,) = violations(
        "rotation", on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})
    )

    assert (violation.employee, violation.day) == ("Anna", SATURDAY)
    assert violation.facts == {"kind": "zaterdag"}


def test_the_rotation_of_the_day_counts() -> None:
    changing = Employee(
        "Anna", (some_terms(saturday="ja", end=TUESDAY), some_terms(saturday="nee", start=SATURDAY))
    )

    plan = on_duty(a_plan(employees=(changing,)), "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})

    assert broken("rotation", plan) == [("not_in_rotation", "Anna", SATURDAY)]


def test_who_is_not_employed_has_no_turn() -> None:
    plan = a_plan(employees=(an_employee("Anna", end=MONDAY),))

    plan = on_duty(plan, "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})

    assert broken("rotation", plan) == []
