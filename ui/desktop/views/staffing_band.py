"""The staffing band under the people: how many stand on each post."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.delegates.fitting import fitting_font, sizes_from
from ui.desktop.delegates.lanes import Lane, lanes, paint_ground
from ui.desktop.delegates.pictures import Pictures
from ui.desktop.delegates.rows import Rows
from ui.desktop.models.band_model import BandModel, count_text
from ui.desktop.models.many_weeks import DayStaffed
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.models.week_cells import Staffed
from ui.desktop.theme import Theme
from ui.desktop.views.head_sizes import MARGIN, ROW_HEAD

LINE = 26
TITLE = 27
_AROUND = 2


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
        self.looks = _Counts(theme, roster, self)
        self.head = _PostHead(theme, self)
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


class _Counts:
    """Paints the counts, line by line."""

    def __init__(self, theme: Theme, roster: RosterModel, view: StaffingBand) -> None:
        self._roster, self._band, self._rows = roster, view.band, Rows(view)
        self._shown: dict[int, Lane] = {}
        self.today: date | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme, self._pictures = theme, Pictures()

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Paint the lines that meet a part of the viewport."""
        week = self._roster.week
        if self._rows.begin((self._theme, week.columns, week.weeks, week.planned, self.today)):
            found = lanes(week.columns, self._rows.places, self.today, week.weeks)
            self._shown = {at: found[at] for at in self._rows.in_sight}
        self._rows.paint(painter, dirty, self._look, self._draw)

    def _look(self, row: int) -> object:
        line = self._band.rows[row]
        return bool(line.post_number), line.cells

    def _draw(self, number: int, painter: QPainter, place: QRect) -> None:
        row, is_planned = self._band.rows[number], self._roster.week.planned
        paint_ground(painter, self._theme, place, self._shown, "line")
        for at, lane in self._shown.items():
            count, words = row.cells[at], count_text(row, row.cells[at])
            is_framed = count is not None and bool(row.post_number) and is_planned
            look = (count, words, is_framed, lane.lead, lane.trail, lane.is_today)
            draw = partial(self._draw_count, lane=lane, words=words, count=count, framed=is_framed)
            section = lane.section(place).adjusted(1 if lane.side else 0, 0, 0, -1)
            self._pictures.paint(painter, section, look, draw)

    def _draw_count(
        self,
        painter: QPainter,
        section: QRect,
        *,
        lane: Lane,
        words: str,
        count: Staffed | None,
        framed: bool,
    ) -> None:
        painter.fillRect(section, self._theme.colour("today" if lane.is_today else "surface"))
        left = lane.lead - (1 if lane.side else 0)
        room = QRectF(section.adjusted(left, _AROUND, -lane.trail, -1))
        if count is not None and framed:
            self._paint_frame(painter, room, count)
        self._paint_words(painter, room, words, count)

    def _paint_frame(self, painter: QPainter, room: QRectF, count: Staffed) -> None:
        if count.present == count.wanted:
            return
        fill, edge = "surface", "line3"
        if count.present < count.minimum:
            fill, edge = "redT", "red"
        elif count.present < count.wanted:
            fill, edge = "amberT", "amberL"
        painter.fillRect(room, self._theme.colour(fill))
        painter.setPen(QPen(self._theme.colour(edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room.toAlignedRect().adjusted(0, 0, -1, -1))

    def _paint_words(
        self, painter: QPainter, room: QRectF, words: str, count: Staffed | None
    ) -> None:
        colour, weight = "text2", 400
        if count is None:
            colour = "text3"
        elif self._roster.week.planned and count.wanted and count.present != count.wanted:
            short = count.present < count.minimum
            colour = "red" if short else "amber" if count.present < count.wanted else "text"
            weight = 600
        # Two figures in the narrow blocks of two weeks would run into those beside them.
        sizes = sizes_from(self._theme.type["klein"][0])
        font = fitting_font(self._theme, words, room.width() - 2, sizes, weight=weight)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


class _PostHead(QHeaderView):
    def __init__(self, theme: Theme, parent: StaffingBand) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme, self._band = theme, parent.band
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
