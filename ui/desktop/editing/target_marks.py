"""Paints where something that is dragged could go, and what letting go would do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPixmapCache

from ui.application.editing.cells import Way
from ui.desktop.theme import Theme

RADIUS = 3.0
_BADGE = 14.0
_OUTSIDE = 8
"""Pixels around a place that a badge or a ring may reach into."""
_TIP_GAP = 14


def paint_target(
    painter: QPainter,
    theme: Theme,
    area: QRectF,
    way: Way,
    *,
    is_under: bool,
    is_filled: bool,
) -> None:
    """Ring a place in green or red with its sign; the one under the pointer stands out.

    While something is dragged, hundreds of places are painted again at each move of the pointer,
    so each look is drawn once and copied.
    """
    if way == "same":
        return
    role, scale = "red" if way == "no" else "green", painter.device().devicePixelRatioF()
    size = area.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE).size()
    look = f"{way} {is_under} {is_filled} {size.width()} {size.height()} {scale}"
    key = f"target {theme.roles[role]} {theme.roles[f'{role}T']} {theme.roles['surface']} {look}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = QPixmap((size * scale).toSize())
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        drawing = QPainter(picture)
        drawing.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(_OUTSIDE, _OUTSIDE, area.width(), area.height())
        _draw_target(drawing, theme, place, way, is_under=is_under, is_filled=is_filled)
        drawing.end()
        QPixmapCache.insert(key, picture)
    painter.drawPixmap(area.topLeft() - QPointF(_OUTSIDE, _OUTSIDE), picture)


def _draw_target(
    painter: QPainter,
    theme: Theme,
    area: QRectF,
    way: Way,
    *,
    is_under: bool,
    is_filled: bool,
) -> None:
    role = "red" if way == "no" else "green"
    colour = theme.colour(role)
    if not is_filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{role}T"))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_under:
        painter.setPen(QPen(theme.colour("surface"), 1.0))
        painter.drawRoundedRect(area.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
        painter.setPen(QPen(colour, 2.5))
        outside = area.adjusted(-2, -2, 2, 2)
        painter.drawRoundedRect(outside, RADIUS + 2, RADIUS + 2)
    else:
        painter.setPen(QPen(colour, 1.4))
        painter.drawRoundedRect(area.adjusted(0.2, 0.2, -0.2, -0.2), RADIUS, RADIUS)
    if is_under or not is_filled or way != "move":
        _paint_sign(painter, theme, area, way, colour, inside=not is_filled)


def _paint_sign(
    painter: QPainter, theme: Theme, area: QRectF, way: Way, colour: QColor, *, inside: bool
) -> None:
    """Paint the sign of a target: in an empty cell, or as a badge at its upper right."""
    badge = QRectF(0, 0, _BADGE, _BADGE)
    if inside:
        badge.moveCenter(area.center())
    else:
        badge.moveCenter(area.topRight() + QPointF(-2, 2))
        painter.setPen(QPen(theme.colour("surface"), 1.0))
        painter.setBrush(colour)
        painter.drawEllipse(badge)
    ink = colour if inside else theme.colour("surface")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.6))
    draw_sign(painter, badge.adjusted(3.5, 3.5, -3.5, -3.5), way)


def paint_tip(
    painter: QPainter, theme: Theme, at: QPoint, room: QRect, words: str, *, is_bad: bool
) -> None:
    """Write beside the pointer, wholly inside the room there is."""
    if not words:
        return
    painter.setFont(theme.font("klein", weight=500))
    width = painter.fontMetrics().horizontalAdvance(words) + 16
    box = QRectF(at.x() + _TIP_GAP, at.y() + _TIP_GAP, width, 24)
    if box.right() > room.right():
        box.moveRight(at.x() - 4)
    if box.left() < 0:
        box.moveLeft(0)
    if box.bottom() > room.bottom():
        box.moveBottom(at.y() - 4)
    painter.setPen(QPen(theme.colour("redL" if is_bad else "line2"), 1))
    painter.setBrush(theme.colour("redT" if is_bad else "surface"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme.colour("red" if is_bad else "text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def draw_sign(painter: QPainter, area: QRectF, way: Way) -> None:
    """Draw a tick, an arrow both ways or a stroke: fonts do not have these signs everywhere."""
    left, right, top, bottom = area.left(), area.right(), area.top(), area.bottom()
    middle = area.center()
    if way in ("move", "copy"):
        painter.drawPolyline(
            [QPointF(left, middle.y()), QPointF(middle.x() - 1, bottom), QPointF(right, top)]
        )
        return
    if way == "swap":
        painter.drawLine(QPointF(left, middle.y()), QPointF(right, middle.y()))
        for end, back in ((left, 2.2), (right, -2.2)):
            tip = QPointF(end, middle.y())
            painter.drawPolyline([tip + QPointF(back, -2.4), tip, tip + QPointF(back, 2.4)])
        return
    painter.drawEllipse(area)
    painter.drawLine(area.topLeft() + QPointF(1, 1), area.bottomRight() - QPointF(1, 1))
