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
from rostering.settings import Limits
from ui.application.records.base import Field, FormError, Group, Step, Texts
from ui.application.records.reading import as_texts, changed_keys, problem_sentence

_HOLIDAYS: Final = {"BE-VLG": "Belgische feestdagen en 11 juli", "geen": "geen"}
_LAW: Final = "wet van 14 december 2000"
_CHOICE: Final = "keuze van Beurtrol"
_DUTCH: Final = {setting.field: setting.dutch for setting in SETTINGS}
_TEAM: Final = (
    Field("name", "Naam van het team"),
    Field("public_holidays", "Feestdagen", "choice", tuple(_HOLIDAYS), words=_HOLIDAYS),
    Field("noon", "Grens VM en NM", note="Standaard 12:30."),
    Field(
        "saturday_credit",
        "Inhaalrust zaterdag",
        note="Procent extra in het urensaldo voor werk op zaterdag. Standaard 0.",
    ),
)
_DESK: Final = (
    Field(
        "target_front",
        "Doel balie",
        hint="leeg: wat de bezetting vraagt",
        note="Procent van de gewerkte tijd aan de balie. Standaard leeg.",
    ),
    Field("margin_front", "Marge", note=f"Procentpunten rond het doel. Standaard 5; {_CHOICE}."),
    Field("window_weeks", "Venster", note="Weken tussen twee saldodagen. Standaard 4."),
)
_LIMITS: Final = {
    "day_hours": ("Werkdag hoogstens", _LAW),
    "week_hours": ("Werkweek hoogstens", _LAW),
    "daily_rest": ("Rust tussen diensten", _LAW),
    "weekly_rest": ("Rust per week", _LAW),
    "break_after": ("Pauze na", _LAW),
    "break_length": ("Pauze minstens", _LAW),
    "hours_band": ("Urensaldo goed tot", _CHOICE),
    "week_band": ("Week goed tot", f"verschil met het contract; {_CHOICE}"),
    "desk_day": ("Balie per dag", _CHOICE),
}
_LABELS: Final = {field.key: field.label for field in (*_TEAM, *_DESK)} | {
    key: label for key, (label, _) in _LIMITS.items()
}


def setting_groups() -> tuple[Group, ...]:
    """Return the fields, each limit with its default and where that comes from."""
    usual = Limits()
    limits = tuple(
        Field(
            key,
            f"{label} ({'uur' if key in IN_HOURS else 'min.'})",
            hint=_amount(key, getattr(usual, key)),
            note=f"Standaard {_amount(key, getattr(usual, key))}; {source}.",
        )
        for key, (label, source) in _LIMITS.items()
    )
    return Group("Team", _TEAM), Group("Balie en backoffice", _DESK), Group("Regels", limits)


def setting_texts(plan: Plan) -> dict[str, str]:
    """Return what stands in the fields."""
    values = {
        key: row["value"]
        for key, row in zip(_DUTCH, team_rows(plan.settings), strict=True)
        if key in _LABELS
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
        elif key in _LIMITS:
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
    if key in _LIMITS:
        rows = [_row({"rule": key, "value": text}, findings)] if text.strip() else []
        return getattr(read_limits(rows), key)
    given = [{"setting": _DUTCH[key], "value": text}]
    if key != "name":
        given.append({"setting": _DUTCH["name"], "value": "-"})
    read = read_settings([_row(row, findings) for row in given], Limits(), findings, "")
    return None if read is None else getattr(read, key)


def _row(cells: Mapping[str, str], findings: Findings) -> Row:
    return Row("", 0, {key: (key, value) for key, value in cells.items()}, findings)


def _amount(key: str, minutes: int) -> str:
    exact = Fraction(minutes, 60 if key in IN_HOURS else 1)
    return f"{round(float(exact), 4):g}".replace(".", ",")


def _text(changed: list[str], texts: Texts) -> str:
    if len(changed) != 1:
        return "instellingen gewijzigd"
    (key,) = changed
    text = texts[key].strip()
    return f"instelling {_LABELS[key].lower()}: {_HOLIDAYS.get(text, text) or 'standaard'}"
