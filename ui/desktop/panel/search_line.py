"""How far the search for what would fill a place is, with the button that stops it or goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from ui.desktop.explanations import Searched
from ui.desktop.fitting_label import Fitting
from ui.desktop.parts import button, row

_HEIGHT = 32
"""As high with its button as without: what stands below it never moves."""


class SearchLine(QFrame):
    """One line above the repairs."""

    def __init__(self, on_stop: Callable[[], None], on_more: Callable[[], None]) -> None:
        super().__init__()
        self._on_stop, self._on_more = on_stop, on_more
        self._is_stopped = False
        self.words = Fitting("", "klein")
        self.button = button("", on_click=self._press)
        layout = row(self.words, self.button)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.setFixedHeight(_HEIGHT)
        self.setProperty("role", "plain")

    def show_search(self, search: Searched) -> None:
        """Say how many ways were looked into."""
        self._is_stopped = search.is_stopped
        if search.is_over:
            words = self.tr("Alles bekeken")
        elif search.is_stopped:
            words = self.tr("Gestopt, {0} van {1} bekeken").format(search.tried, search.total)
        elif search.total:
            words = self.tr("Zoekt, {0} van {1} bekeken").format(search.tried, search.total)
        else:
            words = self.tr("Wordt gezocht…")
        self.words.setText(words)
        self.setAccessibleName(words)
        self.button.setText(self.tr("Zoek verder") if search.is_stopped else self.tr("Stop"))
        self.button.setVisible(not search.is_over)

    def _press(self) -> None:
        (self._on_more if self._is_stopped else self._on_stop)()
