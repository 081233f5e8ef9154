"""What the documentation says of files is what the code reads."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from data.workbook.schema import SHEETS, Sheet
from rostering.team.settings import Limits

DOCS = Path(__file__).resolve().parents[2] / "docs"


def section_of(sheet: Sheet) -> str:
    text = (DOCS / "workbook.md").read_text(encoding="utf-8")
    return text.split(f"## `{sheet.dutch}` ({sheet.english})", 1)[1].split("\n## ", 1)[0]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_every_header_of_a_sheet_is_explained_in_both_languages(sheet: Sheet) -> None:
    section = section_of(sheet)

    assert [column.dutch for column in sheet.columns if f"`{column.dutch}`" not in section] == []
    assert [column.english for column in sheet.columns if column.english not in section] == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_the_columns_that_must_be_there_are_the_bold_ones(sheet: Sheet) -> None:
    section = section_of(sheet)
    bold = [column.dutch for column in sheet.columns if f"**`{column.dutch}`**" in section]

    assert bold == [column.dutch for column in sheet.columns if column.required]


def test_every_limit_that_a_team_can_change_is_listed() -> None:
    text = (DOCS / "rules.md").read_text(encoding="utf-8")

    assert [limit.name for limit in fields(Limits) if f"| `{limit.name}` |" not in text] == []
