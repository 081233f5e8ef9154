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
        self.show()

    def show(self) -> None:
        files = self._settings.recent
        self._welcome.set_recent(files)
        self._menus.fill_recent(files, lambda file: self._open(file.path), self._forget)

    def remember(self, path: Place, title: str, now: datetime) -> None:
        self._settings.remember(path, title, now)
        self.show()

    def _forget(self) -> None:
        self._settings.forget_recent()
        self.show()
