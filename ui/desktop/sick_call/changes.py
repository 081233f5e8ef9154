"""The changes of a proposal: per person and day what is old and what is new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from rostering.plan import Plan
from rostering.roster import DayKey, Shift
from rostering.time import Span
from ui.application.dates import short_day
from ui.application.happening.sick_texts import times
from ui.application.move_rows import moves
from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import CARD, GAP
from ui.desktop.models.week_cells import CellState
from ui.desktop.parts import frame, label, row, set_icon
from ui.desktop.sick_call.strip import Sign, post_state
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from rostering.differences.moves import Change


@dataclass(frozen=True, slots=True)
class Move:
    """One block: on what somebody was, and is."""

    when: str
    old: CellState
    new: CellState


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One person on one day.

    Attributes:
        title: the short name, with the day where there are several.
        duty: what happens to the duty; empty when it stays.
    """

    key: DayKey
    title: str
    duty: str
    moves: tuple[Move, ...]

    @property
    def spoken(self) -> str:
        """The whole change in words."""
        name, day = self.key
        parts = [f"{name}, {short_day(day)}", *filter(None, [self.duty])]
        becomes = QCoreApplication.translate("SickCallChanges", "{0} {1} wordt {2}")
        parts += [
            becomes.format(move.when, _word(move.old), _word(move.new)) for move in self.moves
        ]
        return ", ".join(parts)


def _word(state: CellState) -> str:
    return state.post or QCoreApplication.translate("SickCallChanges", "geen dienst")


def change_lines(
    plan: Plan, changes: Iterable[Change], names: Mapping[str, str]
) -> tuple[ChangeLine, ...]:
    """Put changes in words and signs, with short names."""
    changes = tuple(changes)
    several = len({change.day for change in changes}) > 1
    return tuple(_line(plan, change, names, with_day=several) for change in changes)


def _line(plan: Plan, change: Change, names: Mapping[str, str], *, with_day: bool) -> ChangeLine:
    spans = {block.name: block.span for block in plan.calendar.blocks(change.day)}
    duty = _duty(change.before.shift, change.after.shift)
    back = plan.default_back_post
    found = []
    for move in moves(change, plan):
        # With another duty the hours in the back office say nothing that the duty does not.
        if move.block is None or (duty and back is not None and move.new in ("", back.name)):
            continue
        states = post_state(plan, move.old), post_state(plan, move.new)
        found.append(Move(_when(spans, move.block), *states))
    name = names[change.employee]
    title = f"{name} · {short_day(change.day)}" if with_day else name
    return ChangeLine((change.employee, change.day), title, duty, tuple(found))


def _when(spans: Mapping[str, Span], block: str) -> str:
    return times(spans[block]) if block in spans else block


def _duty(old: Shift | None, new: Shift | None) -> str:
    if (old and (old.duty, old.span)) == (new and (new.duty, new.span)):
        return ""
    if new is None:
        return QCoreApplication.translate("SickCallChanges", "krijgt vrij")
    what = f"{new.duty} {times(new.span)}".strip()
    if old is None:
        return QCoreApplication.translate("SickCallChanges", "komt werken: {0}").format(what)
    return QCoreApplication.translate("SickCallChanges", "{0} wordt {1}").format(
        old.duty or times(old.span), what
    )


def change_rows(theme: Theme, line: ChangeLine, box: QWidget, *, is_narrow: bool = False) -> QFrame:
    """Return the lines of one change behind its head, or below it in little room."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(0, 1)
    at = 1 if is_narrow else 0
    grid.addWidget(box, 0, 0, 1, 1 + at)
    if line.duty:
        duty = Fitting(line.duty, "klein")
        duty.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(duty, at, 1)
        at += 1
    for move in line.moves:
        grid.addWidget(_old_new(theme, move), at, 1)
        at += 1
    made = frame(grid, "changeRow")
    grid.setContentsMargins(CARD, GAP - 1, CARD, GAP - 1)
    return made


def _old_new(theme: Theme, move: Move) -> QWidget:
    arrow: QLabel = label("")
    set_icon(arrow, "arrow-right", theme, "text2")
    made = QWidget()
    when = label(move.when, "cijfer")
    made.setLayout(row(None, when, Sign(theme, move.old), arrow, Sign(theme, move.new), gap=6))
    return made
