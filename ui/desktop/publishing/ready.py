"""Maak meteen klaar: what to write with a version, and in which folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.application.dates import count
from ui.desktop.counting import Counting
from ui.desktop.measures import GAP, TIGHT, WIDE
from ui.desktop.parts import button, column, label, label_of, row, set_icon
from ui.desktop.publishing.papers import PRINTED, Papers, Ready
from ui.desktop.theme import Theme

_USUAL = frozenset({Ready.PEOPLE, Ready.POSTS, Ready.WORKBOOK})


class ReadyList(QWidget):
    """Boxes to tick with what comes of each, and the folder."""

    def __init__(
        self, theme: Theme, folder: Path, ask_folder: Callable[[str], Path | None]
    ) -> None:
        super().__init__()
        self._ask = ask_folder
        self._counting = Counting(self)
        self._counting.counted.connect(self._show_pages)
        names = {
            Ready.PEOPLE: self.tr("Weekrooster per &medewerker"),
            Ready.POSTS: self.tr("Weekrooster per &post"),
            Ready.WORKBOOK: self.tr("&Excel voor het team"),
            Ready.CALENDARS: self.tr("&Agenda (.ics) per medewerker"),
        }
        self.boxes: dict[Ready, QCheckBox] = {}
        self._notes = {kind: label("", "klein", wraps=True) for kind in names}
        layout = column(label(self.tr("Maak meteen klaar"), "strong"), gap=GAP)
        for kind, name in names.items():
            box = QCheckBox(name)
            box.setChecked(kind in _USUAL)
            box.toggled.connect(lambda _checked: self._allow())
            self.boxes[kind] = box
            note = row(self._notes[kind])
            note.setContentsMargins(WIDE - 1, 0, 0, 0)
            layout.addLayout(column(box, note, gap=1))
        self.folder = folder
        self.place = QLineEdit(str(folder))
        self.place.setReadOnly(True)
        self.place.setAccessibleName(self.tr("Map"))
        self.choose = button("", "arrow", self._choose, self.tr("Kies een map"))
        self.choose.setAccessibleName(self.tr("Kies een map"))
        set_icon(self.choose, "folder-open", theme)
        self.choose.setFixedWidth(32)
        layout.addSpacing(GAP)
        layout.addWidget(label_of(self.place, self.tr("Map"), "strong"))
        layout.addLayout(row(self.place, self.choose, gap=TIGHT))
        self.setLayout(layout)
        self._show_folder()

    @property
    def chosen(self) -> frozenset[Ready]:
        """What is ticked."""
        return frozenset(kind for kind, box in self.boxes.items() if box.isChecked())

    def describe(self, papers: Papers) -> None:
        """Say of each what will come of it."""
        for kind in PRINTED:
            self._say(kind, self.tr("bladzijden worden geteld"))
        self._counting.ask(lambda: {kind: papers.count_pages(kind) for kind in PRINTED})
        self._notes[Ready.WORKBOOK].setText(self.tr("zonder saldi en zonder redenen"))
        files = count(
            sum(1 for name in papers.view.names), self.tr("bestand"), self.tr("bestanden")
        )
        words = self.tr("{0}, bijwerken zonder dubbels").format(files)
        self._notes[Ready.CALENDARS].setText(words)

    def _show_pages(self, pages: Mapping[Ready, int]) -> None:
        for kind, number in pages.items():
            self._say(kind, count(number, self.tr("bladzijde"), self.tr("bladzijden")))

    def _say(self, kind: Ready, pages: str) -> None:
        self._notes[kind].setText(self.tr("PDF, A4 liggend, {0}").format(pages))

    def end(self) -> None:
        """Count no more."""
        self._counting.end()

    def _choose(self) -> None:
        chosen = self._ask(str(self.folder))
        if chosen is not None:
            self.folder = chosen
            self._show_folder()

    def _show_folder(self) -> None:
        self.place.setText(str(self.folder))
        self.place.setCursorPosition(len(self.place.text()))
        self.place.setToolTip(str(self.folder))

    def _allow(self) -> None:
        """A folder means nothing where nothing is written."""
        for part in (self.place, self.choose):
            part.setEnabled(bool(self.chosen))
