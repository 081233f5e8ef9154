"""The settings of a team and the limits of its rules, as fields of a form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from fractions import Fraction
from typing import Any, Final

from data.holidays import all_public_holidays
from data.workbook.cells import PercentValue
from data.workbook.schema import SETTINGS
from data.workbook.table import Findings, Row
from data.workbook.team import IN_HOURS, read_limits, read_settings
from data.workbook.writer_rows import team_rows
from data.workbook.writer_words import number
from rostering.plan import Plan
from rostering.team.settings import Limits
from rostering.time import Minutes
from ui.application import team_setting_words as words
from ui.application.language import spoken_language
from ui.application.records.as_spoken import spelled_hours
from ui.application.records.base import Field, FormError, Group, Step, Texts, choice_field
from ui.application.records.reading import as_texts, changed_keys, problem_sentence

_DIGITS: Final = 5
"""So many digits tell a time in hours to the minute, as the reader of the limits wants it."""
_DUTCH: Final = {setting.field: setting.dutch for setting in SETTINGS}


def setting_groups() -> tuple[Group, ...]:
    """Return the fields, each limit with its default and where that comes from."""
    team = (
        _field("name"),
        choice_field("public_holidays", words.LABELS["public_holidays"], words.HOLIDAYS),
        _field("noon"),
        _field("saturday_credit"),
        _field("published_until", words.NOTHING_PUBLISHED.say()),
    )
    desk = (
        _field("target_front", words.BLANK_TARGET.say()),
        _field("margin_front"),
        _field("window_weeks"),
    )
    return (
        Group(words.TEAM.say(), team),
        Group(words.DESK.say(), desk),
        Group(words.RULES.say(), tuple(_limit(key, Limits()) for key in words.LIMITS)),
    )


def _field(key: str, hint: str = "") -> Field:
    note = words.NOTES.get(key)
    return Field(key, words.LABELS[key].say(), hint=hint, note="" if note is None else note.say())


def _limit(key: str, limits: Limits) -> Field:
    label = words.IN_HOURS if key in IN_HOURS else words.IN_MINUTES
    usual = _amount(key, getattr(limits, key))
    return Field(
        key,
        label.say(label=words.LABELS[key].say()),
        hint=usual,
        note=words.LIMITS[key].say(usual=usual),
    )


def setting_texts(plan: Plan) -> dict[str, str]:
    """Return what stands in the fields."""
    values = {
        key: row["value"]
        for key, row in zip(_DUTCH, team_rows(plan.settings), strict=True)
        if key in words.LABELS
    }
    target = values["target_front"]
    if isinstance(target, PercentValue):
        values["target_front"] = number(Fraction(plan.settings.target_front or 0, 100))
    limits = {
        limit.name: _amount(limit.name, getattr(plan.settings.limits, limit.name))
        for limit in fields(Limits)
    }
    return as_texts(values) | limits


def with_settings(plan: Plan, texts: Texts) -> Step:
    """Return the edit that makes the settings say this; a blank field is the default again.

    Raises:
        FormError: a field does not say what is expected.
    """
    before = setting_texts(plan)
    settings, problems = plan.settings, dict[str, str]()
    changed = changed_keys(before, texts)
    for key in changed:
        findings = Findings()
        value = _read(key, texts[key], findings)
        if findings.problems:
            problems[key] = problem_sentence(findings.problems[0])
        elif key in words.LIMITS:
            limit: Mapping[str, Any] = {key: value}
            settings = replace(settings, limits=replace(settings.limits, **limit))
        else:
            setting: Mapping[str, Any] = {key: value}
            settings = replace(settings, **setting)
    if problems:
        raise FormError(problems)
    holidays = plan.holidays
    if settings.public_holidays != plan.settings.public_holidays:
        holidays = all_public_holidays() if settings.public_holidays else {}
    return Step(replace(plan, settings=settings, holidays=holidays), _text(changed, texts))


def _read(key: str, text: str, findings: Findings) -> Any:
    """Read one setting as its row in a workbook is read."""
    if key in words.LIMITS:
        value = spelled_hours(text, digits=_DIGITS) if key in IN_HOURS else text
        rows = [_row({"rule": key, "value": value}, findings)] if text.strip() else []
        return getattr(read_limits(rows), key)
    given = [{"setting": _DUTCH[key], "value": text}]
    if key != "name":
        given.append({"setting": _DUTCH["name"], "value": "-"})
    read = read_settings([_row(row, findings) for row in given], Limits(), findings, "")
    return None if read is None else getattr(read, key)


def _row(cells: Mapping[str, str], findings: Findings) -> Row:
    return Row("", 0, {key: (key, value) for key, value in cells.items()}, findings)


def _amount(key: str, minutes: Minutes) -> str:
    """Write a limit as it can be typed: `7,6`, or `7u20` where a decimal fraction would not end."""
    if key not in IN_HOURS:
        return str(minutes)
    hundredths, rest = divmod(100 * minutes, 60)
    if rest:
        return f"{minutes // 60}{spoken_language().hour}{minutes % 60:02d}"
    exact = number(Fraction(hundredths, 100))
    return str(exact).replace(".", spoken_language().decimal_mark)


def _text(changed: list[str], texts: Texts) -> str:
    if len(changed) != 1:
        return words.CHANGED.say()
    (key,) = changed
    text, label = texts[key].strip(), words.LABELS[key].say()
    known = words.HOLIDAYS.get(text)
    value = text if known is None else known.say()
    return words.CHANGED_ONE.say(
        label=label[0].lower() + label[1:], value=value or words.USUAL.say()
    )
