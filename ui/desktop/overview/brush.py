"""What drawings paint with: words that fit, filled areas, and the marks of a figure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from ui.application.overview.targets import Target
from ui.desktop.delegates.patterns import draw_hatch
from ui.desktop.theme import Theme, load_theme

ROW = 21.0
_LEAST_NAMES, _MOST_NAMES, _NAMES = 64.0, 128.0, 0.26

LEFT = Qt.AlignmentFlag.AlignLeft
CENTRE = Qt.AlignmentFlag.AlignHCenter
RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure in a chart.

    Attributes:
        row: its place from the top, for the arrow keys.
        column: its place from the left, for the arrow keys.
        area: where it can be pointed at.
        sentence: what it says.
        target: where a click goes in the roster; None for nowhere.
    """

    row: int
    column: int
    area: QRectF
    sentence: str
    target: Target | None


class Drawing(Protocol):
    """Figures as they are drawn in some width."""

    def height(self, width: float) -> float: ...

    def marks(self, width: float) -> tuple[Mark, ...]: ...

    def draw(self, brush: Brush, width: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Brush:
    """A painter with the colours of a theme."""

    painter: QPainter
    theme: Theme

    def write(
        self,
        area: QRectF,
        text: str,
        colour: str = "text",
        align: Qt.AlignmentFlag = LEFT,
        *,
        font: str = "klein",
        bold: bool = False,
    ) -> None:
        """Write a word in an area; a colour is a role or RGB.

        Where it does not fit it is shortened in the middle: names differ at their end as well.
        """
        chosen = self.theme.font(font, weight=600) if bold else self.theme.font(font)
        self.painter.setFont(chosen)
        self.painter.setPen(self.colour(colour))
        fitted = QFontMetricsF(chosen).elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
        self.painter.drawText(area, align | Qt.AlignmentFlag.AlignVCenter, fitted)

    def colour(self, name: str) -> QColor:
        return QColor(name) if name.startswith("#") else self.theme.colour(name)

    def fill(self, area: QRectF, colour: str, *, edge: str = "", radius: float = 0.0) -> None:
        """Fill an area, with a line around it where one is given."""
        self.painter.setPen(QPen(self.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(colour))
        self.painter.drawRoundedRect(area, radius, radius)

    def hatch(self, area: QRectF, colour: str, *, step: float = 6.0) -> None:
        self.painter.save()
        self.painter.setClipRect(area)
        draw_hatch(self.painter, area, self.colour(colour), step=step)
        self.painter.restore()

    def dot(self, centre: QPointF, colour: str, radius: float = 5.0) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(colour))
        self.painter.drawEllipse(centre, radius, radius)

    def diamond(self, centre: QPointF, colour: str, radius: float = 6.5) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(colour))
        x, y = centre.x(), centre.y()
        corners = ((x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y))
        self.painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def text_width(text: str, font: str = "klein") -> float:
    """Return how wide a word is; all themes have the same fonts."""
    return QFontMetricsF(load_theme().font(font)).horizontalAdvance(text)


def names_width(names: Iterable[str], width: float) -> float:
    """Return the room for names at the left: what they take, within reason."""
    widest = max((text_width(name) for name in names), default=0.0)
    return min(widest + 2, max(_LEAST_NAMES, min(_MOST_NAMES, width * _NAMES))) + 8
