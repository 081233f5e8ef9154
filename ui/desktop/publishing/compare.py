"""Vergelijk versies: what two versions, or one and the roster of now, differ in per person."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from rostering.plan import Plan
from ui.application.dates import count
from ui.application.keeping.plan_file_texts import dated
from ui.application.publishing.change_mail import head_between, told_of
from ui.application.publishing.editions import Editions
from ui.desktop.measures import CARD, GAP, MARGIN
from ui.desktop.parts import button, column, fit_over, frame, label, label_of, row, set_icon
from ui.desktop.publishing.people_list import PeopleList
from ui.desktop.theme import Theme

_SIZE = (860, 600)


class CompareDialog(QDialog):
    """Two choices above, the people who differ below."""

    def __init__(
        self,
        theme: Theme,
        plan: Plan,
        editions: Editions,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Vergelijk versies"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        fit_over(self, _SIZE)
        self._plan, self._editions = plan, editions
        self.older, self.newer = QComboBox(), QComboBox()
        self.older.setAccessibleName(self.tr("Versie"))
        self.newer.setAccessibleName(self.tr("Vergelijk met"))
        self.newer.addItem(self.tr("Rooster van nu"), None)
        for version in reversed(editions.versions):
            name = self.tr("Versie {0}, {1}").format(version.number, dated(version.at, now))
            self.older.addItem(name, version.number)
            self.newer.addItem(name, version.number)
        self.sentence = label("", "kolomKop", wraps=True)
        self.people = PeopleList(theme)
        self.copy_all = button(self.tr("&Kopieer alles"), on_click=self.people.copy_all)
        set_icon(self.copy_all, "copy", theme)
        self._lay_out()
        self._begin()
        for choice in (self.older, self.newer):
            choice.currentIndexChanged.connect(lambda _index: self._describe())
        self._describe()
        self.older.setFocus()

    def _lay_out(self) -> None:
        older = label_of(self.older, self.tr("&Van"), "veld")
        newer = label_of(self.newer, self.tr("&naar"), "veld")
        choices = row(older, self.older, newer, self.newer, None, gap=CARD)
        head = column(label(self.tr("Vergelijk versies"), "dialoog"), choices, gap=CARD)
        head.setContentsMargins(MARGIN + 4, MARGIN, MARGIN, MARGIN)
        above = row(self.sentence, self.copy_all)
        above.setContentsMargins(MARGIN, GAP + 2, MARGIN, GAP + 2)
        above.setStretch(0, 1)
        close = button(self.tr("&Sluit"), "primary", self.accept)
        close.setDefault(True)
        foot = frame(row(None, close, margin=CARD), "foot")
        layout = column(
            frame(head, "dialogHead"), frame(above, "callTitles"), self.people, foot, gap=0
        )
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _begin(self) -> None:
        """Begin with what changed since the last version, or else with the last two."""
        newest = self._editions.versions[-1].number
        if len(self._editions.versions) > 1 and not self._editions.difference(
            self._plan, newest, None
        ):
            self.older.setCurrentIndex(1)
            self.newer.setCurrentIndex(1)

    def _describe(self) -> None:
        older, newer = self.older.currentData(), self.newer.currentData()
        if newer is not None and newer < older:
            older, newer = newer, older
        found = () if older == newer else self._editions.difference(self._plan, older, newer)
        people = told_of(self._plan, found)
        to = self.tr("nu") if newer is None else self.tr("versie {0}").format(newer)
        if people:
            changes = count(len(found), self.tr("wijziging"), self.tr("wijzigingen"))
            number = count(len(people), self.tr("persoon"), self.tr("mensen"))
            words = self.tr("{0} van versie {1} naar {2}, voor {3}")
            self.sentence.setText(words.format(changes, older, to, number))
        else:
            words = self.tr("Geen verschil tussen versie {0} en {1}, op de dagen van versie {0}")
            self.sentence.setText(words.format(older, to))
        head = head_between(self._plan.settings.name, older, newer)
        self.people.show_people(self._plan, people, head)
        self.copy_all.setEnabled(bool(people))
