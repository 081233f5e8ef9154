"""Opening and saving: the work on a thread of its own, the outcome as a signal or a dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rostering.plan import Plan
from rostering.view import View
from ui.application.dates import horizon_title
from ui.application.goal_texts import goal_name, goal_value, proof
from ui.application.keeping.sources import Place
from ui.application.language import DUTCH, speaking
from ui.application.publishing.publication import EditionOf, edition_words
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.jobs import Job
from ui.desktop.printing.actions import Shown
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from data.publish import GoalLine
    from data.publish.ical import Content
    from data.workbook import LeftOut, WorkbookError, WorkbookReading
    from solver import GoalResult, Result
    from ui.desktop.dialogs.workbook_errors import WorkbookErrorsDialog


class Files(QObject):
    """Reads workbooks and writes files for the window."""

    opened = Signal(object, object)
    """The path and what was read."""
    saved = Signal(object)
    busy_changed = Signal(str)

    def __init__(self, window: QWidget, theme: Theme, outside: Collaborators) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._outside = outside
        self._jobs: list[Job] = []
        self._on_read: Callable[[Path, WorkbookReading], object] = self.opened.emit
        self.errors: WorkbookErrorsDialog | None = None
        self.edition_of: EditionOf | None = None
        """Which version some weeks are, where there are versions."""

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def open(self, path: Place) -> None:
        """Read a workbook to work in; every error in it is shown at once."""
        if isinstance(path, Path):
            self.read(path, self.opened.emit)

    def read(self, path: Path, on_read: Callable[[Path, WorkbookReading], object]) -> None:
        """Read a workbook; one with errors is read again from where they are shown."""
        self._on_read = on_read
        self._read_again(path)

    def _read_again(self, path: Path) -> None:
        self.busy_changed.emit(self.tr("{0} wordt gelezen").format(path.name))
        self._do(
            lambda: self._outside.read_workbook(path),
            lambda reading: self._was_read(path, reading),
            self._not_opened,
        )

    def _was_read(self, path: Path, reading: WorkbookReading) -> None:
        if self.errors is not None:
            self.errors.accept()
        self._on_read(path, reading)

    def _not_opened(self, error: Exception) -> None:
        from data.workbook import UnreadableFileError, WorkbookError
        from ui.application.workbook.texts import unreadable

        if isinstance(error, WorkbookError):
            self._show_errors(error)
        elif isinstance(error, UnreadableFileError):
            say(self._window, self.tr("Dit bestand gaat niet open"), unreadable(error))
        else:
            say(
                self._window,
                self.tr("Dit bestand gaat niet open"),
                self.tr("Er liep iets mis bij het lezen. Je rooster is niet gewijzigd."),
            )

    def _show_errors(self, error: WorkbookError) -> None:
        from ui.application.workbook.texts import expected, hint, remark
        from ui.desktop.dialogs.workbook_errors import ErrorRow, WorkbookErrorsDialog

        rows = [
            ErrorRow(item.sheet, item.cell, item.found, expected(item), hint(item))
            for item in error.problems
        ]
        if self.errors is None:
            self.errors = WorkbookErrorsDialog(
                self._theme, self._window, self._outside.open_outside
            )
            self.errors.try_again_requested.connect(self._read_again)
            self.errors.finished.connect(self._forget_errors)
        self.errors.show_errors(error.path, rows, [remark(item) for item in error.warnings])

    def _forget_errors(self) -> None:
        if self.errors is not None:
            self.errors.deleteLater()
            self.errors = None

    def export(self, path: Path, view: View, found: tuple[GoalResult, ...]) -> None:
        """Write the roster as a workbook."""
        self.busy_changed.emit(self.tr("{0} wordt geschreven").format(path.name))
        # The file with the versions is read here: it belongs to this thread.
        edition = edition_words(view.horizon, self.edition_of)

        def write() -> Path:
            self._outside.write_roster(path, view, goal_lines(view, found), edition)
            return path

        self._do(write, self.saved.emit, lambda error: self._not_saved(path, error))

    def ask_export(self, plan: Plan, made: Result | None) -> None:
        """Write the weeks that were made last as a workbook, or all there are."""
        horizon = made.horizon if made is not None else plan.roster_horizon()
        if horizon is None:
            return
        name = self.tr("Rooster {0} {1}.xlsx").format(plan.settings.name, horizon_title(horizon))
        path = self._outside.ask_save(self._window, self.tr("Exporteer naar Excel"), name)
        if path is not None:
            self.export(path, View(plan, horizon), () if made is None else made.goals)

    def ask_team_workbook(self, plan: Plan) -> None:
        """Write the whole plan as a team workbook, without the reasons of absences."""
        name = self.tr("Team {0}.xlsx").format(plan.settings.name)
        path = self._outside.ask_save(self._window, self.tr("Exporteer als teamwerkboek"), name)
        if path is None:
            return
        self.busy_changed.emit(self.tr("{0} wordt geschreven").format(path.name))
        self._do(
            lambda: self._outside.write_team(path, plan),
            lambda unsaid: self._team_workbook_saved(path, unsaid),
            lambda error: self._not_saved(path, error),
        )

    def _team_workbook_saved(self, path: Path, unsaid: tuple[LeftOut, ...]) -> None:
        from ui.application.workbook.texts import left_out

        self.saved.emit(path)
        if unsaid:
            title = self.tr("Dit kan een teamwerkboek niet zeggen")
            say(self._window, title, "\n".join(left_out(item) for item in unsaid))

    def ask_template(self) -> None:
        """Write an empty workbook to fill in."""
        title = self.tr("Bewaar een leeg sjabloon")
        path = self._outside.ask_save(self._window, title, self.tr("team.xlsx"))
        if path is None:
            return

        def write() -> Path:
            self._outside.write_template(path)
            return path

        self._do(write, self.saved.emit, lambda error: self._not_saved(path, error))

    def ask_calendars(self, shown: Shown | None) -> None:
        """Write a calendar for everybody, of all weeks that have a roster."""
        from ui.desktop.dialogs.calendars import CalendarsDialog

        horizon = None if shown is None else shown.plan.roster_horizon()
        if shown is None or horizon is None:
            return
        view = View(shown.plan, horizon)
        weeks = self.tr("Rooster van {0}").format(horizon_title(horizon))
        dialog = CalendarsDialog(weeks, self._window)
        dialog.chosen.connect(lambda what: self._save_calendars(view, what))
        dialog.open()

    def _save_calendars(self, view: View, what: frozenset[Content]) -> None:
        title = self.tr("Kies de map voor de agenda's")
        folder = self._outside.ask_folder(self._window, title, "")
        if folder is None:
            return
        self.busy_changed.emit(self.tr("{0} wordt geschreven").format(folder.name))

        def write() -> Path:
            self._outside.write_calendars(folder, view, what)
            return folder

        self._do(write, self.saved.emit, lambda error: self._not_saved(folder, error))

    def _not_saved(self, path: Path, error: Exception) -> None:
        reasons = {
            "no_folder": self.tr("Die map bestaat niet."),
            "folder": self.tr("Dat is de naam van een map."),
            "file": self.tr("Dat is de naam van een bestand."),
            "no_permission": self.tr(
                "Staat het nog open in Excel, of mag je in die map niet schrijven?"
            ),
            "no_space": self.tr("De schijf is vol."),
        }
        reason = reasons.get(
            str(getattr(error, "reason", "")), self.tr("Probeer een andere map of naam.")
        )
        say(self._window, self.tr("{0} is niet bewaard").format(path.name), reason)

    def _do(
        self,
        work: Callable[[], object],
        on_done: Callable[[Any], object],
        on_failed: Callable[[Exception], None],
    ) -> None:
        job = Job(work, self)
        job.done.connect(on_done)
        job.failed.connect(on_failed)
        job.finished.connect(lambda: self._ended(job))
        self._jobs.append(job)
        job.start()

    def _ended(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()
        if not self._jobs:
            self.busy_changed.emit("")

    def wait(self) -> None:
        """Let what is being read or written end."""
        for job in list(self._jobs):
            job.wait()


def goal_lines(view: View, found: tuple[GoalResult, ...]) -> list[GoalLine]:
    """Say every goal of a roster in the words of its workbook, with the proofs that are known."""
    with speaking(DUTCH):
        return _goal_lines(view, found)


def _goal_lines(view: View, found: tuple[GoalResult, ...]) -> list[GoalLine]:
    from data.publish import GoalLine
    from rostering.figures.warnings import staffing_warnings
    from rostering.goals import GOALS
    from ui.application.warning_texts import warning_sentences

    known = {result.id: result for result in found}
    about_turns = warning_sentences(staffing_warnings(view.plan, view.horizon))
    lines = []
    for goal, count in GOALS.items():
        value = count(view)
        bound = known[goal].bound if goal in known else 0
        status = "optimal" if value <= bound else "feasible"
        notes = about_turns if goal == "turns" else ()
        words = goal_value(goal, value, view)
        lines.append(GoalLine(goal_name(goal), words, proof(status), notes))
    return lines
