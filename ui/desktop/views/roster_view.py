"""The roster of some weeks with what stands around it: toolbar, banner, next step, one day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rostering.plan import Plan
from rostering.planned import is_planned
from rostering.time import Horizon
from ui.application.dates import horizon_span, horizon_title
from ui.desktop.attention_items import Attention
from ui.desktop.models.week_cells import CellProblem
from ui.desktop.parts import column
from ui.desktop.theme import Theme
from ui.desktop.views.beyond import Beyond
from ui.desktop.views.day_detail import DayDetail
from ui.desktop.views.next_step import NextStep
from ui.desktop.views.provisional import Provisional, ProvisionalBanner
from ui.desktop.views.roster_grid import RosterGrid
from ui.desktop.views.roster_toolbar import RosterToolbar


class RosterView(QWidget):
    """Shows weeks and asks for others, or for a planning run."""

    week_requested = Signal(int)
    """Weeks to go back or on."""
    weeks_chosen = Signal(int)
    """How many weeks are to be shown."""
    plan_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = RosterGrid(theme)
        self.toolbar = RosterToolbar(theme)
        self.banner = ProvisionalBanner()
        self.next_step = NextStep(self.grid)
        self.day = DayDetail(theme, self.grid)
        self.edition: Callable[[Plan, date], str] = lambda _plan, _monday: ""
        self._unmarked: Plan | None = None
        self._again: Callable[[], None] = lambda: None
        self._below = column(self.banner, self.grid, self.day, gap=0)
        self._below.setStretch(1, 1)
        layout = column(self.toolbar, self._below, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        beyond = Beyond(self.grid)
        for asking in (beyond, self.toolbar):
            asking.week_requested.connect(self.week_requested)
            asking.weeks_chosen.connect(self.weeks_chosen)
        self.toolbar.plan_requested.connect(self.plan_requested)
        self.next_step.plan_requested.connect(self.plan_requested)

    def show_attention(self, items: Iterable[Attention]) -> None:
        """Ring the cells at which a hard rule is broken, and mark those past a soft limit."""
        self.grid.show_problems(
            [
                CellProblem(
                    item.name,
                    item.day,
                    item.block,
                    item.sentence,
                    item.reason,
                    is_soft=item.tone == "soft",
                )
                for item in items
                if item.name
                and item.day is not None
                and (item.violation is not None or (item.tone == "soft" and item.block))
            ]
        )

    def show_week(
        self,
        plan: Plan,
        monday: date,
        today: date,
        provisional: Provisional | None,
        before: Plan | None = None,
    ) -> None:
        """Show a week of a plan, or of the roster that is being made of it.

        Args:
            plan: the plan as it is.
            monday: the week.
            today: the day to mark.
            provisional: the roster that is being made; None when none is.
            before: the plan from which the present roster was made, to mark what changed.
        """
        self._again = partial(self.show_week, plan, monday, today, provisional, before)
        weeks = Horizon(monday, self.grid.weeks)
        made = None if provisional is None else provisional.horizon
        inside = made is not None and any(one in made for one in weeks.mondays)
        shown = provisional.plan if provisional is not None and inside else plan
        former = None if plan is self._unmarked else before
        marks = partial(_marks, provisional, former)
        self.grid.set_weeks(shown, monday, today, marks, is_provisional=inside)
        is_empty = not any(is_planned(shown, one) for one in weeks.mondays)
        title = _capital(horizon_title(weeks))
        self.banner.show_run(monday, provisional)
        self.next_step.show_weeks(plan, weeks, title, is_shown=is_empty and provisional is None)
        standing = self.tr("Nog leeg") if is_empty else self.edition(shown, monday)
        self.toolbar.show_weeks(title, horizon_span(weeks), standing)

    def unmark(self) -> None:
        """Mark no more what was made automatically; the roster stays as it is."""
        self._unmarked = self.grid.plan
        self._again()

    def leave_room(self, width: int) -> int:
        """Keep pixels free at the right, below the toolbar; return where that begins."""
        self._below.setContentsMargins(0, 0, width, 0)
        layout = self.layout()
        if layout is not None:
            # At once: cells are brought into view right after.
            layout.activate()
        return self.toolbar.sizeHint().height()

    def set_theme(self, theme: Theme) -> None:
        for part in (self.grid, self.toolbar, self.day):
            part.set_theme(theme)


def _marks(provisional: Provisional | None, before: Plan | None, monday: date) -> Plan | None:
    """Return the plan from which what differs in a week is marked; None for no marks."""
    if provisional is not None and monday in provisional.horizon:
        return provisional.base
    # In a week that was empty before everything is new: marks would say nothing.
    return before if before is not None and before.roster.has_week(monday) else None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
