"""What is noted about a cell, in the tab Vak, and the editor that writes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rostering.notes import Note
from ui.application.noting import NotePlace
from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT
from ui.desktop.panel.note_editor import NoteEditor
from ui.desktop.panel.offer_card import words
from ui.desktop.parts import button, clear, column, frame, label, row, set_icon
from ui.desktop.theme import Theme


class CellNotes(QWidget):
    """Lists the notes and offers to write one; what is being written outlives another choice."""

    write_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.editor = NoteEditor()
        self.editor.closed.connect(self._closed)
        self.write = button(self.tr("Notitie…"), on_click=self.write_requested.emit)
        self.write.setToolTip(self.tr("Ctrl+M"))
        set_icon(self.write, "note", theme)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GAP)
        head = row(label(self.tr("Notities"), "sectie"), None, self.write)
        inside = column(head, self._lines, self.editor, gap=GAP)
        part = frame(inside, "panelHead")
        inside.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self.setLayout(column(part, gap=0))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def show_notes(self, notes: Sequence[Note]) -> None:
        clear(self._lines)
        for note in notes:
            made = self._line(note)
            self._lines.addWidget(made)
            made.show()

    def _line(self, note: Note) -> QWidget:
        sign = label("")
        set_icon(sign, "note", self._theme, "text2")
        about = words(self._about(note), "klein")
        line = row(sign, column(words(note.text), about, gap=TIGHT // 2))
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        made = QWidget()
        made.setLayout(line)
        return made

    def _about(self, note: Note) -> str:
        if note.employee is not None:
            return self.tr("dit vak") if note.block else self.tr("hele dag")
        if note.on_roster:
            return self.tr("voor iedereen · op het rooster")
        return self.tr("voor iedereen · niet op het rooster")

    def open(
        self, places: Sequence[NotePlace], note_at: Callable[[NotePlace], Note | None]
    ) -> None:
        """Begin to write a note."""
        self.write.setEnabled(False)
        self.editor.open(places, note_at)

    def forget(self) -> None:
        """Write no further: another team is open."""
        self.editor.hide()
        self._closed()

    def _closed(self) -> None:
        self.write.setEnabled(True)
