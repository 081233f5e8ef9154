"""Places that stay without people, in words; blocks that follow each other are one stretch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from rostering.figures.statistics import Shortage
from ui.application.dates import short_day, spoken
from ui.application.language import Counted, Text

MOST: Final = 2
"""So many stretches are said; of the others only how many there are."""
_EMPTY: Final = Text("{post} blijft leeg {when}.", "{post} stays empty {when}.")
_BELOW: Final = Text(
    "{post} blijft op {present} van {wanted} {when}.",
    "{post} stays at {present} of {wanted} {when}.",
)
MORE: Final = Counted(
    Text("en nog {number} plaats", "and {number} more place"),
    Text("en nog {number} plaatsen", "and {number} more places"),
)
_HOURS: Final = Text("van {start} tot {end}", "from {start} to {end}")


def staying_below(lacking: Iterable[Shortage], *, with_day: bool = False) -> list[str]:
    """Say what stays without enough people, as sentences; with the day where there are several."""
    places = stretches(lacking)
    with_day = with_day or len(places) > 1
    said = []
    for group in places[:MOST]:
        place = group[0]
        text = _BELOW if place.present else _EMPTY
        when = when_missing(group, with_day=with_day)
        facts = {"post": place.post, "present": place.present, "wanted": place.wanted}
        said.append(text.say(when=when, **facts))
    if len(places) > MOST:
        said[-1] = f"{said[-1][:-1]}, {MORE.say(len(places) - MOST)}."
    return said


def stretches(found: Iterable[Shortage]) -> list[list[Shortage]]:
    """Join blocks that follow each other on the same post, as short of people."""
    ordered = sorted(found, key=lambda place: (place.block.day, place.post, place.block.span))
    joined: list[list[Shortage]] = []
    for _, group in groupby(ordered, lambda one: (one.block.day, one.post, one.present)):
        joined.append([])
        for place in group:
            if joined[-1] and joined[-1][-1].block.span.end != place.block.span.start:
                joined.append([])
            joined[-1].append(place)
    return joined


def when_missing(group: Sequence[Shortage], *, with_day: bool) -> str:
    """Write when places miss somebody: `van 9u tot 10u45`, with the day if wanted."""
    start, end = group[0].block.span.start, group[-1].block.span.end
    hours = _HOURS.say(start=spoken(start), end=spoken(end))
    return f"{short_day(group[0].block.day)} {hours}" if with_day else hours
