"""The rail at the left: the views of the window, with labels where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QToolButton
from typing_extensions import override

from ui.desktop.icons import icon
from ui.desktop.measures import BIG_ICON, GAP, RAIL, RAIL_NARROW, TIGHT
from ui.desktop.parts import column, label, tell_keys
from ui.desktop.theme import Theme

_HEIGHT, _HEIGHT_NARROW = 56, 40


class _Entry(QToolButton):
    """One view; Enter opens it as the space bar does."""

    def __init__(self, text: str, icon_name: str, keys: str) -> None:
        super().__init__()
        self.icon_name = icon_name
        self.setText(text)
        self._name = text
        self.keys = keys
        tell_keys(self, text, keys)
        self.setCheckable(True)
        self.setProperty("role", "rail")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(BIG_ICON, BIG_ICON))
        self.badge: QLabel = label("", "railBadge")
        self.badge.setParent(self)
        self.badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.badge.hide()

    def set_wide(self, wide: bool) -> None:
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextUnderIcon if wide else style.ToolButtonIconOnly)
        side = (RAIL if wide else RAIL_NARROW) - TIGHT - 1
        self.setFixedSize(side, _HEIGHT if wide else _HEIGHT_NARROW)
        self.ensurePolished()
        fitting = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, side - 2)
        self.setText(fitting)
        self.badge.move(self.width() // 2 + TIGHT, TIGHT // 2)

    def set_badge(self, number: int) -> None:
        self.badge.setText(str(number))
        self.badge.adjustSize()
        self.badge.setVisible(number > 0)


class Rail(QFrame):
    """Shows which view is in sight and asks for another one."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        views: Sequence[tuple[str, str, str, str]],
        below: Sequence[tuple[str, str, str, str]] = (),
    ) -> None:
        """Build it.

        Args:
            theme: the colours.
            views: per view its key, name, icon and keys.
            below: the same for what stands at the bottom.
        """
        super().__init__()
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Weergaven"))
        self._group = QButtonGroup(self)
        self.entries: dict[str, _Entry] = {}
        for key, text, icon_name, keys in (*views, *below):
            entry = _Entry(text, icon_name, keys)
            entry.clicked.connect(lambda _checked=False, view=key: self.chosen.emit(view))
            self._group.addButton(entry)
            self.entries[key] = entry
        entries = list(self.entries.values())
        layout = column(*entries[: len(views)], None, *entries[len(views) :], gap=TIGHT)
        # What is chosen is marked at the edge of the window: names take the room beside it.
        layout.setContentsMargins(0, GAP, TIGHT, GAP)
        self.setLayout(layout)
        self.set_theme(theme)
        self.set_wide(True)

    def choose(self, key: str) -> None:
        """Show which view is in sight."""
        self.entries[key].setChecked(True)

    def set_wide(self, wide: bool) -> None:
        """Write the names below the icons, or leave them out where there is little room."""
        self.setFixedWidth(RAIL if wide else RAIL_NARROW)
        for entry in self.entries.values():
            entry.set_wide(wide)

    def set_badge(self, key: str, number: int, meaning: str) -> None:
        """Put a number on a view: how many hard rules are broken there."""
        entry = self.entries[key]
        entry.set_badge(number)
        entry.setAccessibleDescription(meaning if number else entry.keys)

    def set_theme(self, theme: Theme) -> None:
        for entry in self.entries.values():
            entry.setIcon(icon(entry.icon_name, theme, BIG_ICON, role="text2"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())
