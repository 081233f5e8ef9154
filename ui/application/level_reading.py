"""Staffing as somebody types or pastes it: `1/2`, `2`, or what a spreadsheet makes of that."""

from __future__ import annotations

import re
from typing import Final

MOST: Final = 99
_NOBODY: Final = frozenset("-–−")
_PAIR: Final = re.compile(r"(\d{1,2})(?:\s*[/–\s-]\s*(\d{1,2}))?")
_AS_DATE: Final = re.compile(r"0?(\d{1,2})\s*[/-]\s*([a-z]{3})\.?")
"""What a spreadsheet makes of `1/2` where it takes it for a date: `1/feb`."""
_MONTHS: Final = {
    "jan": 1,
    "feb": 2,
    "mrt": 3,
    "mar": 3,
    "apr": 4,
    "mei": 5,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "okt": 10,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}


def read_numbers(text: str) -> tuple[int, int] | None:
    """Read the minimum and the wanted number, one number for both; None where it is neither."""
    typed = text.strip().casefold()
    if typed in _NOBODY:
        return 0, 0
    if pair := _PAIR.fullmatch(typed):
        minimum = int(pair[1])
        return minimum, minimum if pair[2] is None else int(pair[2])
    date_like = _AS_DATE.fullmatch(typed)
    if date_like and date_like[2] in _MONTHS:
        return int(date_like[1]), _MONTHS[date_like[2]]
    return None
