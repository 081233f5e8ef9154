"""Below a picture: what the mouse and the keys do there, as far as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import label, row

_BETWEEN = 6
"""How much further apart keys are than a key and its meaning."""


class KeyHints(QFrame):
    """One line; the keys that do not fit are left out, the last ones first."""

    def __init__(self, mouse: str, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setProperty("role", "foot")
        self._groups: list[QWidget] = [label(mouse, "klein")]
        for key, meaning in keys:
            group = QWidget()
            group.setLayout(row(label(key, "toets"), label(meaning, "klein"), gap=TIGHT + 2))
            self._groups.append(group)
        inside = row(*self._groups, None, gap=GAP + _BETWEEN)
        inside.setContentsMargins(MARGIN - 2, TIGHT + 2, MARGIN, TIGHT + 2)
        self.setLayout(inside)
        self.setToolTip(" · ".join((mouse, *(f"{key}: {meaning}" for key, meaning in keys))))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = self.width() - 2 * MARGIN
        for group in self._groups:
            left -= group.sizeHint().width()
            group.setVisible(left >= 0)
            left -= GAP + _BETWEEN
