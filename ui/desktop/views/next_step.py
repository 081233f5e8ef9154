"""What the card over empty weeks says, and the next step to which it leads."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from rostering.plan import Plan
from rostering.planned import has_only_turns, is_planned
from rostering.time import WEEK, Horizon
from ui.application.dates import week_number
from ui.application.readiness import Lack, fill_in, lacks_sentence, what_lacks
from ui.desktop.views.roster_grid import RosterGrid

_MANY_WEEKS = 4
"""So many weeks are shown a day to a cell, where nothing can be typed."""


class NextStep(QObject):
    """Lays the card over the grid: make a roster, or first fill in what is lacking for one."""

    plan_requested = Signal()

    def __init__(self, grid: RosterGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._lacking: tuple[Lack, ...] = ()
        self._is_asking = self._wants_card = False
        grid.empty_action.connect(self._go)

    def show_weeks(self, plan: Plan, weeks: Horizon, title: str, *, is_shown: bool) -> None:
        """Say over an empty grid what is known, and offer the next step.

        Args:
            plan: the plan as it is.
            weeks: the weeks in sight.
            title: what they are called.
            is_shown: whether they are empty, and nothing is being made of them.
        """
        self._lacking, self._wants_card = what_lacks(plan), is_shown
        if not is_shown:
            self._grid.hide_empty()
            return
        if self._lacking:
            self._grid.card.offer(())
            lacking = self.tr("Dit team is nog niet klaar voor een rooster")
            text = self.tr("Daarna verdeelt Beurtrol wie wanneer waar werkt.")
            step = fill_in(self._lacking[0])
            self._lay(lacking, f"{lacks_sentence(plan)} {text}", step)
            return
        several = self.tr("{0} hebben nog geen rooster")
        words = several if weeks.weeks > 1 else self.tr("{0} heeft nog geen rooster")
        self._grid.card.offer(self._ways(plan, weeks))
        self._lay(words.format(title), self._known(plan, weeks), self.tr("Maak rooster"))

    def _lay(self, title: str, text: str, step: str) -> None:
        self._grid.show_empty(title, text, step)
        if self._is_asking:
            self._grid.hide_empty()

    def set_asking(self, asking: bool) -> None:
        """Let nothing lie over the grid while the panel asks what to plan: it is the next step."""
        self._is_asking = asking
        self._grid.card.setVisible(self._wants_card and not asking)

    def _known(self, plan: Plan, weeks: Horizon) -> str:
        text = self.tr(
            "Beurtrol verdeelt posten, uren en beurten eerlijk over wie er is. "
            "Je ziet het rooster groeien en beslist daarna of je het overneemt."
        )
        if any(has_only_turns(plan, monday) for monday in weeks.mondays):
            text += " " + self.tr("De beurten liggen al vast en kunnen blijven.")
        return text

    def _ways(self, plan: Plan, weeks: Horizon) -> list[tuple[str, str]]:
        """Return what else can be done with an empty week: a copy of the one before, or typing."""
        ways = [("type", self.tr("Typ zelf"))]
        before = weeks.start - WEEK
        if weeks.weeks == 1 and is_planned(plan, before):
            copy = self.tr("Kopieer week {0}").format(week_number(before))
            ways.insert(0, ("copy", copy))
        return ways if weeks.weeks < _MANY_WEEKS else []

    def _go(self) -> None:
        """Make a roster, or fill in what is lacking for one."""
        if self._lacking:
            self._grid.card.way_chosen.emit(self._lacking[0])
        else:
            self.plan_requested.emit()
