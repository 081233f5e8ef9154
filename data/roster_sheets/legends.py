"""Legends in a sheet: what somebody's own codes stand for, as `L = loket`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from data.roster_sheets.days import said_day
from data.roster_sheets.sheets import Sheet
from data.workbook.cells import text_of
from data.workbook.schema import folded

_HEADS: Final = frozenset((
    "legende", "legenda", "legend", "codes", "code", "afkortingen", "afkorting", "verklaring",
    "abbreviations",
))  # fmt: skip
_LONGEST_CODE: Final = 8
_LONGEST_HEAD: Final = 14
_EQUALS: Final = re.compile(r"([^\s=,;]{1,8})\s*=\s*([^=,;]+?)(?=\s*(?:[,;]|\s{2,}|$)|\s+\S+\s*=)")
_LINE: Final = re.compile(r"(\S{1,8})\s*[:=–-]\s+?(\S.*)|(\S{1,8}?)\s*:\s*(\S.*)")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code stands for, as a sheet says it."""

    code: str
    text: str


def is_legend_head(text: str) -> bool:
    """Tell whether a text stands above a legend."""
    return len(text) <= _LONGEST_HEAD and folded(text).rstrip(" :") in _HEADS


def legend_of(sheet: Sheet) -> tuple[Meaning, ...]:
    """Return what a sheet says of its codes: `L = loket` anywhere, and lines below `Legende`."""
    found = [
        Meaning(code, meaning.strip())
        for value in sheet.cells.values()
        if isinstance(value, str)
        for code, meaning in _EQUALS.findall(value)
    ]
    return (*found, *_below_heads(sheet))


def _below_heads(sheet: Sheet) -> Iterator[Meaning]:
    """Read lines below a head: a code with its meaning beside it, or both in one cell."""
    heads = [place for place in sorted(sheet.cells) if is_legend_head(text_of(sheet.cells[place]))]
    for head, column in heads:
        for row in _lines(sheet, head):
            code, meaning = sheet.text(row, column), sheet.text(row, column + 1)
            line = _LINE.fullmatch(code)
            if line is not None and "=" not in code:
                yield Meaning(line[1] or line[3], line[2] or line[4])
            elif code and meaning and len(code) <= _LONGEST_CODE and "=" not in code:
                yield Meaning(code, meaning)


def _lines(sheet: Sheet, head: int) -> Iterator[int]:
    """Yield the rows of a legend: those up to an empty one, or to a row with a day."""
    at = head if head + 1 in sheet.rows else head + 1
    while (at := at + 1) in sheet.rows:
        if any(said_day(value) is not None for value in sheet.rows[at].values()):
            return
        yield at
