"""The files that were opened last: in the settings, the menu and on the welcome page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from ui.application.keeping.sources import Place
from ui.desktop.menus import Menus
from ui.desktop.settings import AppSettings
from ui.desktop.views.welcome import Welcome


class RecentFiles:
    def __init__(
        self,
        settings: AppSettings,
        welcome: Welcome,
        menus: Menus,
        open_: Callable[[Place], None],
    ) -> None:
        self._settings, self._welcome, self._menus, self._open = settings, welcome, menus, open_
        welcome.recent.forget_wanted.connect(self._forget_one)
        self._there: list[bool] = []
        menus.recent.aboutToShow.connect(self._look_again)
        self.show()

    def show(self) -> None:
        self._welcome.set_recent(self._settings.recent)
        self._fill_menu()

    def _look_again(self) -> None:
        """Say in the menu of what came or went since."""
        if self._found() != self._there:
            self._fill_menu()

    def _found(self) -> list[bool]:
        return [file.path.is_file() for file in self._settings.recent]

    def _fill_menu(self) -> None:
        self._there = self._found()
        self._menus.recent.fill(
            self._settings.recent, lambda file: self._open(file.path), self._forget
        )

    def remember(self, path: Place, title: str, now: datetime) -> None:
        self._settings.remember(path, title, now)
        self.show()

    def _forget_one(self, path: Place) -> None:
        self._settings.forget(path)
        self.show()

    def _forget(self) -> None:
        self._settings.forget_recent()
        self.show()
