"""Opening hours, staffing and their figures in English."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from rostering.calendar import ALWAYS, Validity
from tests.builders import a_plan, a_span, an_employee, staffing
from tests.ui.application.hours.weeks import hours_of, key
from ui.application.hours import figure_texts as texts
from ui.application.hours.block_edits import moved, split
from ui.application.hours.block_fields import block_fields
from ui.application.hours.figures import Figures
from ui.application.hours.levels import level_grid, read_level
from ui.application.hours.period_edits import new_period
from ui.application.hours.periods import period_name
from ui.application.language import ENGLISH, speaking
from ui.application.records.base import RefusedError


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with speaking(ENGLISH):
        yield


def test_periods_and_columns_are_named() -> None:
    summer = Validity(date(2027, 7, 1), date(2027, 8, 31))
    hours = hours_of(a_plan())

    assert [period_name(one) for one in (ALWAYS, summer)] == ["Always", "1/7 to 31/8/2027"]
    assert new_period(hours, summer).text == "new period 1/7 to 31/8/2027"
    assert [one.name for one in level_grid(hours).columns][:2] == ["default", "VM1 Mo–Fr"]


def test_edits_of_blocks_say_what_they_are_and_why_not() -> None:
    hours = hours_of(a_plan())

    assert moved(hours, key("ma VM1"), a_span("8:30", "10:45")).text == "Monday VM1: 8:30–10:45"
    with pytest.raises(RefusedError) as caught:
        split(hours, key("ma VM1"), 0)
    assert caught.value.sentence == (
        "0:00 is not within VM1 (9:00–10:45). Choose a time in between."
    )


def test_a_level_that_cannot_be_read_says_what_is_expected() -> None:
    with pytest.raises(RefusedError) as caught:
        read_level("many")

    assert caught.value.sentence == (
        "Found “many”, expected minimum and desired such as 1/2, a number up to 99, "
        "or - for nobody."
    )


def test_choices_keep_what_the_workbook_holds() -> None:
    turn = next(field for field in block_fields() if field.key == "turn")

    assert [(one, turn.words[one]) for one in turn.choices] == [
        ("", "no turn"),
        ("avond", "evening"),
        ("zaterdag", "Saturday"),
    ]


def test_figures_have_a_point_and_hours_an_h() -> None:
    team = (an_employee("Anna", evening="1 op 4", saturday="1 op 2"), an_employee("Bert", "30.4"))
    figures = Figures.of(hours_of(a_plan(staffing=(staffing("Balie", 1, 1),), employees=team)))

    assert texts.hours_verdict(figures).words == "fits the contracts"
    assert texts.turns_subtitle(figures) == "2 people in the rotation, 1.8 FTE together"
    assert texts.turns_verdict(figures).sentences[1] == (
        "Saturday: with 1 place fewer every 10 weeks, or with 0.2 FTE more in the rotation, "
        "1 in 2 can be kept."
    )
