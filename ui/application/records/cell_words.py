"""What the cells of a workbook hold, as a table of the window shows it; a form shows them as is."""

from __future__ import annotations

import re
from typing import Final

from data.workbook.schema import DAYS
from ui.application.dates import day_name
from ui.application.language import Text
from ui.application.records import words

_WORDS: Final = {
    "ja": words.YES,
    "nee": words.NO,
    "op": Text(nl="op", en="in"),
    "wisselend": Text(nl="wisselend", en="floating"),
    "VM": Text(nl="VM", en="AM"),
    "NM": Text(nl="NM", en="PM"),
}
_KNOWN: Final = re.compile(rf"\b({'|'.join((*_WORDS, *DAYS))})\b")


def shown_cell(text: str) -> str:
    """Say a cell in the language: `ma-vr`, `vr NM`, `1 op 4`; in English `Mo-Fr`, `1 in 4`."""
    return _KNOWN.sub(lambda found: _said(found[0]), text)


def _said(word: str) -> str:
    known = _WORDS.get(word)
    return short_weekday(DAYS.index(word)) if known is None else known.say()


def short_weekday(day: int) -> str:
    """Write a weekday where there is little room: `ma`, `Mo`."""
    return day_name(day)[:2]
