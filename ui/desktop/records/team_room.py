"""Team: people and what they can, posts, duties, wishes and balances."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from ui.application.dates import count, hours
from ui.application.records.balances import Balances
from ui.application.records.base import RecordId
from ui.application.records.duties import Duties
from ui.application.records.listing import COMING
from ui.application.records.people import IN_SERVICE
from ui.application.records.posts import Posts
from ui.application.records.wishes import Wishes
from ui.desktop.records.page import RecordPage
from ui.desktop.records.people_page import PeoplePage
from ui.desktop.records.room import ListRoom
from ui.desktop.records.skills_page import SkillsPage
from ui.desktop.theme import Theme


class TeamRoom(ListRoom):
    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        self._today = today
        self._is_tight = False
        self.people = PeoplePage(theme, today)
        self.posts = RecordPage(
            theme,
            Posts(),
            self.tr("Posten"),
            self.tr("Nieuwe post"),
            self.tr("Nog geen posten. Voeg er een toe met Nieuwe post (Ctrl+N)."),
        )
        self.duties = RecordPage(
            theme,
            Duties(),
            self.tr("Diensten"),
            self.tr("Nieuwe dienst"),
            self.tr("Nog geen diensten. Voeg er een toe met Nieuwe dienst (Ctrl+N)."),
        )
        self._make_lists(theme)
        self._make_filters()
        super().__init__(
            theme,
            self.tr("Team"),
            [
                ("people", self.tr("Medewerkers"), self.people),
                ("skills", self.tr("Vaardigheden"), self.skills),
                ("posts", self.tr("Posten"), self.posts),
                ("duties", self.tr("Diensten"), self.duties),
                ("wishes", self.tr("Wensen"), self.wishes),
                ("balances", self.tr("Saldi"), self.balances),
            ],
        )
        self.skills.person_requested.connect(self.show_person)
        self.people.balances_requested.connect(self.show_balances)

    def _make_lists(self, theme: Theme) -> None:
        self.skills = SkillsPage(theme, self._today, self.people.add_text)
        self.wishes = RecordPage(
            theme,
            Wishes(self._today),
            self.tr("Wensen"),
            self.tr("Nieuwe wens"),
            self.tr("Nog geen wensen. Voeg er een toe met Nieuwe wens (Ctrl+N)."),
        )
        self.balances = RecordPage(
            theme,
            Balances(self._today),
            self.tr("Saldi"),
            self.tr("Nieuw saldo"),
            self.tr(
                "Nog geen saldi. Een saldo is wat iemand meebrengt: beurten die nog te doen zijn, "
                "of uren boven het contract. Voeg er een toe met Nieuw saldo (Ctrl+N)."
            ),
        )

    def _make_filters(self) -> None:
        self.service = self._choice(self.tr("Wie de tabel toont"))
        self.service.addItem(self.tr("In dienst"), frozenset((IN_SERVICE,)))
        self.service.addItem(self.tr("Ook wie weg is"), frozenset())
        self.period = self._choice(self.tr("Welke wensen de tabel toont"))
        self.period.addItem(self.tr("Nu en later"), frozenset((COMING,)))
        self.period.addItem(self.tr("Ook voorbije"), frozenset())

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.activated.connect(lambda _at: self.apply_filter())
        return made

    @override
    def make_tools(self, key: str) -> QWidget:
        return {"people": self.service, "wishes": self.period}.get(key) or QWidget()

    @override
    def tags(self) -> frozenset[str]:
        choice = {"people": self.service, "wishes": self.period}.get(self.key)
        found: frozenset[str] = frozenset() if choice is None else choice.currentData()
        return found

    @override
    def show_list(self, key: str) -> None:
        super().show_list(key)
        self._name_button()
        self._show_title()

    @override
    def set_tight(self, tight: bool) -> None:
        """Leave out the words of the button too: six lists take their room."""
        super().set_tight(tight)
        self._is_tight = tight
        self._name_button()

    def _name_button(self) -> None:
        self.add_button.setText("" if self._is_tight else self.page.add_text)
        self.add_button.setAccessibleName(self.page.add_text)

    @override
    def begin_new(self) -> None:
        if self.key == "skills":
            # Whoever is to be able to do something has to be in the team first.
            self.show_list("people")
        super().begin_new()

    def show_person(self, name: str) -> None:
        """Show the form of a person."""
        self.show_list("people")
        line = self.people.table.order.line_of(RecordId(name))
        if line >= 0:
            self.people.table.selectRow(line)
        self.people.table.setFocus()

    def show_balances(self, name: str) -> None:
        """Show the first balance of a person, or ask for one."""
        if self._plan is None:
            return
        self.show_list("balances")
        rows = self.balances.records.rows(self._plan)
        found = next((row.id for row in rows if row.texts["name"] == name), None)
        if found is None:
            self.balances.begin_new({"name": name})
            return
        self.balances.table.selectRow(self.balances.table.order.line_of(found))
        self.balances.table.setFocus()

    @property
    @override
    def sentence(self) -> str:
        if self._plan is None:
            return ""
        terms = [employee.on(self._today()) for employee in self._plan.employees]
        present = [row for row in terms if row is not None]
        people = count(len(present), self.tr("medewerker"), self.tr("medewerkers"))
        total = hours(sum(row.weekly_minutes for row in present))
        return self.tr("{0} in dienst, samen {1} u per week").format(people, total)
