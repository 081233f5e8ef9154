"""The bar above the picture: which weeks, how many, and a list to read in."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from rostering.time import Horizon
from ui.application.absences.period import Zoom
from ui.application.dates import horizon_span
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import button, row, set_icon
from ui.desktop.sick_call.rows import Fitting, Segments
from ui.desktop.theme import Theme


class CalendarBar(QFrame):
    """Asks for other weeks, or for the list."""

    stepped = Signal(int)
    today_asked = Signal()
    zoom_asked = Signal(str)
    list_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "toolbar")
        self.before = button("", "arrow", lambda: self.stepped.emit(-1), self.tr("Alt+←"))
        self.after = button("", "arrow", lambda: self.stepped.emit(1), self.tr("Alt+→"))
        for made, icon, said in (
            (self.before, "chevron-left", self.tr("Vorige periode")),
            (self.after, "chevron-right", self.tr("Volgende periode")),
        ):
            set_icon(made, icon, theme)
            made.setAccessibleName(said)
            made.setFixedWidth(34)
        self.today = button(self.tr("Vandaag"), "", self.today_asked.emit, self.tr("Alt+Home"))
        self.span = Fitting("", "klein")
        self.segments = Segments(
            self.tr("Hoe lang"),
            [
                ("month", self.tr("Maand")),
                ("quarter", self.tr("Kwartaal")),
                ("year", self.tr("Jaar")),
            ],
        )
        self.segments.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.segments.chosen.connect(self.zoom_asked)
        self.list = button("", "", self.list_asked.emit)
        set_icon(self.list, "file-sheet", theme)
        layout = row(self.before, self.today, self.after, self.span, self.segments, self.list)
        layout.setContentsMargins(MARGIN, GAP - TIGHT // 2, MARGIN, GAP - TIGHT // 2)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.set_tight(False)

    def show_period(self, horizon: Horizon, zoom: Zoom) -> None:
        said = horizon_span(horizon)
        self.span.setText(said)
        self.span.setAccessibleName(said)
        self.segments.choose(zoom)

    def set_tight(self, tight: bool) -> None:
        """Write no more than needed where there is least room."""
        text = self.tr("Lijst inlezen…")
        self.list.setText("" if tight else text)
        self.list.setAccessibleName(text)
        self.list.setToolTip(text)

    @staticmethod
    def zoom_of(key: str) -> Zoom:
        return cast("Zoom", key)
