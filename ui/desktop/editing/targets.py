"""Where something could be dropped: worked out in small pieces, so that dragging never waits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from rostering.plan import Plan
from ui.application.editing.cells import (
    BACK,
    Cell,
    Content,
    Pair,
    Sheet,
    block_of,
    content_of,
    is_same,
)
from ui.application.editing.possible import Possible

Place: TypeAlias = tuple[int, int]
Way: TypeAlias = Literal["move", "swap", "copy", "same", "no"]
_SLICE_MS = 20


@dataclass(frozen=True, slots=True)
class Drop:
    """What would happen on letting go.

    Attributes:
        pairs: from where to where; empty when nothing would happen.
        ways: per place what happens there.
        reason: why it cannot be, a sentence without a full stop.
    """

    way: Way
    pairs: tuple[Pair, ...] = ()
    ways: tuple[tuple[Place, Way], ...] = ()
    reason: str = ""


class Targets(QObject):
    """The places of a week for one drag."""

    found = Signal()

    def __init__(
        self,
        plan: Plan,
        sheet: Sheet,
        sources: Sequence[Cell],
        grip: Place,
        visible: Iterable[Place],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._plan, self._sheet, self._grip = plan, sheet, grip
        self._possible = Possible(plan)
        self.sources = {cell: content_of(plan, cell) for cell in sources}
        self._able: dict[tuple[Cell, Content], bool] = {}
        self._ways: dict[tuple[Place, bool], Way] = {}
        # The last one is looked at first.
        self._waiting = list(visible)[::-1] if len(self.sources) == 1 else []
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
        source = next(iter(self.sources), None)
        while source is not None and self._waiting and clock.elapsed() < _SLICE_MS:
            place = self._waiting.pop()
            for copies in (False, True):
                self._ways[place, copies] = self._way(source, place, copies)
        if not self._waiting:
            self._timer.stop()
        self.found.emit()

    def drop(self, place: Place, *, copies: bool) -> Drop:
        """Work out what letting go at a place does."""
        pairs: list[Pair] = []
        ways: list[tuple[Place, Way]] = []
        for source in self.sources:
            goal = self._shifted(source, place)
            if goal is None:
                return Drop("no", reason="")
            ways.append((goal, self._way(source, goal, copies)))
            pairs.append((source, self._sheet.at(*goal)))
        found = {way for _, way in ways}
        if "no" in found:
            at = next(number for number, (_, way) in enumerate(ways) if way == "no")
            return Drop("no", (), tuple(ways), self._reason(*pairs[at], copies))
        if found == {"same"}:
            return Drop("same", (), tuple(ways))
        way: Way = "copy" if copies else "swap" if "swap" in found else "move"
        return Drop(way, tuple(pairs), tuple(ways))

    def _shifted(self, source: Cell, place: Place) -> Place | None:
        """Return where a source goes when the one that is held goes to a place."""
        where = self._sheet.place(source)
        if where is None:
            return None
        goal = (where[0] + place[0] - self._grip[0], where[1] + place[1] - self._grip[1])
        return goal if self._sheet.cell(*goal) is not None else None

    def _way(self, source: Cell, place: Place, copies: bool) -> Way:
        goal, content = self._sheet.at(*place), self.sources[source]
        there = content_of(self._plan, goal)
        if goal == source or is_same(self._plan, content, there):
            return "same"
        if len(self.sources) > 1 and content.kind != "post" and there.kind != "post":
            # Of a range only posts go anywhere; what lies between them stays.
            return "same"
        if not content.is_work:
            return "no"
        if not self._can(goal, content):
            return "no"
        if copies:
            return "copy"
        if there.kind == "post":
            return "swap" if self._can(source, there) else "no"
        return "move" if content.kind == "post" else "no"

    def _can(self, cell: Cell, content: Content) -> bool:
        key = (cell, content)
        if key not in self._able:
            block = block_of(self._plan, cell)
            self._able[key] = block is not None and self._possible.can(cell.name, block, content)
        return self._able[key]

    def _reason(self, source: Cell, goal: Cell, copies: bool) -> str:
        content, there = self.sources[source], content_of(self._plan, goal)
        tries = [(goal, content)]
        if there.kind == "post" and not copies:
            tries.append((source, there))
        for cell, wanted in tries:
            block = block_of(self._plan, cell)
            if block is None:
                return self.tr("gesloten")
            words = self._possible.why_not(cell.name, block, wanted)
            if words:
                return f"{cell.name} {words}"
        if content == BACK or not content.is_work:
            return self.tr("backoffice kan je enkel ruilen met een post")
        return ""
