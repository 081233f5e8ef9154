"""The first screen: make a team, open one, look at the example, or go on with a recent file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.application.dates import full_date
from ui.application.keeping.sources import Place, SharedPlace
from ui.desktop.measures import (
    BIG_ICON,
    CARD,
    GAP,
    LOGO,
    MARGIN,
    WELCOME_CARD,
    WELCOME_WIDTH,
    WIDE,
)
from ui.desktop.parts import PressButton, clear, column, frame, label, row, set_icon
from ui.desktop.settings import RecentFile
from ui.desktop.sick_call.rows import Fitting
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
        words = column(None, label(title, "choiceTitle"), Fitting(text, "klein"), None, gap=0)
        layout = row(sign, words, None, arrow, margin=MARGIN, gap=CARD)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self.setLayout(layout)
        for part in (sign, arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class Welcome(QWidget):
    """Asks what to begin with; the window does it."""

    new_team_requested = Signal()
    open_requested = Signal()
    example_requested = Signal()
    template_requested = Signal()
    recent_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Welkom"))
        self._make_cards()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._recent_cards: list[Choice] = []
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
        return [*first, *self._recent_cards]

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
        return frame(column(head, self._recent, None, foot, margin=1, gap=0), "card")

    def set_recent(self, files: Sequence[RecentFile]) -> None:
        """Show the files that were opened last; one that is not there now says so."""
        clear(self._recent)
        self._recent_cards = []
        for file in files:
            card = self._recent_card(file)
            card.clicked.connect(
                lambda _checked=False, path=file.path: self.recent_requested.emit(path)
            )
            self._recent.addWidget(card)
            self._recent_cards.append(card)
        if not files:
            nothing = label(
                self.tr("Nog niets. Hier komen de bestanden die je opende."), "klein", wraps=True
            )
            nothing.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
            self._recent.addWidget(nothing)
        (self._recent_cards or [self.new_card])[0].setFocus()

    def _recent_card(self, file: RecentFile) -> Choice:
        there = file.path.is_file()
        when = "" if file.opened is None else full_date(file.opened.date())
        note = when if there else self.tr("niet gevonden")
        sign = "file-sheet" if there else "alert"
        card = Choice(file.title, _folder(file.path), sign, self._theme, note)
        card.setProperty("role", "entry")
        card.setToolTip(str(file.path))
        return card

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


def _folder(path: Place) -> str:
    """Name where a file lies by its last two folders; a shared planning by its server."""
    if isinstance(path, SharedPlace):
        return path.name
    return " › ".join(part for part in path.parent.parts[-2:] if part.strip("/\\"))
