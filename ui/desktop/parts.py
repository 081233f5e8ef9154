"""Small parts that all views share; their looks come from the style sheet, by their role."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.desktop.icons import icon
from ui.desktop.measures import GAP, ICON, TIGHT
from ui.desktop.theme import Theme

_ICON_PROPERTIES = ("iconName", "iconRole", "iconSide", "iconTheme")
_DRAWN = "iconDrawn"


def label(text: str, role: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label; a role is a name of the style sheet, such as `titel` or `klein`."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    return made


def pill(text: str, tone: str = "") -> QLabel:
    """Return a short remark in a rounded frame."""
    made = label(text, "pil")
    made.setProperty("tone", tone)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def label_of(target: QWidget, text: str, role: str = "") -> QLabel:
    """Return the label of a field, which a screen reader and a letter in it lead to."""
    made = label(text, role)
    made.setBuddy(target)
    return made


class PressButton(QPushButton):
    """A button that Enter presses, also outside dialogs, as users of spreadsheets expect."""

    theme: Theme | None = None
    """In the colours of which theme its icon is drawn."""

    @override
    def setText(self, text: str) -> None:
        """Keep the icon off the words, or in the middle without any."""
        had_words = bool(self.text())
        super().setText(text)
        if self.theme is not None and had_words != bool(text):
            set_icon(
                self,
                self.property("iconName"),
                self.theme,
                self.property("iconRole"),
                self.property("iconSide"),
            )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.property("role") == "primary":
            # An edge in another colour is hardly seen around a button that is coloured itself.
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.palette().buttonText().color())
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5), 2, 2)
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


def button(
    text: str, role: str = "", on_click: Callable[[], object] | None = None, tip: str = ""
) -> QPushButton:
    made = PressButton(text)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    if tip:
        made.setToolTip(tip)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def tell_keys(target: QWidget, words: str, keys: str) -> None:
    """Name a part and its keys; a screen reader, which has said the name, says the keys alone."""
    target.setAccessibleName(words)
    target.setAccessibleDescription(keys)
    target.setToolTip(f"{words} ({keys})")


def indent(target: QAbstractSpinBox) -> None:
    """Keep figures with arrows off the edge: the style sheet does not reach what they stand in."""
    edit = target.findChild(QLineEdit)
    if edit is not None:
        edit.setTextMargins(GAP - 1, 0, 0, 0)


def set_icon(
    target: QAbstractButton | QLabel,
    name: str,
    theme: Theme,
    role: str = "text",
    size: int = ICON,
) -> None:
    """Give a button or a label an icon in a colour of the theme."""
    properties = (name, role, size, theme.name)
    if isinstance(target, QAbstractButton) and _has_icon(target, properties):
        # Qt keeps a picture of every icon that is new, long after it is gone.
        return
    for key, value in zip(_ICON_PROPERTIES, properties, strict=True):
        target.setProperty(key, value)
    if isinstance(target, PressButton):
        target.theme = theme
    if isinstance(target, QAbstractButton):
        # Qt puts an icon and its text side by side without a word of the design.
        gap = TIGHT if target.text() else 0
        target.setIcon(icon(name, theme, size, role=role, gap=gap))
        target.setIconSize(QSize(size + gap, size))
        target.setProperty(_DRAWN, (target.icon().cacheKey(), gap))
    else:
        drawn = icon(name, theme, size, role=role)
        target.setPixmap(drawn.pixmap(QSize(size, size), target.devicePixelRatioF()))


def _has_icon(target: QAbstractButton, properties: tuple[object, ...]) -> bool:
    """Tell whether a button has just this icon, and a text, or none, beside it as it was then."""
    known = tuple(target.property(key) for key in _ICON_PROPERTIES)
    drawn = (target.icon().cacheKey(), TIGHT if target.text() else 0)
    return known == properties and target.property(_DRAWN) == drawn


def retint(root: QWidget, theme: Theme) -> None:
    """Draw all icons below a widget again in the colours of another theme."""
    for target in root.findChildren(QWidget):
        name = target.property("iconName")
        if target.property("iconTheme") == theme.name:
            continue
        if name and isinstance(target, QAbstractButton | QLabel):
            set_icon(target, name, theme, target.property("iconRole"), target.property("iconSide"))


def fit_over(dialog: QWidget, size: tuple[int, int]) -> None:
    """Make a dialog as large as is pleasant, and no larger than the window that it stands over."""
    below = dialog.parentWidget()
    width, height = size
    if below is not None:
        width, height = min(width, below.window().width()), min(height, below.window().height())
    dialog.resize(width, height)


def set_role(widget: QWidget, role: str) -> None:
    """Change the role of a part that is on screen."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def column(*items: QWidget | QLayout | None, margin: int = 0, gap: int = GAP) -> QVBoxLayout:
    """Return items below each other; None is what stretches."""
    made = QVBoxLayout()
    _fill(made, items, margin, gap)
    return made


def row(*items: QWidget | QLayout | None, margin: int = 0, gap: int = GAP) -> QHBoxLayout:
    """Return items beside each other; None is what stretches."""
    made = QHBoxLayout()
    _fill(made, items, margin, gap)
    return made


def _fill(
    layout: QVBoxLayout | QHBoxLayout,
    items: tuple[QWidget | QLayout | None, ...],
    margin: int,
    gap: int,
) -> None:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


def frame(layout: QLayout, role: str) -> QFrame:
    """Return a frame with a role around a layout."""
    made = QFrame()
    made.setProperty("role", role)
    made.setLayout(layout)
    return made


def stacked(*items: QWidget) -> QWidget:
    """Return a part with other parts below each other, of which the last one takes the room."""
    made = QWidget()
    layout = column(*items, gap=0)
    layout.setStretch(len(items) - 1, 1)
    made.setLayout(layout)
    return made


def scrolling(*items: QWidget | QLayout | None) -> QScrollArea:
    """Return a column that scrolls when it is too high; it is no stop on the way with Tab."""
    inside = QWidget()
    inside.setProperty("role", "plain")
    inside.setLayout(column(*items, gap=0))
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def clear(layout: QLayout) -> None:
    """Remove all that stands in a layout."""
    while (item := layout.itemAt(0)) is not None:
        widget = item.widget()
        if widget is None:
            layout.takeAt(0)
            continue
        # What is taken out by its place stays in memory: nobody lets go of the item around it.
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
