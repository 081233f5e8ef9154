"""Weeks of a year with days on which nobody more can be away, worked out beside the painting."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from rostering.figures.leave_margin import margin_on
from rostering.plan import Plan
from rostering.time import Horizon

_SLICE_MS = 20
_BESIDE = ("roster", "notes", "allowances", "wishes", "carried")
"""What of a plan has nothing to do with how many people could be there."""


@dataclass(frozen=True, slots=True)
class Tight:
    """How many days of a week have nobody to spare, and how many lack people already."""

    full: int
    lacking: int


class TightWeeks(QObject):
    """Looks at the weeks of a year in small pieces: a large team takes a while."""

    found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._year: Horizon | None = None
        self._known: dict[date, Tight] = {}
        self._waiting: list[date] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    @property
    def is_complete(self) -> bool:
        """Tell whether every week is known."""
        return not self._waiting

    def look(self, plan: Plan, year: Horizon, today: date) -> None:
        """Look at the weeks of a year from today on; what is known of them stays."""
        same = self._plan is not None and _has_same_basis(self._plan, plan)
        if same and self._year == year:
            return
        self._plan, self._year = plan, year
        self._known = self._known if same else {}
        self._waiting = [
            monday
            for monday in reversed(year.mondays)
            if Horizon(monday, 1).end >= today and monday not in self._known
        ]
        self._timer.start(0)

    def of(self, monday: date) -> Tight | None:
        """Return what is known of a week; None of one that is over, or not looked at yet."""
        return self._known.get(monday)

    def _work(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and self._plan is not None and clock.elapsed() < _SLICE_MS:
            monday = self._waiting.pop()
            margins = [margin_on(self._plan, day) for day in Horizon(monday, 1).days]
            numbers = [margin.number for margin in margins if margin is not None]
            self._known[monday] = Tight(numbers.count(0), sum(one < 0 for one in numbers))
        if not self._waiting:
            self._timer.stop()
        self.found.emit()


def _has_same_basis(one: Plan, other: Plan) -> bool:
    """Tell whether two plans have the same people, absences and staffing."""
    return all(
        getattr(one, field.name) is getattr(other, field.name)
        for field in fields(one)
        if field.name not in _BESIDE
    )
