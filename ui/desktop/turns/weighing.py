"""Weighs the turn that is chosen away from the event loop; only the last one counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from ui.application.turns.edits import Turn
from ui.application.turns.picture import TurnPicture
from ui.application.turns.weighing import Option, swaps, takers, why
from ui.desktop.jobs import Job

_PAUSE_MS = 80
"""Who walks through the table with the arrows has nothing worked out on the way."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What there is to say of a turn."""

    picture: TurnPicture
    turn: Turn
    why: str
    takers: tuple[Option, ...]
    swaps: tuple[Option, ...]


class Weighing(QObject):
    """Answers with `weighed`, or not at all when something else was asked meanwhile."""

    weighed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: tuple[TurnPicture, Turn, date] | None = None
        self._jobs: list[Job] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._start)

    def ask(self, picture: TurnPicture, turn: Turn, today: date) -> None:
        self._asked = (picture, turn, today)
        self._pause.start()

    def forget(self) -> None:
        self._asked = None
        self._pause.stop()

    def wait(self) -> None:
        """End all work before the window goes."""
        self.forget()
        for job in list(self._jobs):
            job.wait()

    def _start(self) -> None:
        if self._asked is None or self._jobs:
            return
        asked = self._asked
        job = Job(lambda: weigh(*asked), self)
        job.done.connect(lambda found: self._tell(asked, found))
        job.finished.connect(lambda: self._ended(job))
        self._jobs.append(job)
        job.start()

    def _tell(self, asked: tuple[TurnPicture, Turn, date], found: Weighed) -> None:
        if self._asked is asked:
            self._asked = None
            self.weighed.emit(found)

    def _ended(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()
        if self._asked is not None and not self._pause.isActive():
            self._start()


def weigh(picture: TurnPicture, turn: Turn, today: date) -> Weighed:
    """Work out why somebody has a turn and who else could."""
    day = picture.turn(turn.day, turn.kind)
    cell = None if day is None else picture.cell(turn.name, day)
    if day is None or cell is None or not day.is_open:
        return Weighed(picture, turn, "", (), ())
    if cell.has_turn:
        others = swaps(picture, turn, today)
        return Weighed(
            picture, turn, why(picture, turn), takers(picture, turn, has_turn=True), others
        )
    if day.present >= day.wanted:
        return Weighed(picture, turn, "", (), ())
    return Weighed(picture, turn, "", takers(picture, turn, has_turn=False), ())
