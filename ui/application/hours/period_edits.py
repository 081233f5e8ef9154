"""Edits of the periods in which opening hours and staffing hold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from data.workbook.cells import UnexpectedValueError, read_date
from rostering.calendar import ALWAYS, Opening, Validity
from rostering.plan import Plan
from rostering.team.stations import StaffingRow
from ui.application.hours import sentences
from ui.application.hours.block_rows import same_places, without_gone
from ui.application.hours.blocks import finished
from ui.application.hours.periods import Hours, period_name, weekdays_in
from ui.application.records.base import Field, FormError, RefusedError, Texts
from ui.application.records.people_texts import numeric_date

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PeriodStep:
    """An edit of the periods, and the one to show after it."""

    plan: Plan
    text: str
    period: Validity
    note: str = ""


def period_fields() -> tuple[Field, ...]:
    """Return the fields of a period."""
    return (
        Field("first", sentences.FIRST.say(), hint=sentences.NO_START.say()),
        Field("last", sentences.LAST.say(), hint=sentences.NO_END.say()),
    )


def period_texts(period: Validity) -> Texts:
    """Return what stands in the fields of a period."""
    return {"first": _text(period.first), "last": _text(period.last)}


def _text(day: date | None) -> str:
    return "" if day is None else numeric_date(day)


def read_period(texts: Texts) -> Validity:
    """Read the dates of a period.

    Raises:
        FormError: a date cannot be read, none is given, or the last lies before the first.
    """
    problems, found = {}, {}
    for key in ("first", "last"):
        typed = texts[key].strip()
        try:
            found[key] = read_date(typed) if typed else None
        except UnexpectedValueError:
            problems[key] = sentences.NO_DATE.say(found=typed)
    if problems:
        raise FormError(problems)
    first, last = found["first"], found["last"]
    if first is None and last is None:
        raise FormError({"first": sentences.NO_DATES.say()})
    if first is not None and last is not None and last < first:
        dates = {"first": numeric_date(first), "last": numeric_date(last)}
        raise FormError({"last": sentences.ENDS_EARLY.say(**dates)})
    return Validity(first, last)


def new_period(hours: Hours, period: Validity) -> PeriodStep:
    """Add a period that begins as a copy of the one that is shown.

    A period without an end that began earlier ends the day before, so that one follows the other.

    Raises:
        FormError: the dates meet those of another period with equal right.
    """
    plan, note = _ended_before(hours.plan, period)
    openings = [
        replace(row, validity=period)
        for weekday in weekdays_in(period)
        for row in hours.blocks(weekday)
    ]
    rows = []
    if hours.period != ALWAYS:
        rows = [
            replace(row, validity=period)
            for row in hours.plan.staffing
            if row.validity == hours.period and row.weekday in (None, *weekdays_in(period))
        ]
    changed = replace(
        plan,
        openings=(*plan.openings, *openings),
        staffing=(*plan.staffing, *rows),
    )
    _refuse_rivals(changed, period)
    text = sentences.NEW_PERIOD.say(period=period_name(period))
    return _step(hours, changed, text, period, note)


def _ended_before(plan: Plan, period: Validity) -> tuple[Plan, str]:
    """Return the plan in which an open period ends before one that begins later."""
    if period.first is None or period.last is not None:
        return plan, ""
    for row in _rows(plan):
        known = row.validity
        if known.first is not None and known.last is None and known.first < period.first:
            shorter = Validity(known.first, period.first - _DAY)
            names = {"period": period_name(known), "shorter": period_name(shorter)}
            note = sentences.SHORTENED.say(**names)
            return _redated(plan, known, shorter), note
    return plan, ""


def _rows(plan: Plan) -> tuple[Opening | StaffingRow, ...]:
    return (*plan.openings, *plan.staffing)


def _redated(plan: Plan, old: Validity, new: Validity) -> Plan:
    return replace(
        plan,
        openings=tuple(
            replace(row, validity=new) if row.validity == old else row for row in plan.openings
        ),
        staffing=tuple(
            replace(row, validity=new) if row.validity == old else row for row in plan.staffing
        ),
    )


def change_period(hours: Hours, period: Validity) -> PeriodStep:
    """Give the period that is shown other dates.

    Raises:
        FormError: the dates meet those of another period, or hold no day that it has blocks on.
        RefusedError: it is the one that always holds.
    """
    _refuse_always(hours.period)
    if period == hours.period:
        return PeriodStep(hours.plan, "", period)
    days = weekdays_in(period)
    own = [row for row in hours.plan.openings if row.validity == hours.period]
    if any(row.weekday not in days for row in own):
        raise FormError({"last": sentences.LOSES_DAYS.say()})
    changed = _redated(hours.plan, hours.period, period)
    _refuse_rivals(changed, period)
    text = sentences.REDATED.say(old=period_name(hours.period), new=period_name(period))
    return _step(hours, changed, text, period)


def remove_period(hours: Hours) -> PeriodStep:
    """Take the period away that is shown; wider ones hold again on its days.

    Raises:
        RefusedError: it is the one that always holds.
    """
    _refuse_always(hours.period)
    openings = tuple(row for row in hours.plan.openings if row.validity != hours.period)
    staffing = tuple(row for row in hours.plan.staffing if row.validity != hours.period)
    for name in {row.block for row in hours.plan.openings if row.validity == hours.period}:
        staffing = without_gone(staffing, openings, name)
    changed = replace(hours.plan, openings=openings, staffing=staffing)
    text = sentences.PERIOD_GONE.say(period=period_name(hours.period))
    return _step(hours, changed, text, ALWAYS)


def _step(hours: Hours, changed: Plan, text: str, period: Validity, note: str = "") -> PeriodStep:
    plan, aftermath = finished(hours, changed.openings, changed.staffing)
    return PeriodStep(plan, text, period, " ".join(filter(None, (note, aftermath))))


def _refuse_always(period: Validity) -> None:
    if period == ALWAYS:
        raise RefusedError(sentences.STAYS_ALWAYS.say())


def _refuse_rivals(plan: Plan, period: Validity) -> None:
    """Refuse rows that would hold on one day with equal right.

    Raises:
        FormError: there are.
    """
    for row in _rows(plan):
        if row.validity != period and row.validity.rivals(period) and _meets(plan, row, period):
            raise FormError({"first": sentences.RIVALS.say(period=period_name(row.validity))})
    both = [row for row in plan.openings if row.validity == period]
    if len({(row.weekday, row.block) for row in both}) < len(both):
        raise FormError({"first": sentences.KNOWN_PERIOD.say(period=period_name(period))})


def _meets(plan: Plan, row: Opening | StaffingRow, period: Validity) -> bool:
    if isinstance(row, Opening):
        return any(own.validity == period and own.weekday is row.weekday for own in plan.openings)
    return any(own.validity == period and same_places(own, row) for own in plan.staffing)
