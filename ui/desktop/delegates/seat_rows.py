"""Paints the posts in the grid, line by line: seats, empty places, and names in lists."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTableView

from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.delegates.lanes import Lane, cell_area, lanes, margin_of, paint_ground
from ui.desktop.delegates.rows import Rows
from ui.desktop.delegates.seat_painter import SeatPainter
from ui.desktop.models.post_board import Line, Spot
from ui.desktop.models.post_model import PostModel
from ui.desktop.theme import Theme

_LIST_MARGIN = 1


class SeatRows(QObject):
    """Paints seats and names; knows the day of today."""

    def __init__(self, theme: Theme, posts: PostModel, view: QTableView) -> None:
        super().__init__(view)
        self._posts, self._rows = posts, Rows(view)
        self._shown: dict[int, Lane] = {}
        self.today: date | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme, self.cells = theme, CellPainter(theme)
        self._seats = SeatPainter(theme, self.cells)

    def area(self, index: QModelIndex | QPersistentModelIndex, section: QRect) -> QRectF:
        """Return where the fill of a cell lies."""
        column, line = self._posts.board.columns[index.column()], self._posts.lines[index.row()]
        area = cell_area(column, section)
        if not _is_seat(line):
            area.setTop(section.top() + _LIST_MARGIN)
            area.setBottom(section.bottom() - _LIST_MARGIN)
        return area

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Paint the lines that meet a part of the viewport."""
        columns, weeks = self._posts.board.columns, self._posts.weeks
        if self._rows.begin((self._theme, columns, weeks, self.today)):
            found = lanes(columns, self._rows.places, self.today, weeks)
            self._shown = {at: found[at] for at in self._rows.in_sight}
        self._rows.paint(painter, dirty, self._look, self._draw)

    def _look(self, row: int) -> object:
        line = self._posts.lines[row]
        return line.kind, line.ends_group, line.spots

    def _draw(self, row: int, painter: QPainter, place: QRect) -> None:
        line = self._posts.lines[row]
        below = "line2" if line.ends_group else "line" if line.kind == "seat" else ""
        paint_ground(painter, self._theme, place, self._shown, below)
        margin = margin_of(place.height()) if _is_seat(line) else _LIST_MARGIN
        for number, lane in self._shown.items():
            painter.setOpacity(0.5 if lane.is_past else 1.0)
            spot = line.spots[number]
            if spot.kind == "closed":
                section = lane.section(place)
                self.cells.closed(painter, QRectF(section.adjusted(1, 0, 0, 0)))
            else:
                self._paint_spot(painter, lane.area(place, margin), line, spot)
        painter.setOpacity(1.0)

    def _paint_spot(self, painter: QPainter, area: QRectF, line: Line, spot: Spot) -> None:
        match spot.kind:
            case "seat" | "extra":
                self._seats.taken(painter, area, spot)
            case "open":
                word = self.tr("leeg")
                self._seats.empty(painter, area, word, below_minimum=spot.below_minimum)
            case "back" | "absent" | "free":
                self._seats.listed(painter, area, spot)
            case "none" if line.kind == "seat" or spot.word:
                painter.setFont(self._theme.font())
                painter.setPen(self._theme.colour("text3"))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, spot.word or "·")


def _is_seat(line: Line) -> bool:
    return line.kind in ("seat", "extra")
