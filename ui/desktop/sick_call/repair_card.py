"""One way on: what it is called, what it changes, what it comes to."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QGridLayout, QRadioButton, QWidget
from typing_extensions import override

from ui.application.dates import listed
from ui.application.happening.event import Event
from ui.application.happening.sick_texts import GoalRow, broken_text, goal_rows, notice_text
from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT
from ui.desktop.parts import clear, column, frame, label, pill, row, set_icon
from ui.desktop.sick_call.changes import ChangeLine, change_rows
from ui.desktop.sick_call.work import Judged
from ui.desktop.theme import Theme

_INDENT = 24


class ChangeBox(QCheckBox):
    """The tick before a change; it says whose change the keyboard is at."""

    focused = Signal()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()


class RepairCard(QFrame):
    """A proposal; opened, it shows each change with a tick."""

    ticked = Signal(object, bool)
    """A change, as person and day, and whether it is to be taken over."""
    looked_at = Signal(str)
    """The person whose change the keyboard is at."""

    def __init__(self, theme: Theme, title: str, text: str, *, is_fewest: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "repair")
        self.radio = QRadioButton(title)
        self.radio.setProperty("role", "repairTitle")
        self.radio.toggled.connect(self._open)
        self.text = label(text, "klein", wraps=True)
        self._is_fewest, self._is_narrow = is_fewest, False
        self._lines: tuple[ChangeLine, ...] = ()
        self.proof = pill(self.tr("minder kan niet"), "goed")
        self._proof_line = row(self.proof)
        self._top = row(self.radio, self._proof_line)
        self._top.setStretch(0, 1)
        below = row(self.text)
        below.setContentsMargins(_INDENT, 0, 0, 0)
        upper = column(self._top, below, gap=2)
        upper.setContentsMargins(CARD, CARD - 2, CARD, CARD - 2)
        self.boxes: list[ChangeBox] = []
        self._changes = column(gap=0)
        self._sum = column(gap=0)
        inside = column(self._changes, self._sum, gap=0)
        self._body = QWidget()
        self._body.setLayout(inside)
        self._body.hide()
        whole = column(upper, self._body, gap=0)
        whole.setContentsMargins(2, 2, 2, 2)
        self.setLayout(whole)
        # Not before: what has no parent would show as a window of its own.
        self.proof.setVisible(is_fewest)
        self._say(title, text)

    def _say(self, title: str, text: str) -> None:
        self.radio.setText(title)
        self.radio.setAccessibleName(f"{title}. {text}")
        self.text.setText(text)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put below each other what has no room side by side."""
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._top.setDirection(way)
        self._proof_line.setContentsMargins(_INDENT if is_narrow else 0, 0, 0, 0)
        self._proof_line.setAlignment(self.proof, Qt.AlignmentFlag.AlignLeft)
        ticked = {
            line.key for line, box in zip(self._lines, self.boxes, strict=True) if box.isChecked()
        }
        self.show_changes(self._lines, ticked)

    def _open(self, opened: bool) -> None:
        self._body.setVisible(opened)
        self.setProperty("chosen", opened)
        self.style().unpolish(self)
        self.style().polish(self)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click anywhere on the card open it."""
        if event.button() is Qt.MouseButton.LeftButton and not self.radio.isChecked():
            self.radio.click()
            return
        super().mousePressEvent(event)

    def show_changes(self, lines: Sequence[ChangeLine], keys: Collection[object]) -> None:
        """Show each change, ticked where it is among `keys`."""
        clear(self._changes)
        self.boxes.clear()
        self._lines = tuple(lines)
        for line in lines:
            box = ChangeBox(line.title)
            box.setChecked(line.key in keys)
            box.setAccessibleName(line.spoken)
            box.toggled.connect(lambda on, key=line.key: self.ticked.emit(key, on))
            box.focused.connect(lambda name=line.key[0]: self.looked_at.emit(name))
            self.boxes.append(box)
            rows = change_rows(self._theme, line, box, is_narrow=self._is_narrow)
            self._changes.addWidget(rows)

    def show_waiting(self) -> None:
        """Say that what it comes to is being worked out."""
        clear(self._sum)
        waiting = label(self.tr("wordt berekend…"), "hint")
        waiting.setContentsMargins(CARD, GAP, CARD, CARD)
        self._sum.addWidget(waiting)

    def show_judged(self, call: Event, judged: Judged, title: str) -> None:
        """Say what the ticked changes come to."""
        clear(self._sum)
        self._say(title, judged.text)
        self.proof.setVisible(self._is_fewest and all(box.isChecked() for box in self.boxes))
        if judged.broken:
            self._sum.addWidget(self._band(broken_text(judged.broken), "broken", "broken", "red"))
        late = call.short_notice(judged.changes)
        if late:
            self._sum.addWidget(self._band(notice_text(late), "notice", "triangle", "amber"))
        informed = tuple(dict.fromkeys((*call.told_anyway, *judged.informed)))
        if informed:
            told = self.tr("Te verwittigen: {0}.").format(listed(informed))
            words = label(told, wraps=True)
            words.setContentsMargins(CARD, GAP, CARD, TIGHT)
            self._sum.addWidget(words)
        self._add_goals(goal_rows(judged.before, judged.happened, judged.after))

    def _band(self, text: str, role: str, icon: str, colour: str) -> QFrame:
        sign = label("")
        set_icon(sign, icon, self._theme, colour)
        words = label(text, f"{role}Text", wraps=True)
        inside = row(sign, words)
        inside.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        inside.setStretch(1, 1)
        made = frame(inside, f"{role}Band")
        inside.setContentsMargins(CARD, GAP, CARD, GAP)
        return made

    def _add_goals(self, rows: Sequence[GoalRow]) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(CARD, GAP, CARD, CARD)
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for at, text in enumerate((self.tr("Doelen"), self.tr("voor"), self.tr("na"))):
            grid.addWidget(label(text, "klein"), 0, at, _side(at))
        for line, one in enumerate(rows, 1):
            name = label(one.name, "klein", wraps=True)
            name.setAccessibleName(one.spoken)
            grid.addWidget(name, line, 0)
            grid.addWidget(label(one.before, "cijfer"), line, 1, _side(1))
            role = {"beter": "beter", "slechter": "letopTekst"}.get(one.tone, "cijfer")
            grid.addWidget(label(one.after, role), line, 2, _side(2))
        if not rows:
            grid.addWidget(label(self.tr("Geen enkel doel verandert."), "klein"), 1, 0)
        holder = frame(grid, "goalTable")
        self._sum.addWidget(holder)


def _side(at: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if at == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignTop
