"""The legend under the grid: the marks that have no name of their own there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.icons import pixmap
from ui.desktop.models.week_cells import CellState
from ui.desktop.theme import Theme
from ui.desktop.views.head_sizes import MARGIN

HEIGHT = 34
_CHIP = 20
_GAP, _BETWEEN = 7, 20
_PICTURES = {
    "locked": ("lock", "text"),
    "remote": ("home", "text"),
    "broken": ("broken", "red"),
    "soft": ("soft", "amberI"),
}
"""Icon and colour of what has no look of a cell."""


class Legend(QWidget):
    """One line of marks with their words; what does not fit is left out at the end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.code = "T"
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme, self._painter = theme, CellPainter(theme)
        self.update()

    def set_code(self, code: str) -> None:
        """Use the code of a post of this team in the examples."""
        self.code = code
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))
        painter.setFont(theme.font("bijschrift", weight=600))
        painter.setPen(theme.colour("text2"))
        left = self._write(painter, MARGIN, self.tr("Legende")) + 8
        items = (
            ("accompanied", self.tr("onder begeleiding")),
            ("absent", self.tr("afwezig")),
            ("changed", self.tr("gewijzigd na publicatie")),
            ("automatic", self.tr("automatisch gewijzigd")),
            ("locked", self.tr("vergrendeld")),
            ("broken", self.tr("harde regel")),
            ("soft", self.tr("let op")),
            ("remote", self.tr("telewerk")),
            ("back", self.tr("backoffice")),
        )
        painter.setFont(theme.font("klein"))
        for sign, words in items:
            width = painter.fontMetrics().horizontalAdvance(words)
            if left + _CHIP + _GAP + width > self.width():
                break
            end = self._sign(painter, left, sign)
            painter.setFont(theme.font("klein"))
            painter.setPen(theme.colour("text2"))
            left = self._write(painter, end + _GAP, words) + _BETWEEN
        painter.end()

    def _write(self, painter: QPainter, left: int, words: str) -> int:
        width = painter.fontMetrics().horizontalAdvance(words)
        area = QRect(left, 0, width + 2, HEIGHT)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        return left + width

    def _sign(self, painter: QPainter, left: int, sign: str) -> int:
        chip = QRectF(left, 8, _CHIP, 18)
        match sign:
            case "accompanied":
                chip.setWidth(_CHIP + 4)
                # One letter: with a longer code there is no room for the small b.
                state = CellState("post", 1, self.code[:1], accompanied=True)
                self._painter.filled(painter, chip, state)
            case "absent":
                self._painter.absent(painter, chip, "")
            case "automatic":
                self._painter.diamond(painter, chip.center())
                return left + _CHIP - 4
            case "changed":
                self._painter.triangle(painter, chip.center(), self._theme.colour("text"))
                return left + _CHIP - 4
            case "back":
                self._painter.chip(painter, chip, 0, "BO")
            case _:
                name, role = _PICTURES[sign]
                scale = self.devicePixelRatioF()
                picture = pixmap(name, self._theme.colour(role), 14, scale)
                painter.drawPixmap(left, 10, picture)
                return left + 14
        return round(chip.right())
