"""Reads a roster from Excel beside the window, and takes over what is chosen as one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from rostering.plan import Plan
from ui.application.session import Session
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.jobs import Job, hold
from ui.desktop.menus import Menus
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from ui.application.roster_reading.found import Change, RosterReading
    from ui.desktop.roster_reading.dialog import RosterDialog


class KeepsChanges(Protocol):
    """Where the open plan is, and what changes it."""

    @property
    def session(self) -> Session | None: ...
    def change(self, what: Callable[[Session], object]) -> None: ...


class RosterReader(QObject):
    """Asks for a file, and shows what its roster would change."""

    def __init__(
        self,
        window: QWidget,
        outside: Collaborators,
        keeping: KeepsChanges,
        monday: Callable[[], date],
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(window)
        self._window, self._outside, self._keeping = window, outside, keeping
        self._monday, self._theme = monday, theme
        self._path = Path()
        self._job: Job | None = None
        self.dialog: RosterDialog | None = None
        self.action = QAction(self.tr("Rooster &inlezen uit Excel…"), self)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+I"))
        self.action.triggered.connect(lambda _checked=False: self.ask())

    def join(self, menus: Menus) -> None:
        """Stand below what is given away as Excel; be there whenever something can be added."""
        menus.join(menus.team_workbook, [self.action])
        self.action.setEnabled(menus.new_absence.isEnabled())
        menus.new_absence.enabledChanged.connect(self.action.setEnabled)

    @property
    def is_reading(self) -> bool:
        """Tell whether a file is being read."""
        return self._job is not None

    def ask(self) -> None:
        """Choose a file; nothing changes before something is taken over."""
        if self._keeping.session is None or self.is_reading:
            return
        title = self.tr("Rooster inlezen uit Excel")
        path = self._outside.ask_list(self._window, title, "")
        if path is not None:
            self._read(path, self._keeping.session.plan)

    def _read(self, path: Path, plan: Plan) -> None:
        today, monday = self._outside.today(), self._monday()

        def work() -> RosterReading:
            from ui.application.roster_reading.reading import Time, read_roster

            return read_roster(path, plan, Time(today, monday))

        self._path = path
        self._job = job = Job(work)
        job.done.connect(self._show)
        job.failed.connect(self._not_read)
        hold(job)
        job.start()

    def _not_read(self, error: Exception) -> None:
        from ui.application.roster_reading.reading import RosterFileError

        self._job = None
        told = str(error) if isinstance(error, RosterFileError) else ""
        sentence = told or self.tr("Er liep iets mis bij het lezen. Je rooster is niet gewijzigd.")
        say(self._window, self.tr("Dit rooster wordt niet ingelezen"), sentence)

    def _show(self, reading: Any) -> None:
        from ui.desktop.roster_reading.dialog import RosterDialog

        self._job = None
        if not (reading.changes or reading.unread):
            sentence = self.tr("{0} verschilt in niets van het rooster.").format(self._path.name)
            say(self._window, self.tr("Rooster inlezen uit Excel"), sentence)
            return
        self.dialog = RosterDialog(self._theme(), self._path.name, reading, self._window)
        self.dialog.chosen.connect(lambda chosen: self._take_over(reading, chosen))
        self.dialog.open()

    def _take_over(self, reading: RosterReading, chosen: list[Change]) -> None:
        from ui.application.roster_reading.words import STEP

        session = self._keeping.session
        if session is None or session.plan is not reading.plan:
            sentence = self.tr("De planning is intussen gewijzigd. Lees het rooster opnieuw in.")
            say(self._window, self.tr("Rooster inlezen uit Excel"), sentence)
            return
        after = reading.taken_over(chosen)
        text = STEP.say(len(chosen), file=self._path.name)
        self._keeping.change(lambda open_: open_.change(after, text))
