"""A list of the team: the table left, the form of the chosen row right."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from rostering.plan import Plan
from ui.application.records.base import FormError, RecordId, Records, RefusedError, Step, Texts
from ui.application.records.ordering import Ordered
from ui.desktop.keeping.strip import Notice, Strip
from ui.desktop.parts import button, column
from ui.desktop.records.form import RecordForm
from ui.desktop.records.sides import Sides
from ui.desktop.records.tab import Tab
from ui.desktop.records.table import RecordTable
from ui.desktop.theme import Theme


class RecordPage(Tab):
    """Shows a list and asks for edits; the plan comes back through `show_plan`."""

    def __init__(
        self, theme: Theme, records: Records, name: str, add_text: str, empty: str
    ) -> None:
        super().__init__(name, add_text)
        self.records = records
        self._chosen: RecordId | None = None
        self._is_editable = True
        self.strip = Strip()
        self.table = RecordTable(theme, name)
        self.form = RecordForm(name)
        self.remove_button = button(self.tr("Verwijder"), on_click=self.remove)
        self.form.foot.insert(self.form.foot.count(), self.remove_button)
        self.moving = self._movers() if isinstance(records, Ordered) else ()
        self.first_button = button(add_text, on_click=self.begin_new)
        self.sides = Sides(self.table, self.form, self.first_button, empty)
        layout = column(self.strip, self.sides, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()

    def _movers(self) -> tuple[QPushButton, ...]:
        """Make the buttons that move a row of a list of which the order counts."""
        up = button(self.tr("Omhoog"), "", lambda: self.move_row(-1), "Alt+Shift+↑")
        down = button(self.tr("Omlaag"), "", lambda: self.move_row(1), "Alt+Shift+↓")
        for at, made in enumerate((up, down)):
            self.form.foot.insert(at, made)
        return up, down

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.edit_requested.connect(self.form.focus)
        self.table.remove_requested.connect(self.remove)
        self.form.typed.connect(self._typed)
        self.form.add_requested.connect(self.add)
        self.form.left.connect(self._leave_form)

    # Showing

    @property
    def chosen(self) -> RecordId | None:
        return self._chosen

    @override
    def show_plan(self, plan: Plan) -> None:
        """Show the list as it is now, with the same row chosen where it is still there."""
        before, self.plan = self.plan, plan
        rows = self.records.rows(plan)
        if not self.form.is_new and not self._exists(plan, self._chosen):
            self._chosen = None
        shown = None if self.form.is_new else self._chosen
        self.table.show_records(self.records.columns(plan), rows, shown)
        if before is None:
            self.table.sort_by(self.records.sorted_by)
        if self._chosen is None and not self.form.is_new:
            self._chosen = self.table.order.id_at(0)
            self.table.choose(self._chosen)
        self._show_emptiness()
        self._show_form(fresh=before is None)

    @override
    def show_only(self, words: str, tags: frozenset[str]) -> None:
        """Leave out the rows that lack one of the words or tags."""
        self.table.show_only(words, tags)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        """Say what to do where the table would show nothing."""
        self.sides.show_list()

    def _exists(self, plan: Plan, chosen: RecordId | None) -> bool:
        if chosen is None:
            return False
        try:
            self.records.texts(plan, chosen)
        except (KeyError, IndexError, StopIteration):
            return False
        return True

    def _show_form(self, *, fresh: bool) -> None:
        plan = self.plan
        if plan is None:
            return
        is_new = self.form.is_new
        self.sides.show_form(is_new or self._chosen is not None)
        groups = self.records.groups(plan)
        if is_new:
            known = self.records.blank(plan) if fresh else self.form.known
            self.form.show_row(groups, known, is_new=True, fresh=fresh)
            self.form.title.setText(self.add_text)
            self.form.subtitle.setText(self.tr("Nog niet toegevoegd"))
        elif self._chosen is not None:
            texts = self.records.texts(plan, self._chosen)
            self.form.show_row(groups, texts, is_new=False, fresh=fresh)
            title, subtitle = self.records.title(plan, self._chosen)
            self.form.title.setText(title)
            self.form.subtitle.setText(subtitle)
        for made in (self.remove_button, *self.moving):
            made.setVisible(not is_new)
        self.form_shown()

    def form_shown(self) -> None:
        """Let a list with more in its form bring that up to date."""

    @override
    def set_editable(self, editable: bool) -> None:
        """Let nothing be typed where nothing can be kept."""
        self._is_editable = editable
        self.first_button.setEnabled(editable)
        self.form.setEnabled(editable)

    @override
    def set_narrow(self, narrow: bool) -> None:
        self.sides.set_narrow(narrow)

    @override
    def set_theme(self, theme: Theme) -> None:
        self.table.set_theme(theme)

    @override
    def take_focus(self) -> None:
        self.table.setFocus()

    # Choosing

    def _choose(self, chosen: RecordId | None) -> None:
        if chosen is None and not self.form.is_new:
            return
        lost = self._unkept()
        self.form.is_new = False
        self._chosen = chosen
        self.say(lost)
        self._show_form(fresh=True)

    def show_part(self, chosen: RecordId) -> None:
        """Show another part of the row that is chosen."""
        self._chosen = chosen
        self._show_form(fresh=True)

    def _unkept(self) -> str:
        """Say what was typed wrong and goes, now that another row is chosen."""
        wrong = self.form.wrong
        if self.form.is_new or not wrong:
            return ""
        typed = ", ".join(f"“{text.strip()}”" for text in wrong)
        return self.tr("Bij {0} is {1} niet bewaard, omdat het veld iets anders verwacht.").format(
            self.form.title.text(), typed
        )

    def say(self, sentence: str, *ways: tuple[str, Callable[[], object]]) -> None:
        """Say something above the list, with buttons for the ways on."""
        if not sentence:
            self.strip.show_notice(None)
            return
        close = (self.tr("Sluit"), lambda: self.strip.show_notice(None))
        self.strip.show_notice(Notice(sentence, (*ways, close)))

    # Edits

    @override
    def begin_new(self, given: Texts | None = None) -> None:
        """Ask for a new row, of which something may be given."""
        if not self._is_editable:
            return
        self.say(self._unkept())
        self.form.is_new = True
        self.table.choose(None)
        self._show_form(fresh=True)
        for key, text in (given or {}).items():
            self.form.boxes[key].show_text(text)
        self.form.focus()

    def add(self) -> None:
        """Add the row that is typed."""
        if self._attempt(None, self.form.texts):
            self.table.setFocus()

    def _typed(self, key: str) -> None:
        """Take over what stands in the fields; a field that is wrong holds no other one up."""
        follows = self.records.following(key, self.form.texts)
        for other, text in follows.items():
            if other in self.form.boxes and text != self.form.boxes[other].text:
                self.form.boxes[other].show_text(text)
        if self.form.is_new:
            self._check(key)
            return
        if not self._attempt(self._chosen, self.form.texts) and len(self.form.waiting) > 1:
            alone = {**self.form.known, key: self.form.boxes[key].text}
            self._attempt(self._chosen, alone, quiet=True)

    def _check(self, key: str) -> None:
        """Say of a field of a new row that was left whether it is right; blank ones can wait."""
        problems: Mapping[str, str] = {}
        if self.plan is not None:
            try:
                self.records.put(self.plan, None, self.form.texts)
            except FormError as error:
                problems = error.problems
        for other, box in self.form.boxes.items():
            if other == key or box.problem.text():
                box.show_problem(problems.get(other, "") if box.text.strip() else "")

    def _attempt(
        self, chosen: RecordId | None, texts: dict[str, str], *, quiet: bool = False
    ) -> bool:
        if self.plan is None:
            return False
        try:
            step = self.records.put(self.plan, chosen, texts)
        except FormError as error:
            if not quiet:
                self.form.show_problems(error.problems)
                if self.form.is_new:
                    self.form.focus(next(iter(error.problems)))
            return False
        if not quiet:
            self.form.show_problems({})
        self.form.accept(texts)
        self.make(step)
        return True

    def make(self, step: Step) -> None:
        """Make an edit, and show its row."""
        before = self.plan
        is_other = self.form.is_new or step.chosen != self._chosen
        self.form.is_new = False
        self._chosen = step.chosen
        self.say(step.note)
        if before is not None and step.plan != before:
            self.changed.emit(step.plan, step.text)
            self.edit_made(before, step)
        if is_other:
            self._show_form(fresh=True)

    def edit_made(self, before: Plan, step: Step) -> None:
        """Let a list say what follows from an edit."""

    def remove(self) -> None:
        """Take the chosen row away, where it is not used."""
        if self.plan is None or self._chosen is None or not self._is_editable:
            return
        if self.form.is_new:
            return
        try:
            step = self.records.remove(self.plan, self._chosen)
        except RefusedError as error:
            self.say(error.sentence)
            return
        self._choose_beside()
        neighbour = self._chosen
        self.make(Step(step.plan, step.text, neighbour, step.note))
        self.table.setFocus()

    @override
    def move_row(self, by: int) -> None:
        """Bring the chosen row a place up or down; the table is in the order of the plan then."""
        records, chosen = self.records, self._chosen
        if self.plan is None or chosen is None or self.form.is_new or not self._is_editable:
            return
        if not isinstance(records, Ordered):
            self.say(
                self.tr("Deze lijst heeft geen eigen volgorde; klik op een kop om te sorteren.")
            )
            return
        self.table.unsort()
        order = self.table.order
        beside = order.id_at(order.line_of(chosen) + by)
        if beside is not None:
            self.make(records.placed(self.plan, chosen, beside))
            self.table.setFocus()

    def _choose_beside(self) -> None:
        """Go to the row that comes in the place of one that goes."""
        self._chosen = self.table.order.beside(self._chosen)

    def _leave_form(self) -> None:
        """Go back to the table; a row that was not added is forgotten."""
        if self.form.is_new:
            self.form.is_new = False
            if self._chosen is None and self.plan is not None:
                self.show_plan(self.plan)
            self.table.choose(self._chosen)
            self._show_form(fresh=True)
        self.table.setFocus()
