"""Text from and to a spreadsheet: tabs between columns, a line per row."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO

from rostering.plan import Plan
from ui.application.editing import words
from ui.application.editing.cells import Cell, Content, Sheet, content_of, read_text, text_of
from ui.application.editing.draft import Draft, Edit


def copied(plan: Plan, rows: Sequence[Sequence[Cell]]) -> str:
    """Write cells as a spreadsheet takes them: codes, and never why somebody is away."""
    return "\n".join(
        "\t".join(text_of(plan, content_of(plan, cell)) for cell in line) for line in rows
    )


def pasted_rows(text: str) -> list[list[str]]:
    """Read what a spreadsheet puts on the clipboard; its last line has an end of its own."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    return list(csv.reader(StringIO(lines), delimiter="\t")) if lines else [[""]]


def paste(plan: Plan, sheet: Sheet, chosen: Sequence[Cell], text: str) -> Edit:
    """Paste text, from the first chosen cell on; what does not fit is named once.

    One value goes to every chosen cell; a larger piece has the size of its own.
    """
    rows = pasted_rows(text)
    draft = Draft(plan)
    if len(rows) == 1 and len(rows[0]) == 1:
        placed = dict.fromkeys(chosen, rows[0][0])
        outside = 0
    else:
        placed, outside = _placed(sheet, chosen, rows)
    contents: dict[Cell, Content] = {}
    unknown: dict[str, list[Cell]] = {}
    for cell, value in placed.items():
        content = read_text(plan, value)
        if content is None:
            unknown.setdefault(value.strip(), []).append(cell)
        else:
            contents[cell] = content
    draft.write_all(contents)
    for value, cells in unknown.items():
        refusal = words.UNKNOWN_AGAIN if len(cells) > 1 else words.UNKNOWN
        # Where it is first seen; the same word elsewhere is easily found from there.
        facts = {"where": draft.words.at(cells[0]), "value": value, "number": len(cells)}
        draft.refused[refusal.say(**facts)] = None
    if outside:
        draft.refused[words.OUTSIDE.say(outside)] = None
    return draft.done(words.PASTED.say(where=draft.words.where(list(placed) or chosen)))


def _placed(
    sheet: Sheet, chosen: Sequence[Cell], rows: list[list[str]]
) -> tuple[dict[Cell, str], int]:
    """Lay pasted text over the sheet; count the words that fall beside it."""
    places = [place for cell in chosen if (place := sheet.place(cell)) is not None]
    if not places:
        return {}, 0
    top, left = min(row for row, _ in places), min(column for _, column in places)
    placed: dict[Cell, str] = {}
    outside = 0
    for down, line in enumerate(rows):
        for right, value in enumerate(line):
            cell = sheet.cell(top + down, left + right)
            if cell is not None and cell.block:
                placed[cell] = value
            elif value.strip():
                outside += 1
    return placed, outside
