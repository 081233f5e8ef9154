"""The table of a list and the form beside it, or what to do where one has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from ui.desktop.measures import CARD, FORM, FORM_NARROW
from ui.desktop.parts import column, frame, label, row
from ui.desktop.records.form import RecordForm
from ui.desktop.records.table import RecordTable


class Sides(QWidget):
    """Shows the list left and the form right."""

    def __init__(
        self, table: RecordTable, form: RecordForm, first_button: QPushButton, empty: str
    ) -> None:
        """Lay them out.

        Args:
            table: the list.
            form: what the chosen row says.
            first_button: adds the first row of an empty list.
            empty: what to do about an empty list.
        """
        super().__init__()
        self._table, self._form, self._first_button = table, form, first_button
        self._empty = empty
        self.nothing = _centred(empty)
        self._emptiness = QWidget()
        self._emptiness.setProperty("role", "plain")
        below = row(None, first_button, None)
        self._emptiness.setLayout(column(None, self.nothing, below, None, gap=CARD))
        self.unchosen = _centred(self.tr("Kies een rij om ze te lezen of te wijzigen."))
        self._left = _stack(table, self._emptiness)
        self._right = _stack(form, self.unchosen)
        self._panel = frame(column(self._right, gap=0), "panel")
        self._beside = row(self._left, self._panel, gap=0)
        self._beside.setStretch(0, 1)
        self.setLayout(self._beside)
        self.set_narrow(False)

    def show_list(self) -> None:
        """Show the rows that pass, or say what to do where there are none."""
        model, order = self._table.model_, self._table.order
        self._left.setCurrentWidget(self._table if order.rowCount() else self._emptiness)
        nowhere = self.tr("Niets gevonden. Toon meer met de keuzes hierboven.")
        self.nothing.setText(nowhere if model.records else self._empty)
        self._first_button.setVisible(not model.records)
        self.unchosen.setVisible(bool(model.records))

    def add_instead(self, part: QWidget) -> None:
        """Know a part that can stand in the place of the list."""
        self._left.addWidget(part)

    def show_instead(self, part: QWidget) -> None:
        """Show such a part."""
        self._left.setCurrentWidget(part)

    def shows(self, part: QWidget) -> bool:
        """Tell whether such a part is the one that is shown."""
        return self._left.currentWidget() is part

    def show_form(self, shown: bool) -> None:
        """Show the form, or ask to choose a row."""
        self._right.setCurrentWidget(self._form if shown else self.unchosen)

    @property
    def shows_form(self) -> bool:
        """Whether a row is in the form."""
        return self._right.currentWidget() is self._form

    def show_right(self, shown: bool) -> bool:
        """Show the right side or leave its room to the left one; tell whether it appears."""
        appears = shown and self._panel.isHidden()
        self._panel.setVisible(shown)
        if appears:
            # The left side has its new width at once, for who looks where things stand in it.
            self._beside.activate()
        return appears

    def set_narrow(self, narrow: bool) -> None:
        """Do with less width."""
        self._panel.setFixedWidth(FORM_NARROW if narrow else FORM)


def _centred(text: str) -> QLabel:
    made = label(text, "leeg", wraps=True)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def _stack(*pages: QWidget) -> QStackedWidget:
    made = QStackedWidget()
    for page in pages:
        made.addWidget(page)
    return made
