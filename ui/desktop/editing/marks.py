"""What is painted over the cells while editing: targets, the handle, letters, words."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.application.editing.cells import Way
from ui.application.short_names import short_names
from ui.desktop.editing.chosen import Chosen
from ui.desktop.editing.hand import Hand
from ui.desktop.editing.target_marks import RADIUS, paint_target, paint_tip
from ui.desktop.editing.targets import Drop, Place
from ui.desktop.editing.typed import Typed
from ui.desktop.theme import Theme
from ui.desktop.views.roster_table import RosterTable


class Marks(QObject):
    """Paints in the theme of the table."""

    def __init__(self, table: RosterTable, chosen: Chosen, hand: Hand, typed: Typed) -> None:
        super().__init__(table)
        self._table, self._chosen, self._hand, self._typed = table, chosen, hand, typed

    @property
    def _theme(self) -> Theme:
        return self._table.theme

    def paint(self, painter: QPainter, *, can_edit: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hand.is_dragging:
            self._paint_targets(painter)
            self._paint_tip(painter)
        elif self._typed.is_open:
            self._paint_letters(painter)
        elif can_edit:
            self._paint_handle(painter)
        painter.restore()

    # Dragging

    def _paint_targets(self, painter: QPainter) -> None:
        hand = self._hand
        known = [] if hand.targets is None else hand.targets.known(copies=hand.copies)
        under = () if hand.drop is None else hand.drop.ways
        places = {place for place, _ in under}
        for place, way in known:
            if place not in places:
                self._paint_target(painter, place, way, is_under=False)
        for place, way in under:
            self._paint_target(painter, place, way, is_under=True)

    def _paint_target(self, painter: QPainter, place: Place, way: Way, *, is_under: bool) -> None:
        is_filled = self._table.roster.state(*place).kind in ("post", "back")
        area = self._table.cell_area(*place)
        paint_target(painter, self._theme, area, way, is_under=is_under, is_filled=is_filled)

    def _paint_tip(self, painter: QPainter) -> None:
        """Write beside the pointer what letting go would do."""
        drop = self._hand.drop
        is_bad = drop is not None and drop.way == "no"
        room = self._table.viewport().rect()
        paint_tip(painter, self._theme, self._hand.at, room, self._words(drop), is_bad=is_bad)

    def _words(self, drop: Drop | None) -> str:
        if drop is None:
            return ""
        match drop.way:
            case "move":
                return self.tr("Verplaats")
            case "copy":
                return self.tr("Kopieer")
            case "swap":
                return self._swap_words(drop)
            case "no" if drop.reason:
                return self.tr("Kan niet: {reason}").format(reason=drop.reason)
            case "no":
                return self.tr("Kan niet")
        return ""

    def _swap_words(self, drop: Drop) -> str:
        source, goal = drop.pairs[0]
        if source.name == goal.name:
            return self.tr("Ruil")
        names = short_names(self._chosen.sheet.names)
        return self.tr("Ruil met {name}").format(name=names.get(goal.name, goal.name))

    # Choosing and typing

    def _paint_handle(self, painter: QPainter) -> None:
        theme = self._theme
        if self._hand.fill is not None:
            pen = QPen(theme.colour("accent"), 2.0, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            area = self._hand.area_of(self._hand.fill).adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        area = QRectF(self._hand.handle_area())
        if not area.isEmpty() and self._table.hasFocus():
            painter.setPen(QPen(theme.colour("surface"), 1.0))
            painter.setBrush(theme.colour("accent"))
            painter.drawRect(area)

    def _paint_letters(self, painter: QPainter) -> None:
        """Write in the current cell what is typed so far, with a caret."""
        index, theme = self._table.currentIndex(), self._theme
        area = self._table.cell_area(index.row(), index.column())
        painter.setPen(QPen(theme.colour("accent"), 2.0))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("code"))
        words = self._typed.text.upper()
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        caret = area.center().x() + painter.fontMetrics().horizontalAdvance(words) / 2 + 2
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.drawLine(QPointF(caret, area.top() + 5), QPointF(caret, area.bottom() - 5))
