"""Rule `no_extra`: nobody is put on a front post or a turn beyond what is wanted."""

from __future__ import annotations

import pytest

from rostering.plan import Plan
from rostering.team.stations import StaffingRow
from tests.builders import (
    MONDAY,
    a_full_week,
    a_plan,
    a_post,
    an_employee,
    an_opening,
    on_duty,
    staffing,
)
from tests.rostering.rules.finding import broken, violations

EVENINGS = (
    an_opening("ma", "AV1", "16:00", "17:30", turn="avond"),
    an_opening("ma", "AV2", "17:30", "19:00", turn="avond"),
)


def at_the_desk(plan: Plan, names: str) -> Plan:
    for name in names.split():
        plan = on_duty(plan, name, MONDAY, "Dag", {"VM1": "Balie"})
    return plan


def test_a_full_week_has_nobody_too_many() -> None:
    assert broken("no_extra", a_full_week(a_plan())) == []


@pytest.mark.parametrize(
    ("rows", "names", "found"),
    [
        pytest.param([staffing("Balie", 1, 2)], "Anna Bert", False, id="as wanted"),
        pytest.param([staffing("Balie", 1)], "Anna Bert", True, id="one too many"),
        pytest.param([staffing("Balie", 1)], "Anna Nieuw", False, id="accompanied not counted"),
        pytest.param([], "Anna", True, id="nobody wanted"),
    ],
)
def test_no_post_is_staffed_above_what_is_wanted(
    rows: list[StaffingRow], names: str, found: bool
) -> None:
    people = (an_employee("Anna"), an_employee("Bert"), an_employee("Nieuw", skills={"Balie": "B"}))

    plan = at_the_desk(a_plan(employees=people, staffing=tuple(rows)), names)

    assert broken("no_extra", plan) == ([("above_wanted", None, MONDAY)] if found else [])


def in_the_evening(blocks: dict[str, str], *, wanted: dict[str, int]) -> Plan:
    """Return a plan with who works which evening block, and how many each block wants."""
    plan = a_plan(
        openings=EVENINGS,
        staffing=tuple(staffing("Balie", 0, level, block=block) for block, level in wanted.items()),
    )
    for name, block in blocks.items():
        plan = on_duty(plan, name, MONDAY, "Laat", {block: "Balie"})
    return plan


@pytest.mark.parametrize(
    ("blocks", "wanted", "found"),
    [
        pytest.param({"Anna": "AV1"}, {"AV1": 1, "AV2": 1}, False, id="one person"),
        pytest.param(
            {"Anna": "AV1", "Bert": "AV2"}, {"AV1": 1, "AV2": 1}, True, id="a turn cut in two"
        ),
        pytest.param(
            {"Anna": "AV1", "Bert": "AV2"}, {"AV1": 2, "AV2": 1}, False, id="busiest wants two"
        ),
    ],
)
def test_no_more_people_have_a_turn_than_the_busiest_block_wants(
    blocks: dict[str, str], wanted: dict[str, int], found: bool
) -> None:
    plan = in_the_evening(blocks, wanted=wanted)

    assert broken("no_extra", plan) == ([("too_many_turns", None, MONDAY)] if found else [])


def test_the_wanted_people_of_all_front_posts_add_up() -> None:
    people = tuple(an_employee(name, skills={"Telefoon": "Z"}) for name in ("Anna", "Bert"))
    plan = a_plan(
        posts=(a_post("Balie"), a_post("Telefoon")),
        employees=people,
        staffing=(staffing("Balie", 1), staffing("Telefoon", 1)),
    )
    plan = on_duty(plan, "Anna", MONDAY, "Laat", {"AV": "Balie"})

    assert broken("no_extra", on_duty(plan, "Bert", MONDAY, "Laat", {"AV": "Telefoon"})) == []


def test_the_facts_give_numbers_and_for_turns_the_people() -> None:
    (above,) = violations("no_extra", at_the_desk(a_plan(), "Anna Bert"))
    (turns,) = violations(
        "no_extra", in_the_evening({"Anna": "AV1", "Bert": "AV2"}, wanted={"AV1": 1, "AV2": 1})
    )

    assert above.facts == {"block": "VM1", "post": "Balie", "present": 2, "wanted": 1}
    assert turns.facts == {"kind": "avond", "people": ("Anna", "Bert"), "wanted": 1}
