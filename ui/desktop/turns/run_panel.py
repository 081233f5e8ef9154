"""Verdeel beurten: how the search stands, the balances before and after, and the answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rostering.calendar import TurnKind
from ui.application.dates import turns_balance
from ui.application.turns import words
from ui.application.turns.picture import TurnPicture
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.panel.goal_rows import GoalStand
from ui.desktop.parts import button, clear, column, frame, label, row, set_icon
from ui.desktop.theme import Theme

_TICK_MS = 250
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RunPanel(QWidget):
    """Takes the place of the cards below the table while a run or its proposal is open."""

    stop_asked = Signal()
    take_over_asked = Signal()
    discard_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._limit = 0.0
        self._shown: tuple[TurnPicture, TurnPicture | None] | None = None
        self._clock = QElapsedTimer()
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self.title, self.note = label("", "kop"), label("", "klein", wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(TIGHT + 2)
        self.bar.setAccessibleName(self.tr("Gebruikte tijd"))
        self._elapsed = label("", "klein")
        self._goals = QVBoxLayout()
        self._goals.setSpacing(2)
        self.stop = button(self.tr("Stop"), "primary", self.stop_asked.emit)
        set_icon(self.stop, "stop", theme, "onacc")
        self.take = button(self.tr("Neem over"), "primary", self.take_over_asked.emit)
        self.discard = button(self.tr("Verwerp"), on_click=self.discard_asked.emit)
        self.table = QTableWidget(0, 0)
        self._settle_table()
        left = column(self.title, self.note, self._goals, None, self.bar, gap=TIGHT)
        left.addLayout(row(self._elapsed, None, self.discard, self.stop, self.take))
        left.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        layout = row(left, self.table, gap=0)
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        self.setLayout(column(frame(layout, "plain")))

    def _settle_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Saldi voor en na"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(22)
        table.horizontalHeader().setHighlightSections(False)

    # A run

    def begin(self, weeks: str, stays: str, seconds: float) -> None:
        """Show a run that has just begun."""
        self._limit = seconds
        self.title.setText(self.tr("Beurten verdelen, {0}").format(weeks))
        self.note.setText(stays)
        self.bar.setRange(0, max(1, round(seconds * 1000)))
        clear(self._goals)
        self._show_buttons(running=True)
        self.stop.setEnabled(True)
        self.stop.setFocus()
        self._clock.start()
        self._ticker.start()
        self._tick()

    def show_goals(self, stands: Sequence[GoalStand]) -> None:
        """Say per goal how it stands and whether it is proven."""
        clear(self._goals)
        proofs = {"proven": self.tr("bewezen"), "working": self.tr("bezig")}
        for stand in stands:
            if stand.words:
                proof = proofs.get(stand.state, self.tr("nog niet bewezen"))
                line: QLabel = label(f"{stand.name}: {stand.words}, {proof}", "klein")
                self._goals.addWidget(line)

    def end(self, note: str) -> None:
        """Show the outcome and ask for an answer."""
        self._ticker.stop()
        self.note.setText(note)
        self._elapsed.setText(self.tr("klaar na {0}").format(_minutes(self._clock.elapsed())))
        self._show_buttons(running=False)
        self.take.setFocus()

    def halt(self) -> None:
        """Stop counting time; the panel goes."""
        self._ticker.stop()

    def _show_buttons(self, *, running: bool) -> None:
        self.stop.setVisible(running)
        self.bar.setVisible(running)
        self.take.setVisible(not running)

    def _tick(self) -> None:
        elapsed = self._clock.elapsed()
        self.bar.setValue(min(self.bar.maximum(), elapsed))
        said = self.tr("{0} van {1}")
        self._elapsed.setText(said.format(_minutes(elapsed), _minutes(round(self._limit * 1000))))

    # Balances

    def show_balances(self, before: TurnPicture, after: TurnPicture | None) -> None:
        """Write per person and kind the balance at the end of the period, before and after."""
        self._shown = (before, after)
        kinds = before.kinds
        people = [person for person in before.people if person.is_member]
        self.table.setRowCount(len(people))
        self.table.setColumnCount(1 + 2 * len(kinds))
        heads = [self.tr("Saldo")]
        for kind in kinds:
            name = words.SHORT[kind].say()
            heads += [self.tr("{0} nu").format(name), self.tr("voorstel")]
        self.table.setHorizontalHeaderLabels(heads)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        later = {} if after is None else {person.name: person for person in after.people}
        for at, person in enumerate(people):
            self.table.setItem(at, 0, QTableWidgetItem(person.name))
            for number, kind in enumerate(kinds):
                place = 1 + 2 * number
                is_member = kind in person.member_of
                now = person.rows[kind].after if is_member else None
                then = later.get(person.name)
                found = then.rows[kind].after if is_member and then is not None else None
                self._write(at, place, now, kind)
                self._write(at, place + 1, found, kind)

    def _write(self, line: int, place: int, balance: int | None, kind: TurnKind) -> None:
        item = QTableWidgetItem("–" if balance is None else turns_balance(balance))
        item.setTextAlignment(_RIGHT)
        if balance is not None and abs(balance) > 500:
            item.setForeground(self._theme.colour("amber" if balance > 0 else "accent"))
            item.setFont(self._theme.font("klein", weight=600))
        said = f"{words.SHORT[kind].say()} {item.text()}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self.table.setItem(line, place, item)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._shown is not None:
            self.show_balances(*self._shown)


def _minutes(milliseconds: int) -> str:
    whole = milliseconds // 1000
    return f"{whole // 60}:{whole % 60:02d}"
