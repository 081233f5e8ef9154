"""Where people are missing, in words."""

from __future__ import annotations

import pytest

from rostering.figures.statistics import shortages
from rostering.view import View
from tests.builders import MONDAY, a_plan, on_duty, staffing, weeks
from ui.application.shortage_texts import shortage_place, shortage_sentence


@pytest.mark.parametrize(
    ("minimum", "wanted", "present", "sentence"),
    [
        pytest.param(1, 2, 1, "Balie: 1 van 2, minimum 1 gehaald.", id="minimum met"),
        pytest.param(0, 1, 0, "Balie: 0 van 1.", id="no minimum"),
        pytest.param(1, 1, 0, "Balie: niemand, minimum is 1.", id="nobody"),
        pytest.param(2, 2, 1, "Balie: 1, minimum is 2.", id="below the minimum"),
    ],
)
def test_a_shortage_says_who_lacks(minimum: int, wanted: int, present: int, sentence: str) -> None:
    plan = a_plan(staffing=(staffing("Balie", minimum, wanted),))
    if present:
        plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie"})

    first = shortages(View(plan, weeks()))[0]

    assert shortage_sentence(first) == sentence
    assert shortage_place(first) == "ma 4 jan, VM1"
