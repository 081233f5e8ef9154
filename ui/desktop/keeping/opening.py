"""Opening a plan file: which team, and a copy in its place where it is damaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.jobs import Job
from ui.desktop.keeping.choices import ChoiceDialog, EarlierDialog

if TYPE_CHECKING:
    from data.store import PlanFileError
    from ui.application.team_file import TeamChoiceError


class PlanFileOpener(QObject):
    """Opens plan files on a thread of its own, and says what is wrong with them."""

    opened = Signal(object, object)
    """The path and the team file."""
    busy_changed = Signal(str)

    def __init__(self, window: QWidget, outside: Collaborators) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self._jobs: list[Job] = []

    def open(self, path: Path, team: str | None = None) -> None:
        """Open a team of a file; the present one stays until the other one is there."""
        from ui.application.team_file import open_team_file

        self.busy_changed.emit(self.tr("{0} wordt gelezen").format(path.name))
        job = Job(lambda: open_team_file(path, team, self._outside.now), self)
        job.done.connect(lambda file: self.opened.emit(path, file))
        job.failed.connect(self._not_opened)
        job.finished.connect(lambda: self._ended(job))
        self._jobs.append(job)
        job.start()

    def _ended(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()
        self.busy_changed.emit("")

    def wait(self) -> None:
        """Let what is being read end."""
        for job in list(self._jobs):
            job.wait()

    def _not_opened(self, error: Exception) -> None:
        from data.store import PlanFileError
        from ui.application.team_file import TeamChoiceError

        if isinstance(error, TeamChoiceError):
            self._ask_team(error)
        elif isinstance(error, PlanFileError) and error.reason == "damaged":
            self._offer_copies(error)
        else:
            self._tell(sentence_of(error, self._outside))

    def _tell(self, sentence: str) -> None:
        say(self._window, self.tr("Dit bestand gaat niet open"), sentence)

    def _ask_team(self, error: TeamChoiceError) -> None:
        from ui.application.plan_file_texts import teams_in

        if not error.teams:
            self._tell(f"“{error.path}”: {teams_in(error.teams)}")
            return
        title = self.tr("Welk team van {0}?").format(error.path.name)
        dialog = ChoiceDialog(title, error.teams, self.tr("Open"), self._window)
        dialog.chosen.connect(lambda number: self.open(error.path, error.teams[number]))
        dialog.open()

    def _offer_copies(self, error: PlanFileError) -> None:
        """Let a sound copy take the place of a damaged file, which stays beside it."""
        from data.store import copies_of
        from ui.application.plan_file_texts import dated

        now = self._outside.now()
        copies = copies_of(error.path)
        if not copies:
            self._tell(sentence_of(error, self._outside))
            return
        dialog = EarlierDialog(
            self.tr("{0} is beschadigd. Welke kopie komt in de plaats?").format(error.path.name),
            [dated(copy.at, now) for copy in copies],
            lambda number: self._contents(copies[number].path),
            self._window,
        )
        dialog.chosen.connect(lambda number: self._put_back(error.path, copies[number].path))
        dialog.open()

    def _contents(self, copy: Path) -> str:
        from data.store import PlanFileError, open_plan_file, this_user
        from ui.application.plan_file_texts import teams_in

        try:
            with open_plan_file(copy, this_user(), read_only=True) as file:
                contents = teams_in(file.teams)
        except PlanFileError as error:
            return sentence_of(error, self._outside)
        stays = self.tr("Het beschadigde bestand blijft ernaast staan onder een andere naam.")
        return f"{contents}\n\n{stays}"

    def _put_back(self, path: Path, copy: Path) -> None:
        from data.store import put_copy_back

        if trying(
            lambda: put_copy_back(path, copy, self._outside.now()), self._tell, self._outside
        ):
            self.open(path)


def sentence_of(error: Exception, outside: Collaborators) -> str:
    """Say why a plan file cannot be used."""
    from data.store import PlanFileError, TeamError
    from ui.application.plan_file_texts import unusable_plan_file, unusable_team

    if isinstance(error, PlanFileError):
        return unusable_plan_file(error, outside.now())
    if isinstance(error, TeamError):
        return unusable_team(error)
    return QCoreApplication.translate(
        "PlanFileOpener", "Er liep iets mis met het bestand. Je rooster is niet gewijzigd."
    )


def trying(
    act: Callable[[], object], tell: Callable[[str], object], outside: Collaborators
) -> bool:
    """Do something with a plan file; where it cannot be done, tell why and return False."""
    from data.store import PlanFileError, TeamError

    try:
        act()
    except (PlanFileError, TeamError) as error:
        tell(sentence_of(error, outside))
        return False
    return True
