"""The actions about where a planning is kept, in the menus of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from ui.desktop.menus import Menus


class KeepingActions(QObject):
    """Makes the actions and puts them below those of the window that they belong to."""

    def __init__(self, menus: Menus) -> None:
        super().__init__(menus)
        self.read = self._action(self.tr("Lees &werkboek in…"), "Ctrl+I")
        self.shared = self._action(self.tr("Gedeel&de planning…"), "Ctrl+Shift+O")
        self.compare = self._action(self.tr("Vergelijk met &werkboek…"))
        self.retention = self._action(self.tr("Bewaar&termijnen…"))
        self.person = self._action(self.tr("Alles &over één persoon…"))
        self.erase = self._action(self.tr("&Wis persoon…"))
        menus.join(menus.earlier, [self.retention])
        menus.join(menus.new_row, [self.person, self.erase])
        menus.join(menus.open, [self.shared])
        menus.join(menus.recent.menuAction(), [self.read])
        menus.join(menus.settings, [self.compare])

    def _action(self, text: str, keys: str = "") -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action
