"""The proposals of a run below each other: which is done, which is at work, which waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.application.proposals.presets import Preset
from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT
from ui.desktop.parts import button, clear, column, frame, label, row, set_icon
from ui.desktop.theme import Theme


class RunList(QWidget):
    """Stands above the goals when there is more than one proposal."""

    compare_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows = column(gap=GAP)
        self._names: list[QLabel] = []
        self._signs: list[QLabel] = []
        self._titles: list[str] = []
        self.compare_button = button(self.tr("Vergelijk…"), on_click=self.compare_requested.emit)
        set_icon(self.compare_button, "compare", theme)
        self.caution = label("", "vergelijkSlechter", wraps=True)
        self._goals_of = label("", "sectie")
        compare = row(self.compare_button, None)
        inside = column(self._rows, compare, self.caution, margin=MARGIN, gap=CARD)
        inside.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        below = column(self._goals_of, margin=GAP)
        below.setContentsMargins(MARGIN, CARD, MARGIN, TIGHT)
        self.setLayout(column(frame(inside, "callHead"), frame(below, "callTitles"), gap=0))

    def begin(self, presets: Sequence[Preset]) -> None:
        """Show proposals of which none is done; a single one needs no list."""
        clear(self._rows)
        self._names, self._signs = [], []
        self._titles = [
            f"{number} {preset.name.say()}" for number, preset in enumerate(presets, start=1)
        ]
        for title in self._titles:
            name, sign = label(title), label(self.tr("wacht"), "pil")
            sign.setProperty("tone", "stil")
            self._names.append(name)
            self._signs.append(sign)
            holder = QWidget()
            holder.setLayout(row(name, None, sign))
            self._rows.addWidget(holder)
        self.compare_button.hide()
        self.warn("")
        self.setVisible(len(presets) > 1)

    def show_at_work(self, number: int, text: str = "") -> None:
        """Show that a proposal is at work, and at what."""
        self._say(number, text or self.tr("begint"), "")
        self._mark(number)

    def show_done(self, number: int, time: str) -> None:
        self._say(number, self.tr("klaar na {0}").format(time), "goed")

    def end(self, made: int) -> None:
        """Show that no more proposals come; offer to compare those that were made."""
        for number in range(made, len(self._titles)):
            self._say(number, self.tr("niet gemaakt"), "stil")
        self.compare_button.setVisible(made > 1)

    def show_chosen(self, number: int) -> None:
        """Show of which proposal the goals stand below and the roster in the grid."""
        self._mark(number)

    def warn(self, text: str) -> None:
        """Say where the roster of now is the better one, before it is replaced."""
        self.caution.setText(text)
        self.caution.setVisible(bool(text))

    def _mark(self, number: int) -> None:
        for at, name in enumerate(self._names):
            name.setProperty("role", "kolomKop" if at == number else "")
            name.style().unpolish(name)
            name.style().polish(name)
        self._goals_of.setText(self.tr("Doelen van voorstel {0}, in volgorde").format(number + 1))

    def _say(self, number: int, text: str, tone: str) -> None:
        sign = self._signs[number]
        sign.setText(text)
        sign.setAccessibleName(f"{self._titles[number]}: {text}")
        if sign.property("tone") != tone:
            sign.setProperty("tone", tone)
            sign.style().unpolish(sign)
            sign.style().polish(sign)
