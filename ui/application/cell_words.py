"""The words of the team workbook, as somebody reads and types them: Dutch, or English in English.

The one place that knows them. A workbook holds them in Dutch whatever is spoken. In English they
are shown in English, and both are understood where something is typed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from data.workbook.schema import DAYS
from ui.application.dates import day_name
from ui.application.language import Text, spoken_language

YES: Final = Text(nl="ja", en="yes")
NO: Final = Text(nl="nee", en="no")
NONE: Final = Text(nl="geen", en="none")
WISH_WORDS: Final = (
    Text(nl="vrij", en="free"),
    Text(nl="geen avond", en="no evening"),
    Text(nl="geen zaterdag", en="no Saturday"),
    Text(nl="telewerk", en="remote"),
)
STATUS_WORDS: Final = (
    Text(nl="goedgekeurd", en="approved"),
    Text(nl="aangevraagd", en="requested"),
)
REASON_WORDS: Final = (
    Text(nl="verlof", en="leave"),
    Text(nl="ziekte", en="sickness"),
    Text(nl="vorming", en="training"),
    Text(nl="overleg", en="meeting"),
    Text(nl="uitgeleend", en="lent out"),
    Text(nl="ander", en="other"),
)
_PARTS: Final = (
    YES,
    NO,
    NONE,
    Text(nl="op", en="in"),
    Text(nl="wisselend", en="floating"),
    Text(nl="VM", en="AM"),
    Text(nl="NM", en="PM"),
    Text(nl="avond", en="evening"),
    Text(nl="zaterdag", en="Saturday"),
    Text(nl="uren", en="hours"),
    Text(nl="backoffice", en="back office"),
)
"""Words that stand alone in a cell or beside numbers and days."""
_SHORT: Final = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_TABLE: Final[Mapping[str, Text]] = MappingProxyType(
    {text.nl: text for text in (*_PARTS, *WISH_WORDS, *STATUS_WORDS, *REASON_WORDS)}
    | {nl: Text(nl, en) for nl, en in zip(DAYS, _SHORT, strict=True)}
)
_LONGEST_FIRST: Final = sorted(_TABLE, key=len, reverse=True)
_KNOWN: Final = re.compile(rf"\b({'|'.join(map(re.escape, _LONGEST_FIRST))})\b")
_ENGLISH_DAYS: Final = (
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
)
_TYPED: Final[Mapping[str, str]] = MappingProxyType(
    {day: nl for names in _ENGLISH_DAYS for day, nl in zip(names, DAYS, strict=True)}
    | {text.en.casefold(): nl for nl, text in _TABLE.items()}
    | {nl.casefold(): nl for nl in _TABLE}
)
"""What a cell holds, by what is typed; in a cell `saturday` is the turn before it is the day."""
_WORDS: Final = re.compile(r"[^\W\d_]+")
_QUOTED: Final = re.compile("“([^”]*)”")


def shown_cell(cell: str) -> str:
    """Say a cell in the language: `ma-vr`, `vr NM`, `1 op 4`; in English `Mo-Fr`, `1 in 4`."""
    if spoken_language().code == "nl":
        return cell
    return _KNOWN.sub(lambda found: _TABLE[found[0]].say(), cell)


def understood(typed: str) -> str:
    """Return what a cell holds where this is typed; what is not understood stays as it is."""
    text = typed.strip()
    if spoken_language().code == "nl":
        return typed
    if text.casefold() in _TYPED:
        return _TYPED[text.casefold()]
    if any(word.casefold() not in _TYPED for word in _WORDS.findall(text)):
        return typed
    return _WORDS.sub(lambda found: _TYPED[found[0].casefold()], text)


def with_shown_words(sentence: str) -> str:
    """Say in the language what stands between quotation marks in a sentence about a cell."""
    return _QUOTED.sub(lambda found: f"“{shown_cell(found[1])}”", sentence)


def short_weekday(day: int) -> str:
    """Write a weekday where there is little room: `ma`, `Mo`."""
    return day_name(day)[:2]
