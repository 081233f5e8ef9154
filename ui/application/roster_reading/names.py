"""Who is meant by a name in a sheet: whole, turned round, shortened or as a code."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from data.roster_sheets.days import said_day
from data.workbook.schema import folded
from rostering.team.people import Employee
from ui.application.dates import listed
from ui.application.roster_reading import words

_TOKEN: Final = re.compile(r"[^\s,;.]+\.?")
_HOURS: Final = re.compile(
    r"\s*[-–]?\s*(?:\([^)]*\d[^)]*\)|\d[\d.,/]*\s*(?:%|u|uur|uren|h)|\d+[.,/]\d+|\d{2,})$",
    re.IGNORECASE,
)
"""How much somebody works, behind a name: `(4/5)`, `80%`, `30,4 u`."""
_LONGEST: Final = 80
"""Letters of a name; what is longer names nobody."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Who is meant: one name where it is clear, more where it can be several, or nobody."""

    names: tuple[str, ...] = ()

    @property
    def name(self) -> str | None:
        """The one that is meant."""
        return self.names[0] if len(self.names) == 1 else None


class Names:
    """Finds people of a team; the surest way that finds somebody counts."""

    def __init__(self, employees: Sequence[Employee]) -> None:
        self._names = tuple(employee.name for employee in employees)
        self._codes = {folded(one.code): one.name for one in employees if one.code}
        self._words = {name: _tokens(name) for name in self._names}
        self._known: dict[str, Meant] = {}

    def meant(self, text: str) -> Meant:
        """Return who is meant by a text."""
        key = " ".join(text.split())
        if key not in self._known:
            self._known[key] = self._find(key)
        return self._known[key]

    def of_row(self, text: str) -> Meant:
        """Return who is meant before a row, where it can say how much somebody works."""
        found = self.meant(text)
        return found if found.names else self.meant(_HOURS.sub("", text))

    def is_person(self, text: str) -> bool:
        """Tell whether a text names somebody; a day of the week is no code of a person."""
        return bool(text.strip()) and said_day(text) is None and bool(self.of_row(text).names)

    def _find(self, text: str) -> Meant:
        if not text or len(text) > _LONGEST:
            return Meant()
        if text in self._names:
            return Meant((text,))
        tokens, plain = _tokens(text), folded(text)
        for found in (
            [name for name in self._names if folded(name) == plain],
            [name for name, own in self._words.items() if sorted(own) == sorted(tokens)],
            [self._codes[plain]] if plain in self._codes else [],
            [name for name, own in self._words.items() if _is_short(tokens, own)],
            [name for name, own in self._words.items() if _initials(own) == _letters(plain)],
        ):
            if found:
                return Meant(tuple(found))
        return Meant()

    def near(self, text: str) -> str:
        """Return the nearest name where a text names nobody; empty where none is near."""
        return next(iter(difflib.get_close_matches(text, self._names, n=1, cutoff=0.6)), "")


def who_expected(names: Sequence[str], near: str, found: str) -> str:
    """Say whose name is expected where one is not clear."""
    if not found:
        return words.NAME_OF_ROW.say()
    if names:
        return words.ONE_PERSON.say(names=listed(list(names)))
    return words.PERSON_NEAR.say(name=near) if near else words.PERSON.say()


def _tokens(text: str) -> list[str]:
    return [folded(word) for word in _TOKEN.findall(text)]


def _is_short(words: Sequence[str], whole: Iterable[str]) -> bool:
    """Tell whether each word is one of a name or its beginning, and one of them is whole."""
    left = list(whole)
    is_sure = False
    for word in sorted(words, key=len, reverse=True):
        begin = word.removesuffix(".")
        found = next((own for own in left if own == begin), None)
        is_sure = is_sure or (found is not None and len(begin) > 1)
        if found is None and (word.endswith(".") or len(begin) == 1):
            found = next((own for own in left if own.startswith(begin)), None)
        if found is None:
            return False
        left.remove(found)
    return is_sure


def _initials(words: Iterable[str]) -> str:
    return "".join(word[0] for word in words)


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalpha())
