"""Duties: the working days that a team knows, with their times."""

from __future__ import annotations

from dataclasses import dataclass

from rostering.errors import InvalidValueError
from rostering.time import Minutes, Span, Weekday


@dataclass(frozen=True, slots=True)
class Duty:
    """A working day as the team describes it: times, and a break outside working time."""

    name: str
    code: str
    weekdays: frozenset[Weekday]
    span: Span
    pause: Span | None = None

    def __post_init__(self) -> None:
        """Refuse a duty without name or days, and a break that does not lie inside."""
        if not self.name.strip():
            raise InvalidValueError("duty", self.name, "a name")
        if not self.weekdays:
            raise InvalidValueError("days of the duty", self.name, "at least one weekday")
        if self.pause is not None and not self.span.contains(self.pause):
            raise InvalidValueError("break", self.pause, f"inside the duty, {self.span}")

    @property
    def minutes(self) -> Minutes:
        """Working time: the break is not counted."""
        return self.span.minutes - (0 if self.pause is None else self.pause.minutes)

    def covers(self, span: Span) -> bool:
        """Tell whether somebody on this duty is at work, break aside, during the whole span."""
        return works_during(self.span, self.pause, span)

    def minutes_in(self, span: Span) -> Minutes:
        """Count the working minutes inside a span."""
        return working_minutes_in(self.span, self.pause, span)


def works_during(duty: Span, pause: Span | None, span: Span) -> bool:
    """Tell whether a duty with its break includes the whole span as working time."""
    return duty.contains(span) and (pause is None or not pause.overlaps(span))


def working_minutes_in(duty: Span, pause: Span | None, span: Span) -> Minutes:
    """Count the working minutes of a duty inside a span."""
    return duty.shared(span) - (0 if pause is None else pause.shared(span))
