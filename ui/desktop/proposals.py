"""From the question which weeks to plan to a roster that is taken over or rejected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rostering.plan import Plan
from rostering.roster import Roster
from rostering.time import Horizon
from ui.application.dates import horizon_title
from ui.desktop.insight import stands_at_start
from ui.desktop.panel.goal_rows import GoalStand
from ui.desktop.panel.plan_panel import PlanPanel
from ui.desktop.panel_host import PanelHost
from ui.desktop.planning import Planning
from ui.desktop.views.roster_view import Provisional
from ui.desktop.weeks import note_of_result, stays_sentence, week_to_plan

if TYPE_CHECKING:
    from solver import Result


class Proposals(QObject):
    """One planning run and its proposal, shown in the panel and, while it lasts, in the grid."""

    improved = Signal()
    """There is another roster to show."""
    moved_on = Signal()
    """A run has begun or ended, or its proposal is gone."""
    taken_over = Signal(object, str)
    """The plan from now on, and what to call the change."""
    failed = Signal()

    def __init__(
        self,
        planning: Planning,
        panel: PlanPanel,
        host: PanelHost,
        present: Callable[[], Plan | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._planning, self._panel, self._host, self._present = planning, panel, host, present
        self.provisional: Provisional | None = None
        self.made: list[Result] = []
        self._result: Result | None = None
        panel.start_requested.connect(self.start)
        panel.stop_requested.connect(planning.stop)
        panel.take_over_requested.connect(self.take_over)
        panel.discard_requested.connect(self.discard)
        panel.closed.connect(lambda: host.show_run(False))
        planning.improved.connect(self._show_improvement)
        planning.progressed.connect(self._show_progress)
        planning.ended.connect(self._show_result)
        planning.failed.connect(self._fail)

    @property
    def is_running(self) -> bool:
        return self._planning.is_running

    @property
    def is_open(self) -> bool:
        """Tell whether a run is at work or its proposal waits for an answer."""
        return self.provisional is not None

    def ask(self, shown: date) -> None:
        """Ask which weeks to plan, in the place of the side panel."""
        plan = self._present()
        if plan is None or self.is_open:
            return
        self._host.show_run(True)
        self._panel.choose(week_to_plan(plan, shown), lambda horizon: stays_sentence(plan, horizon))

    def start(self, horizon: Horizon) -> None:
        plan = self._present()
        if plan is None:
            return
        self.provisional = Provisional(plan, plan, horizon)
        self._panel.run_started(horizon, self._planning.time_limit, stands_at_start())
        self._planning.start(plan, horizon)
        self.moved_on.emit()

    def _show_improvement(self, plan: Plan) -> None:
        if self.provisional is not None:
            known = self.provisional
            self.provisional = Provisional(plan, known.base, known.horizon)
            self.improved.emit()

    def _show_progress(self, stands: tuple[GoalStand, ...]) -> None:
        shown = self.provisional
        has_roster = shown is not None and shown.plan is not shown.base
        self._panel.show_progress(stands, has_roster=has_roster)

    def _show_result(self, result: Result, stands: tuple[GoalStand, ...]) -> None:
        self._result = result
        self.provisional = Provisional(result.plan, result.base, result.horizon)
        has_changed = self._present() is not result.base
        self._panel.run_ended(stands, note_of_result(result, has_changed=has_changed))
        self.moved_on.emit()

    def _fail(self) -> None:
        self.discard()
        self.failed.emit()

    def take_over(self) -> None:
        """Make the proposal the roster, as one step that can be undone."""
        result, present = self._result, self._present()
        if result is None or present is None:
            return
        plan = result.plan
        if present is not result.base:
            weeks = {**present.roster.weeks, **plan.roster.within(result.horizon).weeks}
            plan = present.with_roster(Roster(weeks))
        self.made.append(result)
        self.discard()
        self.taken_over.emit(plan, self.tr("rooster {0}").format(horizon_title(result.horizon)))

    def discard(self) -> None:
        """Forget the run and its proposal; the roster is as before."""
        self._planning.drop()
        self.provisional = self._result = None
        self._host.show_run(False)
        self.moved_on.emit()

    def forget(self) -> None:
        """Begin anew with another team."""
        self.made.clear()
        self.discard()
