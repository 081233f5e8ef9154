"""Paints the rows of the staffing band: how many stand on each post, and where that is too few."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QTableView

from ui.desktop.delegates.fitting import fitting_font, sizes_from
from ui.desktop.delegates.lanes import Lane, lanes, paint_ground
from ui.desktop.delegates.pictures import Pictures
from ui.desktop.delegates.rows import Rows
from ui.desktop.models.band_model import BandModel, count_text
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.models.week_cells import Staffed
from ui.desktop.theme import Theme

_AROUND = 2


class CountRows:
    """Paints the counts, line by line."""

    def __init__(
        self, theme: Theme, roster: RosterModel, band: BandModel, view: QTableView
    ) -> None:
        self._roster, self._band, self._rows = roster, band, Rows(view)
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
