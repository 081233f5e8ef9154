"""The window: connects the views with the session, the files and the planning run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from typing_extensions import override

from data.examples import EXAMPLES, example_path
from ui.application.keeping.sources import Place
from ui.application.session import Session
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.messages import say
from ui.desktop.insight import NOT_YET, Insight
from ui.desktop.jobs import wait_for_left
from ui.desktop.judging import made_by
from ui.desktop.offering import Now, offer
from ui.desktop.parts import retint
from ui.desktop.settings import AppSettings, ThemeChoice
from ui.desktop.theme import Theme
from ui.desktop.window_parts import WindowParts
from ui.desktop.window_style import window_sheet

if TYPE_CHECKING:
    from data.workbook import WorkbookReading
    from solver import Result


class MainWindow(WindowParts):
    """Holds one team at a time."""

    def __init__(
        self,
        theme: Theme,
        settings: AppSettings,
        outside: Collaborators,
        choose_theme: Callable[[ThemeChoice], Theme],
    ) -> None:
        super().__init__(theme, settings, outside)
        self._choose_theme = choose_theme
        self._connect_menus()
        self._connect_views()
        self._connect_work()
        self.set_theme(choose_theme(settings.theme))
        self._refresh()

    def _connect_menus(self) -> None:
        menus = self.menus
        menus.open.triggered.connect(self.ask_open)
        menus.template.triggered.connect(self.files.ask_template)
        menus.export.triggered.connect(self.ask_export)
        menus.team_workbook.triggered.connect(self.ask_team_workbook)
        self.printing.connect_actions(menus.paper, menus.pdf, menus.rotation)
        self.printing.connect_day(menus.day_sheet, lambda: self.view.day.day)
        menus.calendars.triggered.connect(lambda: self.files.ask_calendars(self._shown()))
        menus.quit.triggered.connect(self.close)
        menus.undo.triggered.connect(lambda: self.keeping.change(Session.undo))
        menus.redo.triggered.connect(lambda: self.keeping.change(Session.redo))
        menus.panel.triggered.connect(self.host.show_panel)
        menus.plan.triggered.connect(self.ask_plan)
        menus.stop.triggered.connect(self.planning.stop)
        menus.go_on.triggered.connect(self.proposals.go_on)
        menus.unmark.triggered.connect(self.view.unmark)
        self.attending.connect_actions(menus.next, menus.previous, menus.check, self._judge)
        self.explaining.connect_actions(menus.why, menus.edit.note)
        for choice, action in menus.themes.items():
            action.setChecked(choice == self._settings.theme)
            action.triggered.connect(lambda _checked=False, chosen=choice: self._retheme(chosen))
        menus.examples.fill(self.open_path)
        self.sick_room.connect_action(menus.sick)
        self.publishing.connect_actions(menus.publish, menus.compare)
        self.sick_room.publish_requested.connect(self.publishing.ask_changes)
        self.sick_room.versions = self.publishing.out.newest_first

    def _connect_views(self) -> None:
        self.welcome.open_requested.connect(self.ask_open)
        self.welcome.example_requested.connect(lambda: self.open_path(example_path()))
        self.welcome.template_requested.connect(self.files.ask_template)
        self.weeks.moved.connect(self._show_grid)
        self.weeks.zoomed.connect(self.status.show_zoom)
        self.view.plan_requested.connect(self.ask_plan)
        self.view.toolbar.export_requested.connect(self.ask_export)
        self.status.attention_requested.connect(self.attending.show_list)
        self.status.usual_size_requested.connect(self.menus.usual_size.trigger)
        self.host.panel_shown.connect(self.menus.panel.setChecked)
        self.rooms.week_requested.connect(self.weeks.show)
        self.rooms.cell_requested.connect(self.weeks.show_target)
        self.rooms.moved.connect(self._show_state)
        self.finding.view_requested.connect(self.rooms.show_view)

    def _connect_work(self) -> None:
        """Follow what is read, judged, made, published and kept."""
        for asked in (self.dropped, self.keeping.open_requested, self.welcome.recent.wanted):
            asked.connect(self.open_path)
        for reader in (self.files, self.keeping.opener):
            reader.opened.connect(self._opened)
            reader.busy_changed.connect(self.telling.show_busy)
        for writer in (self.files, self.printing, self.keeping):
            writer.saved.connect(self.telling.tell_saved)
        self.keeping.kept_told.connect(self.status.show_kept)
        self.keeping.state_changed.connect(self._show_state)
        self.judge.judged.connect(self._show_insight)
        self.proposals.improved.connect(self._show_grid)
        self.proposals.moved_on.connect(self._show_proposal)
        self.proposals.failed.connect(self._planning_failed)
        self.sick_room.moved_on.connect(self._show_state)
        makers = (self.proposals, self.explaining, self.sick_room, self.rooms, self.requests)
        for maker in makers:
            maker.taken_over.connect(self._take_over)
        for maker in (self.proposals, self.sick_room, self.requests):
            maker.taken_over.connect(self.telling.tell_taken_over)
        self.publishing.moved_on.connect(self._show_grid)
        self.publishing.fault_requested.connect(self.attending.show_item)
        for teller in (self.attending, self.finding, self.publishing):
            teller.told.connect(self.telling.tell)

    # Opening and saving

    def ask_open(self) -> None:
        path = self._outside.ask_open(self, self.tr("Open een planning of een werkboek"), "")
        if path is not None:
            self.open_path(path)

    def _opened(self, path: Place, reading: WorkbookReading) -> None:
        self.proposals.forget()
        self.explaining.forget()
        self.sick_room.forget()
        self.session = self.keeping.begin(path, reading)
        self.session.subscribe(lambda _old, _new: self._refresh())
        self.remarks.look(reading)
        self.weeks.begin(reading.plan)
        if path not in {example_path(example.id) for example in EXAMPLES}:
            self.recent.remember(path, reading.plan.settings.name, self._outside.now())
        self._show_insight(NOT_YET)
        self.rooms.begin()
        self.menus.panel.setChecked(self.host.shows_panel)
        self._refresh()
        self.view.toolbar.plan_button.setFocus()

    def ask_team_workbook(self) -> None:
        if self.session is not None:
            self.files.ask_team_workbook(self.session.plan)

    def ask_export(self) -> None:
        """Write the weeks that were made last, or all there are."""
        if self.session is not None:
            self.files.ask_export(self.session.plan, self._made_now())

    # Weeks

    def show_week(self, monday: date) -> None:
        self.weeks.show(monday)

    # Planning

    def ask_plan(self) -> None:
        self.proposals.ask(self.weeks.monday, self._outside.today())

    def _show_proposal(self) -> None:
        """Show what the run has, in a week of its own when it has only begun."""
        shown = self.proposals.provisional
        monday = self.weeks.monday
        if shown is not None and monday not in shown.horizon and shown.plan is shown.base:
            self.weeks.monday = shown.horizon.start
        self._show_grid()
        self._show_state()

    def _planning_failed(self) -> None:
        say(
            self,
            self.tr("Er is geen rooster gemaakt"),
            self.tr("Er liep iets mis bij het berekenen. Je rooster is niet gewijzigd."),
        )

    # Showing

    def _refresh(self) -> None:
        self._show_grid()
        self._show_state()
        if self.session is not None:
            made = self._made_now()
            self.explaining.follow(self.session.plan, None if made is None else made.horizon)
        self._judge()
        if self.session is not None:
            self.explaining.show()
            self.sick_room.show_plan(self.session.plan)
            self.rooms.show_plan(self.session.plan)

    def _show_grid(self) -> None:
        if self.session is None:
            return
        made, plan = self._made_now(), self.session.plan
        repaired = self.explaining.base_of(plan) or self.sick_room.base_of(plan)
        self.view.show_week(
            plan,
            self.weeks.monday,
            self._outside.today(),
            self.proposals.provisional,
            repaired if made is None else made.base,
        )

    def _show_state(self) -> None:
        session = self.session
        has_roster = session is not None and bool(session.plan.roster.mondays)
        is_busy = self.proposals.is_open or self.keeping.is_read_only
        now = Now(
            is_open=session is not None,
            has_roster=has_roster,
            is_running=is_busy,
            is_away=self.sick_room.is_open or self.rooms.is_elsewhere,
            is_calling=self.sick_room.is_open,
            is_in_lists=self.rooms.has_rows,
        )
        offer(self.menus, now)
        self.menus.stop.setEnabled(self.proposals.is_running)
        self.menus.go_on.setEnabled(self.run_panel.can_go_on)
        self.rooms.set_editable(not is_busy)
        self.view.toolbar.plan_button.setEnabled(not is_busy)
        self.view.toolbar.export_button.setEnabled(has_roster)
        self.view.toolbar.sick_button.setEnabled(has_roster and not is_busy)
        self.telling.say_state()
        if session is None:
            self.menus.name_steps("", "")
            self.setWindowTitle(self.tr("Beurtrol"))
            return
        self.menus.name_steps(session.undo_text, session.redo_text)
        self.setWindowTitle(self.tr("{0} – Beurtrol").format(session.plan.settings.name))

    def _made_now(self) -> Result | None:
        return None if self.session is None else made_by(self.session.plan, self.proposals.made)

    def _judge(self) -> None:
        """Have the plan judged; what the panel says follows."""
        if self.session is not None:
            self.judge.judge(self.session.plan, self._made_now())

    def _show_insight(self, found: Insight) -> None:
        self.side.show_insight(found)
        self.explaining.show_insight(found)
        self.view.show_attention((*found.attention, *found.soft))
        self.rooms.show_violations(found.count("violation"))
        self.telling.show_insight(found)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self.theme = theme
        self.setStyleSheet(window_sheet(theme))
        for part in (self.view, self.side, self.run_panel, self.status, self.files):
            part.set_theme(theme)
        retint(self, theme)
        self.sick_room.set_theme(theme)
        self.rooms.set_theme(theme)

    def _retheme(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self.set_theme(self._choose_theme(choice))

    # Qt

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """End all work before the window goes: threads do not outlive it."""
        if not self.keeping.may_leave(self.close):
            event.ignore()
            return
        self._settings.geometry = self.saveGeometry()
        self.planning.drop()
        self.files.wait()
        self.judge.wait()
        self.remarks.wait()
        self.editing.seats.wait()
        self.publishing.wait()
        self.keeping.close()
        self.explaining.wait()
        self.sick_room.wait()
        self.rooms.wait()
        wait_for_left()
        super().closeEvent(event)
