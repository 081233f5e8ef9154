"""What all charts share: marks that can be hovered, walked with the keyboard, and clicked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ui.desktop.overview.brush import Brush, Drawing, Mark
from ui.desktop.theme import Theme

_EDGE = 4
"""Room beside the figures for the mark of the keyboard."""


class Chart(QWidget):
    """Paints figures; each says a sentence where the pointer or the keyboard is."""

    cell_requested = Signal(object)
    """The `Target` of a mark that was clicked, or on which Enter was pressed."""
    walked = Signal(object)
    """The middle of the mark to which the keyboard went."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.theme = theme
        self._drawing: Drawing | None = None
        self.marks: tuple[Mark, ...] = ()
        self.current = 0
        self.setAccessibleName(title)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show other figures."""
        self._drawing = drawing
        self.renew()

    def renew(self) -> None:
        """Stand anew, after other figures or another width."""
        if self._drawing is None:
            return
        width = self.width() - 2 * _EDGE
        self.setFixedHeight(round(self._drawing.height(width)))
        self.marks = tuple(
            replace(mark, area=mark.area.translated(_EDGE, 0))
            for mark in self._drawing.marks(width)
        )
        self.current = min(self.current, max(0, len(self.marks) - 1))
        self._describe()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.update()

    def mark_at(self, place: QPointF) -> Mark | None:
        return next((mark for mark in self.marks if mark.area.contains(place)), None)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, max(1, self.minimumHeight()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.renew()
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._drawing is not None:
            painter.translate(_EDGE, 0)
            self._drawing.draw(Brush(painter, self.theme), self.width() - 2 * _EDGE)
            painter.translate(-_EDGE, 0)
        if self.hasFocus() and self.marks:
            pen = QPen(self.theme.colour("accent"), 2)
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            area = self.marks[self.current].area.adjusted(1 - _EDGE, 1, _EDGE - 1, -1)
            # On a ground of its own: a mark may have a colour near that of the ring.
            for drawn in (QPen(self.theme.colour("surface"), 4), pen):
                painter.setPen(drawn)
                painter.drawRoundedRect(area, 3, 3)
        painter.end()

    # Pointing and walking

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            if mark is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), mark.sentence, self, mark.area.toRect())
            return True
        return super().event(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        can_go = mark is not None and mark.target is not None
        shape = Qt.CursorShape.PointingHandCursor if can_go else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and mark is not None:
            self.current = self.marks.index(mark)
            self._go()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go()
        elif key in _ARROWS:
            self._walk(*_ARROWS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(0 if key == Qt.Key.Key_Home else len(self.marks) - 1)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._choose(self.current)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def _walk(self, down: int, right: int) -> None:
        """Go to the nearest mark in a direction."""
        if not self.marks:
            return
        here = self.marks[self.current]
        ahead = [
            (
                (mark.row - here.row) * down + (mark.column - here.column) * right,
                abs((mark.row - here.row) * right) + abs((mark.column - here.column) * down),
                number,
            )
            for number, mark in enumerate(self.marks)
        ]
        beside = [each for each in ahead if each[0] > 0 and (down or each[1] == 0)]
        if beside:
            self._choose(min(beside)[2])

    def _choose(self, number: int) -> None:
        if not 0 <= number < len(self.marks):
            return
        self.current = number
        self._describe()
        self.update()
        area = self.marks[number].area.toRect()
        self.walked.emit(area.center())
        place = self.mapToGlobal(QPoint(area.left() + area.width() // 2, area.bottom()))
        QToolTip.showText(place, self.marks[number].sentence, self)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.marks[self.current].sentence if self.marks else "")

    def _go(self) -> None:
        if self.marks and self.marks[self.current].target is not None:
            self.cell_requested.emit(self.marks[self.current].target)


_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
