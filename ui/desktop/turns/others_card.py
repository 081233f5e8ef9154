"""Who else could have a turn, or with whom it can be swapped, and what that does to balances."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.application.dates import numbered_day
from ui.application.turns.weighing import Option
from ui.desktop.fitting_label import Fitting
from ui.desktop.keyboard_focus import step_focus
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import button, clear, column, frame, label, row, scrolling
from ui.desktop.segments import Segments
from ui.desktop.theme import Theme
from ui.desktop.turns.measures import HEADING

_NAME = 118
_ROW, _ROW_WITH_REMARK = 31, 50


class OthersCard(QWidget):
    """Two lists: who could take it, and swaps; the arrows go from button to button."""

    picked = Signal(object)
    """The option whose button was pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.title = label(self.tr("Wie kan ook?"), "menuTitle")
        self.title.setMinimumHeight(HEADING)
        self.segments = Segments(
            self.tr("Wat kan"), [("give", self.tr("Geef aan")), ("swap", self.tr("Ruil met"))]
        )
        self.segments.chosen.connect(self.show_way)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._list.setSpacing(0)
        self.buttons: list[QPushButton] = []
        self._ways: dict[str, Sequence[Option]] = {"give": (), "swap": ()}
        self._names: Mapping[str, str] = {}
        self._way = "give"
        self.can_edit = True
        self._note = ""
        head = row(self.title, None, self.segments)
        head.setContentsMargins(MARGIN, TIGHT, MARGIN, TIGHT)
        layout = column(head, scrolling(self._list), gap=0)
        layout.setStretch(1, 1)
        self.setLayout(column(frame(layout, "panel")))
        self.reset("")

    def reset(self, note: str) -> None:
        """Show no options, and say why."""
        self._ways, self._note = {"give": (), "swap": ()}, note
        self.segments.hide()
        self._fill()

    def show_options(
        self, takers: Sequence[Option], swaps: Sequence[Option], names: Mapping[str, str]
    ) -> None:
        """Show what was found."""
        self._ways, self._names, self._note = {"give": takers, "swap": swaps}, names, ""
        self.segments.setVisible(bool(swaps))
        if not swaps:
            self._way = "give"
        self.segments.choose(self._way)
        self._fill()

    def show_way(self, way: str) -> None:
        """Show who could take it, or the swaps."""
        self._way = way
        self.segments.choose(way)
        self._fill()

    def take_focus(self) -> None:
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self) -> None:
        clear(self._list)
        self.buttons = []
        for option in self._ways[self._way]:
            self._list.addWidget(self._row(option))
        if self._note or not self._ways[self._way]:
            note = label(self._note or self.tr("Niemand anders is in deze beurtrol."), "klein")
            note.setWordWrap(True)
            self._list.addWidget(note)
        self._list.addStretch(1)

    def _row(self, option: Option) -> QWidget:
        name = Fitting(option.name, "" if option.is_possible else "stil")
        name.setFixedWidth(_NAME)
        told = Fitting(self._told(option), "klein" if option.is_possible else "stil")
        layout = row(name, told, gap=GAP)
        layout.setStretch(1, 1)
        layout.setContentsMargins(0, 2, 0, 2)
        if option.is_possible:
            made = self._button(option)
            layout.addWidget(made)
            self.buttons.append(made)
        if option.remark and option.is_possible:
            lower = Fitting(option.remark, "slechter")
            inside = column(layout, lower, gap=0)
            inside.setContentsMargins(0, 0, 0, TIGHT)
            return _line(inside, _ROW_WITH_REMARK)
        return _line(layout, _ROW)

    def _told(self, option: Option) -> str:
        if not option.is_possible:
            return option.reason
        if option.other is None and [weight.name for weight in option.weights] == [option.name]:
            # The name stands before it already.
            return self.tr("saldo {0}").format(option.weights[0].told)
        weights = " · ".join(
            f"{self._names.get(weight.name, weight.name)} {weight.told}"
            # Who is asked comes first: the other side is the same in each row.
            for weight in sorted(option.weights, key=lambda each: each.name != option.name)
            if weight.before != weight.after or option.other is None
        )
        if option.other is None:
            return weights
        day = numbered_day(option.other.day)
        return f"{day} · {weights}" if weights else self.tr("{0} · saldi blijven").format(day)

    def _button(self, option: Option) -> QPushButton:
        text = self.tr("Geef") if option.other is None else self.tr("Ruil")
        made = button(text, "inRow", lambda: self.picked.emit(option))
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        made.setEnabled(self.can_edit)
        told = self._told(option)
        said = f"{text} {option.name}, {told}"
        made.setAccessibleName(f"{said}, {option.remark}" if option.remark else said)
        return made

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        by = steps.get(Qt.Key(event.key()), 0)
        if not by or not step_focus(self.buttons, by):
            super().keyPressEvent(event)


def _line(layout: QLayout, height: int) -> QWidget:
    made = frame(layout, "changeRow")
    made.setFixedHeight(height)
    return made
