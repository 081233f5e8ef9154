"""A card to press on the first screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import BIG_ICON, CARD, GAP, MARGIN, WELCOME_CARD
from ui.desktop.parts import PressButton, column, label, row, set_icon
from ui.desktop.theme import Theme


class Choice(PressButton):
    """A card to press: icon, what it does, and a word more."""

    def __init__(self, title: str, text: str, icon_name: str, theme: Theme, note: str = "") -> None:
        super().__init__()
        self.setProperty("role", "choice")
        self.setAccessibleName(f"{title}. {text} {note}".strip())
        self.setMinimumHeight(WELCOME_CARD)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sign, arrow = label(""), label(note, "klein")
        set_icon(sign, icon_name, theme, "accent", BIG_ICON)
        if not note:
            set_icon(arrow, "chevron-right", theme, "text3")
        words = column(None, Fitting(title, "choiceTitle"), Fitting(text, "klein"), None, gap=0)
        layout = row(sign, words, None, arrow, margin=MARGIN, gap=CARD)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self.setLayout(layout)
        for part in (sign, arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
