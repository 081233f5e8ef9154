"""Edits of what is chosen in the grid, each as one step of the open plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from rostering.plan import Plan
from rostering.roster import DayKey, Roster, Shift
from rostering.time import Half
from ui.application.allowing import broken_by
from ui.application.editing import dropping, moving, operations, words
from ui.application.editing.cells import Cell, Content
from ui.application.editing.draft import Edit
from ui.application.editing.texts import Words
from ui.application.editing.week_lock import switch_week_lock
from ui.application.session import Session
from ui.desktop.editing.chosen import Chosen
from ui.desktop.editing.clipboard import Clipboard
from ui.desktop.editing.reasons import Reasons
from ui.desktop.editing.targets import Drop
from ui.desktop.views.roster_grid import RosterGrid

if TYPE_CHECKING:
    from ui.desktop.editing.own_times_dialog import OwnTimesDialog


class Commands(QObject):
    """What menus and keys can do with the roster."""

    edited = Signal(object, str)
    """The plan from now on, and the name of the step."""
    told = Signal(str, object)
    """What is to be said: a title where not all could be done, and sentences."""

    def __init__(
        self,
        grid: RosterGrid,
        chosen: Chosen,
        session: Callable[[], Session | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._grid, self._chosen, self._session = grid, chosen, session
        self._clipboard = Clipboard(chosen)
        self.times: OwnTimesDialog | None = None
        self._opened: tuple[Session, Roster] | None = None
        self.reasons = Reasons(grid.window, self)
        self.reasons.reasoned.connect(self.edited)
        grid.published = self._published

    @property
    def plan(self) -> Plan | None:
        """The plan that can be edited; None when the grid shows another roster, or nothing."""
        session = self._session()
        if session is None or not self._grid.isVisible():
            return None
        return session.plan if self._grid.plan is session.plan else None

    @property
    def is_provisional(self) -> bool:
        """Tell whether the grid shows a roster that is not taken over yet."""
        return self._session() is not None and self.plan is None

    def _published(self, _monday: date) -> Roster | None:
        """Return the roster as it was when the team was opened: published days were like that."""
        session = self._session()
        if session is None:
            return None
        if self._opened is None or self._opened[0] is not session:
            self._opened = (session, session.plan.roster)
        return self._opened[1]

    def do(self, edit: Edit | None) -> None:
        """Make an edit the roster, as one step, and say what could not be done."""
        plan = self.plan
        if edit is None or plan is None:
            return
        if edit.plan is not plan:
            self.edited.emit(edit.plan, edit.text)
        if edit.refused:
            done = edit.plan is not plan
            title = self.tr("Niet alles is gewijzigd") if done else self.tr("Niets gewijzigd")
            self.told.emit(title, edit.refused)
        elif edit.lost:
            self.told.emit("", edit.lost)

    def say(self, sentence: str) -> None:
        self.told.emit("", (sentence,))

    # Cells and days

    def put(self, content: Content, cells: list[Cell] | None = None) -> None:
        """Put a post, or back office work, in cells or in what is chosen."""
        if self.plan is not None:
            self.do(operations.put(self.plan, cells or self._chosen.cells, content))

    def put_with_reason(self, content: Content) -> None:
        """Put a post in the current cell all the same: what that breaks stands with a reason."""
        plan, cell = self.plan, self._chosen.current
        if plan is None or cell is None:
            return
        edit = operations.put(plan, [cell], content)
        broken = broken_by(plan, edit.plan)
        if broken:
            self.reasons.ask(lambda: self._if_same(plan, edit.plan), broken, edit.text)
        else:
            self.do(edit)

    def _if_same(self, asked: Plan, after: Plan) -> Plan | None:
        """Return a plan with an edit; None, which is said, where others edited it meanwhile."""
        if self.plan is asked:
            return after
        self.say(
            self.tr("Het rooster veranderde intussen; er is niets gewijzigd. Doe het opnieuw.")
        )
        return None

    def clear(self) -> None:
        if self.plan is not None:
            self.do(operations.clear(self.plan, self._chosen.cells))

    def lock(self) -> None:
        if self.plan is not None:
            self.do(operations.switch_lock(self.plan, self._chosen.cells))

    def lock_week(self) -> None:
        """Lock all there is in the week of the current cell, or unlock it."""
        cell = self._chosen.current
        if self.plan is not None and cell is not None:
            self.do(switch_week_lock(self.plan, cell.name, cell.day))

    def free(self) -> None:
        self.give_duty(None)

    def give_duty(self, duty: str | None) -> None:
        if self.plan is not None:
            self.do(operations.set_duty(self.plan, self._chosen.days, duty))

    def ask_times(self) -> None:
        """Ask for the own times of the days that are chosen."""
        from ui.desktop.editing.own_times_dialog import OwnTimesDialog

        plan, days = self.plan, self._chosen.days
        if plan is None or not days:
            return
        name, day = days[0]
        where = Words(plan).where([Cell(who, when, "") for who, when in days])
        self.times = OwnTimesDialog(where, plan.roster.entry(name, day), self._grid.window())
        self.times.given.connect(lambda shift: self._give_times(days, shift))
        self.times.finished.connect(self._forget_times)
        self.times.open()

    def _forget_times(self) -> None:
        self.times = None

    def _give_times(self, days: Sequence[DayKey], shift: Shift) -> None:
        """Give the hours, also where others edited a shared plan while they were typed."""
        plan = self.plan
        here = [] if plan is None else [key for key in days if key[0] in plan.names]
        if plan is not None and here:
            self.do(operations.set_times(plan, here, shift))
        else:
            self.say(self.tr("Die dagen zijn er niet meer; de uren zijn niet gegeven."))

    def set_remote(self, halves: frozenset[Half]) -> None:
        if self.plan is not None:
            self.do(operations.set_remote(self.plan, self._chosen.days, halves))

    def lock_duty(self, locked: bool) -> None:
        cell = self._chosen.current
        if self.plan is not None and cell is not None:
            self.do(operations.lock_duty(self.plan, cell.name, cell.day, locked=locked))

    def swap_with(self, other: Cell) -> None:
        cell = self._chosen.current
        if self.plan is not None and cell is not None:
            self.do(moving.swap(self.plan, [(cell, other)]))

    # The clipboard

    def copy(self) -> bool:
        """Copy what is chosen; tell whether that could be done."""
        if self.plan is None:
            return False
        if not self._clipboard.copy(self.plan):
            self.say(self.tr("Kies één rechthoek van vakken om te kopiëren."))
            return False
        return True

    def cut(self) -> None:
        if self.copy():
            self.clear()

    def paste(self) -> None:
        if self.plan is not None:
            self.do(self._clipboard.paste(self.plan))

    def swap_copied(self) -> None:
        """Swap what was copied with what is chosen."""
        pairs = self._clipboard.pairs()
        if pairs is None:
            self.say(
                self.tr("Kopieer eerst een vak met Ctrl+C, kies dan het vak om mee te ruilen.")
            )
        elif self.plan is not None:
            self.do(moving.swap(self.plan, pairs))

    # Filling and dragging

    def fill_down(self) -> None:
        self._fill_from(0, 1)

    def fill_right(self) -> None:
        self._fill_from(1, 0)

    def _fill_from(self, across: int, down: int) -> None:
        """Repeat the first row or column; of a single one, what stands before it."""
        whole = self._chosen.rectangle
        if whole is None:
            self.say(self.tr("Kies één rechthoek van vakken om te vullen."))
            return
        if (whole.height() if down else whole.width()) == 1:
            whole = whole.adjusted(-across, -down, 0, 0)
        if whole.left() < 0 or whole.top() < 0:
            return
        width, height = (1, whole.height()) if across else (whole.width(), 1)
        self.fill(QRect(whole.left(), whole.top(), width, height), whole)

    def fill(self, source: QRect, goal: QRect) -> None:
        """Repeat a rectangle of places over a larger one."""
        if self.plan is not None:
            inside = self._chosen.in_rectangle
            self.do(moving.fill(self.plan, inside(source), inside(goal)))
            self._chosen.choose(goal)

    def drop(self, drop: Drop) -> None:
        """Do what letting go at a place does; what was dragged stays chosen."""
        if self.plan is None:
            return
        self.do(dropping.drop(self.plan, drop.way, drop.pairs))
        self._choose(goal for _, goal in drop.pairs)

    def refuse(self, drop: Drop) -> None:
        """Say why a drop is not done, and how to do it all the same where that can be."""
        if drop.reason:
            if drop.can_be_typed:
                text = self.tr("Kan niet: {reason}. Typ de code in het vak om het toch te doen.")
                self.say(text.format(reason=drop.reason))
            else:
                self.say(words.CANNOT.say(reason=drop.reason))

    def _choose(self, cells: Iterable[Cell]) -> None:
        sheet = self._chosen.sheet
        places = [place for cell in cells if (place := sheet.place(cell)) is not None]
        if places:
            self._grid.table.setCurrentIndex(self._grid.model.index(*places[0]))
        if len(places) > 1:
            (top, left), (bottom, right) = min(places), max(places)
            self._chosen.choose(QRect(left, top, right - left + 1, bottom - top + 1))
