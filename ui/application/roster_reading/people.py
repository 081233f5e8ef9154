"""The names in a cell of a post: `Anna`, `Anna / Bart`, `VM Anna, NM Bart`, `Anna 9-12`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from rostering.time import Span
from ui.application.roster_reading.names import Names, who_expected
from ui.application.roster_reading.pieces import UnreadError, Vocabulary

_BETWEEN: Final = re.compile(r"[,;+&/\n]|\s(?:en|and)\s")
_NOBODY: Final = frozenset(("free", "nothing"))


@dataclass(slots=True)
class Named:
    """Who is named in a cell.

    Attributes:
        people: names, with the hours that stand beside them.
        unread: what is not understood, and what is expected instead.
    """

    people: list[tuple[str, Span | None]] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)


def people_of(text: str, day: date, names: Names, vocabulary: Vocabulary) -> Named:
    """Read the names in a cell; a word that says that nobody is there names nobody."""
    whole = names.meant(text).name
    if whole is not None:
        return Named([(whole, None)])
    found = Named()
    for part in filter(None, map(str.strip, _BETWEEN.split(text))):
        _read(part, day, names, vocabulary, found)
    return found


def has_people(text: str, names: Names) -> bool:
    """Tell whether somebody of the team is named in a cell, with or without hours."""
    parts = [text, *_BETWEEN.split(text)]
    return any(names.is_person(word) for part in parts for word in (part, *part.split()))


def _read(part: str, day: date, names: Names, vocabulary: Vocabulary, found: Named) -> None:
    for span, word in ((None, part), *vocabulary.timed(part, day)):
        name = names.meant(word).name if word else None
        if name is not None:
            found.people.append((name, span))
            return
    if not _names_nobody(part, day, vocabulary):
        meant = names.meant(part)
        found.unread.append((part, who_expected(meant.names, names.near(part), part)))


def _names_nobody(part: str, day: date, vocabulary: Vocabulary) -> bool:
    try:
        return all(piece.kind in _NOBODY for piece in vocabulary.pieces(part, day))
    except UnreadError:
        return False
