"""Between two duties lies enough rest."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rostering.time import DAY
from solver.rules.base import Encoder

if TYPE_CHECKING:
    from solver.encoding import Encoding


def _encode(encoding: Encoding) -> None:
    horizon = encoding.problem.horizon
    reach = encoding.problem.plan.settings.limits.daily_rest // DAY + 1
    before = tuple(horizon.start - timedelta(days=days) for days in range(reach, 0, -1))
    for name in encoding.problem.names:
        for evening in (*before, *horizon.days):
            for days in range(1, reach + 1):
                _rest_after(encoding, name, evening, days)


def _rest_after(encoding: Encoding, name: str, day: date, days: int) -> None:
    """Forbid every duty some days later that starts too early after one of this day."""
    limit = encoding.problem.plan.settings.limits.daily_rest
    following = encoding.shifts(name, day + timedelta(days=days))
    for shift, literal in encoding.shifts(name, day):
        too_early = [
            next_literal
            for next_shift, next_literal in following
            if days * DAY - shift.span.end + next_shift.span.start < limit
        ]
        if too_early:
            label = f"daily_rest[{name},{day},{shift.duty},{days}]"
            literals = [literal, *too_early]
            encoding.require(literal + sum(too_early) <= 1, literals, label)


ENCODER = Encoder(encode=_encode)
