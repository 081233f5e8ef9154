"""Opening a plan file: which team, and a copy in its place where it is damaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.application.keeping.sources import Place, SharedPlace
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.jobs import Job
from ui.desktop.keeping.choices import ChoiceDialog, EarlierDialog

if TYPE_CHECKING:
    from data.store import PlanFileError
    from ui.application.keeping.opening import TeamChoiceError
    from ui.application.keeping.team_file import TeamFile


class PlanFileOpener(QObject):
    """Opens plan files on a thread of its own, and says what is wrong with them."""

    opened = Signal(object, object)
    """The place and the team file."""
    refused = Signal(object, str)
    """A shared planning that does not open, and why."""
    busy_changed = Signal(str)

    def __init__(self, window: QWidget, outside: Collaborators) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self._jobs: list[Job] = []

    def open(self, place: Place, team: str | None = None) -> None:
        """Open a team of a planning; the present one stays until the other one is there."""
        self.busy_changed.emit(self.tr("{0} wordt gelezen").format(place.name))

        def read() -> TeamFile:
            # A library that is missing is a sentence too, so nothing of it is loaded before.
            from ui.application.keeping.opening import open_team_file

            return open_team_file(place, team, self._outside.now)

        job = Job(read, self)
        job.done.connect(lambda file: self.opened.emit(place, file))
        job.failed.connect(lambda error: self._not_opened(place, error))
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

    def _not_opened(self, place: Place, error: Exception) -> None:
        from data.store import PlanFileError
        from ui.application.keeping.opening import TeamChoiceError

        if isinstance(error, TeamChoiceError):
            self._ask_team(error)
        elif isinstance(error, PlanFileError) and error.reason == "damaged":
            self._offer_copies(error)
        elif isinstance(place, SharedPlace):
            self.refused.emit(place, sentence_of(error, self._outside))
        else:
            self._tell(sentence_of(error, self._outside))

    def _tell(self, sentence: str) -> None:
        say(self._window, self.tr("Dit bestand gaat niet open"), sentence)

    def _ask_team(self, error: TeamChoiceError) -> None:
        from ui.application.keeping.plan_file_texts import teams_in

        if not error.teams:
            self._tell(f"“{error.place.name}”: {teams_in(error.teams)}")
            return
        title = self.tr("Welk team van {0}?").format(error.place.name)
        dialog = ChoiceDialog(title, error.teams, self.tr("Open"), self._window)
        dialog.chosen.connect(lambda number: self.open(error.place, error.teams[number]))
        dialog.open()

    def _offer_copies(self, error: PlanFileError) -> None:
        """Let a sound copy take the place of a damaged file, which stays beside it."""
        from data.store import copies_of
        from ui.application.keeping.plan_file_texts import dated

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
        from ui.application.keeping.plan_file_texts import teams_in

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
    """Say why a planning cannot be used."""
    from data.store import (
        AddressError,
        ConflictError,
        PlanFileError,
        SharedStoreError,
        TeamError,
    )
    from ui.application.keeping import shared_store_texts as shared
    from ui.application.keeping.plan_file_texts import unusable_plan_file, unusable_team

    if isinstance(error, PlanFileError):
        return unusable_plan_file(error, outside.now())
    if isinstance(error, TeamError):
        return unusable_team(error)
    if isinstance(error, SharedStoreError):
        return shared.unusable_shared_store(error)
    if isinstance(error, AddressError):
        return shared.unusable_address(error)
    if isinstance(error, ConflictError):
        return " ".join(shared.conflict_lines(error, outside.now()))
    return QCoreApplication.translate(
        "PlanFileOpener", "Er liep iets mis met het bestand. Je rooster is niet gewijzigd."
    )


def trying(
    act: Callable[[], object], tell: Callable[[str], object], outside: Collaborators
) -> bool:
    """Do something with a planning; where it cannot be done, tell why and return False."""
    from ui.application.keeping.opening import OPENING_PROBLEMS

    try:
        act()
    except OPENING_PROBLEMS as error:
        tell(sentence_of(error, outside))
        return False
    return True
