"""The way out where somebody else changed the same: their version, or mine on top of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rostering.differences.lines import lines_between
from rostering.differences.merging import same_places
from ui.application.session import Session
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.jobs import Job
from ui.desktop.keeping.opening import sentence_of

if TYPE_CHECKING:
    from data.store import News
    from ui.application.keeping.team_file import TeamFile


class KeepsFile(Protocol):
    """The open planning and its steps."""

    file: TeamFile | None

    @property
    def session(self) -> Session | None: ...
    def show_state(self) -> None: ...


class Conflicts(QObject):
    """Reads what somebody else made of the planning, and asks what becomes of both."""

    def __init__(self, window: QWidget, outside: Collaborators, keeping: KeepsFile) -> None:
        super().__init__(window)
        self._window, self._outside, self._keeping = window, outside, keeping
        self._job: Job | None = None

    def ask(self) -> None:
        """Read their version, and show it beside the changes of here."""
        file = self._keeping.file
        if file is None or self._job is not None:
            return
        job = self._job = Job(file.news, self)
        job.done.connect(lambda news: self._show(file, news))
        job.failed.connect(lambda error: self._tell(sentence_of(error, self._outside)))
        job.finished.connect(lambda: self._ended(job))
        job.start()

    def wait(self) -> None:
        """Let what is being read end."""
        if self._job is not None:
            self._job.wait()

    def _ended(self, job: Job) -> None:
        job.deleteLater()
        self._job = None

    def _show(self, file: TeamFile, news: News | None) -> None:
        from ui.application.differences.texts import told_lines
        from ui.application.keeping.shared_store_texts import conflict_lines
        from ui.desktop.keeping.conflict import ConflictDialog

        conflict = file.conflict
        if file is not self._keeping.file or news is None or conflict is None:
            return
        before, latest = file.pair()
        theirs, mine = lines_between(before, news.plan), lines_between(before, latest)
        dialog = ConflictDialog(
            " ".join(conflict_lines(conflict, self._outside.now())),
            told_lines(theirs, before, news.plan),
            told_lines(mine, before, latest),
            same_places(mine, theirs),
            self._window,
        )
        dialog.theirs_chosen.connect(lambda: self._end(file, news, keeps_mine=False))
        dialog.mine_chosen.connect(lambda: self._end(file, news, keeps_mine=True))
        dialog.open()

    def _end(self, file: TeamFile, news: News, *, keeps_mine: bool) -> None:
        session = self._keeping.session
        if session is None or file is not self._keeping.file:
            return
        merged, what = file.on_top_of(news), "; ".join(file.waiting)
        text = self.tr("opnieuw gezet: {0}").format(what)
        file.accept(news)
        session.replace(news.plan)
        if keeps_mine:
            session.change(merged.plan, text)
            if merged.dropped:
                self._tell(self._said_dropped(len(merged.dropped)))
        else:
            session.offer(merged.plan, text)
        self._keeping.show_state()

    def _said_dropped(self, number: int) -> str:
        if number == 1:
            return self.tr("1 wijziging van jou viel weg: waarover ze ging, is er niet meer.")
        sentence = self.tr(
            "{0} wijzigingen van jou vielen weg: waarover ze gingen, is er niet meer."
        )
        return sentence.format(number)

    def _tell(self, sentence: str) -> None:
        say(self._window, self.tr("Bekijk het verschil"), sentence)
