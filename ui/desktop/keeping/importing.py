"""Reading a workbook into the open planning: what differs, to take over or leave as one step."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rostering.differences.lines import Line, lines_between, taken_over
from rostering.differences.togetherness import needed_too
from rostering.plan import Plan
from ui.application.session import Session
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say

if TYPE_CHECKING:
    from data.workbook import WorkbookReading


class Reads(Protocol):
    """Reads a workbook; one with errors shows them and is read again from there."""

    def read(self, path: Path, on_read: Callable[[Path, WorkbookReading], object]) -> None: ...


class KeepsChanges(Protocol):
    """Where the open plan is, and what changes it."""

    @property
    def session(self) -> Session | None: ...
    @property
    def is_read_only(self) -> bool: ...
    def change(self, what: Callable[[Session], object]) -> None: ...


class Importing(QObject):
    """Asks for a workbook and shows what it would change in the open planning."""

    def __init__(self, window: QWidget, outside: Collaborators, keeping: KeepsChanges) -> None:
        super().__init__(window)
        self._window, self._outside, self._keeping = window, outside, keeping
        self._files: Reads | None = None

    def read_with(self, files: Reads) -> None:
        """Know what reads workbooks."""
        self._files = files

    def ask(self) -> None:
        """Choose a workbook; nothing changes before differences are taken over."""
        if self._keeping.session is None or self._files is None:
            return
        title = self.tr("Lees een werkboek in de planning in")
        path = self._outside.ask_workbook(self._window, title, "")
        if path is not None:
            self._files.read(path, self._compare)

    def _compare(self, path: Path, reading: WorkbookReading) -> None:
        from ui.application.differences.from_workbook import completed

        session = self._keeping.session
        if session is None:
            return
        plan = session.plan
        name, given = plan.settings.name, reading.plan.settings.name
        if name != given:
            sentence = self.tr("{0} is van team “{1}”, niet van “{2}”. Er is niets ingelezen.")
            self._tell(sentence.format(path.name, given, name))
            return
        self.show_differences(path, plan, completed(plan, reading.plan))

    def show_differences(self, path: Path, plan: Plan, theirs: Plan) -> None:
        """Offer the differences of a workbook with the plan."""
        from ui.application.differences.texts import told_lines

        lines = lines_between(plan, theirs)
        if not lines:
            sentence = self.tr("{0} verschilt in niets van de planning.")
            self._tell(sentence.format(path.name))
            return

        def needed(chosen: Collection[Line]) -> Sequence[Line]:
            return needed_too(plan, theirs, lines, chosen)

        from ui.desktop.keeping.differences import DifferencesDialog

        dialog = DifferencesDialog(
            self.tr("{0}: 1 verschil met de planning").format(path.name)
            if len(lines) == 1
            else self.tr("{0}: {1} verschillen met de planning").format(path.name, len(lines)),
            self.tr(
                "Wat je aanvinkt, wordt samen één stap die je ongedaan kan maken. "
                "Wat je niet aanvinkt, blijft zoals het is."
            ),
            told_lines(lines, plan, theirs),
            needed,
            self._window,
        )
        dialog.chosen.connect(lambda chosen: self._take_over(path, plan, theirs, chosen))
        dialog.open()

    def _take_over(self, path: Path, plan: Plan, theirs: Plan, chosen: list[Line]) -> None:
        session = self._keeping.session
        if session is None or session.plan is not plan:
            self._tell(self.tr("De planning is intussen gewijzigd. Lees het werkboek opnieuw in."))
            return
        text = (
            self.tr("1 verschil overgenomen uit {0}").format(path.name)
            if len(chosen) == 1
            else self.tr("{0} verschillen overgenomen uit {1}").format(len(chosen), path.name)
        )
        after = taken_over(plan, theirs, chosen)
        self._keeping.change(lambda open_: open_.change(after, text))

    def _tell(self, sentence: str) -> None:
        say(self._window, self.tr("Lees werkboek in"), sentence)
