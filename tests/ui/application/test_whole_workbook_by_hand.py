"""All that a team workbook says can be made by hand, and is read back the same."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from data.workbook import read_workbook
from data.workbook.schema import SETTINGS, SHEETS
from data.workbook.writer import write_team_workbook
from rostering.team.settings import Limits
from tests.builders import THURSDAY, a_plan
from tests.ui.application.by_hand import SETTING_KEYS, by_hand, lists
from ui.application.editing.own_times import time_fields
from ui.application.hours.block_fields import block_fields
from ui.application.team_settings import setting_groups


@pytest.mark.parametrize("sheet", [sheet.key for sheet in SHEETS if sheet.key in lists()])
def test_the_form_of_a_list_has_a_field_for_each_column(sheet: str) -> None:
    columns = {column.key for known in SHEETS if known.key == sheet for column in known.columns}
    groups = lists()[sheet].groups(a_plan())

    assert columns <= {field.key for group in groups for field in group.fields}


def test_the_settings_have_a_field_for_each_setting_and_each_limit() -> None:
    known = {setting.field for setting in SETTINGS} | {limit.name for limit in fields(Limits)}

    assert {field.key for group in setting_groups() for field in group.fields} == known
    assert set(SETTING_KEYS) == known


def test_opening_hours_and_own_times_have_a_field_for_each_column_beside_day_and_dates() -> None:
    openings = next(sheet for sheet in SHEETS if sheet.key == "openings")
    roster = next(sheet for sheet in SHEETS if sheet.key == "roster")
    times = {field.key for field in time_fields()}

    assert {column.key for column in openings.columns} - {"day", "valid_from", "valid_to"} == {
        field.key for field in block_fields()
    }
    assert times == {column.key for column in roster.columns} - {
        "date", "name", "duty", "block", "post", "locked", "remote",
    }  # fmt: skip


def test_what_is_made_by_hand_is_read_back_from_the_workbook(tmp_path: Path) -> None:
    plan = by_hand()

    left_out = write_team_workbook(tmp_path / "team.xlsx", plan, with_reasons=True)

    assert left_out == ()
    assert plan.roster.entry("Anna", THURSDAY).free
    assert read_workbook(tmp_path / "team.xlsx").plan == plan
