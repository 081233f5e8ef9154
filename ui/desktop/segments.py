"""A choice of a few words beside each other, of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from ui.desktop.giving_way import WrappingLine
from ui.desktop.measures import TIGHT
from ui.desktop.parts import row


class Segments(QWidget):
    """A few words of which one is chosen: `Nu｜Hele dag｜Uur…`."""

    chosen = Signal(str)

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]], *, wraps: bool = False
    ) -> None:
        """Build it.

        Args:
            name: what is chosen.
            options: keys and words.
            wraps: whether words go on below where the line is full; a toolbar has one line.
        """
        super().__init__()
        self.setAccessibleName(name)
        self.group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        layout = WrappingLine(below=TIGHT) if wraps else row(gap=0)
        for at, (key, text) in enumerate(options):
            made = QPushButton(text)
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setProperty("role", "segment")
            made.setProperty("end", _end(at == 0, at == len(options) - 1))
            made.setAccessibleName(f"{name}: {text}")
            made.clicked.connect(lambda _checked=False, chosen=key: self.chosen.emit(chosen))
            self.group.addButton(made)
            self.buttons[key] = made
            layout.addWidget(made)
        if isinstance(layout, QHBoxLayout):
            layout.addStretch(1)
        self._wraps = wraps
        self.setLayout(layout)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def set_tight(self, tight: bool) -> None:
        """Leave less room around the words, where there is least of it."""
        for made in self.buttons.values():
            _restyle(made, "room", "tight" if tight else "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wraps:
            self._round_lines()

    def _round_lines(self) -> None:
        """Round the ends of each line, where words go on below."""
        lines: dict[int, list[QPushButton]] = {}
        for made in self.buttons.values():
            lines.setdefault(made.y(), []).append(made)
        for line in lines.values():
            for made in line:
                _restyle(made, "end", _end(made is line[0], made is line[-1]))

    def choose(self, key: str) -> None:
        """Show which one holds."""
        self.buttons[key].setChecked(True)
        self.setFocusProxy(self.buttons[key])


def _restyle(target: QPushButton, name: str, value: str) -> None:
    """Set a property that the style sheet asks for, and have it asked again."""
    if (target.property(name) or "") != value:
        target.setProperty(name, value)
        target.style().unpolish(target)
        target.style().polish(target)
        # A button keeps how large it wants to be until it has other words.
        words = target.text()
        target.setText("")
        target.setText(words)


def _end(is_first: bool, is_last: bool) -> str:
    """Return which ends of a segment are rounded, as the style sheet names them."""
    if is_first:
        return "alone" if is_last else "first"
    return "last" if is_last else "middle"
