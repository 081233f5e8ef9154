"""The roster of a week with its toolbar; the grid does the drawing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from rostering.plan import Plan
from rostering.planned import has_only_turns, is_planned
from rostering.time import WEEK, Horizon
from ui.application.dates import horizon_span, horizon_title, week_number
from ui.application.readiness import Lack, fill_in, lacks_sentence, what_lacks
from ui.desktop.insight import Attention
from ui.desktop.measures import GAP, ICON, MARGIN, TIGHT
from ui.desktop.models.week_cells import CellProblem
from ui.desktop.parts import button, column, frame, label, row, set_icon, tell_keys
from ui.desktop.segments import Segments
from ui.desktop.theme import Theme
from ui.desktop.views.beyond import Beyond
from ui.desktop.views.day_detail import DayDetail
from ui.desktop.views.empty_card import EmptyCard
from ui.desktop.views.roster_grid import RosterGrid

_MANY_WEEKS = 4
"""So many weeks are shown a day to a cell, where nothing can be typed."""


@dataclass(frozen=True, slots=True)
class Provisional:
    """A roster that is not taken over yet.

    Attributes:
        base: the plan from which it is made; what differs is marked.
        horizon: the weeks that are planned.
        number: which proposal it is, where there are several; 0 where there is one.
        at_work: which proposal is being made, and of how many; None when there is one, or all are.
    """

    plan: Plan
    base: Plan
    horizon: Horizon
    number: int = 0
    at_work: tuple[int, int] | None = None


class RosterView(QWidget):
    """Shows a week and asks for another one, for a planning run or for an export."""

    week_requested = Signal(int)
    """Weeks to go back or on."""
    today_requested = Signal()
    posts_requested = Signal(bool)
    """Whether the posts are to be shown in the place of the people."""
    weeks_chosen = Signal(int)
    """How many weeks are to be shown."""
    plan_requested = Signal()
    export_requested = Signal()
    sick_requested = Signal()
    publish_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.grid = RosterGrid(theme)
        self.grid.empty_action.connect(self._next_step)
        [self.card] = self.grid.findChildren(EmptyCard)
        beyond = Beyond(self.grid)
        beyond.week_requested.connect(self.week_requested)
        beyond.weeks_chosen.connect(self.weeks_chosen)
        self._unmarked: Plan | None = None
        self._again: Callable[[], None] = lambda: None
        self._lacking: tuple[Lack, ...] = ()
        self._is_asking = self._wants_card = False
        self.title = label("", "titel")
        self.span = label("", "klein")
        self.pill = label("", "pil")
        self.pill.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._make_buttons()
        self._make_choices()
        self._is_narrow = False
        self.edition: Callable[[Plan, date], str] = lambda _plan, _monday: ""
        self._banner_words = label(self.tr("Voorlopig rooster, nog niet overgenomen"))
        self._banner_place = label("")
        banner = row(self._banner_words, None, self._banner_place)
        banner.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self.banner = frame(banner, "banner")
        self.day = DayDetail(theme, self.grid)
        self._below = column(self.banner, self.grid, self.day, gap=0)
        self._below.setStretch(1, 1)
        layout = column(self._make_toolbar(), self._below, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _make_buttons(self) -> None:
        theme = self._theme
        self.plan_button = button(self.tr("Maak rooster"), "primary", self.plan_requested.emit)
        set_icon(self.plan_button, "wand", theme, "onacc")
        tip = self.tr("Exporteer naar Excel (Ctrl+E)")
        self.export_button = button("", "arrow", self.export_requested.emit, tip)
        self.export_button.setAccessibleName(self.tr("Exporteer"))
        set_icon(self.export_button, "download", theme)
        self.export_button.setFixedWidth(2 * ICON)
        self.sick_button = button(self.tr("Ziekmelding"), on_click=self.sick_requested.emit)
        self.sick_button.setAccessibleName(self.tr("Ziekmelding"))
        self.sick_button.setToolTip(self.tr("Iemand valt uit (F9)"))
        set_icon(self.sick_button, "user-x", theme)
        self.publish_button = button(self.tr("Publiceer"), on_click=self.publish_requested.emit)
        self.publish_button.setAccessibleName(self.tr("Publiceer"))
        self.publish_button.setToolTip(self.tr("Maak het rooster bekend (Ctrl+Shift+P)"))
        set_icon(self.publish_button, "send", theme)

    def _make_choices(self) -> None:
        self.view_choice = Segments(
            self.tr("Weergave"),
            (("people", self.tr("Medewerkers")), ("posts", self.tr("Posten"))),
        )
        self.view_choice.setToolTip(self.tr("Medewerkers of posten (Ctrl+T)"))
        self.view_choice.chosen.connect(lambda key: self.posts_requested.emit(key == "posts"))
        self.weeks_choice = Segments(
            self.tr("Weken"), (("1", "1"), ("2", "2"), ("4", self.tr("4 weken")))
        )
        self.weeks_choice.setToolTip(self.tr("Hoeveel weken je ziet (Alt+1, Alt+2, Alt+4)"))
        self.weeks_choice.chosen.connect(lambda key: self.weeks_chosen.emit(int(key)))

    def _make_toolbar(self) -> QWidget:
        before = self._arrow("chevron-left", -1, self.tr("Vorige week"), "Alt+←")
        after = self._arrow("chevron-right", 1, self.tr("Volgende week"), "Alt+→")
        self.today_button = button(self.tr("Vandaag"), on_click=self.today_requested.emit)
        self.today_button.setToolTip(self.tr("Naar deze week (Alt+Home)"))
        layout = row(
            before,
            self.today_button,
            after,
            self.title,
            self.span,
            self.pill,
            None,
            self.view_choice,
            self.weeks_choice,
            self.export_button,
            self.sick_button,
            self.plan_button,
            self.publish_button,
        )
        layout.setContentsMargins(MARGIN, GAP + TIGHT // 2, MARGIN, GAP + TIGHT // 2)
        self._toolbar = frame(layout, "toolbar")
        # What does not fit is left out step by step, never squeezed.
        self._toolbar.setMinimumWidth(1)
        return self._toolbar

    def _arrow(self, icon_name: str, weeks: int, name: str, keys: str) -> QPushButton:
        made = button("", "arrow", lambda: self.week_requested.emit(weeks))
        tell_keys(made, name, keys)
        set_icon(made, icon_name, self._theme)
        made.setFixedWidth(2 * ICON)
        return made

    def show_attention(self, items: Iterable[Attention]) -> None:
        """Ring the cells at which a hard rule is broken, and mark those past a soft limit."""
        self.grid.show_problems(
            [
                CellProblem(
                    item.name,
                    item.day,
                    item.block,
                    item.sentence,
                    item.reason,
                    is_soft=item.tone == "soft",
                )
                for item in items
                if item.name
                and item.day is not None
                and (item.violation is not None or (item.tone == "soft" and item.block))
            ]
        )

    def show_week(
        self,
        plan: Plan,
        monday: date,
        today: date,
        provisional: Provisional | None,
        before: Plan | None = None,
    ) -> None:
        """Show a week of a plan, or of the roster that is being made of it.

        Args:
            plan: the plan as it is.
            monday: the week.
            today: the day to mark.
            provisional: the roster that is being made; None when none is.
            before: the plan from which the present roster was made, to mark what changed.
        """
        self._again = partial(self.show_week, plan, monday, today, provisional, before)
        weeks = Horizon(monday, self.grid.weeks)
        made = None if provisional is None else provisional.horizon
        inside = made is not None and any(one in made for one in weeks.mondays)
        shown = provisional.plan if provisional is not None and inside else plan
        former = None if plan is self._unmarked else before
        marks = partial(_marks, provisional, former)
        self.title.setText(_capital(horizon_title(weeks)))
        self.span.setText(horizon_span(weeks))
        self.grid.set_weeks(shown, monday, today, marks, is_provisional=inside)
        is_empty = not any(is_planned(shown, one) for one in weeks.mondays)
        words = self.tr("Nog leeg") if is_empty else self.edition(shown, monday)
        self.pill.setText(words)
        self.pill.setVisible(bool(words))
        self._show_banner(monday, provisional)
        self._show_card(plan, weeks, is_shown=is_empty and provisional is None)
        self._fit_toolbar()

    def unmark(self) -> None:
        """Mark no more what was made automatically; the roster stays as it is."""
        self._unmarked = self.grid.plan
        self._again()

    def _show_card(self, plan: Plan, weeks: Horizon, *, is_shown: bool) -> None:
        """Say over an empty grid what is known, and offer the next step."""
        self._lacking, self._wants_card = what_lacks(plan), is_shown
        if not is_shown:
            self.grid.hide_empty()
            return
        if self._lacking:
            self.card.offer(())
            title = self.tr("Dit team is nog niet klaar voor een rooster")
            text = self.tr("Daarna verdeelt Beurtrol wie wanneer waar werkt.")
            step = fill_in(self._lacking[0])
            self._lay_card(title, f"{lacks_sentence(plan)} {text}", step)
            return
        several = self.tr("{0} hebben nog geen rooster")
        title = several if weeks.weeks > 1 else self.tr("{0} heeft nog geen rooster")
        self.card.offer(self._ways(plan, weeks))
        self._lay_card(
            title.format(_capital(horizon_title(weeks))),
            self._known(plan, weeks),
            self.tr("Maak rooster"),
        )

    def _lay_card(self, title: str, text: str, step: str) -> None:
        self.grid.show_empty(title, text, step)
        if self._is_asking:
            self.grid.hide_empty()

    def set_asking(self, asking: bool) -> None:
        """Let nothing lie over the grid while the panel asks what to plan: it is the next step."""
        self._is_asking = asking
        self.card.setVisible(self._wants_card and not asking)

    def _known(self, plan: Plan, weeks: Horizon) -> str:
        text = self.tr(
            "Beurtrol verdeelt posten, uren en beurten eerlijk over wie er is. "
            "Je ziet het rooster groeien en beslist daarna of je het overneemt."
        )
        if any(has_only_turns(plan, monday) for monday in weeks.mondays):
            text += " " + self.tr("De beurten liggen al vast en kunnen blijven.")
        return text

    def _ways(self, plan: Plan, weeks: Horizon) -> list[tuple[str, str]]:
        """Return what else can be done with an empty week: a copy of the one before, or typing."""
        ways = [("type", self.tr("Typ zelf"))]
        before = weeks.start - WEEK
        if weeks.weeks == 1 and is_planned(plan, before):
            copy = self.tr("Kopieer week {0}").format(week_number(before))
            ways.insert(0, ("copy", copy))
        return ways if weeks.weeks < _MANY_WEEKS else []

    def _next_step(self) -> None:
        """Make a roster, or fill in what is lacking for one."""
        if self._lacking:
            self.card.way_chosen.emit(self._lacking[0])
        else:
            self.plan_requested.emit()

    def _show_banner(self, monday: date, provisional: Provisional | None) -> None:
        if provisional is None:
            self.banner.hide()
            return
        horizon = provisional.horizon
        if monday in horizon:
            words = (
                self.tr("Voorlopig rooster van voorstel {0}, nog niet overgenomen").format(
                    provisional.number
                )
                if provisional.number
                else self.tr("Voorlopig rooster, nog niet overgenomen")
            )
            place = self.tr("week {0} van {1}").format(week_number(monday), _weeks(horizon))
        else:
            words = self.tr("Deze week blijft zoals ze is")
            place = self.tr("voorlopig: {0}").format(horizon_title(horizon))
        self._banner_words.setText(words)
        self._banner_place.setText(place)
        self.banner.show()

    def show_choices(self, *, posts: bool, weeks: int) -> None:
        """Say in the toolbar which view and how many weeks are in sight."""
        self.view_choice.choose("posts" if posts else "people")
        self.weeks_choice.choose(str(weeks))

    def leave_room(self, width: int) -> int:
        """Keep pixels free at the right, below the toolbar; return where that begins."""
        self._below.setContentsMargins(0, 0, width, 0)
        layout = self.layout()
        if layout is not None:
            # At once: cells are brought into view right after.
            layout.activate()
        return self._toolbar.sizeHint().height()

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the dates and the number of weeks where there is little room."""
        self._is_narrow = narrow
        self._fit_toolbar()

    def _fit_toolbar(self) -> None:
        """Leave out words, one after the other, until the rest fits; the menus have them all."""
        for step in range(3 if self._is_narrow else 0, 6):
            self._name_button(self.sick_button, "user-x", "" if step else self.tr("Ziekmelding"))
            self._name_button(self.publish_button, "send", "" if step else self.tr("Publiceer"))
            self.span.setVisible(step < 2)
            self.weeks_choice.setVisible(step < 3)
            # Menus export as well; how a week stands is said here alone.
            self.export_button.setVisible(step < 4)
            self.pill.setVisible(step < 5 and bool(self.pill.text()))
            layout = self._toolbar.layout()
            if layout is None:
                return
            layout.invalidate()
            if layout.sizeHint().width() <= self.width():
                return

    def _name_button(self, target: QPushButton, icon_name: str, text: str) -> None:
        if target.text() != text:
            target.setText(text)
            set_icon(target, icon_name, self._theme)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_toolbar()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.grid.set_theme(theme)
        self.day.set_theme(theme)


def _marks(provisional: Provisional | None, before: Plan | None, monday: date) -> Plan | None:
    """Return the plan from which what differs in a week is marked; None for no marks."""
    if provisional is not None and monday in provisional.horizon:
        return provisional.base
    # In a week that was empty before everything is new: marks would say nothing.
    return before if before is not None and before.roster.has_week(monday) else None


def _weeks(horizon: Horizon) -> str:
    """Name the weeks of a horizon where there is little room: `5–8`."""
    first, last = week_number(horizon.start), week_number(horizon.mondays[-1])
    return str(first) if horizon.weeks == 1 else f"{first}–{last}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
