"""The field for one day: typed as one writes it, stepped through, or taken from a calendar."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QFrame, QLineEdit, QWidget
from typing_extensions import override

from rostering.time import monday_of
from ui.application.day_words import day_text, no_day_sentence, outside_sentence
from ui.desktop.measures import TIGHT
from ui.desktop.parts import column, label

_A_WEEK: Final = 7
_BY_KEY: Final = frozenset(
    (
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    )
)
_NOTCH: Final = 120
"""What one notch of a wheel is in the angles of Qt."""


class DayEdit(QWidget):
    """A day with a calendar; below it stands, in one sentence, what could not be read."""

    changed = Signal(object)
    """The day that was chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._day, self._today = date.min, date.min
        self._after: date | None = None
        self._earliest, self._latest = date.min, date.max
        self.box = _Box(self)
        self.box.setAccessibleName(name)
        self.problem = label("", "veldfout", wraps=True)
        self.problem.hide()
        self.calendar: QCalendarWidget | None = None
        layout = column(self.box, self.problem, gap=TIGHT)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.setFocusProxy(self.box)
        self.line.textEdited.connect(lambda _text: self._say(""))

    @property
    def line(self) -> QLineEdit:
        """Where the day is typed."""
        return self.box.typing

    @property
    def day(self) -> date:
        """The day that holds; what is still being typed is read by `settle`."""
        return self._day

    def set_day(self, day: date) -> None:
        """Show a day that comes from elsewhere, the nearest of those that can be chosen."""
        self._day = self._fitting(min(max(day, self._earliest), self._latest))
        self._show()
        self._say("")

    def set_days(self, earliest: date, latest: date = date.max) -> None:
        """Offer the days between these two."""
        self._earliest, self._latest = earliest, max(earliest, latest)
        if not self._earliest <= self._day <= self._latest:
            self.set_day(self._day)

    def set_today(self, today: date, after: date | None = None) -> None:
        """Know what a day without a year is near to, and after which one it comes."""
        self._today, self._after = today, after

    def settle(self) -> bool:
        """Read what is being typed; tell whether the day that holds was shown already."""
        if not self.line.isModified():
            return True
        typed = self.line.text()
        # What reads workbooks is loaded only when something was typed.
        from ui.application.day_typed import day_typed

        day = day_typed(typed, self._today, self._after)
        problem = ""
        if day is None:
            problem = no_day_sentence(typed, self._day)
        else:
            day = self._fitting(day)
            problem = outside_sentence(day, self._earliest, self._latest, self._day)
        before = self._day
        if day is not None and not problem:
            self._choose(day)
        self._show()
        self._say(problem)
        return not problem and self._day == before

    def step(self, days: int) -> None:
        """Go on by some days, as far as days can be chosen."""
        self.settle()
        earliest, latest = self._earliest.toordinal(), self._latest.toordinal()
        there = min(max(self._day.toordinal() + days, earliest), latest)
        self._choose(self._fitting(date.fromordinal(there)))
        self._say("")
        self.line.selectAll()

    def steps(self, count: int) -> int:
        """Return how many days so many presses of an arrow key are."""
        return count

    def _fitting(self, day: date) -> date:
        """Return the day that is meant by one."""
        return day

    def _choose(self, day: date) -> None:
        is_new = day != self._day
        self._day = day
        self._show()
        if is_new:
            self.changed.emit(day)

    def _show(self) -> None:
        self.line.setText(day_text(self._day))
        self.line.setModified(False)
        self.line.setCursorPosition(0)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.box.setAccessibleDescription(sentence)
        if self.box.property("wrong") != bool(sentence):
            self.box.setProperty("wrong", bool(sentence))
            self.box.style().polish(self.box)

    # The calendar

    def open_calendar(self) -> None:
        """Show the month around the day, with the keyboard in it; Enter takes, Esc goes back."""
        self.settle()
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setLocale(self.locale())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setDateRange(_qt(self._earliest), _qt(self._latest))
        calendar.setSelectedDate(_qt(self._day))
        for taken in (calendar.clicked, calendar.activated):
            taken.connect(self._take)
        popup.destroyed.connect(self._calendar_gone)
        inside = column(calendar)
        inside.setContentsMargins(1, 1, 1, 1)
        popup.setLayout(inside)
        self.calendar = calendar
        popup.adjustSize()
        popup.move(self._place_for(popup))
        popup.show()
        calendar.setFocus()

    def _place_for(self, popup: QWidget) -> QPoint:
        """Return the place below the field, or above it where there is no room."""
        size, room = popup.sizeHint(), self.screen().availableGeometry()
        below = self.box.mapToGlobal(QPoint(0, self.box.height()))
        left = max(room.left(), min(below.x(), room.right() - size.width()))
        if below.y() + size.height() <= room.bottom():
            return QPoint(left, below.y())
        return QPoint(left, max(room.top(), below.y() - self.box.height() - size.height()))

    def _take(self, chosen: QDate) -> None:
        if self.calendar is None:
            return
        self.calendar.window().close()
        self.calendar = None
        self._choose(self._fitting(date(chosen.year(), chosen.month(), chosen.day())))
        self._say("")
        self.box.setFocus()
        self.line.selectAll()

    def _calendar_gone(self) -> None:
        self.calendar = None


class WeekEdit(DayEdit):
    """A day that becomes the Monday of its week, stepped through by the week."""

    @override
    def steps(self, count: int) -> int:
        return _A_WEEK * count

    @override
    def _fitting(self, day: date) -> date:
        return monday_of(day)


class _Line(QLineEdit):
    """Is chosen as a whole by the click that goes to it: a day is typed anew, not mended."""

    is_new_here = False
    """Whether the keyboard came by a click that has not ended yet."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.is_new_here and not self.hasSelectedText():
            self.selectAll()
        self.is_new_here = False


class _Box(QComboBox):
    """The line with an arrow that opens the calendar."""

    def __init__(self, edit: DayEdit) -> None:
        super().__init__()
        self._edit = edit
        self.setEditable(True)
        self.typing = _Line()
        self.setLineEdit(self.typing)
        self.setCompleter(None)  # type: ignore[arg-type]
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        widest = day_text(date(2026, 9, 30))
        self.setMinimumContentsLength(len(widest) - 1)

    @override
    def showPopup(self) -> None:
        self._edit.open_calendar()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, edit = event.key(), self._edit
        opens = event.modifiers() & Qt.KeyboardModifier.AltModifier or key == Qt.Key.Key_F4
        ahead = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(key), 0)
        weeks = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}.get(Qt.Key(key), 0)
        if ahead and not opens:
            edit.step(edit.steps(ahead))
        elif weeks:
            edit.step(_A_WEEK * weeks)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.typing.isModified():
            # The first Enter reads the day, and shows it; the next one is for the dialog.
            edit.settle()
            self.typing.selectAll()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.typing.is_new_here = event.reason() == Qt.FocusReason.MouseFocusReason
        if event.reason() in _BY_KEY:
            self.typing.selectAll()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._edit.settle()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step where the keyboard is; elsewhere the page is scrolled."""
        turned = event.angleDelta().y() // _NOTCH
        if self.hasFocus() and turned:
            self._edit.step(self._edit.steps(turned))
            event.accept()
        else:
            event.ignore()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
