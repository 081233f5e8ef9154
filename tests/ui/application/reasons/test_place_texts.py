"""What stands beside a place: people together, exchanges, changes of goals, names of steps."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from rostering.figures.statistics import shortages
from rostering.goals import GOALS, GoalId
from rostering.plan import Plan
from rostering.reasons.alternatives import why
from rostering.reasons.hindrances import Hindrance
from rostering.view import View
from solver.repairs.explain import Explainer
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    on_duty,
    staffing,
    weeks,
)
from tests.rostering.reasons.empty_places import CASES as REASONS
from tests.solver.repairs.fillable_places import CASES as REPAIRS
from tests.ui.application.reasons.finding import reasons_of
from ui.application.language import ENGLISH, speaking
from ui.application.reasons.place_texts import (
    exchange_text,
    goal_changes,
    place_when,
    repair_result,
    repair_step,
    told,
)
from ui.application.reasons.texts import hindrance_sentence


@pytest.mark.parametrize("case", REASONS)
def test_every_reason_can_be_told_of_two_people(case: str) -> None:
    _, first = reasons_of(case)

    (alone,) = told([first])
    (both,) = told([first, replace(first, employee="Bert")])

    assert alone.sentence == hindrance_sentence(first)
    assert both.sentence.startswith("Anna en Bert ")
    assert both.words.split()[0].endswith("n")
    with speaking(ENGLISH):
        (both,) = told([first, replace(first, employee="Bert")])
        assert re.match(r"Anna and Bert (are|have|can|cannot|would|leave|work) ", both.sentence)


def test_people_keep_their_order_and_others_get_a_sentence_of_their_own() -> None:
    found = told(
        [
            Hindrance("Cas", "skill", "accompanied", {"post": "Balie"}),
            Hindrance("Anna", "absent", "day", {"part": "day"}),
            Hindrance("Dirk", "skill", "accompanied", {"post": "Balie"}),
            Hindrance("Bert", "absent", "hours", {"from": 540, "to": 600}),
        ]
    )

    assert [item.sentence for item in found] == [
        "Cas en Dirk kunnen Balie enkel onder begeleiding en tellen niet als bezetting.",
        "Anna is afwezig.",
        "Bert is afwezig van 9u tot 10u.",
    ]


@pytest.mark.parametrize(
    ("goal", "before", "after", "change", "is_better"),
    [
        ("calm", 209, 210, "209 → 210 wissels of niet geoefend", False),
        ("load", 90, 120, "1 u 30 → 2 u te lang aan de balie", False),
        ("load", 105, 0, "1 u 45 te lang aan de balie → niemand te lang aan de balie", True),
        ("wanted", 105, 0, "1 u 45 tekort → overal gehaald", True),
    ],
    ids=["same words", "hours", "to none", "to all"],
)
def test_a_change_of_a_goal_writes_shared_words_once(
    goal: GoalId, before: int, after: int, change: str, is_better: bool
) -> None:
    values = dict.fromkeys(GOALS, 0)

    (found,) = goal_changes(values | {goal: before}, values | {goal: after})

    assert (found.change, found.is_better) == (change, is_better)


def _three(**changes: object) -> Plan:
    people = tuple(
        an_employee(name, skills={"Balie": "Z", "Loket": "Z"}) for name in ("Anna", "Bert", "Cas")
    )
    posts = (a_post("Balie"), a_post("Loket"), a_post("Backoffice", "back"))
    rows = (staffing("Balie", 1), staffing("Loket", 1))
    return a_plan(employees=people, posts=posts, staffing=rows, **changes)


@pytest.mark.parametrize(
    ("theirs", "said"),
    [
        ({}, "Komt uit de backoffice; Anna gaat daarheen."),
        ({"VM1": "Loket"}, "Komt van Loket; Anna gaat daarheen."),
    ],
    ids=["back office", "other post"],
)
def test_an_exchange_of_posts_says_where_somebody_comes_from(
    theirs: dict[str, str], said: str
) -> None:
    away = an_absence("Bert", MONDAY, MONDAY, part="13:30-15:15")
    plan = on_duty(_three(absences=(away,)), "Anna", MONDAY, posts={"VM1": "Balie", "NM1": "Balie"})

    assert _exchange(on_duty(plan, "Bert", MONDAY, posts=theirs)) == said


def test_who_is_free_takes_the_day_over() -> None:
    plan = on_duty(_three(), "Anna", MONDAY, posts={"VM1": "Balie"})

    assert _exchange(plan) == "Neemt de hele dag over; Anna is dan vrij."


def test_whole_days_are_exchanged_where_that_is_better() -> None:
    plan = on_duty(_three(), "Anna", MONDAY, posts={"VM1": "Balie", "VM2": "Balie"})
    plan = on_duty(plan, "Bert", MONDAY, posts={"NM1": "Balie", "NM2": "Balie"})

    assert _exchange(plan) == "Ruilt de hele dag met Anna."


def _exchange(plan: Plan) -> str:
    """Return what Bert would do to come in the place of Anna in the first block."""
    view = View(plan, weeks())
    found = why(view, "Anna", view.blocks[0])
    assert found is not None
    bert = next(item for item in found.alternatives if item.employee == "Bert")
    return exchange_text(found, bert, view)


@pytest.mark.parametrize("kind", ["within_rules", "post_closed"])
def test_a_step_is_named_after_the_place(kind: str) -> None:
    plan, block = REPAIRS[kind]
    view = View(plan, weeks())
    place = next(
        item for item in shortages(view) if (item.post, item.block.name) == ("Balie", block)
    )
    repair = next(item for item in Explainer(view).repairs(place) if item.kind == kind)
    day = f"{place.block.day.day}/{place.block.day.month} {block}"

    step, result = repair_step(repair, place), repair_result(repair)

    assert step.endswith(day)
    expected = {
        "within_rules": ("plaats ingevuld: Balie", "De plaats is dan gevuld."),
        "post_closed": ("post gesloten: Balie", "De post is dan gesloten in dit blok."),
    }
    assert (step.startswith(expected[kind][0]), result) == (True, expected[kind][1])


def test_a_place_is_dated_in_short() -> None:
    assert place_when(TUESDAY, "NM1", "13:30–15:15") == "di 5 jan · NM1 · 13:30–15:15"
    assert place_when(TUESDAY, "", "") == "di 5 jan"
