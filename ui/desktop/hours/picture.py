"""The picture of a week: blocks to draw, stretch, move and choose, with the mouse and the keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rostering.time import Minutes, Weekday
from ui.application.hours.blocks import BlockKey
from ui.application.hours.periods import Hours, has_own
from ui.desktop.hours.block_tile import BlockTile, TileState
from ui.desktop.hours.drawing import Drag, begin_drag
from ui.desktop.hours.picture_ground import Ground
from ui.desktop.hours.picture_keys import as_late, neighbour
from ui.desktop.hours.scale import AXIS, Scale
from ui.desktop.theme import Theme


class WeekPicture(QWidget):
    """Shows the blocks of a period and tells what is done with them."""

    chosen = Signal()
    """Another block or weekday is chosen."""
    drawn = Signal(object, object)
    """A new block: its weekday and its span."""
    moved = Signal(object, object, bool)
    """Other times of a block: its key, its span, and whether on all equal days."""
    opened = Signal()
    """The form of the chosen block is asked for."""
    pressed_key = Signal(object)
    """A key that asks for an edit of the chosen block."""
    menu_requested = Signal(object)
    """The menu of the chosen block, at a place on the screen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hours: Hours | None = None
        self._tiles: list[BlockTile] = []
        self._room = 0
        self._drag: Drag | None = None
        self._pointer = QPointF(-1, -1)
        self.is_editable = True
        self.block: BlockKey | None = None
        self.weekday = Weekday.MONDAY
        self.scale = Scale.around((), AXIS + 7 * 80, 500)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Week met blokken"))
        self.setMinimumWidth(AXIS + 7 * 54)

    # Showing

    def show_hours(self, hours: Hours) -> None:
        """Show a period; the chosen block stays chosen, or else the one that is about as late."""
        has_keyboard = self.hasFocus() or any(tile.hasFocus() for tile in self._tiles)
        before, self._hours = self._hours, hours
        self._drag = None
        if self.block is not None and not self._exists(self.block):
            self.block = None if before is None else as_late(before, self.block, hours)
        self._lay_out()
        if has_keyboard:
            self.take_focus()

    @property
    def hours(self) -> Hours | None:
        return self._hours

    def set_room(self, height: int) -> None:
        """Know how high the part of the picture is that can be seen."""
        self._room = height
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._lay_out()

    def choose(self, block: BlockKey | None, weekday: Weekday | None = None) -> None:
        """Choose a block, or only a weekday."""
        if block is not None and not self._exists(block):
            block = None
        if block is not None:
            weekday = block.weekday
        self.block = block
        self.weekday = self.weekday if weekday is None else weekday
        self._lay_out()
        if self.hasFocus() or any(tile.hasFocus() for tile in self._tiles):
            self.take_focus()
        self.chosen.emit()

    def take_focus(self) -> None:
        """Put the keyboard on the chosen block, so that it is read out."""
        tile = self.chosen_tile
        (self if tile is None else tile).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen_tile(self) -> BlockTile | None:
        return next(
            (
                tile
                for tile in self._tiles
                if not tile.isHidden() and tile.state is not None and tile.state.is_chosen
            ),
            None,
        )

    @property
    def pointed_minute(self) -> Minutes | None:
        """The time at the pointer, where that lies on the chosen block."""
        tile = self.chosen_tile
        if tile is None or not tile.geometry().contains(self._pointer.toPoint()):
            return None
        return self.scale.minute(self._pointer)

    def _exists(self, key: BlockKey) -> bool:
        hours = self._hours
        return hours is not None and any(
            row.block == key.block for row in hours.blocks(key.weekday)
        )

    def _lay_out(self) -> None:
        hours = self._hours
        if hours is None:
            return
        rows = [row for weekday in Weekday for row in hours.blocks(weekday)]
        self.scale = Scale.around((row.span for row in rows), self.width(), self._room)
        if self.height() != int(self.scale.height):
            self.setFixedHeight(int(self.scale.height))
        while len(self._tiles) < len(rows):
            tile = BlockTile(self._theme, self)
            # Tab goes from the blocks to the staffing, also where they came later.
            QWidget.setTabOrder(self._tiles[-1] if self._tiles else self, tile)
            self._tiles.append(tile)
        for tile, row in zip(self._tiles, rows, strict=False):
            key = BlockKey(row.weekday, row.block)
            own = has_own(hours.plan, hours.period, row.weekday)
            tile.show_state(TileState(row, own, key == self.block), self._theme)
            tile.setGeometry(self.scale.area(row.weekday, row.span).toRect())
            tile.show()
        # One stop on the way with Tab: the chosen block, or the picture where none is chosen.
        alone = self.block is None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if alone else Qt.FocusPolicy.ClickFocus)
        for tile in self._tiles[len(rows) :]:
            tile.state = None
            tile.hide()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(AXIS + 7 * 90, int(self.scale.height))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = Ground(painter, self._theme, self.scale, self.size())
        ground.draw_lines(self._hours)
        if self._drag is not None:
            ground.draw_drag(self._drag)
        elif self.block is None and self.hasFocus():
            ground.draw_keyboard(self.weekday)
        painter.end()

    # The mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._hours is None:
            return
        place = event.position()
        key = self._key_at(place)
        self.choose(key, self.scale.weekday(place))
        self.take_focus()
        if self.is_editable:
            self._drag = begin_drag(self._hours, self.scale, place, key)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag = self._drag.at(self.scale.minute(event.position()))
            self._show_tile(not self._drag.is_moving)
            self.update()
            return
        near_edge = self._hours is not None and self._is_near_edge(event.position())
        shape = Qt.CursorShape.SizeVerCursor if near_edge else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self.update()
        if drag is None or not drag.is_moving:
            return
        self._show_tile(True)
        everywhere = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if drag.key is None:
            self.drawn.emit(drag.weekday, drag.span)
        elif drag.span != drag.before:
            self.moved.emit(drag.key, drag.span, everywhere)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._key_at(event.position()) is not None:
            self._drag = None
            self.opened.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        tile = self.chosen_tile
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            place = QPointF(event.pos())
            self.choose(self._key_at(place), self.scale.weekday(place))
            self._pointer = place
            self.menu_requested.emit(event.globalPos())
        elif tile is not None:
            self.menu_requested.emit(tile.mapToGlobal(tile.rect().center()))
        else:
            self.menu_requested.emit(self.mapToGlobal(self.rect().center()))

    def _show_tile(self, shown: bool) -> None:
        """Leave the chosen block out while it is drawn elsewhere."""
        tile = self.chosen_tile
        if tile is not None and tile.state is not None:
            tile.setProperty("dragged", not shown)
            tile.update()

    def _key_at(self, place: QPointF) -> BlockKey | None:
        """Return the block at a place, or one whose edge is as good as there."""
        for margin in (0, _BESIDE):
            for tile in self._tiles:
                area = tile.geometry().adjusted(0, -margin, 0, margin)
                if tile.state is not None and area.contains(place.toPoint()):
                    return tile.state.key
        return None

    def _is_near_edge(self, place: QPointF) -> bool:
        key = self._key_at(place)
        if key is None or self._hours is None:
            return False
        drag = begin_drag(self._hours, self.scale, place, key)
        return drag is not None and drag.edge != "whole"

    # The keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self._show_tile(True)
            self.update()
            return
        if event.key() in _ARROWS and plain and self._hours is not None:
            step = _ARROWS[event.key()]
            self.choose(*neighbour(self._hours, self.block, self.weekday, step))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
            return
        event.setAccepted(False)
        self.pressed_key.emit(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.chosen_tile is not None and event.reason() is Qt.FocusReason.TabFocusReason:
            self.take_focus()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


_BESIDE = 3
"""Pixels beside an edge within which it is still taken hold of."""
_ARROWS = {
    int(Qt.Key.Key_Left): (-1, 0),
    int(Qt.Key.Key_Right): (1, 0),
    int(Qt.Key.Key_Up): (0, -1),
    int(Qt.Key.Key_Down): (0, 1),
}
