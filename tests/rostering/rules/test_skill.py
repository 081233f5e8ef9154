"""Rule `skill`: front posts are worked by people who can, and newcomers are accompanied."""

from __future__ import annotations

import pytest

from rostering.plan import Plan
from rostering.team.people import Employee
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    an_employee,
    on_duty,
    some_terms,
)
from tests.rostering.rules.finding import broken, violations

ALONE, ACCOMPANIED, CANNOT = "Z", "B", ""


def at_the_desk(*skills: str) -> Plan:
    """Return a plan in which one person of each skill works the first block on the desk."""
    people = [an_employee(f"P{n}", skills={"Balie": skill}) for n, skill in enumerate(skills)]
    plan = a_plan(employees=tuple(people))
    for person in people:
        plan = on_duty(plan, person.name, MONDAY, "Dag", {"VM1": "Balie"})
    return plan


def test_a_full_week_needs_no_other_skill() -> None:
    assert broken("skill", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("skills", "found"),
    [
        pytest.param([ALONE], [], id="alone"),
        pytest.param([ALONE, ACCOMPANIED], [], id="one accompanies one"),
        pytest.param([ALONE, ALONE, ACCOMPANIED], [], id="two accompany one"),
        pytest.param([ACCOMPANIED], [("too_many_accompanied", None)], id="nobody to accompany"),
        pytest.param(
            [ALONE, ACCOMPANIED, ACCOMPANIED], [("too_many_accompanied", None)], id="one for two"
        ),
        pytest.param([CANNOT], [("no_skill", "P0")], id="cannot"),
        pytest.param(
            [CANNOT, ACCOMPANIED],
            [("no_skill", "P0"), ("too_many_accompanied", None)],
            id="who cannot does not accompany",
        ),
    ],
)
def test_front_work_needs_skill_and_company(
    skills: list[str], found: list[tuple[str, str | None]]
) -> None:
    assert broken("skill", at_the_desk(*skills)) == [(*item, MONDAY) for item in found]


def test_company_is_counted_per_block() -> None:
    plan = a_plan(employees=(an_employee("Anna"), an_employee("Bert", skills={"Balie": "B"})))
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie"})
    plan = on_duty(plan, "Bert", MONDAY, "Dag", {"VM1": "Balie", "VM2": "Balie"})

    (violation,) = violations("skill", plan)

    assert violation.facts == {
        "block": "VM2",
        "post": "Balie",
        "accompanied": 1,
        "independent": 0,
    }


def test_back_posts_need_no_skill_and_unknown_posts_are_told() -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, "Dag", {"VM1": "Backoffice"})
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Loket"})

    (violation,) = violations("skill", plan)

    assert (violation.reason, violation.employee, violation.day) == (
        "unknown_post",
        "Anna",
        TUESDAY,
    )
    assert violation.facts == {"block": "VM1", "post": "Loket", "start": 540, "end": 645}


def test_the_skill_of_the_day_counts() -> None:
    learning = some_terms(skills={"Balie": ""}, end=MONDAY)
    plan = a_plan(employees=(Employee("Anna", (learning, some_terms(start=TUESDAY))),))
    for day in (MONDAY, TUESDAY):
        plan = on_duty(plan, "Anna", day, "Dag", {"VM1": "Balie"})

    assert broken("skill", plan) == [("no_skill", "Anna", MONDAY)]


def test_nobody_has_a_skill_outside_the_employment() -> None:
    plan = a_plan(employees=(an_employee("Anna", end=MONDAY),))

    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})

    assert broken("skill", plan) == [("no_skill", "Anna", TUESDAY)]
