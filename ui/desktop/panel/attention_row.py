"""How a row of what asks for attention looks: sign, sentence, place, reason, one action."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.desktop.attention_items import Tone
from ui.desktop.icons import pixmap
from ui.desktop.measures import CARD, GAP, ICON, MARGIN
from ui.desktop.panel.folding import Row
from ui.desktop.panel.offer_card import together
from ui.desktop.theme import Theme

ROW = Qt.ItemDataRole.UserRole
_SIGNS: dict[Tone, tuple[str, str]] = {
    "violation": ("broken", "red"),
    "minimum": ("shortage", "red"),
    "wanted": ("shortage", "amberI"),
    "allowed": ("pen", "red"),
    "soft": ("soft", "amberI"),
}


@dataclass(frozen=True, slots=True)
class _Line:
    """A text of a row and where it comes."""

    text: str
    font: QFont
    role: str
    area: QRect


class AttentionDelegate(QStyledItemDelegate):
    """Draws the rows; the last line of a broken rule is a link."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.open_names: set[str] = set()
        """The people whose rows are folded open."""

    def act_words(self, row: Row) -> str:
        """Say what can be done with a row: a broken rule, or what is folded; else nothing."""
        item = row.item
        if row.parts:
            if item.name in self.open_names:
                return self.tr("Vouw dicht")
            return self.tr("Toon alle {0}").format(len(row.parts))
        if item.violation is None:
            return ""
        return self.tr("Trek in") if item.reason else self.tr("Laat staan met reden…")

    def link_area(self, row: Row, room: QRect) -> QRect:
        if not self.act_words(row):
            return QRect()
        last = self._lines(row, room.left(), room.top(), room.width())[-1]
        return last.area.adjusted(-2, -2, 2, 2)

    def _lines(self, row: Row, left: int, top: int, width: int) -> list[_Line]:
        """Return the texts of a row below each other; a part stands in from the others."""
        item = row.item
        first, below = row.lines
        strong = QFont.Weight.DemiBold if row.parts else None
        small = self.theme.font("klein")
        reason = self.tr("Reden: {0}").format(item.reason) if item.reason else ""
        texts = [
            (together(first), self.theme.font(weight=strong), "text"),
            (together(below), small, "text2"),
            (reason, small, "text2"),
            (self.act_words(row), small, "accent"),
        ]
        before = MARGIN + ICON + CARD + (CARD if row.is_part else 0)
        x, wide = left + before, max(1, width - before - CARD)
        at, lines = top + GAP, []
        for text, font, role in texts:
            if not text:
                continue
            room = QRect(x, at, wide, 10_000)
            area = QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
            # The width that words took when they were measured is no room to write them in.
            area = QRect(x, area.top(), area.width() if role == "accent" else wide, area.height())
            lines.append(_Line(text, font, role, area))
            at = area.bottom() + 1
        return lines

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 0
        lines = self._lines(index.data(ROW), 0, 0, width)
        return QSize(width, lines[-1].area.bottom() + 1 + GAP)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row = index.data(ROW)
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, self.theme.colour("tint"))
        painter.setPen(self.theme.colour("line"))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        lines = self._lines(row, room.left(), room.top(), room.width())
        sign, role = _SIGNS[row.item.tone]
        scale = painter.device().devicePixelRatioF()
        drawn = pixmap(sign, self.theme.colour(role), ICON, scale)
        if not row.is_part:
            painter.drawPixmap(room.left() + MARGIN, lines[0].area.top() + 1, drawn)
        for line in lines:
            painter.setFont(line.font)
            painter.setPen(self.theme.colour(line.role))
            painter.drawText(line.area, Qt.TextFlag.TextWordWrap, line.text)
        painter.restore()
