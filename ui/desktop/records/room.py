"""A view of the window that holds a few lists, one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from rostering.plan import Plan
from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import DOCKED_FROM, GAP, MARGIN, TIGHT
from ui.desktop.parts import button, column, frame, row, set_icon, tell_keys
from ui.desktop.records.tab import Tab
from ui.desktop.room import Room
from ui.desktop.segments import Segments
from ui.desktop.theme import Theme

_FILTER_WIDTH = 190


class ListRoom(Room):
    """Shows a plan and offers edits; the tabs are its lists."""

    has_rows = True

    def __init__(self, theme: Theme, title: str, tabs: Sequence[tuple[str, str, Tab]]) -> None:
        super().__init__()
        self.pages = {key: page for key, _, page in tabs}
        self.tabs = Segments(title, [(key, text) for key, text, _ in tabs])
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter de tabel"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(_FILTER_WIDTH)
        self.filter.setMinimumWidth(96)
        self.tools = QStackedWidget()
        self.tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add_button = button("", "primary", self.begin_new)
        set_icon(self.add_button, "plus", theme, "onacc")
        self.stack = QStackedWidget()
        self._tools = [self.make_tools(key) for key in self.pages]
        for page, tools in zip(self.pages.values(), self._tools, strict=True):
            self.stack.addWidget(page)
            self.tools.addWidget(tools)
            page.changed.connect(self.changed)
        for made in self.tabs.buttons.values():
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._title = Fitting(title, "titel")
        self._bar = row(self._title, self.tabs, self.filter, self.tools, None, self.add_button)
        bar = self._bar
        bar.setContentsMargins(MARGIN, GAP + TIGHT // 2, MARGIN, GAP + TIGHT // 2)
        bar.setSpacing(GAP + TIGHT)
        layout = column(frame(bar, "toolbar"), self.stack, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.tabs.chosen.connect(self.show_list)
        self.filter.textChanged.connect(lambda _text: self.apply_filter())
        self.show_list(tabs[0][0])

    def make_tools(self, key: str) -> QWidget:
        """Return what else there is to filter a list by."""
        del key
        return QWidget()

    def _show_tools(self, shown: int) -> None:
        """Show the tools of a list; those of the others take no room from the tabs."""
        policy = QSizePolicy.Policy
        for at, made in enumerate(self._tools):
            across = policy.Preferred if at == shown else policy.Ignored
            made.setSizePolicy(across, policy.Preferred)
        self.tools.setCurrentIndex(shown)

    @property
    def page(self) -> Tab:
        return self.pages[self._key]

    @property
    def key(self) -> str:
        """Which list is shown."""
        return self._key

    def show_list(self, key: str) -> None:
        self._key = key
        self.tabs.choose(key)
        self.stack.setCurrentWidget(self.page)
        self._show_tools(list(self.pages).index(key))
        self.add_button.setText(self.page.add_text)
        tell_keys(self.add_button, self.page.add_text, "Ctrl+N")
        self.apply_filter()
        self.show_shown()

    def apply_filter(self) -> None:
        self.page.show_only(self.filter.text(), self.tags())

    def tags(self) -> frozenset[str]:
        """Return what the rows that are shown have in common."""
        return frozenset()

    def begin_new(self) -> None:
        self.page.begin_new()

    def move_row(self, by: int) -> None:
        self.page.move_row(by)

    @override
    def show_plan(self, plan: Plan) -> None:
        """Show a plan; lists that are not in sight wait until they are."""
        super().show_plan(plan)
        self.show_shown()

    def show_shown(self) -> None:
        if self._plan is not None and self.page.plan is not self._plan:
            self.page.show_plan(self._plan)

    @override
    def take_focus(self) -> None:
        self.page.take_focus()

    @override
    def set_editable(self, editable: bool) -> None:
        self.add_button.setEnabled(editable)
        for page in self.pages.values():
            page.set_editable(editable)

    @override
    def set_narrow(self, narrow: bool) -> None:
        for page in self.pages.values():
            page.set_narrow(narrow)

    def set_tight(self, tight: bool) -> None:
        """Do with less width; the title stays where all else leaves room for it."""
        self.tabs.set_tight(tight)

    def _show_title(self) -> None:
        """Show the title where it fits; where it does not, the rail says it."""
        items = (self._bar.itemAt(at) for at in range(self._bar.count()))
        parts = [part for item in items if item is not None and (part := item.widget())]
        beside = [part for part in parts if part is not self._title and not part.isHidden()]
        widths = [part.sizeHint().width() for part in beside]
        gaps = 2 * MARGIN + self._bar.spacing() * (len(widths) + 1)
        wanted = sum(widths) + gaps + self._title.sizeHint().width()
        self._title.setVisible(wanted <= self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.set_tight(self.window().width() < DOCKED_FROM)
        super().resizeEvent(event)
        self._show_title()

    @override
    def set_theme(self, theme: Theme) -> None:
        for page in self.pages.values():
            page.set_theme(theme)
