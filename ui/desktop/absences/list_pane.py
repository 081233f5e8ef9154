"""A list of absences to read in: what is pasted or opened, and line by line what it says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QPlainTextEdit, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from rostering.plan import Plan
from rostering.team.absences import Absence
from ui.application.absences import words
from ui.application.absences.list_reading import (
    Line,
    ListFileError,
    ListReading,
    file_text,
    read_list,
)
from ui.application.dates import count
from ui.application.records.listing import dated, part_text
from ui.application.records.words import AWAY, EVERYBODY, REQUESTED
from ui.desktop.collaborators import ChooseFile
from ui.desktop.measures import GAP, MARGIN
from ui.desktop.parts import button, column, label, row, set_icon
from ui.desktop.theme import Theme

_WAIT = 150
"""Milliseconds after the last key before what is typed is read."""
_TEXT = 96


class ListPane(QWidget):
    """Shows what would be added; nothing is until it is asked for, and then all of it."""

    accepted = Signal(object)
    """The absences to add."""
    left = Signal()

    def __init__(self, theme: Theme, ask_file: ChooseFile, today: Callable[[], date]) -> None:
        super().__init__()
        self._ask_file, self._today = ask_file, today
        self._plan: Plan | None = None
        self._theme = theme
        self.with_reasons = False
        self.reading = ListReading()
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("De lijst"))
        self.text.setPlaceholderText(
            self.tr("Plak hier de lijst: naam, van, tot, soort, deel. Een rij per afwezigheid.")
        )
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT)
        self.table = self._made_table()
        self.told = label("", wraps=True)
        self.paste = button(self.tr("Plak"), on_click=self._paste)
        set_icon(self.paste, "copy", theme)
        self.open = button(self.tr("Open bestand…"), on_click=self._open)
        set_icon(self.open, "folder-open", theme)
        self.accept = button(self.tr("Lees in"), "primary", self._accept)
        self.cancel = button(self.tr("Annuleer"), on_click=self.left.emit)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self.read)
        self.text.textChanged.connect(self._timer.start)
        self._lay_out()

    def _made_table(self) -> QTableWidget:
        heads = (
            self.tr("Lijn"),
            self.tr("Wie"),
            self.tr("Van"),
            self.tr("Tot en met"),
            self.tr("Wanneer"),
            self.tr("Wat"),
        )
        made = QTableWidget(0, len(heads))
        made.setHorizontalHeaderLabels(list(heads))
        made.setProperty("role", "records")
        made.setProperty("ringed", True)
        made.setAccessibleName(self.tr("Wat er in de lijst staat"))
        made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        made.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        made.setShowGrid(False)
        made.setTabKeyNavigation(False)
        made.setWordWrap(True)
        made.verticalHeader().hide()
        sizes = made.horizontalHeader()
        sizes.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        sizes.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        sizes.setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)
        return made

    def _lay_out(self) -> None:
        hint = label(
            self.tr(
                "Kopieer de lijst in Excel of open ze als Excel of CSV. De eerste rij mag de "
                "kolommen noemen: Naam, Van, Tot, Soort, Deel, Status, Dag."
            ),
            "klein",
            wraps=True,
        )
        head = row(label(self.tr("Lijst inlezen"), "kop"), None, self.paste, self.open)
        feet = row(self.accept, self.cancel, None)
        layout = column(head, hint, self.text, self.told, self.table, feet, gap=GAP)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setStretch(4, 1)
        self.setLayout(layout)

    # Showing

    def begin(self, plan: Plan) -> None:
        """Ask for a list; what stands on the clipboard is taken when it is one."""
        self._plan = plan
        self.text.clear()
        pasted = QGuiApplication.clipboard().text()
        if read_list(plan, pasted, self._today()).new:
            self.text.setPlainText(pasted)
        self.read()
        self.text.setFocus()

    def show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self.read()

    def read(self) -> None:
        """Show what stands in the list now."""
        self._timer.stop()
        if self._plan is None:
            return
        self.reading = read_list(self._plan, self.text.toPlainText(), self._today())
        self.table.setRowCount(len(self.reading.lines))
        for at, line in enumerate(self.reading.lines):
            self._fill(at, line)
        self.table.resizeRowsToContents()
        self.told.setText(self._words())
        self.accept.setEnabled(self.reading.can_be_added)
        number = len(self.reading.new)
        self.accept.setText(self.tr("Lees {0} in").format(number) if number else self.tr("Lees in"))

    def _fill(self, at: int, line: Line) -> None:
        texts = (str(line.number), line.name, *self._facts(line))
        for column_, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if line.problem:
                item.setForeground(self._theme.colour("red"))
            elif line.is_known:
                item.setForeground(self._theme.colour("text3"))
            self.table.setItem(at, column_, item)

    def _facts(self, line: Line) -> tuple[str, ...]:
        absence = line.absence
        if absence is None:
            return "", "", "", f"! {line.problem}"
        what = self._what(absence)
        known = f"{what}, {words.KNOWN.say()}" if line.is_known else what
        until = dated(absence.last) or self.tr("onbekend")
        return dated(absence.first), until, part_text(absence.part), known

    def _what(self, absence: Absence) -> str:
        word = (AWAY if absence.approved else REQUESTED).say()
        who = f", {EVERYBODY.say()}" if absence.employee is None else ""
        return f"{(self.with_reasons and absence.kind) or word}{who}"

    def _words(self) -> str:
        reading = self.reading
        if not reading.lines:
            return self.tr("Er staat nog niets in de lijst.")
        said = []
        if reading.wrong:
            wrong = count(reading.wrong, self.tr("lijn klopt"), self.tr("lijnen kloppen"))
            said.append(
                self.tr(
                    "{0} niet. Verbeter ze of haal ze weg; er wordt nog niets ingelezen."
                ).format(wrong)
            )
        known = sum(line.is_known for line in reading.lines)
        if known:
            there = count(known, self.tr("lijn staat"), self.tr("lijnen staan"))
            said.append(self.tr("{0} er al en komt er niet nog eens bij.").format(there))
        if reading.left_out:
            heads = ", ".join(f"“{head}”" for head in reading.left_out)
            said.append(self.tr("Kolom {0} ken ik niet en lees ik niet in.").format(heads))
        new = count(len(reading.new), self.tr("afwezigheid"), self.tr("afwezigheden"))
        return " ".join(said) or self.tr("{0}, alles klopt.").format(new)

    # The ways on

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.told.setText(self.tr("Er staat niets op het klembord. Kopieer eerst in Excel."))
            return
        self.text.setPlainText(text)
        self.read()

    def _open(self) -> None:
        path = self._ask_file(self, self.tr("Lijst inlezen"), "")
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Show the list of a file."""
        try:
            text = file_text(path)
        except ListFileError as error:
            self.told.setText(str(error))
            return
        self.text.setPlainText(text)
        self.read()

    def _accept(self) -> None:
        self.read()
        if self.reading.can_be_added:
            self.accepted.emit(self.reading.new)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.read()
