"""The sheet of the report about staffing: per post, then per post, weekday and block."""

from __future__ import annotations

from openpyxl.chart import Reference
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.dutch import DAYS
from data.publish.canvas import Content, Formula
from data.publish.charts import add_bars
from data.publish.report_table import (
    NUMBER,
    PERCENT,
    TEXT,
    Column,
    Tone,
    draw_table,
    table_of,
)
from rostering.figures.overview import StaffingMet, staffing_met
from rostering.view import View

DETAILS = "Bezetting per blok"
_HOUR = 60
_GREEN, _ACCENT = "1D6B3F", "0F5C6E"
_NOTE = (
    "In uren, een uur per plaats: wat het minimum (de basisdienstverlening) en de gewenste "
    "bezetting vragen, en wat daarvan ontbrak."
)
_HEADS = ("minimum", "tekort minimum", "gewenst", "tekort gewenst")


def draw_staffing_per_post(sheet: Worksheet, view: View) -> None:
    """Draw sums per post as formulas over the sheet with the blocks, and a chart."""
    figures = staffing_met(view)
    posts = list(dict.fromkeys(figure.post for figure in figures))
    table, blocks = table_of(len(posts)), table_of(len(figures))
    rows = range(table.first, table.last + 1)
    columns = [Column("Post", TEXT, posts, 200)]
    for number, head in enumerate(_HEADS):
        letter = get_column_letter(4 + number)
        area = f"'{DETAILS}'!${letter}${blocks.first}:${letter}${blocks.last}"
        keys = f"'{DETAILS}'!$A${blocks.first}:$A${blocks.last}"
        # Not SUMIF, which takes a name that begins with = or holds a star for a pattern.
        sums = [Formula(f"=ROUND(SUMPRODUCT(({keys}=$A{row})*{area}),2)") for row in rows]
        columns.append(Column(head, NUMBER, sums, 96, is_summed=True))
    for head, asked, missing in (("minimum gehaald", "B", "C"), ("gewenst gehaald", "D", "E")):
        columns.append(
            Column(
                head,
                PERCENT,
                [_met(asked, missing, row) for row in rows],
                96,
                total=_met(asked, missing, table.sums),
            )
        )
    draw_table(sheet, view, columns, _NOTE, _tones_of_posts(figures, posts))
    if posts:
        names = Reference(sheet, min_col=1, min_row=table.first, max_row=table.last)
        series = [
            (
                Reference(sheet, min_col=column, min_row=table.first, max_row=table.last),
                text,
                colour,
            )
            for column, text, colour in (
                (6, "Minimum gehaald", _GREEN),
                (7, "Gewenst gehaald", _ACCENT),
            )
        ]
        anchor = f"A{table.sums + 2}"
        add_bars(sheet, "Bezetting gehaald", names, series, anchor=anchor, number_format="0%")


def draw_staffing_per_block(sheet: Worksheet, view: View) -> None:
    """Draw a row per post, weekday and block."""
    figures = staffing_met(view)
    table = table_of(len(figures))
    columns = [
        Column("Post", TEXT, [row.post for row in figures], 200),
        Column("dag", TEXT, [DAYS[row.weekday] for row in figures], 96),
        Column("blok", TEXT, [row.block for row in figures], 96),
    ]
    amounts = (
        [row.minimum for row in figures],
        [row.below_minimum for row in figures],
        [row.wanted for row in figures],
        [row.below_wanted for row in figures],
    )
    for head, values in zip(_HEADS, amounts, strict=True):
        hours: list[Content] = [value / _HOUR for value in values]
        columns.append(Column(head, NUMBER, hours, 96, is_summed=True))
    met: list[Content] = [_met("F", "G", row) for row in range(table.first, table.last + 1)]
    columns.append(
        Column("gewenst gehaald", PERCENT, met, 96, total=_met("F", "G", table.sums)),
    )
    tones = [_tone(row) for row in figures]
    draw_table(sheet, view, columns, _NOTE, tones)
    last = get_column_letter(len(columns))
    sheet.auto_filter.ref = f"A{table.first - 1}:{last}{max(table.first, table.last)}"


def _met(asked: str, missing: str, row: int) -> Formula:
    return Formula(f"=IF({asked}{row}=0,1,1-{missing}{row}/{asked}{row})")


def _tone(figure: StaffingMet) -> Tone:
    return "red" if figure.below_minimum else "amber" if figure.below_wanted else ""


def _tones_of_posts(figures: tuple[StaffingMet, ...], posts: list[str]) -> list[Tone]:
    tones: list[Tone] = []
    for post in posts:
        found = {_tone(figure) for figure in figures if figure.post == post}
        tones.append("red" if "red" in found else "amber" if "amber" in found else "")
    return tones


__all__ = ["DETAILS", "draw_staffing_per_block", "draw_staffing_per_post"]
