"""The line below the people: how every turn is staffed, in step with the columns above."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTableView, QToolTip, QWidget
from typing_extensions import override

from ui.application.turns.picture import TurnDay
from ui.desktop.theme import Theme
from ui.desktop.turns.measures import FOOT
from ui.desktop.turns.model import TurnsModel
from ui.desktop.turns.sides import Sides

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class StaffingFoot(QWidget):
    """Writes present and wanted; a turn that is short of people is framed, in amber or red."""

    def __init__(self, theme: Theme, model: TurnsModel, table: QTableView) -> None:
        super().__init__()
        self._theme, self._turns, self._table = theme, model, table
        self.sides = Sides()
        self.setFixedHeight(FOOT)
        self.setAccessibleName(self.tr("Bezet / gewenst"))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), theme.colour("sunk"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.sides.width
        painter.save()
        painter.setClipRect(QRect(edge, 0, self._table.viewport().width(), self.height()))
        for column, turn in enumerate(self._turns.days):
            left = edge + self._table.columnViewportPosition(column)
            width = self._table.columnWidth(column)
            if left + width > edge and left < self.width():
                self._paint_turn(painter, QRectF(left, 0, width, self.height()), column, turn)
        painter.restore()
        self._paint_words(painter)
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line2"))
        painter.fillRect(edge - 1, 0, 1, self.height(), theme.colour("line2"))
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setFont(theme.font("klein"))
        painter.setPen(theme.colour("text2"))
        name = QRect(12, 0, self.sides.name - 16, self.height())
        painter.drawText(name, _LEFT, self.tr("Bezet / gewenst"))
        room = self.sides.width - self.sides.name - 16
        text = self.tr("+ is achter op het billijk aandeel, dus nog te doen")
        short = self.tr("+ is nog te doen")
        metrics = painter.fontMetrics()
        shown = text if metrics.horizontalAdvance(text) <= room else short
        painter.drawText(QRect(self.sides.name + 8, 0, room, self.height()), _LEFT, shown)

    def _paint_turn(self, painter: QPainter, area: QRectF, column: int, turn: TurnDay) -> None:
        if not turn.is_open:
            return
        lacks = turn.present < turn.wanted and turn.is_shared and not self._turns.is_past(column)
        role = "text2"
        if lacks:
            role = "red" if turn.is_short else "amber"
            frame = area.adjusted(1.5, 6.5, -1.5, -6.5)
            painter.setPen(QPen(self._theme.colour(role), 1.2))
            painter.setBrush(self._theme.colour("redT" if turn.is_short else "amberT"))
            painter.drawRoundedRect(frame, 3, 3)
        painter.setFont(self._theme.font("bijschrift", weight=600 if lacks else 400))
        painter.setPen(self._theme.colour(role))
        if not turn.is_shared:
            painter.setPen(self._theme.colour("text3"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"{turn.present}/{turn.wanted}")

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            column = self._table.columnAt(event.x() - self.sides.width)
            inside = event.x() >= self.sides.width and column >= 0
            text = self._turns.day_words(column) if inside else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
