"""Puts the panel beside the grid, or over it where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from ui.desktop.measures import DOCKED_FROM, PANEL, PANEL_NARROW, PANEL_RUN, WIDE_FROM
from ui.desktop.panel.plan_panel import PlanPanel
from ui.desktop.panel.side_panel import SidePanel
from ui.desktop.parts import column, frame
from ui.desktop.views.roster_view import RosterView


class PanelHost(QWidget):
    """The roster with one of two panels, which the user can close."""

    panel_shown = Signal(bool)

    def __init__(self, view: RosterView, side: SidePanel, run: PlanPanel) -> None:
        super().__init__()
        self._view = view
        self._run = run
        self._pages = QStackedWidget()
        self._pages.addWidget(side)
        self._pages.addWidget(run)
        view.setParent(self)
        self._panel = frame(column(self._pages, gap=0), "panel")
        self._panel.setParent(self)
        self._is_docked = True
        self._is_wanted = True

    @property
    def shows_panel(self) -> bool:
        return not self._panel.isHidden()

    @property
    def is_panel_wanted(self) -> bool:
        """Whether the panel stands beside the roster where there is room."""
        return self._is_wanted

    def show_panel(self, shown: bool) -> None:
        """Open or close the panel."""
        if self._is_docked:
            self._is_wanted = shown
        self._panel.setVisible(shown)
        self._arrange()
        self.panel_shown.emit(shown)

    def show_run(self, shown: bool) -> None:
        """Put the planning run in the place of the side panel, or take it away."""
        has_keyboard = self._holds_keyboard()
        self._pages.setCurrentIndex(1 if shown else 0)
        self._view.next_step.set_asking(shown)
        if shown:
            self.show_panel(True)
        elif not self._is_docked:
            self.show_panel(False)
        self._arrange()
        if not shown and has_keyboard:
            # What was made or refused is looked at next.
            self._view.grid.setFocus()

    def _holds_keyboard(self) -> bool:
        """Tell whether the run has the keyboard, or will have it when a dialog closes."""
        here = self.window().focusWidget()
        return here is not None and self._run.isAncestorOf(here)

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        whole = self.window().width()
        beside = PANEL_NARROW if DOCKED_FROM <= whole < WIDE_FROM else PANEL
        if self._pages.currentWidget() is self._run:
            beside = PANEL_RUN if whole >= WIDE_FROM else PANEL
        self._view.setGeometry(0, 0, width, height)
        self._view.toolbar.set_narrow(whole < DOCKED_FROM)
        # The toolbar goes on over the panel; the rest of the view ends at it.
        top = self._view.leave_room(beside if self._is_docked and self.shows_panel else 0)
        self._panel.setGeometry(width - beside, top, beside, height - top)
        self._panel.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        docked = self.window().width() >= DOCKED_FROM
        if docked is not self._is_docked:
            self._is_docked = docked
            running = self._pages.currentWidget() is self._run
            self._panel.setVisible(running or (docked and self._is_wanted))
            self.panel_shown.emit(self.shows_panel)
        self._arrange()
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._is_docked and self.shows_panel:
            self.show_panel(False)
            return
        super().keyPressEvent(event)
