"""The periods as tabs, and what can be done with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QSizePolicy, QWidget
from typing_extensions import override

from rostering.calendar import ALWAYS, Validity
from ui.application.hours.period_edits import period_fields, period_texts
from ui.application.hours.periods import period_name
from ui.desktop.measures import CARD, GAP, MARGIN
from ui.desktop.parts import button, clear, column, label, row
from ui.desktop.records.fields import FieldBox, field_box
from ui.desktop.segments import Segments

_MOST_TABS = 3


class PeriodTabs(QWidget):
    """Shows which period is in sight: tabs, or a list where there are many or little room."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.periods: Sequence[Validity] = ()
        self.period = ALWAYS
        self.list = QComboBox()
        self.list.setAccessibleName(self.tr("Periode"))
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.list.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.list.activated.connect(lambda at: self.chosen.emit(self.periods[at]))
        self._holder = row(gap=0)
        self._is_narrow = False
        self.segments: Segments | None = None
        self.setLayout(row(self._holder, self.list, gap=0))

    def show_periods(self, periods: Sequence[Validity], chosen: Validity) -> None:
        if tuple(periods) != tuple(self.periods):
            self.periods = tuple(periods)
            self._build()
        self.period = chosen
        self.list.setCurrentIndex(list(self.periods).index(chosen))
        if self.segments is not None:
            self.segments.choose(str(list(self.periods).index(chosen)))

    def set_narrow(self, narrow: bool) -> None:
        self._is_narrow = narrow
        self._show_fitting()

    def _build(self) -> None:
        had_focus = self.segments is not None and self.segments.isAncestorOf(
            self.focusWidget() or self
        )
        names = [period_name(period) for period in self.periods]
        self.list.clear()
        self.list.addItems(names)
        clear(self._holder)
        self.segments = Segments(
            self.tr("Periode"), [(str(at), name) for at, name in enumerate(names)]
        )
        self.segments.chosen.connect(lambda key: self.chosen.emit(self.periods[int(key)]))
        self._holder.addWidget(self.segments)
        self._show_fitting()
        if had_focus:
            self.segments.setFocus()

    def _show_fitting(self) -> None:
        as_list = self._is_narrow or len(self.periods) > _MOST_TABS
        self.list.setVisible(as_list)
        if self.segments is not None:
            self.segments.setVisible(not as_list)


class PeriodAsk(QFrame):
    """Asks for the dates of a period; Enter answers, Esc takes the question back."""

    answered = Signal(object)
    """What is typed in the fields."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.is_new = True
        self.question = label("", "strong", wraps=True)
        asked = period_fields()
        self.boxes: dict[str, FieldBox] = {field.key: field_box(field) for field in asked}
        self.ok_button = button("", "primary", self.answer)
        self.cancel_button = button(self.tr("Annuleer"), on_click=self.leave)
        fields: list[QWidget] = []
        for field in asked:
            name = label(field.label, "veldnaam")
            name.setBuddy(self.boxes[field.key])
            self.boxes[field.key].setFixedWidth(180)
            fields += [name, self.boxes[field.key]]
        parts = [*fields, self.ok_button, self.cancel_button]
        line = row(*parts, None, gap=GAP)
        for part in parts:
            line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        body = column(self.question, line, gap=GAP)
        body.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self.setLayout(body)
        self.hide()

    def ask(self, question: str, answer: str, period: Validity, *, is_new: bool) -> None:
        self.is_new = is_new
        self.question.setText(question)
        self.ok_button.setText(answer)
        for key, text in period_texts(period).items():
            self.boxes[key].show_text(text)
        self.show_problems({})
        self.show()
        self.boxes["first"].setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self) -> None:
        self.answered.emit({key: box.text for key, box in self.boxes.items()})

    def leave(self) -> None:
        self.hide()
        self.left.emit()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        for key, box in self.boxes.items():
            box.show_problem(problems.get(key, ""))
        for key in self.boxes:
            if key in problems:
                self.boxes[key].setFocus(Qt.FocusReason.OtherFocusReason)
                return

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answer()
            return
        super().keyPressEvent(event)
