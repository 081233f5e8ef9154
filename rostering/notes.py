"""Notes on a roster: on a cell or a day of a person, or on a day for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rostering.errors import InvalidValueError


@dataclass(frozen=True, slots=True)
class Note:
    """A text beside the roster; no rule or goal looks at it.

    Attributes:
        employee: whom it is about; None for everybody.
        block: the block it is about; empty for the whole day.
        on_roster: whether it goes on paper and into the published workbook. Only what is meant
            for everybody does: a note about a person stays in the plan file.
    """

    day: date
    text: str
    employee: str | None = None
    block: str = ""
    on_roster: bool = False

    def __post_init__(self) -> None:
        """Refuse a note that says nothing, or would tell everybody about one person."""
        if not self.text.strip():
            raise InvalidValueError("text of the note", self.text, "a text")
        if self.employee is not None and self.on_roster:
            raise InvalidValueError("note on the roster", self.employee, "nobody in particular")
        if self.employee is None and self.block:
            raise InvalidValueError("block of the note", self.block, "none without a person")
