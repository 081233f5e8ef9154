"""Settings and limits of a team as fields of a form."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.workbook.team import IN_HOURS
from rostering.team.settings import Limits
from tests.builders import a_plan, some_settings
from ui.application.language import DUTCH, ENGLISH, Language, speaking
from ui.application.records.base import FormError
from ui.application.team_settings import setting_groups, setting_texts, with_settings

_MOST = 10_000
"""Hours or minutes, as the reader of the limits has it."""
_AMOUNTS = {
    limit.name: st.integers(0, _MOST * (60 if limit.name in IN_HOURS else 1))
    for limit in fields(Limits)
}


def test_what_is_shown_is_read_back_as_it_is() -> None:
    plan = a_plan(settings=some_settings(target_front=3550, published_until=date(2027, 1, 10)))

    assert setting_texts(plan)["target_front"] == "35,5"
    assert with_settings(plan, setting_texts(plan)).plan == plan


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        pytest.param(440, "7u20", id="a third of an hour"),
        pytest.param(456, "7,6", id="tenths"),
        pytest.param(465, "7,75", id="quarters"),
        pytest.param(600, "10", id="whole"),
        pytest.param(1, "0u01", id="a minute"),
    ],
)
def test_a_limit_in_hours_is_a_number_where_that_ends_and_else_hours_and_minutes(
    minutes: int, text: str
) -> None:
    plan = a_plan(settings=some_settings(limits=Limits(day_hours=minutes)))

    assert setting_texts(plan)["day_hours"] == text


@pytest.mark.parametrize("language", [DUTCH, ENGLISH], ids=["Dutch", "English"])
@given(st.builds(Limits, **{limit.name: _AMOUNTS[limit.name] for limit in fields(Limits)}))
def test_every_limit_that_is_shown_can_be_typed_back(language: Language, limits: Limits) -> None:
    usual = a_plan()
    plan = replace(usual, settings=replace(usual.settings, limits=limits))

    with speaking(language):
        typed = with_settings(usual, setting_texts(plan)).plan

    assert typed == plan


def test_a_limit_has_its_default_and_its_source_beside_it() -> None:
    (rest,) = (f for group in setting_groups() for f in group.fields if f.key == "daily_rest")

    assert rest.label == "Rust tussen diensten (uur)"
    assert rest.note == "Standaard 11; wet van 14 december 2000."


@pytest.mark.parametrize(
    ("key", "typed", "text", "field", "value"),
    [
        pytest.param(
            "day_hours", "9,5", "instelling werkdag hoogstens: 9,5", "day_hours", 570, id="hours"
        ),
        pytest.param(
            "day_hours",
            "7u20",
            "instelling werkdag hoogstens: 7u20",
            "day_hours",
            440,
            id="in words",
        ),
        pytest.param("desk_day", "300", "instelling balie per dag: 300", "desk_day", 300, id="min"),
        pytest.param(
            "day_hours", "", "instelling werkdag hoogstens: standaard", "day_hours", 660, id="usual"
        ),
    ],
)
def test_a_limit_changes_in_one_step(
    key: str, typed: str, text: str, field: str, value: int
) -> None:
    plan = a_plan()

    step = with_settings(plan, {**setting_texts(plan), key: typed})

    assert step.text == text
    assert getattr(step.plan.settings.limits, field) == value


def test_settings_speak_english_with_a_point_for_a_comma() -> None:
    plan = a_plan(settings=some_settings(target_front=3550))

    with speaking(ENGLISH):
        (limit,) = (f for group in setting_groups() for f in group.fields if f.key == "daily_rest")
        shown = setting_texts(plan)
        step = with_settings(plan, {**shown, "noon": "13:00"})

    assert limit.label == "Rest between duties (hours)"
    assert limit.note == "Default 11; law of 14 December 2000."
    assert shown["target_front"] == "35.5"
    assert step.plan.settings.target_front == 3550
    assert step.text == "setting boundary of AM and PM: 13:00"


def test_holidays_come_and_go_with_their_setting() -> None:
    plan = a_plan()

    on = with_settings(plan, {**setting_texts(plan), "public_holidays": "BE-VLG"}).plan
    off = with_settings(on, {**setting_texts(on), "public_holidays": "geen"}).plan

    assert date(2027, 7, 11) in on.holidays
    assert off == plan


def test_each_field_that_is_wrong_says_so_and_nothing_changes() -> None:
    plan = a_plan()
    typed = {"name": "", "week_band": "veel", "margin_front": "200"}

    with pytest.raises(FormError) as caught:
        with_settings(plan, {**setting_texts(plan), **typed})

    assert caught.value.problems == {
        "name": "Gevonden niets, verwacht de naam van het team, bij de instelling “Naam”.",
        "week_band": "Gevonden “veel”, verwacht een getal van 0 tot 10000.",
        "margin_front": "Gevonden “200”, verwacht een percentage, zoals 35.",
    }
