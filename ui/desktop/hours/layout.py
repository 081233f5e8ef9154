"""How the parts of the view lie beside each other, and give way where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from rostering.calendar import ALWAYS
from rostering.time import Weekday
from ui.application.hours.periods import Hours
from ui.desktop.fitting_label import Fitting
from ui.desktop.hours.day_heads import DayHeads
from ui.desktop.hours.figures_view import FiguresView
from ui.desktop.hours.period_bar import PeriodAsk, PeriodTabs
from ui.desktop.hours.picture import WeekPicture
from ui.desktop.hours.staffing_looks import HEAD, ROW, ROW_TIGHT
from ui.desktop.hours.staffing_table import StaffingTable
from ui.desktop.keeping.strip import Strip
from ui.desktop.key_hints import KeyHints
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import button, column, frame, label, row, set_icon
from ui.desktop.segments import Segments
from ui.desktop.theme import Theme

_LEFT, _RIGHT = 53, 47
"""How the width is shared, in hundredths."""
_NARROWEST = 376
"""Width of the right part in which no verdict is cut."""
_SCROLL_BAR = 14
_MOST_LINES, _MOST_TIGHT = 7, 9
"""Lines up to which the whole grid is in sight, the sum included: with air, or without."""


class HoursLayout(QObject):
    """Makes the parts of the view; the view connects them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.picture, self.heads = WeekPicture(theme), DayHeads(theme)
        self.table, self.figures = StaffingTable(theme), FiguresView(theme)
        self.tabs, self.ask, self.strip = PeriodTabs(), PeriodAsk(), Strip()
        self._make_buttons()
        self._title = label(self.tr("Openingsuren en bezetting"), "titel")
        bar = row(
            self._title,
            self.tabs,
            self.new_button,
            self.dates_button,
            self.gone_button,
            None,
            self.copy_button,
            self.closures_button,
        )
        bar.setContentsMargins(MARGIN, GAP + TIGHT // 2, MARGIN, GAP + TIGHT // 2)
        bar.setSpacing(GAP + TIGHT)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left())
        self.splitter.addWidget(self._right())
        self.splitter.setStretchFactor(0, _LEFT)
        self.splitter.setStretchFactor(1, _RIGHT)
        self._is_shared_by_hand = False
        self.splitter.splitterMoved.connect(self._keep_shares)
        self.outer = column(frame(bar, "toolbar"), self.ask, self.strip, self.splitter, gap=0)
        self.outer.setStretch(3, 1)

    def _make_buttons(self) -> None:
        self.new_button = button(self.tr("Nieuwe periode"))
        self.dates_button = button(self.tr("Datums…"))
        self.gone_button = button(self.tr("Verwijder periode"))
        self.copy_button = button(self.tr("Kopieer dag naar…"))
        self.closures_button = button(self.tr("Sluitingsdagen"))
        self._worded: dict[QPushButton, tuple[str, str]] = {}
        for made, icon in (
            (self.new_button, "plus"),
            (self.gone_button, "trash"),
            (self.copy_button, "copy"),
            (self.closures_button, "calendar-off"),
        ):
            set_icon(made, icon, self._theme)
            made.setAccessibleName(made.text())
            self._worded[made] = (made.text(), icon)

    def _left(self) -> QWidget:
        self.scroll = QScrollArea()
        self.scroll.setWidget(self.picture)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setProperty("role", "form")
        self.scroll.viewport().installEventFilter(self)
        self.empty = label(
            self.tr("Nog geen openingsuren. Sleep in de week om een blok te tekenen, of druk N."),
            "leeg",
            wraps=True,
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hints = self._hint_bar()
        made = column(self.heads, self.empty, self.scroll, self._hints, gap=0)
        made.setStretch(2, 1)
        return frame(made, "plain")

    def _hint_bar(self) -> QFrame:
        return KeyHints(
            self.tr("Sleep om te tekenen of te rekken"),
            [
                (self.tr("Enter"), self.tr("uren typen")),
                ("N", self.tr("nieuw")),
                ("S", self.tr("splits")),
                ("V", self.tr("voeg samen")),
                (self.tr("Del"), self.tr("verwijder")),
            ],
        )

    def _right(self) -> QWidget:
        self.folding = Segments(
            self.tr("Dagen in de bezetting"),
            [
                ("folded", self.tr("Gelijke dagen samen")),
                ("apart", self.tr("Elke dag apart")),
            ],
        )
        self.folding.choose("folded")
        for made in self.folding.buttons.values():
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._legend = Fitting(self.tr("vet is eigen, grijs volgt de standaard"), "klein")
        head = row(label(self.tr("Bezetting"), "menuTitle"), self._legend, self.folding)
        head.setStretch(1, 1)
        head.setContentsMargins(MARGIN, TIGHT, GAP, TIGHT)
        self.refusal = label("", "veldfout", wraps=True)
        self.refusal.setContentsMargins(MARGIN, TIGHT, MARGIN, TIGHT)
        self.refusal.hide()
        nothing = label(
            self.tr("Nog geen frontposten. Voeg er in Team een toe, en kom hier terug."),
            "leeg",
            wraps=True,
        )
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.grid = QStackedWidget()
        self.grid.addWidget(self.table)
        self.to_team = button(self.tr("Naar Team"))
        self.grid.addWidget(
            frame(column(None, nothing, row(None, self.to_team, None), None), "plain")
        )
        body = column(frame(head, "panelHead"), self.grid, self.refusal, self._below(), gap=0)
        body.setStretch(3, 1)
        panel = frame(body, "panel")
        panel.setMinimumWidth(_NARROWEST)
        return panel

    def _below(self) -> QWidget:
        made = QScrollArea()
        made.setWidget(self.figures)
        made.setWidgetResizable(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setProperty("role", "form")
        made.setProperty("reads", True)
        made.setAccessibleName(self.tr("Wat deze uren en bezetting vragen"))
        return made

    # What is shown

    def show_state(self, hours: Hours, chosen: Weekday) -> None:
        """Show what depends on the period: its buttons, the heads, what is still empty."""
        self.heads.show_hours(hours, chosen)
        is_dated = hours.period != ALWAYS
        self.dates_button.setVisible(is_dated)
        self.gone_button.setVisible(is_dated)
        self.empty.setVisible(not any(hours.blocks(weekday) for weekday in Weekday))
        posts = len(hours.plan.front_posts)
        self.grid.setCurrentIndex(0 if posts else 1)
        high = ROW if posts < _MOST_LINES else ROW_TIGHT
        self.table.posts.setDefaultSectionSize(high)
        lines = min(posts + 1, _MOST_TIGHT)
        self.grid.setFixedHeight(HEAD + lines * high + _SCROLL_BAR if posts else 120)
        self.show_refusal("")

    def show_refusal(self, sentence: str) -> None:
        """Say below the grid why something was not taken; nothing when that is over."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        self.table.editor.setAccessibleDescription(sentence)

    def set_editable(self, editable: bool) -> None:
        for made in (self.new_button, self.dates_button, self.gone_button, self.copy_button):
            made.setEnabled(editable)
        self.ask.setEnabled(editable)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.picture, self.heads, self.table, self.figures):
            part.set_theme(theme)
        self._theme = theme
        for made, (_, icon) in self._worded.items():
            set_icon(made, icon, theme)

    def _keep_shares(self) -> None:
        self._is_shared_by_hand = True

    def share_width(self) -> None:
        """Share the width between both parts, until somebody does so by hand."""
        if not self._is_shared_by_hand:
            width = self.splitter.width()
            self.splitter.setSizes([width * _LEFT // 100, width * _RIGHT // 100])

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the words of buttons that have an icon."""
        self.tabs.set_narrow(narrow)
        self.table.posts.set_narrow(narrow)
        self._legend.setHidden(narrow)
        for made, (text, icon) in self._worded.items():
            made.setText("" if narrow else text)
            made.setToolTip(text if narrow else "")
            set_icon(made, icon, self._theme)

    def set_tight(self, tight: bool) -> None:
        """Leave out the title, which the rail says too, and the keys, which the menu says too."""
        self._title.setVisible(not tight)
        self._hints.setVisible(not tight)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the picture the height that can be seen, so that the day fills it."""
        if event.type() == QEvent.Type.Resize:
            viewport = self.scroll.viewport()
            self.picture.set_room(viewport.height())
            self.heads.set_width(viewport.width())
        return super().eventFilter(watched, event)
