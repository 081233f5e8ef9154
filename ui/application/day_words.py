"""What a field for one day shows, and the one sentence that says why a day cannot be."""

from __future__ import annotations

from datetime import date
from typing import Final

from ui.application.dates import short_day
from ui.application.language import Text

_NO_DAY: Final = Text(
    "“{text}” is geen dag; {day} blijft. Typ bijvoorbeeld 24/11, 24 nov, di of morgen.",
    "“{text}” is no day; {day} stays. Type for instance 24/11, 24 Nov, Tu or tomorrow.",
)
_TOO_EARLY: Final = Text(
    "{typed} is te vroeg; {day} blijft. Kies vanaf {limit}.",
    "{typed} is too early; {day} stays. Choose from {limit}.",
)
_TOO_LATE: Final = Text(
    "{typed} is te laat; {day} blijft. Kies t.e.m. {limit}.",
    "{typed} is too late; {day} stays. Choose up to {limit}.",
)


def day_text(day: date) -> str:
    """Write a day as a field for it shows it: `di 24 nov 2026`."""
    return f"{short_day(day)} {day.year}"


def no_day_sentence(text: str, stays: date) -> str:
    """Say that what was typed is no day, and which one stays."""
    return _NO_DAY.say(text=text.strip(), day=day_text(stays))


def outside_sentence(typed: date, earliest: date, latest: date, stays: date) -> str:
    """Say that a day is before the earliest or after the latest; nothing where it is within."""
    facts = {"typed": day_text(typed), "day": day_text(stays)}
    if typed < earliest:
        return _TOO_EARLY.say(limit=day_text(earliest), **facts)
    return _TOO_LATE.say(limit=day_text(latest), **facts) if typed > latest else ""
