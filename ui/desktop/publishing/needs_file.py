"""In a workbook nothing can be published: what to do instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ui.desktop.measures import CARD, GAP, MESSAGE_WIDTH, WIDE
from ui.desktop.parts import button, column, frame, label, row


class NeedsFileDialog(QDialog):
    """Says that versions stand in a plan file, and offers to make one."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Publiceer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(MESSAGE_WIDTH)
        title = label(self.tr("Bewaar dit team eerst als planning"), "dialoog", wraps=True)
        self.words = label(
            self.tr(
                "Een versie staat in een planning: dan weet je later wat er gepubliceerd was en "
                "wat er wijzigde. Dit is een werkboek, en dat onthoudt geen versies."
            ),
            wraps=True,
        )
        self.act = button(self.tr("&Bewaar als planning…"), "primary", self._go)
        self.act.setDefault(True)
        cancel = button(self.tr("&Nog niet"), on_click=self.reject)
        body = frame(column(title, self.words, margin=WIDE, gap=GAP), "plain")
        foot = frame(row(None, cancel, self.act, margin=CARD), "foot")
        layout = column(body, foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.act.setFocus()

    def _go(self) -> None:
        self.accept()
        self.wanted.emit()
