"""Who else could stand at a place, and what it would do to the goals."""

from __future__ import annotations

from dataclasses import replace

from rostering.check import check
from rostering.plan import Plan
from rostering.reasons.alternatives import why
from rostering.view import View
from tests.builders import (
    MONDAY,
    SATURDAY,
    a_balance,
    a_full_week,
    a_plan,
    a_wish,
    an_absence,
    an_employee,
    later,
    on_duty,
    staffing,
    weeks,
)


def _trio(**changes: object) -> Plan:
    people = (an_employee("Anna"), an_employee("Bert"), an_employee("Cas"))
    return a_plan(**{"employees": people, **changes})


def _saturday_of(plan: Plan, name: str, *, week: int = 0) -> Plan:
    return on_duty(plan, name, later(SATURDAY, weeks=week), "Zaterdag", {"ZA": "Balie"})


def test_who_exchanges_posts_keeps_the_duty() -> None:
    plan = on_duty(_trio(), "Anna", MONDAY, "Dag", {"VM1": "Balie"})
    view = View(on_duty(plan, "Bert", MONDAY), weeks())
    block = view.blocks[0]
    found = why(view, "Anna", block)

    assert found is not None
    by_name = {item.employee: item for item in found.alternatives}
    entries = by_name["Bert"].entries
    assert entries["Bert", MONDAY].post_in("VM1") == "Balie"
    assert entries["Anna", MONDAY].post_in("VM1") is None
    assert entries["Anna", MONDAY].shift is not None


def test_who_is_free_that_day_takes_the_whole_day() -> None:
    view = View(on_duty(_trio(), "Anna", MONDAY, "Dag", {"VM1": "Balie"}), weeks())
    found = why(view, "Anna", view.blocks[0])

    assert found is not None
    for alternative in found.alternatives:
        assert alternative.entries["Anna", MONDAY].is_empty
        assert alternative.entries[alternative.employee, MONDAY].shift is not None


def test_the_figures_are_those_of_the_checker() -> None:
    view = View(a_full_week(_trio()), weeks())
    for block in view.blocks:
        name, _ = view.workers(block)[0]
        found = why(view, name, block)
        assert found is not None
        for item in found.alternatives:
            plan = view.plan.with_roster(view.plan.roster.replaced(item.entries))
            verdict = check(plan, view.horizon)
            assert dict(item.after) == dict(verdict.goals)
            assert verdict.is_valid


def test_the_best_for_the_goals_comes_first() -> None:
    """Bert wishes no Saturday; Cas does not mind."""
    plan = _saturday_of(_trio(wishes=(a_wish("Bert", "geen zaterdag", SATURDAY),)), "Anna")
    view = View(plan, weeks())
    found = why(view, "Anna", view.blocks[-1])

    assert found is not None
    assert [item.employee for item in found.alternatives] == ["Cas", "Bert"]
    assert found.alternatives[1].costs == ("wishes",)


def test_who_cannot_is_listed_with_the_reason() -> None:
    plan = _trio(absences=(an_absence("Bert", SATURDAY, SATURDAY),))
    plan = replace(plan, employees=(*plan.employees[:2], an_employee("Cas", skills={"Balie": "B"})))
    view = View(_saturday_of(plan, "Anna"), weeks())
    found = why(view, "Anna", view.blocks[-1])

    assert found is not None
    assert found.alternatives == ()
    assert {(item.employee, item.reason) for item in found.others} == {
        ("Bert", "absent"),
        ("Cas", "skill"),
    }


def test_a_turn_tells_what_each_would_owe_and_do() -> None:
    plan = _trio(carried=(a_balance("Anna", "zaterdag", 900),))
    for week, name in ((0, "Bert"), (1, "Bert"), (2, "Anna")):
        plan = _saturday_of(plan, name, week=week)
    plan = replace(plan, employees=plan.employees[:2])
    view = View(plan, weeks(4))
    block = next(item for item in view.blocks if item.day == later(SATURDAY, weeks=2))
    found = why(view, "Anna", block)

    assert found is not None
    (bert,) = found.alternatives
    assert (bert.turns, bert.weeks) == (3, 4)
    assert bert.owed == 900 + 3 * 500


def test_nobody_at_the_place_is_no_question() -> None:
    view = View(_trio(), weeks())

    assert why(view, "Anna", view.blocks[0]) is None


def test_a_locked_day_is_exchanged_with_nobody() -> None:
    plan = on_duty(_trio(), "Anna", MONDAY, "Dag", {"VM1": "Balie"}, locked=True)
    view = View(on_duty(plan, "Bert", MONDAY), weeks())
    found = why(view, "Anna", view.blocks[0])

    assert found is not None
    assert found.alternatives == ()


def test_people_who_are_there_too_are_no_alternative() -> None:
    plan = on_duty(_trio(staffing=(staffing("Balie", 2),)), "Anna", MONDAY, "Dag", {"VM1": "Balie"})
    view = View(on_duty(plan, "Bert", MONDAY, "Dag", {"VM1": "Balie"}), weeks())
    found = why(view, "Anna", view.blocks[0])

    assert found is not None
    shown = {item.employee for item in found.alternatives}
    assert "Bert" not in shown | {item.employee for item in found.others}
