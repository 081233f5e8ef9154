"""Page 5: evening and Saturday turns: how many people, what is promised, and who takes part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from rostering.calendar import TurnKind
from ui.application.new_team.form import NO, YES, DayPart, Page, is_blank
from ui.application.new_team.levels import parts_of
from ui.application.new_team.making import PROMISE_ROW
from ui.application.new_team.people import column_of
from ui.desktop.measures import CARD, GAP, TIGHT
from ui.desktop.parts import column, label, row
from ui.desktop.theme import Theme
from ui.desktop.wizard.pages import Typed, WizardPage, with_levels
from ui.desktop.wizard.sheet import Sheet
from ui.desktop.wizard.sheet_model import SheetColumn, SheetContents
from ui.desktop.wizard.staffing_page import level_contents, pasted_levels

_PROMISE = 56


class TurnsPage(WizardPage):
    page = Page.TURNS

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Beurten"),
            self.tr(
                "Een belofte 1 op 4 is hoogstens één beurt om de vier weken. Leeg: niets beloofd."
            ),
        )
        self.promises = {kind: QLineEdit() for kind in TurnKind}
        names = {TurnKind.EVENING: self.tr("Avond"), TurnKind.SATURDAY: self.tr("Zaterdag")}
        self._names = names
        self._promise_parts: dict[TurnKind, QWidget] = {}
        fields = self._promise_fields()
        self.levels = Sheet(theme, self.tr("Bezetting van de beurten"))
        self.levels.typed.connect(lambda typed: self.edited.emit(with_levels(self.form, typed)))
        self.levels.pasted.connect(self._paste_levels)
        self.members = Sheet(theme, self.tr("Wie doet mee"))
        self.members.typed.connect(self._join)
        self.members.pasted.connect(self._paste_members)
        for sheet in self.sheets:
            self.hold(sheet)
        self.none = label(
            self.tr("Er zijn geen beurten. Zet in Openingsuren een avond of de zaterdag op beurt."),
            wraps=True,
        )
        self.nobody = label(
            self.tr("Nog niemand. Typ of plak eerst de mensen, op bladzijde 3."), wraps=True
        )
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out(fields)

    def _promise_fields(self) -> QHBoxLayout:
        """Make a field for N of `1 op N` per kind of turn."""
        fields = QHBoxLayout()
        fields.setSpacing(CARD)
        for kind, line in self.promises.items():
            line.setFixedWidth(_PROMISE)
            line.setMaxLength(6)
            line.setAccessibleName(self.tr("{0}: beloofd is 1 op").format(self._names[kind]))
            line.textEdited.connect(lambda text, of=kind: self._promise(of, text))
            words = label(self.tr("{0}: 1 op").format(self._names[kind]))
            words.setBuddy(line)
            holder = QWidget()
            holder.setLayout(row(words, line, gap=TIGHT))
            self._promise_parts[kind] = holder
            fields.addWidget(holder)
        fields.addStretch(1)
        return fields

    def _lay_out(self, fields: QHBoxLayout) -> None:
        self.both = QWidget()
        people = column(
            label(self.tr("Wie doet mee"), "sectie"), self.members, self.nobody, gap=TIGHT
        )
        people.setStretch(1, 1)
        people.setStretch(2, 1)
        sides = row(
            column(label(self.tr("Mensen per beurt"), "sectie"), self.levels, gap=TIGHT),
            people,
            gap=CARD,
        )
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        both = column(fields, sides, gap=GAP)
        both.setStretch(1, 1)
        self.both.setLayout(both)
        self.body.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.both, 1)
        self.body.addWidget(self.problem)

    @property
    @override
    def sheets(self) -> list[Sheet]:
        return [self.levels, self.members]

    @override
    def fill(self) -> None:
        reading, kinds = self.reading, self.reading.kinds
        self.none.setVisible(not kinds)
        self.both.setVisible(bool(kinds))
        for kind, line in self.promises.items():
            self._promise_parts[kind].setVisible(kind in kinds)
            text = self.form.promises.get(column_of(kind), "")
            if line.text() != text:
                line.setText(text)
            wrong = (PROMISE_ROW, column_of(kind)) in reading.problems[self.page]
            if bool(line.property("wrong")) is not wrong:
                line.setProperty("wrong", wrong)
                line.style().unpolish(line)
                line.style().polish(line)
        parts = parts_of(reading.cuts, turns=True)
        self.levels.show_contents(
            level_contents(reading, self.page, parts, self._columns(parts), self.tr("Samen"))
        )
        self.members.show_contents(self._members())
        self.members.setVisible(bool(self._places))
        self.nobody.setVisible(not self._places)

    def _columns(self, parts: Sequence[DayPart]) -> tuple[SheetColumn, ...]:
        titles = {DayPart.EVENING: self.tr("Avond"), DayPart.SATURDAY: self.tr("Zaterdag")}
        meaning = self.tr("{0}: minimum / gewenst")
        return (
            SheetColumn("post", self.tr("Post"), width=0, is_fixed=True, least=100),
            *(
                SheetColumn(part.value, titles[part], meaning.format(titles[part]), width=74)
                for part in parts
            ),
        )

    @property
    def _places(self) -> list[int]:
        """The rows of the people who are filled in."""
        return [at for at, person in enumerate(self.form.people) if not is_blank(person)]

    def _members(self) -> SheetContents:
        columns = (
            SheetColumn("name", self.tr("Naam"), width=0, is_fixed=True, least=100),
            *(
                SheetColumn(
                    column_of(kind),
                    self._names[kind],
                    self.tr("{0}: ja, nee of een eigen belofte zoals 1 op 6").format(
                        self._names[kind]
                    ),
                    (YES, NO),
                    width=72,
                )
                for kind in self.reading.kinds
            ),
        )
        places = self._places
        wrong = self.reading.problems[Page.PEOPLE]
        problems = {
            (at, key): said
            for at, place in enumerate(places)
            for key in ("evening", "saturday")
            if (said := wrong.get((place, key)))
        }
        return SheetContents(columns, [self.form.people[at] for at in places], problems, {})

    def _join(self, typed: Typed) -> None:
        places, people = self._places, [dict(person) for person in self.form.people]
        for (at, key), text in typed.items():
            people[places[at]][key] = text
        self.edited.emit(replace(self.form, people=tuple(people)))

    def _promise(self, kind: TurnKind, text: str) -> None:
        promises = {**self.form.promises, column_of(kind): text}
        self.edited.emit(replace(self.form, promises=promises))

    def _paste_levels(self, at: int, keys: list[str], text: str) -> None:
        typed = pasted_levels(at, keys, text, len(self.form.front_rows))
        self.edited.emit(with_levels(self.form, typed))

    def _paste_members(self, at: int, keys: list[str], text: str) -> None:
        from ui.application.editing.pasting import pasted_rows

        lines = pasted_rows(text)[: len(self._places) - at]
        self._join(
            {
                (at + down, key): cell.strip()
                for down, line in enumerate(lines)
                for key, cell in zip(keys, line, strict=False)
                if key != "name"
            }
        )

    @override
    def show_problem(self) -> None:
        super().show_problem()
        if self._reading is None or self.problem.text():
            return
        wrong = self.reading.problems[self.page]
        said = (text for (at, _), text in wrong.items() if at == PROMISE_ROW)
        self.problem.setText(next(said, ""))

    @override
    def take_focus(self) -> None:
        for sheet in self.sheets:
            sheet.begin()
        kinds = self.reading.kinds
        if kinds:
            self.promises[kinds[0]].setFocus()

    @override
    def go_to_problem(self) -> None:
        for at, key in self.reading.problems[self.page]:
            if at == PROMISE_ROW:
                line = next(line for kind, line in self.promises.items() if column_of(kind) == key)
                line.setFocus()
                return
        super().go_to_problem()
