"""The question before a team is left behind that is nowhere yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ui.desktop.measures import CARD, GAP, MESSAGE_WIDTH, WIDE
from ui.desktop.parts import button, column, frame, label, row


class DropTeamDialog(QDialog):
    """Asks whether to go on typing, or to let go of what was typed."""

    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Beurtrol"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(MESSAGE_WIDTH)
        title = label(self.tr("Dit team weggooien?"), "dialoog", wraps=True)
        text = label(self.tr("Wat je typte, is nog nergens bewaard."), wraps=True)
        self.drop = button(self.tr("Gooi weg"), on_click=self._drop)
        self.stay = button(self.tr("Ga verder"), "primary", self.reject)
        self.stay.setDefault(True)
        foot = frame(row(self.drop, None, self.stay, margin=CARD), "foot")
        words = frame(column(title, text, margin=WIDE, gap=GAP), "plain")
        self.setLayout(column(words, foot, gap=0))
        self.stay.setFocus()

    def _drop(self) -> None:
        self.accept()
        self.dropped.emit()
