"""Page 3: the people, typed or pasted from a spreadsheet."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from ui.application.new_team import texts
from ui.application.new_team.form import (
    NO,
    YES,
    Cells,
    Form,
    Page,
    is_blank,
    skill_of,
    usual_person,
)
from ui.application.new_team.people import column_of, read_pasted, with_pasted
from ui.desktop.measures import GAP
from ui.desktop.parts import button, label, row, set_icon
from ui.desktop.theme import Theme
from ui.desktop.wizard.pages import Typed, WizardPage
from ui.desktop.wizard.sheet import Sheet
from ui.desktop.wizard.sheet_model import SheetColumn, SheetContents

_SPARE = 3
"""Blank rows that are always there below the last person."""
_SKILLS = ("Z", "B", "")


class PeoplePage(WizardPage):
    page = Page.PEOPLE

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Mensen"),
            self.tr(
                "Typ een naam per rij, of kopieer de lijst in Excel en plak ze hier. "
                "Per post: Z zelfstandig, B onder begeleiding, leeg kan niet."
            ),
        )
        self.sheet = Sheet(theme, self.tr("Mensen"))
        self.sheet.verticalHeader().show()
        self.sheet.verticalHeader().setFixedWidth(34)
        self.sheet.typed.connect(self._type)
        self.sheet.pasted.connect(self._paste)
        self.hold(self.sheet)
        self.paste = button(self.tr("Plak uit Excel"), on_click=self._paste_at_name)
        self.paste.setToolTip(self.tr("Plak vanaf de gekozen rij (Ctrl+V)"))
        set_icon(self.paste, "copy", theme)
        self.remove = button(self.tr("Verwijder rij"), on_click=self._remove)
        self.told = label("", "klein", wraps=True)
        tools = row(self.paste, self.remove, self.told, gap=GAP)
        tools.setStretch(2, 1)
        self.body.addWidget(self.sheet, 1)
        self.body.addWidget(self.problem)
        self.body.addLayout(tools)

    @property
    @override
    def sheets(self) -> list[Sheet]:
        return [self.sheet]

    @override
    def fill(self) -> None:
        problems = self.reading.problems[self.page]
        self.sheet.show_contents(SheetContents(self._columns(), self.form.people, problems, {}))

    def _columns(self) -> tuple[SheetColumn, ...]:
        skills = (
            SheetColumn(
                skill_of(post["id"]),
                post["code"].strip() or post["name"].strip(),
                self.tr("{0}: Z, B of leeg").format(post["name"].strip()),
                _SKILLS,
                width=42,
            )
            for post in self.form.front_rows
        )
        turns = {
            "evening": (self.tr("Avond"), self.tr("Avondbeurt: ja, nee of 1 op 4")),
            "saturday": (self.tr("Zaterdag"), self.tr("Zaterdagbeurt: ja, nee of 1 op 4")),
        }
        return (
            SheetColumn("name", self.tr("Naam"), width=0),
            SheetColumn("hours", self.tr("Uren"), self.tr("Uren per week"), width=54),
            *skills,
            SheetColumn(
                "free",
                self.tr("Vrije dag"),
                self.tr("Vrije dag: leeg, wisselend, of vast zoals wo of vr NM"),
                width=86,
            ),
            *(
                SheetColumn(key, title, meaning, (YES, NO), width=72)
                for key, (title, meaning) in turns.items()
            ),
        )

    @property
    def _usual(self) -> Cells:
        return usual_person(self.form, [column_of(kind) for kind in self.reading.kinds])

    def _type(self, typed: Typed) -> None:
        """Take over what is typed; a name in a blank row brings the usual values along."""
        people = [dict(person) for person in self.form.people]
        for (at, key), text in typed.items():
            begins = key == "name" and text.strip() and is_blank(people[at])
            people[at] = {**(self._usual if begins else people[at]), key: text}
        self._put(replace(self.form, people=tuple(people)))

    def _put(self, form: Form) -> None:
        blank = 0
        for person in reversed(form.people):
            if not is_blank(person):
                break
            blank += 1
        spare: tuple[Cells, ...] = tuple({} for _ in range(_SPARE - blank))
        self.edited.emit(replace(form, people=(*form.people, *spare)))

    def _paste(self, at: int, keys: list[str], text: str) -> None:
        pasted = read_pasted(text, keys, self.form)
        self._put(with_pasted(self.form, at, pasted, self._usual))
        told = [texts.PASTED.say(len(pasted.rows))]
        if pasted.left_out:
            told.append(texts.LEFT_OUT.say(heads=", ".join(pasted.left_out)))
        if pasted.beside:
            told.append(texts.BESIDE.say(pasted.beside))
        self.told.setText(" ".join(told))

    def _paste_at_name(self) -> None:
        """Paste from the first column on, in the chosen row."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.told.setText(self.tr("Er staat niets op het klembord. Kopieer eerst in Excel."))
            return
        at = max(0, self.sheet.currentIndex().row())
        self._paste(at, [column.key for column in self._columns()], text)
        self.sheet.choose(at, 0)
        self.sheet.setFocus()

    def _remove(self) -> None:
        gone = set(self.sheet.chosen_rows)
        people = tuple(row for at, row in enumerate(self.form.people) if at not in gone)
        self._put(replace(self.form, people=people))
