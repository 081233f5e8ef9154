"""Turns and hours per person, so that everybody can see that it is fair."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from rostering.calendar import TurnKind
from rostering.figures.statistics import TurnsRow
from ui.application.dates import hours_balance, long_day, turns, turns_balance
from ui.desktop.insight import PersonBalance
from ui.desktop.theme import Theme

_KINDS = (TurnKind.SATURDAY, TurnKind.EVENING)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BalanceTable(QTableWidget):
    """A row per person: turns done and fair share, the next one, balances of turns and hours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(0, 6, parent)
        self._theme = theme
        self._people: Sequence[PersonBalance] = ()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAccessibleName(self.tr("Beurten en uren per persoon"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self._make_heads()

    def _make_heads(self) -> None:
        heads = (
            (self.tr("Naam"), ""),
            (
                self.tr("Za"),
                self.tr("Zaterdagbeurten: gedaan / billijk, daaronder de volgende"),
            ),
            (self.tr("saldo"), self.tr("Saldo zaterdag: boven nul is nog te doen")),
            (
                self.tr("Av"),
                self.tr("Avondbeurten: gedaan / billijk, daaronder de volgende"),
            ),
            (self.tr("saldo"), self.tr("Saldo avond: boven nul is nog te doen")),
            (self.tr("uren"), self.tr("Urensaldo: boven nul is meer gewerkt dan het contract")),
        )
        for index, (text, tip) in enumerate(heads):
            item = QTableWidgetItem(text)
            item.setToolTip(tip)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tip or text)
            item.setTextAlignment(_RIGHT if index else _LEFT)
            self.setHorizontalHeaderItem(index, item)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for index in range(1, 6):
            header.setSectionResizeMode(index, QHeaderView.ResizeMode.ResizeToContents)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.show_people(self._people)

    def show_people(self, people: Sequence[PersonBalance]) -> None:
        self._people = people
        kinds = {kind for person in people for kind in person.turns}
        for place, kind in enumerate(_KINDS):
            for index in (1 + 2 * place, 2 + 2 * place):
                self.setColumnHidden(index, kind not in kinds)
        self.setRowCount(len(people))
        short = short_names([person.name for person in people])
        for row, person in enumerate(people):
            name = QTableWidgetItem(short[person.name])
            name.setToolTip(person.name)
            self.setItem(row, 0, name)
            for place, kind in enumerate(_KINDS):
                if kind in person.turns:
                    self._write_turns(row, 1 + 2 * place, person.turns[kind])
            hours = self._write(row, 5, hours_balance(person.hours))
            if abs(person.hours) > person.hours_limit:
                self._warn(hours)
        self.resizeRowsToContents()

    def _write_turns(self, row: int, column: int, told: TurnsRow) -> None:
        """Write done and fair share above the date of the next turn, and the balance beside it."""
        has_none = told.fair_share == told.done == told.after == 0 and told.next_turn is None
        if has_none:
            self._write(row, column, "–").setForeground(self._theme.colour("text3"))
            self._write(row, column + 1, "")
            return
        done = f"{told.done}/{turns(told.fair_share)}"
        if told.next_turn is None:
            self._write(row, column, done)
        else:
            day = told.next_turn
            item = self._write(row, column, f"{done}\n{day.day}/{day.month}")
            item.setToolTip(self.tr("Volgende beurt: {0}").format(long_day(day)))
            said = self.tr("{0}, volgende beurt {1}").format(done, long_day(day))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        after = self._write(row, column + 1, turns_balance(told.after))
        if abs(told.after) > 1000:
            self._warn(after)

    def _write(self, row: int, column: int, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setTextAlignment(_RIGHT)
        item.setFont(self._theme.font("klein"))
        self.setItem(row, column, item)
        return item

    def _warn(self, item: QTableWidgetItem) -> None:
        """Mark a balance that is far from fair, in colour and in weight."""
        item.setForeground(self._theme.colour("amber"))
        item.setFont(self._theme.font("klein", weight=600))


def short_names(names: Sequence[str]) -> dict[str, str]:
    """Return the shortest form of each name that is nobody else's: the first name, or with initial.

    Where even that is shared, the name stays whole.
    """

    def forms(name: str) -> tuple[str, ...]:
        first, _, rest = name.partition(" ")
        return (first, f"{first} {rest[:1]}.", name) if rest else (name,)

    taken = [form for name in names for form in forms(name)]
    return {
        name: next((form for form in forms(name) if taken.count(form) == 1), name) for name in names
    }
