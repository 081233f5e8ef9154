"""What the window is made of: the views, and what stands behind them."""

from __future__ import annotations

from rostering.plan import Plan
from ui.application.keeping.sources import Place, is_plan_file
from ui.application.session import Session
from ui.desktop.attending import Attending
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.help import Help
from ui.desktop.dropping import TakesFiles
from ui.desktop.editing.controller import Editing
from ui.desktop.explaining import Explaining
from ui.desktop.files import Files
from ui.desktop.finding import Finding
from ui.desktop.first_size import take_first_size
from ui.desktop.head_menus import HeadMenus
from ui.desktop.judging import Judge
from ui.desktop.keeping.room import Keeping
from ui.desktop.menus import Menus
from ui.desktop.panel.plan_panel import PlanPanel
from ui.desktop.panel.side_panel import SidePanel
from ui.desktop.panel_host import PanelHost
from ui.desktop.parts import stacked
from ui.desktop.planning import Planning
from ui.desktop.printing.actions import Printing, Shown
from ui.desktop.proposals.controller import Proposals
from ui.desktop.publishing.room import Publishing
from ui.desktop.recent_files import RecentFiles
from ui.desktop.remarks import Remarks
from ui.desktop.room_making import RoomMaking
from ui.desktop.rooms import Rooms
from ui.desktop.settings import AppSettings
from ui.desktop.shown_weeks import ShownWeeks
from ui.desktop.sick_call.room import SickCallRoom
from ui.desktop.status_line import StatusLine
from ui.desktop.telling import Telling
from ui.desktop.theme import Theme
from ui.desktop.view_requests import ViewRequests
from ui.desktop.views.roster_view import RosterView
from ui.desktop.views.welcome import Welcome


class WindowParts(TakesFiles):
    """Builds the parts and gives them what they ask; it connects nothing of theirs."""

    def __init__(self, theme: Theme, settings: AppSettings, outside: Collaborators) -> None:
        super().__init__()
        self._settings = settings
        self._outside = outside
        self.session: Session | None = None
        self.theme = theme
        self._make_views(theme)
        self._make_work(theme)

    def _make_views(self, theme: Theme) -> None:
        take_first_size(self)
        if not self._settings.geometry.isEmpty():
            self.restoreGeometry(self._settings.geometry)
        self.menus = Menus(self)
        self.welcome = Welcome(theme)
        self.welcome.recent.today = self._outside.today
        self.view = RosterView(theme)
        self.weeks = ShownWeeks(self.view, self.menus, self._outside.today, self)
        self.side = SidePanel(theme)
        self.run_panel = PlanPanel(theme)
        self.host = PanelHost(self.view, self.side, self.run_panel)
        self.rooms = Rooms(theme, self.menus, self.welcome, self.host)
        self.pages = self.rooms.pages
        self.recent = RecentFiles(self._settings, self.welcome, self.menus, self.open_path)
        self.keeping = Keeping(self, self._outside, self.menus)
        self.setCentralWidget(stacked(self.keeping.strip, self.rooms))
        self.status = StatusLine(theme)
        self.setStatusBar(self.status)
        self.remarks = Remarks(self.status, self)

    def _make_work(self, theme: Theme) -> None:
        """Make what reads, plans, judges, prints and publishes."""
        self.files = Files(self, theme, self._outside)
        self.keeping.importing.read_with(self.files)
        self.judge = Judge(self._outside.today, self)
        self.planning = Planning(self._outside.solve, self._outside.time_limit, self)
        self.proposals = Proposals(self.planning, self.run_panel, self.host, self._present, self)
        self.sick_room = SickCallRoom(
            theme, self.pages, self.view, self._present, self._outside.now
        )
        self.requests = ViewRequests(self.rooms, self.menus, self.sick_room, self._outside)
        RoomMaking(self.rooms, self.requests, self.menus, self._outside)
        self.printing = Printing(self, self._outside, self._shown, lambda: self.theme)
        self.help = Help(self, self.menus, lambda: self.theme, self._present)
        self.editing = Editing(
            self, self.view.grid, self.menus, lambda: self.session, self._take_over
        )
        self.editing.seats.today = self._outside.today
        self.finding = Finding(self, self.menus, self.weeks, self.view.grid, self._present)
        self.publishing = Publishing(
            self, self._outside, self.keeping, self.view, self.printing, lambda: self.theme
        )
        self.files.edition_of = self.publishing.out.publication
        self.explaining = Explaining(self.side.cell, self.side, self.host, self.view.grid, self)
        HeadMenus(self.view.grid, self.menus, self.sick_room)
        self.explaining.edits.know_earlier(lambda: self.session, self.publishing.out.newest_first)
        self.attending = Attending(
            self.side, self.host, self.weeks, self.view.grid, self.explaining, self.judge
        )
        self.telling = Telling(
            self.status, self.host, self.rooms, self.sick_room, self.proposals, self._present
        )

    def open_path(self, path: Place) -> None:
        """Read a plan file or a workbook; the present team stays until the other one is there."""
        if self.keeping.may_leave(lambda: self.open_path(path)):
            (self.keeping.opener if is_plan_file(path) else self.files).open(path)

    def _take_over(self, plan: Plan, text: str) -> None:
        self.keeping.change(lambda session: session.change(plan, text))

    def _present(self) -> Plan | None:
        return None if self.session is None else self.session.plan

    def _shown(self) -> Shown | None:
        return None if self.session is None else Shown(self.session.plan, self.weeks.monday)
