"""One block in the picture of a week: its name, its times, and whether it is a turn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from data.dutch import clock
from rostering.calendar import Opening
from ui.application.dates import day_name, spoken
from ui.application.hours.blocks import BlockKey
from ui.application.turns.words import SHORT
from ui.desktop.theme import Theme

_LEFT, _RADIUS = 8, 4
_PILL = 17
_FAINT = 0.55
_HANDLE = (26, 5)


@dataclass(frozen=True, slots=True)
class TileState:
    """What a tile shows: a block, and whether it is of the period itself."""

    opening: Opening
    is_own: bool
    is_chosen: bool

    @property
    def key(self) -> BlockKey:
        return BlockKey(self.opening.weekday, self.opening.block)


class BlockTile(QWidget):
    """Draws a block; the mouse and the keys go to the picture it lies in."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.state: TileState | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, state: TileState, theme: Theme) -> None:
        self._theme, self.state = theme, state
        row = state.opening
        name = self.tr("{0} {1}, van {2} tot {3}").format(
            day_name(row.weekday), row.block, spoken(row.span.start), spoken(row.span.end)
        )
        self.setAccessibleName(", ".join([name, *self._marks(row, state.is_own)]))
        policy = Qt.FocusPolicy.StrongFocus if state.is_chosen else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.update()

    def _marks(self, row: Opening, is_own: bool) -> list[str]:
        said = [] if row.turn is None else [self.tr("beurt {0}").format(SHORT[row.turn].say())]
        said += [] if row.public else [self.tr("niet voor publiek")]
        return said + ([] if is_own else [self.tr("volgt een ruimere periode")])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.state is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self.state.opening
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        is_whole = self.state.is_own and not self.property("dragged")
        painter.setOpacity(1 if is_whole else _FAINT)
        self._ground(painter, area, row)
        self._words(painter, area, row)
        painter.setOpacity(1)
        if self.state.is_chosen:
            self._ring(painter, area)
        painter.end()

    def _ground(self, painter: QPainter, area: QRectF, row: Opening) -> None:
        fill, edge = ("amberT", "amberI") if row.turn is not None else ("tint", "tint2")
        fill = fill if row.public else "surface"
        edge = edge if row.public else "line3"
        line = Qt.PenStyle.SolidLine if row.public else Qt.PenStyle.DashLine
        painter.setPen(QPen(self._theme.colour(edge), 1.2, line))
        painter.setBrush(self._theme.colour(fill))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _words(self, painter: QPainter, area: QRectF, row: Opening) -> None:
        inside = area.adjusted(min(_LEFT, area.width() / 10), 3, -3, -3)
        colour = self._theme.colour("amber" if row.turn is not None else "text")
        bold = self._theme.font("klein", weight=600)
        small = self._theme.font("bijschrift")
        times = f"{clock(row.span.start)}–{clock(row.span.end)}"
        lines = [(row.block, bold, colour)]
        narrow = QFontMetricsF(small).horizontalAdvance(times) > inside.width()
        parts = [clock(row.span.start), f"–{clock(row.span.end)}"] if narrow else [times]
        lines += [(part, small, self._theme.colour("text2")) for part in parts]
        top = inside.top()
        for text, font, ink in lines:
            height = QFontMetricsF(font).height()
            if top + height > inside.bottom() + 2 and top > inside.top():
                break
            self._line(painter, QRectF(inside.left(), top, inside.width(), height), text, font, ink)
            top += height
        self._pills(painter, inside, top, row)

    def _line(self, painter: QPainter, area: QRectF, text: str, font: QFont, ink: QColor) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown
        )

    def _pills(self, painter: QPainter, inside: QRectF, top: float, row: Opening) -> None:
        turn = None if row.turn is None else SHORT[row.turn].say()
        words = [] if turn is None else [(turn, self.tr("beurt"), "amber", "amberI")]
        words += (
            [] if row.public else [(self.tr("niet publiek"), self.tr("intern"), "text2", "line3")]
        )
        bottom = inside.bottom() - 1
        font = self._theme.font("bijschrift", weight=600)
        for text, short, ink, edge in reversed(words):
            if bottom - _PILL < top:
                return
            measure = QFontMetricsF(font).horizontalAdvance
            shown = text if measure(text) + 10 <= inside.width() else short
            width = min(inside.width(), measure(shown) + 10)
            pill = QRectF(inside.left(), bottom - _PILL, width, _PILL)
            painter.setPen(QPen(self._theme.colour(edge), 1))
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(pill, 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self._line(painter, pill.adjusted(5, 0, -1, 0), shown, font, self._theme.colour(ink))
            bottom -= _PILL + 3

    def _ring(self, painter: QPainter, area: QRectF) -> None:
        """Draw the choice, with a handle at both edges to take hold of."""
        accent = self._theme.colour("accent")
        painter.setPen(QPen(accent, 2))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(accent, 2, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 2, 2)
        width, height = _HANDLE
        painter.setPen(QPen(accent, 1))
        painter.setBrush(self._theme.colour("surface"))
        for middle in (area.top() + 1, area.bottom() - 1):
            handle = QRectF(area.center().x() - width / 2, middle - height / 2, width, height)
            painter.drawRoundedRect(handle, 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
