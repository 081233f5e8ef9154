"""What is painted over the days: the bars, what is chosen, and what is being dragged."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter

from rostering.time import Half
from ui.application.absences.picture import AbsencePicture, Bar
from ui.application.records.listing import period_name
from ui.desktop.absences.days_grid import DaysGrid
from ui.desktop.absences.drag import Drag
from ui.desktop.absences.painter import halves_area

_PAST = 0.55
_PARTS = {"VM": frozenset((Half.MORNING,)), "NM": frozenset((Half.AFTERNOON,))}
_LINE = 22


class Overlay(QObject):
    """Paints the rows and the bars that are in sight."""

    def __init__(self, table: DaysGrid) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter) -> None:
        picture = self._table.calendar.picture
        if picture is None or not picture.names:
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in self._rows():
            for bar in picture.bars(picture.names[row]):
                self._paint_bar(painter, picture, row, bar)
        self._paint_chosen(painter)
        if self._table.drag is not None and self._table.drag.has_moved:
            self._paint_drag(painter, self._table.drag)
        painter.end()

    def _rows(self) -> range:
        table = self._table
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        number = len(table.calendar.names)
        return range(max(0, first), (number - 1 if last < 0 else last) + 1)

    def _paint_bar(self, painter: QPainter, picture: AbsencePicture, row: int, bar: Bar) -> None:
        table = self._table
        area = table.area_of(row, bar)
        if not area.intersects(QRectF(table.viewport().rect())):
            return
        is_over = bar.last < picture.today
        painter.setOpacity(_PAST if is_over else 1.0)
        reason = bar.absence.kind if table.calendar.with_reasons else ""
        painter.save()
        painter.setClipRect(area)
        table.looks.painter.bar(painter, area, bar, reason)
        painter.restore()
        painter.setOpacity(1.0)
        if bar.place == table.place:
            table.looks.painter.ring(painter, area)

    def _paint_chosen(self, painter: QPainter) -> None:
        """Paint the days that are chosen, or the one where the keyboard is."""
        table, index, stretch = self._table, self._table.currentIndex(), self._table.stretch
        if stretch is None:
            return
        looks = table.looks.painter
        if table.has_range:
            looks.drawn(painter, table.days_area(index.row(), stretch.first, stretch.last))
        elif table.hasFocus() and table.by_keys:
            area = table.days_area(index.row(), stretch.first, stretch.last)
            looks.ring(painter, area.adjusted(2, 3, -2, -3), dotted=True)
        elif table.calendar.bar_at(index) is None:
            looks.drawn(painter, table.days_area(index.row(), stretch.first, stretch.last))

    def _paint_drag(self, painter: QPainter, drag: Drag) -> None:
        table = self._table
        first, last = drag.days
        area = table.days_area(drag.row, first, last)
        if drag.bar is not None:
            picture = table.calendar.picture
            assert picture is not None
            noon = picture.plan.settings.noon
            area = table.looks.painter.bar_area(area, drag.bar.absence.part, noon)
        elif drag.part:
            area = halves_area(area, _PARTS[drag.part])
        table.looks.painter.drawn(painter, area)
        self._tell(painter, self._words(drag))

    def _words(self, drag: Drag) -> str:
        first, last = drag.days
        said = period_name(first, last)
        if drag.in_hours:
            return self.tr("{0}, in uren").format(said)
        part = {"VM": self.tr("voormiddag"), "NM": self.tr("namiddag")}.get(drag.part)
        return said if part is None else f"{said}, {part}"

    def _tell(self, painter: QPainter, text: str) -> None:
        """Write beside the pointer what would come of it."""
        table = self._table
        theme = table.looks.painter.theme
        painter.setFont(theme.font("klein", weight=500))
        width = painter.fontMetrics().horizontalAdvance(text) + 16
        at, room = table.pointer, table.viewport().rect()
        plate = QRectF(at.x() + 14, at.y() + 16, width, _LINE)
        plate.moveLeft(max(4.0, min(plate.left(), room.right() - width - 4)))
        if plate.bottom() > room.bottom():
            plate.moveBottom(at.y() - 12)
        painter.setPen(theme.colour("line2"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(theme.colour("text"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
