"""Paints one cell of the view of the posts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.desktop.delegates.cell_delegate import cell_area
from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.delegates.seat_painter import SeatPainter
from ui.desktop.models.many_weeks import is_past, opens_week
from ui.desktop.models.post_board import Line
from ui.desktop.models.post_model import PostModel
from ui.desktop.theme import Theme


class SeatDelegate(QStyledItemDelegate):
    """Paints seats and names; knows the day of today."""

    def __init__(self, theme: Theme, posts: PostModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._posts = posts
        self.today: date | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.cells = CellPainter(theme)
        self._seats = SeatPainter(theme, self.cells)

    def area(self, index: QModelIndex | QPersistentModelIndex, section: QRect) -> QRectF:
        """Return where the fill of a cell lies."""
        column, line = self._posts.board.columns[index.column()], self._posts.lines[index.row()]
        area = cell_area(column, section)
        if line.kind not in ("seat", "extra"):
            area.setTop(section.top() + 1)
            area.setBottom(section.bottom() - 1)
        return area

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        section: QRect = option.rect
        line, spot = self._posts.lines[index.row()], self._posts.spot(index)
        self._paint_ground(painter, section, line, index.column())
        area = self.area(index, section)
        if is_past(self._posts.board.columns, index.column(), self.today):
            painter.setOpacity(0.5)
        match spot.kind:
            case "seat" | "extra":
                self._seats.taken(painter, area, spot)
            case "open":
                word = self.tr("leeg")
                self._seats.empty(painter, area, word, below_minimum=spot.below_minimum)
            case "back" | "absent" | "free":
                self._seats.listed(painter, area, spot)
            case "closed":
                self.cells.closed(painter, QRectF(section.adjusted(1, 0, 0, 0)))
            case "none" if line.kind == "seat" or spot.word:
                painter.setPen(self._theme.colour("text3"))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, spot.word or "·")
        painter.setOpacity(1.0)

    def _paint_ground(self, painter: QPainter, section: QRect, line: Line, at: int) -> None:
        column, theme = self._posts.board.columns[at], self._theme
        ground = "today" if column.day == self.today else "surface"
        painter.fillRect(section, theme.colour(ground))
        if line.ends_group or line.kind == "seat":
            bottom = QRect(section.left(), section.bottom(), section.width(), 1)
            painter.fillRect(bottom, theme.colour("line2" if line.ends_group else "line"))
        if column.first_of_day:
            side = QRect(section.left(), section.top(), 1, section.height())
            opens = opens_week(column, self._posts.weeks)
            painter.fillRect(side, theme.colour("line3" if opens else "line2"))
