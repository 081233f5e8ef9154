"""The last column: ways on, as they are found, and the button that takes one over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QRadioButton
from typing_extensions import override

from ui.application.dates import count
from ui.desktop.keyboard_focus import holds_focus
from ui.desktop.measures import CARD, GAP, MARGIN
from ui.desktop.parts import button, clear, column, label, row, scrolling, set_icon
from ui.desktop.sick_call.repair_card import RepairCard
from ui.desktop.sick_call.rows import foot, head, name_button
from ui.desktop.theme import Theme

OWN = -1
"""The number of the card with what the user chose; those that were found count from 0."""


class Repairs(QFrame):
    """Cards of which one is open."""

    chosen = Signal(int)
    ticked = Signal(int, object, bool)
    looked_at = Signal(str)
    take_requested = Signal()
    publish_requested = Signal()
    """Take over, and go on to publishing."""
    refuse_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "callRight")
        self._theme = theme
        self._is_narrow = False
        self._person = ""
        self.cards: dict[int, RepairCard] = {}
        self._group = QButtonGroup(self)
        self.state = label("", "klein")
        title = head(label(self.tr("3 · Herstel"), "kolomKop"), None, self.state)
        self._found, self._own = column(gap=CARD), column(gap=CARD)
        self._hint = label(
            self.tr(
                "Vinkje weg = die wijziging niet overnemen. "
                "Zegt iemand nee, dan komen er nieuwe voorstellen."
            ),
            "klein",
            wraps=True,
        )
        stack = column(self._found, self._own, self._hint, gap=CARD)
        stack.setContentsMargins(CARD, CARD, CARD, CARD)
        self._make_buttons()
        self._scroll = scrolling(stack, None)
        self._acts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._acts.setSpacing(GAP)
        self._acts.addWidget(self.refuse_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._acts.addLayout(row(None, self.publish_button, self.take_button))
        acts = foot(self._acts)
        layout = column(title, self._scroll, acts, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Herstel"))
        self.show_person("")
        self.can_take(False)

    def _make_buttons(self) -> None:
        self.refuse_button = button("", on_click=self.refuse_requested.emit)
        set_icon(self.refuse_button, "user-x", self._theme)
        self.take_button = button(self.tr("Neem over"), "primary", self.take_requested.emit)
        set_icon(self.take_button, "check", self._theme, "onacc")
        self.publish_button = button(
            self.tr("En publiceer…"),
            on_click=self.publish_requested.emit,
            tip=self.tr("Neem over en ga publiceren (Ctrl+Enter)"),
        )
        set_icon(self.publish_button, "send", self._theme)

    @property
    def radios(self) -> list[QRadioButton]:
        """The titles of the cards, from top to bottom."""
        found = [self.cards[key].radio for key in sorted(self.cards) if key != OWN]
        return [*found, *([self.cards[OWN].radio] if OWN in self.cards else [])]

    def reset(self) -> None:
        """Take away all cards."""
        if holds_focus(self._scroll):
            self.setFocus()
        for card in self.cards.values():
            self._group.removeButton(card.radio)
        self.cards.clear()
        clear(self._found)
        clear(self._own)
        self._hint.hide()
        self.show_person("")
        self.can_take(False)

    def add(self, number: int, title: str, text: str, *, is_fewest: bool = False) -> RepairCard:
        """Add a card, closed."""
        card = RepairCard(self._theme, title, text, is_fewest=is_fewest)
        card.radio.clicked.connect(lambda _checked=False: self.chosen.emit(number))
        card.ticked.connect(lambda key, on: self.ticked.emit(number, key, on))
        card.looked_at.connect(self.looked_at)
        self._group.addButton(card.radio)
        (self._own if number == OWN else self._found).addWidget(card)
        self.cards[number] = card
        card.set_narrow(self._is_narrow)
        self._hint.setVisible(len(self.cards) > 1)
        if self.hasFocus() and number != OWN:
            card.radio.setFocus(Qt.FocusReason.OtherFocusReason)
        return card

    def set_narrow(self, is_narrow: bool) -> None:
        """Arrange the cards for little room."""
        self._is_narrow = is_narrow
        for card in self.cards.values():
            card.set_narrow(is_narrow)

    def choose(self, number: int) -> None:
        """Open a card."""
        self.cards[number].radio.setChecked(True)

    def show_state(self, *, searching: bool, failed: bool = False) -> None:
        """Say in the head whether more may come."""
        number = len([key for key in self.cards if key != OWN])
        text = count(number, self.tr("voorstel"), self.tr("voorstellen")) if number else ""
        if searching:
            more = self.tr("wordt berekend…")
            text = f"{text}, {more}" if text else more
        elif failed:
            text = self.tr("dit kon niet berekend worden")
        self.state.setText(text)
        self.state.setAccessibleName(self.tr("Voorstellen: {0}").format(text or self.tr("geen")))

    def show_person(self, name: str) -> None:
        """Offer to say that somebody refuses."""
        self._person = name
        self.refuse_button.setVisible(bool(name))
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Put who says no above the other buttons where there is no room beside them."""
        beside = self.take_button.sizeHint().width() + self.publish_button.sizeHint().width()
        whole = self.width() - 2 * MARGIN
        room = whole - beside - 2 * GAP
        text, shorter = self.tr("{0} zegt nee").format(self._person), self.tr("Zegt nee")
        name_button(self.refuse_button, text, shorter, room)
        fits = self.refuse_button.sizeHint().width() <= room
        if not fits:
            name_button(self.refuse_button, text, shorter, whole)
        ways = QBoxLayout.Direction
        self._acts.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def can_take(self, possible: bool) -> None:
        self.take_button.setEnabled(possible)
        self.publish_button.setEnabled(possible)

    def focus_first(self) -> None:
        """Move the keyboard to the open card, else the first."""
        radios = self.radios
        target = next((one for one in radios if one.isChecked()), next(iter(radios), None))
        (target or self.take_button).setFocus(Qt.FocusReason.TabFocusReason)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()
