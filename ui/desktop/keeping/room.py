"""The open plan file of the window: keeps each change, and looks what others do with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.application.keeping.sources import Place, SharedPlace
from ui.application.session import Session
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.keeping.actions import KeepingActions
from ui.desktop.keeping.choices import EarlierDialog
from ui.desktop.keeping.conflicts import Conflicts
from ui.desktop.keeping.importing import Importing
from ui.desktop.keeping.kept import KeptSince
from ui.desktop.keeping.leaving import LeaveDialog
from ui.desktop.keeping.notices import notice_of
from ui.desktop.keeping.opening import PlanFileOpener, sentence_of, trying
from ui.desktop.keeping.privacy import Privacy
from ui.desktop.keeping.sharing import Sharing
from ui.desktop.keeping.strip import Strip
from ui.desktop.keeping.watching import Watching
from ui.desktop.menus import Menus

if TYPE_CHECKING:
    from data.store import Copy
    from ui.application.keeping.team_file import TeamFile


class Keeping(QObject):
    """Stands between the session of the window and the plan file it came from."""

    saved = Signal(object)
    state_changed = Signal()
    open_requested = Signal(object)
    """A shared planning to open."""
    kept_told = Signal(str)
    """Whether all is kept, in a few words."""
    moved = Signal(object)
    """The plan file in which a team from a workbook is kept from now on."""

    def __init__(self, window: QWidget, outside: Collaborators, menus: Menus) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self._menus = menus
        self.file: TeamFile | None = None
        self._session: Session | None = None
        self._leaves = False
        self._kept = KeptSince(outside.now)
        self.strip = Strip()
        self.opener = PlanFileOpener(window, outside)
        self.importing = Importing(window, outside, self)
        self.conflicts = Conflicts(window, outside, self)
        self.actions = KeepingActions(menus)
        self.privacy = Privacy(window, outside, self, self.actions)
        self.sharing = Sharing(window)
        self.sharing.asked.connect(self.open_requested)
        self.opener.refused.connect(self.sharing.ask)
        self.actions.shared.triggered.connect(lambda _checked=False: self.sharing.ask())
        self.watching = Watching(self)
        self.watching.looked.connect(self._looked)
        menus.copy.triggered.connect(self.ask_copy)
        menus.history.triggered.connect(self.show_history)
        menus.earlier.triggered.connect(self.ask_earlier)
        menus.properties.triggered.connect(self.show_properties)
        for action in (self.actions.read, self.actions.compare):
            action.triggered.connect(self.importing.ask)
        self.show_state()

    @property
    def session(self) -> Session | None:
        """The open plan with its steps."""
        return self._session

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing can be changed."""
        return self.file is not None and self.file.is_read_only and not self.file.unkept

    def begin(self, path: Place, reading: Any) -> Session:
        """Start a session with what was read; that of a plan file is kept there."""
        from ui.application.keeping.team_file import TeamFile

        self.close()
        self.file = reading if isinstance(reading, TeamFile) else None
        keep = None if self.file is None else self.file.keep
        self._session = session = Session(reading.plan, path, keep)
        self._kept.begin()
        session.subscribe(lambda _old, _new: self._changed())
        if self.file is not None:
            self.watching.begin(self.file, session)
        if isinstance(path, SharedPlace):
            self.sharing.know(path)
        self.show_state()
        return session

    def may_leave(self, go: Callable[[], object]) -> bool:
        """Tell whether nothing is lost when the file is left; else ask, and go when told to."""
        file = self.file
        if file is None or file.retry() or self._leaves:
            return True
        problem = "" if file.problem is None else sentence_of(file.problem, self._outside)
        dialog = LeaveDialog(file.unkept, problem, self._window)
        dialog.copy_requested.connect(self.ask_copy)
        dialog.left.connect(lambda: self._leave(go))
        dialog.open()
        return False

    def _leave(self, go: Callable[[], object]) -> None:
        self._leaves = True
        go()

    def _changed(self) -> None:
        self._leaves = False
        self._kept.know_change(self.file)
        self.show_state()

    def close(self) -> None:
        """Leave the file to others."""
        self._leaves = False
        self.watching.end()
        self.conflicts.wait()
        self.privacy.wait()
        if self.file is not None:
            self.file.close()
        self.file = self._session = None

    def change(self, what: Callable[[Session], object]) -> None:
        """Change the session, unless the file can only be read: then say so."""
        if self._session is None:
            return
        if self.is_read_only:
            self._tell(self.strip.words.text())
            return
        what(self._session)

    def show_state(self) -> None:
        """Say above the roster how things stand, and offer what can be done."""
        file, session = self.file, self._session
        has_changes = session is not None and session.can_undo
        notice = notice_of(file, self, self._outside.now(), has_changes=has_changes)
        self.strip.show_notice(notice if session is not None else None)
        self.kept_told.emit(
            "" if session is None else self._kept.words(file, has_changes=has_changes)
        )
        self._menus.copy.setEnabled(session is not None)
        self._menus.properties.setEnabled(session is not None)
        for action in (self.actions.read, self.actions.compare):
            action.setEnabled(session is not None and not self.is_read_only)
        self.privacy.show_state()
        is_book = session is not None and file is None
        words = self.tr("Bewaar als &planning…") if is_book else self.tr("Bewaar &kopie…")
        self._menus.copy.setText(words)
        self._menus.history.setEnabled(file is not None)
        has_copies = file is not None and not (file.is_read_only or file.is_shared)
        self._menus.earlier.setEnabled(has_copies)
        steps = () if session is None else session.steps
        self._menus.steps.fill(steps, lambda count: self.change(lambda open_: open_.undo(count)))

    def look(self) -> None:
        """Look at the planning now and then; what others made of it shows when it is read."""
        self.watching.look()

    def _looked(self) -> None:
        self.show_state()
        self.state_changed.emit()

    def retry(self) -> None:
        """Try again, on a thread of its own where a server may not answer."""
        if self.file is None:
            return
        if self.file.is_shared:
            self.watching.look()
        else:
            self.file.retry()
            self.show_state()

    def tell_saved(self, path: Path) -> None:
        """Say that a file was written."""
        self.saved.emit(path)

    def show_conflict(self) -> None:
        """Show what somebody else changed beside what waits here."""
        self.conflicts.ask()

    def claim(self, *, take_over: bool) -> None:
        """Write from now on, where the file is free or was left."""
        file, session = self.file, self._session
        if file is None or session is None:
            return
        if trying(lambda: file.claim(take_over=take_over), self._tell, self._outside):
            if not file.is_read_only:
                session.replace(file.plan)
            self.show_state()
            self.state_changed.emit()

    def ask_copy(self) -> None:
        """Write a copy, or make a plan file of a workbook and go on in it."""
        session = self._session
        if session is None:
            return
        name = f"{session.plan.settings.name}.beurtrol"
        title = self.tr("Bewaar als planning") if self.file is None else self.tr("Bewaar kopie")
        path = self._outside.ask_plan_file(self._window, title, name)
        if path is None:
            return
        if path.exists():
            self._tell(self.tr("{0} bestaat al. Kies een andere naam.").format(path.name))
        elif self.file is None:
            trying(lambda: self._move_to(path, session), self._tell, self._outside)
        else:
            self._copy(path, self.file)

    def _copy(self, path: Path, file: TeamFile) -> None:
        what = self.tr("kopie van {0}").format(file.name)
        if trying(lambda: file.copy_to(path, what), self._tell, self._outside):
            # What waits is in the copy now, until the next change.
            self._leaves = bool(file.unkept)
            self.saved.emit(path)

    def _move_to(self, path: Path, session: Session) -> None:
        from ui.application.keeping.opening import open_team_file
        from ui.application.keeping.team_file import write_team_file

        source = "" if session.source is None else session.source.name
        what = self.tr("team ingelezen uit {0}").format(source)
        write_team_file(path, session.plan, what, self._outside.now)
        self.file = open_team_file(path, None, self._outside.now)
        session.keep_with(self.file.keep, path)
        self.watching.begin(self.file, session)
        self.saved.emit(path)
        self.moved.emit(path)
        self.show_state()

    def show_history(self) -> None:
        file = self.file
        if file is None:
            return

        def show() -> None:
            from ui.desktop.keeping.history import HistoryDialog

            HistoryDialog(file.history(), self._outside.now(), self._window).open()

        trying(show, self._tell, self._outside)

    def show_properties(self) -> None:
        """Tell where the plan is kept and what it holds."""
        session = self._session
        if session is None:
            return

        def show() -> None:
            from ui.application.properties import plan_facts
            from ui.desktop.keeping.properties import PropertiesDialog, place_facts

            facts = plan_facts(session.plan, self._outside.today())
            facts = (*facts, *place_facts(session.source, self.file))
            PropertiesDialog(facts, self._window).open()

        trying(show, self._tell, self._outside)

    def ask_earlier(self) -> None:
        """Offer the copies beside the file, each with what would change."""
        from ui.application.keeping.plan_file_texts import dated

        file = self.file
        if file is None:
            return
        copies, now = file.copies(), self._outside.now()
        dialog = EarlierDialog(
            self.tr("Herstel een eerdere versie"),
            [dated(copy.at, now) for copy in copies],
            lambda number: self._preview(copies[number]),
            self._window,
        )
        dialog.chosen.connect(lambda number: self.restore(copies[number]))
        dialog.open()

    def _preview(self, copy: Copy) -> str:
        from rostering.differences.changes import difference
        from ui.application.differences.short_texts import change_lines

        file, session = self.file, self._session
        lines: list[str] = []

        def compare() -> None:
            if file is not None and session is not None:
                lines.extend(change_lines(difference(session.plan, file.plan_of_copy(copy))))

        trying(compare, lines.append, self._outside)
        return "\n".join(lines) or self.tr("Er verandert niets.")

    def restore(self, copy: Copy) -> None:
        """Put the plan of a copy in the place of the present one, as one step to undo."""
        from ui.application.keeping.plan_file_texts import dated_for_ever

        file = self.file
        if file is None:
            return

        def put() -> None:
            plan = file.plan_of_copy(copy)
            file.copy_before_restoring()
            text = self.tr("hersteld naar {0}").format(dated_for_ever(copy.at))
            self.change(lambda session: session.change(plan, text))

        trying(put, self._tell, self._outside)

    def _tell(self, sentence: str) -> None:
        say(self._window, self.tr("Beurtrol"), sentence)
