"""Small pictures in the rows of the report: bars from zero, and points on a band."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF

from ui.desktop.printing.report_flow import Draw
from ui.desktop.printing.sheet import Sheet

_HEIGHT, _RADIUS = 5.4, 1.15


def bar(value: int, furthest: int, fine: int, left: float, width: float, *, is_out: bool) -> Draw:
    """Return a bar from zero, left or right, over a grey zone of what is fine."""
    middle, half = left + width / 2, width / 2
    scale = half / max(1, furthest)

    def draw(sheet: Sheet, top: float) -> None:
        zone = min(half, fine * scale)
        sheet.fill(QRectF(middle - zone, top + 0.2, 2 * zone, _HEIGHT - 0.3), "abs")
        end = middle + max(-half, min(half, value * scale))
        low, high = sorted((middle, end))
        colour = "amberI" if is_out else "line3"
        sheet.fill(QRectF(low, top + 1.4, max(0.15, high - low), _HEIGHT - 2.8), colour)
        sheet.line(middle, top, middle, top + _HEIGHT, width=0.2, colour="line3")

    return draw


def point(
    value: int,
    band: tuple[int, int],
    ends: tuple[int, int],
    place: tuple[float, float],
    *,
    is_out: bool,
) -> Draw:
    """Return a point on a band; outside it is a diamond.

    Args:
        value: the figure.
        band: between what it should be.
        ends: the values at both ends of the drawing.
        place: where the drawing begins, and how wide it is.
        is_out: whether the figure is outside the band.
    """
    low, high = ends
    left, width = place
    scale = width / max(1, high - low)

    def at(number: int) -> float:
        return left + (min(max(number, low), high) - low) * scale

    def draw(sheet: Sheet, top: float) -> None:
        first, last = at(band[0]), at(band[1])
        middle = top + _HEIGHT / 2
        sheet.fill(QRectF(first, top + 0.1, last - first, _HEIGHT - 0.2), "tint2")
        target = (first + last) / 2
        sheet.line(target, top, target, top + _HEIGHT, width=0.25, colour="accent")
        sheet.line(left, middle, left + width, middle, width=0.12, colour="line2")
        _point(sheet, QPointF(at(value), middle), is_out=is_out)

    return draw


def together(drawings: Sequence[Draw]) -> Draw:
    """Return some drawings as one."""

    def draw(sheet: Sheet, top: float) -> None:
        for each in drawings:
            each(sheet, top)

    return draw


def _point(sheet: Sheet, centre: QPointF, *, is_out: bool) -> None:
    painter = sheet.painter
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(sheet.colour("amberI" if is_out else "accent"))
    if not is_out:
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        return
    x, y, far = centre.x(), centre.y(), _RADIUS * 1.4
    corners = ((x, y - far), (x + far, y), (x, y + far), (x - far, y))
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
