"""The people: with their periods, copies, and the end of their service."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.application.records.balances import Balances
from ui.application.records.base import FormError, RecordId, Step, Texts
from ui.application.records.people import People
from ui.application.records.people_texts import numeric_date
from ui.desktop.measures import CARD, GAP, TIGHT
from ui.desktop.parts import button, clear, label, row
from ui.desktop.records.balance_part import BalancePart
from ui.desktop.records.date_ask import DateAsk
from ui.desktop.records.page import RecordPage
from ui.desktop.theme import Theme


class PeoplePage(RecordPage):
    """Shows one period at a time; the others stand above the form."""

    balances_requested = Signal(str)
    """Whose balances are to be changed."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        self.people = People(today)
        self._today = today
        self._asked_about: str | int | None = None
        super().__init__(
            theme,
            self.people,
            self.tr("Medewerkers"),
            self.tr("Nieuwe medewerker"),
            self.tr("Nog niemand in het team. Voeg iemand toe met Nieuwe medewerker (Ctrl+N)."),
        )
        self._periods = QVBoxLayout()
        self._periods.setSpacing(TIGHT)
        self.period_button = button(
            self.tr("Nieuwe periode vanaf…"), "link", lambda: self._ask(self.period_ask)
        )
        self.period_button.setToolTip(
            self.tr("Wat vanaf een dag anders is: uren, vrije dag, beurten, posten")
        )
        self.drop_button = button(self.tr("Verwijder periode"), "link", self._remove_period)
        self.period_ask = DateAsk(self.tr("Eerste dag van de nieuwe periode"), self.tr("Begin"))
        self.leave_ask = DateAsk(self.tr("Laatste dag in dienst"), self.tr("Uit dienst"))
        self.form.extra.addWidget(self._period_part())
        self.balances = BalancePart(Balances(today))
        self.balances.asked.connect(self._ask_balances)
        self.form.below.addWidget(self.balances)
        self.copy_button = button(self.tr("Dupliceer"), on_click=self.duplicate)
        self.leave_button = button(
            self.tr("Uit dienst…"), on_click=lambda: self._ask(self.leave_ask)
        )
        after = len(self.moving)
        for at, made in enumerate((self.copy_button, self.leave_button), start=after):
            self.form.foot.insert(at, made)
        self.period_ask.answered.connect(self._add_period)
        self.leave_ask.answered.connect(self._leave)

    def _period_part(self) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, GAP)
        layout.setSpacing(GAP)
        layout.addLayout(self._periods)
        layout.addLayout(row(self.period_button, self.drop_button, None, gap=CARD))
        layout.addWidget(self.period_ask)
        layout.addWidget(self.leave_ask)
        return made

    @override
    def form_shown(self) -> None:
        clear(self._periods)
        is_old = not self.form.is_new and self.chosen is not None
        self.balances.setVisible(is_old)
        for part in (self.copy_button, self.leave_button, self.period_button, self.drop_button):
            part.setVisible(is_old)
        key = self.chosen.key if is_old and self.chosen is not None else None
        if key != self._asked_about:
            self.period_ask.close_()
            self.leave_ask.close_()
        self._asked_about = key
        if self.plan is None or self.chosen is None or not is_old:
            return
        self.balances.show_person(self.plan, str(self.chosen.key))
        periods = self.people.periods(self.plan, self.chosen)
        self.drop_button.setVisible(len(periods) > 1)
        if len(periods) > 1:
            self._periods.addWidget(label(self.tr("Periodes"), "sectie"))
            for chosen, text in periods:
                shown = self._period(chosen, text)
                self._periods.addWidget(shown)
                # Beside parts that are shown already a new one would wait for the event loop.
                shown.show()

    def _period(self, chosen: RecordId, text: str) -> QWidget:
        made = button(text, "periode", lambda: self.show_part(chosen))
        made.setCheckable(True)
        made.setChecked(chosen == self.chosen)
        made.setAccessibleName(self.tr("Periode {0}").format(text))
        return made

    # Edits

    @override
    def begin_new(self, given: Texts | None = None) -> None:
        """Ask for somebody new, who begins today where there is a roster already.

        Without a first day somebody would owe the hours of all weeks that are behind.
        """
        begins = self.plan is not None and bool(self.plan.roster.mondays)
        first = {"start": numeric_date(self._today())} if begins else {}
        super().begin_new({**first, **(given or {})})

    def _ask_balances(self) -> None:
        if self.chosen is not None:
            self.balances_requested.emit(str(self.chosen.key))

    def duplicate(self) -> None:
        """Add somebody with the same terms, and ask for the name."""
        if self.plan is not None and self.chosen is not None:
            self.make(self.people.duplicate(self.plan, self.chosen))
            self.form.focus("name")

    def _ask(self, ask: DateAsk) -> None:
        for other in (self.period_ask, self.leave_ask):
            other.close_()
        ask.ask(numeric_date(self._today()))

    def _add_period(self, typed: str) -> None:
        if self.plan is not None and self.chosen is not None:
            plan, chosen = self.plan, self.chosen
            self._answer(self.period_ask, lambda: self.people.add_period(plan, chosen, typed))

    def _leave(self, typed: str) -> None:
        if self.plan is not None and self.chosen is not None:
            plan, chosen = self.plan, self.chosen
            self._answer(self.leave_ask, lambda: self.people.leave(plan, chosen, typed))

    def _answer(self, ask: DateAsk, make: Callable[[], Step]) -> None:
        try:
            step = make()
        except FormError as error:
            ask.show_problem(error.problems["date"])
            return
        ask.close_()
        self.make(step)
        self.form.focus("hours" if ask is self.period_ask else "end")

    def _remove_period(self) -> None:
        if self.plan is not None and self.chosen is not None:
            self.make(self.people.remove_period(self.plan, self.chosen))
