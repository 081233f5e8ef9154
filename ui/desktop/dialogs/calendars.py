"""Agenda's maken: what stands in the calendars of the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from ui.desktop.measures import CARD, GAP, MARGIN, MESSAGE_WIDTH, WIDE
from ui.desktop.parts import button, column, frame, label, row

if TYPE_CHECKING:
    from data.publish.ical import Content


class CalendarsDialog(QDialog):
    """Asks what to write; the folder follows."""

    chosen = Signal(object)
    """What to write, a set of `Content`."""

    def __init__(self, weeks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from data.publish.ical import Content

        self.setWindowTitle(self.tr("Agenda's maken"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(MESSAGE_WIDTH)
        self.boxes: dict[Content, QCheckBox] = {
            Content.DUTIES: QCheckBox(self.tr("&Diensten, met hun uren en pauze")),
            Content.TURNS: QCheckBox(self.tr("&Beurten op avonden en zaterdagen")),
            Content.POSTS: QCheckBox(self.tr("&Posten, per blok")),
        }
        for box in self.boxes.values():
            box.setChecked(True)
            box.toggled.connect(self._allow)
        text = self.tr(
            "Een agenda per medewerker en één van het team, voor Outlook en andere programma's. "
            "Kies altijd dezelfde map: wie opnieuw inleest, krijgt dan enkel wat gewijzigd is. "
            "Afwezigheden staan er niet in."
        )
        self.go = button(self.tr("Kies een map…"), "primary", self._choose)
        self.go.setDefault(True)
        cancel = button(self.tr("Annuleer"), on_click=self.reject)
        choices = column(*self.boxes.values(), gap=GAP)
        words = column(label(weeks, "strong"), label(text, "klein", wraps=True), gap=GAP)
        body = frame(column(words, choices, margin=WIDE, gap=MARGIN), "plain")
        foot = frame(row(None, cancel, self.go, margin=CARD), "foot")
        self.setLayout(column(body, foot, gap=0))

    def _what(self) -> frozenset[Content]:
        return frozenset(content for content, box in self.boxes.items() if box.isChecked())

    def _allow(self) -> None:
        self.go.setEnabled(bool(self._what()))

    def _choose(self) -> None:
        what = self._what()
        self.accept()
        self.chosen.emit(what)
