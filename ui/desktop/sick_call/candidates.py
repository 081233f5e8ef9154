"""The middle column: whom to ask for a gap, in order, and who cannot."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from rostering.plan import Plan
from rostering.reasons.candidates import Choice
from ui.application.happening.replan_texts import group_name
from ui.application.reasons.place_texts import told
from ui.desktop.fitting_label import Fitting
from ui.desktop.keyboard_focus import holds_focus
from ui.desktop.measures import CARD, MARGIN, TIGHT
from ui.desktop.parts import button, clear, column, frame, label, row, scrolling
from ui.desktop.sick_call.candidate_row import (
    NUMBER,
    SHARE,
    TURN,
    WEEK,
    CandidateRow,
    figure,
    turn_head,
    turn_kinds,
)
from ui.desktop.theme import Theme


class CandidateList(QWidget):
    """Lists whom to ask for the chosen gap."""

    chosen = Signal(str)
    """Somebody to look at."""
    asked_again = Signal(str)
    """Somebody who said no may be asked after all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[CandidateRow] = []
        self.back_buttons: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._titles = QWidget()
        self._head = column(self._titles, gap=0)
        self._list: QVBoxLayout = column(gap=0)
        self._scroll = scrolling(self._list, None)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._line_up)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Kandidaten"))
        self._is_narrow = False
        layout = column(self._head, self._scroll, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_titles(self, plan: Plan) -> None:
        """Name the columns."""
        texts = [(self.tr("uren week"), WEEK), (self.tr("balie"), SHARE)]
        texts += [(turn_head(kind), TURN) for kind in turn_kinds(plan)]
        name, strip = label(""), label(self.tr("de hele dag, na de wissel"), "bijschrift")
        spacer = label("")
        spacer.setFixedWidth(NUMBER)
        inside = row(spacer, name, strip, *[figure(*text, "bijschrift") for text in texts])
        inside.setStretch(1, 4)
        inside.setStretch(2, 6)
        made = frame(inside, "callTitles")
        inside.setContentsMargins(MARGIN, TIGHT, MARGIN, TIGHT)
        clear(self._head)
        self._head.addWidget(made)
        self._titles = made
        made.setVisible(not self._is_narrow)
        self._line_up()

    def _line_up(self) -> None:
        """Keep the titles above their columns, beside the scroll bar."""
        bar, layout = self._scroll.verticalScrollBar(), self._titles.layout()
        if layout is not None:
            beside = bar.sizeHint().width() if bar.maximum() > 0 else 0
            layout.setContentsMargins(MARGIN, TIGHT, MARGIN + beside, TIGHT)

    def set_narrow(self, is_narrow: bool) -> None:
        """Do without columns of figures where there is little room."""
        self._is_narrow = is_narrow
        self._titles.setVisible(not is_narrow)
        for made in self.rows:
            made.set_narrow(is_narrow)

    def content_height(self, width: int) -> int:
        """Return how high everybody together is at a width, below the titles."""
        inside = self._scroll.widget()
        layout = None if inside is None else inside.layout()
        if inside is None or layout is None:
            return 0
        for made in inside.findChildren(QWidget):
            made.ensurePolished()
        layout.activate()
        return layout.totalHeightForWidth(width) + self._titles.sizeHint().height()

    def show_note(self, text: str) -> None:
        """Say something in the place of people."""
        self._clear()
        note = label(text, "hint", wraps=True)
        note.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self._list.addWidget(note)

    def _clear(self) -> None:
        # The keyboard waits here while its row is made anew, and does not stray to another column.
        if holds_focus(self._scroll):
            self.setFocus()
        for made in self.rows:
            self._group.removeButton(made)
        self.rows.clear()
        self.back_buttons.clear()
        clear(self._list)

    def show_choice(self, plan: Plan, choice: Choice, refused: Sequence[str]) -> None:
        """Show whom to ask, when `plan` is what stands without them."""
        self._clear()
        group = ""
        for number, candidate in enumerate(choice.candidates, 1):
            if group_name(candidate.group) != group:
                group = group_name(candidate.group)
                self._list.addWidget(_section(group))
            made = CandidateRow(self._theme, plan, candidate, choice.place, number)
            made.set_narrow(self._is_narrow)
            name = candidate.employee
            made.clicked.connect(lambda _checked=False, one=name: self.chosen.emit(one))
            self._group.addButton(made)
            self.rows.append(made)
            self._list.addWidget(made)
        if not choice.candidates:
            self._list.addWidget(
                _said(self.tr("Niemand kan dit gat vullen zonder een ander te openen."))
            )
        self._show_refused(refused)
        self._show_others(choice, refused)
        self._scroll.verticalScrollBar().setValue(0)
        if self.hasFocus() and self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_refused(self, refused: Sequence[str]) -> None:
        if not refused:
            return
        self._list.addWidget(_section(self.tr("Zegt nee")))
        for name in refused:
            again = button(self.tr("Toch vragen"), "link", partial(self.asked_again.emit, name))
            again.setAccessibleName(self.tr("{0} toch vragen").format(name))
            self.back_buttons.append(again)
            line = row(Fitting(name, "klein"), again)
            line.setContentsMargins(MARGIN, 0, MARGIN, 0)
            holder = QWidget()
            holder.setLayout(line)
            self._list.addWidget(holder)

    def _show_others(self, choice: Choice, refused: Sequence[str]) -> None:
        lines = told([item for item in choice.others if item.employee not in refused])
        if not lines:
            return
        self._list.addWidget(_section(self.tr("Kan niet")))
        for line in lines:
            names = label(line.names, "stil", wraps=True)
            words = label(line.words, "stil", wraps=True)
            inside = row(names, words, gap=CARD)
            for part in (names, words):
                inside.setAlignment(part, Qt.AlignmentFlag.AlignTop)
            inside.setStretch(0, 4)
            inside.setStretch(1, 7)
            inside.setContentsMargins(MARGIN, 2, MARGIN, 2)
            holder = QWidget()
            holder.setAccessibleName(line.sentence)
            holder.setLayout(inside)
            self._list.addWidget(holder)

    def choose(self, name: str) -> None:
        for made in self.rows:
            if made.candidate.employee == name:
                made.setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme


def _section(text: str) -> QLabel:
    made = label(text, "sectie")
    made.setContentsMargins(MARGIN, CARD, MARGIN, TIGHT)
    return made


def _said(text: str) -> QLabel:
    made = label(text, wraps=True)
    made.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
    return made
