"""Follows what is chosen and has it explained away from the event loop; takes repairs over."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction

from rostering.plan import Plan
from rostering.roster import Roster
from rostering.time import Horizon, monday_of
from rostering.view import View
from ui.desktop.attention_items import Attention
from ui.desktop.cell_edits import CellEdits
from ui.desktop.explanations import Explanation, Offer, explain, judged_weeks
from ui.desktop.insight import Insight, PersonBalance
from ui.desktop.jobs import Job, Stop
from ui.desktop.models.chosen import CellChoice, CellFacts, Choice, Chosen, Facts, PlaceChoice
from ui.desktop.panel.cell_page import CellPage
from ui.desktop.panel.side_panel import SidePanel
from ui.desktop.panel_host import PanelHost
from ui.desktop.views.roster_grid import RosterGrid

_PAUSE_MS = 150
"""Who walks through the cells with the arrow keys starts no search at each of them."""
_REMEMBERED = 12


class Explain(Protocol):
    """What explains: `explanations.explain`, or a stand-in for tests."""

    def __call__(
        self,
        view: View,
        choice: Choice,
        stop: Stop,
        on_more: Callable[[Explanation], None],
        known: Explanation | None = None,
    ) -> Explanation | None: ...


class ExplainJob(Job):
    """One question; `more` comes before `done`, for the reasons and for each repair."""

    more = Signal(object)

    def __init__(
        self,
        explain: Explain,
        view: View,
        choice: Choice,
        known: Explanation | None,
        parent: QObject | None = None,
    ) -> None:
        self.view, self.stop = view, Stop()
        self.told = known
        """What was told last; all that there is of it when the search ends early."""
        super().__init__(lambda: explain(view, choice, self.stop, self.more.emit, known), parent)


class Explaining(QObject):
    """The choice of the user, what the page says of it, and the search at work for it."""

    taken_over = Signal(object, str)
    """The plan from now on, and what to call the change."""

    def __init__(
        self,
        page: CellPage,
        side: SidePanel,
        host: PanelHost,
        grid: RosterGrid,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.explain: Explain = explain
        self._page, self._side, self._host, self._grid = page, side, host, grid
        self._plan: Plan | None = None
        self._made: Horizon | None = None
        self._insight = Insight(None)
        self.choice: Choice | None = None
        self._chosen = Chosen()
        self._known: deque[tuple[View, Explanation]] = deque(maxlen=_REMEMBERED)
        self._repaired: list[tuple[Roster, Plan]] = []
        self._job: ExplainJob | None = None
        self._jobs: list[ExplainJob] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._start)
        page.shown.connect(self._show)
        page.left.connect(grid.setFocus)
        page.take_requested.connect(self._take)
        page.stop_requested.connect(self._stop_search)
        page.search_requested.connect(self._search_on)
        grid.cell_chosen.connect(self._choose_cell)
        grid.place_chosen.connect(self._choose_place)
        grid.place_asked.connect(self._ask_place)
        self.edits = CellEdits(page, side, lambda: self._plan, lambda: self.choice, self)
        self.edits.taken_over.connect(self.taken_over)

    def connect_actions(self, why: QAction, note: QAction) -> None:
        """Have two actions of a menu ask about what is chosen."""
        why.triggered.connect(self.ask)
        note.triggered.connect(self.write_note)
        self._page.addAction(note)

    @property
    def is_working(self) -> bool:
        """Tell whether any search is at work, also one whose answer nobody waits for."""
        return bool(self._jobs)

    # What is chosen

    def choose(self, choice: Choice) -> None:
        """Show something else; what was being searched for the former choice ends."""
        if choice != self.choice:
            self.choice = choice
            self._drop()
            self._page.forget()
        self._show()

    def _choose_cell(self, name: str, day: date, block: str) -> None:
        self.choose(CellChoice(name, day, block))

    def _choose_place(self, post: str, day: date, block: str) -> None:
        self.choose(PlaceChoice(post, day, block))

    def _ask_place(self, post: str, day: date, block: str) -> None:
        self._choose_place(post, day, block)
        self.reveal()

    def show_item(self, item: Attention) -> None:
        """Show what asks for attention: a place, or the cell that is current in the grid."""
        if item.post and item.day is not None:
            self.choose(PlaceChoice(item.post, item.day, item.block))
        self.reveal()

    def ask(self) -> None:
        """Show why, for what was chosen last, with the keyboard in the panel."""
        self.reveal()
        self._page.setFocus()

    def write_note(self) -> None:
        """Open the editor of a note on what is chosen."""
        self.reveal()
        self.edits.write()

    def reveal(self) -> None:
        """Bring the page into view."""
        self._side.setCurrentWidget(self._page)
        self._host.show_panel(True)

    # What there is to tell

    def show_plan(self, plan: Plan, made: Horizon | None) -> None:
        """Follow a change of the plan: answers of before are told apart and searched anew."""
        if plan is not self._plan or made != self._made:
            self._plan, self._made = plan, made
            self._drop()
            self._page.mark_stale()
        self._show()

    def show_insight(self, insight: Insight) -> None:
        """Show the broken rules and the balances that belong to the choice."""
        self._insight = insight
        self._show()

    def base_of(self, plan: Plan) -> Plan | None:
        """Return the plan of which a repair made this one, to mark what changed."""
        return next((base for roster, base in self._repaired if roster is plan.roster), None)

    def forget(self) -> None:
        """Begin anew with another team."""
        self._drop()
        self._plan = self._made = self.choice = None
        self._insight = Insight(None)
        self._known.clear()
        self._repaired.clear()
        self._page.notes.forget()
        self._page.show_nothing()

    def _facts(self) -> Facts | None:
        if self._plan is None or self.choice is None:
            return None
        if self._grid.plan is self._plan:
            self._chosen.know(self._plan, self._grid.model.week)
        return self._chosen.facts(self._plan, self.choice)

    def _show(self) -> None:
        """Show what is known now; have the rest searched when the page can be seen."""
        if not self._page.isVisible():
            return
        facts = self._facts()
        if facts is None or self._plan is None:
            self._page.show_nothing()
            return
        self._page.show_facts(
            facts, _broken_at(self._insight, facts), _balance(self._insight, facts)
        )
        self.edits.show_notes()
        if not _is_asked(facts):
            self._show_done(facts)
            return
        known = self._answer()
        if known is not None:
            self._page.show_answer(known)
        elif self._job is None and not self._pause.isActive():
            self._page.show_waiting()
        if self._job is None and not self._pause.isActive() and not _is_enough(known):
            self._pause.start()

    def _show_done(self, facts: Facts) -> None:
        """Say that a place lacks nobody; of a cell without a front post there is no more to say."""
        if isinstance(facts, CellFacts) or not facts.planned:
            self._page.show_answer(None)
        elif self._plan is not None and self.base_of(self._plan) is not None:
            self._page.show_note(self.tr("Overgenomen. Ongedaan maken kan met Ctrl+Z."))
        else:
            self._page.show_note(self.tr("Hier ontbreekt niemand."))

    def _view(self) -> View | None:
        if self._plan is None or self.choice is None:
            return None
        horizon = judged_weeks(self._plan, self._made, self.choice)
        return None if horizon is None else View(self._plan, horizon)

    def _answer(self) -> Explanation | None:
        """Return what was found for this very plan so far, now or before."""
        view = self._view()
        if view is None:
            return None
        if self._job is not None:
            return self._job.told
        return next(
            (
                found
                for seen, found in reversed(self._known)
                if seen.plan is view.plan
                and seen.horizon == view.horizon
                and found.choice == self.choice
            ),
            None,
        )

    # Searching

    def _start(self) -> None:
        view = self._view()
        if view is None or self.choice is None:
            return
        known = self._answer()
        if known is not None and known.search is not None:
            known = replace(known, search=replace(known.search, is_stopped=False))
            self._page.show_answer(known)
        job = ExplainJob(self.explain, view, self.choice, known, self)
        job.more.connect(lambda found: self._tell(job, found))
        job.done.connect(lambda found: self._end(job, found))
        job.failed.connect(lambda _error: self._fail(job))
        job.finished.connect(lambda: self._ended(job))
        self._job = job
        self._jobs.append(job)
        job.start()

    def _tell(self, job: ExplainJob, found: Explanation) -> None:
        if job is self._job:
            job.told = found
            self._page.show_answer(found)

    def _end(self, job: ExplainJob, found: Explanation | None) -> None:
        if job is not self._job:
            return
        self._job = None
        if found is not None:
            self._known.append((job.view, found))
        self._page.show_answer(found)

    def _fail(self, job: ExplainJob) -> None:
        if job is self._job:
            job.told = None
            self._page.show_failure()

    def _stop_search(self) -> None:
        """Have enough of what would fill a place; what was found stays."""
        told = None if self._job is None else self._job.told
        self._drop()
        if told is not None and told.search is not None:
            view, stopped = self._known.pop()[0], replace(told.search, is_stopped=True)
            self._known.append((view, replace(told, search=stopped)))
            self._page.show_answer(self._answer())

    def _search_on(self) -> None:
        """Go on with a search that the user stopped."""
        if self._job is None and not self._pause.isActive():
            self._start()

    def _ended(self, job: ExplainJob) -> None:
        self._jobs.remove(job)
        job.deleteLater()

    def _drop(self) -> None:
        """Let nobody wait for the search at work, and ask it to stop."""
        self._pause.stop()
        job, self._job = self._job, None
        if job is None:
            return
        job.stop.set()
        if job.told is not None:
            self._known.append((job.view, job.told))

    def wait(self) -> None:
        """End all searches, before the window goes."""
        self._drop()
        for job in list(self._jobs):
            job.wait()

    def _take(self, offer: Offer) -> None:
        """Make a repair the roster, as one step, if the roster is still the one it repairs."""
        known = self._answer()
        if self._plan is None or known is None or all(offer is not one for one in known.offers):
            return
        self._repaired.append((offer.plan.roster, self._plan))
        self.taken_over.emit(offer.plan, offer.step)
        self._page.setFocus()


def _is_enough(known: Explanation | None) -> bool:
    """Tell whether nothing more is to be searched: all was, or the user had enough of it."""
    if known is None:
        return False
    return known.is_whole or (known.search is not None and known.search.is_stopped)


def _is_asked(facts: Facts) -> bool:
    """Tell whether there is something to search: who else could, or what would fill it."""
    if isinstance(facts, CellFacts):
        return facts.asks_why
    return facts.shortage is not None


def _broken_at(insight: Insight, facts: Facts) -> tuple[Attention, ...]:
    """Return what is broken at a cell, that of the whole day included, or at a place."""
    choice = facts.choice
    return tuple(
        item
        for item in (*insight.attention, *insight.soft)
        if _is_about(item, choice)
        and (
            item.name == choice.name if isinstance(choice, CellChoice) else item.post == choice.post
        )
    )


def _is_about(item: Attention, choice: Choice) -> bool:
    """Tell whether something is told at a block: soft limits all day, those of hours all week."""
    if item.tone == "soft" and not item.block:
        return item.day == monday_of(choice.day)
    if item.day != choice.day:
        return False
    return item.tone == "soft" or (item.violation is not None and item.block in ("", choice.block))


def _balance(insight: Insight, facts: Facts) -> PersonBalance | None:
    name = facts.choice.name if isinstance(facts, CellFacts) else ""
    return next((person for person in insight.balances if person.name == name), None)
