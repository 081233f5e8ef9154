"""The panel beside the grid: what is chosen, attention, goals, turns."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QTabWidget, QWidget

from ui.desktop.attention_items import Tone
from ui.desktop.insight import Insight
from ui.desktop.measures import GAP, MARGIN
from ui.desktop.panel.attention_page import AttentionPage
from ui.desktop.panel.balances import BalanceTable
from ui.desktop.panel.cell_page import CellPage
from ui.desktop.panel.goal_rows import GoalList
from ui.desktop.parts import column, label
from ui.desktop.theme import Theme


class SidePanel(QTabWidget):
    """Shows an insight; asks for the cell behind a row."""

    cell_requested = Signal(object)
    allow_requested = Signal(object)
    """A broken rule that is to stand with a reason."""
    withdraw_requested = Signal(object)
    """One that is to stand no more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Zijpaneel"))
        self.setDocumentMode(True)
        # No arrows beside the tabs: long words are shortened.
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(False)
        self.cell = CellPage(theme)
        self.attention_page = AttentionPage(theme)
        self.attention = self.attention_page.list
        self.attention.chosen.connect(self.cell_requested)
        for page in (self.cell, self.attention):
            page.allow_requested.connect(self.allow_requested)
            page.withdraw_requested.connect(self.withdraw_requested)
        self.goals = GoalList(theme)
        self.balances = BalanceTable(theme)
        self.addTab(self.cell, self.tr("Vak"))
        self.addTab(self.attention_page, self.tr("Aandacht"))
        self.addTab(self._make_goals(), self.tr("Doelen"))
        self.addTab(self._make_balances(), self.tr("Beurten"))
        for at in range(self.count()):
            self.setTabToolTip(at, self.tabText(at))
        self._insight: Insight | None = None
        self.show_insight(Insight(None))

    def _make_goals(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("role", "plain")
        self._no_goals = label(
            self.tr("Nog geen rooster. De doelen komen hier zodra er een is."), "hint", wraps=True
        )
        self._no_goals.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._no_goals.setContentsMargins(MARGIN, 2 * MARGIN, MARGIN, 0)
        inside.setLayout(column(self._no_goals, self.goals, None, gap=0))
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setProperty("role", "reading")
        scroll.setAccessibleName(self.tr("Doelen"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return scroll

    def _make_balances(self) -> QWidget:
        page = QWidget()
        page.setProperty("role", "plain")
        layout = column(self.balances, gap=0)
        layout.setContentsMargins(GAP, 0, GAP, 0)
        page.setLayout(layout)
        return page

    def show_insight(self, insight: Insight) -> None:
        number = len(insight.attention) - insight.count("allowed")
        title = self.tr("Aandacht {0}").format(number) if number else self.tr("Aandacht")
        self.setTabText(self.indexOf(self.attention_page), title)
        items = (*insight.attention, *insight.soft)
        self.attention_page.show_items(items, self._all_well(insight))
        # A first look at an edit brings other rows of the list alone.
        known, self._insight = self._insight, insight
        if known is None or insight.goals is not known.goals:
            self.goals.reset()
            self.goals.show_stands(insight.goals)
            self.goals.setVisible(bool(insight.goals))
            self._no_goals.setVisible(not insight.goals)
        if known is None or insight.balances is not known.balances:
            self.balances.show_people(insight.balances)

    def _all_well(self, insight: Insight) -> str:
        """Return what is said where nothing asks for attention."""
        if not insight.is_known:
            return self.tr("Het rooster wordt nagekeken…")
        if insight.horizon is None:
            return self.tr("Nog geen rooster, dus ook geen aandachtspunten.")
        return self.tr("Geen aandachtspunten. Alles klopt tot en met {0}.").format(insight.until)

    def list_attention(self, tones: Collection[Tone]) -> None:
        """Show the list, with some tones alone; without any, everything."""
        self.setCurrentWidget(self.attention_page)
        self.attention_page.choose(tones)

    def walk_attention(self, by: int) -> None:
        """Go to the next or the previous thing that asks for attention."""
        self.setCurrentWidget(self.attention_page)
        self.attention.step(by)

    def set_theme(self, theme: Theme) -> None:
        self.cell.set_theme(theme)
        self.attention_page.set_theme(theme)
        self.goals.set_theme(theme)
        self.balances.set_theme(theme)
