"""Paints the states of a cell; a picture of each look is made once."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from ui.desktop.delegates.fitting import fitting_font, sizes_from
from ui.desktop.delegates.patterns import draw_broad_hatch, draw_hatch, draw_pattern
from ui.desktop.delegates.pictures import Kept
from ui.desktop.icons import pixmap
from ui.desktop.models.week_cells import CellState
from ui.desktop.theme import BACK, Theme

RADIUS = 3.0
FOOT = 2
_FOLD = 9.0
PATTERN_FROM = 20
"""Narrower cells have no pattern: it would only blur the code."""


class CellPainter:
    """Paints cells in one theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.looks = Kept()
        self._icons: dict[tuple[str, str, float], QPixmap] = {}

    def filled(self, painter: QPainter, area: QRectF, state: CellState) -> None:
        """Paint somebody at work: fill, pattern, code and the marks in the corners."""
        scale = painter.device().devicePixelRatioF()
        self._picture(painter, area, state.post_number, state.code, state, scale)
        self.marks(painter, area, state)

    def chip(self, painter: QPainter, area: QRectF, number: int, code: str) -> None:
        """Paint the small sign of a post that stands before its name."""
        scale = painter.device().devicePixelRatioF()
        state = CellState("post" if number else "back", number, code)
        self._picture(painter, area, number, code, state, scale)

    def absent(self, painter: QPainter, area: QRectF, word: str) -> None:
        """Paint the hatch of an absence over a run, with one word in the middle."""
        self._hatched(painter, area)
        if not word:
            return
        font = self._theme.font("klein", weight=500, pixels=12 if area.width() > 44 else 10)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(word) + 8.0
        if width > area.width() + 6:
            return
        plate = QRectF(0, 0, width, min(17.0, area.height()))
        plate.moveCenter(area.center())
        painter.fillRect(plate, self._theme.colour("abs"))
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, word)

    def gone(self, painter: QPainter, area: QRectF, state: CellState) -> None:
        """Mark that somebody did something else here when it was published; away, what that was."""
        if not state.changed:
            return
        colour = self._theme.colour("text2")
        if state.former and state.kind == "absent":
            font = self._theme.font("code", pixels=11)
            font.setStrikeOut(True)
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, state.former)
        else:
            self.triangle(painter, area.topRight() + QPointF(-6.0, 6.0), colour)

    def free(self, painter: QPainter, area: QRectF, word: str) -> None:
        """Write over a run that somebody is free."""
        sizes = sizes_from(self._theme.type["klein"][0])
        painter.setFont(
            fitting_font(self._theme, word, area.width(), sizes, role="klein", weight=400)
        )
        painter.setPen(self._theme.colour("text3"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, word)

    def closed(self, painter: QPainter, area: QRectF) -> None:
        """Paint the broad hatch of a closed column."""
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, self._theme.colour("sunk"))
        draw_broad_hatch(painter, area, self._theme.colour("hatch"))
        painter.restore()

    def ring(self, painter: QPainter, area: QRectF, *, focused: bool) -> None:
        """Paint the ring of the chosen cell; dotted when the keyboard is there."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        space = area.adjusted(-0.5, -0.5, 0.5, 0.5)
        painter.setPen(QPen(self._theme.colour("surface"), 1.0))
        painter.drawRoundedRect(space, RADIUS, RADIUS)
        pen = QPen(self._theme.colour("accent"), 2.0)
        if focused:
            pen.setDashPattern([1.0, 1.0])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
        painter.restore()

    def broken(self, painter: QPainter, area: QRectF, *, ringed: bool) -> None:
        """Paint the red ring and block of a broken hard rule; chosen cells have a ring already."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        red, surface = self._theme.colour("red"), self._theme.colour("surface")
        if ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(surface, 1.0))
            painter.drawRoundedRect(area.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
            painter.setPen(QPen(red, 2.0))
            painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
        block = QRectF(area.left() - 5, area.top() - 5, 13, 13)
        painter.setPen(QPen(surface, 1.0))
        painter.setBrush(red)
        painter.drawRoundedRect(block, 2, 2)
        painter.setPen(surface)
        painter.setFont(self._theme.font("code", pixels=10))
        painter.drawText(block, Qt.AlignmentFlag.AlignCenter, "!")
        painter.restore()

    def allowed(self, painter: QPainter, area: QRectF, *, ringed: bool) -> None:
        """Paint the dashed ring and the pen of a broken rule that stands with a reason."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        red, surface = self._theme.colour("red"), self._theme.colour("surface")
        if ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(surface, 1.0))
            painter.drawRoundedRect(area.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
            dashed = QPen(red, 1.5)
            dashed.setDashPattern([2.6, 1.8])
            painter.setPen(dashed)
            painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
        block = QRectF(area.left() - 5, area.top() - 5, 13, 13)
        painter.setPen(QPen(red, 1.0))
        painter.setBrush(surface)
        painter.drawRoundedRect(block, 2, 2)
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            block.topLeft() + QPointF(1.5, 1.5), self._icon("pen", red.name(), scale)
        )
        painter.restore()

    def fold(self, painter: QPainter, area: QRectF) -> None:
        """Paint the folded corner of a note, with a line of ground between it and the cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = area.bottomLeft()
        painter.setPen(QPen(self._theme.colour("surface"), 1.0))
        painter.setBrush(self._theme.colour("text2"))
        points = [(-0.5, -_FOLD), (_FOLD, 0.5), (-0.5, 0.5)]
        painter.drawPolygon(QPolygonF([corner + QPointF(x, y) for x, y in points]))
        painter.restore()

    def diamond(self, painter: QPainter, centre: QPointF) -> None:
        """Paint the mark of automatic work."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("surface"), 1.0))
        painter.setBrush(self._theme.colour("accent"))
        size = 4.0
        points = [(0.0, -size), (size, 0.0), (0.0, size), (-size, 0.0)]
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in points]))
        painter.restore()

    def triangle(self, painter: QPainter, centre: QPointF, colour: QColor) -> None:
        """Paint the mark of what is no longer as it was published."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        points = [(0.0, -3.0), (3.6, 3.0), (-3.6, 3.0)]
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in points]))
        painter.restore()

    def _picture(
        self,
        painter: QPainter,
        area: QRectF,
        number: int,
        code: str,
        state: CellState,
        scale: float,
    ) -> None:
        size = area.size().toSize()
        look = (
            number,
            code,
            state.accompanied,
            state.locked,
            state.remote,
            size.width(),
            size.height(),
            scale,
        )
        picture = self.looks.picture(look, lambda: self._drawn(size, number, code, state, scale))
        painter.drawPixmap(area.topLeft(), picture)

    def _drawn(
        self, size: QSize, number: int, code: str, state: CellState, scale: float
    ) -> QPixmap:
        picture = QPixmap(round(size.width() * scale), round(size.height() * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, size.width(), size.height())
        self.ground(painter, area, state)
        self._code(painter, area, number, code, state)
        painter.end()
        return picture

    def ground(self, painter: QPainter, area: QRectF, state: CellState) -> None:
        """Paint what lies under a code: fill and pattern, or a dashed frame."""
        if state.accompanied:
            self._dashed(painter, area, state.post_number)
        else:
            self._plain(painter, area, state.post_number)

    def _plain(self, painter: QPainter, area: QRectF, number: int) -> None:
        colours = self._theme.post(number)
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(area, QColor(colours.fill))
        if number != BACK:
            if area.width() >= PATTERN_FROM:
                draw_pattern(painter, colours.pattern, area, QColor(colours.pattern_line))
            foot = QRectF(area.left(), area.bottom() - FOOT, area.width(), FOOT)
            painter.fillRect(foot, QColor(colours.border))
        painter.restore()

    def _dashed(self, painter: QPainter, area: QRectF, number: int) -> None:
        pen = QPen(QColor(self._theme.post(number).border), 1.3)
        pen.setDashPattern([2.6, 1.8])
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), RADIUS, RADIUS)

    def _code(
        self, painter: QPainter, area: QRectF, number: int, code: str, state: CellState
    ) -> None:
        text = self._theme.colour("text") if state.accompanied else self._post_text(number)
        height = area.height()
        pixels = 13 if height >= 28 else 12 if height >= 22 else 11 if height >= 14 else 10
        weight = 600
        if number == BACK:
            pixels, weight = (11 if area.height() >= 22 else 10), 400
        room = area.width() - (10 if state.accompanied or state.locked or state.remote else 4)
        font = fitting_font(self._theme, code, max(room, 8), sizes_from(pixels), weight=weight)
        painter.setFont(font)
        painter.setPen(text)
        place = area.adjusted(0, 0, 0, -FOOT if number != BACK else 0)
        if state.locked or state.accompanied:
            place = place.adjusted(0, 0, -7, 0)
        elif state.remote:
            place = place.adjusted(7, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, code)
        if state.accompanied:
            end = place.center().x() + painter.fontMetrics().horizontalAdvance(code) / 2 + 1.5
            painter.setFont(self._theme.font("code", pixels=max(8, font.pixelSize() - 4)))
            line = place.center().y() + font.pixelSize() * 0.36 + 1
            painter.drawText(QPointF(end, line), "b")

    def _post_text(self, number: int) -> QColor:
        return QColor(self._theme.post(number).text)

    def marks(
        self, painter: QPainter, area: QRectF, state: CellState, *, small: bool = False
    ) -> None:
        """Paint the marks in the corners; where there is no room for signs, those above alone."""
        if not (state.automatic or state.changed or state.locked or state.remote):
            return
        scale = painter.device().devicePixelRatioF()
        text = self._theme.post(state.post_number).text
        colour = self._theme.roles["text"] if state.accompanied else text
        if state.locked and not small:
            place = area.bottomRight() - QPointF(11.5, 13.5)
            painter.drawPixmap(place, self._icon("lock", colour, scale))
        if state.remote and not small:
            place = area.bottomLeft() + QPointF(1.5, -13.5)
            painter.drawPixmap(place, self._icon("home", colour, scale))
        if state.automatic:
            self.diamond(painter, area.topLeft() + QPointF(4.0, 4.0))
        if state.changed:
            self.triangle(painter, area.topRight() + QPointF(-6.0, 6.0), QColor(colour))

    def _icon(self, name: str, colour: str, scale: float) -> QPixmap:
        key = (name, colour, scale)
        if key not in self._icons:
            self._icons[key] = pixmap(name, QColor(colour), 10, scale)
        return self._icons[key]

    def _hatched(self, painter: QPainter, area: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS, RADIUS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.fillRect(area, self._theme.colour("abs"))
        draw_hatch(painter, area, self._theme.colour("hatch"))
        painter.restore()
