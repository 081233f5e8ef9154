"""The bar above a picture of some weeks: which ones, and how many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.desktop.fitting_label import Fitting
from ui.desktop.parts import button, set_icon
from ui.desktop.segments import Segments
from ui.desktop.theme import Theme

_ARROW = 34


class StepBar(QFrame):
    """Makes what every such bar has; a subclass lays it out with what else it asks."""

    stepped = Signal(int)
    today_asked = Signal()

    def __init__(self, theme: Theme, lengths: Sequence[tuple[str, str]]) -> None:
        """Make the parts.

        Args:
            theme: for the icons.
            lengths: how much can be shown, each with its key.
        """
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
            made.setFixedWidth(_ARROW)
        self.today = button(self.tr("Vandaag"), "", self.today_asked.emit, self.tr("Alt+Home"))
        self.span = Fitting("", "klein")
        self.segments = Segments(self.tr("Hoe lang"), lengths)
        self.segments.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, span: str, chosen: str) -> None:
        """Show which weeks are in sight, and how much is chosen."""
        self.span.setText(span)
        self.span.setAccessibleName(span)
        self.segments.choose(chosen)
