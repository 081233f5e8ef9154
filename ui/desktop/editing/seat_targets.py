"""The places of the view of the posts, and where whoever sits at one could go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QModelIndex, QObject, QTimer, Signal

from rostering.plan import Plan
from ui.application.editing.cells import BACK, Content, Way
from ui.application.editing.reseating import Reseating, Seat
from ui.desktop.editing.targets import Place
from ui.desktop.models.many_weeks import is_past
from ui.desktop.views.post_table import PostTable

_SLICE_MS = 20


def seat_at(table: PostTable, index: QModelIndex) -> Seat | None:
    """Return the place a cell stands for; None where nobody could be put."""
    if not index.isValid():
        return None
    seats = table.seats
    spot, column = seats.spot(index), seats.board.columns[index.column()]
    match spot.kind:
        case "seat" | "extra" | "open":
            return Seat(spot.name, column.day, spot.block, Content("post", spot.post))
        case "back":
            return Seat(spot.name, column.day, spot.block, BACK)
        case "none" if seats.lines[index.row()].kind == "back" and column.block is not None:
            return Seat("", column.day, column.block_name, BACK)
    return None


def holds_somebody(table: PostTable, index: QModelIndex) -> bool:
    """Tell whether somebody is there who can be taken elsewhere: not on a day that is over."""
    seat = seat_at(table, index)
    if seat is None or not seat.name:
        return False
    return not is_past(table.seats.board.columns, index.column(), table.looks.today)


class SeatTargets(QObject):
    """The places in view for one drag, worked out in small pieces."""

    found = Signal()

    def __init__(self, plan: Plan, table: PostTable, source: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        columns = table.seats.board.columns
        over = {
            column.day
            for number, column in enumerate(columns)
            if is_past(columns, number, table.looks.today)
        }
        self.reseating = Reseating(plan, source, over)
        self._ways: dict[tuple[Place, bool], Way] = {}
        self._told = 0
        self._waiting = list(self._visible(source))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)
        self._timer.start(0)

    @property
    def is_complete(self) -> bool:
        """Tell whether every place in view is known."""
        return not self._waiting

    def known(self, *, copies: bool) -> list[tuple[Place, Way]]:
        """Return what is known of the places in view."""
        return [(place, way) for (place, copy), way in self._ways.items() if copy is copies]

    def end(self) -> None:
        """Stop: the drag is over."""
        self._timer.stop()
        self.deleteLater()

    def _visible(self, source: Seat) -> Sequence[tuple[Place, Seat]]:
        table, found = self._table, []
        area = table.viewport().rect()
        for row in range(table.seats.rowCount()):
            for column in range(table.seats.columnCount()):
                index = table.seats.index(row, column)
                if not table.visualRect(index).intersects(area):
                    continue
                seat = seat_at(table, index)
                # To the back office goes only whoever works in that block.
                if seat is None or (seat.content == BACK and seat.when != source.when):
                    continue
                found.append(((row, column), seat))
        return found

    def _work(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and clock.elapsed() < _SLICE_MS:
            place, seat = self._waiting.pop()
            for copies in (False, True):
                self._ways[place, copies] = self.reseating.way(seat, copies=copies)
        if not self._waiting:
            self._timer.stop()
        # All that is known is painted again, so that waits until it is twice as much.
        if not self._waiting or len(self._ways) >= 2 * self._told:
            self._told = len(self._ways)
            self.found.emit()


Plans = Callable[[], Plan | None]
"""How to get the plan that can be edited now; None when there is none."""
