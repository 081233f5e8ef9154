"""Gedeelde planning: the address of a planning on a server, checked while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QWidget

from ui.application.keeping.sources import SharedPlace
from ui.desktop.measures import CARD, GAP, MARGIN, WIDE
from ui.desktop.parts import button, column, frame, label, row, set_role

_WIDTH = 560


class SharedDialog(QDialog):
    """Asks for an address and a password; says in a sentence what is wrong with them."""

    chosen = Signal(object)
    """The place, with the password that was typed."""

    def __init__(
        self, place: SharedPlace | None, sentence: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        from ui.application.keeping.shared_store_texts import EXAMPLE_ADDRESS

        self.setWindowTitle(self.tr("Gedeelde planning"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(_WIDTH)
        self.address = QLineEdit("" if place is None else str(place))
        self.address.setPlaceholderText(EXAMPLE_ADDRESS)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("leeg: zoals deze computer het kent"))
        self.note = label("", "klein", wraps=True)
        self._lay_out()
        self.address.textEdited.connect(lambda _text: self._check())
        self._check()
        if sentence:
            self._say(sentence, is_wrong=True)
        (self.address if place is None else self.password).setFocus()

    def _lay_out(self) -> None:
        self.go = button(self.tr("Verbind"), "primary", self._choose)
        self.go.setDefault(True)
        cancel = button(self.tr("Annuleer"), on_click=self.reject)
        fields = QFormLayout()
        fields.setHorizontalSpacing(MARGIN)
        fields.setVerticalSpacing(GAP)
        fields.addRow(self.tr("&Adres"), self.address)
        fields.addRow(self.tr("&Wachtwoord"), self.password)
        hint = label(
            self.tr(
                "Teams van één stad kunnen samen in één databank plannen. "
                "Het adres krijg je van wie ze beheert."
            ),
            wraps=True,
        )
        title = label(self.tr("Gedeelde planning"), "dialoog")
        body = frame(column(title, hint, fields, self.note, margin=WIDE, gap=CARD), "plain")
        foot = frame(row(None, cancel, self.go, margin=CARD), "foot")
        self._layout = column(body, foot, gap=0)
        self._layout.setStretch(0, 1)
        self.setLayout(self._layout)

    def _check(self) -> None:
        from data.store import AddressError, store_address
        from ui.application.keeping.shared_store_texts import unusable_address

        text = self.address.text().strip()
        self.go.setEnabled(False)
        if not text:
            self._say(self.tr("Het wachtwoord wordt nergens bewaard."), is_wrong=False)
            return
        try:
            found = store_address(text)
        except AddressError as error:
            self._say(unusable_address(error), is_wrong=True)
            return
        self.go.setEnabled(True)
        words = self.tr("Databank {0}. Het wachtwoord wordt nergens bewaard.")
        self._say(words.format(found), is_wrong=False)

    def _say(self, sentence: str, *, is_wrong: bool) -> None:
        self.note.setText(sentence)
        set_role(self.note, "brokenText" if is_wrong else "klein")
        if self.isVisible():
            # A longer sentence takes more lines than the dialog opened with.
            needed = self._layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    def _choose(self) -> None:
        place = SharedPlace(self.address.text().strip())
        if self.password.text():
            place = place.with_password(self.password.text())
        self.accept()
        self.chosen.emit(place)


class Sharing(QObject):
    """Asks for a shared planning, and again where it does not open."""

    asked = Signal(object)
    """The place to open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._last: SharedPlace | None = None

    def know(self, place: SharedPlace) -> None:
        """Remember the place that was opened last."""
        self._last = place.without_password

    def ask(self, place: SharedPlace | None = None, sentence: str = "") -> None:
        """Ask for an address; begin with the one that was meant, and say what is wrong with it."""
        dialog = SharedDialog(place or self._last, sentence, self._window)
        dialog.chosen.connect(self.asked)
        dialog.open()
