"""The colours and patterns of the printed roster, in one place.

A post is known by its code, its colour and its pattern; the pattern has a word in the legend, so
that the print is legible in grey as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Pattern: TypeAlias = Literal[
    "solid",
    "lightUp",
    "lightDown",
    "lightHorizontal",
    "lightVertical",
    "lightTrellis",
    "gray125",
]
"""The fill patterns of a workbook that are used."""


@dataclass(frozen=True, slots=True)
class PostColour:
    """How a post looks: colours as RGB in hexadecimals, and words for the legend."""

    words: str
    fill: str
    text: str
    border: str
    line: str
    pattern: Pattern = "solid"


POSTS: tuple[PostColour, ...] = (
    PostColour("blauw, effen", "B9DAFB", "0B2F52", "2C6AA6", "9AC1E8"),
    PostColour("groen, schuin", "CDF0C9", "0F3B1E", "2F7D46", "AAD7AC", "lightUp"),
    PostColour("paars, stippen", "BAA6E9", "1B0B45", "4B3290", "A28CD5", "gray125"),
    PostColour("oranje, liggend", "F4A352", "3D1D00", "8A4A00", "DD8F40", "lightHorizontal"),
    PostColour("geel, ruit", "FAF48A", "3A3300", "7D7000", "DED76C", "lightTrellis"),
    PostColour("roze, staand", "FDABC4", "4A0A22", "A32C58", "E98FAC", "lightVertical"),
    PostColour("turkoois, schuin", "52B8A6", "00201B", "0A5A4E", "42A393", "lightDown"),
    PostColour("bruin, vol", "673B10", "FFFFFF", "4A2808", "7B542F"),
    PostColour("marine, vol met stippen", "16407F", "FFFFFF", "0D2C5C", "345990", "gray125"),
    PostColour("woud, vol en schuin", "2B5F48", "FFFFFF", "1A4231", "477460", "lightUp"),
)
"""Posts take these in the order of the team; an eleventh post begins again."""

BACK_TEXT = "4A5563"
TEXT = "161B22"
SECOND_TEXT = "4A5563"
HINT_TEXT = "667180"
HEAD = "F3F5F7"
LINE = "C6CDD6"
DAY_LINE = "4A5563"
ABSENT = "ECEFF2"
HATCH = "D5DAE0"
AMBER = "8A4B00"
AMBER_FILL = "FFF3DD"
RED = "B42318"
RED_FILL = "FDEBE9"


def colour_of(number: int) -> PostColour:
    """Return the colour of the front post with that place in the team, from 0."""
    return POSTS[number % len(POSTS)]
