"""The bar above the turns: which weeks, the yearly list, and sharing out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from rostering.time import Horizon
from ui.application.dates import horizon_span, horizon_title
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import button, label, row, set_icon
from ui.desktop.sick_call.rows import Fitting, Segments
from ui.desktop.theme import Theme
from ui.desktop.turns.period import PERIODS


class TurnsBar(QFrame):
    """Asks for another period, for paper, or for a run."""

    stepped = Signal(int)
    today_asked = Signal()
    weeks_asked = Signal(int)
    print_asked = Signal()
    share_asked = Signal()

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
        self.title = label(self.tr("Beurten"), "titel")
        self.span = Fitting("", "klein")
        self.segments = Segments(
            self.tr("Hoe lang"),
            [
                (str(weeks), text)
                for weeks, text in zip(
                    PERIODS,
                    (
                        self.tr("13 weken"),
                        self.tr("26 weken"),
                        self.tr("1 jaar"),
                        self.tr("2 jaar"),
                    ),
                    strict=True,
                )
            ],
        )
        self.segments.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.segments.chosen.connect(lambda weeks: self.weeks_asked.emit(int(weeks)))
        self.paper = button("", "", self.print_asked.emit)
        set_icon(self.paper, "printer", theme)
        self.share = button("", "primary", self.share_asked.emit)
        set_icon(self.share, "wand", theme, "onacc")
        layout = row(
            self.before, self.today, self.after, self.title, self.span,
            self.segments, self.paper, self.share,
        )  # fmt: skip
        layout.setContentsMargins(MARGIN, GAP + TIGHT // 2, MARGIN, GAP + TIGHT // 2)
        layout.setStretch(4, 1)
        self.setLayout(layout)
        self.set_tight(False)

    def show_period(self, horizon: Horizon) -> None:
        said = self.tr("{0}, {1}").format(horizon_title(horizon), horizon_span(horizon))
        self.span.setText(said)
        self.span.setAccessibleName(said)
        self.segments.choose(str(horizon.weeks))

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
        self.title.setVisible(not tight)
