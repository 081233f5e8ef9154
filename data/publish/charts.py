"""Native charts with lying bars, none of them higher than a page."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, sqrt

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
    """Add a native chart with lying bars: figures with the text and colour of each series."""
    chart = BarChart()
    chart.type, chart.grouping, chart.title, chart.style = "bar", "clustered", title, 10
    for values, text, colour in series:
        each = Series(values, title=text)
        each.graphicalProperties = GraphicalProperties(solidFill=colour)
        each.invertIfNegative = False
        chart.append(each)
    chart.set_categories(names)
    chart.legend = chart.legend if len(series) > 1 else None
    if chart.legend is not None:
        chart.legend.position = "b"
    # The first person stands above, as in the table.
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.tickLblPos, chart.y_axis.crosses = "low", "max"
    if number_format.endswith("%"):
        chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, 1
    chart.y_axis.number_format, chart.y_axis.majorGridlines = number_format, None
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.gapWidth = 45
    # A frame would leave a line on the next page.
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    if len(series) == 1:
        chart.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False)
        chart.dataLabels.showLegendKey = chart.dataLabels.showPercent = False
    chart.width = width  # type: ignore[assignment]
    chart.height = _height(names.max_row - names.min_row + 1, len(series))
    sheet.add_chart(chart, anchor)


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
