"""Where something could be dropped: worked out in small pieces, so that dragging never waits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ui.application.editing import words
from ui.application.editing.cells import Cell, Pair, Sheet, Way
from ui.application.editing.dropping import Dropping

Place: TypeAlias = tuple[int, int]
_SLICE_MS = 20


@dataclass(frozen=True, slots=True)
class Drop:
    """What would happen on letting go.

    Attributes:
        pairs: from where to where; empty when nothing would happen.
        ways: per place what happens there.
        reason: why it cannot be, a sentence without a full stop.
        can_be_typed: whether typing the code does it all the same.
    """

    way: Way
    pairs: tuple[Pair, ...] = ()
    ways: tuple[tuple[Place, Way], ...] = ()
    reason: str = ""
    can_be_typed: bool = False


class Targets(QObject):
    """The places of a week for one drag."""

    found = Signal()

    def __init__(
        self,
        dropping: Dropping,
        sheet: Sheet,
        grip: Place,
        visible: Iterable[Place],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._dropping, self._sheet, self._grip = dropping, sheet, grip
        self._ways: dict[tuple[Place, bool], Way] = {}
        self._told = 0
        self._drops: dict[tuple[Place, bool], Drop] = {}
        # The last one is looked at first.
        self._waiting = list(visible)[::-1] if len(dropping.sources) == 1 else []
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

    def _work(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        source = next(iter(self._dropping.sources), None)
        while source is not None and self._waiting and clock.elapsed() < _SLICE_MS:
            place = self._waiting.pop()
            for copies in (False, True):
                goal = self._sheet.at(*place)
                self._ways[place, copies] = self._dropping.way(source, goal, copies=copies)
        if not self._waiting:
            self._timer.stop()
        # All that is known is painted again, so that waits until it is twice as much.
        if not self._waiting or len(self._ways) >= 2 * self._told:
            self._told = len(self._ways)
            self.found.emit()

    def drop(self, place: Place, *, copies: bool) -> Drop:
        """Work out what letting go at a place does; asked again at every move of the pointer."""
        key = (place, copies)
        if key not in self._drops:
            self._drops[key] = self._drop(place, copies)
            if len(self._dropping.sources) == 1:
                self._ways[key] = self._drops[key].way
        return self._drops[key]

    def _drop(self, place: Place, copies: bool) -> Drop:
        pairs: list[Pair] = []
        ways: list[tuple[Place, Way]] = []
        for source in self._dropping.sources:
            goal = self._shifted(source, place)
            if goal is None:
                return Drop("no", (), ((place, "no"),), words.BESIDE.say())
            there = self._sheet.at(*goal)
            ways.append((goal, self._dropping.way(source, there, copies=copies)))
            pairs.append((source, there))
        found = {way for _, way in ways}
        if "no" in found:
            at = next(number for number, (_, way) in enumerate(ways) if way == "no")
            reason = self._dropping.why_not(*pairs[at], copies=copies)
            can_be_typed = self._dropping.can_be_typed(pairs[at])
            return Drop("no", (), tuple(ways), reason, can_be_typed)
        if found == {"same"}:
            return Drop("same", (), tuple(ways))
        way: Way = "copy" if copies else "swap" if "swap" in found else "move"
        refused = self._dropping.refused(way, pairs)
        if refused:
            return Drop("no", (), tuple((goal, "no") for goal, _ in ways), refused)
        return Drop(way, tuple(pairs), tuple(ways))

    def _shifted(self, source: Cell, place: Place) -> Place | None:
        """Return where a source goes when the one that is held goes to a place."""
        where = self._sheet.place(source)
        if where is None:
            return None
        goal = (where[0] + place[0] - self._grip[0], where[1] + place[1] - self._grip[1])
        return goal if self._sheet.cell(*goal) is not None else None
