"""Who can do what: people by front posts, with Z, B or nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from rostering.plan import Plan
from rostering.team.people import Skill
from ui.application.dates import short_day
from ui.application.records.skill_cells import as_text, filled_down, paste
from ui.application.records.skills import (
    Cells,
    following,
    post_heads,
    skill_rows,
    with_skills,
)
from ui.desktop.keeping.strip import Notice, Strip
from ui.desktop.measures import GAP, MARGIN
from ui.desktop.parts import column, frame, label
from ui.desktop.records.skills_table import SkillsTable
from ui.desktop.records.tab import Tab
from ui.desktop.theme import Theme


class SkillsPage(Tab):
    """Each edit counts from today on and is one step, however many cells it has."""

    person_requested = Signal(str)
    """Whose form to show."""

    def __init__(self, theme: Theme, today: Callable[[], date], add_text: str) -> None:
        super().__init__(self.tr("Vaardigheden"), add_text)
        self._today = today
        self._words: list[str] = []
        self._is_editable = True
        self.strip = Strip()
        self.table = SkillsTable(theme, self.name)
        self._nothing = label("", "leeg", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        self.hint = label("", "klein", wraps=True)
        below = column(self.hint)
        below.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        layout = column(self.strip, self._stack, frame(below, "foot"), gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()

    def _connect(self) -> None:
        self.table.written.connect(self._write)
        self.table.cycled.connect(self._cycle)
        self.table.copied.connect(self.copy)
        self.table.pasted.connect(self.paste)
        self.table.filled.connect(self._fill_down)
        self.table.person_requested.connect(self.person_requested)

    # Showing

    @override
    def show_plan(self, plan: Plan) -> None:
        self.plan = plan
        today = self._today()
        chosen = self.table.chosen
        people = [
            row
            for row in skill_rows(plan, today)
            if all(word in row.name.casefold() for word in self._words)
        ]
        if self.table.model_.show_skills(people, post_heads(plan, today)):
            self.table.choose(chosen)
        self.table.fit_names()
        self._stack.setCurrentIndex(0 if people and plan.front_posts else 1)
        self._nothing.setText(self._emptiness(plan))
        self.hint.setText(
            self.tr(
                "Z = zelfstandig, B = onder begeleiding. Typ Z of B, spatie wisselt, Del maakt "
                "leeg, Ctrl+D vult naar onder, Enter toont de medewerker. Geldt vanaf vandaag, {0}."
            ).format(short_day(today))
        )

    def _emptiness(self, plan: Plan) -> str:
        if self._words:
            return self.tr("Niemand gevonden. Toon meer met de filter hierboven.")
        if not plan.front_posts:
            return self.tr("Nog geen frontposten. Voeg er een toe bij Posten.")
        return self.tr("Nog niemand in het team. Voeg iemand toe met Nieuwe medewerker (Ctrl+N).")

    @override
    def show_only(self, words: str, tags: frozenset[str]) -> None:
        self._words = words.casefold().split()
        if self.plan is not None:
            self.show_plan(self.plan)

    @override
    def take_focus(self) -> None:
        self.table.setFocus()

    @override
    def set_editable(self, editable: bool) -> None:
        self._is_editable = editable

    @override
    def set_theme(self, theme: Theme) -> None:
        self.table.set_theme(theme)

    # Edits

    def _write(self, skill: Skill | None) -> None:
        chosen = self.table.chosen
        self._set({(name, post): skill for name in chosen.names for post in chosen.posts})

    def _cycle(self) -> None:
        """Go on to what follows the first cell that is chosen, in all of them."""
        chosen = self.table.chosen
        if self.plan is None or not chosen.names:
            return
        people = {row.name: row.skills for row in self.table.model_.people}
        self._write(following(people[chosen.names[0]].get(chosen.posts[0])))

    def copy(self) -> None:
        """Put what is chosen on the clipboard, as cells of a spreadsheet."""
        if self.plan is not None and self.table.chosen.names:
            text = as_text(self.plan, self.table.chosen, self._today())
            QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """Take cells from the clipboard; what is no Z or B is told and stops nothing."""
        text = QGuiApplication.clipboard().text()
        if self.plan is None or not text or not self.table.chosen.names:
            return
        found = paste(text, self.table.chosen, self.table.beyond)
        self._set(found.cells, found.remark)

    def _fill_down(self) -> None:
        if self.plan is not None and len(self.table.chosen.names) > 1:
            self._set(filled_down(self.plan, self.table.chosen, self._today()))

    def _set(self, cells: Cells, remark: str = "") -> None:
        if self.plan is None or not self._is_editable:
            return
        step = with_skills(self.plan, cells, self._today())
        self._say(" ".join(filter(None, (remark, "" if step is None else step.note))))
        if step is not None:
            self.changed.emit(step.plan, step.text)

    def _say(self, sentence: str) -> None:
        if not sentence:
            self.strip.show_notice(None)
            return
        close = (self.tr("Sluit"), lambda: self.strip.show_notice(None))
        self.strip.show_notice(Notice(sentence, (close,)))
