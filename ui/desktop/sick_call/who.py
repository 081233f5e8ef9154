"""The first column, above: who, from when and until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QTimeEdit, QWidget

from ui.application.happening.sick_call import Answers, Begin, Until
from ui.desktop.day_edit import DayEdit
from ui.desktop.measures import CARD, GAP, MARGIN
from ui.desktop.parts import button, clear, column, indent, label, row, set_icon
from ui.desktop.segments import Segments
from ui.desktop.theme import Theme


class WhoForm(QFrame):
    """Asks who is absent and how long; every answer counts at once."""

    changed = Signal(object)
    """The answers as they are now."""
    asked_back = Signal(str)
    """Somebody who was absent until yesterday is so today as well."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._answers: Answers | None = None
        self._today = date.min
        self.person = QComboBox()
        self.person.setAccessibleName(self.tr("Wie"))
        self.day = DayEdit(self.tr("Eerste dag"))
        self.begin = Segments(
            self.tr("Vanaf"),
            [("now", self.tr("Nu")), ("day", self.tr("Hele dag")), ("hour", self.tr("Uur…"))],
            wraps=True,
        )
        self.hour = QTimeEdit()
        self.hour.setDisplayFormat("H:mm")
        indent(self.hour)
        self.hour.setAccessibleName(self.tr("Vanaf welk uur"))
        self.until = Segments(
            self.tr("Tot"),
            [
                ("day", self.tr("Vandaag")),
                ("date", self.tr("Datum…")),
                ("unknown", self.tr("Onbekend")),
            ],
            wraps=True,
        )
        for choice in (self.begin, self.until):
            choice.set_tight(True)
        self.last = DayEdit(self.tr("Laatste dag"))
        self.note = label("", "klein", wraps=True)
        self._still = column(gap=GAP)
        layout = column(self._make_fields(), self._make_hint(theme), self.note, self._still)
        layout.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self.setLayout(layout)
        self._connect()

    def _make_fields(self) -> QFormLayout:
        fields = QFormLayout()
        fields.setHorizontalSpacing(GAP)
        fields.setVerticalSpacing(GAP)
        fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("Wie"), self.person),
            (self.tr("Dag"), self.day),
            (self.tr("Vanaf"), self.begin),
            ("", self.hour),
            (self.tr("Tot"), self.until),
            ("", self.last),
        ):
            fields.addRow(label(text, "veld"), field)
        self._fields = fields
        return fields

    def _make_hint(self, theme: Theme) -> QWidget:
        sign = label("")
        set_icon(sign, "eye-off", theme, "text2")
        words = label(
            self.tr("Collega's zien enkel “afwezig”. De reden blijft in dit bestand."),
            "klein",
            wraps=True,
        )
        hint = QWidget()
        inside = row(sign, words)
        inside.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        inside.setStretch(1, 1)
        hint.setLayout(inside)
        return hint

    def _connect(self) -> None:
        self.person.currentTextChanged.connect(lambda name: self._change(employee=name))
        self.day.changed.connect(lambda day: self._change(day=day))
        self.begin.chosen.connect(lambda begin: self._change(begin=begin))
        self.until.chosen.connect(lambda until: self._change(until=until))
        self.last.changed.connect(lambda day: self._change(last=day))
        self.hour.timeChanged.connect(
            lambda time: self._change(hour=60 * time.hour() + time.minute())
        )

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the questions above the answers where they have no room beside them."""
        rows = QFormLayout.RowWrapPolicy
        self._fields.setRowWrapPolicy(rows.WrapAllRows if is_narrow else rows.DontWrapRows)
        self._fields.setVerticalSpacing(2 if is_narrow else GAP)

    def show_people(self, names: Sequence[str], still_away: Sequence[str], today: date) -> None:
        """Offer these people; ask about who may still be away."""
        self._today = today
        with QSignalBlocker(self.person):
            self.person.clear()
            self.person.addItems(list(names))
        self.day.set_today(today)
        self.day.set_days(today)
        clear(self._still)
        for name in still_away:
            ask = button(
                self.tr("{0}: nog afwezig?").format(name),
                on_click=partial(self.asked_back.emit, name),
            )
            self._still.addWidget(ask)

    def show_answers(self, answers: Answers) -> None:
        """Show answers that come from elsewhere."""
        self._answers = answers
        with QSignalBlocker(self.person):
            self.person.setCurrentText(answers.employee)
        self.day.set_day(answers.day)
        self.last.set_today(self._today, answers.day)
        self.last.set_days(answers.day)
        self.last.set_day(answers.last or answers.day)
        with QSignalBlocker(self.hour):
            self.hour.setTime(QTime(*divmod(answers.hour, 60)))
        self.begin.choose(answers.begin)
        self.until.choose(answers.until)
        is_today = answers.day == self._today
        self.begin.buttons["now"].setEnabled(is_today)
        self.until.buttons["day"].setText(self.tr("Vandaag") if is_today else self.tr("Die dag"))
        self._fields.setRowVisible(self.hour, answers.begin == "hour")
        self._fields.setRowVisible(self.last, answers.until == "date")
        self.note.setVisible(answers.until == "unknown")
        self.note.setText(
            self.tr("Enkel deze dag wordt geregeld. De volgende dag vraagt dit scherm het opnieuw.")
        )

    def _change(
        self,
        *,
        employee: str | None = None,
        day: date | None = None,
        begin: Begin | None = None,
        hour: int | None = None,
        until: Until | None = None,
        last: date | None = None,
    ) -> None:
        known = self._answers
        if known is None:
            return
        answers = replace(
            known,
            employee=known.employee if employee is None else employee,
            day=known.day if day is None else day,
            begin=known.begin if begin is None else begin,
            hour=known.hour if hour is None else hour,
            until=known.until if until is None else until,
            last=known.last if last is None else last,
        )
        if answers.begin == "now" and answers.day != self._today:
            answers = replace(answers, begin="day")
        self.show_answers(answers)
        self.changed.emit(answers)
