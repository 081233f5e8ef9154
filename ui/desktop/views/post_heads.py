"""The heads of the view of the posts: names of posts and groups beside their lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.delegates.strips import Strips
from ui.desktop.models.post_board import Line
from ui.desktop.models.post_model import PostModel
from ui.desktop.theme import Theme
from ui.desktop.views.head_sizes import MARGIN, ROW_HEAD

_CHIP = QSize(22, 19)
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Group:
    """A post, or who is elsewhere, with its lines.

    Attributes:
        top, height: of all its lines on the screen.
        first: the height of the first line.
        is_post: whether its lines are the seats of a post.
    """

    top: int
    height: int
    first: int
    title: str
    note: str
    code: str
    post_number: int
    is_post: bool


class LineHead(QHeaderView):
    """One head per group of lines, with what the post asks."""

    def __init__(self, theme: Theme, posts: PostModel, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._posts, self._strips = posts, Strips()
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
        groups = tuple(self._groups())
        area = self.viewport().rect()
        look, draw = (self._theme, groups), partial(self._draw, groups=groups)
        self._strips.paint(painter, 0, area, look, draw)
        painter.end()

    def _groups(self) -> Iterator[_Group]:
        """Yield the groups of lines as they lie on the screen now."""
        first = 0
        for number, line in enumerate(self._posts.lines):
            if line.ends_group:
                top = self.sectionViewportPosition(first)
                end = self.sectionViewportPosition(number) + self.sectionSize(number)
                opening = self._posts.lines[first]
                yield _Group(
                    top,
                    end - top,
                    self.sectionSize(first),
                    self._posts.title(first),
                    self._note(opening),
                    opening.code,
                    opening.post_number,
                    opening.kind == "seat",
                )
                first = number + 1

    def _draw(self, painter: QPainter, area: QRect, *, groups: Sequence[_Group]) -> None:
        painter.fillRect(area, self._theme.colour("surface"))
        for group in groups:
            self._paint_group(painter, QRect(0, group.top, area.width(), group.height), group)
            end = group.top + group.height
            painter.fillRect(0, end - 1, area.width(), 1, self._theme.colour("line2"))

    def _paint_group(self, painter: QPainter, area: QRect, group: _Group) -> None:
        theme = self._theme
        # The words stand beside the first line, or two small ones, and stay in view.
        room = QRect(area.left(), max(area.top(), 0), area.width() - 6, max(group.first, 34))
        room.setBottom(min(room.bottom(), area.bottom() - 1))
        left = MARGIN
        if group.code:
            chip = QRectF(MARGIN, 0, _CHIP.width(), _CHIP.height())
            chip.moveCenter(QRectF(room).center())
            chip.moveLeft(MARGIN)
            self._chips.chip(painter, chip, group.post_number, group.code)
            left += _CHIP.width() + 8
        room.setLeft(left)
        note = group.note if room.height() >= 32 else ""
        painter.setFont(theme.font("tekst", weight=500 if group.is_post else 400))
        painter.setPen(theme.colour("text" if group.code else "text2"))
        upper = QRect(room.left(), room.center().y() - 16, room.width(), 18) if note else room
        self._elided(painter, upper, group.title)
        if note:
            painter.setFont(theme.font("bijschrift"))
            painter.setPen(theme.colour("text2"))
            lower = QRect(room.left(), room.center().y() + 1, room.width(), 15)
            self._elided(painter, lower, note)

    def _note(self, line: Line) -> str:
        if line.kind == "back":
            return self.tr("niet op een post")
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
