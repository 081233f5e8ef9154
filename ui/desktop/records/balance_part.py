"""What somebody brought along, below the form of the person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from rostering.plan import Plan
from ui.application.records.balances import Balances
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import button, clear, column, label


class BalancePart(QWidget):
    """Reads the balances of one person, and leads to where they are changed."""

    asked = Signal()

    def __init__(self, balances: Balances) -> None:
        super().__init__()
        self._balances = balances
        head = label(self.tr("Saldi"), "sectie")
        head.setContentsMargins(0, MARGIN, 0, GAP)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(GAP)
        self._lines.setVerticalSpacing(TIGHT)
        self._lines.setColumnStretch(1, 1)
        self.link = button("", "link", self.asked.emit)
        layout = column(head, gap=0)
        layout.addLayout(self._lines)
        layout.addSpacing(GAP)
        layout.addWidget(self.link)
        self.setLayout(layout)

    def show_person(self, plan: Plan, name: str) -> None:
        """Show what somebody brought along, a line for each balance."""
        clear(self._lines)
        rows = [row for row in self._balances.rows(plan) if row.texts["name"] == name]
        for at, row in enumerate(rows):
            for beside, part in enumerate(
                (label(row.texts["turn"], "hint"), label(row.texts["meaning"], wraps=True))
            ):
                self._lines.addWidget(part, at, beside, Qt.AlignmentFlag.AlignTop)
                # Beside parts that are shown already a new one would wait for the event loop.
                part.show()
        self.link.setText(self.tr("Wijzig saldi") if rows else self.tr("Noteer een saldo"))
        self.link.setAccessibleName(f"{self.link.text()}: {name}")
