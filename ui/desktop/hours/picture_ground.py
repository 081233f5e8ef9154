"""What is painted behind the blocks of a week, and what is drawn before there is a block."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from rostering.time import Weekday
from ui.application.hours.periods import Hours, weekdays_in
from ui.desktop.hours.drawing import Drag
from ui.desktop.hours.scale import AXIS, HOUR, TOP, Scale
from ui.desktop.theme import Theme


class Ground:
    """Paints it, in a size; the blocks themselves are tiles on top of it."""

    def __init__(self, painter: QPainter, theme: Theme, scale: Scale, size: QSize) -> None:
        self._painter, self._theme, self._scale, self._size = painter, theme, scale, size

    def draw_lines(self, hours: Hours | None) -> None:
        """Paint the lines of hours and days; days that a period does not have are grey."""
        painter, scale, theme = self._painter, self._scale, self._theme
        width, height = self._size.width(), self._size.height()
        painter.fillRect(QRectF(0, 0, width, height), theme.colour("surface"))
        painter.setFont(theme.font("bijschrift"))
        for minute in range(scale.span.start, scale.span.end + 1, HOUR):
            y = scale.y(minute)
            painter.setPen(theme.colour("line"))
            painter.drawLine(QPointF(AXIS, y), QPointF(width, y))
            painter.setPen(theme.colour("text3"))
            flag = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, y - 9, AXIS - 8, 18), flag, f"{minute // HOUR}:00")
        for weekday in Weekday:
            x = scale.x(weekday)
            if hours is not None and weekday not in weekdays_in(hours.period):
                painter.fillRect(QRectF(x, 0, scale.day_width, height), theme.colour("abs"))
            painter.setPen(theme.colour("line"))
            painter.drawLine(QPointF(x, 0), QPointF(x, height))

    def draw_keyboard(self, weekday: Weekday) -> None:
        """Show that the keyboard is on a day, and on no block of it."""
        x, width = self._scale.x(weekday) + 2, self._scale.day_width - 4
        place = QRectF(x, TOP, width, self._size.height() - 2 * TOP)
        self._painter.setPen(QPen(self._theme.colour("accent"), 2, Qt.PenStyle.DotLine))
        self._painter.drawRoundedRect(place, 4, 4)

    def draw_drag(self, drag: Drag) -> None:
        """Show where a block would be if the mouse let go."""
        painter, theme = self._painter, self._theme
        area = self._scale.area(drag.weekday, drag.span)
        fill = theme.colour("tint")
        fill.setAlphaF(0.8)
        painter.setBrush(fill)
        painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(area, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("klein", weight=600))
        top = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(area.adjusted(0, 2, 0, 40), top, drag.text)
