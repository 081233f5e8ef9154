"""The questions before anything is forgotten: each says what goes for good."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QSpinBox, QWidget

from ui.desktop.measures import CARD, CONTROL, GAP, WIDE
from ui.desktop.parts import button, column, frame, indent, label, row

_WIDTH = 584
_MOST_MONTHS = 240

Preview = Callable[[int | None, int | None], str]
"""Says what would be forgotten now, given the months for reasons and for rosters."""


class RetentionDialog(QDialog):
    """After how many months reasons and rosters are forgotten."""

    decided = Signal(object, object)
    """The months for reasons and for rosters; None for never."""

    def __init__(
        self,
        reasons: tuple[int, bool],
        rosters: tuple[int, bool],
        preview: Preview,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self.setWindowTitle(self.tr("Bewaartermijnen"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(_WIDTH)
        grid = self._make_choices(reasons, rosters)
        hint = label(
            self.tr(
                "Eén keer per dag, bij het openen, verdwijnt wat ouder is. Het komt niet terug, "
                "ook niet met Ongedaan maken. Beurtsaldi en urensaldi blijven kloppen. "
                "De kopieën naast het bestand houden het nog hoogstens vijf weken."
            ),
            "klein",
            wraps=True,
        )
        self.note = label("", wraps=True)
        self.act = button(self.tr("Bevestig"), "primary", self._decide)
        self.act.setDefault(True)
        cancel = button(self.tr("Annuleer"), on_click=self.reject)
        title = label(self.tr("Wat vergeet deze planning vanzelf?"), "dialoog", wraps=True)
        body = frame(column(title, grid, hint, self.note, margin=WIDE, gap=CARD), "plain")
        foot = frame(row(None, cancel, self.act, margin=CARD), "foot")
        layout = column(body, foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._show()

    def _make_choices(self, reasons: tuple[int, bool], rosters: tuple[int, bool]) -> QGridLayout:
        """Make a line for each of what can go: whether, and after how many months."""
        self.reasons, self.reasons_months = self._choice(
            self.tr("Wis &redenen van afwezigheden en teksten van afspraken na"), reasons
        )
        self.rosters, self.rosters_months = self._choice(
            self.tr("Herleid &oude roosters tot saldi na"), rosters
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(CARD)
        grid.setVerticalSpacing(GAP)
        choices = ((self.reasons, self.reasons_months), (self.rosters, self.rosters_months))
        for line, (box, months) in enumerate(choices):
            grid.addWidget(box, line, 0)
            grid.addWidget(months, line, 1)
            # The words below wrap, and would take of this height where they need more lines.
            grid.setRowMinimumHeight(line, CONTROL)
        return grid

    def _choice(self, words: str, start: tuple[int, bool]) -> tuple[QCheckBox, QSpinBox]:
        months, is_on = start
        box = QCheckBox(words)
        box.setChecked(is_on)
        number = QSpinBox()
        number.setRange(1, _MOST_MONTHS)
        number.setValue(months)
        number.setSuffix(self.tr(" maanden"))
        indent(number)
        number.setAccessibleName(words.replace("&", ""))
        number.setEnabled(is_on)
        box.toggled.connect(number.setEnabled)
        box.toggled.connect(lambda _checked: self._show())
        number.valueChanged.connect(lambda _value: self._show())
        return box, number

    @property
    def _months(self) -> tuple[int | None, int | None]:
        reasons = self.reasons_months.value() if self.reasons.isChecked() else None
        rosters = self.rosters_months.value() if self.rosters.isChecked() else None
        return reasons, rosters

    def _show(self) -> None:
        found = self._preview(*self._months)
        nothing = self.tr("Nu verdwijnt er niets.")
        words = self.tr("Als je bevestigt, meteen: {0}.")
        self.note.setText(words.format(found) if found else nothing)

    def _decide(self) -> None:
        months = self._months
        self.accept()
        self.decided.emit(*months)


class EraseDialog(QDialog):
    """Asks once more before somebody is forgotten."""

    confirmed = Signal(bool)
    """Whether the copies beside the file go too."""

    def __init__(self, name: str, copies: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Wis persoon"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(_WIDTH)
        words = label(
            self.tr(
                "Het verleden blijft, zonder naam: in roosters, versies, saldi en geschiedenis "
                "komt “Medewerker” met een nummer te staan, ook in de andere teams van deze "
                "planning. Redenen, afspraken, wensen en notities over deze persoon verdwijnen, "
                "en vanaf vandaag ook de planning. Dit kan je niet ongedaan maken."
            ),
            wraps=True,
        )
        self.copies = QCheckBox(
            self.tr("Wis ook de &kopie naast dit bestand")
            if copies == 1
            else self.tr("Wis ook de {0} &kopieën naast dit bestand").format(copies)
        )
        self.copies.setVisible(copies > 0)
        elsewhere = self.tr(
            "Denk ook aan kopieën, PDF's en werkboeken die je zelf ergens bewaarde."
        )
        beside = self.tr("De kopieën naast het bestand bevatten de naam nog.")
        self.note = label(f"{beside} {elsewhere}" if copies else elsewhere, "klein", wraps=True)
        erase = button(self.tr("Wis {0}").format(name), on_click=self._confirm)
        erase.setObjectName("erase")
        cancel = button(self.tr("Annuleer"), "primary", self.reject)
        cancel.setDefault(True)
        title = label(self.tr("Wil je {0} wissen?").format(name), "dialoog", wraps=True)
        body = frame(column(title, words, self.copies, self.note, margin=WIDE, gap=CARD), "plain")
        foot = frame(row(erase, None, cancel, margin=CARD), "foot")
        layout = column(body, foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        cancel.setFocus()

    def _confirm(self) -> None:
        with_copies = self.copies.isChecked()
        self.accept()
        self.confirmed.emit(with_copies)
