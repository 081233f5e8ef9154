"""Afwezigheden: who is away, when the team is closed, and what binds people for an hour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from rostering.plan import Plan
from ui.application.dates import count, month_name
from ui.application.records.dated import Appointments, Closures
from ui.application.records.listing import COMING
from ui.application.records.words import EVERYBODY
from ui.desktop.collaborators import ChooseFile, ask_list
from ui.desktop.density import Density
from ui.desktop.measures import DOCKED_FROM
from ui.desktop.parts import button, row, set_icon
from ui.desktop.records.absence_calendar import CalendarPage
from ui.desktop.records.absence_page import AbsencePage
from ui.desktop.records.page import RecordPage
from ui.desktop.records.room import ListRoom
from ui.desktop.theme import Theme

_MONTHS_BACK, _MONTHS = 3, 18
_LETTERS = 12
"""So many letters of a choice have to stand there whole."""
CALENDAR, LIST, READING = "calendar", "absences", "reading"
"""The picture, the list of the same absences, and a list that is read into the picture."""


class AbsenceRoom(ListRoom):
    """Reasons are hidden at every start; `reasons_shown` tells when that changes."""

    reasons_shown = Signal(bool)

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], ask_file: ChooseFile = ask_list
    ) -> None:
        self._now = now
        self.calendar = CalendarPage(theme, now, ask_file)
        self.absences = AbsencePage(theme, now)
        self._make_lists(theme)
        self.people: dict[str, QComboBox] = {}
        self.months: dict[str, QComboBox] = {}
        self.reasons = button(
            self.tr("Toon redenen"), tip=self.tr("Toon redenen; uit bij elke start")
        )
        self.reasons.setCheckable(True)
        self.reasons.setAccessibleName(self.tr("Toon redenen"))
        set_icon(self.reasons, "eye-off", theme)
        self.reasons.toggled.connect(self.show_reasons)
        super().__init__(
            theme,
            self.tr("Afwezigheden"),
            [
                (CALENDAR, self.tr("Kalender"), self.calendar),
                (LIST, self.tr("Mensen"), self.absences),
                ("closures", self.tr("Sluitingsdagen"), self.closures),
                ("appointments", self.tr("Afspraken"), self.appointments),
            ],
        )
        bar = self.add_button.parentWidget()
        layout = None if bar is None else bar.layout()
        if layout is not None:
            layout.removeWidget(self.add_button)
            layout.addWidget(self.reasons)
            layout.addWidget(self.add_button)
        self.calendar.sick_requested.connect(self.absences.sick_requested)
        # A person and a month say more here than a word to look for.
        self.filter.hide()

    def _make_lists(self, theme: Theme) -> None:
        """Make the pages that are nothing but a list."""
        self.closures = RecordPage(
            theme,
            Closures(lambda: self._now().date()),
            self.tr("Sluitingsdagen"),
            self.tr("Nieuwe sluitingsdag"),
            self.tr("Nog geen sluitingsdagen. Feestdagen staan in de instellingen van het team."),
        )
        self._appointments = Appointments(lambda: self._now().date())
        self.appointments = RecordPage(
            theme,
            self._appointments,
            self.tr("Afspraken"),
            self.tr("Nieuwe afspraak"),
            self.tr("Nog geen afspraken. Voeg er een toe met Nieuwe afspraak (Ctrl+N)."),
        )

    @override
    def make_tools(self, key: str) -> QWidget:
        made = QWidget()
        if key == CALENDAR:
            return made
        months = QComboBox()
        months.setAccessibleName(self.tr("Maand"))
        months.addItem(self.tr("Nu en later"), COMING)
        months.addItem(self.tr("Alle maanden"), "")
        for month in _coming_months(self._now().date()):
            months.addItem(f"{month_name(month.month)} {month.year}", f"{month:%Y-%m}")
        self.months[key] = months
        months.activated.connect(lambda _at: self.apply_filter())
        boxes = [months]
        if key != "closures":
            people = QComboBox()
            people.setAccessibleName(self.tr("Wie"))
            people.setMinimumContentsLength(_LETTERS)
            self.people[key] = people
            people.activated.connect(lambda _at: self.apply_filter())
            boxes.insert(0, people)
        made.setLayout(row(*boxes, None))
        return made

    @override
    def show_plan(self, plan: Plan) -> None:
        names = [employee.name for employee in plan.employees]
        for key, box in self.people.items():
            kept = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                box.addItem(self.tr("Alle mensen"), "")
                for name in (*names, *((EVERYBODY.say(),) if key == LIST else ())):
                    box.addItem(name, name)
                box.setCurrentIndex(max(0, box.findData(kept)))
        super().show_plan(plan)
        self.apply_filter()

    @override
    def tags(self) -> frozenset[str]:
        boxes = (self.people.get(self.key), self.months.get(self.key))
        found = {str(box.currentData() or "") for box in boxes if box is not None}
        return frozenset(found - {""})

    @override
    def set_tight(self, tight: bool) -> None:
        super().set_tight(tight)
        self.reasons.setText("" if tight else self.tr("Toon redenen"))
        self._show_add()

    @override
    def begin_new(self) -> None:
        """Ask for a new row, for the person whose rows are in sight."""
        box = self.people.get(self.key)
        name = "" if box is None else str(box.currentData() or "")
        name = "allen" if name == EVERYBODY.say() else name
        self.page.begin_new({"name": name} if name else None)

    @override
    def show_list(self, key: str) -> None:
        """Show a list, or the picture with the place where a list is read in."""
        super().show_list(CALENDAR if key == READING else key)
        self._show_add()
        self._show_title()
        if key == READING:
            self.calendar.ask_list()

    def _show_add(self) -> None:
        """Leave the words of the button out where the tabs need their room."""
        self.add_button.setAccessibleName(self.page.add_text)
        is_tight = self.window().width() < DOCKED_FROM
        self.add_button.setText("" if is_tight else self.page.add_text)

    def ask_leave(self, name: str, day: date | None) -> None:
        """Ask whether leave can be had, for somebody on a day or for the request at hand."""
        if self.key not in (CALENDAR, LIST):
            self.show_list(LIST)
        page = self.calendar if self.key == CALENDAR else self.absences
        page.ask_about(name, day)

    @override
    def show_found(self, name: str, day: date | None) -> bool:
        return self.key == CALENDAR and self.calendar.show_found(name, day)

    @override
    def set_density(self, density: Density) -> None:
        self.calendar.calendar.set_density(density)

    @override
    def wait(self) -> None:
        for page in (self.calendar, self.absences):
            page.asking.wait()

    @override
    def begin(self) -> None:
        super().begin()
        self.calendar.begin_team()

    def show_reasons(self, shown: bool) -> None:
        """Show why people are away, and what appointments are about, or the one word again."""
        self.reasons.setChecked(shown)
        self.absences.absences.with_reasons = shown
        self.calendar.set_with_reasons(shown)
        self._appointments.with_reasons = shown
        for page in (self.calendar, self.absences, self.appointments):
            if page.plan is not None:
                page.show_plan(page.plan)
        self.reasons_shown.emit(shown)

    @property
    @override
    def sentence(self) -> str:
        if self._plan is None:
            return ""
        waiting = sum(not row.approved for row in self._plan.absences)
        asked = count(waiting, self.tr("aanvraag open"), self.tr("aanvragen open"))
        today: date = self._now().date()
        names = {
            row.employee
            for row in self._plan.absences
            if row.last is None and row.first <= today and row.employee is not None
        }
        hidden = (
            self.tr("Redenen zichtbaar")
            if self.reasons.isChecked()
            else self.tr("Redenen verborgen")
        )
        parts = [asked] if waiting else []
        if names:
            parts.append(self.tr("zonder einddatum: {0}").format(", ".join(sorted(names))))
        return " · ".join([*parts, hidden])


def _coming_months(today: date) -> list[date]:
    first = today.year * 12 + today.month - 1 - _MONTHS_BACK
    return [date(*_first_day(number)) for number in range(first, first + _MONTHS)]


def _first_day(number: int) -> tuple[int, int, int]:
    """Return year, month and first day of a month that is counted from the year 0."""
    year, month = divmod(number, 12)
    return year, month + 1, 1
