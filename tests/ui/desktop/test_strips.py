"""Pictures of strips: the same on every screen as what was drawn, and kept as long as they hold."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from ui.desktop.delegates.strips import Strips

pytestmark = pytest.mark.gui
PLACES = (QRect(3, 5, 40, 31), QRect(3, 36, 40, 24), QRect(3, 60, 40, 17))
COLOURS = ("#B9DAFB", "#FFFFFF", "#CDF0C9")


def draw(painter: QPainter, place: QRect) -> None:
    """Fill a strip with a colour of its own, and a line below."""
    painter.fillRect(place, QColor(COLOURS[PLACES.index(place)]))
    painter.fillRect(place.left(), place.bottom(), place.width(), 1, QColor("#161B22"))


def screen(scale: float, strips: Strips | None) -> QImage:
    """Paint three strips under each other with pictures, or straight on the screen."""
    canvas = QPixmap(round(60 * scale), round(90 * scale))
    canvas.setDevicePixelRatio(scale)
    canvas.fill(Qt.GlobalColor.red)
    painter = QPainter(canvas)
    painter.translate(2, 3)
    for number, place in enumerate(PLACES):
        if strips is None:
            draw(painter, place)
        else:
            strips.paint(painter, number, place, "look", draw)
    painter.end()
    return canvas.toImage()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_strips_lie_where_they_would_be_drawn_without_a_seam(qtbot: QtBot, scale: float) -> None:
    strips = Strips()

    first, again = screen(scale, strips), screen(scale, strips)

    assert first == again == screen(scale, None)


def test_a_strip_is_drawn_again_where_it_lies_or_looks_otherwise(qtbot: QtBot) -> None:
    strips, drawn = Strips(), []
    canvas = QPixmap(60, 90)
    painter = QPainter(canvas)

    def note(on: QPainter, place: QRect) -> None:
        drawn.append(place.top())
        draw(on, place)

    for place, look in ((PLACES[0], "a"), (PLACES[0], "a"), (PLACES[0], "b"), (PLACES[1], "b")):
        strips.paint(painter, 0, place, look, note)
    painter.end()

    assert drawn == [5, 5, 36]
