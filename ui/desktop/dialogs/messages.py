"""Short messages that hold nothing up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def say(parent: QWidget, title: str, text: str) -> QMessageBox:
    """Tell something in a box of its own; the program goes on meanwhile."""
    box = QMessageBox(parent)
    box.setWindowTitle("Beurtrol")
    box.setText(title)
    box.setInformativeText(text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    close = QCoreApplication.translate("messages", "Sluit")
    box.addButton(close, QMessageBox.ButtonRole.AcceptRole)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
