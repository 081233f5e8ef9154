"""The heads of the staffing band: its posts, and the line above it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.models.band_model import BandModel
from ui.desktop.theme import Theme
from ui.desktop.views.head_sizes import MARGIN, ROW_HEAD

LINE = 26
"""How high a line of the band is."""
TITLE = 27
"""How high the line above it is."""


class BandHead(QHeaderView):
    """Signs and names of the posts."""

    def __init__(self, theme: Theme, band: BandModel, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme, self._band = theme, band
        self._chips = CellPainter(theme)
        self.setMinimumSectionSize(16)
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
        for number, row in enumerate(self._band.rows):
            top = self.sectionViewportPosition(number)
            painter.fillRect(0, top + LINE - 1, width, 1, theme.colour("line"))
            chip = QRectF(MARGIN, top + 3, 22, 19)
            self._chips.chip(painter, chip, row.post_number, row.code)
            painter.setFont(theme.font("klein", pixels=13))
            painter.setPen(theme.colour("text"))
            room = QRect(MARGIN + 30, top, width - MARGIN - 34, LINE - 1)
            words = painter.fontMetrics().elidedText(
                row.name, Qt.TextElideMode.ElideRight, room.width()
            )
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, words)
        painter.end()


class BandTitle(QWidget):
    """The line above the band that says how to read it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, area = self._theme, self.rect()
        painter.fillRect(area, theme.colour("sunk"))
        painter.fillRect(0, 0, area.width(), 1, theme.colour("line2"))
        painter.fillRect(0, area.bottom(), area.width(), 1, theme.colour("line"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("klein", weight=600))
        painter.setPen(theme.colour("text"))
        painter.drawText(area.adjusted(MARGIN, 0, 0, 0), flags, self.tr("Bezetting"))
        painter.setFont(theme.font("bijschrift"))
        painter.setPen(theme.colour("text2"))
        hint = self.tr("1/2 = 1 aanwezig, 2 gewenst")
        painter.drawText(area.adjusted(ROW_HEAD + 9, 0, 0, 0), flags, hint)
        painter.end()
