"""Native charts with lying bars, none of them higher than a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil, floor, log10, sqrt

from openpyxl.chart import BarChart, Reference, Series
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

ACCENT, GREY = "0F5C6E", "838E9C"
WIDTH = 15.0
"""Of a chart, in centimetres."""
_LEAST_HEIGHT, _HIGHEST, _ROW_HEIGHT = 7.0, 15.0, 0.5
_MOST_STEPS, _FIGURE_ROOM = 6, 0.14
"""Steps along a scale of balances; the room of a figure as a part of all bars."""
_POINTS_TO_A_CENTIMETRE = 72 / 2.54


def add_bars(
    sheet: Worksheet,
    title: str,
    names: Reference,
    series: Sequence[tuple[Reference, str, str]],
    *,
    anchor: str,
    number_format: str,
    width: float = WIDTH,
) -> None:
    """Add a native chart with lying bars.

    Args:
        sheet: the sheet on which the figures and the chart stand.
        title: what stands above the bars.
        names: the cells that name the bars, one below the other.
        series: the cells of the figures, with the text of the legend and the colour (hexadecimal).
        anchor: the cell at the upper left corner.
        number_format: of the figures; with `%` at its end the scale is a whole, with `+` in front
            it leaves room for figures on both sides of zero.
        width: in centimetres.
    """
    chart = _bars(title, series)
    chart.set_categories(names)
    if len(series) == 1:
        chart.legend = None
        _write_figures(chart)
    elif chart.legend is not None:
        chart.legend.position = "b"
    # The first person stands above, as in the table.
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.tickLblPos, chart.y_axis.crosses = "low", "max"
    found = [number for values, *_ in series for number in _numbers(sheet, values)]
    _set_scale(chart, number_format, found)
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.gapWidth = 45
    # A frame would leave a line on the next page.
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.width = width  # type: ignore[assignment]
    chart.height = _height(names.max_row - names.min_row + 1, len(series))
    sheet.add_chart(chart, anchor)


def _bars(title: str, series: Sequence[tuple[Reference, str, str]]) -> BarChart:
    chart = BarChart()
    chart.type, chart.grouping, chart.title, chart.style = "bar", "clustered", title, 10
    for values, text, colour in series:
        each = Series(values, title=text)
        each.graphicalProperties = GraphicalProperties(solidFill=colour)
        each.invertIfNegative = False
        chart.append(each)
    return chart


def _write_figures(chart: BarChart) -> None:
    """Put its figure beside each bar, and no more than that."""
    chart.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False)
    chart.dataLabels.showLegendKey = chart.dataLabels.showPercent = False


def _set_scale(chart: BarChart, number_format: str, numbers: Sequence[float]) -> None:
    if number_format.endswith("%"):
        chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, 1
    elif number_format.startswith("+"):
        _leave_room(chart, numbers)
    chart.y_axis.number_format, chart.y_axis.majorGridlines = number_format, None


def _numbers(sheet: Worksheet, values: Reference) -> list[float]:
    column, first, last = values.min_col, values.min_row, values.max_row
    found = (sheet.cell(row, column).value for row in range(first, last + 1))
    return [float(number) for number in found if isinstance(number, int | float)]


def _leave_room(chart: BarChart, balances: Sequence[float]) -> None:
    """Choose a scale on which the figure beside the longest bar does not stand on a name."""
    low, high = min(0.0, *balances), max(0.0, *balances)
    length = high - low
    if length == 0:
        return
    unit = next(step for step in _steps(length) if length / step <= _MOST_STEPS)
    room = length * _FIGURE_ROOM
    chart.y_axis.majorUnit = unit
    chart.y_axis.scaling.min = -unit * ceil((room - low) / unit)
    chart.y_axis.scaling.max = unit * ceil((high + room) / unit)


def _steps(length: float) -> Iterator[float]:
    """Yield round numbers, from far below a length upwards."""
    power = floor(log10(length)) - 1
    while True:
        yield from (digit * 10.0**power for digit in (1, 2, 5))
        power += 1


def _height(bars: int, series: int = 1) -> float:
    """Return the height of a chart in centimetres."""
    return min(_HIGHEST, max(_LEAST_HEIGHT, 3.0 + _ROW_HEIGHT * bars * sqrt(series)))


def rows_taken(bars: int, row_points: float) -> int:
    """Return how many rows a chart with so many bars covers, and one below it."""
    return ceil(_height(bars) * _POINTS_TO_A_CENTIMETRE / row_points) + 1


def break_before(sheet: Worksheet, row: int, percent: int) -> None:
    """Begin a page at a row, the sheet printed at a scale at which its columns fit the page.

    A sheet that is fitted to the page has no say in where pages begin.
    """
    sheet.row_breaks.append(Break(id=row - 1))
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=False)
    sheet.page_setup.scale = percent
