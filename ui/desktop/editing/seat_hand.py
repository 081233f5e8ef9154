"""The view of the posts by hand: drag whoever sits somewhere to another place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication

from rostering.plan import Plan
from ui.application.editing import words
from ui.application.editing.cells import Way
from ui.application.editing.reseating import Seat, reseat
from ui.application.short_names import short_names
from ui.desktop.editing.seat_clipboard import SeatClipboard
from ui.desktop.editing.seat_targets import Plans, SeatTargets, holds_somebody, seat_at
from ui.desktop.editing.target_marks import RADIUS, paint_target, paint_tip
from ui.desktop.views.post_table import PostTable


class SeatHand(QObject):
    """The guest of the table of the posts."""

    moved = Signal(object, object)
    """An edit, and the place that whoever was moved has then."""
    told = Signal(str)
    """Why somebody cannot be there."""

    def __init__(self, table: PostTable, plan: Plans) -> None:
        super().__init__(table)
        self._table, self._plan = table, plan
        self.clipboard = SeatClipboard(table, plan, self)
        self.clipboard.moved.connect(self.moved)
        self.clipboard.told.connect(self.told)
        self.clipboard.changed.connect(table.viewport().update)
        self._of: Plan | None = None
        self._source: Seat | None = None
        self._pressed, self._at = QPoint(), QPoint()
        self._under: tuple[QModelIndex, Way] | None = None
        self._copies = False
        self.targets: SeatTargets | None = None
        self.is_dragging = False
        table.setMouseTracking(True)
        table.guest = self

    # The mouse

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of whoever is under the pointer; choosing the cell is left to the table."""
        plan, place = self._plan(), event.position().toPoint()
        index = self._table.indexAt(place)
        if event.button() is not Qt.MouseButton.LeftButton or plan is None:
            return False
        if holds_somebody(self._table, index):
            self._of, self._source, self._pressed = plan, seat_at(self._table, index), place
        return False

    def move(self, event: QMouseEvent) -> bool:
        """Drag on, or show that somebody could be taken hold of."""
        self._at = event.position().toPoint()
        self._copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._source is None or self._of is None:
            self._show_cursor()
            return False
        far = (self._at - self._pressed).manhattanLength()
        if not self.is_dragging and far >= QApplication.startDragDistance():
            self.is_dragging = True
            self.targets = SeatTargets(self._of, self._table, self._source, self)
            self.targets.found.connect(self._table.viewport().update)
        if self.is_dragging:
            self._look_under()
            self._table.viewport().update()
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Let go: do it, or say why not."""
        if not self.is_dragging:
            self.cancel()
            return False
        self._at = event.position().toPoint()
        self._copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._look_under()
        source, plan, under, copies = self._source, self._of, self._under, self._copies
        reason = self._reason()
        self.cancel()
        goal = None if under is None else seat_at(self._table, under[0])
        if under is None or source is None or plan is not self._plan():
            return True
        if under[1] == "no":
            self.told.emit(self.tr("Kan niet: {reason}.").format(reason=reason))
        elif under[1] != "same" and plan is not None and goal is not None:
            edit = reseat(plan, source, goal, copies=copies)
            self.moved.emit(edit, replace(goal, name=source.name))
        return True

    def cancel(self) -> None:
        """Let go of everything; nothing is done."""
        if self.targets is not None:
            self.targets.end()
        self.targets = self._source = self._of = self._under = None
        self.is_dragging = False
        self._table.viewport().update()

    def _look_under(self) -> None:
        """Find what letting go here would do."""
        index = self._table.indexAt(self._at)
        seat = seat_at(self._table, index)
        self._under = None
        if not index.isValid() or self.targets is None:
            return
        self._table.scrollTo(index)
        way: Way = "no"
        if seat is not None:
            way = self.targets.reseating.way(seat, copies=self._copies)
        self._under = index, way

    def _reason(self) -> str:
        if self._under is None or self.targets is None:
            return ""
        goal = seat_at(self._table, self._under[0])
        if goal is None:
            is_closed = self._table.seats.spot(self._under[0]).kind == "closed"
            return (words.CLOSED if is_closed else words.NO_SEAT).say()
        return self.targets.reseating.why_not(goal, copies=self._copies) or ""

    def _show_cursor(self) -> None:
        index = self._table.indexAt(self._at)
        can_hold = self._plan() is not None and holds_somebody(self._table, index)
        shape = Qt.CursorShape.OpenHandCursor if can_hold else Qt.CursorShape.ArrowCursor
        self._table.viewport().setCursor(shape)

    # Keys

    def key(self, event: QKeyEvent) -> bool:
        """Let go of what is held on Esc."""
        if Qt.Key(event.key()) is not Qt.Key.Key_Escape:
            return False
        if self.is_dragging:
            self.cancel()
            return True
        return self.clipboard.forget()

    # Painting

    def paint(self, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        if self.is_dragging and self.targets is not None:
            under = None if self._under is None else self._under[0]
            for place, way in self.targets.known(copies=self._copies):
                index = self._table.seats.index(*place)
                if index != under:
                    self._paint_target(painter, index, way, is_under=False)
            if self._under is not None:
                self._paint_target(painter, *self._under, is_under=True)
            self._paint_tip(painter)
        else:
            self._paint_held(painter)
        painter.restore()

    def _paint_target(
        self, painter: QPainter, index: QModelIndex, way: Way, *, is_under: bool
    ) -> None:
        area, kind = self._table.cell_area(index), self._table.seats.spot(index).kind
        is_filled = kind not in ("open", "none")
        paint_target(painter, self._table.theme, area, way, is_under=is_under, is_filled=is_filled)

    def _paint_tip(self, painter: QPainter) -> None:
        is_bad = self._under is not None and self._under[1] == "no"
        room = self._table.viewport().rect()
        paint_tip(painter, self._table.theme, self._at, room, self._words(), is_bad=is_bad)

    def _words(self) -> str:
        if self._under is None:
            return ""
        match self._under[1]:
            case "move":
                return self.tr("Verplaats")
            case "copy":
                return self.tr("Ook hier")
            case "swap":
                goal = seat_at(self._table, self._under[0])
                name = "" if goal is None else goal.name
                names = () if self._of is None else self._of.employees
                short = short_names(employee.name for employee in names)
                return self.tr("Ruil met {name}").format(name=short.get(name, name))
            case "no":
                return self.tr("Kan niet: {reason}").format(reason=self._reason())
        return ""

    def _paint_held(self, painter: QPainter) -> None:
        """Frame who was cut or copied, until that is put somewhere."""
        index = self.clipboard.index
        if index.isValid():
            pen = QPen(self._table.theme.colour("accent"), 2.0, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            area = self._table.cell_area(index).adjusted(-1, -1, 1, 1)
            painter.drawRoundedRect(area, RADIUS, RADIUS)
