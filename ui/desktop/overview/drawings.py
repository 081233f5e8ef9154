"""The figures of some weeks as drawings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from rostering.figures.overview import DeskWeek
from rostering.goals.turns import FAIR
from rostering.time import monday_of
from ui.application.dates import MINUS, hours, hours_balance, turns, week_number
from ui.application.overview.figures import Overview
from ui.application.overview.targets import last_turn_of, last_week_of, week_of
from ui.application.overview.texts import (
    desk_sentence,
    hours_sentence,
    share_percent,
    share_sentence,
    signed_turns,
    turns_sentence,
)
from ui.application.short_names import short_names
from ui.desktop.overview.bars import Bar, BarRow, Bars
from ui.desktop.overview.heat import Cell, Heat, HeatRow
from ui.desktop.overview.points import Point, Points

_TURN, _HOUR = 1000, 60


def turns_drawing(overview: Overview) -> Bars:
    """Draw the balances of turns, a bar per kind of turn."""
    short, kinds = short_names(overview.names), overview.kinds
    found = {(row.employee, row.kind): row for row in overview.turns}
    rows = []
    for name in overview.names:
        told = [found.get((name, kind)) for kind in kinds]
        bars = tuple(
            None
            if row is None
            else Bar(
                row.after,
                signed_turns(row.after),
                turns_sentence(row),
                abs(row.after) > FAIR,
                last_turn_of(overview, name, row.kind),
            )
            for row in told
        )
        rows.append(BarRow(short[name], bars))
    return Bars(
        rows,
        FAIR,
        _TURN,
        _TURN // 2,
        lambda value: turns(value).removesuffix(",0"),
        (
            QCoreApplication.translate("Overview", "heeft meer gedaan"),
            QCoreApplication.translate("Overview", "moet nog doen"),
        ),
        QCoreApplication.translate("Overview", "niet in de beurtrol"),
    )


def hours_drawing(overview: Overview) -> Bars:
    """Draw the balances of hours."""
    short, band = short_names(overview.names), overview.band
    rows = [
        BarRow(
            short[row.employee],
            (
                Bar(
                    row.after,
                    hours_balance(row.after),
                    hours_sentence(row, band),
                    abs(row.after) > band,
                    last_week_of(overview, row.employee),
                ),
            ),
        )
        for row in overview.hours
    ]
    return Bars(rows, band, 2 * band, 2 * _HOUR, _hours_mark)


def _hours_mark(value: int) -> str:
    sign = MINUS if value < 0 else "+" if value else ""
    return f"{sign}{abs(value) // _HOUR}" + (
        QCoreApplication.translate("Overview", " u") if value else ""
    )


def share_drawing(overview: Overview) -> Points:
    """Draw the desk shares on their band."""
    short = short_names(overview.names)
    rows = [
        Point(
            short[row.employee],
            row.share,
            "–" if row.share is None else share_percent(row.share),
            share_sentence(row),
            row.outside > 0,
            last_week_of(overview, row.employee),
        )
        for row in overview.shares
    ]
    first = overview.shares[0] if overview.shares else None
    target, margin = (first.target, first.margin) if first else (0, 0)
    return Points(rows, target, margin)


def desk_drawing(overview: Overview, today: date) -> Heat:
    """Draw the desk hours per person and week."""
    short, weeks = short_names(overview.names), overview.weeks
    found = {(week.employee, week.monday): week for week in overview.desk}
    rows = []
    for name in overview.names:
        told = [found.get((name, monday)) for monday in weeks]
        rows.append(
            HeatRow(short[name], tuple(_cell(overview, week) for week in told), _average(told))
        )
    this_week = monday_of(today)
    return Heat(
        rows,
        weeks,
        tuple(
            QCoreApplication.translate("Overview", "w{0}").format(week_number(monday))
            for monday in weeks
        ),
        QCoreApplication.translate("Overview", "gem."),
        weeks.index(this_week) if this_week in weeks else -1,
    )


def _cell(overview: Overview, week: DeskWeek | None) -> Cell | None:
    if week is None:
        return None
    target = week_of(overview.view, week.employee, week.monday)
    if week.is_away:
        return Cell(None, "", desk_sentence(week), target)
    text = str((week.alone + 30) // _HOUR)
    if week.accompanied and not week.alone:
        # Who is learning is at the desk without counting as staffing.
        text = QCoreApplication.translate("Overview", "b {0}").format(
            (week.accompanied + 30) // _HOUR
        )
    return Cell(week.alone, text, desk_sentence(week), target)


def _average(weeks: Sequence[DeskWeek | None]) -> str:
    """Write the average over the weeks in which somebody was there."""
    there = [week.alone for week in weeks if week is not None and not week.is_away]
    return hours(sum(there) // len(there)) if there else "–"
