"""What the panel can do with what is chosen: let a rule stand with a reason, write a note."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from rostering.notes import Note
from rostering.plan import Plan
from rostering.roster import Roster
from ui.application.editing.draft import Edit
from ui.application.noting import NotePlace, note_at, notes_about, set_note
from ui.application.putting_back import put_back
from ui.application.session import Session
from ui.desktop.attention_items import Attention
from ui.desktop.editing.reasons import Reasons
from ui.desktop.models.chosen import CellChoice, Choice
from ui.desktop.panel.cell_page import CellPage
from ui.desktop.panel.side_panel import SidePanel


class CellEdits(QObject):
    """Makes steps of what is asked in the tabs Vak and Aandacht."""

    taken_over = Signal(object, str)
    """The plan from now on, and the name of the step."""

    def __init__(
        self,
        page: CellPage,
        side: SidePanel,
        plan: Callable[[], Plan | None],
        choice: Callable[[], Choice | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._plan, self._choice = page, plan, choice
        self._side = side
        self.reasons = Reasons(side.window, self)
        self.reasons.reasoned.connect(self.taken_over)
        self.reasons.closed.connect(self._stay)
        side.allow_requested.connect(self._allow)
        side.withdraw_requested.connect(self._withdraw)
        self._earlier: Callable[[], Iterable[Roster]] = tuple
        page.put_back_of = side.attention.put_back_of = self._put_back_of
        page.notes.write_requested.connect(self.write)
        page.notes.editor.saved.connect(self._keep)
        self._writes_from_page = True
        page.notes.editor.closed.connect(self._end_note)

    def _allow(self, item: Attention) -> None:
        if item.violation is not None:
            self.reasons.ask(self._plan, (item.violation,))

    def _withdraw(self, item: Attention) -> None:
        if item.violation is not None:
            self.reasons.withdraw(self._plan(), item.violation)
            self._stay()

    def _stay(self) -> None:
        """Keep the keyboard in the tab in which it was: the button that was pressed is gone."""
        is_list = self._side.currentWidget() is self._side.attention_page
        (self._side.attention if is_list else self._page).setFocus()

    def know_earlier(
        self, session: Callable[[], Session | None], published: Callable[[], Iterator[Roster]]
    ) -> None:
        """Know where rosters of before are: in the steps back, and in what was published."""

        def earlier() -> Iterator[Roster]:
            known = session()
            if known is not None:
                yield from (plan.roster for plan in known.earlier)
                yield from published()

        self._earlier = earlier

    def _put_back_of(self, item: Attention) -> Callable[[], None] | None:
        """Return what puts the day of a broken rule back; None where nothing of before helps."""
        return None if self._put_back(item) is None else partial(self._do_put_back, item)

    def _put_back(self, item: Attention) -> Edit | None:
        plan = self._plan()
        if plan is None or item.violation is None:
            return None
        return put_back(plan, item.violation, self._earlier())

    def _do_put_back(self, item: Attention) -> None:
        """Put it back in the plan as it is now: other things may have changed meanwhile."""
        edit = self._put_back(item)
        if edit is not None:
            self.taken_over.emit(edit.plan, edit.text)
            self._stay()

    # Notes

    def show_notes(self) -> None:
        """Show what is noted about the choice."""
        plan, choice = self._plan(), self._choice()
        if plan is None or choice is None:
            return
        name = choice.name if isinstance(choice, CellChoice) else None
        self._page.notes.show_notes(notes_about(plan, name, choice.day, choice.block))

    def write(self) -> None:
        """Begin to write a note about the choice, nearest first: block, day, everybody."""
        choice = self._choice()
        if choice is None or self._plan() is None:
            return
        places = [NotePlace(choice.day)]
        if isinstance(choice, CellChoice):
            nearest = NotePlace(choice.day, choice.name, choice.block)
            about = [nearest, NotePlace(choice.day, choice.name)]
            places = list(dict.fromkeys((*about, *places)))
        here = QApplication.focusWidget()
        inside = here is not None and self._page.isAncestorOf(here)
        self._writes_from_page = inside or here is self._page
        self._page.notes.open(places, self._note_at)
        self._page.bring_editor()

    def _end_note(self) -> None:
        """Give the keyboard back to the roster where the note was asked for there."""
        if self._writes_from_page:
            self._page.setFocus()
        else:
            self._page.left.emit()

    def _note_at(self, place: NotePlace) -> Note | None:
        plan = self._plan()
        return None if plan is None else note_at(plan, place)

    def _keep(self, place: NotePlace, text: str, on_roster: bool) -> None:
        plan = self._plan()
        if plan is None:
            return
        edit = set_note(plan, place, text, on_roster=on_roster)
        if edit.plan is not plan:
            self.taken_over.emit(edit.plan, edit.text)
