"""Geschiedenis: who changed what and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.application.keeping.plan_file_texts import moment
from ui.desktop.measures import CARD, ERRORS_SIZE, MARGIN
from ui.desktop.parts import button, column, fit_over, frame, label, row

if TYPE_CHECKING:
    from data.store import LogEntry


class HistoryDialog(QDialog):
    """Lists the changes of a team, the newest first."""

    def __init__(
        self, entries: Sequence[LogEntry], now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Geschiedenis"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        fit_over(self, ERRORS_SIZE)
        self.table = self._make_table(len(entries))
        for line, entry in enumerate(entries):
            who = self.tr("{0} (pc {1})").format(entry.who.name, entry.who.computer)
            for place, text in enumerate((moment(entry.at, now), who, entry.what, entry.reason)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(line, place, item)
        close = button(self.tr("Sluit"), "primary", self.accept)
        close.setDefault(True)
        head = frame(column(label(self.tr("Geschiedenis"), "dialoog"), margin=MARGIN), "dialogHead")
        foot = frame(row(None, close, margin=CARD), "foot")
        self.setLayout(column(head, self.table, foot, gap=0))

    def _make_table(self, lines: int) -> QTableWidget:
        heads = [self.tr("Wanneer"), self.tr("Wie"), self.tr("Wat"), self.tr("Waarom")]
        table = QTableWidget(lines, len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for section in (0, 1):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        for section in (2, 3):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        table.setAccessibleName(self.tr("Wijzigingen, de laatste eerst"))
        return table
