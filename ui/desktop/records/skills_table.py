"""The table of skills: keys write Z and B, heads count them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from rostering.team.people import Skill
from ui.application.records.skill_cells import Area
from ui.desktop.measures import CARD, GAP, TIGHT
from ui.desktop.name_width import name_width
from ui.desktop.records.chips import CHIP, ChipPainter
from ui.desktop.records.skills_model import SkillsModel
from ui.desktop.theme import Theme

_ROW, _POST_WIDTH, _PERSON_WIDTH = 36, 176, 232
_MORE_WIDTH, _AROUND = 120, 80
"""How much more a long name may get, and the room beside it, for the counts too."""
_LINE, _HEAD, _HEAD_WITH_LACK = 16, 52, 68
_LETTERS = {Qt.Key.Key_Z: Skill.INDEPENDENT, Qt.Key.Key_B: Skill.ACCOMPANIED}
_EMPTY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SkillsTable(QTableView):
    """Asks for what its keys mean; changes nothing itself."""

    written = Signal(object)
    """Z, B or nothing for the cells that are chosen."""
    cycled = Signal()
    copied = Signal()
    pasted = Signal()
    filled = Signal()
    person_requested = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.model_ = SkillsModel()
        self.setModel(self.model_)
        self.setProperty("role", "records")
        self.setProperty("ringed", True)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._heads = (
            _Head(Qt.Orientation.Horizontal, self.model_, self),
            _Head(Qt.Orientation.Vertical, self.model_, self),
        )
        self.setHorizontalHeader(self._heads[0])
        self.setVerticalHeader(self._heads[1])
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setFixedWidth(_PERSON_WIDTH)
        self.horizontalHeader().setDefaultSectionSize(_POST_WIDTH)
        self._cells = _Cells(self)
        self.setItemDelegate(self._cells)
        self._theme = theme
        self.set_theme(theme)

    def fit_names(self) -> None:
        """Give names the width that they ask, as far as it is not needed for the posts."""
        spare = self.width() - _PERSON_WIDTH - _POST_WIDTH * len(self.model_.posts)
        names = [person.name for person in self.model_.people]
        most = min(_MORE_WIDTH, spare)
        width = name_width(self._theme, names, _PERSON_WIDTH, most, _AROUND)
        if width != self.verticalHeader().width():
            self.verticalHeader().setFixedWidth(width)
            self.updateGeometries()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_names()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (*self._heads, self._cells):
            part.set_theme(theme)
        self.viewport().update()

    # What is chosen

    @property
    def chosen(self) -> Area:
        """The people and posts that are chosen."""
        found = self.selectionModel().selectedIndexes()
        names, posts = self.model_.area.names, self.model_.area.posts
        rows = sorted({index.row() for index in found})
        columns = sorted({index.column() for index in found})
        return Area([names[at] for at in rows], [posts[at] for at in columns])

    @property
    def beyond(self) -> Area:
        """All that stands below and to the right of the first cell that is chosen."""
        area, chosen = self.model_.area, self.chosen
        if not chosen.names:
            return Area([], [])
        row, column = area.names.index(chosen.names[0]), area.posts.index(chosen.posts[0])
        return Area(area.names[row:], area.posts[column:])

    def choose(self, area: Area) -> None:
        """Choose some cells, where they are there; else the first one."""
        known = self.model_.area
        if not known.names or not known.posts:
            return
        rows = [known.names.index(name) for name in area.names if name in known.names] or [0]
        columns = [known.posts.index(post) for post in area.posts if post in known.posts] or [0]
        first = self.model_.index(rows[0], columns[0])
        last = self.model_.index(rows[-1], columns[-1])
        clear = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(first, clear)
        self.selectionModel().select(QItemSelection(first, last), clear)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.filled.emit()
        elif plain and key in _LETTERS:
            self.written.emit(_LETTERS[key])
        elif plain and key in _EMPTY:
            self.written.emit(None)
        elif plain and key == Qt.Key.Key_Space:
            self.cycled.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._request_person()
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.cycled.emit()

    def _request_person(self) -> None:
        if self.currentIndex().isValid():
            self.person_requested.emit(self.model_.people[self.currentIndex().row()].name)


class _Cells(QStyledItemDelegate):
    """Paints Z and B in the colours of the post."""

    def set_theme(self, theme: Theme) -> None:
        self._chips = ChipPainter(theme)

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        text = str(index.data() or "")
        if text:
            painter.save()
            area = QRectF(0, 0, *CHIP)
            area.moveCenter(QRectF(option.rect).center())
            self._chips.paint_skill(painter, area, index.column() + 1, text)
            painter.restore()


class _Head(QHeaderView):
    """Names with their counts, and what lacks in words."""

    def __init__(self, way: Qt.Orientation, model: SkillsModel, parent: QTableView) -> None:
        super().__init__(way, parent)
        self._model = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._chips = ChipPainter(theme)
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(_PERSON_WIDTH, super().sizeHint().height())
        lacks = any(post.lack for post in self._model.posts)
        return QSize(super().sizeHint().width(), _HEAD_WITH_LACK if lacks else _HEAD)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, self._theme.colour("sunk"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if self.orientation() == Qt.Orientation.Horizontal:
            self._paint_post(painter, rect, logicalIndex)
        else:
            self._paint_person(painter, rect, logicalIndex)
        painter.restore()

    def _paint_post(self, painter: QPainter, rect: QRect, at: int) -> None:
        post = self._model.posts[at]
        inside = rect.adjusted(GAP, GAP, -TIGHT, 0)
        area = QRectF(inside.left(), inside.top(), *CHIP)
        self._chips.paint_code(painter, area, at + 1, post.code)
        beside = inside.adjusted(CHIP[0] + GAP - 2, 0, 0, 0)
        beside.setHeight(CHIP[1])
        self._write(painter, beside, post.name, "text", weight=500)
        below = QRect(inside.left(), rect.top() + GAP + CHIP[1] + 2, inside.width(), _LINE)
        self._write(painter, below, post.counts, "text2", "bijschrift")
        below.translate(0, _LINE)
        self._write(painter, below, post.lack, "amber", "bijschrift", weight=600)

    def _paint_person(self, painter: QPainter, rect: QRect, at: int) -> None:
        person = self._model.people[at]
        inside = rect.adjusted(CARD, 0, -GAP, 0)
        painter.setFont(self._theme.font("bijschrift"))
        counts = painter.fontMetrics().horizontalAdvance(person.counts) + GAP + 2
        self._write(painter, inside.adjusted(0, 0, -counts, 0), person.name, "text", weight=500)
        aside = inside.adjusted(inside.width() - counts + GAP, 0, 0, 0)
        self._write(painter, aside, person.counts, "text2", "bijschrift")

    def _write(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        colour: str,
        font: str = "tekst",
        **looks: Any,
    ) -> None:
        painter.setFont(self._theme.font(font, **looks))
        painter.setPen(self._theme.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
