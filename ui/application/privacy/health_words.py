"""Words about health, which belong in no reason and no note; a hint, not a judge."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from ui.application.language import Text

_BEGINNINGS: Final = (
    "allergi", "bevalling", "burnout", "chemo", "chronisch", "corona", "covid", "depress",
    "diabet", "dokter", "epilep", "gehospital", "gezondheid", "griep", "hartaanval", "hospital",
    "huisarts", "hoofdpijn", "infect", "kanker", "kine", "kraam", "longontsteking", "medicatie",
    "medicij", "medisch", "migraine", "miskraam", "oncolo", "onpasselijk", "ontsteking",
    "operatie", "overspannen", "psychia", "psycholo", "revalid", "rugklacht", "specialist",
    "spoeddienst", "tandarts", "therap", "verkoud", "zelfmoord", "ziek", "zwanger",
    "anxiety", "cancer", "chronic", "dentist", "disease", "doctor", "illness", "injur", "medic",
    "pregnan", "sick", "suicid", "surgery",
)  # fmt: skip
"""How words about health begin, Dutch and English, without accents and hyphens."""
_WHOLE: Final = frozenset({"arts", "rug", "spoed", "fever", "flu", "ill", "pain"})
_ANYWHERE: Final = ("pijn", "ziekte", "breuk")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HINT: Final = Text(
    nl="“{word}” gaat over gezondheid. Laat dat weg: hier volstaat wat er afgesproken is.",
    en="“{word}” is about health. Leave it out: what was agreed is enough here.",
)


def health_hint(text: str) -> str:
    """Return a hint about the first word of a text that tells of somebody's health, or nothing."""
    for found in _WORD.finditer(text):
        word = _plain(found.group())
        if word in _WHOLE or word.startswith(_BEGINNINGS) or any(p in word for p in _ANYWHERE):
            return _HINT.say(word=found.group())
    return ""


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in apart if char.isalpha())
