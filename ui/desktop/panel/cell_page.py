"""The tab Vak: who or what is chosen, and why; words and searches come from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.desktop.attention_items import Attention
from ui.desktop.explanations import Explanation, Offer
from ui.desktop.insight import PersonBalance
from ui.desktop.measures import CARD, GAP, MARGIN
from ui.desktop.models.chosen import CellFacts, Facts
from ui.desktop.panel.cell_head import cell_head, place_head
from ui.desktop.panel.cell_notes import CellNotes
from ui.desktop.panel.cell_rules import RuleCards
from ui.desktop.panel.offer_card import OfferCard, option_row, told_label, words
from ui.desktop.panel.search_line import SearchLine
from ui.desktop.parts import clear, column, frame, label
from ui.desktop.theme import Theme


class CellPage(QScrollArea):
    """Shows facts at once, and explanations when they come."""

    shown = Signal()
    """The page came into view."""
    left = Signal()
    """Esc was pressed: back to the grid."""
    take_requested = Signal(object)
    """The offer to take over."""
    stop_requested = Signal()
    """What was found to fill a place is enough."""
    search_requested = Signal()
    """It is not, after all."""
    allow_requested = Signal(object)
    """A broken rule that is to stand with a reason."""
    withdraw_requested = Signal(object)
    """One that is to stand no more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts: tuple[Facts, Sequence[Attention], PersonBalance | None] | None = None
        self.notes = CellNotes(theme)
        self.put_back_of: Callable[[Attention], Callable[[], None] | None] = lambda _item: None
        self.rules: RuleCards | None = None
        self._answer: Explanation | None = None
        self.is_stale = False
        self.offers: list[OfferCard] = []
        self.search: SearchLine | None = None
        self._head, self._reasons, self._repairs = (QVBoxLayout() for _ in range(3))
        self.stale_note = words(
            self.tr("Het rooster is intussen gewijzigd. Dit wordt opnieuw berekend."), "letop"
        )
        self._hint = self._make_hint()
        self._why = self._make_why()
        self._head.setSpacing(0)
        self.setWidget(
            frame(column(self._hint, self._head, self.notes, self._why, None, gap=0), "plain")
        )
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "reading")
        self.setAccessibleName(self.tr("Vak"))

    def _make_hint(self) -> QWidget:
        hint = label(
            self.tr(
                "Kies een vak in het rooster. Hier zie je wie er staat, waarom, en wie het ook kan."
            ),
            "hint",
            wraps=True,
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint.setMargin(2 * MARGIN)
        return hint

    def _make_why(self) -> QWidget:
        self.stale_note.setMargin(GAP)
        why = column(self.stale_note, self._reasons, self._repairs)
        why.setContentsMargins(MARGIN, CARD, MARGIN, MARGIN)
        for part in (self._reasons, self._repairs):
            part.setSpacing(GAP)
        made = QWidget()
        made.setLayout(why)
        return made

    # What is known at once

    def show_nothing(self) -> None:
        """Say what there would be to see."""
        self.forget()
        self._facts = None
        clear(self._head)
        self.notes.hide()
        self._why.hide()
        self._hint.show()
        self.setAccessibleDescription("")

    def forget(self) -> None:
        """Take away what was explained of another choice."""
        self._answer = None
        self.is_stale = False
        self._clear_why()
        self.verticalScrollBar().setValue(0)

    def show_facts(
        self, facts: Facts, items: Sequence[Attention], balance: PersonBalance | None
    ) -> None:
        """Show what is chosen.

        Args:
            facts: the cell or the place.
            items: the rules that are broken there, open or with a reason.
            balance: the turns of the person, if they are known.
        """
        if self._facts == (facts, items, balance):
            # Nothing is made anew below the keyboard.
            return
        self._facts = (facts, items, balance)
        clear(self._head)
        self.rules = self._rule_cards(items)
        if isinstance(facts, CellFacts):
            made = cell_head(self._theme, facts, self.rules, balance)
        else:
            made = place_head(self._theme, facts, self.rules)
        _add(self._head, made)
        self._hint.hide()
        self.notes.show()

    def _rule_cards(self, items: Sequence[Attention]) -> RuleCards | None:
        if not items:
            return None
        return RuleCards(
            self._theme,
            items,
            self.allow_requested.emit,
            self.withdraw_requested.emit,
            self.put_back_of,
        )

    def bring_editor(self) -> None:
        """Bring the editor of a note into view, once it has its place."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.notes.editor, 0, MARGIN))

    # Why

    def show_waiting(self) -> None:
        """Say that the answer is being computed; what is there of before stays, out of use."""
        self._why.show()
        if self.is_stale:
            return
        self._clear_why()
        _add(self._reasons, label(self._title(), "sectie"))
        _add(self._reasons, self._quiet(self.tr("Wordt berekend…")))

    def mark_stale(self) -> None:
        """Say that the roster is not the one that was explained any more."""
        if self._answer is None:
            return
        self.is_stale = True
        self.stale_note.show()
        for card in self.offers:
            card.take_button.setEnabled(False)
            card.take_button.setToolTip(self.stale_note.text())

    def show_note(self, text: str) -> None:
        """Say something quietly where there is nothing to explain."""
        self.show_answer(None)
        self._why.show()
        _add(self._reasons, self._quiet(text))

    def show_failure(self) -> None:
        self.forget()
        _add(self._reasons, label(self._title(), "sectie"))
        _add(self._reasons, self._quiet(self.tr("Dit kon niet berekend worden.")))

    def show_answer(self, found: Explanation | None) -> None:
        """Show an explanation, or what there is of it so far; None where there is none."""
        known, self._answer = self._answer, found
        goes_on = found is not None and known is not None and found.goes_on_from(known)
        if found is not None and goes_on and not self.is_stale:
            # What stands there stays where it is: the mouse may be over it.
            self._show_offers(found)
            return
        self.is_stale = False
        self._clear_why()
        self._why.setVisible(found is not None)
        if found is None:
            return
        _add(self._reasons, label(self._title(), "sectie"))
        _add(self._reasons, words(found.sentence))
        self.setAccessibleDescription(found.sentence)
        self._add_options(found)
        for told in found.unable:
            _add(self._reasons, told_label(told))
        self._show_offers(found)

    def _add_options(self, found: Explanation) -> None:
        if self._is_place():
            return
        if found.able:
            _add(self._reasons, _head(self.tr("Wie kan dit ook?")))
            rows = QWidget()
            rows.setLayout(column(*(option_row(option) for option in found.able), gap=0))
            _add(self._reasons, rows)
        if found.unable:
            _add(self._reasons, _head(self.tr("Wie kan niet?")))

    def _show_offers(self, found: Explanation) -> None:
        """Show what would fill a place below what is shown of it already."""
        if found.search is None:
            return
        if self.search is None:
            self._begin_offers()
        if self.search is not None:
            self.search.show_search(found.search)
        for offer in found.offers[len(self.offers) :]:
            self._add_offer(offer)
        if found.best is not None:
            self.offers[found.best].mark_best()
        if found.is_whole and not found.offers and self._repairs.count() == 2:
            none = self.tr("Niemand kan dit gat vullen zonder een ander te openen.")
            _add(self._repairs, words(none))

    def _begin_offers(self) -> None:
        _add(self._repairs, _head(self.tr("Wat kan")))
        self.search = SearchLine(self.stop_requested.emit, self.search_requested.emit)
        _add(self._repairs, self.search)

    def _add_offer(self, offer: Offer) -> None:
        card = OfferCard(offer, self.take_requested.emit)
        self.offers.append(card)
        _add(self._repairs, card)

    def _clear_why(self) -> None:
        self.offers.clear()
        self.search = None
        self.stale_note.hide()
        for part in (self._reasons, self._repairs):
            clear(part)

    def _is_place(self) -> bool:
        return self._facts is not None and not isinstance(self._facts[0], CellFacts)

    def _title(self) -> str:
        if self._is_place():
            return self.tr("Waarom is deze plaats leeg?")
        return self.tr("Waarom?")

    def _quiet(self, text: str) -> QLabel:
        return words(text, "hint")

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.notes.set_theme(theme)
        if self._facts is not None:
            facts, self._facts = self._facts, None
            self.show_facts(*facts)

    # Qt

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            # Where the panel lies over the grid, its host closes it as well.
            event.ignore()
            return
        super().keyPressEvent(event)


def _head(text: str) -> QLabel:
    made = label(text, "sectie")
    made.setContentsMargins(0, GAP, 0, 0)
    return made


def _add(layout: QVBoxLayout, widget: QWidget) -> None:
    """Add a part that is there at once; else Qt lays out the rest without it for a moment."""
    layout.addWidget(widget)
    widget.show()
