"""Page 1: the name of the team and its posts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit
from typing_extensions import override

from ui.application.new_team.form import (
    BACK,
    FRONT,
    NO,
    YES,
    Page,
    with_moved_post,
    with_new_post,
    without_post,
)
from ui.application.new_team.presets import PRESETS, preset
from ui.desktop.measures import CARD, GAP
from ui.desktop.parts import button, column, label, row, set_icon
from ui.desktop.theme import Theme
from ui.desktop.wizard.pages import Typed, WizardPage, changed_rows, post_chips
from ui.desktop.wizard.sheet import Sheet
from ui.desktop.wizard.sheet_model import SheetColumn, SheetContents


class TeamPage(WizardPage):
    preset_chosen = Signal(str)

    page = Page.TEAM

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Team en posten"),
            self.tr(
                "Een post is een plaats waar iemand staat. De volgorde geeft elke post zijn kleur."
            ),
        )
        head = self._head()
        self.sheet = Sheet(theme, self.tr("Posten"))
        self.sheet.typed.connect(self._type)
        self.sheet.pasted.connect(self._paste)
        self.hold(self.sheet)
        self.add = button(self.tr("Nieuwe post"), on_click=self._add)
        set_icon(self.add, "plus", theme)
        self.up = button(self.tr("Omhoog"), on_click=lambda: self._move(-1))
        self.down = button(self.tr("Omlaag"), on_click=lambda: self._move(1))
        self.remove = button(self.tr("Verwijder"), on_click=self._remove)
        tools = row(self.add, self.up, self.down, self.remove, None, gap=GAP)
        self.body.addLayout(head)
        self.body.addWidget(self.sheet, 1)
        self.body.addWidget(self.problem)
        self.body.addLayout(tools)

    def _head(self) -> QHBoxLayout:
        """Make the fields for the name and for what to begin with."""
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Naam van het team"))
        self.name.setMaxLength(80)
        self.name.textEdited.connect(self._rename)
        self.presets = QComboBox()
        self.presets.setAccessibleName(self.tr("Begin met"))
        for known in PRESETS:
            self.presets.addItem(known.title.say(), known.id)
        self.presets.activated.connect(lambda at: self.preset_chosen.emit(PRESETS[at].id))
        names = (self.tr("&Naam van het team"), self.name), (self.tr("&Begin met"), self.presets)
        fields = []
        for text, field in names:
            name = label(text, "klein")
            name.setBuddy(field)
            name.setTextFormat(Qt.TextFormat.AutoText)
            fields.append(column(name, field, gap=3))
        head = row(*fields, gap=CARD)
        head.setStretch(0, 3)
        head.setStretch(1, 2)
        return head

    @property
    @override
    def sheets(self) -> list[Sheet]:
        return [self.sheet]

    @override
    def fill(self) -> None:
        form = self.form
        if self.name.text() != form.name:
            self.name.setText(form.name)
        self.name.setPlaceholderText(preset(form.preset).title.say())
        with QSignalBlocker(self.presets):
            self.presets.setCurrentIndex(self.presets.findData(form.preset))
        self.sheet.show_contents(
            SheetContents(
                self._columns(), form.posts, self.reading.problems[self.page], post_chips(form)
            )
        )
        self._allow()

    def _columns(self) -> tuple[SheetColumn, ...]:
        return (
            SheetColumn("colour", self.tr("Kleur"), width=58, is_fixed=True),
            SheetColumn("name", self.tr("Naam"), width=0),
            SheetColumn("code", self.tr("Code"), self.tr("Een tot drie tekens"), width=64),
            SheetColumn(
                "kind", self.tr("Soort"), self.tr("front of backoffice"), (FRONT, BACK), width=104
            ),
            SheetColumn(
                "remote", self.tr("Op afstand"), self.tr("Kan van thuis, ja of nee"), (NO, YES), 88
            ),
            SheetColumn(
                "longest",
                self.tr("Max. minuten"),
                self.tr("Hoogstens zoveel minuten na elkaar, of geen"),
                width=106,
            ),
        )

    def _allow(self) -> None:
        at = self._at()
        last = len(self.form.posts) - 1
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < last)
        self.remove.setEnabled(at >= 0)

    @override
    def show_problem(self) -> None:
        super().show_problem()
        if self._reading is not None:
            self._allow()

    def _at(self) -> int:
        return self.sheet.currentIndex().row()

    def _rename(self, text: str) -> None:
        self.edited.emit(replace(self.form, name=text))

    def _type(self, typed: Typed) -> None:
        self.edited.emit(replace(self.form, posts=changed_rows(self.form.posts, typed)))

    def _paste(self, at: int, keys: list[str], text: str) -> None:
        """Lay pasted posts over the table, which grows where it must."""
        from ui.application.editing.pasting import pasted_rows

        form, lines = self.form, pasted_rows(text)
        typed = {
            (at + down, key): cell.strip()
            for down, line in enumerate(lines)
            for key, cell in zip(keys, line, strict=False)
            if key != "colour"
        }
        while len(form.posts) < at + len(lines):
            grown = with_new_post(form)
            new = next(post for post in grown.posts if post not in form.posts)
            others = tuple(post for post in grown.posts if post is not new)
            form = replace(grown, posts=(*others, new))
        self.edited.emit(replace(form, posts=changed_rows(form.posts, typed)))

    def _add(self) -> None:
        known = {post["id"] for post in self.form.posts}
        self.edited.emit(with_new_post(self.form))
        at = next(at for at, post in enumerate(self.form.posts) if post["id"] not in known)
        self.sheet.choose(at, 1)
        self.sheet.setFocus()

    def _move(self, by: int) -> None:
        at, column_ = self._at(), self.sheet.currentIndex().column()
        self.edited.emit(with_moved_post(self.form, at, by))
        self.sheet.choose(at + by, column_)

    def _remove(self) -> None:
        self.edited.emit(without_post(self.form, self._at()))

    @override
    def take_focus(self) -> None:
        self.sheet.begin()
        self.name.setFocus()
