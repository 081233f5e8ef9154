"""The menu of a seat: who can be there, ranked, who cannot and why, and what else can be done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget
from typing_extensions import override

from rostering.plan import Plan
from ui.application.dates import short_day
from ui.application.editing.seating import Place, Takers
from ui.application.happening.sick_texts import times
from ui.desktop.keyboard_focus import step_focus
from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT
from ui.desktop.panel.cell_parts import Chip
from ui.desktop.parts import button, column, frame, label, pill, row
from ui.desktop.sick_call.candidates import CandidateList
from ui.desktop.theme import Theme

_WIDTH, _NARROW, _AROUND, _EDGE = 780, 620, 16, 1
_LIST, _LEAST = 420, 90
"""Most and least pixels for the people."""


class PlaceMenu(QFrame):
    """A popup; it goes away on Esc, on a click beside it and on every choice."""

    chosen = Signal(str)
    """The name of who is to be there."""
    closed = Signal()

    def __init__(self, plan: Plan, place: Place, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "placeMenu")
        self._place, self._theme, self._at = place, theme, QPoint()
        self._title = self._title_of(plan)
        self.setAccessibleName(self._title)
        self.list = CandidateList(theme)
        self.list.show_titles(plan)
        self.list.chosen.connect(self._choose)
        self._pill = pill("")
        self.buttons: list[QPushButton] = []
        self._foot = row(gap=TIGHT)
        self._foot.setContentsMargins(CARD, GAP, CARD, GAP)
        self._head = self._make_head(plan)
        self._bar = frame(self._foot, "callHead")
        layout = column(self._head, self.list, self._bar, margin=_EDGE, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.list.show_note(self.tr("Even zoeken wie hier kan…"))

    def _title_of(self, plan: Plan) -> str:
        block = plan.calendar.block(self._place.day, self._place.block)
        when = "" if block is None else times(block.span)
        return f"{self._place.post}, {short_day(self._place.day)} {when}".strip()

    def _make_head(self, plan: Plan) -> QFrame:
        fronts = [post.name for post in plan.front_posts]
        number = fronts.index(self._place.post) + 1
        sign = Chip(self._theme, number, plan.post(self._place.post).code)
        who = self.tr("in plaats van {0}").format(self._place.name) if self._place.name else ""
        inside = row(sign, label(self._title, "strong"), label(who, "klein"), None, self._pill)
        made = frame(inside, "callHead")
        inside.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        return made

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer what else can be done here, each with its key."""
        for action in actions:
            keys = action.shortcut().toString()
            words = action.text().replace("&", "")
            made = button(f"{words}  {keys}".strip(), "link", partial(self._do, action))
            made.setAccessibleName(words)
            made.setEnabled(action.isEnabled())
            self._foot.addWidget(made)
            self.buttons.append(made)
        self._foot.addStretch(1)

    def _do(self, action: QAction) -> None:
        self.close()
        action.trigger()

    def show_takers(self, found: Takers) -> None:
        """Show who can be there."""
        if found.choice is None:
            self.list.show_note(" ".join(found.refused))
        else:
            lack = found.choice.place
            without = self.tr("zonder: ") if self._place.name else ""
            floor = self.tr("minimum {0}").format(lack.minimum)
            present = self.tr("{0} van {1}").format(lack.present, lack.wanted)
            self._pill.setText(f"{without}{present} · {floor}")
            tone = "fout" if lack.present < lack.minimum else "letop"
            self._pill.setProperty("tone", tone)
            self._pill.style().unpolish(self._pill)
            self._pill.style().polish(self._pill)
            self.list.show_choice(found.left, found.choice, ())
        # How high the rows are is known once they are laid out.
        QTimer.singleShot(0, self, self._place_again)
        if self.list.rows:
            self.list.rows[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def show_at(self, place: QPoint) -> None:
        """Come up at a place on the screen, wholly inside the window."""
        self._at = place
        self._place_again()
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place_again(self) -> None:
        parent = self.parentWidget()
        window = self if parent is None else parent.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        room.adjust(_AROUND, _AROUND, -_AROUND, -_AROUND)
        width = min(_WIDTH, room.width())
        self.list.set_narrow(width < _NARROW)
        self.resize(width, 10)
        around = self._head.sizeHint().height() + self._bar.sizeHint().height() + 2 * _EDGE
        people = min(_LIST, max(_LEAST, self.list.content_height(width) + 2 * CARD))
        place = QRect(self._at, self.size())
        place.setHeight(min(room.height(), people + around))
        if place.bottom() > room.bottom():
            place.moveBottom(room.bottom())
        place.moveLeft(max(room.left(), min(place.left(), room.right() - width)))
        self.setGeometry(place)

    def _choose(self, name: str) -> None:
        self.close()
        self.chosen.emit(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with a figure, or walk with the arrows and choose with Enter."""
        rows, key = self.list.rows, event.key()
        number = key - int(Qt.Key.Key_1)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if 0 <= number < min(9, len(rows)):
            rows[number].click()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            for made in (*rows, *self.buttons):
                if made is focused:
                    made.click()
                    break
        elif key in steps and step_focus(rows, steps[Qt.Key(key)]):
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()
