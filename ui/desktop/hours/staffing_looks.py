"""How the staffing grid is drawn: heads with two lines, own values bold, inherited ones grey."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.hours.staffing_model import StaffingModel
from ui.desktop.theme import Theme

ROW, ROW_TIGHT = 40, 32
HEAD = 42
_CHIP = (24, 20)
_POSTS, _POSTS_NARROW = 184, 118
LEAST = 48
"""Width of the narrowest column."""


class BlockHeads(QHeaderView):
    """The blocks: name above, days below, amber for a turn."""

    def __init__(self, theme: Theme, model: StaffingModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._model = theme, model
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(HEAD)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def needed(self, section: int) -> int:
        """Return how wide a column has to be for both its lines."""
        bold = QFontMetricsF(self._theme.font("klein", weight=600))
        small = QFontMetricsF(self._theme.font("bijschrift"))
        name = str(self._model.headerData(section, Qt.Orientation.Horizontal))
        second = small.horizontalAdvance(self._model.second_line(section))
        return max(LEAST, int(max(bold.horizontalAdvance(name), second)) + 12)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        turn = self._model.turn(logicalIndex) is not None
        painter.fillRect(rect, self._theme.colour("amberT" if turn else "sunk"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        name = str(self._model.headerData(logicalIndex, Qt.Orientation.Horizontal))
        for text, font, ink, top in (
            (name, self._theme.font("klein", weight=600), "text", 4),
            (self._model.second_line(logicalIndex), self._theme.font("bijschrift"), "text2", 21),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.colour("amber" if turn else ink))
            area = QRect(rect.left(), rect.top() + top, rect.width(), 17)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.restore()


class Corner(QWidget):
    """Says where the heads meet what the figures below are."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self), self.rect()
        painter.fillRect(area, self._theme.colour("sunk"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(area.topRight(), area.bottomRight())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        for text, font, ink, top in (
            (self.tr("Post"), self._theme.font("klein", weight=600), "text", 4),
            (self.tr("minimum / gewenst"), self._theme.font("bijschrift"), "text2", 21),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.colour(ink))
            painter.drawText(area.adjusted(12, top, 0, 0), Qt.AlignmentFlag.AlignLeft, text)
        painter.end()


class PostHeads(QHeaderView):
    """The posts, each with its code in its colours."""

    def __init__(self, theme: Theme, model: StaffingModel) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._model = model
        self.set_theme(theme)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW)
        self.set_narrow(False)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._chips = CellPainter(theme)
        self.viewport().update()

    def set_narrow(self, narrow: bool) -> None:
        self.setFixedWidth(_POSTS_NARROW if narrow else _POSTS)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        is_sum = logicalIndex >= len(self._model.grid.posts)
        painter.fillRect(rect, self._theme.colour("sunk" if is_sum else "surface"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        left = rect.left() + 12
        if not is_sum:
            chip = QRectF(0, 0, *_CHIP)
            chip.moveCenter(QPointF(left + _CHIP[0] / 2, rect.center().y()))
            code = self._model.codes[logicalIndex]
            self._chips.chip(painter, chip, logicalIndex + 1, code)
            left += _CHIP[0] + 8
        font = self._theme.font("tekst", weight=400 if is_sum else 500)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text2" if is_sum else "text"))
        area = QRectF(left, rect.top(), rect.right() - left - 4, rect.height())
        name = str(self._model.headerData(logicalIndex, Qt.Orientation.Vertical))
        name = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, area.width())
        flag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(flag), name)
        painter.restore()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())


class LevelCells(QStyledItemDelegate):
    """Draws `1/2`: bold where it is of the cell itself, grey where it follows the default."""

    def __init__(self, theme: Theme, model: StaffingModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = option.rect
        painter.save()
        cell = self._model.cell(index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "sunk" if cell is None else "tint" if chosen else "surface"
        painter.fillRect(rect, self._theme.colour(ground))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        own = cell is not None and cell.own
        painter.setFont(self._theme.font("tekst", weight=600 if own else 400))
        painter.setPen(self._theme.colour("text" if own else "text2" if cell is None else "text3"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._spaced(index))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _spaced(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data() or "").replace("/", " / ")
