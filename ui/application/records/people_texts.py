"""What edits of people are called, and how their periods are written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from data.workbook.people import skill_key
from rostering.team.people import Terms
from ui.application.dates import hours
from ui.application.records import people_sentences, sentences
from ui.application.records.base import Texts

_SKILL_PREFIX = skill_key("")


def change_text(name: str, after: Texts, changed: Sequence[str]) -> str:
    """Say what an edit of a person changed: `Ann Maes: 30,4 uur per week`."""
    if list(changed) == ["name"]:
        return sentences.RENAMED.say(what=name, name=after["name"].strip())
    phrases = [_phrase(key, after[key].strip()) for key in changed if key != "name"]
    if not phrases or len(phrases) > 2:
        return people_sentences.DETAILS.say(name=after["name"].strip())
    return f"{after['name'].strip()}: {', '.join(phrases)}"


def _phrase(key: str, text: str) -> str:
    if key.startswith(_SKILL_PREFIX):
        post = key.removeprefix(_SKILL_PREFIX)
        known = people_sentences.SKILL_PHRASES.get(text.upper())
        return f"{post} {text}" if known is None else known.say(post=post)
    phrases = people_sentences.PHRASES if text else people_sentences.BLANK_PHRASES
    return phrases[key].say(text=text)


def period_text(terms: Terms) -> str:
    """Write the dates and the hours of a period: `vanaf 01/03/2027 · 30,4 u`."""
    first, last = terms.validity.first, terms.validity.last
    if first is None and last is None:
        dates = sentences.ALWAYS.say()
    elif last is None:
        dates = sentences.FROM_DAY.say(first=numeric_date(first))
    elif first is None:
        dates = sentences.UNTIL_DAY.say(last=numeric_date(last))
    else:
        dates = f"{numeric_date(first)} – {numeric_date(last)}"
    return people_sentences.PERIOD.say(dates=dates, hours=hours(terms.weekly_minutes))


@cache
def numeric_date(day: date | None) -> str:
    """Write a date as it is typed: `15/03/2027`; nothing for none."""
    return "" if day is None else f"{day:%d/%m/%Y}"
