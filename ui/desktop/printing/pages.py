"""Pages as forms make them, and the parts that all pages share: title, footer, notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF

from ui.application import paper_words as words
from ui.application.publishing.publication import Publication
from ui.desktop.printing.marks import GRID, THIN, triangle
from ui.desktop.printing.sheet import LEFT, RIGHT, Sheet, Type, elided, fit, paragraph, width_of

Page: TypeAlias = Callable[[Sheet], None]
"""Draws one page, without its footer."""
Form: TypeAlias = Callable[[float, float], list[Page]]
"""Gives the pages of a form for a width and height in millimetres, the footer left out."""

HEAD = 11.0
FOOT = 7.0
LOWEST_ROW = 7.0
NOTES_LOWEST, NOTES_HIGHEST = 9.0, 26.0
_TITLE, _SMALL = 5.4, 2.55
NOTE = Type(2.9)
_NOTES_HEAD, _NOTES_FOOT, _NOTES_INSET = 5.8, 1.4, 2.2
_GAP = 2.0
"""Between the legend and the frame of notes."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands at the foot of each page.

    Attributes:
        printed: the day of printing.
        edition: None for a roster without versions.
    """

    team: str
    printed: date | None = None
    edition: Publication | None = None


def draw_title(
    sheet: Sheet, width: float, parts: Sequence[tuple[str, bool]], right: str = ""
) -> None:
    """Write the title of a page, its parts bold or not, and a small word at the right."""
    small = Type(2.9, colour="text2")
    room = width - (width_of(right, small) + 6 if right else 0)
    size = _TITLE
    while size > 3.4 and _title_width(parts, size) > room:
        size -= 0.2
    is_long = _title_width(parts, size) > room
    left = 0.0
    for number, (text, bold) in enumerate(parts, start=1):
        kind = Type(size, 600 if bold else 400)
        # A very long name leaves room for what follows.
        most = room * 0.45 if is_long and number < len(parts) else room - left + 0.1
        shown = elided(text, kind, most)
        sheet.text(QRectF(left, 0, room - left, 7.6), shown, kind, LEFT)
        left += width_of(shown, kind) + size * 0.27
    if right:
        sheet.text(QRectF(0, 1.2, width, 7.0), right, small, RIGHT)


def _title_width(parts: Sequence[tuple[str, bool]], size: float) -> float:
    widths = (width_of(text, Type(size, 600 if bold else 400)) for text, bold in parts)
    return sum(widths) + (len(parts) - 1) * size * 0.27


def draw_foot(
    sheet: Sheet, width: float, bottom: float, imprint: Imprint, number: int, count: int
) -> None:
    """Draw the line and the words at the foot of a page."""
    top = bottom - FOOT + 2.4
    sheet.line(0, top, width, top, width=THIN, colour=GRID)
    area = QRectF(0, top + 0.8, width, FOOT - 3.2)
    kind = Type(_SMALL, colour="text2")
    page = words.PAGE.say(number=number, count=count)
    day = None if imprint.printed is None else f"{imprint.printed:%d/%m/%Y}"
    printed = "" if day is None else words.PRINTED.say(day=day)
    left = "" if imprint.edition is None else imprint.edition.sentence
    room = width - width_of(left, kind) - 8
    tail = f"{printed} · {page}"
    team = elided(imprint.team, kind, max(10.0, room - width_of(tail, kind)))
    sheet.text(area, left, kind, LEFT)
    sheet.text(area, team + tail, kind, RIGHT)


def notes_height(lines: Sequence[str], width: float, kind: Type = NOTE) -> float:
    """Return what the frame of notes takes, the space above it too; nothing without notes."""
    return _GAP + _frame_height(lines, width, kind) if lines else 0.0


def _frame_height(lines: Sequence[str], width: float, kind: Type) -> float:
    return _NOTES_HEAD + len(_wrapped(lines, width, kind)) * kind.line + _NOTES_FOOT


def _wrapped(lines: Sequence[str], width: float, kind: Type) -> list[str]:
    room = width - 2 * _NOTES_INSET
    return [part for line in lines for part in paragraph(line, kind, room)]


def draw_notes(sheet: Sheet, area: QRectF, lines: Sequence[str] = (), kind: Type = NOTE) -> None:
    """Draw a frame with the notes, and room to write in by hand where there is some."""
    if not lines and area.height() < NOTES_LOWEST:
        return
    least = _frame_height(lines, area.width(), kind) if lines else 0.0
    height = max(least, min(area.height(), NOTES_HIGHEST))
    sheet.frame(QRectF(area.left(), area.top(), area.width(), height), width=THIN, colour="line3")
    head = QRectF(area.left() + _NOTES_INSET, area.top() + 1.2, 30, 4)
    sheet.text(head, words.NOTES.say(), Type(2.9, 600), LEFT)
    for number, line in enumerate(_wrapped(lines, area.width(), kind)):
        top = area.top() + _NOTES_HEAD + number * kind.line
        place = QRectF(head.left(), top, area.width() - 2 * _NOTES_INSET, kind.line)
        sheet.text(place, line, kind, LEFT)


def draw_change_mark(sheet: Sheet, area: QRectF) -> None:
    """Mark a cell as changed since the version before."""
    triangle(sheet, QPointF(area.right() - 0.9, area.top() + 0.9))


def shared_out(count: int, per_page: int, on_last: int) -> list[int]:
    """Share rows over as few pages as can be, about as many on each.

    Args:
        count: the number of rows.
        per_page: how many a page holds.
        on_last: how many the last page holds, which has something below them.
    """
    per_page, on_last = max(1, per_page), max(1, on_last)
    pages = 1
    while (pages - 1) * per_page + on_last < count:
        pages += 1
    others = pages - 1
    last = max(count - others * per_page, min(on_last, -(-count // pages)))
    rest = count - last
    return [rest // others + (number < rest % others) for number in range(others)] + [last]


def draw_label(
    sheet: Sheet, area: QRectF, text: str, *, size: float = 2.9, bold: int = 500
) -> None:
    """Write the name at the head of a row, on more lines where it is long."""
    inner = area.adjusted(1.8, 0.3, -0.8, -0.3)
    fitted = fit(text, Type(size, bold), inner.width(), inner.height(), least=1.9)
    sheet.lines(inner, fitted, LEFT)
