"""Gives the parts of the grid their places: rows first, the band right under the last one."""

from __future__ import annotations

from PySide6.QtCore import QRect

from ui.desktop.density import FITTING, Density, row_height
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.theme import Theme
from ui.desktop.views.band_heads import LINE, TITLE, BandTitle
from ui.desktop.views.grid_layout import DAY_LINES, EDGE, block_bounds, row_heights, section_widths
from ui.desktop.views.head_sizes import HEAD_HEIGHT, ROW_HEAD
from ui.desktop.views.legend import HEIGHT as LEGEND
from ui.desktop.views.legend import Legend
from ui.desktop.views.post_table import PostTable
from ui.desktop.views.roster_table import RosterTable
from ui.desktop.views.staffing_band import StaffingBand

_SMALLEST_ROWS = 3
_FEW = 8
"""With fewer people in sight than this, the legend goes, and the band is scrolled."""
_LOW = 360
"""Where posts have less height than this and do not fit in it, the legend goes as well."""
_SMALLEST_LINES = 2
_PEOPLE = 0.62
"""What people get then of the height that they share with the band."""


class GridParts:
    """Knows how much room there is, and by how much everything is made larger."""

    def __init__(
        self,
        model: RosterModel,
        table: RosterTable,
        posts: PostTable,
        title: BandTitle,
        band: StaffingBand,
        legend: Legend,
    ) -> None:
        self._model, self._table, self._posts = model, table, posts
        self._title, self._band, self._legend = title, band, legend
        self.zoom = 1.0
        self.density: Density = FITTING
        self._whole = QRect()

    def free_area(self) -> QRect:
        """Return where a card may lie: over the cells, or over everything where they are few."""
        return self._whole.adjusted(ROW_HEAD, HEAD_HEIGHT, 0, -LEGEND)

    def arrange(self, width: int, height: int, theme: Theme, weeks: int, posts: bool) -> None:
        """Lay out people with their band, or posts."""
        self._whole = QRect(0, 0, width, height)
        self._legend.setGeometry(0, height - LEGEND, width, LEGEND)
        self._legend.show()
        if posts:
            self._arrange_posts(width, height, theme, weeks)
        else:
            self._arrange_people(width, height, theme, weeks)

    def _arrange_people(
        self, width: int, height: int, theme: Theme, weeks: int, *, across_too: bool = False
    ) -> None:
        people, columns = self._model.rowCount(), self._model.week.columns
        bounds = block_bounds(theme, weeks)
        across = self._band.horizontalScrollBar().sizeHint().height()
        widths = section_widths(columns, width - ROW_HEAD, bounds, self.zoom)
        below = across if across_too or sum(widths) + EDGE > width - ROW_HEAD else 0
        least = DAY_LINES if self._model.has_days else 0
        heights = row_heights(theme, self.density, least)
        lowest = round(heights[-1] * self.zoom)
        shared = height - HEAD_HEIGHT - TITLE - below
        band, legend = self._below_people(min(people, _FEW) * lowest, shared)
        room = shared - band - legend
        line = round(row_height(people, room, heights) * self.zoom)
        rows = min(line * people, max(room, _SMALLEST_ROWS * line))
        is_short = band < self._band.wanted_height
        bar = 0
        if rows < line * people or is_short:
            bar = self._table.verticalScrollBar().sizeHint().width()
            widths = section_widths(columns, width - ROW_HEAD - bar, bounds, self.zoom)
            if not below and sum(widths) + EDGE > width - ROW_HEAD - bar:
                # A bar at the side takes what the columns need: then there is one below them too.
                self._arrange_people(width, height, theme, weeks, across_too=True)
                return
        self._table.people.setDefaultSectionSize(line)
        for section, one in enumerate(widths):
            self._table.setColumnWidth(section, one)
            self._band.setColumnWidth(section, one)
        top = HEAD_HEIGHT + rows
        # Where one of the two scrolls, the other ends beside its bar: their columns stay in line.
        self._table.setGeometry(0, 0, width - (0 if rows < line * people else bar), top)
        self._title.setGeometry(0, top, width, TITLE)
        self._band.scroll_lines(is_short)
        self._band.setGeometry(0, top + TITLE, width - (0 if is_short else bar), band + below)

    def _below_people(self, wanted: int, shared: int) -> tuple[int, int]:
        """Return how high band and legend are; where people have little room they give way.

        Args:
            wanted: what people need at least.
            shared: what people, band and legend have together.
        """
        band = self._band.wanted_height
        if shared - band - LEGEND >= wanted:
            return band, LEGEND
        self._legend.hide()
        if shared - band >= wanted:
            return band, 0
        lines = max(_SMALLEST_LINES, round(shared * (1 - _PEOPLE)) // LINE)
        return min(band, lines * LINE), 0

    def _arrange_posts(self, width: int, height: int, theme: Theme, weeks: int) -> None:
        table, lines = self._posts, self._posts.seats.lines
        bounds = block_bounds(theme, weeks, posts=True)
        columns = table.seats.board.columns
        across = table.horizontalScrollBar().sizeHint().height()
        widths = section_widths(columns, width - ROW_HEAD, bounds, self.zoom)
        below = across if sum(widths) > width - ROW_HEAD else 0
        room = height - HEAD_HEIGHT - LEGEND - below
        seats = sum(1 for line in lines if line.kind == "seat")
        others = sum(table.line_heights(0, 1.0)) + 4 * len(lines)
        heights_of_seats = row_heights(theme, self.density)
        seat = round(row_height(seats, room - others, heights_of_seats) * self.zoom)
        heights = table.line_heights(seat, self.zoom)
        if sum(heights) > room and room < _LOW:
            self._legend.hide()
        if sum(heights) > room:
            bar = table.verticalScrollBar().sizeHint().width()
            widths = section_widths(columns, width - ROW_HEAD - bar, bounds, self.zoom)
        for section, one in enumerate(widths):
            table.setColumnWidth(section, one)
        for number, one in enumerate(heights):
            table.setRowHeight(number, one)
        whole = HEAD_HEIGHT + sum(heights) + below
        legend = 0 if self._legend.isHidden() else LEGEND
        table.setGeometry(0, 0, width, min(whole, height - legend))
