"""The sheets of the report with a row per person: turns, desk share, hours, desk hours.

None tells who was away: what somebody worked or was credited stands nowhere.
"""

from __future__ import annotations

from openpyxl.chart import Reference
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.publish.canvas import Formula
from data.publish.charts import ACCENT, GREY, add_bars, break_before, rows_taken
from data.publish.report_table import (
    COUNT,
    NUMBER,
    PERCENT,
    ROW_POINTS,
    SIGNED,
    TEXT,
    Column,
    Tone,
    draw_table,
    table_of,
)
from rostering.calendar import TurnKind
from rostering.figures.overview import (
    desk_shares,
    desk_weeks,
    hours_changes,
    planned_weeks,
    present_names,
    turns_taken,
)
from rostering.figures.statistics import TurnsRow
from rostering.goals.turns import FAIR
from rostering.view import View

_NAME_PIXELS = 190
_SCALE, _ROWS_OF_A_PAGE = 75, 32
"""At which a table of turns and a chart beside it are as wide as the page, and rows on it."""
_TURN, _HOUR = 1000, 60
_KIND_WORDS = {TurnKind.SATURDAY: "Zaterdag", TurnKind.EVENING: "Avond"}
_TURNS_NOTE = (
    "In beurten. Een saldo boven nul is nog te doen, onder nul is meer gedaan dan het billijk "
    "aandeel; tussen -0,5 en +0,5 is billijk (verder staat vet)."
)
_SHARE_NOTE = (
    "Deel van de werktijd aan de balie, over deze weken samen. Wie buiten de band rond het doel "
    "zit, staat vet."
)
_HOURS_NOTE = (
    "In uren. Een saldo boven nul is meer gewerkt dan het contract; verder dan {0} u staat vet."
)
_DESK_NOTE = "In uren op een frontpost, zelfstandig. Leeg: die week niet in dienst of afwezig."


def turn_rows(view: View) -> list[TurnsRow]:
    """Return the turns of whoever takes part in a rotation, Saturday first."""
    order = list(_KIND_WORDS)
    return sorted(turns_taken(view), key=lambda row: order.index(row.kind))


def draw_turns(sheet: Worksheet, view: View) -> None:
    """Draw done, fair share and balances, a group of rows per kind of turn."""
    rows = turn_rows(view)
    columns = [
        Column("Medewerker", TEXT, [row.employee for row in rows], _NAME_PIXELS),
        Column("beurt", TEXT, [_KIND_WORDS[row.kind] for row in rows], 80),
        Column("gedaan", COUNT, [row.done for row in rows], is_summed=True),
        Column("billijk aandeel", NUMBER, [row.fair_share / _TURN for row in rows], is_summed=True),
        Column("saldo vooraf", SIGNED, [row.before / _TURN for row in rows], is_summed=True),
        Column("saldo nadien", SIGNED, [row.after / _TURN for row in rows], is_summed=True),
    ]
    tones: list[Tone] = ["amber" if abs(row.after) > FAIR else "" for row in rows]
    draw_table(sheet, view, columns, _TURNS_NOTE, tones)
    first = table_of(len(rows)).first
    anchor, page = first, 1
    for kind, word in _KIND_WORDS.items():
        count = sum(1 for row in rows if row.kind is kind)
        if not count:
            continue
        taken = rows_taken(count, ROW_POINTS)
        if anchor + taken > page + _ROWS_OF_A_PAGE:
            # A chart is whole on its page.
            break_before(sheet, anchor, _SCALE)
            page = anchor
        names = Reference(sheet, min_col=1, min_row=first, max_row=first + count - 1)
        values = Reference(sheet, min_col=6, min_row=first, max_row=first + count - 1)
        series = [(values, f"Saldo {word.lower()}", ACCENT)]
        title = f"Saldo {word.lower()}beurten"
        add_bars(sheet, title, names, series, anchor=f"H{anchor}", number_format=SIGNED)
        anchor += taken
        first += count


