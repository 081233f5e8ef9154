"""The sheets with a row per person: the turns and the hours, with sums below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from openpyxl.chart import Reference
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.publish.canvas import Area, Canvas, Content, Formula, Line, Look
from data.publish.charts import ACCENT, add_bars, break_before, rows_taken
from data.publish.page import DATE, WIDTH
from data.publish.palette import AMBER, AMBER_FILL, DAY_LINE, HEAD
from data.publish.sheet_parts import LEFT_HEAD, NOTE, draw_title, finish
from data.statistics import totals_per_kind, turns_frame
from rostering.calendar import TurnKind
from rostering.figures.statistics import hours_table
from rostering.goals.turns import FAIR
from rostering.view import View

if TYPE_CHECKING:
    from pandas import DataFrame

_GROUP_HEAD = Look(9, bold=True, fill=HEAD, wrap=True)
_COLUMN_HEAD = Look(8, fill=HEAD, wrap=True)
_NAME = Look(10, align="left", indent=1)
_SUM_NAME = Look(10, bold=True, fill=HEAD, align="left", indent=1)
_GROUP_LINE = Line("medium", DAY_LINE, 3)
_NAME_PIXELS = 170
_DATE_PIXELS = 108
_FIRST_ROW = 6
_NAMES_ON_A_PAGE = 20

_COUNT = "0_)_)"
_PLAIN = "0.00_)_)"
_SIGNED = "+0.00_)_);-0.00_)_);0.00_)_)"
_DATE = f"{DATE}_)"

_TURN_WORDS = {
    TurnKind.SATURDAY: ("Zaterdagbeurten", "zaterdagbeurt", "zaterdagbeurten"),
    TurnKind.EVENING: ("Avondbeurten", "avondbeurt", "avondbeurten"),
}
_TURN_COLUMNS = (
    ("gedaan", "done", _COUNT),
    ("billijk aandeel", "fair_share", _PLAIN),
    ("saldo vooraf", "before", _SIGNED),
    ("saldo nadien", "after", _SIGNED),
    ("volgende beurt", "next_turn", _DATE),
)
_TURNS_NOTE = (
    "Een saldo boven nul is nog te doen, onder nul is meer gedaan dan het billijk aandeel. "
    "Tussen -0,5 en +0,5 is billijk. De volgende beurt is de eerste vanaf het begin van deze weken."
)
_HOURS_NOTE = (
    "Een saldo boven nul is meer gewerkt dan het contract. Meegeteld is wat zonder werk "
    "toch telt: afwezigheid, feestdagen en sluitingsdagen."
)

_TURN_BALANCE = 3
"""The place of the balance afterwards among the columns of a kind."""
_TURN = 1000
_ROW_POINTS, _SCALE, _CHART_WIDTH = 15.0, 90, 26.0

_Value: TypeAlias = Callable[[str], Content]


@dataclass(frozen=True, slots=True)
class _Column:
    """A column; a date has no sum."""

    group: str
    head: str
    number_format: str
    value: _Value

    @property
    def is_summed(self) -> bool:
        return self.number_format != _DATE


@dataclass(frozen=True, slots=True)
class _Chart:
    """A chart of a column of balances, which are fine inside a band."""

    title: str
    column: int
    band: float


def draw_turns(sheet: Worksheet, view: View) -> None:
    """Draw done, fair share, balances and next turn of every person, per kind of turn."""
    frame = turns_frame(view)
    kinds = [kind for kind in _TURN_WORDS if any(block.turn is kind for block in view.blocks)]
    columns = [column for kind in kinds for column in _turn_columns(frame, kind)]
    done = totals_per_kind(frame)["done"]
    total = "".join(_total(kind, done[kind.value]) for kind in kinds)
    charts = [
        _Chart(
            f"Saldo {_TURN_WORDS[kind][2]}",
            2 + number * len(_TURN_COLUMNS) + _TURN_BALANCE,
            FAIR / _TURN,
        )
        for number, kind in enumerate(kinds)
    ]
    _draw(sheet, view, columns, _TURNS_NOTE, total, charts=charts)


def _total(kind: TurnKind, number: int) -> str:
    _, one, many = _TURN_WORDS[kind]
    return f", {number} {one if number == 1 else many}"


def _turn_columns(frame: DataFrame, kind: TurnKind) -> list[_Column]:
    rows = frame[frame["kind"] == kind.value].set_index("employee")
    return [
        _Column(_TURN_WORDS[kind][0], head, number_format, rows[field].to_dict().__getitem__)
        for head, field, number_format in _TURN_COLUMNS
    ]


def draw_hours(sheet: Worksheet, view: View) -> None:
    """Draw contract, work, credited time and balances of every person, in hours."""
    hours = {balance.employee: balance for balance in hours_table(view)}
    rest = _hours_column("inhaalrust", _PLAIN, lambda name: sum(hours[name].extra))
    columns = [
        _hours_column("contract", _PLAIN, lambda name: sum(hours[name].contract)),
        _hours_column("gewerkt", _PLAIN, lambda name: sum(hours[name].worked)),
        _hours_column("meegeteld", _PLAIN, lambda name: sum(hours[name].credited)),
        *([rest] if view.plan.settings.saturday_credit > 0 else []),
        _hours_column("saldo vooraf", _SIGNED, lambda name: hours[name].before),
        _hours_column("saldo nadien", _SIGNED, lambda name: hours[name].after[-1]),
    ]
    band = view.plan.settings.limits.hours_band / 60
    charts = [_Chart("Urensaldo", 1 + len(columns), band)]
    _draw(sheet, view, columns, _HOURS_NOTE, charts=charts)


def _hours_column(head: str, number_format: str, minutes: Callable[[str], int]) -> _Column:
    return _Column("Uren", head, number_format, lambda name: minutes(name) / 60)


def _draw(
    sheet: Worksheet,
    view: View,
    columns: Sequence[_Column],
    note: str,
    more: str = "",
    *,
    charts: Sequence[_Chart] = (),
) -> None:
    canvas, last = Canvas(sheet), 1 + len(columns)
    draw_title(canvas, view, sheet.title, last, more)
    _draw_heads(canvas, [(column.group, column.head) for column in columns])
    for row, name in enumerate(view.names, start=_FIRST_ROW):
        canvas.write(row, 1, name, _NAME)
        for number, column in enumerate(columns, start=2):
            look = Look(10, align="right", number_format=column.number_format)
            canvas.write(row, number, column.value(name), look)
        sheet.row_dimensions[row].height = 20
    last_row = _draw_sums(canvas, columns, len(view.names))
    groups = [column.group for column in columns]
    for group in dict.fromkeys(groups):
        canvas.left(4, last_row, 2 + groups.index(group), _GROUP_LINE)
    # Where nothing but charts stands on the pages that follow, a head above them is of no table.
    head_rows = 2 if len(view.names) > _NAMES_ON_A_PAGE else 0
    finish(canvas, view, Area(4, 1, last_row, last), _widths(columns), head_rows=head_rows)
    canvas.block(Area(last_row + 2, 1, last_row + 2, last), note, NOTE)
    sheet.row_dimensions[last_row + 2].height = 28
    sheet.freeze_panes = f"B{_FIRST_ROW}"
    if view.names:
        _draw_charts(sheet, charts, len(view.names), last_row + 4)


def _draw_charts(sheet: Worksheet, charts: Sequence[_Chart], people: int, row: int) -> None:
    """Draw the balances as bars, each chart on a page of its own; what is out stands out."""
    last = _FIRST_ROW + people - 1
    names = Reference(sheet, min_col=1, min_row=_FIRST_ROW, max_row=last)
    for chart in charts:
        letter = get_column_letter(chart.column)
        outside = CellIsRule(  # type: ignore[no-untyped-call]
            operator="notBetween",
            formula=[str(-chart.band), str(chart.band)],
            font=Font(bold=True, color=AMBER),
            fill=PatternFill("solid", bgColor=AMBER_FILL),
        )
        sheet.conditional_formatting.add(f"{letter}{_FIRST_ROW}:{letter}{last}", outside)
        values = Reference(sheet, min_col=chart.column, min_row=_FIRST_ROW, max_row=last)
        break_before(sheet, row, _SCALE)
        add_bars(
            sheet,
            chart.title,
            names,
            [(values, chart.title, ACCENT)],
            anchor=f"A{row}",
            number_format="+0.0;-0.0;0.0",
            width=_CHART_WIDTH,
        )
        row += rows_taken(people, _ROW_POINTS)


def _widths(columns: Sequence[_Column]) -> list[int]:
    """Return widths in pixels that fill a page at most; a date never shows as number signs."""
    figures = sum(1 for column in columns if column.is_summed)
    room = WIDTH - _NAME_PIXELS - _DATE_PIXELS * (len(columns) - figures)
    each = min(110, room // max(1, figures))
    return [_NAME_PIXELS, *(each if column.is_summed else _DATE_PIXELS for column in columns)]


def _draw_heads(canvas: Canvas, heads: Sequence[tuple[str, str]]) -> None:
    canvas.block(Area(4, 1, 5, 1), "Medewerker", LEFT_HEAD)
    groups = [group for group, _ in heads]
    for group in dict.fromkeys(groups):
        first = 2 + groups.index(group)
        canvas.block(Area(4, first, 4, first + groups.count(group) - 1), group, _GROUP_HEAD)
    for number, (_, head) in enumerate(heads, start=2):
        canvas.write(5, number, head, _COLUMN_HEAD)


def _draw_sums(canvas: Canvas, columns: Sequence[_Column], people: int) -> int:
    """Draw the sums as formulas below the people; return the last row of the table."""
    if people == 0:
        return _FIRST_ROW - 1
    row = _FIRST_ROW + people
    canvas.write(row, 1, "Samen", _SUM_NAME)
    for number, column in enumerate(columns, start=2):
        look = Look(10, bold=True, fill=HEAD, align="right", number_format=column.number_format)
        letter = get_column_letter(number)
        # Rounded, because a sum of fractions may lie a hair beside zero and show a sign.
        total = Formula(f"=ROUND(SUM({letter}{_FIRST_ROW}:{letter}{row - 1}),2)")
        canvas.write(row, number, total if column.is_summed else None, look)
    canvas.sheet.row_dimensions[row].height = 20
    return row
