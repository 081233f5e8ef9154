"""From part to part of the window with one key: bars, what is worked in, and what stands beside."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ui.desktop.menus import Menus
from ui.desktop.tab_order import reachable

_PARTS = frozenset({"toolbar", "panel", "rail"})
"""Roles of the frames that are a part of their own; the rest of a view is one too."""


class Panes(QObject):
    """Goes round in the order of the Tab key, a part at a time, back to where the keyboard was."""

    def __init__(self, window: QMainWindow, menus: Menus) -> None:
        super().__init__(window)
        self._window = window
        self._left: dict[QWidget, QWidget] = {}
        menus.next_part.triggered.connect(lambda _checked=False: self.go(1))
        menus.previous_part.triggered.connect(lambda _checked=False: self.go(-1))

    def go(self, by: int) -> None:
        """Give the keyboard to the next or the former part."""
        reached: dict[QWidget, QWidget] = {}
        for widget in reachable(self._window):
            reached.setdefault(self._part_of(widget), widget)
        parts = list(reached)
        here = QApplication.focusWidget()
        now = None if here is None else self._part_of(here)
        if here is not None and now is not None:
            self._left[now] = here
            here.destroyed.connect(self._left.clear)
        if not parts:
            return
        at = parts.index(now) + by if now in parts else 0
        goal = parts[at % len(parts)]
        known = self._left.get(goal)
        widget = known if known is not None and known.isVisible() else reached[goal]
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _part_of(self, widget: QWidget) -> QWidget:
        """Return the frame that a widget lies in, or the view, or else the window."""
        below = self._window.centralWidget()
        part = widget.parentWidget()
        while part is not None and part is not below:
            if part.property("role") in _PARTS:
                return part
            part = part.parentWidget()
        return self._window if part is None else part
