"""The first column for what is no sick call: a day closed, other hours, more people, lent, back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from rostering.plan import Plan
from rostering.time import DAY, WHOLE, Half, Part, Span
from ui.application.happening.coming_back import away_on
from ui.application.happening.sick_call import LENT, Answers
from ui.application.happening.what_if import Asked, BackAnswers, Kind, TeamAnswers
from ui.desktop.day_edit import DayEdit
from ui.desktop.measures import CARD, GAP, MARGIN
from ui.desktop.parts import column, indent, label
from ui.desktop.segments import Segments

_MOST_PEOPLE = 9
_QUARTER = 15
_FIELDS: dict[Kind, tuple[str, ...]] = {
    "lent": ("person", "first", "last"),
    "back": ("person", "first"),
    "closed": ("first", "last", "part"),
    "hours": ("first", "start", "end"),
    "more": ("post", "people", "first", "last", "part"),
}


class WhatForm(QFrame):
    """Asks what happens and when; every answer counts at once."""

    changed = Signal(object)
    """The answers as they are now."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._kind: Kind = "closed"
        self._plan: Plan | None = None
        self._part, self._today = "", date.min
        self.person, self.post = QComboBox(), QComboBox()
        self.person.setAccessibleName(self.tr("Wie"))
        self.post.setAccessibleName(self.tr("Post"))
        self.people = QSpinBox()
        self.people.setRange(1, _MOST_PEOPLE)
        indent(self.people)
        self.people.setAccessibleName(self.tr("Hoeveel extra"))
        self.first = DayEdit(self.tr("Eerste dag"))
        self.last = DayEdit(self.tr("Laatste dag"))
        self.start = self._time_edit(self.tr("Open van"), QTime(9, 0))
        self.end = self._time_edit(self.tr("Open tot"), QTime(17, 0))
        self.part = Segments(
            self.tr("Deel"),
            [("", self.tr("Hele dag")), ("VM", self.tr("VM")), ("NM", self.tr("NM"))],
            wraps=True,
        )
        self.part.choose("")
        self.note = label("", "klein", wraps=True)
        layout = column(self._make_fields(), self.note)
        layout.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self.setLayout(layout)
        self._connect()

    def _time_edit(self, name: str, usual: QTime) -> QTimeEdit:
        made = QTimeEdit(usual)
        made.setDisplayFormat("H:mm")
        indent(made)
        made.setAccessibleName(name)
        return made

    def _make_fields(self) -> QFormLayout:
        fields = QFormLayout()
        fields.setHorizontalSpacing(GAP)
        fields.setVerticalSpacing(GAP)
        fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows: dict[str, QWidget] = {
            "person": self.person,
            "post": self.post,
            "people": self.people,
            "first": self.first,
            "last": self.last,
            "start": self.start,
            "end": self.end,
            "part": self.part,
        }
        words = {
            "person": self.tr("Wie"),
            "post": self.tr("Post"),
            "people": self.tr("Extra"),
            "first": self.tr("Vanaf"),
            "last": self.tr("T.e.m."),
            "start": self.tr("Open"),
            "end": self.tr("Tot"),
            "part": self.tr("Deel"),
        }
        for key, field in self._rows.items():
            fields.addRow(label(words[key], "veld"), field)
        self._fields = fields
        return fields

    def _connect(self) -> None:
        for box in (self.person, self.post):
            box.currentIndexChanged.connect(lambda _at: self._tell())
        self.people.valueChanged.connect(lambda _number: self._tell())
        self.first.changed.connect(lambda _day: self._first_changed())
        self.last.changed.connect(lambda _day: self._tell())
        for time in (self.start, self.end):
            time.timeChanged.connect(lambda _time: self._tell())
        self.part.chosen.connect(self._choose_part)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the questions above the answers where they have no room beside them."""
        rows = QFormLayout.RowWrapPolicy
        self._fields.setRowWrapPolicy(rows.WrapAllRows if is_narrow else rows.DontWrapRows)

    # Showing

    def show_kind(self, kind: Kind) -> None:
        """Ask what belongs to this."""
        self._kind = kind
        for key, field in self._rows.items():
            self._fields.setRowVisible(field, key in _FIELDS[kind])
        self.note.setText(self._note())
        self.setFocusProxy(self._rows[_FIELDS[kind][0]])

    def _note(self) -> str:
        notes: dict[Kind, str] = {
            "lent": self.tr("Collega's zien enkel “afwezig”. Waarom, blijft in dit bestand."),
            "back": self.tr(
                "Wie terug is, krijgt de eigen uren terug. Wat anderen wijzigen, kies je rechts; "
                "niets wijzigen mag ook."
            ),
            "closed": self.tr("Wie dan een dienst had, krijgt ze niet en moet je verwittigen."),
            "hours": self.tr(
                "Enkel die dag. Langer open vraagt evenveel mensen als het blok ernaast."
            ),
            "more": self.tr("Komt bovenop wat anders gewenst is; het minimum blijft."),
        }
        return notes.get(self._kind, "")

    def show_plan(self, plan: Plan, today: date) -> None:
        """Offer the people and posts of a plan; what is answered stays where it can."""
        self._plan, self._today = plan, today
        self._offer(self.post, [post.name for post in plan.front_posts])
        self._offer_people()
        for edit in (self.first, self.last):
            edit.set_today(today)
            edit.set_days(today)

    def _offer_people(self) -> None:
        plan = self._plan
        if plan is None:
            return
        names: Sequence[str] = [employee.name for employee in plan.employees]
        if self._kind == "back":
            names = away_on(plan, self.first.day) or names
        self._offer(self.person, names)

    def _offer(self, box: QComboBox, names: Sequence[str]) -> None:
        kept = box.currentText()
        with QSignalBlocker(box):
            box.clear()
            box.addItems(list(names))
            box.setCurrentIndex(max(0, box.findText(kept)))

    def begin(self, name: str, day: date) -> None:
        """Begin with somebody on a day."""
        for edit in (self.first, self.last):
            edit.set_day(day)
        self._part = ""
        self.part.choose("")
        self._begin_hours(day)
        self._offer_people()
        with QSignalBlocker(self.person):
            self.person.setCurrentIndex(max(0, self.person.findText(name)))

    def _begin_hours(self, day: date) -> None:
        """Begin with the hours that the day has."""
        blocks = () if self._plan is None else self._plan.calendar.blocks(day)
        if blocks:
            for edit, minute in (
                (self.start, blocks[0].span.start),
                (self.end, max(block.span.end for block in blocks)),
            ):
                with QSignalBlocker(edit):
                    edit.setTime(QTime(*divmod(minute, 60)))

    # Answering

    @property
    def answers(self) -> Asked:
        """The answers as they are now."""
        first, last = self.first.day, self.last.day
        name = self.person.currentText()
        if self._kind == "back":
            return BackAnswers(name, first)
        if self._kind == "lent":
            return Answers(name, first, until="date", last=last, kind=LENT)
        if self._kind == "hours":
            return TeamAnswers("hours", first, first, Part(hours=self._hours()))
        days = first, max(first, last)
        if self._kind == "closed":
            return TeamAnswers("closed", *days, self._asked_part())
        post, people = self.post.currentText(), self.people.value()
        return TeamAnswers("more", *days, self._asked_part(), post, people)

    def _hours(self) -> Span:
        """Return the hours; an end that comes before the start counts as a quarter later."""
        start, end = (
            60 * edit.time().hour() + edit.time().minute() for edit in (self.start, self.end)
        )
        start = min(start, DAY - _QUARTER)
        return Span(start, max(start + _QUARTER, end))

    def _asked_part(self) -> Part:
        halves = {"VM": Half.MORNING, "NM": Half.AFTERNOON}
        return Part(half=halves[self._part]) if self._part in halves else WHOLE

    def _choose_part(self, part: str) -> None:
        self._part = part
        self.part.choose(part)
        self._tell()

    def _first_changed(self) -> None:
        """Let the last day not stay behind, and begin with the hours of the day."""
        self.last.set_today(self._today, self.first.day)
        if self.last.day < self.first.day:
            self.last.set_day(self.first.day)
        self._begin_hours(self.first.day)
        if self._kind == "back":
            self._offer_people()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.answers)
