"""The heads beside the people: their names with hours and balance, and the field above them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.application.dates import hours, hours_balance
from ui.desktop.delegates.rows import met
from ui.desktop.delegates.strips import Strips
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.models.week_cells import RowHead
from ui.desktop.theme import Theme
from ui.desktop.views.head_sizes import MARGIN, ROW_HEAD

_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PeopleHead(QHeaderView):
    """Names with hours, role and balance."""

    def __init__(self, theme: Theme, model: RosterModel, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme, self._roster, self._view = theme, model, parent
        self._strips = Strips()
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(16)
        self.setFixedWidth(ROW_HEAD)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(ROW_HEAD, super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        painter.translate(0, -self.offset())
        week, current = self._roster.week, self._view.currentIndex().row()
        for number in met(self, event.rect().top(), event.rect().bottom()):
            top, height = self.sectionPosition(number), self.sectionSize(number)
            place = QRect(0, top, self.viewport().width(), height)
            head, chosen = week.rows[number], current == number
            draw = partial(self._draw, head=head, chosen=chosen)
            look = (self._theme, week.weeks, head, chosen)
            self._strips.paint(painter, number, place, look, draw)
        painter.end()

    def _draw(self, painter: QPainter, area: QRect, *, head: RowHead, chosen: bool) -> None:
        theme = self._theme
        painter.fillRect(area, theme.colour("tint" if chosen else "surface"))
        painter.fillRect(0, area.bottom(), area.width(), 1, theme.colour("line"))
        room = area.adjusted(MARGIN, 0, -8, -1)
        balance = hours_balance(head.balance)
        painter.setFont(theme.font("klein", weight=600 if head.over_band else 400))
        painter.setPen(theme.colour("amber" if head.over_band else "text2"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, balance)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(balance) - 6)
        two_lines = area.height() >= 40
        middle = area.center().y() + 1
        name = QRect(room.left(), middle - 18, room.width(), 18) if two_lines else room
        painter.setFont(theme.font("tekst", weight=500, pixels=13 if area.height() >= 24 else 12))
        painter.setPen(theme.colour("text"))
        self._elided(painter, name, head.name)
        if two_lines:
            painter.setFont(theme.font("bijschrift"))
            painter.setPen(theme.colour("text2"))
            second = QRect(room.left(), middle, room.width() + 14, 15)
            self._elided(painter, second, self._second_line(head))

    def _second_line(self, head: RowHead) -> str:
        figures = self.tr("{worked} / {contract} u").format(
            worked=hours(head.worked), contract=hours(head.contract)
        )
        words = self._roster.sentences.roles(head) if self._roster.week.weeks == 1 else []
        if head.away_all_week:
            words.append(self.tr("afwezig"))
        return " · ".join((figures, *words))

    def _elided(self, painter: QPainter, area: QRect, text: str) -> None:
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _MIDDLE, words)


class PeopleCorner(QWidget):
    """The field above the names: how many people, and what the figures are."""

    def __init__(self, theme: Theme, model: RosterModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._roster = theme, model

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
        count = len(self._roster.week.rows)
        words = self.tr("1 medewerker") if count == 1 else self.tr("{count} medewerkers")
        if count < self._roster.people:
            count, words = self._roster.people, self.tr("1 van {count} medewerkers")
        painter.drawText(QRect(MARGIN, 3, 150, 30), _MIDDLE, words.format(count=count))
        painter.setFont(theme.font("bijschrift"))
        painter.setPen(theme.colour("text3"))
        low = QRect(MARGIN, 38, area.width() - MARGIN - 8, 26)
        painter.drawText(low, _MIDDLE, self.tr("uren / contract"))
        painter.drawText(
            low, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.tr("saldo")
        )
        painter.fillRect(0, area.bottom(), area.width(), 1, theme.colour("line2"))
        painter.end()
