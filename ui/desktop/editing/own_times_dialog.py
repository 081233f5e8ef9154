"""Own hours of a day: begin, end and break, where no duty of the team fits."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from rostering.roster import DayEntry
from ui.application.editing.own_times import read_times, time_fields, time_texts
from ui.application.records.base import FormError
from ui.desktop.measures import CARD, GAP, MESSAGE_WIDTH, WIDE
from ui.desktop.parts import button, column, frame, label, row
from ui.desktop.records.fields import FieldBox, TextBox, field_box


class OwnTimesDialog(QDialog):
    """Asks; Enter gives the hours, Esc leaves the day as it was."""

    given = Signal(object)
    """A shift with the times, that follows no duty."""

    def __init__(self, where: str, entry: DayEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Eigen uren"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(MESSAGE_WIDTH)
        self.boxes: dict[str, FieldBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        known = time_texts(entry)
        for line, field in enumerate(time_fields()):
            box = field_box(field)
            box.show_text(known[field.key])
            name = label(field.label, "veldnaam")
            name.setBuddy(box)
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(box, line, 1)
            self.boxes[field.key] = box
        hint = self.tr(
            "Dit volgt geen dienst van het team: de controle meldt dat. Maak rooster houdt deze "
            "uren enkel wanneer de dienst vergrendeld is."
        )
        self.ok_button = button(self.tr("&Geef deze uren"), "primary", self._answer)
        self.ok_button.setDefault(True)
        cancel = button(self.tr("&Annuleer"), on_click=self.reject)
        parts = column(
            label(self.tr("Eigen uren van {0}").format(where), "dialoog", wraps=True),
            grid,
            label(hint, "klein", wraps=True),
            margin=WIDE,
            gap=CARD,
        )
        foot = frame(row(None, cancel, self.ok_button, margin=CARD), "foot")
        layout = column(frame(parts, "plain"), foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._begin()

    def _begin(self) -> None:
        first = self.boxes["from"]
        first.setFocus()
        if isinstance(first, TextBox):
            first.line.selectAll()

    def _answer(self) -> None:
        try:
            shift = read_times({key: box.text for key, box in self.boxes.items()})
        except FormError as error:
            self._show_problems(error.problems)
            return
        self.accept()
        self.given.emit(shift)

    def _show_problems(self, problems: Mapping[str, str]) -> None:
        for key, box in self.boxes.items():
            box.show_problem(problems.get(key, ""))
        wrong = next((key for key in self.boxes if key in problems), None)
        if wrong is not None:
            self.boxes[wrong].setFocus()
        self.adjustSize()
