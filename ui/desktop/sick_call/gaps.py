"""The first column, below: the gaps, and what else has to be moved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QWidget

from rostering.figures.statistics import Shortage
from rostering.plan import Plan
from ui.application.dates import short_day
from ui.application.happening.event import Event
from ui.application.happening.sick_texts import (
    appointment_text,
    gap_level,
    gap_tone,
    gap_when,
    gaps_pill,
    times,
)
from ui.desktop.fitting_label import Fitting
from ui.desktop.giving_way import WrappingLine
from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT
from ui.desktop.parts import clear, column, frame, label, pill, row, scrolling, set_icon
from ui.desktop.sick_call.rows import ChoiceRow, head
from ui.desktop.sick_call.strip import DayPicture, Sign, Strip, day_picture, post_state
from ui.desktop.theme import Theme


class GapRow(ChoiceRow):
    """One gap: post, when, and how many stand there."""

    def __init__(self, theme: Theme, plan: Plan, gap: Shortage, *, with_day: bool) -> None:
        self._gap, self._when = gap, gap_when(gap, with_day=with_day)
        where = f"{short_day(gap.block.day)} · {gap.post}" if with_day else gap.post
        self.level = pill("")
        words = QWidget()
        words.setLayout(
            column(Fitting(times(gap.block.span), "strong"), Fitting(where, "klein"), gap=0)
        )
        # Where there is no room beside them, the level goes below: times are not shortened for it.
        beside = WrappingLine(GAP, TIGHT, ends_right=True)
        for at, part in enumerate((words, self.level)):
            beside.insert(at, part)
        inside = row(Sign(theme, post_state(plan, gap.post)), beside)
        inside.setStretch(1, 1)
        inside.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        super().__init__(inside, "")
        self.show_present(gap.present)

    def show_present(self, present: int) -> None:
        """Say how many stand there with what was chosen."""
        text, tone = gap_level(self._gap, present), gap_tone(self._gap, present)
        self.level.setText(text)
        self.level.setProperty("tone", tone)
        self.level.style().unpolish(self.level)
        self.level.style().polish(self.level)
        self.setAccessibleName(f"{self._when}, {self._gap.post}: {text}")


class GapList(QWidget):
    """Lists the gaps, basic service first."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[GapRow] = []
        self._has_person, self._has_room = True, True
        self._group = QButtonGroup(self)
        self.count = pill("", "stil")
        self._list = column(gap=0)
        self._move_head = head(label(self.tr("Te verplaatsen"), "kolomKop"))
        self._moves = column(gap=GAP)
        self._moves.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self._day_title = label("", "sectie")
        self._day = column(gap=0)
        inside = column(self._day_title, self._day, gap=GAP)
        self._day_frame = frame(inside, "callFoot")
        inside.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        title = head(label(self.tr("2 · Gaten"), "kolomKop"), None, self.count)
        middle = scrolling(self._list, self._move_head, self._moves, None)
        layout = column(title, middle, self._day_frame, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Show that nothing is known yet."""
        self._clear()
        self.count.hide()
        self._move_head.hide()
        self._day_title.hide()

    def _clear(self) -> None:
        for made in self.rows:
            self._group.removeButton(made)
        self.rows.clear()
        for part in (self._list, self._moves, self._day):
            clear(part)

    def show_gaps(self, call: Event, gaps: Sequence[Shortage]) -> None:
        """Show the gaps of a call, and what is to be moved."""
        self._clear()
        with_day = len({gap.block.day for gap in gaps}) > 1
        for at, gap in enumerate(gaps):
            made = GapRow(self._theme, call.before, gap, with_day=with_day)
            made.clicked.connect(lambda _checked=False, index=at: self.chosen.emit(index))
            self._group.addButton(made)
            self.rows.append(made)
            self._list.addWidget(made)
        if not gaps:
            self._list.addWidget(self._quiet(self._nothing(call)))
        text, tone = gaps_pill(gaps)
        self.count.setText(text)
        self.count.setProperty("tone", tone)
        self.count.style().polish(self.count)
        self.count.show()
        self._show_moves(call)
        self._show_day(call)

    def _nothing(self, call: Event) -> str:
        if call.first_day > call.horizon.end:
            return self.tr("Voor die dag is er nog geen rooster.")
        return self.tr("Er komt geen enkele plaats leeg.")

    def _quiet(self, text: str) -> QLabel:
        made = label(text, "hint", wraps=True)
        made.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        return made

    def _show_moves(self, call: Event) -> None:
        moves = call.to_move
        with_day = len({item.day for item in moves}) > 1 or any(
            item.day != call.first_day for item in moves
        )
        self._move_head.setVisible(bool(moves))
        for item in moves:
            sign = label("")
            set_icon(sign, "note", self._theme, "text2")
            words = label(appointment_text(item, with_day=with_day), wraps=True)
            line = row(sign, words)
            line.setStretch(1, 1)
            line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
            holder = QWidget()
            holder.setLayout(line)
            self._moves.addWidget(holder)

    def _show_day(self, call: Event) -> None:
        """Show the first day of who is absent as it was."""
        self._has_person = bool(call.person)
        self.show_day_strip(self._has_room)
        if not call.person:
            return
        picture: DayPicture = day_picture(call.before, (call.person, call.first_day))
        self._day_title.setText(self.tr("{0}, voor de melding").format(call.person))
        self._day_title.show()
        self._day.addWidget(Strip(self._theme, picture))

    def choose(self, index: int) -> None:
        if 0 <= index < len(self.rows):
            self.rows[index].setChecked(True)

    def show_present(self, present: Sequence[int]) -> None:
        """Say per gap how many stand there with what was chosen."""
        for made, number in zip(self.rows, present, strict=True):
            made.show_present(number)

    def show_day_strip(self, shown: bool) -> None:
        """Show the day of who is absent where there is room."""
        self._has_room = shown
        self._day_frame.setVisible(shown and self._has_person)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
