"""Cut, copy and paste of whoever sits at a place of the view of the posts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, Signal

from rostering.plan import Plan
from ui.application.editing.cells import content_of, is_same
from ui.application.editing.reseating import Reseating, Seat, reseat
from ui.desktop.editing.seat_targets import Plans, holds_somebody, seat_at
from ui.desktop.views.post_table import PostTable


class SeatClipboard(QObject):
    """Remembers one person at one place until it is pasted, or let go with Esc.

    Cutting takes nobody away yet: a place that is left before another one is chosen would be a
    gap that nobody asked for.
    """

    moved = Signal(object, object)
    """An edit, and the place that whoever was moved has then."""
    told = Signal(str)
    changed = Signal()
    """Somebody else is held, or nobody."""

    def __init__(self, table: PostTable, plan: Plans, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._plan = table, plan
        self.held: Seat | None = None
        self._copies = False

    @property
    def index(self) -> QModelIndex:
        """The cell of who is held; an invalid one when nobody is, or not in these weeks."""
        held = self.held
        place = (
            None
            if held is None
            else self._table.seats.board.place_of(held.name, held.day, held.block)
        )
        return QModelIndex() if place is None else self._table.seats.index(*place)

    def cut(self) -> None:
        self._hold(copies=False)

    def copy(self) -> None:
        self._hold(copies=True)

    def _hold(self, *, copies: bool) -> None:
        index = self._table.currentIndex()
        if self._plan() is None or not holds_somebody(self._table, index):
            self.told.emit(self.tr("Kies eerst een plaats waar iemand zit."))
            return
        self.held, self._copies = seat_at(self._table, index), copies
        name = "" if self.held is None else self.held.name
        text = self.tr("{name}: kies een plaats en druk Ctrl+V. Esc laat los.")
        self.told.emit(text.format(name=name))
        self.changed.emit()

    def paste(self) -> None:
        """Bring who is held to the current place."""
        self._put(copies=self._copies)

    def swap(self) -> None:
        """Swap who is held with who sits at the current place."""
        self._put(copies=False)

    def _put(self, *, copies: bool) -> None:
        plan, held = self._plan(), self.held
        goal = seat_at(self._table, self._table.currentIndex())
        if plan is None or held is None:
            self.told.emit(self.tr("Knip eerst iemand met Ctrl+X, kies dan een plaats."))
            return
        if goal is None:
            self.told.emit(self.tr("Kies een plaats van een post, of een naam in backoffice."))
            return
        if not _is_there(plan, held):
            self.forget()
            self.told.emit(self.tr("{name} staat daar niet meer.").format(name=held.name))
            return
        reseating = Reseating(plan, held)
        way = reseating.way(goal, copies=copies)
        if way == "no":
            reason = reseating.why_not(goal, copies=copies) or ""
            self.told.emit(self.tr("Kan niet: {reason}.").format(reason=reason))
        elif way != "same":
            if not copies:
                self.forget()
            edit = reseat(plan, held, goal, copies=copies)
            self.moved.emit(edit, replace(goal, name=held.name))

    def forget(self) -> bool:
        """Hold nobody any more; tell whether somebody was held."""
        had = self.held is not None
        self.held = None
        self.changed.emit()
        return had


def _is_there(plan: Plan, seat: Seat) -> bool:
    """Tell whether somebody is still at a place; another team may be open by now."""
    if all(employee.name != seat.name for employee in plan.employees):
        return False
    return is_same(plan, content_of(plan, seat.cell(seat.name)), seat.content)
