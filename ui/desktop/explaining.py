"""Follows what is chosen and has it explained; takes repairs over."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from rostering.plan import Plan
from rostering.roster import Roster
from rostering.time import Horizon
from rostering.view import View
from ui.desktop.attention_items import Attention
from ui.desktop.cell_edits import CellEdits
from ui.desktop.explain_search import ExplainSearch
from ui.desktop.explanations import Explanation, Offer, judged_weeks
from ui.desktop.insight import Insight
from ui.desktop.insight_at import balance_at, broken_at
from ui.desktop.models.chosen import CellChoice, CellFacts, Choice, Chosen, Facts, PlaceChoice
from ui.desktop.panel.cell_page import CellPage
from ui.desktop.panel.side_panel import SidePanel
from ui.desktop.panel_host import PanelHost
from ui.desktop.views.roster_grid import RosterGrid


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
        self._page, self._side, self._host, self._grid = page, side, host, grid
        self._plan: Plan | None = None
        self._made: Horizon | None = None
        self._insight = Insight(None)
        self.choice: Choice | None = None
        self._chosen = Chosen()
        self._repaired: list[tuple[Roster, Plan]] = []
        self.search = ExplainSearch(self)
        self.search.told.connect(page.show_answer)
        self.search.failed.connect(page.show_failure)
        page.shown.connect(self.show)
        page.left.connect(grid.setFocus)
        page.take_requested.connect(self._take)
        page.stop_requested.connect(self.search.stop)
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
        return self.search.is_working

    # What is chosen

    def choose(self, choice: Choice) -> None:
        """Show something else; what was being searched for the former choice ends."""
        if choice != self.choice:
            self.choice = choice
            self.search.drop()
            self._page.forget()
        self.show()

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

    def follow(self, plan: Plan, made: Horizon | None) -> None:
        """Follow a change of the plan: answers of before are told apart and searched anew.

        It is shown with what is found in the plan right away, else the page is made twice.
        """
        if plan is not self._plan or made != self._made:
            self._plan, self._made = plan, made
            self.search.drop()
            self._page.mark_stale()

    def show_insight(self, insight: Insight) -> None:
        """Show the broken rules and the balances that belong to the choice."""
        self._insight = insight
        self.show()

    def base_of(self, plan: Plan) -> Plan | None:
        """Return the plan of which a repair made this one, to mark what changed."""
        return next((base for roster, base in self._repaired if roster is plan.roster), None)

    def forget(self) -> None:
        """Begin anew with another team."""
        self.search.forget()
        self._plan = self._made = self.choice = None
        self._insight = Insight(None)
        self._repaired.clear()
        self._page.notes.forget()
        self._page.show_nothing()

    def _facts(self) -> Facts | None:
        if self._plan is None or self.choice is None:
            return None
        if self._grid.plan is self._plan:
            self._chosen.know(self._plan, self._grid.model.week)
        return self._chosen.facts(self._plan, self.choice)

    def show(self) -> None:
        """Show what is known now; have the rest searched when the page can be seen."""
        if not self._page.isVisible():
            return
        facts = self._facts()
        if facts is None or self._plan is None:
            self._page.show_nothing()
            return
        self._page.show_facts(
            facts, broken_at(self._insight, facts.choice), balance_at(self._insight, facts)
        )
        self.edits.show_notes()
        if not _is_asked(facts):
            self._show_done(facts)
            return
        known, view, choice = self._answer(), self._view(), self.choice
        if known is not None:
            self._page.show_answer(known)
        elif not self.search.is_asked:
            self._page.show_waiting()
        if view is None or choice is None or self.search.is_asked or _is_enough(known):
            return
        self.search.ask(view, choice)

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
        view, choice = self._view(), self.choice
        return None if view is None or choice is None else self.search.answer(view, choice)

    def _search_on(self) -> None:
        """Go on with a search that the user stopped."""
        view, choice = self._view(), self.choice
        if view is not None and choice is not None and not self.search.is_asked:
            self.search.start(view, choice)

    def wait(self) -> None:
        """End all searches, before the window goes."""
        self.search.wait()

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
