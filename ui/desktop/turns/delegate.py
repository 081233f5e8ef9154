"""Paints one cell of the turns; Qt asks for those in sight alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from rostering.time import monday_of
from ui.desktop.theme import Theme
from ui.desktop.turns.model import TurnsModel
from ui.desktop.turns.painter import TurnPainter


class TurnDelegate(QStyledItemDelegate):
    """Facts come from the model, looks from the painter."""

    def __init__(self, theme: Theme, model: TurnsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._turns = model
        self.painter = TurnPainter(theme)

    def set_theme(self, theme: Theme) -> None:
        self.painter = TurnPainter(theme)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model, looks = self._turns, self.painter
        theme, column = looks.theme, index.column()
        day, cell = model.days[column], model.cell(index.row(), column)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, theme.colour(self._ground(column)))
        if day.closed:
            looks.hatched(painter, area, closed=True)
        elif cell.absent:
            looks.hatched(painter, area.adjusted(1, 11, -1, -12), closed=False)
        painter.fillRect(
            QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("line")
        )
        if column == 0 or model.days[column - 1].monday != day.monday:
            edge = QRectF(area.left(), area.top(), 1, area.height())
            painter.fillRect(edge, theme.colour("line2" if self._begins_month(column) else "line"))
        looks.faded(painter, model.is_past(column))
        if cell.has_turn or cell.learns:
            looks.sign(painter, area, day.kind, learns=cell.learns)
            self._paint_marks(painter, area, index)
        elif day.is_open and not cell.absent:
            looks.none(painter, area)
        painter.restore()

    def _paint_marks(
        self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell = self._turns.cell(index.row(), index.column())
        chip = self.painter.chip(area)
        if cell.locked:
            self.painter.lock(painter, area)
        if self._turns.turn_at(index) in self._turns.new:
            self.painter.cells.diamond(painter, chip.topLeft() + QPointF(1, 1))
        elif cell.remarks:
            self.painter.remark(painter, chip.topLeft() + QPointF(0, 0))

    def _ground(self, column: int) -> str:
        today = self._turns.today
        is_now = today is not None and self._turns.days[column].monday == monday_of(today)
        return "today" if is_now else "surface"

    def _begins_month(self, column: int) -> bool:
        if column == 0:
            return True
        days = self._turns.days
        return days[column].monday.month != days[column - 1].monday.month
