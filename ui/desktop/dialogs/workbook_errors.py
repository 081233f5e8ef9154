"""All errors of a workbook at once, to mend in the spreadsheet and read again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.desktop.measures import BIG_ICON, CARD, ERROR_ROW, ERRORS_SIZE, MARGIN, TIGHT
from ui.desktop.parts import button, clear, column, frame, label, row, set_icon
from ui.desktop.theme import Theme


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """One error in words."""

    sheet: str
    cell: str
    found: str
    expected: str
    hint: str


class WorkbookErrorsDialog(QDialog):
    """Lists errors and remarks; asks to read the file again."""

    try_again_requested = Signal(object)

    def __init__(
        self, theme: Theme, parent: QWidget | None, open_file: Callable[[Path], None]
    ) -> None:
        super().__init__(parent)
        self._path = Path()
        self._rows: tuple[ErrorRow, ...] = ()
        self._remarks: tuple[str, ...] = ()
        self._theme = theme
        self._open_file = open_file
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(*ERRORS_SIZE)
        self._title = label("", "dialoog", wraps=True)
        self._hint = label("", "klein", wraps=True)
        self.table = self._make_table()
        self._notes = QVBoxLayout()
        self._notes.setSpacing(TIGHT)
        self._notes_frame = frame(column(self._notes, margin=MARGIN), "plain")
        self.setLayout(
            column(
                self._make_head(), self.table, self._notes_frame, self._make_foot(), margin=0, gap=0
            )
        )

    def _make_head(self) -> QWidget:
        sign = label("")
        set_icon(sign, "alert", self._theme, "red", BIG_ICON)
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = column(self._title, self._hint, gap=TIGHT)
        layout = row(sign, words, margin=MARGIN, gap=CARD)
        layout.setStretch(1, 1)
        return frame(layout, "dialogHead")

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 5)
        table.setHorizontalHeaderLabels(self._heads())
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for section in (0, 1):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        for section in (2, 3, 4):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        table.setAccessibleName(self.tr("Fouten in het werkboek"))
        return table

    def _heads(self) -> list[str]:
        return [
            self.tr("Blad"),
            self.tr("Cel"),
            self.tr("Gevonden"),
            self.tr("Verwacht"),
            self.tr("Bedoel je"),
        ]

    def _make_foot(self) -> QWidget:
        copy = button(self.tr("Kopieer lijst"), on_click=self.copy_list)
        open_ = button(self.tr("Open in Excel"), on_click=lambda: self._open_file(self._path))
        close = button(self.tr("Sluit"), on_click=self.reject)
        again = button(
            self.tr("Probeer opnieuw"),
            "primary",
            lambda: self.try_again_requested.emit(self._path),
        )
        again.setDefault(True)
        set_icon(copy, "copy", self._theme)
        set_icon(open_, "external", self._theme)
        set_icon(again, "refresh", self._theme, "onacc")
        return frame(row(copy, open_, None, close, again, margin=CARD), "foot")

    def show_errors(self, path: Path, rows: Sequence[ErrorRow], remarks: Sequence[str]) -> None:
        """Fill the dialog, which may be open already, and show it."""
        self._path, self._rows, self._remarks = path, tuple(rows), tuple(remarks)
        self.setWindowTitle(path.name)
        self._title.setText(self.headline())
        self._hint.setText(
            self.tr("{0}. Verbeter de cellen in Excel, bewaar, en klik op Probeer opnieuw.").format(
                path.name
            )
        )
        self._fill_table()
        self._fill_notes()
        self.open()

    def headline(self) -> str:
        if len(self._rows) == 1:
            return self.tr("Dit werkboek heeft 1 fout. Er is niets ingelezen.")
        return self.tr("Dit werkboek heeft {0} fouten. Er is niets ingelezen.").format(
            len(self._rows)
        )

    def list_text(self) -> str:
        """Return the list as a table that a mail or a spreadsheet takes."""
        lines = ["\t".join(self._heads())]
        lines += [
            "\t".join((item.sheet, item.cell, item.found, item.expected, item.hint))
            for item in self._rows
        ]
        if self._remarks:
            lines += ["", self.tr("Ook gezien, geen fout"), *self._remarks]
        return "\n".join(lines)

    def copy_list(self) -> None:
        QGuiApplication.clipboard().setText(self.list_text())

    def _fill_table(self) -> None:
        self.table.setRowCount(len(self._rows))
        for index, item in enumerate(self._rows):
            cells = (item.sheet, item.cell, item.found, item.expected, item.hint)
            for place, text in enumerate(cells):
                made = QTableWidgetItem(text)
                made.setToolTip(text)
                if place in (0, 1):
                    made.setFont(self._theme.font(weight=500))
                if place == 2:
                    made.setForeground(self._theme.colour("red"))
                if place == 4:
                    made.setForeground(self._theme.colour("text2"))
                self.table.setItem(index, place, made)
        if self._rows:
            # Current for the keys, but not selected: the colours of a row must be seen.
            self.table.setCurrentCell(0, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.table.resizeRowsToContents()
        for index in range(self.table.rowCount()):
            height = self.table.rowHeight(index) + TIGHT
            self.table.setRowHeight(index, max(height, ERROR_ROW))

    def _fill_notes(self) -> None:
        clear(self._notes)
        self._notes_frame.setVisible(bool(self._remarks))
        if self._remarks:
            self._notes.addWidget(label(self.tr("Ook gezien, geen fout"), "sectie"))
        for remark in self._remarks:
            self._notes.addWidget(label(remark, "klein", wraps=True))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()
