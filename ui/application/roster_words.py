"""Words that many sentences about a roster share."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from rostering.calendar import TurnKind
from ui.application.language import Counted, Text
from ui.application.turns.words import NOUN

PARTS: Final[MappingProxyType[str, Text]] = MappingProxyType(
    {
        "morning": Text(nl="voormiddag", en="morning"),
        "afternoon": Text(nl="namiddag", en="afternoon"),
        "day": Text(nl="hele dag", en="whole day"),
    }
)
DUTY: Final = Text(nl="dienst {name}", en="duty {name}")
OWN_HOURS: Final = Text(nl="eigen uren", en="own hours")
EVERYBODY: Final = Text(nl="iedereen", en="everybody")
CHANGES: Final = Counted(
    Text(nl="{number} wijziging", en="{number} change"),
    Text(nl="{number} wijzigingen", en="{number} changes"),
)
PEOPLE: Final = Counted(
    Text(nl="{number} persoon", en="{number} person"),
    Text(nl="{number} mensen", en="{number} people"),
)


def part_word(part: object) -> str:
    """Name a part of a day: `voormiddag`."""
    return PARTS[str(part)].say()


def turn_word(kind: object) -> str:
    """Name a kind of turn by its value: `avondbeurt`."""
    return NOUN[TurnKind(kind)].say()


def duty_word(name: object) -> str:
    """Name a duty, or the own hours of who follows none: `dienst Dag`, `eigen uren`."""
    return DUTY.say(name=name) if name else OWN_HOURS.say()
