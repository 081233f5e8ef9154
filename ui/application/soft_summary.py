"""What may stay of one person in a few words, so that weeks of it can be read at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, get_args

from ui.application.dates import duration
from ui.application.language import Text
from ui.application.soft_limits import SoftKind, SoftPoint

KINDS: Final[tuple[SoftKind, ...]] = get_args(SoftKind)
"""The gravest first: what somebody was promised before what is only heavy."""
_OF_WEEKS: Final = ("turn", "hours")
_SEVERAL: Final[dict[SoftKind, Text]] = {
    "turn": Text("{number} beurten vroeger dan beloofd.", "{number} turns sooner than promised."),
    "hours": Text(
        "{number} keer een urensaldo buiten de grens van {limit}, tot {most}.",
        "{number} times an hours balance beyond the limit of {limit}, up to {most}.",
    ),
    "day": Text(
        "{number} dagen te lang aan de balie, tot {most}; de grens is {limit}.",
        "{number} days too long at the desk, up to {most}; the limit is {limit}.",
    ),
    "stretch": Text(
        "{number} keer te lang na elkaar op een post, tot {most}.",
        "{number} times too long in a row at a station, up to {most}.",
    ),
}


def summary(points: Sequence[SoftPoint]) -> str:
    """Say what there is of one person, a line for each kind, the gravest first."""
    said = []
    for kind in KINDS:
        alike = [point for point in points if point.kind == kind]
        if len(alike) == 1:
            said.append(alike[0].sentence)
        elif alike:
            worst = max(alike, key=_beyond)
            most, limit = duration(worst.amount), duration(worst.limit)
            said.append(_SEVERAL[kind].say(number=len(alike), most=most, limit=limit))
    return "\n".join(said)


def gravest(points: Sequence[SoftPoint]) -> SoftPoint:
    """Return what to look at first: the gravest kind, of that what is furthest beyond its limit."""
    return min(points, key=lambda point: (KINDS.index(point.kind), -_beyond(point), point.day))


def weight(points: Sequence[SoftPoint]) -> tuple[int, int]:
    """Return how grave it is together, to have the gravest first.

    What runs over weeks comes before what is over after a day; of the rest minutes are added up.
    """
    over_weeks = sum(1 for point in points if point.kind in _OF_WEEKS)
    return over_weeks, sum(_beyond(point) for point in points if point.kind not in _OF_WEEKS)


def _beyond(point: SoftPoint) -> int:
    return point.amount - point.limit
