"""Which rows of opening hours and staffing hold in a period, and what a week looks like in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rostering.calendar import ALWAYS, Opening, Validity
from rostering.figures.warnings import usual_horizon
from rostering.plan import Plan
from rostering.team.stations import NOBODY, Level, StaffingRow
from rostering.time import WEEK, Horizon, Weekday, monday_of
from ui.application.dates import day_name, listed, weekday
from ui.application.hours import sentences

_MOST_WEEKS = 4


@dataclass(frozen=True)
class Hours:
    """A plan in one of its periods: what an edit of opening hours is about.

    Attributes:
        today: the roster of days before it stays as it was.
    """

    plan: Plan
    period: Validity
    today: date

    def blocks(self, weekday: Weekday) -> tuple[Opening, ...]:
        """Return the blocks that hold on a weekday, own or of a wider period, in their order."""
        return _openings_in(self.plan, self.period, weekday)

    def block(self, weekday: Weekday, name: str) -> Opening:
        """Return a block; KeyError when there is none of that name."""
        for opening in self.blocks(weekday):
            if opening.block == name:
                return opening
        raise KeyError(name)

    def level(self, post: str, weekday: Weekday, block: str) -> Level:
        row = row_for(self.plan, self.period, post, weekday, block)
        return NOBODY if row is None else Level(row.minimum, row.wanted)


def periods(plan: Plan) -> tuple[Validity, ...]:
    """List the periods of a plan in the order of their dates; always is one of them."""
    rows: Iterable[Opening | StaffingRow] = (*plan.openings, *plan.staffing)
    found = {row.validity for row in rows} - {ALWAYS}
    dated = sorted(found, key=lambda row: (row.first or date.min, row.last or date.max))
    return (ALWAYS, *dated)


def weekdays_in(period: Validity) -> tuple[Weekday, ...]:
    """Return the weekdays of which a period holds at least one day."""
    if period.first is None or period.last is None:
        return tuple(Weekday)
    days = min(7, (period.last - period.first).days + 1)
    found = {(period.first + timedelta(days=offset)).weekday() for offset in range(days)}
    return tuple(weekday for weekday in Weekday if weekday in found)


def _openings_in(plan: Plan, period: Validity, weekday: Weekday) -> tuple[Opening, ...]:
    """Return the rows that decide on a weekday throughout a period: those with most dates."""
    rows = [
        row for row in plan.openings if row.weekday is weekday and row.validity.contains(period)
    ]
    most = max((row.validity.dates_given for row in rows), default=0)
    return tuple(
        sorted(
            (row for row in rows if row.validity.dates_given == most),
            key=lambda row: (row.span, row.block),
        )
    )


def has_own(plan: Plan, period: Validity, weekday: Weekday) -> bool:
    """Tell whether a weekday has blocks of its own in a period; without, a wider one holds."""
    return any(row.weekday is weekday and row.validity == period for row in plan.openings)


def row_for(
    plan: Plan, period: Validity, post: str, weekday: Weekday | None, block: str | None
) -> StaffingRow | None:
    """Return the row that decides throughout a period; None for both asks for the default."""
    rows = (
        row
        for row in plan.staffing
        if row.post == post
        and row.validity.contains(period)
        and row.weekday in (None, weekday)
        and row.block in (None, block)
    )
    return max(rows, key=lambda row: row.rank, default=None)


def flattened(plan: Plan, period: Validity) -> Plan:
    """Return the plan in which the week of a period is the only one, without any dates."""
    openings = [row for weekday in Weekday for row in _openings_in(plan, period, weekday)]
    rows = []
    for opening in openings:
        for post in plan.front_posts:
            row = row_for(plan, period, post.name, opening.weekday, opening.block)
            if row is not None:
                level = row.minimum, row.wanted
                rows.append(StaffingRow(post.name, *level, opening.weekday, opening.block))
    usual = tuple(replace(row, validity=ALWAYS) for row in openings)
    return replace(plan, openings=usual, staffing=tuple(rows))


def weeks_of(plan: Plan, period: Validity) -> Horizon:
    """Return the weeks whose people and absences the figures of a period are about.

    The first weeks of a dated period; for the others those of the warnings.
    """
    if period.first is None:
        return usual_horizon(plan)
    monday = monday_of(period.first)
    if monday < period.first and (period.last is None or monday + WEEK <= period.last):
        monday += WEEK
    weeks = _MOST_WEEKS
    if period.last is not None:
        weeks = min(_MOST_WEEKS, (monday_of(period.last) - monday).days // 7 + 1)
    return Horizon(monday, weeks)


def period_name(period: Validity) -> str:
    """Name a period: `Altijd`, `wo 14/7/2027`, `1/7 t.e.m. 31/8/2027`, `vanaf 1/9/2027`."""
    first, last = period.first, period.last
    if first is None and last is None:
        return sentences.ALWAYS.say()
    if last is None:
        return sentences.FROM_DAY.say(first=_date(first))
    if first is None:
        return sentences.UNTIL_DAY.say(last=_date(last))
    if first == last:
        return f"{weekday(first)} {_date(first)}"
    start = f"{first.day}/{first.month}" if first.year == last.year else _date(first)
    return sentences.FROM_TO.say(first=start, last=_date(last))


def _date(day: date | None) -> str:
    return "" if day is None else f"{day.day}/{day.month}/{day.year}"


def days_name(days: Iterable[Weekday]) -> str:
    """Name weekdays where there is little room: `ma–vr`, `ma en wo`."""
    numbers = sorted(set(days))
    runs: list[list[Weekday]] = []
    for day in numbers:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    words: list[str] = []
    for run in runs:
        names = [day_name(day)[:2] for day in run]
        words += [f"{names[0]}–{names[-1]}"] if len(names) > 2 else names
    return listed(words)
