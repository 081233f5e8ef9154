"""People by days, with the keys and what is dragged."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import (
    QModelIndex,
    QPointF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ui.application.absences.picture import Bar
from ui.desktop.absences.days_grid import DaysGrid
from ui.desktop.absences.drag import Drag, Stretch, edge_of, part_at
from ui.desktop.absences.measures import EDGE, ROW_TIGHT
from ui.desktop.absences.model import CalendarModel
from ui.desktop.absences.overlay import Overlay
from ui.desktop.absences.turning_over import TurningOver
from ui.desktop.theme import Theme

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CalendarTable(DaysGrid):
    """Asks for edits; whoever listens does them."""

    chosen = Signal(object)
    """The bar that is chosen now; None for a day without one."""
    opened = Signal()
    """Somebody wants to go on with the bar that is chosen."""
    drawn = Signal(object, bool)
    """Days for something new, and whether hours are meant."""
    resized = Signal(int, object, object)
    """The place of an absence, its first and its last day as they should be."""
    moved_by_keys = Signal(int)
    """So many days longer."""
    removed = Signal()
    approved = Signal()
    part_asked = Signal()
    let_go = Signal()
    """The button of the mouse is up again: what moves the picture may move it now."""
    left = Signal()
    """Somebody is done with what is chosen."""
    scrolled = Signal()
    beyond = Signal(int)
    """The days before or after those in sight are meant; who listens shows them at once."""
    sought = Signal(object)
    """So is a day."""

    def __init__(self, theme: Theme, model: CalendarModel) -> None:
        super().__init__(theme, model)
        self.can_edit = True
        self.is_pressed = False
        self._pressed = QPointF()
        self._turning = TurningOver(self)
        self._turning.turned.connect(self._turn_over)
        self._overlay = Overlay(self)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Afwezigheden per persoon en dag"))
        self.horizontalScrollBar().valueChanged.connect(self.scrolled)

    # The keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keys = True
        if self._go(event) or self._edit(event):
            event.accept()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self.chosen.emit(self.calendar.bar_at(self.currentIndex()))

    def _go(self, event: QKeyEvent) -> bool:
        """Go on with the keys that mean something else than in other tables."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key is Qt.Key.Key_Escape and self.drag is not None:
            self._let_go()
            return True
        if key is Qt.Key.Key_Escape:
            self.left.emit()
            return False
        index, step = self.currentIndex(), _STEPS.get(key)
        if step is None or not index.isValid():
            return False
        if modifiers == _SHIFT | _CONTROL:
            if self.can_edit:
                self.moved_by_keys.emit(step)
            return True
        if modifiers == _CONTROL:
            self._jump(index, step)
            return True
        is_last = not 0 <= index.column() + step < len(self.calendar.days)
        if modifiers == _SHIFT:
            self._stretch_to(self._beside(index, step, is_last=is_last))
            return True
        if is_last:
            self.setCurrentIndex(self._beside(index, step, is_last=True))
            self.chosen.emit(self.calendar.bar_at(self.currentIndex()))
        return is_last

    def _beside(self, index: QModelIndex, step: int, *, is_last: bool) -> QModelIndex:
        """Return the day before or after; beyond those in sight the picture goes on."""
        day = self.calendar.days[index.column()]
        if is_last:
            anchor, row = self._anchor, index.row()
            self.beyond.emit(step)
            self._anchor = anchor
            return self.calendar.index(row, self.calendar.column_of(day + timedelta(days=step)))
        return self.calendar.index(index.row(), index.column() + step)

    def _stretch_to(self, index: QModelIndex) -> None:
        """Choose all days up to another one; what was chosen before is no longer meant."""
        self._keeps_anchor = True
        self.setCurrentIndex(index)
        self._keeps_anchor = False
        self.chosen.emit(None)

    def _jump(self, index: QModelIndex, step: int) -> None:
        """Go to the next or former absence of the same person."""
        here = self.calendar.days[index.column()]
        firsts = sorted({bar.first for bar in self.calendar.bars(index.row())}, reverse=step < 0)
        day = next((day for day in firsts if (day > here) == (step > 0) and day != here), None)
        picture, name = self.calendar.picture, self.calendar.names[index.row()]
        if day is None and picture is not None:
            day = picture.beyond(name, step)
            if day is not None:
                self.sought.emit(day)
        if day is not None:
            self.go_to(name, day)
            self.chosen.emit(self.calendar.bar_at(self.currentIndex()))

    def _edit(self, event: QKeyEvent) -> bool:
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~_SHIFT
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._enter()
        elif not self.can_edit or not plain:
            return False
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key is Qt.Key.Key_G:
            self.approved.emit()
        elif key is Qt.Key.Key_H:
            self.part_asked.emit()
        else:
            return False
        return True

    def _enter(self) -> None:
        stretch = self.stretch
        if stretch is None:
            return
        if not self.has_range and self.calendar.bar_at(self.currentIndex()) is not None:
            self.opened.emit()
        elif self.can_edit:
            self.drawn.emit(stretch, False)

    # The mouse

    def _edge_under(self, pos: QPointF, bar: Bar) -> Drag | None:
        index = self.indexAt(pos.toPoint())
        area = self.area_of(index.row(), bar)
        at_end = pos.x() >= area.center().x()
        if not index.isValid() or abs(pos.x() - (area.right() if at_end else area.left())) > EDGE:
            return None
        return edge_of(index.row(), bar, bar.last if at_end else bar.first, end=at_end)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        self.by_keys = False
        self.is_pressed = True
        self._pressed = event.position()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.modifiers() == _SHIFT and index.row() == self.currentIndex().row():
            self._stretch_to(index)
            return
        bar = self.bar_under(event.position())
        # Before what is chosen scrolls into sight, and so moves below the pointer.
        held = self._held(event, index, bar) if self.can_edit else None
        # A click on the place that is current already begins its range again.
        self._anchor = self.calendar.days[index.column()]
        self.setCurrentIndex(index)
        self.chosen.emit(bar)
        self.drag = held
        self.viewport().update()

    def _held(self, event: QMouseEvent, index: QModelIndex, bar: Bar | None) -> Drag | None:
        if bar is not None:
            return self._edge_under(event.position(), bar)
        day, row = self.calendar.days[index.column()], index.row()
        inside = (event.position().y() - self.rowViewportPosition(row)) / self.rowHeight(row)
        part = part_at(inside) if self.rowHeight(row) >= ROW_TIGHT else ""
        in_hours = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return Drag(row, day, day, "" if in_hours else part, in_hours)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer = event.position()
        if self.drag is None:
            bar = self.bar_under(self.pointer) if self.can_edit else None
            at_edge = bar is not None and self._edge_under(self.pointer, bar) is not None
            shapes = Qt.CursorShape
            hand = shapes.PointingHandCursor if bar is not None else shapes.ArrowCursor
            self.viewport().setCursor(shapes.SizeHorCursor if at_edge else hand)
            return
        far = (self.pointer - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self.drag.has_moved:
            before = self._turning.step
            self._turning.look(self.pointer.x())
            # Over the edge it is the page that moves, no longer the day.
            if not self._turning.step or self._turning.step != before:
                self._drag_to(self.pointer)

    def _drag_to(self, pos: QPointF) -> None:
        """Hold the day at a place; beside the days it is the first or the last one."""
        if self.drag is None or not self.calendar.days:
            return
        column = self.columnAt(round(pos.x()))
        if column < 0:
            column = 0 if pos.x() < 0 else len(self.calendar.days) - 1
        self.drag = self.drag.to(self.calendar.days[column])
        self.scrollTo(self.calendar.index(self.drag.row, column))
        self.viewport().update()

    def _turn_over(self, step: int) -> None:
        """Show the days before or after while something is held over the edge."""
        if self.drag is not None:
            self.beyond.emit(step)
            self._drag_to(QPointF(0 if step > 0 else self.viewport().width() - 1, self.pointer.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.is_pressed = False
        self._drop()
        self.let_go.emit()

    def _drop(self) -> None:
        drag = self.drag
        self._let_go()
        if drag is None or not drag.has_moved:
            return
        first, last = drag.days
        if drag.bar is None:
            name = self.calendar.names[drag.row]
            self._anchor = first
            self._stretch_to(self.calendar.index(drag.row, self.calendar.column_of(last)))
            self.drawn.emit(Stretch(name, first, last, drag.part), drag.in_hours)
        else:
            keeps_end = not drag.end and drag.bar.is_open
            self.resized.emit(drag.bar.place, first, None if keeps_end else last)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._enter()

    def _let_go(self) -> None:
        self.drag = None
        self._turning.stop()
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._overlay.paint(QPainter(self.viewport()))
