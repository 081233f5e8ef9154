"""The rows of a plan as the cells of a team workbook, in the words of people."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from types import MappingProxyType
from typing import Any

from rostering.plan import Plan
from ui.application.cell_words import NO, YES, shown_cell
from ui.application.dates import numbered_day, spoken
from ui.application.differences.words import ALL_DAY, HEADS
from ui.application.language import Text, spoken_language
from ui.application.rule_words import RULE_NAMES

_SHEETS = MappingProxyType({"carried": "balances"})
_PRIVATE = frozenset({"reason", "description"})
_UNSAID = frozenset({"absences", "appointments", "allowances"})
"""Lists of which those columns are private."""
_WORDED = frozenset(
    {"day", "days", "evening", "free", "longest", "part"}
    | {"public", "remote", "saturday", "status", "turn", "wish"}
)
"""Columns that hold a word of the workbook, and never a name."""


def heads_of(subject: str) -> Callable[[str], str]:
    """Return what tells the head of a column of a list."""
    from data.workbook.people import skill_key
    from data.workbook.schema import sheet

    columns = sheet(_SHEETS.get(subject, subject)).columns
    named = {column.key: Text(nl=column.dutch, en=column.english) for column in columns}
    known = {key: HEADS.get(key, text).say() for key, text in named.items()}
    # Each front post is a column of the people.
    return lambda key: known.get(key) or key.removeprefix(skill_key(""))


def rows_of(subject: str, value: Any, plan: Plan) -> list[dict[str, str]]:
    """Return the cells that a workbook has for a row of a list, as text."""
    if value is None:
        return []
    if subject == "notes":
        return [_note(value)]
    lone: dict[str, Any] = {subject: (value,)}
    rows = _writers()[subject](replace(plan, **lone))
    hidden = _PRIVATE if subject in _UNSAID else frozenset()
    return [
        {key: _said(key, cell) for key, cell in row.items()}
        for row in ({key: row[key] for key in row if key not in hidden} for row in rows)
    ]


def _said(key: str, cell: object) -> str:
    if key == "rule":
        return _rule(cell)
    text = cell_text(cell)
    return shown_cell(text) if key in _WORDED else text


def _rule(cell: object) -> str:
    word = str(cell).split()[0]
    return next((name.say() for rule, name in RULE_NAMES.items() if rule == word), word)


def _note(note: Any) -> dict[str, str]:
    cells = {"date": note.day, "block": note.block, "name": note.employee, "note": note.text}
    shown = {key: cell_text(cell) for key, cell in cells.items()}
    return {**shown, "on_roster": (YES if note.on_roster else NO).say()}


def _writers() -> Mapping[str, Callable[[Plan], Iterator[Mapping[str, object]]]]:
    from data.workbook import beside
    from data.workbook import writer_rows as rows

    return {
        "posts": rows.post_rows,
        "openings": rows.opening_rows,
        "staffing": rows.staffing_rows,
        "duties": rows.duty_rows,
        "employees": rows.employee_rows,
        "absences": lambda plan: rows.absence_rows(plan, with_reasons=False),
        "appointments": rows.appointment_rows,
        "closures": rows.closure_rows,
        "wishes": rows.wish_rows,
        "carried": rows.balance_rows,
        "allowances": lambda plan: beside.allowance_rows(plan, with_reasons=False),
    }


def cell_text(value: object) -> str:
    """Write a cell as people read it: `4/1/2027`, `9u30`, `0,5`."""
    if isinstance(value, date):
        return f"{numbered_day(value)}/{value.year}"
    if isinstance(value, time):
        return spoken(value.hour * 60 + value.minute)
    if isinstance(value, timedelta):
        return ALL_DAY.say()
    from data.workbook.cells import PercentValue

    if isinstance(value, PercentValue):
        return f"{cell_text(float(value) * 100)} %"
    if isinstance(value, float):
        return f"{value:g}".replace(".", spoken_language().decimal_mark)
    return "" if value is None else str(value)
