"""The three orders of the goals after hours, from which a coordinator chooses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ui.application.language import Text

if TYPE_CHECKING:
    from solver import Priority


@dataclass(frozen=True, slots=True)
class Preset:
    """One order of the goals.

    Attributes:
        priority: what the search knows it by.
        name: what users know it by.
        meaning: what it puts before the rest.
    """

    priority: Priority
    name: Text
    meaning: Text


PRESETS: Final = (
    Preset(
        "evenwicht",
        Text("Eerlijke beurten", "Fair turns"),
        Text("Alle doelen in hun gewone volgorde", "All goals in their usual order"),
    ),
    Preset(
        "wensen",
        Text("Meer wensen", "More wishes"),
        Text("Wensen meteen na de uren", "Wishes right after hours"),
    ),
    Preset(
        "rust",
        Text("Rustige dagen", "Calm days"),
        Text("Belasting en rust meteen na de uren", "Load and calm right after hours"),
    ),
)
