"""What the window says when something went wrong in the program itself, and where reports are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from ui.desktop.measures import CARD, GAP, MESSAGE_WIDTH, WIDE
from ui.desktop.parts import button, column, frame, label, row


class CrashDialog(QDialog):
    """One calm message, with the ways on."""

    def __init__(
        self,
        sentences: Sequence[str],
        open_folder: Callable[[], object] | None,
        leave: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Build it.

        Args:
            sentences: what is kept, and where the report is.
            open_folder: shows the report; None where there is none.
            leave: closes the program.
            parent: the window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Beurtrol"))
        self.setMinimumWidth(MESSAGE_WIDTH)
        self.title = label(self.tr("Er liep iets mis."), "dialoog", wraps=True)
        self.text = label("\n".join(sentences), wraps=True)
        self.folder_button = button(self.tr("Toon het verslag"), on_click=open_folder)
        self.folder_button.setEnabled(open_folder is not None)
        self.leave_button = button(self.tr("Sluit Beurtrol"), on_click=self.accept)
        self.leave_button.clicked.connect(lambda _checked=False: leave())
        self.go_on = button(self.tr("Ga verder"), "primary", self.reject)
        self.go_on.setDefault(True)
        body = frame(column(self.title, self.text, margin=WIDE, gap=GAP), "plain")
        foot = row(self.folder_button, None, self.leave_button, self.go_on, margin=CARD)
        layout = column(body, frame(foot, "foot"), gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.go_on.setFocus()


class ProblemDialog(QDialog):
    """Tells how to report a problem."""

    def __init__(
        self, number: int, open_folder: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Meld een probleem"))
        self.setMinimumWidth(MESSAGE_WIDTH)
        self.title = label(self.tr("Meld een probleem"), "dialoog", wraps=True)
        reports = {
            0: self.tr("Er zijn nog geen verslagen: er liep nog niets mis."),
            1: self.tr("Er is 1 verslag. Stuur het mee."),
        }.get(number, self.tr("Er zijn {0} verslagen. Stuur het laatste mee.").format(number))
        how = self.tr(
            "Vertel wie Beurtrol bij jullie beheert wat je deed, wat je verwachtte en wat er "
            "gebeurde. Een verslag bevat geen namen en niets uit je planning: enkel waar het in "
            "het programma misliep en welke versies er draaien."
        )
        self.text = label(f"{how}\n\n{reports}", wraps=True)
        self.folder_button = button(self.tr("Open de map"), on_click=open_folder)
        self.folder_button.setEnabled(number > 0)
        close = button(self.tr("Sluit"), "primary", self.accept)
        close.setDefault(True)
        body = frame(column(self.title, self.text, margin=WIDE, gap=GAP), "plain")
        foot = frame(row(self.folder_button, None, close, margin=CARD), "foot")
        layout = column(body, foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        close.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need at this width."""
        super().showEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))
