"""The roster as a workbook to print, hang up and send round."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from data.excel import save_book
from data.files import write_whole
from data.publish.canvas import FONT
from data.publish.edition import NO_EDITION, EditionWords
from data.publish.lists import LIST, PER_POST, draw_list, draw_per_post
from data.publish.page import add_to_foot
from data.publish.people_tables import draw_hours, draw_turns
from data.publish.sheet_parts import draw_edition
from data.publish.tables import ROTATION, GoalLine, draw_goals, draw_rotation
from data.publish.week_sheet import draw_week
from rostering.time import Horizon
from rostering.view import View


def write_roster_workbook(
    path: Path,
    view: View,
    goals: Sequence[GoalLine],
    *,
    turns_only: bool = False,
    weeks_only: bool = False,
    edition: EditionWords = NO_EDITION,
) -> None:
    """Write the weeks of a horizon, their lists, the goals, and turns and hours, as sheets.

    No reason of an absence and no text of an appointment is in it.

    Args:
        path: the file, which appears whole or not at all.
        view: the plan and the weeks to publish.
        goals: the goals in words, in the order to show them.
        turns_only: the roster holds the turns alone; who has which turn is then listed, without
            weeks and hours, which would mean nothing.
        weeks_only: leave out goals, turns and hours, which the team does not receive.
        edition: the version, for on each sheet and at the foot of its pages.

    Raises:
        UnwritableFileError: the file cannot be written there.
    """
    workbook = roster_workbook(
        view, goals, turns_only=turns_only, weeks_only=weeks_only, edition=edition
    )
    write_whole(path, lambda file: save_book(workbook, file))


def roster_workbook(
    view: View,
    goals: Sequence[GoalLine],
    *,
    turns_only: bool = False,
    weeks_only: bool = False,
    edition: EditionWords = NO_EDITION,
) -> Workbook:
    """Build the workbook of `write_roster_workbook`."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    set_default_font(workbook)
    has_turns = any(block.turn is not None for block in view.blocks)
    weeks = [] if turns_only else _draw_weeks(workbook, view, edition)
    if turns_only:
        draw_rotation(workbook.create_sheet(ROTATION), view)
    else:
        draw_per_post(workbook.create_sheet(PER_POST), view)
        draw_list(workbook.create_sheet(LIST), view)
        if has_turns:
            draw_rotation(workbook.create_sheet(ROTATION), view)
    if not weeks_only:
        draw_goals(workbook.create_sheet("Doelen"), view, goals)
        if has_turns:
            draw_turns(workbook.create_sheet("Beurten"), view)
        if not turns_only:
            draw_hours(workbook.create_sheet("Uren"), view)
    _say_edition(workbook.worksheets[len(weeks) :], edition.whole)
    workbook.properties.title = f"Weekrooster {view.plan.settings.name}"
    return workbook


def _draw_weeks(workbook: Workbook, view: View, edition: EditionWords) -> list[Worksheet]:
    """Draw each week with its own version: a later one may hold only some of them."""
    sheets = []
    for monday, title in zip(view.horizon.mondays, week_titles(view.horizon), strict=True):
        sheet, words = workbook.create_sheet(title), edition.of_week.get(monday, "")
        draw_week(sheet, view, monday, words)
        add_to_foot(sheet, words)
        sheets.append(sheet)
    return sheets


def _say_edition(sheets: Sequence[Worksheet], edition: str) -> None:
    for sheet in sheets:
        draw_edition(sheet, edition)
        add_to_foot(sheet, edition)


def week_titles(horizon: Horizon) -> list[str]:
    """Name the sheet of each week by its number, with the year where a number returns."""
    titles: list[str] = []
    for monday in horizon.mondays:
        year, week, _ = monday.isocalendar()
        title = f"Week {week}"
        titles.append(f"{title} van {year}" if title in titles else title)
    return titles


def set_default_font(workbook: Workbook) -> None:
    """Set the font in whose characters widths are counted; the usual one is only on Windows."""
    normal = workbook._named_styles["Normal"]  # type: ignore[attr-defined]  # noqa: SLF001
    normal.font = Font(FONT, 10)
