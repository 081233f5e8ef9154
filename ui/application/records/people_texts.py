"""What edits of people are called, and how their periods are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from types import MappingProxyType

from data.workbook.people import skill_key
from rostering.people import Terms
from ui.application.dates import hours
from ui.application.records.base import Texts

_PHRASES: MappingProxyType[str, Callable[[str], str]] = MappingProxyType(
    {
        "code": lambda text: f"code {text}" if text else "geen code",
        "hours": lambda text: f"{text} uur per week",
        "free": lambda text: f"vrije dag {text}" if text else "geen vrije dag",
        "start": lambda text: f"vanaf {text}" if text else "zonder begindatum",
        "end": lambda text: f"tot en met {text}" if text else "zonder einddatum",
        "saturday": lambda text: f"zaterdagbeurt {text or 'nee'}",
        "evening": lambda text: f"avondbeurt {text or 'nee'}",
        "remote": lambda text: f"{text or '0'} halve dagen telewerk",
        "coordination": lambda text: f"{text or '0'} uur coördinatie",
    }
)
_SKILLS = {"Z": "zelfstandig", "B": "onder begeleiding", "": "niet meer"}
_SKILL_PREFIX = skill_key("")


def change_text(name: str, after: Texts, changed: Sequence[str]) -> str:
    """Say what an edit of a person changed: `Ann Maes: 30,4 uur per week`."""
    if list(changed) == ["name"]:
        return f"{name} heet nu {after['name'].strip()}"
    phrases = [_phrase(key, after[key].strip()) for key in changed if key != "name"]
    if not phrases or len(phrases) > 2:
        return f"{after['name'].strip()}: gegevens gewijzigd"
    return f"{after['name'].strip()}: {', '.join(phrases)}"


def _phrase(key: str, text: str) -> str:
    if key.startswith(_SKILL_PREFIX):
        return f"{key.removeprefix(_SKILL_PREFIX)} {_SKILLS.get(text.upper(), text)}"
    return _PHRASES[key](text)


def period_text(terms: Terms) -> str:
    """Write the dates and the hours of a period: `vanaf 01/03/2027 · 30,4 u`."""
    first, last = terms.validity.first, terms.validity.last
    if first is None and last is None:
        dates = "altijd"
    elif last is None:
        dates = f"vanaf {numeric_date(first)}"
    elif first is None:
        dates = f"tot en met {numeric_date(last)}"
    else:
        dates = f"{numeric_date(first)} – {numeric_date(last)}"
    return f"{dates} · {hours(terms.weekly_minutes)} u"


def numeric_date(day: date | None) -> str:
    """Write a date as it is typed: `15/03/2027`; nothing for none."""
    return "" if day is None else f"{day:%d/%m/%Y}"
