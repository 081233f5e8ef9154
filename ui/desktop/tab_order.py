"""The way of the Tab key: as one reads, also where parts were made after what stands below.

Qt puts at the end of its round whatever was made last, wherever it stands, and rooms, forms and
cards are made when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QMainWindow,
    QScrollArea,
    QWidget,
)
from typing_extensions import override


def reachable(part: QWidget) -> list[QWidget]:
    """List what the Tab key reaches in a part, in the order in which it stands there."""
    return [one for one in _inside(part) if _takes_tab(one)]


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to what comes after or before what has it; tell whether there is any."""
    here = window.focusWidget()
    stops = [one for one in _inside(window) if one is here or _takes_tab(one)]
    if not stops:
        return False
    step = 1 if forward else -1
    at = stops.index(here) + step if here in stops else min(step, 0)
    goal = stops[at % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    goal.setFocus(reason)
    _bring(goal)
    return True


class ReadDialog(QDialog):
    """A dialog through which the Tab key goes as one reads, also where its parts are made anew."""

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return go_on(self, forward=next)


def _bring(part: QWidget) -> None:
    """Bring a part in sight where what it lies in is scrolled."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part)
        around = around.parentWidget()


def _inside(part: QWidget) -> Iterator[QWidget]:
    """Give all that is in sight and in use in a part, as one reads."""
    for child in _children(part):
        # A window of its own, such as a list that comes down, has a way of its own.
        if not child.isWindow() and child.isVisible() and child.isEnabled():
            yield child
            yield from _inside(child)


def _takes_tab(part: QWidget) -> bool:
    policy = part.focusPolicy()
    chosen = _chosen_beside(part)
    if chosen is not None:
        # One stop for a choice, from which the arrow keys go on; Qt lets policies lag behind it.
        return part is chosen and policy != Qt.FocusPolicy.NoFocus
    # With a proxy, another part has the keyboard in the place of this one.
    return bool(policy & Qt.FocusPolicy.TabFocus.value) and part.focusProxy() is None


def _chosen_beside(part: QWidget) -> QWidget | None:
    """Return the button in sight that is chosen in the choice to which a button belongs."""
    if not isinstance(part, QAbstractButton):
        return None
    group, around = part.group(), part.parentWidget()
    if group is not None:
        found = [group.checkedButton()] if group.exclusive() else []
    elif part.autoExclusive() and around is not None:
        below = Qt.FindChildOption.FindDirectChildrenOnly
        beside = around.findChildren(QAbstractButton, options=below)
        found = [one for one in beside if one.autoExclusive() and one.isChecked()]
    else:
        found = []
    return next((one for one in found if one is not None and one.isVisible()), None)


def _children(part: QWidget) -> Iterator[QWidget]:
    """Give the parts of a part: as its layout has them, then the others from above."""
    layout = part.layout()
    # The layout of a window knows its parts in no order.
    laid = [] if layout is None or isinstance(part, QMainWindow) else list(_laid(layout))
    yield from laid
    known = set(laid)
    others = [one for one in part.children() if isinstance(one, QWidget) and one not in known]
    yield from sorted(others, key=lambda one: (one.y(), one.x()))


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        widget, inside = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inside is not None:
            yield from _laid(inside)


def _items(layout: QLayout) -> Iterator[QLayoutItem]:
    """Give the items of a layout; a grid has them as they came, so those by their places."""
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[index]
    for at in numbers:
        item = layout.itemAt(at)
        if item is not None:
            yield item
