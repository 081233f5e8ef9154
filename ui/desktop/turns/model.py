"""The model of the turns: people in rows, the days of turns in columns."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from rostering.figures.statistics import TurnsRow
from ui.application.dates import long_day, spoken, turns, turns_balance
from ui.application.turns import words
from ui.application.turns.edits import Turn
from ui.application.turns.picture import TurnCell, TurnDay, TurnPerson, TurnPicture

_ROOT = QModelIndex()


class TurnsModel(QAbstractTableModel):
    """Shows a picture of a period; nothing is edited through it."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: TurnPicture | None = None
        self.today: date | None = None
        self.new: Collection[Turn] = frozenset()
        """Turns of a proposal that are not in the plan."""

    def show(self, picture: TurnPicture, today: date, new: Collection[Turn] = ()) -> None:
        """Show a picture; where people and days stay the same, so do the places in it."""
        old = self.picture
        same = old is not None and (self._shape(old) == self._shape(picture))
        if same:
            self.picture, self.today, self.new = picture, today, frozenset(new)
            if picture.people and picture.days:
                self.dataChanged.emit(
                    self.index(0, 0), self.index(len(picture.people) - 1, len(picture.days) - 1)
                )
            return
        self.beginResetModel()
        self.picture, self.today, self.new = picture, today, frozenset(new)
        self.endResetModel()

    @staticmethod
    def _shape(picture: TurnPicture) -> tuple[object, ...]:
        names = tuple(person.name for person in picture.people)
        return names, tuple((turn.day, turn.kind) for turn in picture.days)

    # Facts

    @property
    def people(self) -> tuple[TurnPerson, ...]:
        return () if self.picture is None else self.picture.people

    @property
    def days(self) -> tuple[TurnDay, ...]:
        return () if self.picture is None else self.picture.days

    def cell(self, row: int, column: int) -> TurnCell:
        if self.picture is None:
            return TurnCell()
        return self.picture.cell(self.people[row].name, self.days[column])

    def turn_at(self, index: QModelIndex | QPersistentModelIndex) -> Turn | None:
        """Return the turn of a place, done or not."""
        if not index.isValid():
            return None
        day = self.days[index.column()]
        return Turn(self.people[index.row()].name, day.day, day.kind)

    def place(self, turn: Turn) -> QModelIndex:
        """Return where a turn stands; nowhere for one that is not in sight."""
        for row, person in enumerate(self.people):
            if person.name == turn.name:
                for column, day in enumerate(self.days):
                    if (day.day, day.kind) == (turn.day, turn.kind):
                        return self.index(row, column)
        return QModelIndex()

    def is_past(self, column: int) -> bool:
        return self.today is not None and self.days[column].day < self.today

    # Qt

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.people)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.days)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            shown = cell.has_turn or cell.learns
            return words.CODE[self.days[index.column()].kind] if shown else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            person = self.people[index.row()].name
            return f"{person}, {self.day_words(index.column())}, {self._cell_words(index)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(cell.remarks) or None
        return None

    def _cell_words(self, index: QModelIndex | QPersistentModelIndex) -> str:
        cell, day = self.cell(index.row(), index.column()), self.days[index.column()]
        if not day.is_open:
            return self.tr("telt voor niemand")
        said = [self.tr("geen beurt")]
        if cell.has_turn:
            said = [words.turn_noun(day.kind)]
        elif cell.learns:
            said = [self.tr("onder begeleiding")]
        said += [self.tr("afwezig")] if cell.absent else []
        said += [self.tr("vergrendeld")] if cell.locked else []
        return ", ".join([*said, *cell.remarks])

    def day_words(self, column: int) -> str:
        """Say which day a column is, and how its turn is staffed."""
        turn = self.days[column]
        day = long_day(turn.day)
        if not turn.is_there:
            return self.tr("{0}: geen {1}").format(day, words.turn_noun(turn.kind))
        if turn.closed:
            return self.tr("{0}: gesloten, {1}").format(day, turn.closed)
        first, last = turn.blocks[0].span.start, max(block.span.end for block in turn.blocks)
        hours = self.tr("{0} tot {1}").format(spoken(first), spoken(last))
        staffed = self.tr("{0} van {1}").format(turn.present, turn.wanted)
        return f"{day}, {words.SHORT[turn.kind].say()}, {hours}, {staffed}"

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        spoken_roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Horizontal:
            return self.day_words(section) if section < len(self.days) else None
        if role not in spoken_roles:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.day_words(section) if section < len(self.days) else None
        return self.person_words(section) if section < len(self.people) else None

    def person_words(self, row: int) -> str:
        """Say how the turns of somebody stand, kind by kind."""
        person = self.people[row]
        told = [person.name]
        for kind in () if self.picture is None else self.picture.kinds:
            if kind not in person.member_of:
                told.append(self.tr("geen {0}").format(words.NOUNS[kind].say()))
                continue
            told.append(self._row_words(person.rows[kind]))
        if person.away_since is not None:
            told.append(self.tr("afwezig sinds {0}").format(long_day(person.away_since)))
        return ", ".join(told)

    def _row_words(self, row: TurnsRow) -> str:
        noun = words.NOUNS[row.kind].say()
        said = self.tr("{0}: {1}, billijk {2}, saldo {3}").format(
            noun, row.done, turns(row.fair_share), turns_balance(row.after)
        )
        if row.next_turn is None:
            return said
        return self.tr("{0}, volgende {1}").format(said, long_day(row.next_turn))
