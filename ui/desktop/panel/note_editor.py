"""A small editor for one note: about whom, what, and whether it goes on the roster."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QWidget
from typing_extensions import override

from rostering.notes import Note
from ui.application.dates import short_day
from ui.application.noting import NotePlace
from ui.application.privacy.health_words import health_hint
from ui.desktop.measures import GAP, TIGHT
from ui.desktop.panel.offer_card import words
from ui.desktop.parts import button, column, label, row

_HEIGHT = 74
_LONGEST = 400
"""Letters of a note: it is a line beside a roster, not a letter."""


class NoteEditor(QWidget):
    """Writes one note; Ctrl+Enter keeps it, Esc leaves it as it was."""

    saved = Signal(object, str, bool)
    """The place, the text and whether it goes on the roster; without a text it goes away."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note_at: Callable[[NotePlace], Note | None] = lambda _place: None
        self._loaded = ""
        self.place = QComboBox()
        self.place.setAccessibleName(self.tr("Voor wie is de notitie"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Notitie"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_HEIGHT)
        self.on_roster = QCheckBox(self.tr("Op het &rooster: afdruk en Excel"))
        self.hint = words("", "noticeText")
        self.keep = button(self.tr("&Bewaar"), "primary", self._keep, self.tr("Ctrl+Enter"))
        self.cancel = button(self.tr("Annuleer"), on_click=self._close, tip=self.tr("Esc"))
        acts = row(self.keep, self.cancel, None, gap=GAP)
        private = label(self.tr("Blijft in dit bestand."), "klein", wraps=True)
        self._private = private
        self.setLayout(
            column(self.place, self.text, self.on_roster, private, self.hint, acts, gap=TIGHT)
        )
        self.place.currentIndexChanged.connect(lambda _index: self._show_place())
        self.text.textChanged.connect(self._show_hint)
        self.hide()

    @property
    def target(self) -> NotePlace | None:
        """Where the note goes."""
        found: NotePlace | None = self.place.currentData()
        return found

    def open(
        self, places: Sequence[NotePlace], note_at: Callable[[NotePlace], Note | None]
    ) -> None:
        """Begin to write at the nearest place, or where something is noted about the person.

        Args:
            places: where the note can stand, the nearest first.
            note_at: what is noted there now.
        """
        self._note_at, self._loaded = note_at, ""
        self.text.clear()
        self.place.blockSignals(True)
        self.place.clear()
        for place in places:
            self.place.addItem(self._named(place), place)
        noted = [at for at, place in enumerate(places) if place.employee and note_at(place)]
        self.place.setCurrentIndex(noted[0] if noted else 0)
        self.place.blockSignals(False)
        self._show_place()
        self.show()
        self.text.setFocus()

    def _named(self, place: NotePlace) -> str:
        day = short_day(place.day)
        if place.employee is None:
            return self.tr("Voor iedereen, {0}").format(day)
        when = f"{day}, {place.block}" if place.block else day
        return self.tr("Over {0}, {1}").format(place.employee, when)

    def _show_place(self) -> None:
        """Show the note of a place; what was typed already goes along."""
        place = self.target
        if place is None:
            return
        note = self._note_at(place)
        if self.text.toPlainText() == self._loaded:
            self._loaded = "" if note is None else note.text
            self.text.setPlainText(self._loaded)
            self.text.selectAll()
        self.on_roster.setVisible(place.employee is None)
        self.on_roster.setChecked(note is None or note.on_roster)
        self._private.setVisible(place.employee is not None)

    def _show_hint(self) -> None:
        hint = health_hint(self.text.toPlainText())
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def _keep(self) -> None:
        place, text = self.target, self.text.toPlainText().strip()[:_LONGEST]
        self.hide()
        if place is not None:
            shown = place.employee is None and self.on_roster.isChecked()
            self.saved.emit(place, text, shown)
        self.closed.emit()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, controlled = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Escape:
            self._close()
        elif controlled and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)
