"""What is painted over the cells while editing: targets, the handle, letters, words."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.application.short_names import short_names
from ui.desktop.editing.chosen import Chosen
from ui.desktop.editing.hand import Hand
from ui.desktop.editing.targets import Drop, Place, Way
from ui.desktop.editing.typed import Typed
from ui.desktop.theme import Theme
from ui.desktop.views.roster_table import RosterTable

_RADIUS = 3.0
_BADGE = 14.0
_TIP_GAP = 14


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
        if way == "same":
            return
        area = self._table.cell_area(*place)
        role = "red" if way == "no" else "green"
        colour, theme = self._theme.colour(role), self._theme
        is_filled = self._table.roster.state(*place).kind in ("post", "back")
        if not is_filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(f"{role}T"))
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_under:
            painter.setPen(QPen(theme.colour("surface"), 1.0))
            painter.drawRoundedRect(area.adjusted(-0.5, -0.5, 0.5, 0.5), _RADIUS, _RADIUS)
            painter.setPen(QPen(colour, 2.5))
            outside = area.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(outside, _RADIUS + 2, _RADIUS + 2)
        else:
            painter.setPen(QPen(colour, 1.4))
            painter.drawRoundedRect(area.adjusted(0.2, 0.2, -0.2, -0.2), _RADIUS, _RADIUS)
        if is_under or not is_filled or way != "move":
            self._paint_sign(painter, area, way, colour, inside=not is_filled)

    def _paint_sign(
        self, painter: QPainter, area: QRectF, way: Way, colour: QColor, *, inside: bool
    ) -> None:
        """Paint the sign of a target: in an empty cell, or as a badge at its upper right."""
        badge = QRectF(0, 0, _BADGE, _BADGE)
        if inside:
            badge.moveCenter(area.center())
        else:
            badge.moveCenter(area.topRight() + QPointF(-2, 2))
            painter.setPen(QPen(self._theme.colour("surface"), 1.0))
            painter.setBrush(colour)
            painter.drawEllipse(badge)
        ink = colour if inside else self._theme.colour("surface")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.6))
        draw_sign(painter, badge.adjusted(3.5, 3.5, -3.5, -3.5), way)

    def _paint_tip(self, painter: QPainter) -> None:
        """Write beside the pointer what letting go would do."""
        words = self._words(self._hand.drop)
        if not words:
            return
        theme = self._theme
        painter.setFont(theme.font("klein", weight=500))
        width = painter.fontMetrics().horizontalAdvance(words) + 16
        box = QRectF(self._hand.at.x() + _TIP_GAP, self._hand.at.y() + _TIP_GAP, width, 24)
        room = self._table.viewport().rect()
        if box.right() > room.right():
            box.moveRight(self._hand.at.x() - 4)
        if box.left() < 0:
            box.moveLeft(0)
        if box.bottom() > room.bottom():
            box.moveBottom(self._hand.at.y() - 4)
        is_bad = self._hand.drop is not None and self._hand.drop.way == "no"
        painter.setPen(QPen(theme.colour("redL" if is_bad else "line2"), 1))
        painter.setBrush(theme.colour("redT" if is_bad else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.colour("red" if is_bad else "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

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
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
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
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("code"))
        words = self._typed.text.upper()
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        caret = area.center().x() + painter.fontMetrics().horizontalAdvance(words) / 2 + 2
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.drawLine(QPointF(caret, area.top() + 5), QPointF(caret, area.bottom() - 5))


def draw_sign(painter: QPainter, area: QRectF, way: Way) -> None:
    """Draw a tick, an arrow both ways or a stroke: fonts do not have these signs everywhere."""
    left, right, top, bottom = area.left(), area.right(), area.top(), area.bottom()
    middle = area.center()
    if way in ("move", "copy"):
        painter.drawPolyline(
            [QPointF(left, middle.y()), QPointF(middle.x() - 1, bottom), QPointF(right, top)]
        )
        return
    if way == "swap":
        painter.drawLine(QPointF(left, middle.y()), QPointF(right, middle.y()))
        for end, back in ((left, 2.2), (right, -2.2)):
            tip = QPointF(end, middle.y())
            painter.drawPolyline([tip + QPointF(back, -2.4), tip, tip + QPointF(back, 2.4)])
        return
    painter.drawEllipse(area)
    painter.drawLine(area.topLeft() + QPointF(1, 1), area.bottomRight() - QPointF(1, 1))
