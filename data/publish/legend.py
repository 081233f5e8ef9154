"""What the codes, colours and marks of a week mean; only those that the week uses."""

from __future__ import annotations

from dataclasses import dataclass

from openpyxl.cell.rich_text import CellRichText

from data.publish import words
from data.publish.canvas import GRID, Area, Canvas, Content, Line, Look, rich
from data.publish.looks import (
    REMOTE_MARK,
    absent_look,
    code_content,
    post_colour,
    slot_line,
    slot_look,
    staffed_look,
    staffed_text,
)
from data.publish.palette import HINT_TEXT
from data.publish.week import Slot, Staffed, State, WeekTable
from rostering.view import View

_TEXT = Look(8, align="left", indent=1)
_HINT = Look(8, colour=HINT_TEXT)
_LEAST_COLUMNS = 7
"""Columns that one entry takes at least: its mark, and room for its words."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A mark as it stands in the table, and what it means."""

    mark: Content
    look: Look
    text: str | CellRichText
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class Legend:
    """All entries, in the order in which they are drawn."""

    entries: tuple[LegendEntry, ...]

    @classmethod
    def of(cls, view: View, table: WeekTable) -> Legend:
        """Collect the posts of the team and the marks that the week uses."""
        slots = [slot for _, row in table.rows for slot in row]
        figures = [figure for _, row in table.staffing for figure in row if figure is not None]
        return cls(
            (
                *_posts(view),
                *_slot_marks(view, slots),
                *_shortage_marks(figures),
            )
        )


def draw_legend(canvas: Canvas, legend: Legend, row: int, last_column: int) -> int:
    """Draw the entries side by side from a row on; return the last row used."""
    per_row = max(1, (last_column - 1) // _LEAST_COLUMNS)
    width = (last_column - 1) // per_row
    canvas.write(row, 1, "Legende", Look(8, bold=True, align="left", indent=1))
    for number, entry in enumerate(legend.entries):
        line, place = divmod(number, per_row)
        first = 2 + place * width
        canvas.write(row + line, first, entry.mark, entry.look)
        canvas.frame(Area(row + line, first, row + line, first), entry.line or GRID)
        if width > 1:
            area = Area(row + line, first + 1, row + line, first + width - 1)
            canvas.block(area, entry.text, _TEXT)
    return row + (len(legend.entries) - 1) // per_row


def _posts(view: View) -> list[LegendEntry]:
    entries = []
    for post in view.plan.posts:
        slot = Slot(State.POST, post)
        look, colour = slot_look(view, slot), post_colour(view, post)
        hint = "" if colour is None else f"  {colour.words}"
        text = rich((post.name, _TEXT), (hint, _HINT)) if hint else post.name
        entries.append(LegendEntry(post.code, look, text, slot_line(view, slot)))
    return entries


def _slot_marks(view: View, slots: list[Slot]) -> list[LegendEntry]:
    entries = []
    accompanied = next((slot for slot in slots if slot.accompanied), None)
    if accompanied is not None:
        look = slot_look(view, accompanied)
        plain = Slot(State.POST, accompanied.post, accompanied=True)
        mark = code_content(plain, look)
        entries.append(LegendEntry(mark, look, "onder begeleiding", slot_line(view, accompanied)))
    if any(slot.remote for slot in slots):
        entries.append(LegendEntry(REMOTE_MARK, Look(8), "telewerk"))
    if any(slot.state is State.ABSENT for slot in slots):
        entries.append(LegendEntry(words.ABSENT_SHORT, absent_look(small=True), words.ABSENT))
    return entries


def _shortage_marks(figures: list[Staffed]) -> list[LegendEntry]:
    below_minimum = next((each for each in figures if each.present < each.minimum), None)
    below_wanted = next(
        (each for each in figures if each.minimum <= each.present < each.wanted), None
    )
    return [
        LegendEntry(staffed_text(figure), staffed_look(figure), text)
        for figure, text in (
            (below_wanted, "minder dan gewenst"),
            (below_minimum, "minder dan het minimum"),
        )
        if figure is not None
    ]
