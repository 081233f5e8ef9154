"""Week als mailtekst: the week for everybody or for one person, to copy or to send oneself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, QUrlQuery
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QTextBrowser, QWidget

from rostering.time import Horizon
from rostering.view import View
from ui.application.dates import week_title
from ui.desktop.measures import CARD, ERRORS_SIZE, GAP, MARGIN
from ui.desktop.parts import button, column, frame, label, row, set_icon
from ui.desktop.printing.actions import Shown
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from ui.application.publishing.week_mail import Mail

_LONGEST_ADDRESS = 1900
"""Characters of an address that every mail program takes."""

OpenAddress = Callable[[QUrl], object]


def mail_address(mail: Mail, instead: str) -> QUrl:
    """Return the address of a draft without a receiver.

    Args:
        mail: the message.
        instead: what the draft says where the text is too long for an address.
    """
    for text in (mail.text, instead):
        query = QUrlQuery()
        query.addQueryItem("subject", _encoded(mail.subject))
        query.addQueryItem("body", _encoded(text.replace("\n", "\r\n")))
        address = QUrl("mailto:")
        address.setQuery(query)
        if len(address.toEncoded().data()) <= _LONGEST_ADDRESS:
            break
    return address


def _encoded(text: str) -> str:
    return bytes(QUrl.toPercentEncoding(text).data()).decode("ascii")


class WeekMailDialog(QDialog):
    """Shows the text as it will be pasted; the program itself sends nothing."""

    def __init__(
        self,
        theme: Theme,
        view: View,
        monday: date,
        parent: QWidget | None = None,
        open_address: OpenAddress = QDesktopServices.openUrl,
    ) -> None:
        from ui.application.publishing.week_mail import people_of

        super().__init__(parent)
        self._view, self._monday, self._open_address = view, monday, open_address
        self._theme = theme
        self.setWindowTitle(self.tr("Week als mailtekst"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        width, height = ERRORS_SIZE
        if parent is not None:
            width, height = min(width, parent.width()), min(height, parent.height())
        self.resize(width, height)
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Voor wie"))
        self.who.addItem(self.tr("Het hele team"), None)
        for name in people_of(view, monday):
            self.who.addItem(name, name)
        self.who.currentIndexChanged.connect(lambda _at: self._show())
        self.preview = QTextBrowser()
        self.preview.setAccessibleName(self.tr("Voorbeeld van de mail"))
        self.preview.setTabChangesFocus(True)
        self.preview.setOpenLinks(False)
        # A mail is dark on white, in any theme.
        self.preview.setStyleSheet(
            "QTextBrowser { background: #FFFFFF; color: #161B22; }"
            "QTextBrowser:focus { border-color: #0F5C6E; }"
        )
        self._lay_out(monday)
        QShortcut(QKeySequence("Ctrl+Shift+C"), self).activated.connect(self.copy)
        self._show()
        self.who.setFocus()

    def _lay_out(self, monday: date) -> None:
        words = label(self.tr("&Voor"))
        words.setBuddy(self.who)
        words.setTextFormat(Qt.TextFormat.AutoText)
        title = label(week_title(monday), "dialoog")
        head = row(title, None, words, self.who, margin=MARGIN, gap=GAP)
        hint = label(
            self.tr("Niemand ziet waarom iemand afwezig is. Beurtrol verstuurt zelf niets."),
            "klein",
        )
        self.told = label("", "klein")
        foot_words = column(hint, self.told, gap=0)
        self.copy_button = button(self.tr("Kopieer"), "primary", self.copy)
        self.copy_button.setToolTip(self.tr("Als tekst en als tabel (Ctrl+Shift+C)"))
        self.copy_button.setDefault(True)
        set_icon(self.copy_button, "copy", self._theme, "onacc")
        self.open_button = button(self.tr("Open in mailprogramma"), on_click=self.open_draft)
        set_icon(self.open_button, "send", self._theme)
        close = button(self.tr("Sluit"), on_click=self.accept)
        foot = row(foot_words, None, close, self.open_button, self.copy_button, margin=CARD)
        body = column(self.preview, margin=MARGIN)
        layout = column(frame(head, "dialogHead"), frame(body, "plain"), frame(foot, "foot"), gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @property
    def mail(self) -> Mail:
        from ui.application.publishing.week_mail import person_mail, week_mail

        name = self.who.currentData()
        if name is None:
            return week_mail(self._view, self._monday)
        return person_mail(self._view, self._monday, str(name))

    def _show(self) -> None:
        self.preview.setHtml(self.mail.html)
        self.told.setText("")

    def copy(self) -> None:
        """Put text and table on the clipboard: each program takes what it can."""
        mail, both = self.mail, QMimeData()
        both.setText(mail.text)
        both.setHtml(mail.html)
        QGuiApplication.clipboard().setMimeData(both)
        self.told.setText(self.tr("Gekopieerd. Plak het in je mail."))

    def open_draft(self) -> None:
        """Open a draft without a receiver; the table is on the clipboard meanwhile."""
        self.copy()
        instead = self.tr("Plak hier het rooster (Ctrl+V), het staat op het klembord.")
        self._open_address(mail_address(self.mail, instead))
        self.told.setText(self.tr("De tabel staat ook op het klembord."))


class WeekMails(QObject):
    """Has an action of the menu open the dialog for the week in sight."""

    def __init__(
        self, window: QWidget, shown: Callable[[], Shown | None], theme: Callable[[], Theme]
    ) -> None:
        super().__init__(window)
        self._window, self._shown, self._theme = window, shown, theme
        self.open_address: OpenAddress = QDesktopServices.openUrl
        self.dialog: WeekMailDialog | None = None

    def connect_action(self, action: QAction) -> None:
        action.triggered.connect(lambda _checked=False: self.ask())

    def ask(self) -> None:
        shown = self._shown()
        if shown is None:
            return
        view = View(shown.plan, Horizon(shown.monday, 1))
        self.dialog = WeekMailDialog(
            self._theme(), view, shown.monday, self._window, self.open_address
        )
        self.dialog.open()
