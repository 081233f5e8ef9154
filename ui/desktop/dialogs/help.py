"""The menu Help: the manual, the keys, and what the program is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rostering.plan import Plan
from ui.desktop.menus import Menus
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from ui.desktop.manual.window import ManualWindow


class Help(QObject):
    """Opens what the menu Help offers."""

    def __init__(
        self,
        window: QWidget,
        menus: Menus,
        theme: Callable[[], Theme],
        plan: Callable[[], Plan | None],
    ) -> None:
        super().__init__(window)
        self._window, self._menus, self._theme, self._plan = window, menus, theme, plan
        menus.legend.triggered.connect(self.show_legend)
        self.manual: ManualWindow | None = None
        menus.manual.triggered.connect(self.show_manual)
        menus.keys.triggered.connect(self.show_shortcuts)
        menus.about.triggered.connect(self.show_about)

    def show_manual(self) -> None:
        """Open the manual where it was left; it can stay open beside the window."""
        from ui.desktop.manual.window import ManualWindow

        if self.manual is None:
            self.manual = ManualWindow(self._theme, self._window)
        self.manual.show()
        self.manual.raise_()
        self.manual.activateWindow()

    def show_shortcuts(self) -> None:
        from ui.desktop.dialogs.shortcuts import ShortcutsDialog

        grid_keys = (
            (self.tr("Volgende vak"), self.tr("pijltjes")),
            (self.tr("Meer vakken kiezen, de hele week"), self.tr("Shift+pijltjes, Ctrl+A")),
            (self.tr("Een post zetten"), self.tr("zijn code typen")),
            (self.tr("De code wijzigen, met Enter schrijven"), "F2"),
            (self.tr("Menu van het vak"), "Shift+F10"),
            (self.tr("Naar het vak van een aandachtspunt"), "Enter"),
            (self.tr("Wie ontbreekt er op een post, in Bezetting"), "Enter"),
            (self.tr("Zijpaneel over het rooster sluiten"), "Esc"),
        )
        ShortcutsDialog(self._menus.by_menu(), grid_keys, self._window).open()

    def show_legend(self) -> None:
        from ui.desktop.dialogs.legend import LegendDialog

        plan = self._plan()
        if plan is not None:
            LegendDialog(self._theme(), plan, self._window).open()

    def show_about(self) -> None:
        from ui.desktop.dialogs.about import AboutDialog

        AboutDialog(self._theme(), self._window).open()
