"""Words in narrow places: smaller first, then narrower letters, so that none is cut off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from ui.desktop.theme import Theme

_SMALLEST: Final = 9
_NARROWER: Final = ((9, 88), (9, 76), (8, 76), (8, 66), (8, 58))
"""Pixels and width in percent that are tried where the smallest size is still too wide."""


def sizes_from(pixels: int) -> Iterator[tuple[int, int]]:
    """Yield the sizes to try, pixels and width in percent, from the usual one down."""
    yield from ((one, 100) for one in range(pixels, _SMALLEST - 1, -1))
    yield from ((one, width) for one, width in _NARROWER if one <= pixels)


def fitting_font(
    theme: Theme,
    words: str,
    width: float,
    sizes: Iterable[tuple[int, int]],
    *,
    role: str = "code",
    weight: int = 600,
) -> QFont:
    """Return the first font in which words fit; the last one where none does."""
    font = theme.font(role, weight=weight)
    for pixels, stretch in sizes:
        font = theme.font(role, weight=weight, pixels=pixels)
        font.setStretch(stretch)
        if QFontMetricsF(font).horizontalAdvance(words) <= width:
            break
    return font
