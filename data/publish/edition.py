"""Which version the weeks of a workbook are, in words that are ready to be written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class EditionWords:
    """A sentence for all weeks together and one for each: a later version may hold only some.

    Attributes:
        whole: of all weeks; empty where none of them was ever out.
        of_week: of a week by its Monday.
    """

    whole: str = ""
    of_week: Mapping[date, str] = field(default_factory=dict)


NO_EDITION = EditionWords()
"""Of a roster without versions."""
