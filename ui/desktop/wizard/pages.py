"""What the five pages have in common: a head, something to type in, and what was typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.application.new_team.form import WHOLE_PAGE, Cells, DayPart, Form, Page, is_front
from ui.application.new_team.making import Reading
from ui.desktop.measures import CARD
from ui.desktop.parts import column, label
from ui.desktop.theme import Theme
from ui.desktop.wizard.sheet import Sheet

Typed = Mapping[tuple[int, str], str]


class WizardPage(QWidget):
    """One page; an edit is told as the form that it makes."""

    edited = Signal(object)

    page = Page.TEAM

    def __init__(self, theme: Theme, title: str, hint: str) -> None:
        super().__init__()
        self._theme = theme
        self._reading: Reading | None = None
        self.title = title
        self.setAccessibleName(title)
        self.problem = label("", "veldfout", wraps=True)
        self.problem.setMinimumHeight(18)
        self.body = QVBoxLayout()
        self.body.setSpacing(CARD)
        head = column(label(title, "titel"), label(hint, "klein", wraps=True), gap=2)
        layout = column(head, self.body, gap=CARD)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @property
    def reading(self) -> Reading:
        assert self._reading is not None
        return self._reading

    @property
    def form(self) -> Form:
        return self.reading.form

    @property
    def sheets(self) -> Sequence[Sheet]:
        """The tables of the page, the first of which takes the keyboard."""
        return ()

    def show_reading(self, reading: Reading) -> None:
        """Show what stands on the page."""
        self._reading = reading
        self.fill()
        self.show_problem()

    def fill(self) -> None:
        """Put what is read in the tables and fields."""

    def hold(self, sheet: Sheet) -> None:
        """Have the page say what is expected in the chosen cell."""
        sheet.moved.connect(self.show_problem)

    def show_problem(self) -> None:
        self.problem.setText(next((sheet.problem for sheet in self.sheets if sheet.problem), ""))

    def take_focus(self) -> None:
        """Give the keyboard to what is typed in first, or to what is wrong."""
        if not self.sheets:
            return
        first = self.sheets[0]
        first.begin()
        first.setFocus()

    def go_to_problem(self) -> None:
        """Choose the first cell that is wrong."""
        for (row, key), _ in sorted(self.reading.problems[self.page].items()):
            for sheet in self.sheets:
                contents = sheet.model_.contents
                columns = [known.key for known in contents.columns]
                if row > WHOLE_PAGE and key in columns and (row, key) in contents.problems:
                    sheet.choose(row, columns.index(key))
                    sheet.setFocus()
                    return


def changed_rows(rows: Sequence[Cells], typed: Typed) -> tuple[Cells, ...]:
    """Return rows with other texts in some cells."""
    found = [dict(row) for row in rows]
    for (at, key), text in typed.items():
        found[at][key] = text
    return tuple(found)


def post_chips(form: Form) -> dict[int, tuple[int, str]]:
    """Return the colours of all posts, as the roster will have them, by row."""
    chips: dict[int, tuple[int, str]] = {}
    number = 0
    for at, row in enumerate(form.posts):
        if is_front(row):
            number += 1
        chips[at] = (number if is_front(row) else 0, row.get("code", "").strip())
    return chips


def front_chips(form: Form) -> dict[int, tuple[int, str]]:
    """Return the colours of the front posts that have a name, by their place among them."""
    by_id = {form.posts[at]["id"]: chip for at, chip in post_chips(form).items()}
    return {at: by_id[row["id"]] for at, row in enumerate(form.front_rows)}


def with_levels(form: Form, typed: Typed) -> Form:
    """Return the form with other levels, typed in the rows of the front posts."""
    levels = {id_: dict(cells) for id_, cells in form.levels.items()}
    for (at, key), text in typed.items():
        levels.setdefault(form.front_rows[at]["id"], {})[key] = text
    return replace(form, levels=levels)


def level_rows(form: Form, parts: Sequence[DayPart]) -> list[dict[str, str]]:
    """Return a row per front post with what it wants in parts of the day."""
    return [
        {"post": row["name"].strip()}
        | {part.value: form.levels.get(row["id"], {}).get(part.value, "") for part in parts}
        for row in form.front_rows
    ]
