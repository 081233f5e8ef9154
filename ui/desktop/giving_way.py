"""Parts that give way where there is little room, so that nothing in them is cut off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QScrollArea, QSizePolicy, QWidget, QWidgetItem
from typing_extensions import override

_LOWEST = 96


class WrappingLine(QLayout):
    """Puts parts side by side, and goes on below where the line is full."""

    def __init__(self, gap: int = 0, below: int = 0, *, ends_right: bool = False) -> None:
        """Build it.

        Args:
            gap: between two parts of a line.
            below: between two lines.
            ends_right: whether the last part stands at the right edge.
        """
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._below, self._ends_right = gap, below, ends_right
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, at: int, part: QWidget) -> None:
        """Put a part before another one."""
        self.addChildWidget(part)
        self._items.insert(at, QWidgetItem(part))
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        around = margins.left() + margins.right()
        lowest = max((place.bottom() + 1 for _, place in self._places(width - around)), default=0)
        return lowest + margins.top() + margins.bottom()

    @override
    def sizeHint(self) -> QSize:
        hints = self._hints()
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return self._around(width, hints)

    @override
    def minimumSize(self) -> QSize:
        least = [item.minimumSize() for item in self._shown()]
        return self._around(max((size.width() for size in least), default=0), least)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        for item, place in self._places(inside.width()):
            item.setGeometry(place.translated(inside.topLeft()))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _hints(self) -> list[QSize]:
        return [item.sizeHint() for item in self._shown()]

    def _around(self, width: int, hints: Sequence[QSize]) -> QSize:
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Return where each part comes on lines of a width."""
        places: list[tuple[QLayoutItem, QRect]] = []
        at, line = QPoint(), 0
        for item in self._shown():
            hint = item.sizeHint()
            hint.setWidth(min(width, hint.width()))
            if at.x() > 0 and at.x() + hint.width() > width:
                at, line = QPoint(0, at.y() + line + self._below), 0
            places.append((item, QRect(at, hint)))
            at = QPoint(at.x() + hint.width() + self._gap, at.y())
            line = max(line, hint.height())
        if places and self._ends_right:
            places[-1][1].moveRight(width - 1)
        return places


class GivingWay(QScrollArea):
    """Shows a part whole where there is room for it, and scrolls it where there is less."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @override
    def sizeHint(self) -> QSize:
        hint = self._inside.sizeHint()
        if self._inside.hasHeightForWidth():
            hint.setHeight(self._inside.heightForWidth(self.viewport().width()))
        return hint

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(self._inside.minimumSizeHint().width(), min(_LOWEST, hint.height()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
