"""Codes that are typed: a code is written at once, unless a longer one begins with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from ui.application.editing.cells import Content

Codes: TypeAlias = Sequence[tuple[str, Content]]
WAIT_MS = 600
"""How long is waited for another letter."""


class Typed(QObject):
    """The letters that were typed so far."""

    written = Signal(object)
    """A content, to be put in the cells."""
    not_known = Signal(str)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._codes: Codes = ()
        self._waits_for_enter = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.finish)

    @property
    def is_open(self) -> bool:
        """Tell whether letters wait for more, or for Enter."""
        return bool(self.text) or self._waits_for_enter

    def edit(self, text: str, codes: Codes) -> None:
        """Begin with a code that is there already; only Enter ends it."""
        self.cancel()
        self._codes, self.text, self._waits_for_enter = codes, text, True
        self.changed.emit()

    def take(self, letter: str, codes: Codes) -> None:
        """Take a letter; write when no longer code begins with what is typed."""
        self._codes = codes
        self.text += letter
        self._timer.stop()
        found = self._beginning()
        if not self._waits_for_enter and not found:
            self._fail()
        elif not self._waits_for_enter and len(found) == 1 and self._exact() is not None:
            self.finish()
        elif not self._waits_for_enter:
            self._timer.start()
        self.changed.emit()

    def take_back(self) -> None:
        """Take the last letter back."""
        self.text = self.text[:-1]
        if not self.text:
            self._timer.stop()
        self.changed.emit()

    def finish(self) -> None:
        """Write what is typed: the code itself, or the only one that begins with it."""
        if not self.is_open:
            return
        found = self._beginning()
        content = self._exact() or (found[0] if len(found) == 1 and self.text else None)
        if content is None:
            self._fail()
            return
        self.cancel()
        self.written.emit(content)

    def cancel(self) -> None:
        """Forget what is typed."""
        self._timer.stop()
        self.text, self._waits_for_enter = "", False
        self.changed.emit()

    def _fail(self) -> None:
        text = self.text
        self.cancel()
        if text:
            self.not_known.emit(text)

    def _beginning(self) -> list[Content]:
        start = self.text.casefold()
        return [content for code, content in self._codes if code.casefold().startswith(start)]

    def _exact(self) -> Content | None:
        text = self.text.casefold()
        return next((content for code, content in self._codes if code.casefold() == text), None)
