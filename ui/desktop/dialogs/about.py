"""Over Beurtrol."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ui.desktop.measures import CARD, LOGO, MARGIN, WIDE
from ui.desktop.parts import button, column, frame, label, row, set_icon
from ui.desktop.theme import Theme


class AboutDialog(QDialog):
    """Says what the program is, and what it does not do with data."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Over Beurtrol"))
        logo = label("", "logo")
        logo.setFixedSize(LOGO, LOGO)
        logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_icon(logo, "logo", theme, "onacc", WIDE)
        words = column(
            label(self.tr("Beurtrol"), "kop"),
            label(self.tr("Versie {0}").format(_version()), "klein"),
            gap=0,
        )
        text = label(
            self.tr(
                "Plan wie wanneer waar werkt, eerlijk verdeeld. Alles blijft in jouw bestand op "
                "deze pc. Geen account, geen internet. Vrije software onder de MIT-licentie; "
                "het lettertype Inter staat onder de SIL Open Font License."
            ),
            wraps=True,
        )
        close = button(self.tr("Sluit"), "primary", self.accept)
        close.setDefault(True)
        head = row(logo, words, None, gap=CARD)
        body = frame(column(head, text, margin=WIDE, gap=MARGIN), "plain")
        foot = frame(row(None, close, margin=CARD), "foot")
        self.setLayout(column(body, foot, gap=0))
        self.setMinimumWidth(10 * LOGO)


def _version() -> str:
    try:
        return version("beurtrol")
    except PackageNotFoundError:
        return "–"
