"""Between duties of two days in a row lies enough rest."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rostering.time import DAY
from solver.rules.base import Encoder

if TYPE_CHECKING:
    from solver.encoding import Encoding


def _encode(encoding: Encoding) -> None:
    horizon = encoding.problem.horizon
    evenings = (horizon.start - timedelta(days=1), *horizon.days)
    for name in encoding.problem.names:
        for evening in evenings:
            _rest_after(encoding, name, evening)


def _rest_after(encoding: Encoding, name: str, day: date) -> None:
    """Forbid every later duty on the next day that starts too early after one of this day."""
    limit = encoding.problem.plan.settings.limits.daily_rest
    following = encoding.shifts(name, day + timedelta(days=1))
    for shift, literal in encoding.shifts(name, day):
        too_early = [
            next_literal
            for next_shift, next_literal in following
            if DAY - shift.span.end + next_shift.span.start < limit
        ]
        if too_early:
            label = f"daily_rest[{name},{day},{shift.duty}]"
            literals = [literal, *too_early]
            encoding.require(literal + sum(too_early) <= 1, literals, label)


ENCODER = Encoder(encode=_encode)
