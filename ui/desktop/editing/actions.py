"""The actions with which a roster is edited; they stand in the menu and in that of a cell."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class EditActions(QObject):
    """Actions whose keys work in the grid alone: elsewhere Delete must not empty a cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cut = self._action(self.tr("K&nip"), "Ctrl+X")
        self.copy = self._action(self.tr("&Kopieer"), "Ctrl+C")
        self.paste = self._action(self.tr("&Plak"), "Ctrl+V")
        self.swap = self._action(self.tr("Plak en &ruil"), "Ctrl+Shift+V")
        self.down = self._action(self.tr("Vul n&aar onder"), "Ctrl+D")
        self.right = self._action(self.tr("Vul naar r&echts"), "Ctrl+Shift+D")
        self.clear = self._action(self.tr("&Maak leeg"), "Del")
        self.free = self._action(self.tr("Geef &vrij"), "Ctrl+Del")
        self.lock = self._action(self.tr("Ver&grendel"), "Ctrl+L")
        self.lock_week = self._action(self.tr("Vergrendel &week"), "Ctrl+Shift+L")
        self.duty = self._action(self.tr("D&ienst…"), "Alt+D")
        self.times = self._action(self.tr("Eigen &uren…"), "Ctrl+Shift+U")
        self.remote = self._action(self.tr("Te&lewerk…"), "Ctrl+Shift+H")
        self.note = self._action(self.tr("N&otitie…"), "Ctrl+M")
        self.set_possible(False)

    def _action(self, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    @property
    def in_menu(self) -> list[QAction | None]:
        """The actions in the order of the menu; None is a line."""
        return [
            self.cut,
            self.copy,
            self.paste,
            self.swap,
            None,
            self.down,
            self.right,
            None,
            self.clear,
            self.free,
            self.duty,
            self.times,
            self.remote,
            None,
            self.lock,
            self.lock_week,
            self.note,
        ]

    def give_keys(self, widget: QWidget) -> None:
        """Have the keys work in a widget."""
        widget.addActions([action for action in self.in_menu if action is not None])

    def set_possible(self, possible: bool) -> None:
        """Offer the actions, or not."""
        for action in self.in_menu:
            if action is not None:
                action.setEnabled(possible)

    def set_seats(self, *, is_held: bool) -> None:
        """Offer what goes with places: to paste while somebody is held, and not to fill."""
        for action in (self.paste, self.swap):
            action.setEnabled(is_held)
        for action in (self.down, self.right, self.duty, self.times, self.remote):
            action.setEnabled(False)

    def name_lock(self, is_locked: bool, is_week_locked: bool) -> None:
        """Say what the locks would do to what is chosen, and to the week of the current cell."""
        week = self.tr("Ontgrendel &week") if is_week_locked else self.tr("Vergrendel &week")
        self.lock_week.setText(week)
        self.lock.setText(self.tr("Ont&grendel") if is_locked else self.tr("Ver&grendel"))
