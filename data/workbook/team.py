"""The sheets `Team` and `Regels`: settings and limits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from fractions import Fraction
from typing import Any

from data.workbook.cells import (
    CellValue,
    PercentValue,
    UnexpectedValueError,
    number_between,
    read_date,
    read_number,
    read_text,
    read_time,
    whole_between,
)
from data.workbook.problems import Problem, Remark
from data.workbook.schema import SETTINGS, folded
from data.workbook.table import Findings, Row, one_of
from rostering.team.settings import Limits, Settings
from rostering.time import DAY, rounded


def _share(value: CellValue) -> int:
    """Read a share in hundredths of a percent: 35, or 0.35 since up to 1 is a fraction."""
    plain = float(value) if isinstance(value, PercentValue) else _without_percent(value)
    number = number_between(0, 100, "percent")(plain)
    percent = number * 100 if number <= 1 else number
    return rounded(Fraction(percent) * 100)


def _margin(value: CellValue) -> int:
    return rounded(Fraction(number_between(0, 100, "percent")(_without_percent(value))) * 100)


def _without_percent(value: CellValue) -> CellValue:
    """Return a percentage as the number that somebody sees: 5 for 5 %."""
    if isinstance(value, PercentValue):
        return float(read_number(value) * 100)
    return value.replace("%", "") if isinstance(value, str) else value


def _noon(value: CellValue) -> int:
    minutes = read_time(value)
    if not 0 < minutes < DAY:
        raise UnexpectedValueError("time")
    return minutes


def _credit(value: CellValue) -> int:
    number = number_between(0, 1000, "percent")(_without_percent(value))
    if number != int(number):
        raise UnexpectedValueError("percent")
    return int(number)


_READERS: dict[str, Callable[[CellValue], Any]] = {
    "name": read_text,
    "public_holidays": one_of({"BE-VLG": True, "geen": False, "none": False}, "holidays"),
    "target_front": _share,
    "margin_front": _margin,
    "window_weeks": whole_between(1, 52),
    "noon": _noon,
    "saturday_credit": _credit,
    "published_until": read_date,
}
_FIELDS = {
    folded(name): setting.field for setting in SETTINGS for name in (setting.dutch, setting.english)
}


def read_settings(
    rows: Iterable[Row], limits: Limits, findings: Findings, sheet: str
) -> Settings | None:
    """Read the settings of the team; None when there is no usable name."""
    values: dict[str, Any] = {}
    for row in rows:
        name = _FIELDS.get(folded(row.text("setting")))
        if name is None:
            remark = Remark("unknown_setting", sheet, row.address("setting"), row.text("setting"))
            findings.remarks.append(remark)
            continue
        if name in values:
            row.wrong("setting", "once")
        elif not row.is_blank("value"):
            values[name] = row.read("value", _READERS[name])
        elif name == "name":
            row.wrong("value", "team_name")
            values[name] = None
    if "name" not in values:
        findings.problems.append(Problem(sheet, "A2", "", "team_name"))
    given = {name: value for name, value in values.items() if value is not None}
    if "name" not in given:
        return None
    return Settings(**given, limits=limits)


IN_HOURS = frozenset({"day_hours", "week_hours", "daily_rest", "weekly_rest", "break_after"})
"""Limits that are given in hours; the others are minutes."""


_SLACK = Fraction(1, 1000)
"""Minutes by which hours may be off: 7 h 20 is 7.3333… in a cell."""


def read_limits(rows: Iterable[Row]) -> Limits:
    """Read the limits that differ from the defaults; hours or minutes as docs/workbook.md says."""
    names = {limit.name: limit.name for limit in fields(Limits)}
    values: dict[str, int] = {}
    for row in rows:
        name = row.read("rule", one_of(names, "rule"))
        if name is None:
            continue
        number = row.read("value", number_between(0, 10_000))
        if number is None:
            continue
        exact = Fraction(number) * (60 if name in IN_HOURS else 1)
        if name in values:
            row.wrong("rule", "once")
        elif abs(exact - rounded(exact)) > _SLACK:
            row.wrong("value", "whole_minutes")
        else:
            values[name] = rounded(exact)
    return Limits(**values)
