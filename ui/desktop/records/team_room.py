"""Team: the people, the posts and the duties."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from ui.application.dates import count, hours
from ui.application.records.duties import Duties
from ui.application.records.people import IN_SERVICE
from ui.application.records.posts import Posts
from ui.desktop.records.page import RecordPage
from ui.desktop.records.people_page import PeoplePage
from ui.desktop.records.room import ListRoom
from ui.desktop.theme import Theme


class TeamRoom(ListRoom):
    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        self._today = today
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
        self.service = QComboBox()
        self.service.addItem(self.tr("In dienst"), frozenset((IN_SERVICE,)))
        self.service.addItem(self.tr("Ook wie weg is"), frozenset())
        self.service.setAccessibleName(self.tr("Wie de tabel toont"))
        self.service.activated.connect(lambda _at: self.apply_filter())
        super().__init__(
            theme,
            self.tr("Team"),
            [
                ("people", self.tr("Medewerkers"), self.people),
                ("posts", self.tr("Posten"), self.posts),
                ("duties", self.tr("Diensten"), self.duties),
            ],
        )

    @override
    def make_tools(self, key: str) -> QWidget:
        return self.service if key == "people" else QWidget()

    @override
    def tags(self) -> frozenset[str]:
        if self.key != "people":
            return frozenset()
        found: frozenset[str] = self.service.currentData()
        return found

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
