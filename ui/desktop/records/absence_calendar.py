"""The tab Kalender: the picture of the absences in place of their list, beside the same form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from rostering.plan import Plan
from rostering.team.absences import Absence
from ui.application.absences import edits, words
from ui.application.absences.picture import Bar
from ui.application.records.base import RecordId, Step
from ui.application.records.people_texts import numeric_date
from ui.desktop.absences.drag import Stretch
from ui.desktop.absences.list_pane import ListPane
from ui.desktop.absences.view import CalendarView
from ui.desktop.collaborators import ChooseFile
from ui.desktop.measures import DOCKED_FROM
from ui.desktop.records.absence_page import AbsencePage
from ui.desktop.theme import Theme

_NOTHING = frozenset({"\0"})
"""A tag that no row has: the list stays empty, and chooses nothing by itself."""


class CalendarPage(AbsencePage):
    """Draws, moves and removes absences; each edit is one step."""

    def __init__(self, theme: Theme, now: Callable[[], datetime], ask_file: ChooseFile) -> None:
        super().__init__(theme, now)
        self._asked_on: date | None = None
        self.calendar = CalendarView(theme, lambda: now().date())
        self.list_pane = ListPane(theme, ask_file, lambda: now().date())
        for part in (self.calendar, self.list_pane):
            self.sides.add_instead(part)
        self.sides.show_instead(self.calendar)
        self.table.show_only("", _NOTHING)
        self.table.setFocusProxy(self.calendar.table)
        self.sides.unchosen.setText(
            self.tr("Sleep over dagen voor een nieuwe afwezigheid, of kies er een.")
        )
        self._is_left = False
        self._connect_calendar()

    def _connect_calendar(self) -> None:
        table = self.calendar.table
        table.chosen.connect(self._show_bar)
        table.opened.connect(self._go_to_form)
        table.drawn.connect(self._begin_drawn)
        table.resized.connect(self._resize)
        table.moved_by_keys.connect(self._lengthen)
        table.removed.connect(self.remove)
        table.approved.connect(self._approve)
        table.part_asked.connect(self._change_part)
        table.let_go.connect(self._show_panel)
        table.left.connect(self._leave)
        self.calendar.bar.list_asked.connect(self.ask_list)
        self.list_pane.accepted.connect(self._add_list)
        self.list_pane.left.connect(self._leave_list)

    # Showing

    @override
    def show_plan(self, plan: Plan) -> None:
        super().show_plan(plan)
        self.calendar.show_plan(plan)
        if self.sides.shows(self.list_pane):
            self.list_pane.show_plan(plan)
        self._ask_still_away(plan)

    @override
    def show_only(self, words: str, tags: frozenset[str]) -> None:
        """Show everybody: what is not in sight could not be planned around."""

    @override
    def _show_emptiness(self) -> None:
        """Keep the picture: it shows who is there, too."""

    @override
    def form_shown(self) -> None:
        super().form_shown()
        chosen = None if self.form.is_new or self.chosen is None else int(self.chosen.key)
        self.calendar.table.choose(chosen)
        self._is_left = False
        # A picture that gets another width under the mouse would be held elsewhere.
        if not self.calendar.table.is_pressed:
            self._show_panel()

    def _show_panel(self) -> None:
        """Show the form; where there is little room, only with something in it."""
        is_wide = self.window().width() >= DOCKED_FROM
        has_form = self.sides.shows_form and not self._is_left
        is_reading = self.sides.shows(self.list_pane)
        if self.sides.show_right(not is_reading and (is_wide or has_form)):
            # The picture got narrower, and what is chosen may be out of sight.
            self.calendar.table.scrollTo(self.calendar.table.currentIndex())

    def _leave(self) -> None:
        """Give the picture the room of the form back, where there is little of it."""
        self._is_left = True
        self._show_panel()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_panel()

    @override
    def set_editable(self, editable: bool) -> None:
        super().set_editable(editable)
        self.calendar.table.can_edit = editable
        self.calendar.bar.list.setEnabled(editable)
        self.list_pane.setEnabled(editable)

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.calendar.set_theme(theme)
        self.list_pane.set_theme(theme)

    def set_with_reasons(self, shown: bool) -> None:
        """Show why people are away, or the one word."""
        self.absences.with_reasons = shown
        self.calendar.set_with_reasons(shown)
        self.list_pane.with_reasons = shown

    # What is chosen, and edits

    def _show_bar(self, bar: Bar | None) -> None:
        if bar is not None:
            self._choose(RecordId(bar.place))
        elif not self.form.is_new and self.chosen is not None:
            self._choose_none()

    def _choose_none(self) -> None:
        self._chosen = None
        self._show_form(fresh=True)
        self.calendar.table.choose(None)

    def _go_to_form(self) -> None:
        self._is_left = False
        self._show_panel()
        self.form.focus()

    def _begin_drawn(self, stretch: Stretch, in_hours: bool) -> None:
        days = {"from": numeric_date(stretch.first), "to": numeric_date(stretch.last)}
        self.begin_new({"name": stretch.name, "part": stretch.part, **days})
        self.form.focus("part" if in_hours else "to")

    def _resize(self, place: int, first: date, last: date | None) -> None:
        if self.plan is not None:
            self.make(edits.with_period(self.plan, place, first, last))

    def _lengthen(self, by: int) -> None:
        absence = self._chosen_absence
        if self.plan is None or self.chosen is None or absence is None or absence.last is None:
            return
        last = date.fromordinal(absence.last.toordinal() + by)
        if last >= absence.first:
            self._resize(int(self.chosen.key), absence.first, last)

    @property
    def _chosen_absence(self) -> Absence | None:
        if self.plan is None or self.chosen is None or self.form.is_new:
            return None
        found: Absence = self.absences.value(self.plan, self.chosen)
        return found

    def _approve(self) -> None:
        absence = self._chosen_absence
        if self.plan is None or self.chosen is None or absence is None or absence.approved:
            return
        self.make(edits.approved(self.plan, int(self.chosen.key)))

    def _change_part(self) -> None:
        """Make half days of what is chosen; hours stay what they are."""
        absence = self._chosen_absence
        if self.plan is None or self.chosen is None or absence is None:
            return
        if absence.part.hours is None:
            self.make(edits.with_next_part(self.plan, int(self.chosen.key)))

    @override
    def edit_made(self, before: Plan, step: Step) -> None:
        super().edit_made(before, step)
        self.calendar.table.forget_range()

    @override
    def _choose_beside(self) -> None:
        """Choose nothing where something was taken away: the keyboard stays on its days."""
        self._chosen = None

    def show_found(self, name: str, day: date | None) -> bool:
        """Go to somebody on the day at hand, or to a day of whoever is at hand."""
        model, table = self.calendar.model, self.calendar.table
        spot = model.spot(table.currentIndex())
        name = name or ("" if spot is None else spot.name) or next(iter(model.names), "")
        if self.sides.shows(self.list_pane) or name not in model.names:
            return False
        if day is not None and (self.calendar.horizon is None or day not in self.calendar.horizon):
            self.calendar.show_day(day)
        here = day or (self._now().date() if spot is None else spot.day)
        table.go_to(name, here)
        table.chosen.emit(model.bar_at(table.currentIndex()))
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # A list

    def ask_list(self) -> None:
        """Show where a list can be pasted or opened."""
        if self.plan is not None and self._is_editable:
            self.sides.show_instead(self.list_pane)
            self._show_panel()
            self.list_pane.begin(self.plan)

    def _leave_list(self) -> None:
        self.sides.show_instead(self.calendar)
        self._show_panel()
        self.calendar.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_list(self, absences: Sequence[Absence]) -> None:
        if self.plan is None:
            return
        step = edits.with_list(self.plan, absences)
        self._leave_list()
        self.make(Step(step.plan, step.text, None))
        self.say(self.tr("{0}.").format(step.text))
        self.calendar.show_day(min(absence.first for absence in absences))

    # Nog afwezig?

    def begin_team(self) -> None:
        """Ask again: another team was opened."""
        self._asked_on = None

    def _ask_still_away(self, plan: Plan) -> None:
        """Ask once a day about those whose end is unknown."""
        today = self._now().date()
        places = edits.open_ended(plan, today)
        if self._asked_on == today or not places:
            return
        self._asked_on = today
        self.say(
            words.STILL_AWAY.say(names=edits.names_at(plan, places)),
            (self.tr("Vul einddatum in"), lambda: self._fill_in_end(today)),
        )

    def _fill_in_end(self, today: date) -> None:
        """Go to the first absence that is still open."""
        places = () if self.plan is None else edits.open_ended(self.plan, today)
        if self.plan is None or not places:
            self.say("")
            return
        absence = self.plan.absences[places[0]]
        self.calendar.show_day(today)
        self.calendar.table.go_to(absence.employee or self.calendar.model.names[0], today)
        self._choose(RecordId(places[0]))
        self.form.focus("to")
