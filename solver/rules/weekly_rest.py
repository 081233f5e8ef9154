"""In every week a long enough free stretch starts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rostering.roster import Shift
from rostering.time import DAY, week_days
from solver.rules.base import Encoder

if TYPE_CHECKING:
    from solver.encoding import Encoding, Lit

_LOOK_AHEAD = 9
"""Days after a Monday that a stretch of 35 hours starting in its week can reach."""


def _encode(encoding: Encoding) -> None:
    for name in encoding.problem.names:
        for monday in encoding.problem.horizon.mondays:
            _rest_in_week(encoding, name, monday)


def _rest_in_week(encoding: Encoding, name: str, monday: date) -> None:
    """Choose a moment of the week, Monday 0:00 or the end of a duty, that starts the rest."""
    limit = encoding.problem.plan.settings.limits.weekly_rest
    span = _LOOK_AHEAD + limit // DAY
    days = [monday + timedelta(days=offset) for offset in range(span)]
    duties = [
        (offset * DAY, shift, literal)
        for offset, day in enumerate(days)
        for shift, literal in encoding.shifts(name, day)
    ]
    week = len(week_days(monday)) * DAY
    if _always_rests(duties, week, limit):
        return
    starts: list[tuple[int, Lit]] = [(0, 1)]
    starts += [
        (base + shift.span.end, literal)
        for base, shift, literal in duties
        if base + shift.span.end < week
    ]
    chosen = []
    for moment, ends_here in starts:
        start = encoding.model.new_bool_var(f"weekly_rest[{name},{monday},{moment}]")
        chosen.append(start)
        if not isinstance(ends_here, int):
            encoding.model.add_implication(start, ends_here)
        disturbing = [
            literal
            for base, shift, literal in duties
            if moment < base + shift.span.end and base + shift.span.start < moment + limit
        ]
        if disturbing:
            many = len(disturbing)
            encoding.model.add(sum(disturbing) + many * start <= many)
    literals = [literal for _, _, literal in duties]
    encoding.require(sum(chosen) >= 1, literals, f"weekly_rest[{name},{monday}]")


def _always_rests(duties: list[tuple[int, Shift, Lit]], week: int, limit: int) -> bool:
    """Tell whether the end of the week is free long enough whatever is chosen."""
    ends = [base + shift.span.end for base, shift, _ in duties if base < week]
    starts = [base + shift.span.start for base, shift, _ in duties if base >= week]
    free_from = max(ends, default=0)
    # A stretch from the last midnight on starts in the next week.
    return free_from < week and min(starts, default=week + limit) - free_from >= limit


ENCODER = Encoder(encode=_encode)
