"""Sections below each other on as many pages as they take, their heads repeated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QRectF

from ui.desktop.printing.pages import HEAD, Page, draw_title
from ui.desktop.printing.sheet import CENTRE, LEFT, RIGHT, Sheet, Type, elided, fit

Draw: TypeAlias = Callable[[Sheet, float], None]
"""Draws something at a height of the page, in millimetres from its top."""

GAP = 5.0
TEXT = 3.0
_LEAST_ROWS = 3


@dataclass(frozen=True, slots=True)
class Strip:
    """Something as wide as the page."""

    height: float
    draw: Draw


@dataclass(frozen=True, slots=True)
class Section:
    """Strips that belong together; the heads stand above them on every page."""

    heads: tuple[Strip, ...]
    strips: tuple[Strip, ...]

    @property
    def height(self) -> float:
        return sum(strip.height for strip in (*self.heads, *self.strips))


@dataclass(frozen=True, slots=True)
class Flow:
    """A title, repeated on every page, and sections below each other."""

    title: Sequence[tuple[str, bool]]
    sections: Sequence[Section]

    def pages(self, width: float, height: float) -> list[Page]:
        pages: list[list[tuple[float, Strip]]] = [[]]
        top = HEAD
        for section in self.sections:
            top += GAP if pages[-1] else 0
            if pages[-1] and not _begins(section, height - top, height - HEAD):
                pages.append([])
                top = HEAD
            top = _put(pages, section, top, height)
        return [partial(_draw, self.title, page, width) for page in pages]


def _begins(section: Section, room: float, whole: float) -> bool:
    """Tell whether a section begins on the page: all of it, or else a part worth beginning."""
    if section.height <= room:
        return True
    first = (*section.heads, *section.strips[:_LEAST_ROWS])
    return section.height > whole and sum(strip.height for strip in first) <= room


def _put(
    pages: list[list[tuple[float, Strip]]], section: Section, top: float, height: float
) -> float:
    """Put a section on the last page and those that follow; return where it ends."""
    for strip in section.heads:
        pages[-1].append((top, strip))
        top += strip.height
    for strip in section.strips:
        if top + strip.height > height:
            pages.append([])
            top = HEAD
            for head in section.heads:
                pages[-1].append((top, head))
                top += head.height
        pages[-1].append((top, strip))
        top += strip.height
    return top


def _draw(
    title: Sequence[tuple[str, bool]],
    placed: Sequence[tuple[float, Strip]],
    width: float,
    sheet: Sheet,
) -> None:
    draw_title(sheet, width, title)
    for top, strip in placed:
        strip.draw(sheet, top)


# Strips that all sections use


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a row; its place and width in millimetres."""

    left: float
    width: float
    text: str
    right: bool = True
    bold: bool = False
    colour: str = "text"
    centred: bool = False


def heading(text: str) -> Strip:
    """Return the title of a section."""

    def draw(sheet: Sheet, top: float) -> None:
        sheet.text(QRectF(0, top, 180, 6), text, Type(3.8, 600), LEFT)

    return Strip(7.0, draw)


def note(text: str, width: float) -> Strip:
    """Return a line that explains a section."""

    def draw(sheet: Sheet, top: float) -> None:
        kind = Type(2.6, colour="text2")
        sheet.text(QRectF(0, top, width, 4), elided(text, kind, width), kind, LEFT)

    return Strip(5.0, draw)


def cells(
    found: Sequence[Cell],
    width: float,
    *,
    height: float = 5.4,
    size: float = TEXT,
    ground: str = "",
    more: Draw | None = None,
) -> Strip:
    """Return a row of texts above a thin line, and what else is drawn in it."""

    def draw(sheet: Sheet, top: float) -> None:
        if ground:
            sheet.fill(QRectF(0, top, width, height), ground)
        sheet.line(0, top + height, width, top + height, width=0.15, colour="line2")
        for cell in found:
            kind = Type(size, 600 if cell.bold else 400, cell.colour)
            area = QRectF(cell.left, top, cell.width, height)
            align = CENTRE if cell.centred else RIGHT if cell.right else LEFT
            sheet.lines(area, fit(cell.text, kind, cell.width, height), align)
        if more is not None:
            more(sheet, top)

    return Strip(height, draw)
