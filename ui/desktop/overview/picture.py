"""The charts as a picture, to a file or the clipboard: on white paper in every theme."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from data.files import write_whole
from ui.application.overview.figures import Overview
from ui.desktop.overview.board import Board
from ui.desktop.overview.brush import Brush
from ui.desktop.stylesheet import stylesheet
from ui.desktop.theme import load_theme
from ui.desktop.window_style import window_sheet

_SCALE = 2
_HEAD, _MARGIN = 52.0, 16.0


def picture_of(overview: Overview, size: QSize, today: date, title: str) -> QImage:
    """Paint key figures and charts with a title above them, sharp enough to print.

    Args:
        overview: what to show.
        size: how large it is shown on screen, where its cards stand the same way.
        today: the day that the charts mark.
        title: what stands above them.
    """
    theme = load_theme("light")
    board = Board(theme, lambda: today)
    board.setPalette(theme.palette())
    board.setStyleSheet(stylesheet(theme) + window_sheet(theme))
    board.resize(size)
    # What is not shown hears of its size when it is painted, too late to share it out.
    board.arrange_for(size.width())
    board.show_overview(overview)
    image = QImage(
        size.width() * _SCALE,
        (size.height() + round(_HEAD)) * _SCALE,
        QImage.Format.Format_RGB32,
    )
    image.setDevicePixelRatio(_SCALE)
    image.fill(theme.colour("bg"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(_MARGIN, 0, size.width() - 2 * _MARGIN, _HEAD)
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
