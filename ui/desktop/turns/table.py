"""The table of turns: what is chosen, the keys, and a turn that is dragged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import (
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication
from typing_extensions import override

from ui.application.turns import words
from ui.application.turns.edits import Turn
from ui.desktop.grid_table import GridTable
from ui.desktop.theme import Theme
from ui.desktop.turns.delegate import TurnDelegate
from ui.desktop.turns.heads import DaysHead
from ui.desktop.turns.model import TurnsModel
from ui.desktop.turns.sides import Corner, PeopleHead, Sides

_LETTERS = {code: kind for kind, code in words.CODE.items()}


class TurnsTable(GridTable):
    """Asks for edits; whoever listens does them."""

    chosen = Signal()
    """Another place is chosen."""
    entered = Signal()
    """Somebody wants to go on with what is chosen."""
    typed = Signal(object)
    """The kind of turn whose letter was typed."""
    cleared = Signal()
    lock_asked = Signal()
    dropped = Signal(object, object)
    """The turn that was dragged, and the place where it was let go."""
    scrolled = Signal()

    def __init__(self, theme: Theme, model: TurnsModel) -> None:
        super().__init__()
        self.turns = model
        self.preview: Callable[[Turn, Turn], tuple[bool, str]] = lambda _one, _other: (False, "")
        self.can_edit = True
        self._held: Turn | None = None
        self._pressed = QPoint()
        self._at = QPoint()
        self._goal: Turn | None = None
        self._told: tuple[bool, str] = (False, "")
        self.days = DaysHead(theme, model, self)
        self.people = PeopleHead(theme, model, self)
        self.corner = Corner(theme, model, self)
        self.setModel(model)
        self.set_heads(self.days, self.people, self.corner)
        self.looks = TurnDelegate(theme, model, self)
        self.setItemDelegate(self.looks)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Beurten per persoon en week"))
        self.horizontalScrollBar().valueChanged.connect(self.scrolled)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.days, self.people, self.corner, self.looks):
            part.set_theme(theme)
        self.viewport().update()

    def set_sides(self, sides: Sides) -> None:
        self.corner.sides = sides
        self.people.set_sides(sides)
        self.updateGeometries()
        self.corner.update()

    # What is chosen

    @property
    def current(self) -> Turn | None:
        return self.turns.turn_at(self.currentIndex())

    @property
    def chosen_turns(self) -> list[Turn]:
        """All places that are chosen, with a turn or without."""
        found = self.selectionModel().selectedIndexes()
        return [turn for index in found if (turn := self.turns.turn_at(index)) is not None]

    def choose(self, turn: Turn) -> None:
        """Choose a place and bring it in sight."""
        index = self.turns.place(turn)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def show_from(self, day: date) -> None:
        """Bring the days from this one on in sight, and of those before it none that can be out."""
        columns = (at for at, turn in enumerate(self.turns.days) if turn.day >= day)
        head = self.horizontalHeader()
        self.horizontalScrollBar().setValue(head.sectionPosition(next(columns, 0)))

    def go_to(self, name: str, day: date | None) -> bool:
        """Go to somebody, or to the first turn from a day on; tell whether there is such a place.

        Args:
            name: who; empty for whoever is at hand.
            day: the day; None for the turn at hand.
        """
        names, days = [person.name for person in self.turns.people], self.turns.days
        if not names or not days or (name and name not in names):
            return False
        index = self.currentIndex()
        row = names.index(name) if name else max(0, index.row())
        from_day = (at for at, turn in enumerate(days) if day is not None and turn.day >= day)
        column = max(0, index.column()) if day is None else next(from_day, len(days) - 1)
        turn = self.turns.turn_at(self.turns.index(row, column))
        if turn is not None:
            self.choose(turn)
        return turn is not None

    def _tell_chosen(self) -> None:
        self.viewport().update()
        self.chosen.emit()

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.people.viewport().update()

    @override
    def begin(self) -> None:
        """Begin at the first turn to come."""
        days = enumerate(self.turns.days)
        to_come = (at for at, day in days if day.is_open and not self.turns.is_past(at))
        self.setCurrentIndex(self.turns.index(0, next(to_come, 0)))

    # The keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keys = True
        key, letter = Qt.Key(event.key()), event.text().upper()
        if key is Qt.Key.Key_Escape and self._held is not None:
            self._let_go()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.can_edit:
            self.cleared.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.keyCombination() == _LOCK and self.can_edit:
            self.lock_asked.emit()
        elif letter in _LETTERS and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.typed.emit(_LETTERS[letter])
        elif not self._jump(event):
            super().keyPressEvent(event)
            return
        event.accept()

    def _jump(self, event: QKeyEvent) -> bool:
        """Go to the next or former turn of the same person, or to the first or last person."""
        index = self.currentIndex()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier or not index.isValid():
            return False
        row, column = index.row(), index.column()
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            row = 0 if key is Qt.Key.Key_Up else len(self.turns.people) - 1
        elif key is Qt.Key.Key_Right:
            after = range(column + 1, len(self.turns.days))
            column = next((at for at in after if self.turns.cell(row, at).has_turn), column)
        elif key is Qt.Key.Key_Left:
            before = range(column - 1, -1, -1)
            column = next((at for at in before if self.turns.cell(row, at).has_turn), column)
        else:
            return False
        # Ctrl leads to another turn here; to Qt it would mean to add to what is chosen.
        one = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.turns.index(row, column), one)
        return True

    # The mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keys = False
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() is Qt.MouseButton.LeftButton and plain and self._can_hold(index):
            self._held = self.turns.turn_at(index)
            self._pressed = event.position().toPoint()

    def _can_hold(self, index: QModelIndex) -> bool:
        if not index.isValid() or not self.can_edit:
            return False
        return self.turns.cell(index.row(), index.column()).has_turn

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._at = event.position().toPoint()
        if self._held is None:
            over = self.indexAt(self._at)
            shapes = Qt.CursorShape
            hand = shapes.OpenHandCursor if self._can_hold(over) else shapes.ArrowCursor
            self.viewport().setCursor(hand)
            super().mouseMoveEvent(event)
            return
        far = (self._at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._goal is not None:
            self._follow()

    def _follow(self) -> None:
        index = self.indexAt(self._at)
        goal = self.turns.turn_at(index)
        if goal is not None and goal != self._goal and self._held is not None:
            self._goal = goal
            self._told = self.preview(self._held, goal)
            self.scrollTo(index)
        self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, goal = self._held, self._goal
        self._let_go()
        super().mouseReleaseEvent(event)
        if held is not None and goal is not None and goal != held:
            self.dropped.emit(held, goal)

    def _let_go(self) -> None:
        self._held = self._goal = None
        self.viewport().update()

    # Rings and the words beside the pointer

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looks, index = self.looks.painter, self.currentIndex()
        for place in self.selectionModel().selectedIndexes():
            if place != index:
                looks.ring(painter, self._chip(place), focused=False)
        if index.isValid():
            looks.ring(painter, self._chip(index), focused=self.hasFocus() and self.by_keys)
        if self._held is not None and self._goal is not None and self._goal != self._held:
            looks.goal(painter, self._chip(self.turns.place(self._goal)), can=self._told[0])
            self._paint_told(painter)
        painter.end()

    def _chip(self, index: QModelIndex | QPersistentModelIndex) -> QRectF:
        return self.looks.painter.chip(QRectF(self.visualRect(index)))

    def _paint_told(self, painter: QPainter) -> None:
        """Write beside the pointer what would come of it."""
        can, text = self._told
        theme = self.looks.painter.theme
        painter.setFont(theme.font("klein", weight=500))
        metrics = painter.fontMetrics()
        lines = text.split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines) + 20
        plate = QRectF(self._at.x() + 14, self._at.y() + 18, width, 17 * len(lines) + 12)
        room = self.viewport().rect()
        plate.moveLeft(max(4.0, min(plate.left(), room.right() - plate.width() - 4)))
        if plate.bottom() > room.bottom():
            plate.moveBottom(self._at.y() - 14)
        painter.setPen(theme.colour("greenL" if can else "redL"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(theme.colour("text" if can else "red"))
        for number, line in enumerate(lines):
            place = QRectF(plate.left() + 10, plate.top() + 6 + 17 * number, width, 17)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)


_LOCK = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
