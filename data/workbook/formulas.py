"""Formulas of which a file holds no outcome: a program wrote them, and none has computed them."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from typing_extensions import override

Place: TypeAlias = tuple[int, int]
"""Row and column of a cell, both from 1."""

# Text as outcome may be empty; a number without digits is none.
_WITHOUT_VALUE: Final = re.compile(
    rb'<(?:\w+:)?c\s(?![^>]*\bt="str")[^>]*?r="([A-Z]+)(\d+)"[^>]*>\s*'
    rb"<(?:\w+:)?f(?:/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?"
    rb"\s*</(?:\w+:)?c>"
)


class Uncomputed:
    """What stands in a cell with such a formula: something, and nothing to read."""

    @override
    def __str__(self) -> str:
        return ""


UNCOMPUTED: Final = Uncomputed()


def without_value(written: bytes) -> frozenset[Place]:
    """Return the cells of a sheet that hold a formula without outcome.

    Args:
        written: the part of the archive in which the sheet stands.
    """
    return frozenset(place(*found) for found in _WITHOUT_VALUE.findall(written))


def place(letters: bytes, number: bytes) -> Place:
    """Return the row and column of an address."""
    column = 0
    for letter in letters:
        column = 26 * column + letter - ord("A") + 1
    return int(number), column
