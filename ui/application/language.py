"""The languages in which users are told something; always chosen by an argument, never globally.

A text has a field for every language, so that one that is not translated does not pass the types.
"""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class Text:
    """A text in every language; what stands in braces is filled in."""

    nl: str
    en: str

    def say(self, language: Language, **facts: object) -> str:
        text = self.nl if language.code == "nl" else self.en
        return text.format(**facts) if facts else text


@dataclass(frozen=True, slots=True)
class Counted:
    """A text about a number of things: for one, and for any other number."""

    one: Text
    many: Text

    def say(self, number: int, language: Language) -> str:
        return (self.one if number == 1 else self.many).say(language, number=number)
