"""The goals as a list: how far the roster is from each, and whether less is possible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.desktop.measures import CARD, GAP, GOAL_BAR, GOAL_NUMBER, TIGHT
from ui.desktop.parts import frame, label, row, set_icon, set_role
from ui.desktop.theme import Theme

GoalState: TypeAlias = Literal["waiting", "working", "proven", "open"]


@dataclass(frozen=True, slots=True)
class GoalStand:
    """Where one goal stands, in words and numbers.

    Attributes:
        words: the value in words; empty while nothing is known.
        note: what belongs beside the goal whatever the roster; empty for nothing.
        meaning: what is so where the goal is met.
        bound_words: the proven bound in words.
        value, bound: the same as numbers, for the bar.
    """

    name: str
    words: str
    state: GoalState
    value: int | None = None
    bound: int = 0
    bound_words: str = ""
    note: str = ""
    meaning: str = ""


class GoalBar(QWidget):
    """A bar from zero: what cannot be less, what may still go, and what is gone already."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bound = self._value = self._most = 0
        self.setFixedHeight(GOAL_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_range(self, bound: int, value: int) -> None:
        """Show a bound and a value; the bar spans the worst value that it saw."""
        self._bound, self._value = bound, value
        self._most = max(self._most, value)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.colour("line2"))
        painter.setBrush(self._theme.colour("surface"))
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRect(whole)
        if self._most == 0:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        to_bound = whole.width() * self._bound / self._most
        to_value = whole.width() * self._value / self._most
        known = QRectF(whole.left(), whole.top(), to_bound, whole.height())
        painter.fillRect(known, self._theme.colour("line3"))
        doubt = QRectF(known.right(), whole.top(), to_value - to_bound, whole.height())
        painter.fillRect(doubt, self._theme.colour("tint2"))
        painter.fillRect(doubt, QBrush(self._theme.colour("accent"), Qt.BrushStyle.BDiagPattern))


class GoalRow(QWidget):
    """One goal: number, name, value in words, and its proof or its bar."""

    def __init__(self, number: int, theme: Theme) -> None:
        super().__init__()
        self._number = str(number)
        self._theme = theme
        self._sign = label(self._number, "goalNumber")
        self._sign.setFixedSize(GOAL_NUMBER, GOAL_NUMBER)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name, self._words = label("", "goalName"), label("", "klein", wraps=True)
        self._note = label("", "letop", wraps=True)
        self._check, self._proof = label(""), label("", "proof")
        set_icon(self._check, "check-circle", theme, "text2")
        self._bar = GoalBar(theme)
        self._least = label("", "bijschrift", wraps=True)
        self._now = label("", "goalNow", wraps=True)
        self._now.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._range = QWidget()
        ends = row(self._least, self._now)
        for place in (0, 1):
            ends.setStretch(place, 1)
        inside = QVBoxLayout(self._range)
        inside.setContentsMargins(0, TIGHT, 0, 0)
        inside.setSpacing(TIGHT)
        inside.addWidget(self._bar)
        inside.addLayout(ends)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(row(self._name, None, self._check, self._proof, gap=TIGHT))
        words.addWidget(self._words)
        words.addWidget(self._note)
        words.addWidget(self._range)
        layout = row(self._sign, words, gap=CARD)
        layout.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        layout.setStretch(1, 1)
        self._frame = frame(layout, "goal")
        layout.setContentsMargins(CARD + TIGHT, GAP, CARD + TIGHT, GAP)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._frame)

    def set_theme(self, theme: Theme) -> None:
        self._bar.set_theme(theme)

    def show_stand(self, stand: GoalStand) -> None:
        self._name.setText(stand.name)
        self.setToolTip(stand.meaning)
        self._words.setText(stand.words)
        self._words.setVisible(bool(stand.words))
        self._note.setText(stand.note)
        self._note.setVisible(bool(stand.note))
        proof = {
            "waiting": self.tr("daarna"),
            "working": self.tr("bezig"),
            "proven": self.tr("bewezen"),
            "open": self.tr("nog niet bewezen"),
        }[stand.state]
        self._proof.setText(proof)
        self._check.setVisible(stand.state == "proven")
        set_role(self._frame, "goalAtWork" if stand.state == "working" else "goal")
        set_role(self._sign, "goalDone" if stand.state == "proven" else "goalNumber")
        self._show_range(stand)
        said = f"{self._number}. {stand.name}: {stand.words}, {proof}"
        self.setAccessibleName(f"{said}. {stand.note}" if stand.note else said)

    def _show_range(self, stand: GoalStand) -> None:
        open_ = stand.state in ("working", "open") and stand.value is not None
        # Without a proven bound the bar tells something only while it moves.
        tells = stand.state == "working" or stand.bound > 0
        self._range.setVisible(open_ and tells and stand.value != stand.bound)
        if not open_ or stand.value is None:
            return
        self._bar.show_range(stand.bound, stand.value)
        self._least.setText(
            self.tr("{0}, minder kan niet").format(stand.bound_words)
            if stand.bound
            else self.tr("minder kan misschien")
        )
        self._now.setText(self.tr("nu {0}").format(stand.words))
        self._now.setVisible(bool(stand.bound) and stand.state == "working")


class GoalList(QWidget):
    """All goals below each other, in their order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[GoalRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for item in self._rows:
            item.set_theme(theme)

    def reset(self) -> None:
        """Forget what the bars saw before."""
        while self._rows:
            gone = self._rows.pop()
            self._layout.removeWidget(gone)
            gone.deleteLater()

    def show_stands(self, stands: Sequence[GoalStand]) -> None:
        while len(self._rows) < len(stands):
            made = GoalRow(len(self._rows) + 1, self._theme)
            self._rows.append(made)
            self._layout.addWidget(made)
        for item, stand in zip(self._rows, stands, strict=True):
            item.show_stand(stand)
