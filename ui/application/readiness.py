"""What a team still lacks before a roster can be made of it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from rostering.plan import Plan
from ui.application.dates import listed
from ui.application.language import Text

Lack: TypeAlias = Literal["posts", "hours", "duties", "people"]

_NAMES: Final[MappingProxyType[Lack, Text]] = MappingProxyType(
    {
        "posts": Text("posten voor het publiek", "stations for the public"),
        "hours": Text("openingsuren", "opening hours"),
        "duties": Text("diensten", "duties"),
        "people": Text("medewerkers", "people"),
    }
)
_FILL_IN: Final[MappingProxyType[Lack, Text]] = MappingProxyType(
    {
        "posts": Text("Vul posten in", "Fill in stations"),
        "hours": Text("Vul openingsuren in", "Fill in opening hours"),
        "duties": Text("Vul diensten in", "Fill in duties"),
        "people": Text("Vul medewerkers in", "Fill in people"),
    }
)
_STILL: Final = Text("Nog in te vullen: {names}.", "Still to fill in: {names}.")


def what_lacks(plan: Plan) -> tuple[Lack, ...]:
    """Return what is missing altogether, in the order in which it is best filled in."""
    known: dict[Lack, object] = {
        "posts": plan.front_posts,
        "hours": plan.openings,
        "duties": plan.duties,
        "people": plan.employees,
    }
    return tuple(lack for lack, rows in known.items() if not rows)


def lacks_sentence(plan: Plan) -> str:
    """Say what is missing; nothing when a roster can be made."""
    lacking = what_lacks(plan)
    return _STILL.say(names=listed([_NAMES[lack].say() for lack in lacking])) if lacking else ""


def fill_in(lack: Lack) -> str:
    """Name the step that fills in what is missing."""
    return _FILL_IN[lack].say()
