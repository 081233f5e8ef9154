"""Words that do not fit where they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from ui.desktop.fitting_label import Fitting

_EDGE = 2
"""How much of a part may go before its words are touched."""


def cut_off(part: QWidget) -> list[str]:
    """List the words of buttons and labels in sight that are cut off; dots and a tip are fine."""
    shown = (one for one in part.findChildren(QWidget) if one.isVisible())
    return [found for one in shown if (found := _cut_off(one))]


def _cut_off(one: QWidget) -> str:
    if not isinstance(one, QLabel | QAbstractButton) or isinstance(one, Fitting) or not one.text():
        return ""
    lacking = _lacking(one)
    return f"{one.text()}: {lacking} more in {one.size().toTuple()}" if lacking > _EDGE else ""


def _lacking(one: QLabel | QAbstractButton) -> int:
    """Return how many pixels the words need more than there are."""
    if isinstance(one, QLabel) and one.wordWrap():
        return one.heightForWidth(one.width()) - one.height()
    if isinstance(one, QToolButton):
        return one.fontMetrics().horizontalAdvance(one.text()) - one.width()
    hint = one.sizeHint()
    return max(hint.width() - one.width(), hint.height() - one.height(), _outside(one))


def _outside(one: QWidget) -> int:
    """Return how far a part reaches beyond the line of words that it is one of."""
    around = one.parentWidget()
    if around is None or around.property("role") is not None:
        return 0
    return one.geometry().bottom() - around.height()
