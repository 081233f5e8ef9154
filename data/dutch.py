"""Dutch names of days and months, and times: for papers here and for sentences above."""

from __future__ import annotations

from rostering.time import Minutes

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def clock(minute: Minutes) -> str:
    """Write a time of the day in a head or a range: `9:00`."""
    return f"{minute // 60}:{minute % 60:02d}"
