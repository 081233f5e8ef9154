"""The model behind the grid: people by columns of one week."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from enum import IntEnum
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from data.dutch import clock
from rostering.plan import Plan
from rostering.roster import Roster
from ui.application.dates import short_day
from ui.desktop.models.beside import Beside
from ui.desktop.models.many_weeks import by_day, joined
from ui.desktop.models.roster_sentences import RosterSentences
from ui.desktop.models.week_cells import CellProblem, CellState, Column, Week
from ui.desktop.models.week_making import week_again, week_of

_Shown: TypeAlias = tuple[Plan, Plan | None, Roster | None]
Index: TypeAlias = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """Roles beyond those of Qt."""

    CELL = Qt.ItemDataRole.UserRole + 1
    COLUMN = Qt.ItemDataRole.UserRole + 2
    ROW = Qt.ItemDataRole.UserRole + 3


class RosterModel(QAbstractTableModel):
    """One week of a roster."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._week = Week(date.min)
        self._known: dict[date, tuple[_Shown, Week]] = {}
        self.has_days = False
        self.only = ""
        """Whose row is left alone; empty for everybody."""
        self.people = 0
        """How many there are with those that are left out."""
        self._problems: dict[tuple[int, int], list[CellProblem]] = {}
        self._beside = Beside()
        self.sentences = RosterSentences(self)

    @property
    def week(self) -> Week:
        return self._week

    def set_weeks(
        self,
        plan: Plan,
        mondays: Sequence[date],
        marks: Callable[[date], Plan | None],
        published: Callable[[date], Roster | None],
        *,
        days: bool = False,
    ) -> None:
        """Show weeks side by side.

        Args:
            plan: the plan with its roster.
            mondays: weeks that follow each other.
            marks: per week, a plan; where its roster differs, a cell is marked as automatic.
            published: per week, a roster; where a published day differs from it, as changed.
            days: whether a day has one column instead of one per block.
        """
        known, self._known = self._known, {}
        self.beginResetModel()
        for monday in mondays:
            shown = (plan, marks(monday), published(monday))
            before = known.get(monday)
            if before is not None and _is_same(before[0], shown):
                week = week_again(before[1], before[0][0], *shown)
            else:
                week = week_of(plan, monday, *shown[1:])
            self._known[monday] = (shown, week)
        self._week = joined([week for _, week in self._known.values()])
        self.has_days = days
        if days:
            self._week = by_day(self._week, plan.settings.noon)
        self.people = len(self._week.rows)
        self._leave_one()
        self._problems = {}
        self._beside = Beside(plan.notes)
        self.endResetModel()

    def _leave_one(self) -> None:
        """Leave the row of one person, where that is asked and there is one."""
        week = self._week
        lines = zip(week.rows, week.cells, strict=True)
        kept = [(head, cells) for head, cells in lines if head.name == self.only]
        if kept:
            [(head, cells)] = kept
            self._week = replace(week, rows=(head,), cells=(cells,))

    @property
    def problems(self) -> frozenset[tuple[int, int]]:
        """Row and column of the cells at which a hard rule is broken, without a reason."""
        return frozenset(
            place
            for place, found in self._problems.items()
            if not all(one.reason or one.is_soft for one in found)
        )

    @property
    def allowed(self) -> frozenset[tuple[int, int]]:
        """Row and column of the cells at which all that is broken stands with a reason."""
        return frozenset(self._problems) - self.problems - self.soft

    @property
    def soft(self) -> frozenset[tuple[int, int]]:
        """Row and column of the cells at which a soft limit is passed, and no more than that."""
        return frozenset(
            place for place, found in self._problems.items() if all(one.is_soft for one in found)
        )

    @property
    def noted(self) -> frozenset[tuple[int, int]]:
        """Row and column of the cells at which something is noted."""
        names = (head.name for head in self._week.rows)
        return self._beside.places(names, self._week.columns)

    def day_note(self, column: Column) -> str:
        """Return what is noted for everybody on the day of a column."""
        return self._beside.on(column.day)

    def set_problems(self, problems: Iterable[CellProblem]) -> None:
        """Say at which cells a hard rule is broken; those of other weeks are left aside."""
        self._problems = {}
        shown = {column.day for column in self._week.columns}
        for problem in problems:
            if problem.day not in shown:
                continue
            index = self.find(problem.name, problem.day, problem.block)
            if index.isValid():
                place = (index.row(), index.column())
                self._problems.setdefault(place, []).append(problem)
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def state(self, row: int, column: int) -> CellState:
        return self._week.cells[row][column]

    def find(self, name: str, day: date, block: str) -> QModelIndex:
        """Return the cell of a person in a block; without that, the first at work that day."""
        rows = [at for at, head in enumerate(self._week.rows) if head.name == name]
        columns = [at for at, column in enumerate(self._week.columns) if column.day == day]
        if not rows or not columns:
            return QModelIndex()
        exact = [at for at in columns if self._week.columns[at].block_name == block]
        working = [at for at in columns if self.state(rows[0], at).kind in ("post", "back")]
        return self.index(rows[0], next(iter(exact or working or columns)))

    def first_block(self, name: str, day: date) -> str:
        """Return the first block of a day in which somebody works, else the first one."""
        for _, week in self._known.values():
            found = [at for at, column in enumerate(week.columns) if column.day == day]
            row = next((at for at, head in enumerate(week.rows) if head.name == name), None)
            if not found or row is None:
                continue
            states = week.cells[row]
            kinds = ("post", "back")
            at = next((at for kind in kinds for at in found if states[at].kind == kind), found[0])
            return week.columns[at].block_name
        return ""

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._week.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._week.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        state = self.state(index.row(), index.column())
        match role:
            case Role.CELL:
                return state
            case Qt.ItemDataRole.DisplayRole:
                return state.code
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(index.row(), index.column())
            case Qt.ItemDataRole.ToolTipRole if state.kind != "not_employed":
                return self._sentence(index.row(), index.column())
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            return self._column_data(section, role)
        return self._row_data(section, role)

    def _column_data(self, section: int, role: int) -> Any:
        if not 0 <= section < len(self._week.columns):
            return None
        column = self._week.columns[section]
        match role:
            case Role.COLUMN:
                return column
            case Qt.ItemDataRole.DisplayRole:
                when = short_day(column.day)
                return when if column.block is None else f"{when} {clock(column.block.span.start)}"
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.sentences.column(self._week, section, self.day_note(column))
        return None

    def _row_data(self, section: int, role: int) -> Any:
        if not 0 <= section < len(self._week.rows):
            return None
        head = self._week.rows[section]
        match role:
            case Role.ROW:
                return head
            case Qt.ItemDataRole.DisplayRole:
                return head.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.sentences.row(head, self._week.weeks)
        return None

    def _sentence(self, row: int, column: int) -> str:
        name, where = self._week.rows[row].name, self._week.columns[column]
        problems = self._problems.get((row, column), ())
        note = self._beside.at(name, where)
        return self.sentences.cell(name, where, self.state(row, column), problems, note)


def _is_same(one: _Shown, other: _Shown) -> bool:
    """Tell whether two plans are shown with the same marks."""
    return one[1] is other[1] and one[2] is other[2]
