"""The roster of some weeks as a grid: people, or posts, by days and blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget
from typing_extensions import override

from rostering.plan import Plan
from rostering.roster import Roster
from rostering.time import WEEK
from ui.desktop.density import Density
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.models.week_cells import CellProblem
from ui.desktop.theme import Theme
from ui.desktop.views.band_heads import BandTitle
from ui.desktop.views.empty_card import EmptyCard
from ui.desktop.views.grid_choice import Cell, GridChoice
from ui.desktop.views.grid_parts import GridParts
from ui.desktop.views.legend import Legend
from ui.desktop.views.post_table import PostTable
from ui.desktop.views.roster_table import RosterTable
from ui.desktop.views.staffing_band import StaffingBand


@dataclass(frozen=True, slots=True)
class _Shown:
    """What was set last."""

    plan: Plan
    monday: date
    today: date | None
    marks: Callable[[date], Plan | None]
    is_provisional: bool


class RosterGrid(QWidget):
    """The people with the staffing band, or the posts; the legend below."""

    cell_chosen = Signal(str, object, str)
    """Name, date and block of the cell that is current now; the block is empty on a closed day."""
    place_chosen = Signal(str, object, str)
    """Post, date and block of the line of the staffing band that is current now."""
    place_asked = Signal(str, object, str)
    """The same, for a place that was clicked or on which Enter was pressed."""
    people_requested = Signal()
    """A seat was asked for in the view of the people."""
    shown = Signal()
    """A week was set, or the grid came into view or went out of it."""
    empty_action = Signal()
    """The button of the empty state was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problems: tuple[CellProblem, ...] = ()
        self.plan: Plan | None = None
        self._shown: _Shown | None = None
        self.published: Callable[[date], Roster | None] = lambda _monday: None
        self.model = RosterModel(self)
        self.weeks = 1
        self.table = RosterTable(theme, self.model, self)
        self.posts = PostTable(theme, self.model, self)
        self._title = BandTitle(theme, self)
        self.band = StaffingBand(theme, self.model, self)
        self._legend = Legend(theme, self)
        self._choice = GridChoice(self.model, self.table, self.band, self.posts)
        self.card = EmptyCard(self)
        self.card.pressed.connect(self.empty_action)
        self.parts = GridParts(
            self.model, self.table, self.posts, self._title, self.band, self._legend
        )
        self._connect()
        self._show_view()

    def _connect(self) -> None:
        bar, other = self.table.horizontalScrollBar(), self.band.horizontalScrollBar()
        bar.valueChanged.connect(other.setValue)
        other.valueChanged.connect(bar.setValue)
        self._choice.cell_chosen.connect(self.cell_chosen)
        self._choice.place_chosen.connect(self.place_chosen)
        self._choice.place_asked.connect(self.place_asked)
        self.posts.spot_asked.connect(lambda _index: self.people_requested.emit())

    def set_theme(self, theme: Theme) -> None:
        """Show the same week in another theme."""
        self._theme = theme
        for part in (self.table, self.posts, self._title, self.band, self._legend):
            part.set_theme(theme)
        self.update()

    # What is shown

    def set_weeks(
        self,
        plan: Plan,
        monday: date,
        today: date | None,
        marks: Callable[[date], Plan | None],
        *,
        is_provisional: bool,
    ) -> None:
        """Show as many weeks as are wanted, from that of a Monday on.

        The chosen cell stays chosen when the same person and block are there again; in another
        week, so is that of the same weekday, for who goes on with the keys.

        Args:
            plan: the plan with its roster.
            monday: the first of the weeks.
            today: the day to mark.
            marks: per week, the plan of which what differs is automatic; None for no marks.
            is_provisional: whether it is being made: what was found in the plan says nothing of it.
        """
        self.plan = plan
        self._shown = _Shown(plan, monday, today, marks, is_provisional)
        self._set_weeks()

    def _set_weeks(self) -> None:
        shown = self._shown
        if shown is None:
            return
        kept = self._choice.keep()
        bars = [*_bars(self.table), *_bars(self.posts)]
        places = [bar.value() for bar in bars]
        for view in (self.table, self.posts):
            view.set_today(shown.today)
        self.band.looks.today = shown.today
        mondays = [shown.monday + number * WEEK for number in range(self.weeks)]
        days = self.weeks > 2 and not self.shows_posts
        self.model.set_weeks(shown.plan, mondays, shown.marks, self.published, days=days)
        if self.shows_posts:
            self.posts.seats.show(shown.plan, self.published)
        self.table.note_chosen()
        self.model.set_problems(() if shown.is_provisional else self._problems)
        self.band.band.set_week(self.model.week)
        if shown.plan.front_posts:
            self._legend.set_code(shown.plan.front_posts[0].code)
        self._arrange()
        self._choice.restore(kept, mondays)
        # A roster that is being made is set again and again; what one looks at stays in view.
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)
        self.shown.emit()

    def show_weeks(self, weeks: int) -> None:
        """Show so many weeks from the present one on."""
        if weeks != self.weeks:
            self.weeks = weeks
            self._set_weeks()
            self._choice.follow()

    def set_zoom(self, zoom: float) -> None:
        """Make blocks and rows wider and higher, or narrower and lower."""
        self.parts.zoom = zoom
        self._arrange()

    def set_density(self, density: Density) -> None:
        """Make rows as high as all of them fit, or as was chosen."""
        self.parts.density = density
        self._arrange()

    @property
    def shows_posts(self) -> bool:
        """Whether the posts are shown in the place of the people."""
        return self._choice.in_posts

    def show_posts(self, shown: bool) -> None:
        """Show the posts in the place of the people; what is chosen stays chosen."""
        if shown == self.shows_posts:
            return
        had_focus = any(one.hasFocus() for one in (self.table, self.band, self.posts))
        self._choice.in_posts = shown
        self._set_weeks()
        # First what is chosen: a table without a current cell chooses one when it gets the keys.
        self._choice.follow()
        self._show_view(takes_keys=had_focus)

    def _show_view(self, *, takes_keys: bool = False) -> None:
        view = self.posts if self.shows_posts else self.table
        self.setFocusProxy(view)
        view.show()
        if takes_keys:
            # Before the other one goes: it would hand the keys to whatever comes next.
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self.table, self._title, self.band):
            part.setVisible(not self.shows_posts)
        self.posts.setVisible(self.shows_posts)
        if view.currentIndex().isValid():
            view.scrollTo(view.currentIndex())

    def show_problems(self, problems: Sequence[CellProblem]) -> None:
        """Ring the cells at which a hard rule is broken, in this week and those set later."""
        self._problems = tuple(problems)
        self.model.set_problems(self._problems)
        self.posts.viewport().update()

    @property
    def today(self) -> date | None:
        """The day that is marked."""
        return None if self._shown is None else self._shown.today

    def broken_on(self, day: date) -> frozenset[tuple[str, str]]:
        """Return names and blocks of a day at which a hard rule is broken, without a reason."""
        open_ = (one for one in self._problems if not (one.reason or one.is_soft))
        return frozenset((one.name, one.block) for one in open_ if one.day == day)

    # What is chosen

    def chosen(self) -> Cell | None:
        """Return name, date and block of the current cell; of a whole day its first work."""
        return self._choice.chosen()

    def goto(self, name: str, day: date, block: str, post: str = "") -> None:
        """Make a cell the current one and bring it into view; a cell that is not there is left.

        Where the posts are in sight and a post is given, that is its place, not that of a person.
        """
        self._choice.goto(name, day, block, post)

    def goto_place(self, post: str, day: date, block: str) -> None:
        """Make a place of a post the current one: its seat, or its line of the staffing band."""
        self._choice.goto_place(post, day, block)

    # The empty state, and room

    def show_empty(self, title: str, text: str, button: str = "") -> None:
        """Lay a card over the grid that says what is missing and offers the next step."""
        self.card.fill(title, text, button)
        self.card.place_in(self.parts.free_area())
        self.card.show()
        self.card.raise_()

    def hide_empty(self) -> None:
        """Take the card away."""
        self.card.hide()

    def _arrange(self) -> None:
        self.parts.arrange(self.width(), self.height(), self._theme, self.weeks, self.shows_posts)
        self.card.place_in(self.parts.free_area())

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


def _bars(view: QAbstractScrollArea) -> tuple[QScrollBar, QScrollBar]:
    return view.horizontalScrollBar(), view.verticalScrollBar()
