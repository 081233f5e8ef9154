"""Openingsuren en bezetting: the week, the staffing, and what both come down to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from rostering.calendar import ALWAYS, Validity
from rostering.plan import Plan
from rostering.time import Weekday
from ui.application.dates import count, duration
from ui.application.hours import period_edits
from ui.application.hours.block_fields import put_block
from ui.application.hours.blocks import BlockKey, HoursStep
from ui.application.hours.figures import Figures
from ui.application.hours.period_edits import PeriodStep, read_period
from ui.application.hours.periods import Hours, period_name, periods
from ui.application.records.base import FormError, RefusedError, Texts
from ui.desktop.hours.block_form import BlockForm
from ui.desktop.hours.commands import BlockCommands
from ui.desktop.hours.layout import HoursLayout
from ui.desktop.keeping.strip import Notice
from ui.desktop.measures import DOCKED_FROM
from ui.desktop.room import Room
from ui.desktop.theme import Theme


class HoursRoom(Room):
    """Shows a period of a plan and asks for edits; the plan comes back through `show_plan`."""

    closures_requested = Signal()
    """The closing days are asked for."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._period = ALWAYS
        self._shown: Hours | None = None
        self._is_editable = True
        self.parts = HoursLayout(theme)
        self.picture, self.table = self.parts.picture, self.parts.table
        self.setLayout(self.parts.outer)
        self.form = BlockForm(theme, self)
        self.commands = BlockCommands(self.picture, self.attempt)
        self.copy_menu = QMenu(self.parts.copy_button)
        self.parts.copy_button.setMenu(self.copy_menu)
        self._connect()

    def _connect(self) -> None:
        parts, form = self.parts, self.form
        parts.tabs.chosen.connect(self.show_period)
        parts.new_button.clicked.connect(self._ask_new)
        parts.dates_button.clicked.connect(self._ask_dates)
        parts.gone_button.clicked.connect(self.remove_period)
        parts.closures_button.clicked.connect(self.closures_requested)
        parts.to_team.clicked.connect(lambda _checked=False: self.view_requested.emit("team"))
        parts.figures.target_button.clicked.connect(
            lambda _checked=False: self.view_requested.emit("settings")
        )
        parts.folding.chosen.connect(self._fold)
        parts.ask.answered.connect(self._answer_period)
        parts.ask.left.connect(self.take_focus)
        self.copy_menu.aboutToShow.connect(lambda: self.commands.fill_copy_menu(self.copy_menu))
        self.picture.chosen.connect(self._follow_choice)
        self.picture.opened.connect(self.open_form)
        self.table.edited.connect(self.attempt)
        self.table.refused.connect(parts.show_refusal)
        form.answered.connect(self._answer_block)
        form.left.connect(self.picture.take_focus)
        for asked, act in (
            (form.split_requested, self.commands.split),
            (form.merge_requested, self.commands.merge),
            (form.remove_requested, self.commands.remove),
        ):
            asked.connect(lambda do=act: self._from_form(do))

    # Showing

    @property
    def hours(self) -> Hours | None:
        """The period that is shown, of the plan as it is now."""
        return None if self._plan is None else Hours(self._plan, self._period, self._today())

    @override
    def show_plan(self, plan: Plan) -> None:
        super().show_plan(plan)
        known = periods(plan)
        if self._period not in known:
            self._period = ALWAYS
        self.parts.tabs.show_periods(known, self._period)
        hours = self.hours
        if hours is None or self._is_shown(hours):
            return
        is_first = self._shown is None
        self._shown = hours
        self.picture.show_hours(hours)
        self.table.show_hours(hours)
        self.parts.show_state(hours, self.picture.weekday)
        self.parts.figures.show_figures(Figures.of(hours))
        if is_first:
            self._choose_first(hours)
        self._refresh_form(hours)
        self.moved.emit()

    @override
    def begin(self) -> None:
        self._period, self._shown = ALWAYS, None
        self.form.hide()
        self.parts.ask.hide()
        self.say("")

    def _is_shown(self, hours: Hours) -> bool:
        shown = self._shown
        return (
            shown is not None
            and shown.plan is hours.plan
            and (shown.period, shown.today) == (hours.period, hours.today)
        )

    def _choose_first(self, hours: Hours) -> None:
        for weekday in Weekday:
            for row in hours.blocks(weekday)[:1]:
                self.picture.choose(BlockKey(weekday, row.block))
                return

    def show_period(self, period: Validity) -> None:
        """Show another period, with the same block chosen where it is there too."""
        self._period = period
        self.form.hide()
        self.say("")
        if self._plan is not None:
            self.show_plan(self._plan)

    def _fold(self, key: str) -> None:
        self.parts.folding.choose(key)
        self.table.is_folded = key == "folded"
        if self._shown is not None:
            self.table.show_hours(self._shown)

    def _follow_choice(self) -> None:
        if self._shown is None:
            return
        self.parts.heads.show_hours(self._shown, self.picture.weekday)
        tile = self.picture.chosen_tile
        if tile is not None:
            self.parts.scroll.ensureWidgetVisible(tile, 0, 20)
        if self.form.isVisible():
            self.form.hide()

    # Edits

    def say(self, sentence: str) -> None:
        """Say something above the week."""
        close = (self.tr("Sluit"), lambda: self.say(""))
        self.parts.strip.show_notice(Notice(sentence, (close,)) if sentence else None)

    def attempt(self, make: Callable[[Hours], HoursStep | PeriodStep]) -> bool:
        """Make an edit as one step, or say why not; tell whether it could be made.

        Raises:
            FormError: a field does not say what is expected.
        """
        hours = self.hours
        if hours is None or not self._is_editable:
            return False
        try:
            step = make(hours)
        except RefusedError as error:
            self.say(error.sentence)
            return False
        self.say(step.note)
        if isinstance(step, PeriodStep):
            self._period = step.period
        if step.plan != hours.plan:
            self.changed.emit(step.plan, step.text)
        if isinstance(step, HoursStep) and step.chosen is not None:
            self.picture.choose(step.chosen)
        return True

    def open_form(self) -> None:
        """Ask for the fields of the chosen block."""
        hours, key, tile = self.hours, self.picture.block, self.picture.chosen_tile
        if hours is None or key is None or tile is None or not self._is_editable:
            return
        corner = tile.mapTo(self, tile.rect().topLeft())
        self.form.open_for(hours, key, QRect(corner, tile.size()))

    def _answer_block(self, key: BlockKey, texts: Texts, days: tuple[Weekday, ...]) -> None:
        try:
            made = self.attempt(lambda hours: put_block(hours, key, texts, days))
        except FormError as error:
            self.form.show_problems(error.problems)
            return
        if made:
            self.form.leave()

    def _from_form(self, act: Callable[..., None]) -> None:
        days = self.form.days
        self.form.leave()
        act(days)

    def _refresh_form(self, hours: Hours) -> None:
        """Close the form of a block that is no longer as it was shown."""
        key = self.form.key
        if key is None or not self.form.isVisible():
            return
        if key == self.picture.block and not self.form.is_changed:
            self.form.show_block(hours, key)
        else:
            self.form.hide()

    # Periods

    def _ask_new(self) -> None:
        question = self.tr(
            "Wanneer geldt de nieuwe periode? Ze begint als kopie van “{0}”; daarna geldt weer "
            "wat nu geldt."
        ).format(period_name(self._period))
        self.parts.ask.ask(question, self.tr("Maak periode"), ALWAYS, is_new=True)

    def _ask_dates(self) -> None:
        question = self.tr("Wanneer geldt deze periode?")
        self.parts.ask.ask(question, self.tr("Neem over"), self._period, is_new=False)

    def _answer_period(self, texts: Texts) -> None:
        edit = period_edits.new_period if self.parts.ask.is_new else period_edits.change_period
        try:
            made = self.attempt(lambda hours: edit(hours, read_period(texts)))
        except FormError as error:
            self.parts.ask.show_problems(error.problems)
            return
        if made:
            self.parts.ask.leave()

    def remove_period(self) -> None:
        """Take the period away that is shown."""
        self.attempt(period_edits.remove_period)

    # The room

    @override
    def take_focus(self) -> None:
        self.picture.take_focus()

    @override
    def set_editable(self, editable: bool) -> None:
        self._is_editable = editable
        self.picture.is_editable = self.table.is_editable = editable
        self.parts.set_editable(editable)
        if not editable:
            self.form.hide()

    @override
    def set_narrow(self, narrow: bool) -> None:
        self.parts.set_narrow(narrow)

    @override
    def set_theme(self, theme: Theme) -> None:
        self.parts.set_theme(theme)
        self.form.set_theme(theme)

    @property
    @override
    def sentence(self) -> str:
        hours = self._shown
        if hours is None:
            return ""
        rows = [row for weekday in Weekday for row in hours.blocks(weekday)]
        if not rows:
            return self.tr("Nog geen openingsuren")
        open_ = duration(sum(row.span.minutes for row in rows if row.public))
        blocks = count(len(rows), self.tr("blok"), self.tr("blokken"))
        return self.tr("{0} open per week in {1}").format(open_, blocks)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.hide()
        self.parts.set_tight(self.window().width() < DOCKED_FROM)
        self.parts.share_width()
