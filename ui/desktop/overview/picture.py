"""The charts as a picture, to a file or the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from data.files import write_whole
from ui.desktop.overview.brush import Brush
from ui.desktop.theme import Theme

_SCALE = 2
_HEAD, _MARGIN = 52.0, 16.0


def picture_of(board: QWidget, theme: Theme, title: str) -> QImage:
    """Paint a part with a title above it, sharp enough to print."""
    width, height = board.width(), board.height() + round(_HEAD)
    image = QImage(width * _SCALE, height * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(theme.colour("bg"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(_MARGIN, 0, width - 2 * _MARGIN, _HEAD)
    Brush(painter, theme).write(area, title, align=Qt.AlignmentFlag.AlignLeft, font="titel")
    board.render(painter, QPoint(0, round(_HEAD)))
    painter.end()
    return image


def write_picture(path: Path, image: QImage) -> None:
    """Write a picture as PNG; the file appears whole or not at all.

    Raises:
        UnwritableFileError: the file cannot be written there.
    """

    def write(place: Path) -> None:
        if not image.save(str(place), "PNG"):  # type: ignore[call-overload]
            raise OSError(str(place))

    write_whole(path, write)
