"""The files that were opened last, on the first screen: what they are, where, and since when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.application.dates import lately
from ui.application.keeping.sources import Place, SharedPlace, is_plan_file
from ui.desktop.measures import MARGIN
from ui.desktop.parts import clear, label
from ui.desktop.settings import RecentFile
from ui.desktop.theme import Theme
from ui.desktop.views.choice import Choice


class RecentList(QWidget):
    """A card for each file; one that is not there now says so, as soon as one looks again."""

    wanted = Signal(object)
    """A file to open."""
    forget_wanted = Signal(object)
    """A file that is to leave the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.today: Callable[[], date] = date.today
        self._files: tuple[RecentFile, ...] = ()
        self._there: tuple[bool, ...] = ()
        self.cards: list[Choice] = []
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(0, 0, 0, 0)

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Show the files, the latest first."""
        self._files = tuple(files)
        self._there = self._found()
        clear(self._rows)
        self.cards = [
            self._card(file, there=there)
            for file, there in zip(self._files, self._there, strict=True)
        ]
        for card in self.cards:
            self._rows.addWidget(card)
        if not files:
            nothing = label(
                self.tr("Nog niets. Hier komen de bestanden die je opende."), "klein", wraps=True
            )
            nothing.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
            self._rows.addWidget(nothing)

    def _found(self) -> tuple[bool, ...]:
        return tuple(file.path.is_file() for file in self._files)

    def _look_again(self) -> None:
        """Say of what came or went since, and leave the keyboard where it is."""
        if self._found() == self._there:
            return
        at = next((number for number, card in enumerate(self.cards) if card.hasFocus()), None)
        self.show_files(self._files)
        if at is not None:
            self.cards[at].setFocus()

    @override
    def event(self, event: QEvent) -> bool:
        """Look again when somebody comes back from another program, or from a message."""
        if event.type() == QEvent.Type.WindowActivate:
            # The keyboard comes to a window after the window came forward.
            QTimer.singleShot(0, self, self._look_again)
        return super().event(event)

    def _card(self, file: RecentFile, *, there: bool) -> Choice:
        when = "" if file.opened is None else lately(file.opened, self.today())
        note = when if there else self.tr("niet gevonden")
        sign = ("grid" if is_plan_file(file.path) else "file-sheet") if there else "alert"
        where = " · ".join(part for part in (self._kind(file.path), _folder(file.path)) if part)
        card = Choice(file.title, where, sign, self._theme, note)
        card.setProperty("role", "entry")
        last = self.tr("Laatst geopend: {0}").format(when)
        card.setToolTip(f"{file.path}\n{last}" if when else str(file.path))
        card.clicked.connect(lambda _checked=False: self.wanted.emit(file.path))
        forget = QAction(self.tr("Haal uit deze lijst"), card)
        forget.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        forget.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        forget.triggered.connect(lambda _checked=False: self.forget_wanted.emit(file.path))
        card.addAction(forget)
        card.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return card

    def _kind(self, path: Place) -> str:
        if isinstance(path, SharedPlace):
            return self.tr("Gedeelde planning")
        return self.tr("Planning") if is_plan_file(path) else self.tr("Excelwerkboek")


def _folder(path: Place) -> str:
    """Name where a file lies by its last two folders; a shared planning by its server."""
    if isinstance(path, SharedPlace):
        return path.name
    return " › ".join(part for part in path.parent.parts[-2:] if part.strip("/\\"))
