"""Working time of a week stays below its limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rostering.time import week_days
from solver.rules.base import Encoder

if TYPE_CHECKING:
    from solver.encoding import Encoding


def _encode(encoding: Encoding) -> None:
    limit = encoding.problem.plan.settings.limits.week_hours
    for name in encoding.problem.names:
        for monday in encoding.problem.horizon.mondays:
            shifts = [pair for day in week_days(monday) for pair in encoding.shifts(name, day)]
            worked = sum(literal * shift.minutes for shift, literal in shifts)
            literals = [literal for _, literal in shifts]
            encoding.require(worked <= limit, literals, f"week_hours[{name},{monday}]")


ENCODER = Encoder(encode=_encode)
