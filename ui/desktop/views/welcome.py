"""The first screen: make a team, open one, look at the example, or go on with a recent file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.desktop.measures import (
    CARD,
    GAP,
    LOGO,
    MARGIN,
    WELCOME_WIDTH,
    WIDE,
)
from ui.desktop.parts import column, frame, label, row, set_icon
from ui.desktop.settings import RecentFile
from ui.desktop.theme import Theme
from ui.desktop.views.choice import Choice
from ui.desktop.views.recent_list import RecentList


class Welcome(QWidget):
    """Asks what to begin with; the window does it."""

    new_team_requested = Signal()
    open_requested = Signal()
    example_requested = Signal()
    template_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Welkom"))
        self._make_cards()
        self.recent = RecentList(theme)
        body = QWidget()
        body.setMaximumWidth(WELCOME_WIDTH)
        columns = row(self._actions(), self._side(), gap=WIDE)
        # What can be done has whole sentences; the files at the right are one word and a date.
        columns.setStretch(0, 9)
        columns.setStretch(1, 8)
        body.setLayout(column(self._head(), columns, gap=WIDE))
        across = row(body, margin=WIDE)
        self.setLayout(column(None, across, None))
        self.set_recent(())

    def _make_cards(self) -> None:
        self.new_card = Choice(
            self.tr("Maak een nieuw team"),
            self.tr("Vijf korte bladzijden, of begin met een voorbeeldteam"),
            "users",
            self._theme,
        )
        self.open_card = Choice(
            self.tr("Open een bestand"),
            self.tr("Een planning van Beurtrol of een Excelwerkboek"),
            "folder-open",
            self._theme,
        )
        self.example_card = Choice(
            self.tr("Bekijk het voorbeeld"),
            self.tr("Centraal Onthaal met verzonnen mensen"),
            "play",
            self._theme,
        )
        self.template_card = Choice(
            self.tr("Bewaar een leeg sjabloon"),
            self.tr("Een werkboek met uitleg, om in Excel in te vullen"),
            "file-sheet",
            self._theme,
        )
        for card, asked in (
            (self.new_card, self.new_team_requested),
            (self.open_card, self.open_requested),
            (self.example_card, self.example_requested),
            (self.template_card, self.template_requested),
        ):
            card.clicked.connect(asked)

    @property
    def cards(self) -> list[QAbstractButton]:
        """What can be begun with, in the order of the arrows."""
        first = [self.new_card, self.open_card, self.example_card, self.template_card]
        return [*first, *self.recent.cards]

    def _head(self) -> QWidget:
        logo = label("")
        logo.setFixedSize(LOGO, LOGO)
        logo.setProperty("role", "logo")
        logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_icon(logo, "logo", self._theme, "onacc", WIDE)
        words = column(
            label("Beurtrol", "getal"),
            label(self.tr("Plan wie wanneer waar werkt, eerlijk verdeeld."), "klein"),
            gap=0,
        )
        head = QWidget()
        head.setLayout(row(logo, words, None, gap=CARD))
        return head

    def _actions(self) -> QVBoxLayout:
        hint = label(self.tr("Of sleep een bestand op dit venster."), "klein", wraps=True)
        return column(
            self.new_card,
            self.open_card,
            self.example_card,
            self.template_card,
            hint,
            None,
            gap=CARD,
        )

    def _side(self) -> QWidget:
        shield = label("")
        set_icon(shield, "shield", self._theme, "text2")
        shield.setAlignment(Qt.AlignmentFlag.AlignTop)
        privacy = label(
            self.tr(
                "Alles blijft in jouw bestand op deze pc. Geen account, geen internet. "
                "Redenen van afwezigheid verlaten het bestand nooit."
            ),
            "klein",
            wraps=True,
        )
        promise = row(shield, privacy, margin=MARGIN, gap=GAP)
        promise.setStretch(1, 1)
        head = label(self.tr("Laatst geopend"), "sectie")
        head.setContentsMargins(MARGIN, CARD, MARGIN, GAP)
        foot = frame(promise, "cardFoot")
        return frame(column(head, self.recent, None, foot, margin=1, gap=0), "card")

    def set_recent(self, files: Sequence[RecentFile]) -> None:
        """Show the files that were opened last, and begin at the latest."""
        self.recent.show_files(files)
        self._begin()

    def _begin(self) -> None:
        (self.recent.cards or [self.new_card])[0].setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the latest file: what has the keyboard before it is in sight, loses it."""
        super().showEvent(event)
        if not event.spontaneous():
            self._begin()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the cards with the arrows."""
        cards = self.cards
        at = next((index for index, card in enumerate(cards) if card.hasFocus()), None)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if at is None or step is None:
            super().keyPressEvent(event)
            return
        cards[(at + step) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)
