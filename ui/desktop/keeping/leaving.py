"""The question before changes are left behind that could not be written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from ui.desktop.measures import CARD, GAP, MESSAGE_WIDTH, WIDE
from ui.desktop.parts import button, column, frame, label, row


class LeaveDialog(QDialog):
    """Asks whether to save a copy first, to stay, or to go all the same."""

    copy_requested = Signal()
    left = Signal()

    def __init__(self, number: int, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Beurtrol"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(MESSAGE_WIDTH)
        title = (
            self.tr("1 wijziging is niet bewaard")
            if number == 1
            else self.tr("{0} wijzigingen zijn niet bewaard").format(number)
        )
        copy = button(self.tr("Bewaar kopie…"), "primary", lambda: self._end(self.copy_requested))
        copy.setDefault(True)
        leave = button(self.tr("Sluit zonder bewaren"), on_click=lambda: self._end(self.left))
        stay = button(self.tr("Annuleer"), on_click=self.reject)
        words = column(
            label(title, "dialoog", wraps=True), label(reason, wraps=True), margin=WIDE, gap=GAP
        )
        foot = frame(row(leave, None, stay, copy, margin=CARD), "foot")
        layout = column(frame(words, "plain"), foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _end(self, answer: SignalInstance) -> None:
        self.accept()
        answer.emit()
