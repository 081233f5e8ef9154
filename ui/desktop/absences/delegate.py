"""Paints one day of somebody; Qt asks for those in sight alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.desktop.absences.model import CalendarModel
from ui.desktop.absences.painter import CalendarPainter
from ui.desktop.theme import Theme


class DayDelegate(QStyledItemDelegate):
    """Facts come from the model, looks from the painter; bars are painted over it."""

    def __init__(self, theme: Theme, model: CalendarModel, parent: QObject) -> None:
        super().__init__(parent)
        self._calendar = model
        self.painter = CalendarPainter(theme)

    def set_theme(self, theme: Theme) -> None:
        self.painter = CalendarPainter(theme)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        picture, spot = self._calendar.picture, self._calendar.spot(index)
        if picture is None or spot is None:
            return
        looks, area = self.painter, QRectF(option.rect)
        painter.save()
        if picture.is_employed(*spot):
            looks.day(painter, area, picture, index.column())
            free = picture.free_halves(*spot) - picture.closed_halves(spot.day)
            if free:
                looks.free(painter, area, free)
        else:
            looks.not_employed(painter, area)
        line = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
        painter.fillRect(line, looks.theme.colour("line"))
        painter.restore()
