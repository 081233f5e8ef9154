"""Who can do what, from a day on."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.calendar import Validity
from rostering.plan import Plan
from rostering.team.people import Employee, Skill
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    a_post,
    an_employee,
    some_terms,
    staffing,
)
from ui.application.records.skill_cells import Area, as_text, filled_down, paste
from ui.application.records.skills import Cells, post_heads, skill_rows, with_skills

Z, B = Skill.INDEPENDENT, Skill.ACCOMPANIED
POSTS = (a_post("Balie"), a_post("Info"), a_post("Backoffice", "back"))


def a_team(**changes: object) -> Plan:
    return a_plan(**{"posts": POSTS} | changes)


def changed(plan: Plan, cells: Cells) -> Plan:
    step = with_skills(plan, cells, TUESDAY)
    assert step is not None
    return step.plan


def periods(plan: Plan, name: str = "Anna") -> list[tuple[date | None, dict[str, Skill]]]:
    return [(terms.validity.first, dict(terms.skills)) for terms in plan.employee(name).terms]


def test_heads_count_and_say_where_too_few_can() -> None:
    people = (an_employee("Anna"), an_employee("Bert", skills={"Info": "B"}))
    plan = a_team(employees=people, staffing=(staffing("Balie", 1, 3), staffing("Info", 1)))

    heads = [(head.counts, head.lack) for head in post_heads(plan, TUESDAY)]

    assert heads == [("2 Z", "te weinig: 3 gewenst"), ("1 B", "te weinig: 1 gewenst")]
    assert [row.counts for row in skill_rows(plan, TUESDAY)] == ["1 Z", "1 Z, 1 B"]


def test_who_has_left_is_not_listed() -> None:
    plan = a_team(employees=(an_employee("Anna", end=MONDAY), an_employee("Bert")))

    assert [row.name for row in skill_rows(plan, TUESDAY)] == ["Bert"]


def test_what_somebody_could_do_before_today_stays() -> None:
    plan = changed(a_full_week(a_team()), {("Anna", "Info"): B})

    assert periods(plan) == [(None, {"Balie": Z}), (TUESDAY, {"Balie": Z, "Info": B})]


def test_a_second_edit_of_the_day_makes_no_other_period_and_taking_back_none_at_all() -> None:
    plan = changed(a_full_week(a_team()), {("Anna", "Info"): B})

    again = changed(plan, {("Anna", "Info"): Z})
    back = changed(again, {("Anna", "Info"): None})

    assert [first for first, _ in periods(again)] == [None, TUESDAY]
    assert periods(back) == [(None, {"Balie": Z})]


def test_where_no_roster_rests_on_it_the_period_itself_changes() -> None:
    assert periods(changed(a_team(), {("Anna", "Info"): Z})) == [(None, {"Balie": Z, "Info": Z})]


def test_a_later_period_keeps_its_own_and_that_is_told() -> None:
    later = date(2027, 3, 1)
    terms = (some_terms(end=date(2027, 2, 28)), some_terms(19, start=later))
    plan = a_team(employees=(Employee("Anna", terms),))

    step = with_skills(plan, {("Anna", "Info"): Z}, TUESDAY)

    assert step is not None
    assert periods(step.plan) == [(None, {"Balie": Z, "Info": Z}), (later, {"Balie": Z})]
    assert step.plan.employee("Anna").terms[1].validity == Validity(later, None)
    assert step.note == (
        "Wie later een andere periode heeft, houdt daarin de eigen Z en B: Anna (01/03/2027)."
    )


@pytest.mark.parametrize(
    ("cells", "text"),
    [
        pytest.param({("Anna", "Info"): Z}, "Anna: Info zelfstandig", id="one"),
        pytest.param(
            {("Anna", "Balie"): None, ("Anna", "Info"): B},
            "Anna: Balie niet meer, Info onder begeleiding",
            id="one person",
        ),
        pytest.param(
            {("Anna", "Info"): Z, ("Bert", "Info"): Z}, "Z of B van 2 medewerkers", id="more"
        ),
    ],
)
def test_a_step_says_what_it_does(cells: Cells, text: str) -> None:
    step = with_skills(a_team(), cells, TUESDAY)

    assert step is not None
    assert step.text == text


def test_nothing_new_is_no_step() -> None:
    assert with_skills(a_team(), {("Anna", "Balie"): Z}, TUESDAY) is None


def test_what_is_copied_is_pasted_as_it_was() -> None:
    people = (an_employee("Anna", skills={"Info": "B"}), an_employee("Bert"))
    plan = a_team(employees=people)
    area = Area(["Anna", "Bert"], ["Balie", "Info"])

    text = as_text(plan, area, TUESDAY)

    assert text == "Z\tB\nZ\t"
    assert with_skills(plan, paste(text, area, area).cells, TUESDAY) is None


def test_what_is_no_skill_or_does_not_fit_is_told_and_stops_nothing() -> None:
    area = Area(["Anna", "Bert"], ["Balie", "Info"])

    found = paste("z\tja\nzelfstandig\tB\tB\r\n", area, area)

    assert found.cells == {("Anna", "Balie"): Z, ("Bert", "Balie"): Z, ("Bert", "Info"): B}
    assert found.remark == (
        "Niet geplakt: 1 vak met “ja”; verwacht is Z, B of niets. 1 vak valt buiten de tabel."
    )


def test_one_cell_fills_all_that_is_chosen_and_the_first_line_fills_down() -> None:
    area = Area(["Anna", "Bert"], ["Info"])
    plan = a_team(employees=(an_employee("Anna", skills={"Info": "B"}), an_employee("Bert")))

    assert paste("B", area, area).cells == {("Anna", "Info"): B, ("Bert", "Info"): B}
    assert filled_down(plan, area, TUESDAY) == {("Bert", "Info"): B}
