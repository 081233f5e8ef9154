"""The manual in a window of its own, that can stay open beside the work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QSplitter, QWidget
from typing_extensions import override

from ui.desktop.manual.browser import ManualBrowser
from ui.desktop.manual.pages import manual_folder, pages_in, title_of
from ui.desktop.measures import CARD, GAP
from ui.desktop.parts import (
    PressButton,
    button,
    column,
    frame,
    label,
    retint,
    row,
    set_icon,
    tell_keys,
)
from ui.desktop.theme import Theme

_SIZE = (1180, 800)
_LIST = 250


class ManualWindow(QDialog):
    """Lists the pages, shows one, and finds words in all of them."""

    def __init__(self, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._shown = theme, theme()
        self.setWindowTitle(self.tr("Handleiding"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, True)
        self.resize(*_SIZE)
        folder = manual_folder()
        self.pages = pages_in(folder)
        self.browser = ManualBrowser(self._shown, folder)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Bladzijden"))
        self.list.addItems([title_of(page) for page in self.pages])
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Zoek in de handleiding"))
        self.field.setPlaceholderText(self.tr("Zoek in de handleiding (Ctrl+F)"))
        self.field.setAccessibleDescription("Ctrl+F")
        self.field.setClearButtonEnabled(True)
        self.told = label("", "klein")
        self._lay_out(self._shown)
        self._connect()
        self.show_page(self.pages[0])

    def _lay_out(self, theme: Theme) -> None:
        self.back = button("", "arrow", self.browser.backward)
        self.on = button("", "arrow", self.browser.forward)
        for made, name, words, keys in (
            (self.back, "arrow-left", self.tr("Terug"), "Alt+←"),
            (self.on, "arrow-right", self.tr("Verder"), "Alt+→"),
        ):
            tell_keys(made, words, keys)
            made.setEnabled(False)
            set_icon(made, name, theme)
        self.field.setMinimumWidth(_LIST)
        head = row(self.back, self.on, None, self.told, self.field, margin=CARD, gap=GAP)
        middle = QSplitter()
        middle.addWidget(self.list)
        middle.addWidget(self.browser)
        middle.setStretchFactor(1, 1)
        middle.setSizes([_LIST, _SIZE[0] - _LIST])
        close: PressButton = PressButton(self.tr("Sluit"))
        close.clicked.connect(self.close)
        close.setAutoDefault(False)
        foot = row(None, close, margin=CARD)
        layout = column(frame(head, "toolbar"), middle, frame(foot, "foot"), gap=0)
        layout.setStretch(1, 1)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda at: self.show_page(self.pages[at]))
        self.browser.turned.connect(self._turned)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.on.setEnabled)
        self.field.returnPressed.connect(self.find_next)
        for keys, what in (
            ("Ctrl+F", self._ask),
            ("F3", self.find_next),
            ("Alt+Left", self.browser.backward),
            ("Alt+Right", self.browser.forward),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(what)

    @property
    def page(self) -> Path:
        """The page in sight."""
        return Path(self.browser.shown.toLocalFile())

    def show_page(self, page: Path) -> None:
        if page != self.page:
            self.browser.setSource(QUrl.fromLocalFile(str(page)))

    def _turned(self) -> None:
        """Have the list tell which page is in sight."""
        self.told.setText("")
        if self.page in self.pages:
            self.list.blockSignals(True)
            self.list.setCurrentRow(self.pages.index(self.page))
            self.list.blockSignals(False)

    # Finding

    def _ask(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def find_next(self) -> None:
        """Go to the next place with these words: on this page, else on the next one with them."""
        words = self.field.text().strip()
        if not words or self.browser.find(words):
            self.told.setText("")
            return
        at = self.pages.index(self.page) if self.page in self.pages else 0
        for page in (*self.pages[at + 1 :], *self.pages[: at + 1]):
            if self._holds(page, words):
                self.show_page(page)
                self.browser.moveCursor(QTextCursor.MoveOperation.Start)
                self.browser.find(words)
                return
        self.told.setText(self.tr("“{0}” staat niet in de handleiding.").format(words))

    @staticmethod
    def _holds(page: Path, words: str) -> bool:
        text = QTextDocument()
        text.setMarkdown(page.read_text(encoding="utf-8"))
        return words.casefold() in text.toPlainText().casefold()

    # Colours

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            # The program changes its colours before the window knows of its other theme.
            QTimer.singleShot(0, self._follow_theme)

    def _follow_theme(self) -> None:
        if self._theme() is not self._shown:
            self._shown = self._theme()
            retint(self, self._shown)
            self.browser.set_theme(self._shown)
