"""The screen: three columns in the place of the grid, and its keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from ui.application.happening.what_if import Kind
from ui.desktop.fitting_label import Fitting
from ui.desktop.giving_way import GivingWay
from ui.desktop.keyboard_focus import holds_focus, step_focus
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import button, column, frame, label, pill, row, set_icon
from ui.desktop.sick_call.gaps import GapList
from ui.desktop.sick_call.middle import Middle
from ui.desktop.sick_call.repairs import Repairs
from ui.desktop.sick_call.rows import head
from ui.desktop.sick_call.what_form import WhatForm
from ui.desktop.sick_call.who import WhoForm
from ui.desktop.theme import Theme

_LEFT, _RIGHT = (300, 308), (334, 452)
_ROOM_FOR_CARDS = 350
_TIGHT, _LEFT_TIGHT, _RIGHT_TIGHT = 1000, (248, 248), (296, 296)
_LEFT_PART, _RIGHT_PART = 0.215, 0.32
_LOW = 620
"""A lower screen has no room for the day of who is absent below the gaps."""


class SickCallScreen(QWidget):
    """Shows a call; the controller knows what there is to show."""

    left = Signal()
    put_requested = Signal(int)
    """The number of the person to put at the gap, from 1."""
    refused = Signal(bool)
    """The person where the keyboard is says no; True where that is a change of a proposal."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(self.tr("Ziekmelding"))
        self._build()

    def _build(self) -> None:
        theme = self._theme
        self.back_button = button(self.tr("Terug"), on_click=self.left.emit)
        self.back_button.setToolTip(self.tr("Terug naar het rooster (Esc)"))
        set_icon(self.back_button, "arrow-left", theme)
        self.when = Fitting("", "klein")
        self.opens, self.wait = label("", "klein"), pill("")
        self.title = label(self.tr("Ziekmelding"), "titel")
        bar = row(self.back_button, self.title, self.when, self.opens, self.wait)
        bar.setContentsMargins(MARGIN, GAP + TIGHT // 2, MARGIN, GAP + TIGHT // 2)
        bar.setStretch(2, 1)
        self.who, self.gaps = WhoForm(theme), GapList(theme)
        self.middle, self.repairs = Middle(theme), Repairs(theme)
        self.what = WhatForm()
        self._first_head = label("", "kolomKop")
        first = column(head(self._first_head), self._forms(), self.gaps, gap=0)
        first.setStretch(2, 1)
        self._left_column: QFrame = frame(first, "callLeft")
        columns = row(self._left_column, self.middle, self.repairs, gap=0)
        columns.setStretch(1, 1)
        layout = column(frame(bar, "toolbar"), columns, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.show_kind("sick")
        self.middle.refuse_requested.connect(lambda: self.refused.emit(False))
        self.repairs.refuse_requested.connect(lambda: self.refused.emit(True))

    def _forms(self) -> GivingWay:
        """Put what is asked together: a low screen scrolls it, and keeps the gaps in sight."""
        both = column(self.who, self.what, gap=0)
        return GivingWay(frame(both, "plain"))

    def show_kind(self, kind: Kind) -> None:
        """Ask about a sick call, or about something else that happens."""
        title, head_text = self._titles(kind)
        self.title.setText(title)
        self.setAccessibleName(title)
        self._first_head.setText(head_text)
        self.who.setVisible(kind == "sick")
        self.what.setVisible(kind != "sick")
        if kind != "sick":
            self.what.show_kind(kind)

    def _titles(self, kind: Kind) -> tuple[str, str]:
        who, when = self.tr("1 · Wie en hoelang"), self.tr("1 · Wat en wanneer")
        titles: dict[Kind, tuple[str, str]] = {
            "sick": (self.tr("Ziekmelding"), who),
            "lent": (self.tr("Uitlenen"), who),
            "back": (self.tr("Vroeger terug"), self.tr("1 · Wie en vanaf wanneer")),
            "closed": (self.tr("Extra sluiting"), when),
            "hours": (self.tr("Andere openingsuren"), when),
            "more": (self.tr("Extra mensen"), when),
        }
        return titles[kind]

    def show_moment(self, when: str, opens: str, wait: str) -> None:
        """Say which day and time it is, and how long until the desk opens."""
        self.when.setText(when)
        self.opens.setText(opens)
        self.wait.setText(wait)
        for part in (self.opens, self.wait):
            part.setVisible(bool(wait))

    def set_theme(self, theme: Theme) -> None:
        for part in (self.gaps, self.middle, self.repairs):
            part.set_theme(theme)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, digits = event.key(), range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)
        in_repairs = holds_focus(self.repairs)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.repairs.publish_button.click()
            else:
                self.go_on()
        elif key == Qt.Key.Key_N:
            self.refused.emit(in_repairs)
        elif key in digits and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.put_requested.emit(key - Qt.Key.Key_0)
        elif not (key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._step(key)):
            super().keyPressEvent(event)

    def _step(self, key: int) -> bool:
        by = 1 if key == Qt.Key.Key_Down else -1
        for rows in (self.gaps.rows, self.middle.candidates.rows):
            if step_focus(rows, by):
                chosen = next(one for one in rows if one.hasFocus())
                chosen.click()
                return True
        return False

    def go_on(self) -> None:
        """Move the keyboard to the next column."""
        here = QApplication.focusWidget()
        rows = self.middle.candidates.rows
        if (holds_focus(self.who) or holds_focus(self.what)) and self.gaps.rows:
            self.focus_gap()
        elif here in self.gaps.rows and rows:
            chosen = next((one for one in rows if one.isChecked()), rows[0])
            chosen.setFocus(Qt.FocusReason.TabFocusReason)
        elif holds_focus(self.repairs) and self.repairs.take_button.isEnabled():
            self.repairs.take_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.repairs.focus_first()

    def focus_gap(self) -> None:
        """Move the keyboard to the chosen gap."""
        rows = self.gaps.rows
        chosen = next((one for one in rows if one.isChecked()), next(iter(rows), None))
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.TabFocusReason)

    # Room

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width()
        is_tight = width < _TIGHT
        self.who.set_narrow(is_tight)
        self.what.set_narrow(is_tight)
        for part, share, (least, most) in (
            (self._left_column, _LEFT_PART, _LEFT_TIGHT if is_tight else _LEFT),
            (self.repairs, _RIGHT_PART, _RIGHT_TIGHT if is_tight else _RIGHT),
        ):
            part.setFixedWidth(min(most, max(least, round(share * width))))
        self.repairs.set_narrow(self.repairs.width() < _ROOM_FOR_CARDS)
        is_low = self.height() < _LOW
        self.gaps.show_day_strip(not is_low)
        sides = self._left_column.width() + self.repairs.width()
        self.middle.set_room(width - sides, is_low=is_low)
