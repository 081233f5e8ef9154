"""Why a column is closed, written so that it fits: shorter where it is narrow, or upright."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from ui.desktop.theme import Theme

_FLAT = ((11, 100), (10, 96), (9, 92))
_UPRIGHT = (*_FLAT, (8, 90), (8, 75))
"""Pixels and width in percent that are tried."""
_WIDE, _EDGE, _TIGHT_EDGE = 60, 7, 1
_FLAGS = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


def paint_closed(painter: QPainter, theme: Theme, area: QRect, name: str) -> None:
    """Write in an area of a head why it is closed; the tooltip has the name where it is narrow."""
    edge = _EDGE if area.width() >= _WIDE else _TIGHT_EDGE
    room = area.adjusted(edge, 0, -min(edge, 3), 0)
    shorter = (
        QCoreApplication.translate("DayHead", "gesloten"),
        QCoreApplication.translate("DayHead", "dicht"),
    )
    words, font, is_upright = fitting(theme, (name, *shorter), room.width(), room.height())
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.colour("text2"))
    if is_upright:
        painter.translate(room.left(), room.bottom())
        painter.rotate(-90)
        room = QRect(0, 0, room.height(), room.width())
    painter.drawText(room, _FLAGS, words)
    painter.restore()


def fitting(
    theme: Theme, choices: Sequence[str], width: int, height: int
) -> tuple[str, QFont, bool]:
    """Return the first words that fit, their font, and whether they are to stand upright."""
    font = theme.font("bijschrift")
    for sizes, is_upright in ((_FLAT, False), (_UPRIGHT, True)):
        along, across = (height, width) if is_upright else (width, height)
        for words in choices:
            for pixels, stretch in sizes:
                font = QFont(theme.font("bijschrift", pixels=pixels))
                font.setStretch(stretch)
                if _fits(font, words, along, across):
                    return words, font, is_upright
    return choices[-1], font, True


def _fits(font: QFont, words: str, width: int, height: int) -> bool:
    metrics = QFontMetrics(font)
    if any(metrics.horizontalAdvance(word) > width for word in words.split()):
        return False
    needed = metrics.boundingRect(QRect(0, 0, width, 1000), _FLAGS, words)
    return needed.height() <= height + 2
