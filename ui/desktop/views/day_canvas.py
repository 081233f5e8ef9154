"""The strips of one day under a time axis; each block can be pointed at, walked to and opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from data.dutch import clock
from rostering.time import Minutes, Span
from ui.application.dates import duration, spoken
from ui.desktop.delegates.cell_painter import RADIUS, CellPainter
from ui.desktop.models.day_lines import DayLine, DayLines, Gap
from ui.desktop.theme import Theme
from ui.desktop.views.head_sizes import MARGIN, ROW_HEAD

_AXIS, _LINE, _INSIDE = 22, 26, 4
_HOURS, _DESK = 92, 96
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class DayCanvas(QWidget):
    """Paints a day; the last line says what lacks."""

    opened = Signal(int, int)
    """Line and block that was clicked, or on which Enter was pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.day: DayLines | None = None
        self.broken: frozenset[tuple[str, str]] = frozenset()
        self.current = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Dag in detail"))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._cells = CellPainter(theme)
        self.update()

    def show_day(self, day: DayLines, broken: frozenset[tuple[str, str]]) -> None:
        """Show a day; `broken` are names and blocks at which a hard rule is broken."""
        self.day, self.broken = day, broken
        rows, columns = len(day.lines), max(0, len(day.blocks) - 1)
        self.current = (min(self.current[0], rows), min(self.current[1], columns))
        self.setFixedHeight(self.sizeHint().height())
        self._describe()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        lines = 0 if self.day is None else len(self.day.lines) + 1
        return QSize(ROW_HEAD + 320 + _HOURS + _DESK, _AXIS + lines * _LINE + _INSIDE)

    # Where things are

    def area(self, row: int, column: int) -> QRectF:
        """Return where a block of a line is; below the people are the gaps."""
        assert self.day is not None
        return self._place(row, self.day.blocks[column].span).adjusted(0.5, 4, -0.5, -4)

    def _place(self, row: int, span: Span) -> QRectF:
        start, end = self._x(span.start), self._x(span.end)
        return QRectF(start, _AXIS + row * _LINE, end - start, _LINE)

    def _x(self, minute: Minutes) -> float:
        axis, left = self._axis, ROW_HEAD + 4
        scale = max(1.0, self.width() - left - _HOURS - _DESK) / max(1, axis.minutes)
        return left + (minute - axis.start) * scale

    def _found(self, place: QPointF) -> tuple[int, int] | None:
        if self.day is None:
            return None
        for row in range(len(self.day.lines) + 1):
            for column in range(len(self.day.blocks)):
                if self._place(row, self.day.blocks[column].span).contains(place):
                    return row, column
        return None

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        if self.day is not None and self.day.blocks:
            self._paint_axis(painter, self.day)
            for row, line in enumerate(self.day.lines):
                self._paint_line(painter, row, line)
            self._paint_gaps(painter, self.day)
            if self.hasFocus():
                self._cells.ring(painter, self.area(*self.current), focused=True)
        painter.end()

    def _paint_axis(self, painter: QPainter, day: DayLines) -> None:
        painter.setFont(self._theme.font("bijschrift"))
        painter.setPen(self._theme.colour("text2"))
        starts = {block.span.start for block in day.blocks}
        ends = {block.span.end for block in day.blocks}
        right = 0.0
        for minute in sorted(starts | ends):
            x, words = self._x(minute), clock(minute)
            width = painter.fontMetrics().horizontalAdvance(words) + 4
            if x - width / 2 >= right:
                area = QRectF(x - width / 2, 2, width, _AXIS - 4)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
                right = area.right()

    def _paint_line(self, painter: QPainter, row: int, line: DayLine) -> None:
        theme = self._theme
        self._paint_name(painter, row, line.name)
        whole = self._place(row, self._axis).adjusted(0, 2, 0, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunk"))
        painter.drawRoundedRect(whole, RADIUS, RADIUS)
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.setBrush(theme.colour("surface"))
        for shift in line.shifts:
            frame = self._place(row, shift).adjusted(-2, 2, 2, -2)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        for column, state in enumerate(line.states):
            area = self.area(row, column)
            if state.kind in ("post", "back"):
                self._cells.filled(painter, QRectF(area.toAlignedRect()), state)
            elif state.kind == "absent":
                self._cells.absent(painter, area, self.tr("afwezig"))
            if (line.name, self._block(column)) in self.broken:
                self._cells.broken(painter, area, ringed=True)
        hours = ", ".join(f"{clock(shift.start)}–{clock(shift.end)}" for shift in line.shifts)
        self._paint_figures(painter, row, line, hours)

    def _paint_figures(self, painter: QPainter, row: int, line: DayLine, hours: str) -> None:
        top, left = _AXIS + row * _LINE, self.width() - _HOURS - _DESK + 8
        painter.setFont(self._theme.font("klein"))
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(QRectF(left, top, _HOURS, _LINE), _LEFT, hours)
        painter.setFont(self._theme.font("klein", weight=600 if line.is_long else 400))
        painter.setPen(self._theme.colour("amber" if line.is_long else "text2"))
        desk = self.tr("balie {0}").format(duration(line.desk)) if line.desk else ""
        painter.drawText(QRectF(left + _HOURS, top, _DESK, _LINE), _LEFT, desk)

    def _paint_name(self, painter: QPainter, row: int, name: str) -> None:
        painter.setFont(self._theme.font("tekst", weight=500))
        painter.setPen(self._theme.colour("text"))
        area = QRectF(MARGIN, _AXIS + row * _LINE, ROW_HEAD - MARGIN - 6, _LINE)
        mode = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(name, mode, round(area.width()))
        painter.drawText(area, _LEFT, words)

    def _paint_gaps(self, painter: QPainter, day: DayLines) -> None:
        row = len(day.lines)
        self._paint_name(painter, row, self.tr("Nog leeg"))
        if not any(day.gaps):
            painter.setFont(self._theme.font("klein"))
            painter.setPen(self._theme.colour("text2"))
            painter.drawText(self._place(row, self._axis), _LEFT, self.tr("niets, alles is bezet"))
        for column, gaps in enumerate(day.gaps):
            if not gaps:
                continue
            below = any(gap.below_minimum for gap in gaps)
            pen = QPen(self._theme.colour("red" if below else "amberI"), 1.3)
            pen.setDashPattern([2.6, 1.8])
            area = self.area(row, column)
            painter.setPen(pen)
            painter.setBrush(self._theme.colour("redT" if below else "amberT"))
            painter.drawRoundedRect(area, RADIUS, RADIUS)
            painter.setPen(self._theme.colour("red" if below else "amber"))
            painter.setFont(self._theme.font("klein", weight=600))
            sign = "! " if below else ""
            text = sign + ", ".join(_short(gap) for gap in gaps)
            mode = Qt.TextElideMode.ElideRight
            words = painter.fontMetrics().elidedText(text, mode, round(area.width()) - 4)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    @property
    def _axis(self) -> Span:
        assert self.day is not None
        return self.day.axis

    def _block(self, column: int) -> str:
        assert self.day is not None
        return self.day.blocks[column].name

    # What it says

    def sentence(self, row: int, column: int) -> str:
        """Say what a block of a line stands for."""
        day = self.day
        if day is None or not 0 <= column < len(day.blocks):
            return ""
        span = day.blocks[column].span
        when = self.tr("{0} tot {1}").format(spoken(span.start), spoken(span.end))
        if row < len(day.lines):
            line = day.lines[row]
            state = line.states[column]
            word = self.tr("afwezig") if state.kind == "absent" else state.post
            word = word or self.tr("geen dienst")
            return f"{line.name}, {when}: {word}"
        said = [
            (
                self.tr("{0}: {1} te weinig, onder het minimum")
                if gap.below_minimum
                else self.tr("{0}: {1} te weinig")
            ).format(gap.post, gap.missing)
            for gap in day.gaps[column]
        ]
        words = ", ".join(said) or self.tr("alles bezet")
        return f"{when}: {words}"

    def _describe(self) -> None:
        self.setAccessibleDescription(self.sentence(*self.current))

    # Mouse and keys

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._found(QPointF(event.pos()))
            said = "" if found is None else self.sentence(*found)
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._found(event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self._go(*found)
            self.opened.emit(*self.current)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.day is None or not self.day.blocks:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(*self.current)
        elif key in _STEPS:
            down, right = _STEPS[key]
            self._go(self.current[0] + down, self.current[1] + right)
        else:
            super().keyPressEvent(event)

    def _go(self, row: int, column: int) -> None:
        assert self.day is not None
        rows, columns = len(self.day.lines), len(self.day.blocks) - 1
        self.current = (min(max(0, row), rows), min(max(0, column), columns))
        self._describe()
        self.update()
        if self.hasFocus():
            place = self.area(*self.current).bottomLeft().toPoint()
            QToolTip.showText(self.mapToGlobal(place), self.sentence(*self.current), self)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()


def _short(gap: Gap) -> str:
    return gap.code if gap.missing == 1 else f"{gap.missing} {gap.code}"
