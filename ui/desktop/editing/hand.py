"""The mouse in the grid: drag what is chosen, or its handle to fill."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from rostering.plan import Plan
from ui.application.editing.cells import content_of
from ui.application.editing.dropping import Dropping
from ui.desktop.editing.chosen import Chosen
from ui.desktop.editing.targets import Drop, Place, Targets
from ui.desktop.views.roster_table import RosterTable

HANDLE = 7
"""Side of the handle at the lower right of what is chosen."""
_REACH = 3


class Hand(QObject):
    """Follows the pointer; tells what is let go where."""

    dropped = Signal(object)
    """A drop that can be done."""
    refused = Signal(object)
    """A drop that cannot, with its reason."""
    filled = Signal(object, object)
    """The rectangle that is repeated, and the larger one that it fills."""
    changed = Signal()

    def __init__(self, table: RosterTable, chosen: Chosen) -> None:
        super().__init__(table)
        self._table, self._chosen = table, chosen
        self._plan: Plan | None = None
        self._pressed: QPoint | None = None
        self._grip: Place = (0, 0)
        self.at = QPoint()
        self.copies = False
        self.targets: Targets | None = None
        self.drop: Drop | None = None
        self.is_dragging = False
        self.fill: QRect | None = None
        self._fills = False
        table.setMouseTracking(True)

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being dragged."""
        return self.is_dragging or self._fills

    def press(self, event: QMouseEvent, plan: Plan) -> bool:
        """Take hold of the handle, or of what is chosen."""
        place = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or self.is_busy:
            return self.is_busy
        self._plan = plan
        if self.handle_area().adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(place):
            self._fills, self.fill = True, None
            return True
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not self._can_hold(place):
            return False
        index = self._table.indexAt(place)
        self._pressed, self._grip = place, (index.row(), index.column())
        dropping = Dropping(plan, self._chosen.cells, self._over())
        self.targets = Targets(dropping, self._chosen.sheet, self._grip, self._visible(), self)
        self.targets.found.connect(self._show_found)
        return True

    def _show_found(self) -> None:
        if self.is_dragging:
            self.changed.emit()

    def _can_hold(self, place: QPoint) -> bool:
        """Tell whether something that is chosen and can be moved lies under the pointer."""
        index = self._table.indexAt(place)
        if not index.isValid() or self._plan is None:
            return False
        where = (index.row(), index.column())
        if where not in self._chosen.places or self._table.looks.is_past(index.column()):
            return False
        return content_of(self._plan, self._chosen.sheet.at(*where)).is_work

    def _over(self) -> frozenset[date]:
        """Return the days in sight that are over."""
        columns, is_past = self._table.roster.week.columns, self._table.looks.is_past
        return frozenset(column.day for at, column in enumerate(columns) if is_past(at))

    def _visible(self) -> list[Place]:
        area = self._table.viewport().rect()
        model = self._table.model()
        rows = [
            row
            for row in range(model.rowCount())
            if self._table.rowViewportPosition(row) <= area.bottom()
            and self._table.rowViewportPosition(row) + self._table.rowHeight(row) > 0
        ]
        # Nearest to the pointer first: those are looked at first.
        places = [(row, column) for row in rows for column in range(model.columnCount())]
        row, column = self._grip
        return sorted(places, key=lambda place: abs(place[0] - row) + abs(place[1] - column))

    def move(self, event: QMouseEvent, plan: Plan | None) -> bool:
        """Drag on, or show what could be taken hold of."""
        self.at = event.position().toPoint()
        self.copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._fills:
            self.fill = self._filled()
            self.changed.emit()
            return True
        if self._pressed is None or self.targets is None:
            self._plan = plan
            self._show_cursor()
            return False
        far = (self.at - self._pressed).manhattanLength()
        if not self.is_dragging and far >= QApplication.startDragDistance():
            self.is_dragging = True
        if self.is_dragging:
            self.drop = self._drop()
            self.changed.emit()
        return True

    def _drop(self) -> Drop | None:
        index = self._table.indexAt(self.at)
        if not index.isValid() or self.targets is None:
            return None
        self._table.scrollTo(index)
        return self.targets.drop((index.row(), index.column()), copies=self.copies)

    def release(self, event: QMouseEvent) -> bool:
        """Let go."""
        if self._fills:
            fill, source = self.fill, self._chosen.rectangle
            self.cancel()
            if fill is not None and source is not None and fill != source:
                self.filled.emit(source, fill)
            return True
        if self._pressed is None:
            return False
        if self.is_dragging:
            self.at = event.position().toPoint()
            self.copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.drop = self._drop()
        drop, was_dragging, pressed = self.drop, self.is_dragging, self._pressed
        self.cancel()
        if not was_dragging:
            self._click(pressed, event)
        elif drop is not None and drop.pairs:
            self.dropped.emit(drop)
        elif drop is not None and drop.way == "no":
            self.refused.emit(drop)
        return True

    def _click(self, place: QPoint, event: QMouseEvent) -> None:
        """Do what a click does: it was held back to see whether it became a drag."""
        index = self._table.indexAt(place)
        selection = self._table.selectionModel()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and len(self._chosen.places) > 1:
            selection.select(index, selection.SelectionFlag.Toggle)
        else:
            self._table.setCurrentIndex(index)
            self._table.clicked.emit(index)

    def cancel(self) -> None:
        """Let go of everything; nothing is done."""
        if self.targets is not None:
            self.targets.end()
        self.targets = self.drop = self._pressed = self.fill = None
        self.is_dragging = self._fills = False
        self.changed.emit()

    # The handle

    def handle_area(self) -> QRect:
        """Return where the handle is; nowhere without a rectangle, or on days that are over."""
        chosen = self._chosen.rectangle
        if chosen is None:
            return QRect()
        if self._table.looks.is_past(chosen.left()):
            return QRect()
        corner = self._table.cell_area(chosen.bottom(), chosen.right()).bottomRight().toPoint()
        return QRect(corner.x() - HANDLE // 2, corner.y() - HANDLE // 2, HANDLE, HANDLE)

    def _filled(self) -> QRect | None:
        """Return the chosen rectangle made larger to the pointer, along one axis."""
        chosen, index = self._chosen.rectangle, self._table.indexAt(self.at)
        if chosen is None or not index.isValid():
            return self.fill
        column = index.column()
        while column < chosen.left() and self._table.looks.is_past(column):
            column += 1
        whole = chosen.united(QRect(column, index.row(), 1, 1))
        if whole.width() - chosen.width() >= whole.height() - chosen.height():
            return QRect(whole.left(), chosen.top(), whole.width(), chosen.height())
        return QRect(chosen.left(), whole.top(), chosen.width(), whole.height())

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self.handle_area().contains(self.at):
            shape = Qt.CursorShape.CrossCursor
        elif self._can_hold(self.at):
            shape = Qt.CursorShape.OpenHandCursor
        self._table.viewport().setCursor(shape)

    def area_of(self, places: QRect) -> QRectF:
        """Return where a rectangle of places lies on screen."""
        first = self._table.cell_area(places.top(), places.left())
        return first.united(self._table.cell_area(places.bottom(), places.right()))
