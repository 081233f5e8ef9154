"""The sheets behind the weeks: the goals with their proof, and who has which turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from openpyxl.worksheet.worksheet import Worksheet

from data.publish.canvas import Area, Canvas, Content, Look
from data.publish.page import DATE
from data.publish.sheet_parts import LEFT_HEAD, draw_title, finish
from rostering.calendar import TurnKind
from rostering.view import View

ROTATION = "Beurtrol"


@dataclass(frozen=True, slots=True)
class GoalLine:
    """One goal in words.

    Attributes:
        name: what the goal is about.
        value: how far the roster is from it.
        proof: whether better is known to be impossible.
        notes: what belongs beside the goal, a sentence each.
    """

    name: str
    value: str
    proof: str
    notes: tuple[str, ...] = ()


def draw_goals(sheet: Worksheet, view: View, goals: Sequence[GoalLine]) -> None:
    """Draw the goals in their order, one a line."""
    canvas = Canvas(sheet)
    draw_title(canvas, view, "Doelen", 3)
    for column, head in enumerate(("Doel", "Stand", "Bewijs"), start=1):
        canvas.write(4, column, head, LEFT_HEAD)
    look = Look(10, align="left", indent=1, wrap=True)
    for row, goal in enumerate(goals, start=5):
        stand = (goal.value, *goal.notes)
        canvas.write(row, 1, goal.name, Look(10, bold=True, align="left", indent=1, wrap=True))
        canvas.write(row, 2, "\n".join(stand), look)
        canvas.write(row, 3, goal.proof, look)
        lines = max(_lines(goal.name, 34), sum(_lines(text, 58) for text in stand))
        sheet.row_dimensions[row].height = 15.0 * max(lines, _lines(goal.proof, 22)) + 8
    finish(canvas, view, Area(4, 1, 4 + len(goals), 3), (300, 500, 200), head_rows=1)
    sheet.row_dimensions[4].height = 20
    sheet.freeze_panes = "A5"


def draw_rotation(sheet: Worksheet, view: View) -> None:
    """Draw who has which turn, one line for each turn of the horizon."""
    canvas = Canvas(sheet)
    draw_title(canvas, view, ROTATION, 4)
    for column, head in enumerate(("Week", "Dag", "Beurt", "Medewerkers"), start=1):
        canvas.write(4, column, head, LEFT_HEAD)
    look = Look(10, align="left", indent=1, wrap=True)
    looks = (look, replace(look, number_format=DATE), look, look)
    row = 4
    for day in view.horizon.days:
        kinds = {block.turn for block in view.plan.calendar.blocks(day)}
        for kind in (kind for kind in TurnKind if kind in kinds):
            row += 1
            people = ", ".join(name for name in view.names if view.has_turn(name, day, kind))
            cells: tuple[Content, ...] = (day.isocalendar().week, day, kind.value, people or None)
            for column, (content, each) in enumerate(zip(cells, looks, strict=True), start=1):
                canvas.write(row, column, content, each)
            sheet.row_dimensions[row].height = 15.0 * _lines(people, 70) + 5
    finish(canvas, view, Area(4, 1, row, 4), (80, 170, 110, 640), head_rows=1)
    sheet.row_dimensions[4].height = 20
    sheet.freeze_panes = "A5"
    sheet.auto_filter.ref = f"A4:D{row}"


def _lines(text: str, characters: int) -> int:
    return max(1, -(-len(text) // characters))
