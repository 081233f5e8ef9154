"""The roster of one week as a grid: people by days and blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rostering.plan import Plan
from rostering.roster import Roster
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.models.week_cells import CellProblem
from ui.desktop.theme import Theme
from ui.desktop.views.empty_card import EmptyCard
from ui.desktop.views.grid_layout import narrowest_week, row_height, section_widths
from ui.desktop.views.legend import HEIGHT as LEGEND
from ui.desktop.views.legend import Legend
from ui.desktop.views.roster_heads import HEAD_HEIGHT, ROW_HEAD
from ui.desktop.views.roster_table import RosterTable
from ui.desktop.views.staffing_band import TITLE, BandTitle, StaffingBand

_SMALLEST_ROWS = 3


class RosterGrid(QWidget):
    """The grid with its heads, the staffing band and the legend."""

    cell_chosen = Signal(str, object, str)
    """Name, date and block of the cell that is current now; the block is empty on a closed day."""
    place_chosen = Signal(str, object, str)
    """Post, date and block of the line of the staffing band that is current now."""
    place_asked = Signal(str, object, str)
    """The same, for a place that was clicked or on which Enter was pressed."""
    shown = Signal()
    """A week was set, or the grid came into view or went out of it."""
    empty_action = Signal()
    """The button of the empty state was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problems: tuple[CellProblem, ...] = ()
        self.plan: Plan | None = None
        self.published: Callable[[date], Roster | None] = lambda _monday: None
        self.model = RosterModel(self)
        self.table = RosterTable(theme, self.model, self)
        self._title = BandTitle(theme, self)
        self.band = StaffingBand(theme, self.model, self)
        self._legend = Legend(theme, self)
        self._card = EmptyCard(self)
        self._card.pressed.connect(self.empty_action)
        self.setFocusProxy(self.table)
        self._share_scrolling()
        self._told: tuple[str, date, str] | None = None
        self._asked_column: tuple[int, int] | None = None
        self.table.selectionModel().currentChanged.connect(self._tell)
        self.table.clicked.connect(self._tell_again)
        self.table.days.column_clicked.connect(self._ask_column)
        self.band.place_chosen.connect(self._tell_place)
        self.band.place_asked.connect(self._ask_place)

    def set_theme(self, theme: Theme) -> None:
        """Show the same week in another theme."""
        self._theme = theme
        for part in (self.table, self._title, self.band, self._legend):
            part.set_theme(theme)
        self.update()

    def set_week(
        self, plan: Plan, monday: date, today: date | None = None, marks: Plan | None = None
    ) -> None:
        """Show a week; what differs from the roster of `marks` gets the mark of automatic work.

        The chosen cell stays chosen when the same person and block are there again.
        """
        chosen, cells = self.chosen(), self._chosen_cells()
        self._asked_column = None
        bars = (self.table.horizontalScrollBar(), self.table.verticalScrollBar())
        places = [bar.value() for bar in bars]
        self.table.set_today(today)
        self.band.delegate.today = today
        self.plan = plan
        self.model.set_week(plan, monday, marks=marks, published=self.published(monday))
        self.table.note_chosen()
        # What was found in the plan says nothing of a roster that is still being made.
        self.model.set_problems(self._problems if marks is None else ())
        self.band.band.set_week(self.model.week)
        if plan.front_posts:
            self._legend.set_code(plan.front_posts[0].code)
        self._arrange()
        if chosen is not None:
            index = self.model.find(*chosen)
            if index.isValid():
                self.table.setCurrentIndex(index)
                self._choose_again(cells)
        # A roster that is being made is set again and again; what one looks at stays in view.
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)
        self.shown.emit()

    def show_problems(self, problems: Sequence[CellProblem]) -> None:
        """Ring the cells at which a hard rule is broken, in this week and those set later."""
        self._problems = tuple(problems)
        self.model.set_problems(self._problems)

    def chosen(self) -> tuple[str, date, str] | None:
        """Return name, date and block of the current cell."""
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        week = self.model.week
        column = week.columns[index.column()]
        return week.rows[index.row()].name, column.day, column.block_name

    def _chosen_cells(self) -> list[tuple[str, date, str]]:
        """Return what is chosen beside the current cell, by name, date and block."""
        week, places = self.model.week, self.table.chosen_places
        if len(places) < 2:
            return []
        return [
            (week.rows[row].name, week.columns[at].day, week.columns[at].block_name)
            for row, at in places
        ]

    def _choose_again(self, cells: Sequence[tuple[str, date, str]]) -> None:
        selection = QItemSelection()
        for name, day, block in cells:
            index = self.model.find(name, day, block)
            if index.isValid():
                selection.select(index, index)
        if cells:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.table.selectionModel().select(selection, flag)

    def goto(self, name: str, day: date, block: str) -> None:
        """Make a cell the current one and bring it into view; a cell that is not there is left."""
        index = self.model.find(name, day, block)
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_empty(self, title: str, text: str, button: str = "") -> None:
        """Lay a card over the grid that says what is missing and offers the next step."""
        self._card.fill(title, text, button)
        self._place_card()
        self._card.show()
        self._card.raise_()

    def hide_empty(self) -> None:
        """Take the card away."""
        self._card.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        painter.end()

    def _share_scrolling(self) -> None:
        bar, other = self.table.horizontalScrollBar(), self.band.horizontalScrollBar()
        bar.valueChanged.connect(other.setValue)
        other.valueChanged.connect(bar.setValue)

    def _tell(self, current: QModelIndex) -> None:
        """Tell of another cell; the same one chosen again after a change is no news."""
        chosen = self.chosen() if current.isValid() else None
        if chosen is not None and chosen != self._told:
            self._told = chosen
            self.cell_chosen.emit(*chosen)

    def _tell_again(self) -> None:
        """Tell of a cell that was clicked, also when it was chosen already."""
        self._told = self.chosen()
        if self._told is not None:
            self.cell_chosen.emit(*self._told)

    def _tell_place(self, row: int, column: int) -> None:
        place = self._place(row, column)
        if place is not None:
            self.place_chosen.emit(*place)

    def _ask_place(self, row: int, column: int) -> None:
        place = self._place(row, column)
        if place is not None:
            self.place_asked.emit(*place)

    def _place(self, row: int, column: int) -> tuple[str, date, str] | None:
        """Return post, date and block of a cell of the band; back office work is no place."""
        line, where = self.model.week.band[row], self.model.week.columns[column]
        if not line.post_number or line.cells[column] is None:
            return None
        return line.name, where.day, where.block_name

    def _ask_column(self, column: int) -> None:
        """Ask about a place of a block that lacks somebody; another click asks about the next."""
        lacking = self.model.week.lacking(column)
        if not lacking:
            return
        before = self._asked_column
        at = (before[1] + 1) % len(lacking) if before is not None and before[0] == column else 0
        self._asked_column = (column, at)
        self._ask_place(lacking[at], column)

    def _arrange(self) -> None:
        """Give every part its place: rows first, the band right under the last one."""
        people, columns = self.model.rowCount(), self.model.week.columns
        across = self.band.horizontalScrollBar().sizeHint().height()
        below = across if narrowest_week(columns, self._theme) > self.width() - ROW_HEAD else 0
        room = self.height() - HEAD_HEIGHT - TITLE - self.band.wanted_height - LEGEND - below
        height = row_height(people, room, self._theme)
        rows = min(height * people, max(room, _SMALLEST_ROWS * height))
        scrolls = rows < height * people
        bar = self.table.verticalScrollBar().sizeHint().width() if scrolls else 0
        widths = section_widths(columns, self.width() - ROW_HEAD - bar, self._theme)
        self.table.people.setDefaultSectionSize(height)
        for section, width in enumerate(widths):
            self.table.setColumnWidth(section, width)
            self.band.setColumnWidth(section, width)
        top = HEAD_HEIGHT + rows
        self.table.setGeometry(0, 0, self.width(), top)
        self._title.setGeometry(0, top, self.width(), TITLE)
        self.band.setGeometry(0, top + TITLE, self.width() - bar, self.band.wanted_height + below)
        self._legend.setGeometry(0, self.height() - LEGEND, self.width(), LEGEND)
        self._place_card()

    def _place_card(self) -> None:
        self._card.adjustSize()
        area = self.table.geometry().adjusted(ROW_HEAD, HEAD_HEIGHT, 0, 0)
        if area.height() < self._card.height():
            area = self.rect()
        place = self._card.rect()
        place.moveCenter(area.center())
        self._card.move(place.topLeft())
