"""The languages in which users are told something, and the one that is spoken now.

A text has a field for every language, so that one that is not translated does not pass the types.
The language is chosen once, where the program starts (decision 0020); nothing below asks for it by
argument.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, TypeAlias

Code: TypeAlias = Literal["nl", "en"]


@dataclass(frozen=True, slots=True)
class Language:
    """What numbers and lengths of time look like in a language."""

    code: Code
    decimal_mark: str
    hour: str


DUTCH = Language("nl", ",", "u")
ENGLISH = Language("en", ".", "h")
LANGUAGES = (DUTCH, ENGLISH)


class _Now:
    """Holds what is spoken; one for the process, so that background jobs say the same."""

    language = DUTCH


class _Here(threading.local):
    """Holds what this thread alone speaks for a while."""

    language: Language | None = None


_HERE = _Here()


def spoken_language() -> Language:
    """Return the language in which the program speaks, or this thread alone."""
    return _HERE.language or _Now.language


def speak(language: Language) -> None:
    """Choose the language of the program; called where it starts, before anything is said."""
    _Now.language = language


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak another language on this thread for a while; others go on in theirs."""
    before, _HERE.language = _HERE.language, language
    try:
        yield
    finally:
        _HERE.language = before


@dataclass(frozen=True, slots=True)
class Text:
    """A text in every language; what stands in braces is filled in."""

    nl: str
    en: str

    def say(self, /, **facts: object) -> str:
        text = self.nl if spoken_language().code == "nl" else self.en
        return text.format(**facts) if facts else text


@dataclass(frozen=True, slots=True)
class Counted:
    """A text about a number of things: for one, and for any other number."""

    one: Text
    many: Text

    def say(self, number: int, /, **facts: object) -> str:
        return (self.one if number == 1 else self.many).say(number=number, **facts)
