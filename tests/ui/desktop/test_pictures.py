"""Pictures that are kept: as few as are looked at again, however long the window is open."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from ui.desktop.delegates import pictures
from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.delegates.seat_painter import SeatPainter
from ui.desktop.models.post_board import Spot
from ui.desktop.models.week_cells import CellState
from ui.desktop.theme import load_theme

pytestmark = pytest.mark.gui
MOST = 5


SEATED = CellState("post", 1, "B", "Balie")


def painted(width: int, cells: CellPainter, seats: SeatPainter) -> None:
    """Paint a cell and a seat as wide as that."""
    canvas = QPixmap(200, 40)
    painter = QPainter(canvas)
    cells.filled(painter, QRectF(0, 0, width, 30), SEATED)
    seats.taken(painter, QRectF(0, 0, width, 30), Spot("seat", "An", "An", SEATED))
    painter.end()


def kept_after(widths: Iterable[int], monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """Paint in one width after the other; return how many cells and seats are kept each time."""
    monkeypatch.setattr(pictures, "_MOST", MOST)
    theme, counts = load_theme("light"), []
    cells = CellPainter(theme)
    seats = SeatPainter(theme, cells)
    for width in widths:
        painted(width, cells, seats)
        counts.append((len(cells.looks), len(seats.names)))
    return counts


def test_a_window_that_is_made_wider_and_wider_keeps_no_picture_of_every_width(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert max(kept_after(range(40, 60), monkeypatch)) == (MOST, MOST)


def test_what_looks_the_same_is_kept_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kept_after((40, 41, 40), monkeypatch) == [(1, 1), (2, 2), (2, 2)]
