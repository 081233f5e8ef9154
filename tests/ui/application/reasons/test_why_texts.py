"""Why this person, in one sentence."""

from __future__ import annotations

from dataclasses import replace

from rostering.plan import Plan
from rostering.reasons.alternatives import why
from rostering.view import View
from tests.builders import (
    MONDAY,
    SATURDAY,
    a_balance,
    a_plan,
    a_wish,
    an_absence,
    an_employee,
    later,
    on_duty,
    weeks,
)
from ui.application.language import ENGLISH, speaking
from ui.application.reasons.why_texts import why_sentence


def _saturdays(plan: Plan, *names: str) -> View:
    for week, name in enumerate(names):
        plan = on_duty(plan, name, later(SATURDAY, weeks=week), "Zaterdag", {"ZA": "Balie"})
    return View(plan, weeks(4))


def _sentence(view: View, name: str, *, week: int = 0) -> str:
    day = later(SATURDAY, weeks=week)
    found = why(view, name, next(block for block in view.blocks if block.day == day))
    assert found is not None
    return why_sentence(found, view)


def test_a_turn_tells_who_is_behind_and_who_would_have_too_many() -> None:
    plan = a_plan(carried=(a_balance("Anna", "zaterdag", 900),))

    view = _saturdays(plan, "Bert", "Bert", "Anna")
    assert _sentence(view, "Anna", week=2) == (
        "Anna zou zonder deze beurt 2,4 beurt achterstaan op het billijk aandeel; "
        "Bert zou een derde zaterdag op 4 weken doen."
    )
    with speaking(ENGLISH):
        assert _sentence(view, "Anna", week=2) == (
            "Anna would be 2.4 turns behind the fair share without this turn; "
            "Bert would do a third Saturday in 4 weeks."
        )


def test_a_goal_that_would_suffer_is_named() -> None:
    plan = a_plan(wishes=(a_wish("Bert", "geen zaterdag", SATURDAY),))
    sentence = _sentence(_saturdays(plan, "Anna"), "Anna")

    assert "met Bert in de plaats wordt het minder goed: Wensen " in sentence


def test_a_roster_that_could_be_better_says_so() -> None:
    plan = a_plan(wishes=(a_wish("Anna", "geen zaterdag", SATURDAY),))
    sentence = _sentence(_saturdays(plan, "Anna"), "Anna")

    assert "met Bert in de plaats wordt het beter: Wensen " in sentence


def test_a_sentence_begins_with_a_capital() -> None:
    plan = on_duty(
        a_plan(wishes=(a_wish("Anna", "vrij", MONDAY),)), "Anna", MONDAY, "Dag", {"VM1": "Balie"}
    )
    view = View(plan, weeks())
    found = why(view, "Anna", view.blocks[0])

    assert found is not None
    assert why_sentence(found, view).startswith("Met Bert in de plaats wordt het ")


def test_who_is_as_good_is_named() -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, "Dag", {"VM1": "Balie"})
    view = View(on_duty(plan, "Bert", MONDAY), weeks())
    found = why(view, "Anna", view.blocks[0])

    assert found is not None
    assert why_sentence(found, view) == "Bert kan dit even goed: geen enkel doel verandert."


def test_when_nobody_else_can_the_nearest_reasons_are_given() -> None:
    plan = a_plan(absences=(an_absence("Bert", SATURDAY, SATURDAY),))

    assert _sentence(_saturdays(plan, "Anna"), "Anna") == (
        "Niemand anders kan hier nu in de plaats van Anna: Bert is afwezig."
    )
    alone = replace(plan, employees=(an_employee("Anna"),), absences=())
    assert _sentence(_saturdays(alone, "Anna"), "Anna") == (
        "Er is niemand anders die Balie kan overnemen van Anna."
    )
