"""Paints a whole day in one cell: a line for the morning and one for the afternoon."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.models.many_weeks import DayState
from ui.desktop.models.week_cells import CellState

_BETWEEN = 1.0
_NOT_HERE = "·"
"""Stands for a block in the back office among blocks on a post."""


def paint_day(cells: CellPainter, painter: QPainter, area: QRectF, state: DayState) -> None:
    """Paint the codes of both halves in their order, tinted by the first post."""
    height = (area.height() - _BETWEEN) // 2
    for number, states in enumerate(state.halves):
        top = area.top() + number * (height + _BETWEEN)
        _paint_half(cells, painter, QRectF(area.left(), top, area.width(), height), states)
    cells.marks(painter, area, state)


def _paint_half(
    cells: CellPainter, painter: QPainter, area: QRectF, states: Sequence[CellState]
) -> None:
    shown = half_state(states)
    if shown is not None:
        cells.filled(painter, area, shown)
    elif states and all(state.kind in ("absent", "hours_absent") for state in states):
        cells.absent(painter, area, "")


def half_state(states: Sequence[CellState]) -> CellState | None:
    """Return how a half of a day looks, with all its codes; None when nobody works in it."""
    work = [state for state in states if state.kind in ("post", "back")]
    posts = [state for state in work if state.kind == "post"]
    if not work:
        return None
    if not posts:
        return CellState("back", 0, work[0].code, work[0].post)
    gap = " " if any(len(state.code) > 1 for state in posts) else ""
    code = gap.join(state.code if state.kind == "post" else _NOT_HERE for state in work)
    accompanied = all(state.accompanied for state in posts)
    return CellState("post", posts[0].post_number, code, posts[0].post, accompanied=accompanied)
