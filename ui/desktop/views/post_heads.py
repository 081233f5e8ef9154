"""The heads of the view of the posts: names of posts and groups beside their lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.models.post_board import Line
from ui.desktop.models.post_model import PostModel
from ui.desktop.theme import Theme
from ui.desktop.views.roster_heads import MARGIN, ROW_HEAD

_CHIP = QSize(22, 19)
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LineHead(QHeaderView):
    """One head per group of lines, with what the post asks."""

    def __init__(self, theme: Theme, posts: PostModel, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._posts = posts
        self.set_theme(theme)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(12)
        self.setFixedWidth(ROW_HEAD)

    def set_theme(self, theme: Theme) -> None:
        self._theme, self._chips = theme, CellPainter(theme)
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(ROW_HEAD, super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme, width = self._theme, self.viewport().width()
        painter.fillRect(self.viewport().rect(), theme.colour("surface"))
        first = 0
        for number, line in enumerate(self._posts.lines):
            if not line.ends_group:
                continue
            top = self.sectionViewportPosition(first)
            bottom = self.sectionViewportPosition(number) + self.sectionSize(number)
            area = QRect(0, top, width, bottom - top)
            self._paint_group(painter, area, first, self.sectionSize(first))
            painter.fillRect(0, bottom - 1, width, 1, theme.colour("line2"))
            first = number + 1
        painter.end()

    def _paint_group(self, painter: QPainter, area: QRect, first: int, height: int) -> None:
        theme, line = self._theme, self._posts.lines[first]
        # The words stand beside the first line, or two small ones, and stay in view.
        room = QRect(area.left(), max(area.top(), 0), area.width() - 6, max(height, 34))
        room.setBottom(min(room.bottom(), area.bottom() - 1))
        left = MARGIN
        if line.code:
            chip = QRectF(MARGIN, 0, _CHIP.width(), _CHIP.height())
            chip.moveCenter(QRectF(room).center())
            chip.moveLeft(MARGIN)
            self._chips.chip(painter, chip, line.post_number, line.code)
            left += _CHIP.width() + 8
        room.setLeft(left)
        note = self._note(line) if room.height() >= 32 else ""
        painter.setFont(theme.font("tekst", weight=500 if line.kind == "seat" else 400))
        painter.setPen(theme.colour("text" if line.code else "text2"))
        upper = QRect(room.left(), room.center().y() - 16, room.width(), 18) if note else room
        self._elided(painter, upper, self._posts.title(first))
        if note:
            painter.setFont(theme.font("bijschrift"))
            painter.setPen(theme.colour("text2"))
            lower = QRect(room.left(), room.center().y() + 1, room.width(), 15)
            self._elided(painter, lower, note)

    def _note(self, line: Line) -> str:
        if line.kind == "back":
            return self.tr("wie niet op een post staat")
        return self._posts.levels(line)

    def _elided(self, painter: QPainter, area: QRect, text: str) -> None:
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _MIDDLE, words)


class PostCorner(QWidget):
    """The field above the posts."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, area = self._theme, self.rect()
        painter.fillRect(area, theme.colour("surface"))
        painter.setFont(theme.font("bijschrift", weight=600))
        painter.setPen(theme.colour("text2"))
        painter.drawText(QRect(MARGIN, 3, 150, 30), _MIDDLE, self.tr("posten"))
        painter.fillRect(0, area.bottom(), area.width(), 1, theme.colour("line2"))
        painter.end()
