"""The staffing band under the people: how many stand on each post."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ui.desktop.delegates.count_rows import CountRows
from ui.desktop.models.band_model import BandModel
from ui.desktop.models.many_weeks import DayStaffed
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.theme import Theme
from ui.desktop.views.band_heads import LINE, BandHead


class StaffingBand(QTableView):
    """One line per front post and one for back office work."""

    place_chosen = Signal(int, int)
    """Row and column of the count that is current now."""
    place_asked = Signal(int, int)
    """The same, for a count that was clicked or on which Enter was pressed."""

    def __init__(self, theme: Theme, roster: RosterModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._roster = roster
        self.band = BandModel(self)
        self._theme = theme
        self.looks = CountRows(theme, roster, self.band, self)
        self.head = BandHead(theme, self.band, self)
        self.setModel(self.band)
        self.setVerticalHeader(self.head)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(8)
        self.head.setDefaultSectionSize(LINE)
        self.setProperty("role", "grid")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Bezetting"))
        self.clicked.connect(self._ask)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.looks.set_theme(theme)
        self.head.set_theme(theme)
        self.viewport().update()

    def place(self, row: int, column: int) -> tuple[str, date, str] | None:
        """Return post, date and block of a cell; back office work is no place.

        Of a whole day it is the block that lacks most.
        """
        line, where = self.band.rows[row], self._roster.week.columns[column]
        count = line.cells[column]
        if not line.post_number or count is None:
            return None
        block = count.block if isinstance(count, DayStaffed) else where.block_name
        return line.name, where.day, block

    def goto_place(self, post: str, day: date, block: str) -> None:
        """Make a place the current one, without a word."""
        for row, line in enumerate(self.band.rows):
            for at, column in enumerate(self._roster.week.columns):
                if (line.name, column.day) == (post, day) and column.block_name in ("", block):
                    blocker = QSignalBlocker(self)
                    self.setCurrentIndex(self.band.index(row, at))
                    blocker.unblock()
                    self.scrollTo(self.currentIndex())

    def _ask(self, index: QModelIndex) -> None:
        self.place_asked.emit(index.row(), index.column())

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.place_chosen.emit(current.row(), current.column())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.looks.paint(painter, event.rect())
        index = self.currentIndex()
        if index.isValid() and self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2, Qt.PenStyle.DotLine))
            painter.drawRect(self.visualRect(index).adjusted(2, 2, -2, -3))
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._ask(index)
            return
        super().keyPressEvent(event)

    def scroll_lines(self, scrolls: bool) -> None:
        """Have a scroll bar for the lines where there is less room than they want."""
        policy = Qt.ScrollBarPolicy
        shown = policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)

    @property
    def wanted_height(self) -> int:
        """The height of all lines."""
        return LINE * self.band.rowCount()
