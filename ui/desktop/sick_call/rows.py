"""Small parts of the screen: rows to choose, a choice of a few words, names that fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from ui.desktop.giving_way import WrappingLine
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import column, frame, label, row


class ChoiceRow(QPushButton):
    """A row that can be chosen with a click or with the space bar."""

    def __init__(self, inside: QLayout, spoken: str) -> None:
        super().__init__()
        self.setProperty("role", "choiceRow")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(spoken)
        self.setLayout(inside)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.minimumSize()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Keep the height of what is inside: the style sheet has its own idea of buttons."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None and not layout.hasHeightForWidth():
            self.setMinimumHeight(layout.minimumSize().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the screen, where it means onwards."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)


class Segments(QWidget):
    """A few words of which one is chosen: `Nu｜Hele dag｜Uur…`."""

    chosen = Signal(str)

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]], *, wraps: bool = False
    ) -> None:
        """Build it.

        Args:
            name: what is chosen.
            options: keys and words.
            wraps: whether words go on below where the line is full; a toolbar has one line.
        """
        super().__init__()
        self.setAccessibleName(name)
        self.group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        layout = WrappingLine(below=TIGHT) if wraps else row(gap=0)
        for at, (key, text) in enumerate(options):
            made = QPushButton(text)
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setProperty("role", "segment")
            made.setProperty("end", _end(at == 0, at == len(options) - 1))
            made.setAccessibleName(f"{name}: {text}")
            made.clicked.connect(lambda _checked=False, chosen=key: self.chosen.emit(chosen))
            self.group.addButton(made)
            self.buttons[key] = made
            layout.addWidget(made)
        if isinstance(layout, QHBoxLayout):
            layout.addStretch(1)
        self._wraps = wraps
        self.setLayout(layout)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def set_tight(self, tight: bool) -> None:
        """Leave less room around the words, where there is least of it."""
        for made in self.buttons.values():
            _restyle(made, "room", "tight" if tight else "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wraps:
            self._round_lines()

    def _round_lines(self) -> None:
        """Round the ends of each line, where words go on below."""
        lines: dict[int, list[QPushButton]] = {}
        for made in self.buttons.values():
            lines.setdefault(made.y(), []).append(made)
        for line in lines.values():
            for made in line:
                _restyle(made, "end", _end(made is line[0], made is line[-1]))

    def choose(self, key: str) -> None:
        """Show which one holds."""
        self.buttons[key].setChecked(True)
        self.setFocusProxy(self.buttons[key])


def _restyle(target: QPushButton, name: str, value: str) -> None:
    """Set a property that the style sheet asks for, and have it asked again."""
    if (target.property(name) or "") != value:
        target.setProperty(name, value)
        target.style().unpolish(target)
        target.style().polish(target)
        # A button keeps how large it wants to be until it has other words.
        words = target.text()
        target.setText("")
        target.setText(words)


def _end(is_first: bool, is_last: bool) -> str:
    """Return which ends of a segment are rounded, as the style sheet names them."""
    if is_first:
        return "alone" if is_last else "first"
    return "last" if is_last else "middle"


class Fitting(QLabel):
    """A name that is shortened with dots where there is no room; the whole of it is the tooltip."""

    def __init__(self, text: str, role: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(36, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self.fontMetrics().horizontalAdvance(self.text())
        self.setToolTip(self.text() if wanted > self.width() else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment()), text)
        painter.end()


def head(*items: QWidget | QLayout | None) -> QFrame:
    """Return the head of a part of a column."""
    made = frame(row(*items), "callHead")
    layout = made.layout()
    if layout is not None:
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
    made.setFixedHeight(42)
    return made


def pill(text: str, tone: str = "") -> QLabel:
    """Return a short remark in a rounded frame."""
    made = label(text, "pil")
    made.setProperty("tone", tone)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
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


def holds_focus(part: QWidget) -> bool:
    """Tell whether the keyboard is inside a part."""
    here = QApplication.focusWidget()
    return here is not None and (here is part or part.isAncestorOf(here))


def name_button(made: QPushButton, text: str, shorter: str, room: int) -> None:
    """Write on a button, in shorter words where a long name has no room: buttons do not elide."""
    made.setText(text)
    made.setAccessibleName(text)
    made.setToolTip("")
    if made.sizeHint().width() > room:
        made.setText(shorter)
        made.setToolTip(text)


def step_focus(rows: Sequence[QAbstractButton], by: int) -> bool:
    """Move the keyboard to the next or former row; tell whether it stands in one of them."""
    at = next((index for index, one in enumerate(rows) if one.hasFocus()), None)
    if at is None:
        return False
    rows[min(len(rows) - 1, max(0, at + by))].setFocus(Qt.FocusReason.TabFocusReason)
    return True


def foot(*items: QWidget | QLayout | None) -> QFrame:
    """Return the bar with buttons below a column."""
    inside = row(*items)
    made = frame(inside, "foot")
    inside.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
    return made
