"""What the window does for privacy: forgetting after a time, forgetting somebody, telling all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.application.session import Session
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.jobs import Job
from ui.desktop.keeping.actions import KeepingActions
from ui.desktop.keeping.choices import ChoiceDialog
from ui.desktop.keeping.opening import trying
from ui.desktop.keeping.privacy_dialogs import EraseDialog, RetentionDialog

if TYPE_CHECKING:
    from rostering.plan import Plan
    from ui.application.keeping.team_file import TeamFile


class KeepsPlan(Protocol):
    """The open planning and its steps."""

    file: TeamFile | None

    @property
    def session(self) -> Session | None: ...
    def show_state(self) -> None: ...
    def tell_saved(self, path: Path) -> None: ...


class Privacy(QObject):
    """Asks, and does it when it is confirmed."""

    def __init__(
        self,
        window: QWidget,
        outside: Collaborators,
        keeping: KeepsPlan,
        actions: KeepingActions,
    ) -> None:
        super().__init__(window)
        self._window, self._outside, self._keeping = window, outside, keeping
        self._jobs: list[Job] = []
        self._actions = actions
        actions.retention.triggered.connect(lambda _checked=False: self.ask_retention())
        actions.erase.triggered.connect(lambda _checked=False: self.ask_erase())
        actions.person.triggered.connect(lambda _checked=False: self.ask_person())

    def show_state(self) -> None:
        """Offer what can be done with the open planning."""
        file, session = self._keeping.file, self._keeping.session
        can_write = file is not None and not file.is_read_only
        self._actions.retention.setEnabled(can_write)
        self._actions.erase.setEnabled(can_write)
        self._actions.person.setEnabled(session is not None)

    def wait(self) -> None:
        """Let what is being written end."""
        for job in list(self._jobs):
            job.wait()

    # Forgetting after a time

    def ask_retention(self) -> None:
        """Ask after how many months what is forgotten; say what that is now."""
        from data.store import Retention
        from ui.application.privacy.forgetting import USUAL, due

        file, session = self._keeping.file, self._keeping.session
        if file is None or session is None:
            return
        found: list[Retention] = []
        if not trying(lambda: found.append(file.retention()), self._tell, self._outside):
            return
        known, plan, today = found[0], session.plan, self._outside.today()

        def preview(reasons: int | None, rosters: int | None) -> str:
            return due(plan, Retention(reasons, rosters), today).text

        dialog = RetentionDialog(
            (known.reasons_months or USUAL.reasons_months or 1, known.reasons_months is not None),
            (known.rosters_months or USUAL.rosters_months or 1, known.rosters_months is not None),
            preview,
            self._window,
        )
        dialog.decided.connect(
            lambda reasons, rosters: self._change(
                lambda open_: open_.forget(Retention(reasons, rosters))
            )
        )
        dialog.open()

    def _change(self, what: Callable[[TeamFile], Plan]) -> bool:
        """Forget something for good: steps back would bring it back, so they go too."""
        file, session = self._keeping.file, self._keeping.session
        if file is None or session is None:
            return False
        done = trying(lambda: what(file), self._tell, self._outside)
        if done:
            session.replace(file.plan)
        self._keeping.show_state()
        return done

    # Forgetting somebody

    def ask_erase(self) -> None:
        """Choose somebody, and ask once more."""
        self._choose(self.tr("Wie wil je wissen?"), self.tr("Verder…"), self._confirm_erase)

    def _confirm_erase(self, name: str) -> None:
        file = self._keeping.file
        if file is None:
            return
        dialog = EraseDialog(name, len(file.copies()), self._window)
        dialog.confirmed.connect(lambda with_copies: self.erase(name, with_copies=with_copies))
        dialog.open()

    def erase(self, name: str, *, with_copies: bool) -> None:
        """Forget somebody, and the copies that still name them where that is asked."""
        file = self._keeping.file
        if file is None or not self._change(lambda open_: open_.erase(name)):
            return
        if with_copies:
            trying(file.wipe_copies, self._tell, self._outside)

    # Telling all

    def ask_person(self) -> None:
        """Choose somebody and a file for all that the planning holds of them."""
        self._choose(self.tr("Over wie wil je alles?"), self.tr("Kies een bestand…"), self._write)

    def _write(self, name: str) -> None:
        session, file = self._keeping.session, self._keeping.file
        if session is None:
            return
        title = self.tr("Alles over één persoon")
        path = self._outside.ask_save(
            self._window, title, self.tr("Alles over {0}.xlsx").format(name)
        )
        if path is None:
            return
        plan = session.plan

        def write() -> Path:
            from ui.application.privacy.about_person import write_about_person

            write_about_person(path, plan, name, file)
            return path

        job = Job(write, self)
        job.done.connect(self._keeping.tell_saved)
        job.failed.connect(lambda _error: self._not_written(path))
        job.finished.connect(lambda: self._jobs.remove(job))
        self._jobs.append(job)
        job.start()

    def _not_written(self, path: Path) -> None:
        self._tell(
            self.tr("{0} is niet bewaard. Probeer een andere map of naam.").format(path.name)
        )

    def _choose(self, title: str, act: str, on_chosen: Callable[[str], None]) -> None:
        session = self._keeping.session
        if session is None:
            return
        here = [employee.name for employee in session.plan.employees]
        gone = {name for name, _, _ in session.plan.roster.entries()} - set(here)
        names = [*here, *sorted(gone)]
        dialog = ChoiceDialog(title, names, act, self._window)
        dialog.chosen.connect(lambda number: on_chosen(names[number]))
        dialog.open()

    def _tell(self, sentence: str) -> None:
        say(self._window, self.tr("Privacy"), sentence)
