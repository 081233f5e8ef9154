"""The key figures and the charts, beside each other as the width allows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget
from typing_extensions import override

from ui.application.dates import count, duration
from ui.application.overview.figures import Overview, asked_and_missing
from ui.application.overview.key_figures import key_figures
from ui.application.overview.texts import target_text
from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import CARD, GAP, MARGIN
from ui.desktop.overview.chart import Chart
from ui.desktop.overview.drawings import (
    desk_drawing,
    hours_drawing,
    share_drawing,
    turns_drawing,
)
from ui.desktop.overview.key_card import KeyCard
from ui.desktop.overview.staffing import staffing_drawing
from ui.desktop.parts import column, label
from ui.desktop.theme import Theme

_THREE_FROM, _TWO_FROM = 1120, 640
_KEYS = 5


class Card(QFrame):
    """A chart with its title, what it shows, and a line below where there is something to say."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.chart = Chart(theme, title)
        # Not wrapped: a grid gives too much height to what is higher where it is less wide.
        self._below, self._told = Fitting("", "klein"), Fitting("", "klein")
        self._empty = label("", "klein", wraps=True)
        head = label(title, "kolomKop")
        inside = column(head, self._told, self.chart, self._empty, self._below, None, gap=GAP // 2)
        inside.setContentsMargins(CARD, CARD, CARD, CARD)
        inside.insertSpacing(2, GAP)
        self.setLayout(inside)

    def tell(self, text: str, below: str = "") -> None:
        self._told.setText(text)
        self._below.setText(below)
        self._below.setVisible(bool(below))

    def show_none(self, reason: str) -> None:
        """Say why there is no chart; empty to have one."""
        self._empty.setText(reason)
        self._empty.setVisible(bool(reason))
        self.chart.setVisible(not reason)


class Board(QWidget):
    """Everything *Overzicht* shows of some weeks."""

    cell_requested = Signal(object)
    """A `Target` to see in the roster."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.overview: Overview | None = None
        self.keys = [KeyCard(theme) for _ in range(_KEYS)]
        self.turns = Card(theme, self.tr("Saldo van de beurten"))
        self.share = Card(theme, self.tr("Aandeel balie"))
        self.desk = Card(theme, self.tr("Balie-uren per persoon en week"))
        self.hours = Card(theme, self.tr("Urensaldo"))
        self.staffing = Card(theme, self.tr("Bezetting gehaald"))
        self._keys = QGridLayout()
        self._charts = QGridLayout()
        self._keys.setSpacing(CARD)
        self._charts.setSpacing(CARD)
        layout = column(self._keys, self._charts, None, gap=CARD)
        layout.setContentsMargins(MARGIN, CARD, MARGIN, MARGIN)
        self.setLayout(layout)
        self._columns = 0
        for key in self.keys:
            key.cell_requested.connect(self.cell_requested)
        for card in self.cards:
            card.chart.cell_requested.connect(self.cell_requested)
        # The least room first: what is wider would widen the window.
        self._arrange(1)

    @property
    def cards(self) -> tuple[Card, ...]:
        return (self.turns, self.share, self.desk, self.hours, self.staffing)

    # Showing

    def show_overview(self, overview: Overview) -> None:
        self.overview = overview
        for card, figure in zip(self.keys, key_figures(overview), strict=True):
            card.show_figure(figure)
        self._show_turns(overview)
        self._show_share(overview)
        self.desk.tell(self.tr("in uren · voller is meer · gearceerd: afwezig · b: begeleid"))
        self.desk.chart.show_drawing(desk_drawing(overview, self._today()))
        band = duration(overview.band)
        self.hours.tell(self.tr("in uren · grijs: binnen {0} · oranje: erbuiten").format(band))
        self.hours.chart.show_drawing(hours_drawing(overview))
        self._show_staffing(overview)

    def _show_turns(self, overview: Overview) -> None:
        kinds = len(overview.kinds)
        self.turns.show_none(
            "" if kinds else self.tr("Duid in Openingsuren aan welke blokken een beurt zijn.")
        )
        both = self.tr("in beurten · vol: zaterdag, gearceerd: avond · grijs: eerlijk")
        one = self.tr("in beurten · grijs: binnen een halve beurt")
        self.turns.tell(both if kinds > 1 else one)
        if kinds:
            self.turns.chart.show_drawing(turns_drawing(overview))

    def _show_share(self, overview: Overview) -> None:
        rows = overview.shares
        self.share.show_none(
            "" if rows else self.tr("In deze weken kan niemand een frontpost zelfstandig.")
        )
        if not rows:
            self.share.tell("")
            return
        self.share.tell(
            self.tr("van de werktijd · band: doel {0} · ruit: erbuiten").format(
                target_text(rows[0])
            )
        )
        self.share.chart.show_drawing(share_drawing(overview))

    def _show_staffing(self, overview: Overview) -> None:
        rows = overview.staffing
        self.staffing.show_none(
            "" if rows else self.tr("In deze weken is nergens iemand gevraagd.")
        )
        self.staffing.tell(
            self.tr(
                "in procent van wat gewenst is · oranje: minder · rood en !: onder het minimum"
            ),
            self._missing(overview) if rows else "",
        )
        if rows:
            self.staffing.chart.show_drawing(staffing_drawing(overview))

    def _missing(self, overview: Overview) -> str:
        """Say how many places were short, and of how much."""
        said, nowhere = [], self.tr("geen enkel blok")
        for name, minimum in ((self.tr("Onder minimum"), True), (self.tr("Onder gewenst"), False)):
            days = (row.bare if minimum else row.short for row in overview.staffing)
            number = sum(len(each) for each in days)
            _, missing = asked_and_missing(overview.staffing, minimum=minimum)
            found = count(number, self.tr("plaats"), self.tr("plaatsen"))
            short = self.tr("{0}, samen {1}").format(found, duration(missing))
            said.append(f"{name}: {short}" if number else f"{name}: {nowhere}")
        return " · ".join(said)

    def set_theme(self, theme: Theme) -> None:
        for key in self.keys:
            key.set_theme(theme)
        for card in self.cards:
            card.chart.set_theme(theme)

    # Standing

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange_for(event.size().width())
        super().resizeEvent(event)

    def arrange_for(self, width: int) -> None:
        """Put as many cards beside each other as a width has room for."""
        self._arrange(3 if width >= _THREE_FROM else 2 if width >= _TWO_FROM else 1)

    def _arrange(self, columns: int) -> None:
        """Put the cards in so many columns; the staffing takes what is left of its line."""
        if columns == self._columns:
            return
        self._columns = columns
        for grid in (self._keys, self._charts):
            while grid.count():
                grid.takeAt(0)
        per_line = _KEYS if columns == 3 else 3 if columns == 2 else 2
        for number, key in enumerate(self.keys):
            self._keys.addWidget(key, number // per_line, number % per_line)
        for number, card in enumerate(self.cards):
            line, place = divmod(number, columns)
            span = columns - place if card is self.staffing else 1
            self._charts.addWidget(card, line, place, 1, span)
        for place in range(3):
            self._charts.setColumnStretch(place, 1 if place < columns else 0)
        for place in range(_KEYS):
            self._keys.setColumnStretch(place, 1 if place < per_line else 0)
