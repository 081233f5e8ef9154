"""From the question what to plan to a roster that is taken over or rejected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rostering.plan import Plan
from rostering.roster import Roster
from ui.application.dates import horizon_title
from ui.application.proposals.comparing import places_apart
from ui.application.proposals.present import against_now, caution
from ui.desktop.dialogs.messages import say
from ui.desktop.goal_stands import stands_at_start
from ui.desktop.panel.goal_rows import GoalStand
from ui.desktop.panel.plan_panel import PlanPanel
from ui.desktop.panel_host import PanelHost
from ui.desktop.planning import Asked, Planning, Proposal
from ui.desktop.proposals.comparison import ComparisonDialog
from ui.desktop.views.provisional import Provisional
from ui.desktop.weeks import note_of_result, stays_sentence, week_to_plan

if TYPE_CHECKING:
    from solver import Result


class Proposals(QObject):
    """One planning run and its proposals, shown in the panel and, while it lasts, in the grid."""

    improved = Signal()
    """There is another roster to show."""
    moved_on = Signal()
    """A run has begun, gone on or ended, or its proposals are gone."""
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
        self.found: tuple[Proposal, ...] = ()
        self.dialog: ComparisonDialog | None = None
        self._asked: Asked | None = None
        self._before: tuple[Proposal, ...] = ()
        self._chosen = 0
        panel.start_requested.connect(self.start)
        panel.stop_requested.connect(planning.stop)
        panel.compare_requested.connect(self.compare)
        panel.go_on_requested.connect(self.go_on)
        panel.take_over_requested.connect(self.take_over)
        panel.discard_requested.connect(self.discard)
        panel.closed.connect(lambda: host.show_run(False))
        planning.began.connect(self._show_begun)
        planning.improved.connect(self._show_improvement)
        planning.progressed.connect(self._show_progress)
        planning.found.connect(self._show_found)
        planning.ended.connect(self._show_all)
        planning.nothing_found.connect(self._end_without)
        planning.failed.connect(self._fail)

    @property
    def is_running(self) -> bool:
        return self._planning.is_running

    @property
    def is_open(self) -> bool:
        """Tell whether a run is at work or its proposals wait for an answer."""
        return self.provisional is not None

    def ask(self, shown: date, today: date) -> None:
        """Ask what to plan, in the place of the side panel."""
        plan = self._present()
        if plan is None or self.is_open:
            return
        self._host.show_run(True)
        start = week_to_plan(plan, shown)
        self._panel.choose(plan, start, lambda horizon: stays_sentence(plan, horizon), today)

    # A run

    def start(self, asked: Asked) -> None:
        plan = self._present()
        if plan is None:
            return
        self._asked, self.found, self._chosen = asked, (), 0
        self.provisional = Provisional(plan, plan, asked.horizon)
        self._panel.run_started(asked, self._planning.time_limit, stands_at_start())
        self._planning.start(plan, asked)

    def go_on(self) -> None:
        """Search on, each proposal from the roster that it has; none of them gets worse."""
        found, asked = self.found, self._asked
        if not found or asked is None or self.is_running:
            return
        self._hide_dialog()
        results = [one.result for one in found]
        asked = replace(asked, presets=tuple(one.preset for one in found))
        self._before, self._asked, self.found, self._chosen = found, asked, (), 0
        self.provisional = Provisional(results[0].plan, results[0].base, asked.horizon)
        self._panel.run_started(asked, self._planning.time_limit, found[0].stands)
        self._planning.start(results[0].base, asked, results)

    def _show_begun(self, number: int) -> None:
        shown, asked = self.provisional, self._asked
        if shown is None or asked is None:
            return
        several = len(asked.presets)
        at_work = (number + 1, several) if several > 1 else None
        self.provisional = replace(shown, at_work=at_work)
        self._chosen = number
        if number:
            self._panel.show_began(number, stands_at_start())
        self.moved_on.emit()

    def _show_improvement(self, plan: Plan) -> None:
        known = self.provisional
        if known is not None:
            number = 0 if known.at_work is None else known.at_work[0]
            self.provisional = replace(known, plan=plan, number=number)
            self.improved.emit()

    def _show_progress(self, stands: tuple[GoalStand, ...]) -> None:
        shown = self.provisional
        has_roster = shown is not None and shown.plan is not shown.base
        self._panel.show_progress(stands, has_roster=has_roster)

    def _show_found(self, proposal: Proposal) -> None:
        self._panel.show_found(self._chosen, proposal.result.seconds)

    def _show_all(self, found: tuple[Proposal, ...]) -> None:
        """Compare what was made; a single proposal is shown at once."""
        for number, known in enumerate(self._before[len(found) :], start=len(found)):
            # The search did not come to it this time: it is what it was.
            found = (*found, _counted_anew(known, (found or self._before)[0]))
            self._panel.show_found(number, known.result.seconds)
        self.found, self._before = found, ()
        can_be_better = any(one.can_be_better for one in found)
        self._panel.run_ended(len(found), can_go_on=can_be_better)
        self._choose(0)
        self.moved_on.emit()
        self.compare()

    def _end_without(self, stopped: bool) -> None:
        """Say that there is no roster, and how there could be one."""
        if self._before:
            self._show_all(())
            return
        self.discard()
        why = (
            self.tr("Je stopte voor er een eerste rooster was.")
            if stopped
            else self.tr("In de tijd die er was, is geen rooster gevonden. Probeer minder weken.")
        )
        unchanged = self.tr("Je rooster is niet gewijzigd.")
        say(self._host.window(), self.tr("Nog geen rooster"), f"{why} {unchanged}")

    def _fail(self) -> None:
        if self._before:
            self._show_all(())
        else:
            self.discard()
        self.failed.emit()

    # An answer

    @property
    def _has_changed(self) -> bool:
        """Tell whether the plan was edited since the run began."""
        return bool(self.found) and self._present() is not self.found[0].result.base

    def _choose(self, number: int) -> None:
        """Show a proposal in the grid and in the panel."""
        self._chosen = number
        result = self.found[number].result
        shown = number + 1 if len(self.found) > 1 else 0
        self.provisional = Provisional(result.plan, result.base, result.horizon, shown)
        note = note_of_result(result, has_changed=self._has_changed)
        self._panel.show_proposal(number, self.found[number].stands, self._beside_now(note))
        self.improved.emit()

    def _beside_now(self, note: str) -> str:
        """Say first how a proposal compares with the roster of now; of several, in their list."""
        proposal = self.found[self._chosen]
        if proposal.now is None:
            return note
        beware = caution(proposal.standings, proposal.now)
        if len(self.found) > 1:
            self._panel.run_list.warn(beware)
            return note
        against = against_now(proposal.standings, proposal.now)
        return " ".join(filter(None, (against, beware, note)))

    def compare(self) -> None:
        """Put the proposals beside each other, where there are several."""
        if len(self.found) < 2:
            return
        if self.dialog is None:
            dialog = ComparisonDialog(self._panel.theme, self.found, self._host.window())
            dialog.chosen.connect(self._choose)
            dialog.go_on_requested.connect(self.go_on)
            dialog.take_requested.connect(self.take_over)
            dialog.discard_requested.connect(self.discard)
            self.dialog = dialog
        self.dialog.choose(self._chosen)
        self.dialog.open()
        self.dialog.show_note(has_changed=self._has_changed)

    def take_over(self) -> None:
        """Make the chosen proposal the roster, as one step that can be undone."""
        present = self._present()
        if not self.found or present is None:
            return
        result = self.found[self._chosen].result
        plan = result.plan
        if present is not result.base:
            weeks = {**present.roster.weeks, **plan.roster.within(result.horizon).weeks}
            plan = present.with_roster(Roster(weeks))
        self.made.append(result)
        self.discard()
        self.taken_over.emit(plan, self.tr("rooster {0}").format(horizon_title(result.horizon)))

    def discard(self) -> None:
        """Forget the run and its proposals; the roster is as before.

        What a search went on from is kept: only the search itself is forgotten then.
        """
        self._planning.drop()
        if self._before:
            self._show_all(())
            return
        self._hide_dialog()
        self.provisional = None
        self.found = ()
        self._host.show_run(False)
        self.moved_on.emit()

    def _hide_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.hide()
            self.dialog.deleteLater()
        self.dialog = None

    def forget(self) -> None:
        """Begin anew with another team."""
        self.made.clear()
        self._before = ()
        self.discard()


def _counted_anew(known: Proposal, first: Proposal) -> Proposal:
    """Count what differs from a first proposal that is another one now."""
    if known.now is not None:
        return known
    horizon = first.result.horizon
    apart = places_apart(known.result.plan, first.result.plan, horizon)
    return replace(known, apart=apart)