def draw_shares(sheet: Worksheet, view: View) -> None:
    """Draw the desk share of everybody beside the target."""
    rows = [row for row in desk_shares(view) if row.share is not None]
    table = table_of(len(rows))
    verdicts = [
        "" if not row.outside else "te veel" if row.is_above else "te weinig" for row in rows
    ]
    shares = [(row.share or 0) / 10_000 for row in rows]
    numbers = range(table.first, table.last + 1)
    columns = [
        Column("Medewerker", TEXT, [row.employee for row in rows], _NAME_PIXELS),
        Column("aandeel balie", PERCENT, shares),
        Column("doel", PERCENT, [row.target / 10_000 for row in rows]),
        Column("verschil", "+0.0%;-0.0%;0.0%", [Formula(f"=B{row}-C{row}") for row in numbers]),
        Column("marge", PERCENT, [row.margin / 10_000 for row in rows]),
        Column("buiten de band", TEXT, verdicts, 110),
    ]
    tones: list[Tone] = ["amber" if row.outside else "" for row in rows]
    draw_table(sheet, view, columns, _SHARE_NOTE, tones)
    if rows:
        names = Reference(sheet, min_col=1, min_row=table.first, max_row=table.last)
        values = Reference(sheet, min_col=2, min_row=table.first, max_row=table.last)
        target = Reference(sheet, min_col=3, min_row=table.first, max_row=table.last)
        series = [(values, "Aandeel balie", ACCENT), (target, "Doel", GREY)]
        add_bars(
            sheet, "Aandeel balie", names, series, anchor=f"H{table.first}", number_format="0%"
        )


def draw_hours(sheet: Worksheet, view: View) -> None:
    """Draw the balance of hours before and after, with the difference as a formula."""
    rows = hours_changes(view)
    table, band = table_of(len(rows)), view.plan.settings.limits.hours_band
    numbers = range(table.first, table.last + 1)
    columns = [
        Column("Medewerker", TEXT, [row.employee for row in rows], _NAME_PIXELS),
        Column("saldo vooraf", SIGNED, [row.before / _HOUR for row in rows], is_summed=True),
        Column("verschil", SIGNED, [Formula(f"=D{row}-B{row}") for row in numbers], is_summed=True),
        Column("saldo nadien", SIGNED, [row.after / _HOUR for row in rows], is_summed=True),
        Column("overuren", NUMBER, [Formula(f"=MAX(0,D{row})") for row in numbers], is_summed=True),
    ]
    tones: list[Tone] = ["amber" if abs(row.after) > band else "" for row in rows]
    draw_table(sheet, view, columns, _HOURS_NOTE.format(f"{band / _HOUR:g}"), tones)
    if rows:
        names = Reference(sheet, min_col=1, min_row=table.first, max_row=table.last)
        values = Reference(sheet, min_col=4, min_row=table.first, max_row=table.last)
        series = [(values, "Urensaldo", ACCENT)]
        add_bars(sheet, "Urensaldo", names, series, anchor=f"G{table.first}", number_format=SIGNED)


def draw_desk_hours(sheet: Worksheet, view: View) -> None:
    """Draw the desk hours per person and week, shaded, with sums both ways."""
    weeks, found = planned_weeks(view), {}
    for week in desk_weeks(view):
        found[week.employee, week.monday] = None if week.is_away else week.alone / _HOUR
    names = present_names(view)
    table, last = table_of(len(names)), get_column_letter(1 + len(weeks))
    columns = [
        Column("Medewerker", TEXT, names, _NAME_PIXELS),
        *(
            Column(
                f"w{monday.isocalendar().week}",
                NUMBER,
                [found.get((name, monday)) for name in names],
                56,
                is_summed=True,
            )
            for monday in weeks
        ),
        Column(
            "samen",
            NUMBER,
            [Formula(f"=SUM(B{row}:{last}{row})") for row in range(table.first, table.last + 1)],
            64,
            is_summed=True,
        ),
    ]
    draw_table(sheet, view, columns, _DESK_NOTE)
    shades = ColorScaleRule(  # type: ignore[no-untyped-call]
        start_type="num", start_value=0, start_color="FFFFFF", end_type="max", end_color="87B4C0"
    )
    sheet.conditional_formatting.add(f"B{table.first}:{last}{max(table.first, table.last)}", shades)
