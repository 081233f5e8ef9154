"""Paints days and the bars over them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from rostering.time import WHOLE_DAY, Half, Part, Weekday, half_of
from ui.application.absences import words
from ui.application.absences.picture import AbsencePicture, Bar
from ui.application.records.words import AWAY, REQUESTED
from ui.desktop.delegates.patterns import draw_hatch
from ui.desktop.theme import Theme

_RADIUS = 3.0
_AROUND = 8.0
_FADE = 44.0
_HOURS = 9.0
_WEEKS_FROM = 5
"""So wide a day has to be for a line between weeks."""
_FREE = (7.0, 2.0)


def halves_area(area: QRectF, halves: frozenset[Half]) -> QRectF:
    """Return the part of a cell or a bar that stands for half days: above is the morning."""
    if halves == WHOLE_DAY or not halves:
        return area
    half = area.height() / 2
    top = area.top() if Half.MORNING in halves else area.top() + half
    return QRectF(area.left(), top, area.width(), half)


class CalendarPainter:
    """Paints in one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    # Days

    def ground(self, day: date, today: date) -> QColor:
        """Return the ground of a day: today, a weekend or a plain day."""
        if day == today:
            return self.theme.colour("tint")
        return self.theme.colour("sunk" if day.weekday() >= Weekday.SATURDAY else "surface")

    def day(self, painter: QPainter, area: QRectF, picture: AbsencePicture, at: int) -> None:
        """Paint the ground of a day and the line before it."""
        day = picture.days[at]
        painter.fillRect(area, self.ground(day, picture.today))
        self.closed(painter, area, picture.shut_halves(day))
        if day.day == 1:
            self._line(painter, area, "line2")
        elif day.weekday() == Weekday.MONDAY and area.width() >= _WEEKS_FROM:
            self._line(painter, area, "line")

    def _line(self, painter: QPainter, area: QRectF, role: str) -> None:
        edge = QRectF(area.left(), area.top(), 1, area.height())
        painter.fillRect(edge, self.theme.colour(role))

    def closed(self, painter: QPainter, area: QRectF, halves: frozenset[Half]) -> None:
        """Hatch a day, or the half of it, on which the team is closed."""
        if not halves:
            return
        shut = halves_area(area, halves)
        painter.save()
        painter.setClipRect(shut, Qt.ClipOperation.IntersectClip)
        painter.fillRect(shut, self.theme.colour("abs"))
        draw_hatch(painter, shut, self.theme.colour("line2"), step=5.0)
        painter.restore()

    def not_employed(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, self.theme.colour("bg"))

    def free(self, painter: QPainter, area: QRectF, halves: frozenset[Half]) -> None:
        """Mark fixed free half days lightly."""
        inside = halves_area(area.adjusted(0, _AROUND, 0, -_AROUND), halves)
        mark = QRectF(0, 0, min(_FREE[0], max(2.0, area.width() - 2)), _FREE[1])
        mark.moveCenter(inside.center())
        painter.fillRect(mark, self.theme.colour("line3"))

    # Bars

    def bar_area(self, cells: QRectF, part: Part, noon: int) -> QRectF:
        """Return where a bar lies over its days: above for mornings, below for afternoons."""
        around = _AROUND if cells.height() >= 34 else 4.0
        inside = cells.adjusted(1.0, around, 0.0, -around)
        if part.hours is None:
            whole = halves_area(inside, part.halves)
            return whole.adjusted(0, 0, 0, -1.5 if part.half is Half.MORNING else 0)
        half = frozenset((half_of(part.hours.start, noon),))
        area = halves_area(inside, half)
        height = min(_HOURS, area.height())
        return QRectF(area.left(), area.center().y() - height / 2, area.width(), height)

    def bar(self, painter: QPainter, area: QRectF, bar: Bar, reason: str) -> None:
        """Paint a bar with the words that fit in it."""
        self.shape(painter, area, bar)
        if bar.absence.part.hours is None:
            if bar.is_open:
                self._go_on(painter, area)
            self._write(painter, area, bar, reason)

    def shape(self, painter: QPainter, area: QRectF, bar: Bar) -> None:
        """Paint a bar: solid where approved, in a dashed bracket where requested."""
        theme, absence = self.theme, bar.absence
        fill = theme.colour("hatch" if absence.approved else "amberT")
        edge = theme.colour("line3" if absence.approved else "amberI")
        brush = self._fading(area, fill) if bar.is_open else QBrush(fill)
        pen = QPen(self._fading(area, edge) if bar.is_open else QBrush(edge), 1.0)
        if not absence.approved:
            pen.setWidthF(1.4)
            pen.setDashPattern([2.6, 1.8])
        painter.setPen(pen)
        painter.setBrush(brush)
        drawn = area.adjusted(0.5, 0.5, -0.5, -0.5)
        # An edge out of sight is not rounded: the absence goes on there.
        drawn.setLeft(drawn.left() - (0 if bar.begins else 6))
        drawn.setRight(drawn.right() + (0 if bar.ends else 6))
        radius = _RADIUS if absence.part.hours is None else drawn.height() / 2
        painter.drawRoundedRect(drawn, radius, radius)

    def _fading(self, area: QRectF, colour: QColor) -> QBrush:
        fading = QLinearGradient(area.topLeft(), area.topRight())
        clear = QColor(colour)
        clear.setAlpha(0)
        fading.setColorAt(0.0, colour)
        fading.setColorAt(max(0.0, 1 - _FADE / max(_FADE, area.width())), colour)
        fading.setColorAt(1.0, clear)
        return QBrush(fading)

    def _go_on(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(self.theme.colour("text2"))
        painter.setFont(self.theme.font("tekst", weight=600))
        place = area.adjusted(0, -3, -5, -3)
        sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, sides, "»")

    def _write(self, painter: QPainter, area: QRectF, bar: Bar, reason: str) -> None:
        """Write the longest words that fit."""
        absence = bar.absence
        painter.setFont(self.theme.font("bijschrift", pixels=11 if area.height() >= 16 else 10))
        painter.setPen(self.theme.colour("text2" if absence.approved else "amber"))
        room = area.width() - 8 - (14 if bar.is_open else 0)
        metrics = painter.fontMetrics()
        for text in _texts(bar, reason):
            if metrics.horizontalAdvance(text) <= room:
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
                return

    # What is chosen

    def ring(self, painter: QPainter, area: QRectF, *, dotted: bool = False) -> None:
        pen = QPen(self.theme.colour("accent"), 2.0)
        if dotted:
            pen.setDashPattern([1.0, 1.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(-1.5, -1.5, 1.5, 1.5), _RADIUS + 1, _RADIUS + 1)

    def drawn(self, painter: QPainter, area: QRectF) -> None:
        """Paint the days that are chosen, or the bar as it would be."""
        colour = self.theme.colour("accent")
        painter.setPen(QPen(colour, 1.6))
        colour.setAlpha(50)
        painter.setBrush(colour)
        painter.drawRoundedRect(area.adjusted(0.8, 0.8, -0.8, -0.8), _RADIUS, _RADIUS)


def _texts(bar: Bar, reason: str) -> Sequence[str]:
    absence = bar.absence
    if not absence.approved:
        asked = REQUESTED.say()
        return (f"{asked}, {reason}", asked, "?") if reason else (asked, "?")
    if reason:
        return (reason, words.AWAY_SHORT.say())
    plain = (AWAY.say(), words.AWAY_SHORT.say())
    return (words.AWAY_OPEN.say(), *plain) if bar.is_open else plain
