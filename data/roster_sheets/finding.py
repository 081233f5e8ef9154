"""Finds the grids of a sheet, whichever way it is laid out."""

from __future__ import annotations

from datetime import date

from data.roster_sheets.day_sheets import day_grid
from data.roster_sheets.days import Around
from data.roster_sheets.grids import Grid, upright_grids
from data.roster_sheets.heads import Labels
from data.roster_sheets.sheets import Sheet
from data.roster_sheets.turned import turned_weeks


def grids_of(
    sheet: Sheet, labels: Labels, near: date, monday: date | None = None
) -> tuple[Grid, ...]:
    """Find the grids of a sheet in which somebody of the team is, top to bottom.

    Args:
        sheet: the sheet.
        labels: tells names of people and of posts.
        near: a day near those of the roster, for heads without a year.
        monday: the week of a grid that has weekdays alone and tells no week.
    """
    usual = Around(near, monday=monday)
    upright = tuple(upright_grids(sheet, usual, labels))
    if upright:
        return upright
    weeks = turned_weeks(sheet, labels)
    turned = tuple(grid for week in weeks for grid in upright_grids(week, usual, labels))
    if turned:
        return turned
    alone = day_grid(sheet, labels, usual)
    return () if alone is None else (alone,)
