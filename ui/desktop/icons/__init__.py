"""Icons: outline drawings, tinted with a colour of the theme."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from ui.desktop.theme import Theme

HERE = Path(__file__).parent
_SCALES = (1.0, 2.0, 3.0)


def icon(name: str, theme: Theme, size: int = 16, *, role: str = "text", gap: int = 0) -> QIcon:
    """Return an icon in the colour of a role, sharp on the screens there are.

    Beside it, at the right, a gap may stay empty.
    """
    result = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, role), (QIcon.Mode.Disabled, "text3")):
        for scale in scales():
            result.addPixmap(pixmap(name, theme.colour(colour), size, scale, gap), mode)
    return result


def scales() -> Sequence[float]:
    """Return by how much icons are drawn larger: one to three times, and as each screen asks.

    At 125 or 150 % a drawing of twice the size, made smaller, would be blurred.
    """
    asked = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return sorted(asked.union(_SCALES))


def pixmap(name: str, colour: QColor, size: int = 16, scale: float = 1.0, gap: int = 0) -> QPixmap:
    """Return an icon as a picture for who paints.

    Raises:
        FileNotFoundError: there is no icon of that name.
    """
    key = f"{name} {colour.name()} {size} {scale} {gap}"
    picture = QPixmap()
    # Qt keeps what was drawn before, as long as it has room.
    if not QPixmapCache.find(key, picture):
        picture = _drawn(name, colour, QSize(round((size + gap) * scale), round(size * scale)))
        picture.setDevicePixelRatio(scale)
        QPixmapCache.insert(key, picture)
    return picture


def _drawn(name: str, colour: QColor, size: QSize) -> QPixmap:
    """Draw an icon as high as the picture, at its left side."""
    drawing = _drawing(name).replace("currentColor", colour.name())
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    place = QRectF(0, 0, size.height(), size.height())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, place)
    painter.end()
    return picture


@cache
def _drawing(name: str) -> str:
    return (HERE / f"{name}.svg").read_text(encoding="utf-8")
