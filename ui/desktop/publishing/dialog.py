"""Publiceer: until when, what that changes for whom, what holds it up, what to make ready."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from rostering.plan import Plan
from rostering.roster import DayKey
from rostering.time import Horizon
from ui.application.dates import full_date, horizon_title, month_name
from ui.application.publishing.change_mail import head_of_version, told_of
from ui.application.publishing.editions import Editions
from ui.application.publishing.new_version import NewVersion
from ui.desktop.attention_items import Attention, with_reasons
from ui.desktop.day_edit import DayEdit
from ui.desktop.measures import CARD, GAP, MARGIN
from ui.desktop.parts import button, column, frame, label, label_of, row, set_icon
from ui.desktop.publishing.message import MessageLine
from ui.desktop.publishing.papers import Papers, Ready
from ui.desktop.publishing.people_list import PeopleList
from ui.desktop.publishing.ready import ReadyList
from ui.desktop.publishing.standing import Standing, StandingList
from ui.desktop.publishing.summary import parts_below, sentence_of
from ui.desktop.tab_order import ReadDialog
from ui.desktop.theme import Theme

_SIZE, _SIDE = (1080, 690), 318


@dataclass(frozen=True, slots=True)
class Order:
    """What was decided.

    Attributes:
        allowed: broken rules that are published with a reason.
        message: the line for everybody on paper and in the workbook; empty for none.
    """

    number: int
    days: tuple[date, date]
    kinds: frozenset[Ready]
    folder: Path
    allowed: int
    prints: bool
    message: str = ""


class PublishDialog(ReadDialog):
    """Shows the next version before it is one."""

    ordered = Signal(object)
    compare_requested = Signal()
    fault_requested = Signal(object)
    allow_requested = Signal(object)
    """The faults that are to stand with a reason."""

    def __init__(
        self,
        theme: Theme,
        plan: Plan,
        editions: Editions,
        today: date,
        folder: Path,
        ask_folder: Callable[[str], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Publiceer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._theme, self.plan, self._editions, self._today = theme, plan, editions, today
        self._items: tuple[Attention, ...] | None = None
        self.just_taken: frozenset[DayKey] = frozenset()
        self._fit(parent)
        self.title, self.span = label("", "dialoog"), label("", "klein")
        self.sentence = label("", "kolomKop", wraps=True)
        self.people = PeopleList(theme)
        self.standing = StandingList(theme)
        self.ready = ReadyList(theme, folder, ask_folder)
        self.message = MessageLine()
        self.until = self._make_until()
        self._make_buttons()
        self._lay_out()
        self.finished.connect(lambda _result: self.ready.end())
        self.standing.shown.connect(self._go_to_fault)
        self.standing.allow_requested.connect(self.allow_requested)
        self.describe()
        # From the first question Enter publishes; a row may be made anew, and loses the keyboard.
        self.until.setFocus()

    def _fit(self, parent: QWidget | None) -> None:
        width, height = _SIZE
        if parent is not None:
            width = min(width, parent.width() - 2 * CARD)
            height = min(height, parent.height() - 2 * CARD)
        self.resize(width, height)

    # Building

    def _make_until(self) -> DayEdit:
        made = DayEdit(self.tr("Publiceer t.e.m."))
        made.set_today(self._today)
        horizon = self.plan.roster_horizon()
        if horizon is not None:
            made.set_days(horizon.start, horizon.end)
            made.set_day(horizon.end)
        made.changed.connect(lambda _day: self.describe())
        return made

    def _make_buttons(self) -> None:
        self.compare = button(self.tr("&Vergelijk versies…"), on_click=self._compare)
        set_icon(self.compare, "compare", self._theme)
        self.compare.setEnabled(bool(self._editions.versions))
        self.copy_all = button(self.tr("Kopieer a&lles"), on_click=self.people.copy_all)
        set_icon(self.copy_all, "copy", self._theme)
        self.cancel = button(self.tr("&Nog niet"), on_click=self.reject)
        self.publish_and_print = button(
            self.tr("Publiceer en &druk af"), on_click=lambda: self._order(prints=True)
        )
        set_icon(self.publish_and_print, "printer", self._theme)
        number = self._editions.next_number
        words = self.tr("P&ubliceer versie {0}").format(number)
        self.publish = button(words, "primary", lambda: self._order(prints=False))
        set_icon(self.publish, "send", self._theme, "onacc")
        self.publish.setDefault(True)

    def _lay_out(self) -> None:
        head = row(self.title, self.span, None, gap=CARD)
        head.setContentsMargins(MARGIN + 4, MARGIN, MARGIN, MARGIN)
        above = row(self.sentence, self.compare, self.copy_all)
        above.setContentsMargins(MARGIN, GAP + 2, MARGIN, GAP + 2)
        above.setStretch(0, 1)
        left = column(frame(above, "callTitles"), self.people, gap=0)
        left.setStretch(1, 1)
        sides = row(left, self._make_side(), gap=0)
        sides.setStretch(0, 1)
        words = self.tr(
            "Publiceren kan je niet ongedaan maken. Latere wijzigingen krijgen ▲ tot versie {0}."
        ).format(self._editions.next_number + 1)
        acts = (self.cancel, self.publish_and_print, self.publish)
        foot = row(label(words, "klein", wraps=True), *acts)
        foot.setContentsMargins(MARGIN + 4, CARD, MARGIN + 4, CARD)
        foot.setStretch(0, 1)
        parts = frame(head, "dialogHead"), frame(sides, "plain"), frame(foot, "foot")
        layout = column(*parts, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _make_side(self) -> QWidget:
        parts = column(
            label_of(self.until, self.tr("Publiceer &t.e.m."), "strong"), self.until,
            label(self.tr("Controle"), "strong"), self.standing, self.message, self.ready, None,
            margin=MARGIN, gap=CARD,
        )  # fmt: skip
        area = QScrollArea()
        area.setWidget(frame(parts, "publishSide"))
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(_SIDE)
        return area

    # Showing

    @property
    def version(self) -> NewVersion:
        """What would be published."""
        return self._editions.new(self.plan, self.until.day, self._today)

    def show_plan(self, plan: Plan) -> None:
        """Go on with the plan in which faults stand with a reason; nothing else of it is new."""
        self.plan = plan
        if self._items is not None:
            self.show_items(with_reasons(plan, self._items))

    def show_items(self, items: Iterable[Attention]) -> None:
        """Take in what asks for attention in the whole roster."""
        self._items = tuple(items)
        self._check(self.version)

    def describe(self) -> None:
        """Show what the version holds up to the chosen day."""
        version = self.version
        number = self._editions.next_number
        span = version.span
        horizon = None if span is None else Papers(self.plan, span, self._today).horizon
        weeks = self.tr("rooster") if horizon is None else horizon_title(horizon)
        self.title.setText(self.tr("Publiceer {0}").format(weeks))
        becomes = self.tr("wordt versie {0}").format(number)
        self.span.setText(f"{_span_words(span)}, {becomes}" if span else "")
        along = version.going_along(self.just_taken)
        self.sentence.setText("\n".join(filter(None, (sentence_of(version, number - 1), along))))
        people = told_of(self.plan, version.changes)
        warned = [person.employee for person in version.people if person.short_notice]
        head = head_of_version(self.plan.settings.name, number)
        below = parts_below(self._theme, version, warned)
        self.people.show_people(self.plan, people, head, warned, below)
        self.copy_all.setEnabled(bool(people))
        self.ready.describe(Papers(self.plan, self._days(version), self._today, self._edition_of))
        self._check(version)

    def _days(self, version: NewVersion) -> tuple[date, date]:
        """Return the days of a version; all there are where it would hold none."""
        whole = self.plan.roster_horizon()
        first = version.until if whole is None else whole.start
        return version.span or (first, version.until)

    def _edition_of(self, horizon: Horizon) -> None:
        """Leave out the version while it has no number: only the pages are counted."""
        del horizon

    def _check(self, version: NewVersion) -> None:
        if self._items is not None:
            self.standing.show_standing(Standing.of(self._items, *self._days(version)))
        self._allow()

    def _allow(self) -> None:
        may = self.standing.may_publish and self.version.span is not None
        for act in (self.publish, self.publish_and_print):
            act.setEnabled(may)

    # Deciding

    def _order(self, *, prints: bool) -> None:
        if not self.until.settle():
            # A day that was only now read is looked at before it is published.
            return
        span = self.version.span
        if span is None:
            return
        kinds, folder = self.ready.chosen, self.ready.folder
        allowed = self.standing.allowed
        number = self._editions.next_number
        order = Order(number, span, kinds, folder, allowed, prints, self.message.text)
        self.ordered.emit(order)

    def _compare(self) -> None:
        self.compare_requested.emit()

    def _go_to_fault(self, item: Attention) -> None:
        self.reject()
        self.fault_requested.emit(item)


def _span_words(span: tuple[date, date]) -> str:
    """Write the days of a version: `25 t.e.m. 30 januari 2027`."""
    first, last = span
    words = QCoreApplication.translate("PublishDialog", "{0} t.e.m. {1}")
    if first.year != last.year:
        return words.format(full_date(first), full_date(last))
    month = "" if first.month == last.month else f" {month_name(first.month)}"
    return words.format(f"{first.day}{month}", full_date(last))
