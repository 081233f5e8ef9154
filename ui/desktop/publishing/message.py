"""Bericht op het rooster: one line for everybody, with a hint where it tells of health."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.application.privacy.health_words import health_hint
from ui.application.publishing.message import MOST_LETTERS
from ui.desktop.measures import TIGHT
from ui.desktop.parts import column, label


class MessageLine(QWidget):
    """Asks for the line; it may stay empty."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setMaxLength(MOST_LETTERS)
        self.line.setPlaceholderText(self.tr("Staat op papier en in Excel"))
        self.line.setAccessibleName(self.tr("Bericht op het rooster"))
        self.hint = label("", "letopTekst", wraps=True)
        self.hint.hide()
        title = label(self.tr("&Bericht op het rooster"), "strong")
        title.setBuddy(self.line)
        self.setLayout(column(title, self.line, self.hint, gap=TIGHT))
        self.line.textChanged.connect(self._hint)

    @property
    def text(self) -> str:
        """The line without blanks around it."""
        return self.line.text().strip()

    def _hint(self, text: str) -> None:
        said = health_hint(text)
        self.hint.setText(said)
        self.hint.setVisible(bool(said))
