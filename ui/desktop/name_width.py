"""How much room a column of names gets: as much as the longest asks, within what can be spared."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFontMetrics

from ui.desktop.theme import Theme


def name_width(theme: Theme, names: Iterable[str], least: int, spare: int, around: int) -> int:
    """Return the width of a column.

    Args:
        theme: for the font of names.
        names: what stands in it.
        least: what it gets in any case.
        spare: so much more it may take at most.
        around: the room beside a name.
    """
    metrics = QFontMetrics(theme.font(weight=500))
    longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
    return max(least, min(least + max(0, spare), longest + around))
