"""What stands in cells on paper: posts, absences, closures and the small marks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPolygonF

from ui.desktop.delegates.patterns import draw_broad_hatch, draw_hatch, draw_pattern
from ui.desktop.printing.sheet import Fitted, Sheet, Type, fit, width_of
from ui.desktop.theme import PostColours

RADIUS = 0.7
THIN, MEDIUM, THICK = 0.2, 0.32, 0.45
GRID, HALF_LINE, DAY_LINE = "line2", "text3", "text2"

_PIXEL = 25.4 / 96
"""Millimetres to a pixel of the screen, in which the patterns are measured."""
_SMALLEST = 1.5
_WIDE_CLOSURE = 30.0
_ACCOMPANIED = "b"


def stronger(fill: str, line: str) -> QColor:
    """Return the colour of a pattern on paper: twice the contrast that it has on the screen."""
    ground, colour = QColor(fill), QColor(line)
    parts = zip(ground.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(max(0, min(255, 2 * there - here)) for here, there in parts))


def post_ground(sheet: Sheet, area: QRectF, look: PostColours, radius: float = RADIUS) -> None:
    """Fill an area with the colour and the pattern of a post."""
    painter = sheet.painter
    painter.save()
    sheet.clip(area, radius)
    sheet.fill(area, look.fill)
    painter.scale(_PIXEL, _PIXEL)
    draw_pattern(painter, look.pattern, _in_pixels(area), stronger(look.fill, look.pattern_line))
    painter.restore()


def filled(sheet: Sheet, area: QRectF, look: PostColours, radius: float = RADIUS) -> None:
    """Draw the ground of somebody at a post, with its edge."""
    post_ground(sheet, area, look, radius)
    sheet.frame(area, width=MEDIUM * 0.8, colour=look.border, radius=radius)


def code(sheet: Sheet, area: QRectF, text: str, look: PostColours, *, size: float) -> None:
    """Write the code of a post on a plate of its own colour, so that no pattern crosses it."""
    kind = Type(size, 600, look.text)
    fitted = fit(text, kind, area.width() - 0.8, area.height(), least=_SMALLEST)
    on_plate(sheet, area, fitted, look.fill)


def on_plate(sheet: Sheet, area: QRectF, fitted: Fitted, ground: str) -> None:
    """Write a text with the colour of its ground around it."""
    wide = max(width_of(line, fitted.type) for line in fitted.lines) + 0.7
    high = fitted.height - fitted.type.line + fitted.type.size * 0.9
    plate = QRectF(0, 0, min(wide, area.width()), min(high, area.height()))
    plate.moveCenter(area.center())
    sheet.painter.save()
    sheet.clip(plate, 0.4)
    sheet.fill(plate, ground)
    sheet.painter.restore()
    sheet.lines(area, fitted)


def accompanied(sheet: Sheet, area: QRectF, text: str, look: PostColours, *, size: float) -> None:
    """Draw somebody who is accompanied: a dashed edge, no ground, a small b."""
    sheet.frame(
        area, width=MEDIUM * 1.2, colour=look.border, dashed=True, radius=RADIUS, ground="#FFFFFF"
    )
    room = area.width() - 0.8
    fitted = fit(text, Type(size, 600), room - size * 0.35, area.height(), least=_SMALLEST)
    small = Type(fitted.type.size * 0.68, 600)
    whole = width_of(fitted.lines[0], fitted.type) + width_of(_ACCOMPANIED, small)
    left = area.center().x() - whole / 2
    place = QRectF(left, area.top(), whole, area.height())
    left_aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    sheet.text(place, fitted.lines[0], fitted.type, left_aligned)
    shifted = place.translated(width_of(fitted.lines[0], fitted.type), fitted.type.size * 0.16)
    sheet.text(shifted, _ACCOMPANIED, small, left_aligned)


def absent(sheet: Sheet, area: QRectF, word: str, *, size: float = 2.7) -> None:
    """Hatch an absence, with a word on a plate in the middle."""
    roles = sheet.theme.roles
    hatched(sheet, area, roles["abs"])
    plated(sheet, area, word, Type(size))


def hatched(sheet: Sheet, area: QRectF, ground: str, *, broad: bool = False) -> None:
    """Draw the slanting lines of an absence, or the falling ones of a closure."""
    painter = sheet.painter
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.fillRect(area, QColor(ground))
    painter.scale(_PIXEL, _PIXEL)
    line = stronger(sheet.theme.roles["surface"], sheet.theme.roles["hatch"])
    if broad:
        draw_broad_hatch(painter, _in_pixels(area), line)
    else:
        draw_hatch(painter, _in_pixels(area), line)
    painter.restore()


def plated(sheet: Sheet, area: QRectF, word: str, kind: Type) -> None:
    """Write a word on a white plate in the middle of an area."""
    if not word:
        return
    fitted = fit(word, kind, area.width() - 1.0, area.height() - 0.6, least=_SMALLEST)
    wide = max(width_of(line, fitted.type) for line in fitted.lines) + 1.4
    plate = QRectF(0, 0, min(wide, area.width()), min(fitted.height + 0.5, area.height()))
    plate.moveCenter(area.center())
    sheet.fill(plate, "surface")
    sheet.lines(area, fitted)


def upright(sheet: Sheet, area: QRectF, word: str, kind: Type) -> None:
    """Write a word on a white plate, from below to above, in a narrow high area."""
    painter = sheet.painter
    painter.save()
    painter.translate(area.center())
    painter.rotate(-90)
    turned = QRectF(-area.height() / 2, -area.width() / 2, area.height(), area.width())
    plated(sheet, turned, word, kind)
    painter.restore()


def closure(sheet: Sheet, area: QRectF, name: str) -> None:
    """Hatch closed columns over all rows, with their name where it reads best."""
    inner = area.adjusted(0.25, 0.1, -0.1, -0.1)
    hatched(sheet, inner, "#FFFFFF", broad=True)
    kind = Type(3.4, 500)
    if area.width() >= _WIDE_CLOSURE:
        plated(sheet, inner, name, kind)
    else:
        upright(sheet, inner, name, kind)


def house(sheet: Sheet, corner: QPointF, colour: str, size: float = 1.7) -> None:
    """Draw the mark of remote work, up from its lower left corner."""
    left, bottom = corner.x(), corner.y()
    path = QPainterPath()
    path.moveTo(left, bottom - size * 0.5)
    path.lineTo(left + size / 2, bottom - size)
    path.lineTo(left + size, bottom - size * 0.5)
    path.lineTo(left + size * 0.84, bottom - size * 0.5)
    path.lineTo(left + size * 0.84, bottom)
    path.lineTo(left + size * 0.16, bottom)
    path.lineTo(left + size * 0.16, bottom - size * 0.5)
    path.closeSubpath()
    sheet.painter.fillPath(path, sheet.colour(colour))


def triangle(sheet: Sheet, corner: QPointF, size: float = 1.7) -> None:
    """Draw the mark of a change, down from its upper right corner."""
    right, top = corner.x(), corner.y()
    points = [(right - size, top + size * 0.9), (right, top + size * 0.9), (right - size / 2, top)]
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    sheet.painter.setBrush(sheet.colour("text"))
    sheet.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def chip(sheet: Sheet, area: QRectF, text: str, look: PostColours, *, is_front: bool) -> None:
    """Draw the small sign of a post that stands before its name."""
    if is_front:
        filled(sheet, area, look)
        code(sheet, area, text, look, size=area.height() * 0.6)
    else:
        sheet.frame(area, width=THIN, colour=GRID, radius=RADIUS)
        fitted = fit(text, Type(2.5, colour="text2"), area.width() - 0.6, area.height(), least=1.5)
        sheet.lines(area, fitted)


def _in_pixels(area: QRectF) -> QRectF:
    return QRectF(
        area.left() / _PIXEL, area.top() / _PIXEL, area.width() / _PIXEL, area.height() / _PIXEL
    )
