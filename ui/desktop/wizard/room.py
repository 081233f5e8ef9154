"""Nieuw team in the window: asks, keeps the team in a file of its own, and opens it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rostering.plan import Plan
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.keeping.opening import trying
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from ui.desktop.wizard.dialog import WizardDialog

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class NewTeam(QObject):
    """Opens the wizard, one at a time."""

    def __init__(
        self,
        window: QWidget,
        outside: Collaborators,
        theme: Callable[[], Theme],
        open_path: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window, self._outside, self._theme, self._open = window, outside, theme, open_path
        self.dialog: WizardDialog | None = None

    def ask(self) -> None:
        from ui.desktop.wizard.dialog import WizardDialog

        self.dialog = WizardDialog(self._theme(), self._window)
        self.dialog.made.connect(self._keep)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def set_theme(self, theme: Theme) -> None:
        """Have the wizard that is open take other colours."""
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def _forget(self) -> None:
        self.dialog = None

    def _keep(self, plan: Plan) -> None:
        """Write the team in a new plan file and open it; where that fails the wizard stays."""
        from ui.application.keeping.team_file import write_team_file

        dialog = self.dialog
        if dialog is None:
            return
        name = " ".join(_NOT_IN_NAMES.sub(" ", plan.settings.name).split()).strip(".")
        name = name or self.tr("Nieuw team")
        title = self.tr("Waar bewaar je de planning?")
        path = self._outside.ask_plan_file(dialog, title, f"{name}.beurtrol")
        if path is None:
            return
        if path.exists():
            self._tell(self.tr("{0} bestaat al. Kies een andere naam.").format(path.name))
            return
        what = self.tr("nieuw team {0}").format(plan.settings.name)
        if trying(
            lambda: write_team_file(path, plan, what, self._outside.now), self._tell, self._outside
        ):
            dialog.accept()
            self._open(path)

    def _tell(self, sentence: str) -> None:
        say(self.dialog or self._window, self.tr("Het team is niet bewaard"), sentence)
