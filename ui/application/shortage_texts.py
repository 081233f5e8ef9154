"""Where people are missing, and how many."""

from __future__ import annotations

from typing import Final

from rostering.figures.statistics import Shortage
from ui.application.dates import short_day
from ui.application.language import Text

_SHORT_OF_WANTED: Final = Text(
    nl="{post}: {present} van {wanted}.", en="{post}: {present} of {wanted}."
)
_MINIMUM_MET: Final = Text(
    nl="{post}: {present} van {wanted}, minimum {minimum} gehaald.",
    en="{post}: {present} of {wanted}, minimum {minimum} met.",
)
_BELOW_MINIMUM: Final = Text(
    nl="{post}: {present}, minimum is {minimum}.", en="{post}: {present}, minimum is {minimum}."
)
_NOBODY: Final = Text(nl="niemand", en="nobody")


def shortage_sentence(shortage: Shortage) -> str:
    """Say who lacks: `Telefoon 1777: 1 van 2, minimum 1 gehaald.`."""
    facts = {"post": shortage.post, "wanted": shortage.wanted, "minimum": shortage.minimum}
    if shortage.level == "wanted":
        text = _MINIMUM_MET if shortage.minimum else _SHORT_OF_WANTED
        return text.say(present=shortage.present, **facts)
    return _BELOW_MINIMUM.say(present=shortage.present or _NOBODY.say(), **facts)


def shortage_place(shortage: Shortage) -> str:
    """Say when: `ma 4 jan, VM1`."""
    return f"{short_day(shortage.block.day)}, {shortage.block.name}"
