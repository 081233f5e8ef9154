"""The Monday from which weeks are planned: stepped through by the week, typed as any date."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit
from typing_extensions import override


class WeekEdit(QDateEdit):
    """A date that becomes the Monday of its week."""

    def __init__(self) -> None:
        super().__init__()
        # Half a typed date is a date too, of another week: only the whole of it counts.
        self.setKeyboardTracking(False)
        self.dateChanged.connect(self._go_to_monday)

    def _go_to_monday(self, chosen: QDate) -> None:
        self.setDate(chosen.addDays(1 - chosen.dayOfWeek()))

    @override
    def stepBy(self, steps: int) -> None:
        """Go on by the week: a day later is in the same one, and would lead nowhere."""
        if self.currentSection() == QDateEdit.Section.DaySection:
            self.setDate(self.date().addDays(7 * steps))
            return
        super().stepBy(steps)
