"""A strip above the roster: whether changes are kept, and what can be done where they are not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.desktop.measures import GAP, MARGIN
from ui.desktop.parts import button, clear, label, row, set_role


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, and buttons for the ways on."""

    sentence: str
    ways: tuple[tuple[str, Callable[[], object]], ...] = ()
    is_alarm: bool = False


class Strip(QFrame):
    """Shows one notice, or is not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.words = label("", wraps=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP)
        layout = row(self.words, self._buttons, gap=MARGIN)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._shown: Notice | None = None
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show another notice; the same one again keeps its buttons and the focus in them."""
        if notice is None or self._shown is None or _texts(notice) != _texts(self._shown):
            self._fill(notice)
        self._shown = notice
        self.setVisible(notice is not None)

    @property
    def buttons(self) -> Sequence[QPushButton]:
        return [item for item in self.findChildren(QPushButton) if not item.isHidden()]

    def _fill(self, notice: Notice | None) -> None:
        clear(self._buttons)
        if notice is None:
            return
        set_role(self, "brokenBand" if notice.is_alarm else "banner")
        set_role(self.words, "brokenText" if notice.is_alarm else "")
        self.words.setText(notice.sentence)
        for text, act in notice.ways:
            way = button(text, on_click=act)
            self._buttons.addWidget(way)
            # Beside parts that are shown already a new one would wait for the event loop.
            way.show()


def _texts(notice: Notice) -> tuple[str, ...]:
    return (notice.sentence, *(text for text, _ in notice.ways))
