"""The bar above the picture: which weeks, how many, and a list to read in."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, Signal

from rostering.time import Horizon
from ui.application.absences.period import Zoom, period_title
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import button, row, set_icon
from ui.desktop.step_bar import StepBar
from ui.desktop.theme import Theme


class CalendarBar(StepBar):
    """Asks for other weeks, or for the list."""

    zoom_asked = Signal(str)
    list_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            [
                ("month", QCoreApplication.translate("CalendarBar", "Maand")),
                ("quarter", QCoreApplication.translate("CalendarBar", "Kwartaal")),
                ("year", QCoreApplication.translate("CalendarBar", "Jaar")),
            ],
        )
        self.segments.chosen.connect(self.zoom_asked)
        self.list = button("", "", self.list_asked.emit)
        set_icon(self.list, "file-sheet", theme)
        layout = row(self.before, self.today, self.after, self.span, None, self.segments, self.list)
        layout.setContentsMargins(MARGIN, GAP - TIGHT // 2, MARGIN, GAP - TIGHT // 2)
        layout.setStretch(3, 100)
        self.setLayout(layout)
        self.set_tight(False)

    def show_period(self, horizon: Horizon, zoom: Zoom) -> None:
        self.say(period_title(horizon, zoom), zoom)

    def set_tight(self, tight: bool) -> None:
        """Write no more than needed where there is least room."""
        text = self.tr("Lijst inlezen…")
        self.list.setText("" if tight else text)
        self.list.setAccessibleName(text)
        self.list.setToolTip(text if tight else "")
        # The head of the picture says which months they are.
        self.span.setVisible(not tight)

    @staticmethod
    def zoom_of(key: str) -> Zoom:
        return cast("Zoom", key)
