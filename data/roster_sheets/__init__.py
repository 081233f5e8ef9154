"""Rosters in sheets that people made or changed: where the days, the names and the words stand.

What the words mean is not known here; `ui.application.roster_reading` holds them against a plan.
"""

from data.roster_sheets.finding import grids_of
from data.roster_sheets.grids import Column, Grid
from data.roster_sheets.heads import Labels
from data.roster_sheets.legends import Meaning, legend_of
from data.roster_sheets.lists import ListRow, list_rows
from data.roster_sheets.rows import GridRow
from data.roster_sheets.sheets import MOST_CELLS, Sheet, TooLargeError, load_sheets

__all__ = [
    "MOST_CELLS",
    "Column",
    "Grid",
    "GridRow",
    "Labels",
    "ListRow",
    "Meaning",
    "Sheet",
    "TooLargeError",
    "grids_of",
    "legend_of",
    "list_rows",
    "load_sheets",
]
