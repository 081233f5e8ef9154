"""The bar above the turns: which weeks, the yearly list, and sharing out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from rostering.time import Horizon
from ui.application.dates import horizon_span, horizon_title
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import button, label, row, set_icon
from ui.desktop.step_bar import StepBar
from ui.desktop.theme import Theme
from ui.desktop.turns.period import PERIODS


class TurnsBar(StepBar):
    """Asks for another period, for paper, or for a run."""

    weeks_asked = Signal(int)
    print_asked = Signal()
    share_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        lengths = (
            QCoreApplication.translate("TurnsBar", "13 weken"),
            QCoreApplication.translate("TurnsBar", "26 weken"),
            QCoreApplication.translate("TurnsBar", "1 jaar"),
            QCoreApplication.translate("TurnsBar", "2 jaar"),
        )
        super().__init__(
            theme, [(str(weeks), text) for weeks, text in zip(PERIODS, lengths, strict=True)]
        )
        self.title = label(self.tr("Beurten"), "titel")
        self.segments.chosen.connect(lambda weeks: self.weeks_asked.emit(int(weeks)))
        self.paper = button("", "", self.print_asked.emit)
        set_icon(self.paper, "printer", theme)
        self.share = button("", "primary", self.share_asked.emit)
        set_icon(self.share, "wand", theme, "onacc")
        layout = row(
            self.before, self.today, self.after, self.title, self.span, None,
            self.segments, self.paper, self.share,
        )  # fmt: skip
        layout.setContentsMargins(MARGIN, GAP + TIGHT // 2, MARGIN, GAP + TIGHT // 2)
        layout.setStretch(4, 100)
        self.setLayout(layout)
        self.set_tight(False)

    def show_period(self, horizon: Horizon) -> None:
        said = self.tr("{0}, {1}").format(horizon_title(horizon), horizon_span(horizon))
        self.say(said, str(horizon.weeks))

    def set_tight(self, tight: bool) -> None:
        """Write shorter words where there is least room."""
        texts = (
            (self.paper, self.tr("Druk jaarlijst af"), ""),
            (self.share, self.tr("Verdeel beurten"), self.tr("Verdeel")),
        )
        for made, text, short in texts:
            made.setText(short if tight else text)
            made.setAccessibleName(text)
            made.setToolTip(text if tight else "")
        # The heads of the table say which weeks they are.
        self.span.setVisible(not tight)
