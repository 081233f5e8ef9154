"""Makes the program's icon for desktops from the one of the window: SVG, PNG and, for Windows, ICO.

`python packaging/icons.py` writes packaging/icons anew; what it writes is kept in the repository.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage

from ui.desktop import icons
from ui.desktop.theme import load_theme

TARGET = Path(__file__).parent / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256)
_IN_ICO = (16, 24, 32, 48, 256)


def main() -> None:
    """Write every form of the icon."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    application.setApplicationName("Beurtrol")
    accent = load_theme("light").colour("accent")
    TARGET.mkdir(exist_ok=True)
    drawing = (icons.HERE / "app.svg").read_text(encoding="utf-8")
    svg = drawing.replace("currentColor", accent.name())
    (TARGET / "beurtrol.svg").write_text(svg, encoding="utf-8")
    pictures = {size: _png(accent, size) for size in SIZES}
    for size, picture in pictures.items():
        (TARGET / f"beurtrol-{size}.png").write_bytes(picture)
    (TARGET / "beurtrol.ico").write_bytes(ico({size: pictures[size] for size in _IN_ICO}))


def _png(colour: QColor, size: int) -> bytes:
    image: QImage = icons.pixmap("app", colour, size).toImage()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an icon file for Windows of square PNG pictures by their size, at most 256."""
    head = struct.pack("<3H", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries, bodies = b"", b""
    for size, picture in pictures.items():
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(picture), place)
        bodies += picture
        place += len(picture)
    return head + entries + bodies


if __name__ == "__main__":
    main()
