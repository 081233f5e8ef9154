"""The patterns of the posts and the hatches, drawn as lines and dots."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_STEP = 8.0
_DOT = 1.1


def draw_pattern(painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
    """Draw the pattern of a post over an area; the caller clips."""
    draw = PATTERNS.get(name)
    if draw is None:
        return
    painter.setPen(QPen(colour, 1.2))
    draw(painter, area)


def draw_hatch(
    painter: QPainter, area: QRectF, colour: QColor, *, step: float = 8.0, width: float = 1.2
) -> None:
    """Draw slanting lines; they meet over areas that lie side by side."""
    painter.setPen(QPen(colour, width))
    _rising(painter, area, step)


def draw_broad_hatch(painter: QPainter, area: QRectF, colour: QColor) -> None:
    """Draw the falling lines of a closed day."""
    painter.setPen(QPen(colour, 2.0))
    _falling(painter, area, 14.0)


def _rising(painter: QPainter, area: QRectF, step: float = _STEP) -> None:
    # Anchored to the origin of the painter, so that neighbours join without a seam.
    first = int((area.left() + area.top()) // step)
    last = int((area.right() + area.bottom()) // step) + 1
    for number in range(first, last + 1):
        total = number * step
        painter.drawLine(
            QLineF(total - area.bottom(), area.bottom(), total - area.top(), area.top())
        )


def _falling(painter: QPainter, area: QRectF, step: float = _STEP) -> None:
    first = int((area.left() - area.bottom()) // step)
    last = int((area.right() - area.top()) // step) + 1
    for number in range(first, last + 1):
        shift = number * step
        painter.drawLine(
            QLineF(shift + area.top(), area.top(), shift + area.bottom(), area.bottom())
        )


def _diamonds(painter: QPainter, area: QRectF) -> None:
    _rising(painter, area, 10.0)
    _falling(painter, area, 10.0)


def _lying(painter: QPainter, area: QRectF) -> None:
    level = area.top() + 4
    while level < area.bottom():
        painter.drawLine(QLineF(area.left(), level, area.right(), level))
        level += 5


def _standing(painter: QPainter, area: QRectF) -> None:
    place = area.left() + 3
    while place < area.right():
        painter.drawLine(QLineF(place, area.top(), place, area.bottom()))
        place += 5


def _dots(painter: QPainter, area: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    level, shifted = area.top() + 3, False
    while level < area.bottom():
        place = area.left() + (6 if shifted else 3)
        while place < area.right():
            painter.drawEllipse(QPointF(place, level), _DOT, _DOT)
            place += 6
        level += 4.5
        shifted = not shifted


PATTERNS: dict[str, Callable[[QPainter, QRectF], None]] = {
    "schuin /": _rising,
    "schuin \\": _falling,
    "stippen": _dots,
    "liggend": _lying,
    "staand": _standing,
    "ruit": _diamonds,
    "vol, stippen": _dots,
    "vol, schuin /": _rising,
}
