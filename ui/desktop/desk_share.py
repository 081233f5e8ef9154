"""How much of the working time of everybody is at the desk, beside what is aimed at; without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from rostering.goals.share import (
    WHOLE,
    front_minutes,
    is_front_worker,
    present_minutes,
    target_share,
)
from rostering.time import rounded
from rostering.view import View

_POINT = WHOLE // 100
"""Hundredths of a percent in a percent."""


@dataclass(frozen=True, slots=True)
class DeskShare:
    """The share of somebody over a window of balances, in whole percents.

    Attributes:
        mondays: the weeks of the window.
        least: where the band begins that is aimed at.
        most: where it ends.
    """

    mondays: tuple[date, ...]
    percent: int
    least: int
    most: int


def desk_shares(view: View) -> Mapping[str, tuple[DeskShare, ...]]:
    """Return the shares of everybody who works at a desk alone, window by window."""
    found: dict[str, list[DeskShare]] = {name: [] for name in view.names}
    margin = view.plan.settings.margin_front
    for window in view.horizon.windows(view.plan.settings.window_weeks):
        mondays = tuple(window)
        target = target_share(view, mondays)
        least, most = (_percent(edge) for edge in (target - margin, target + margin))
        for name, shares in found.items():
            if not any(is_front_worker(view, name, monday) for monday in mondays):
                continue
            front = sum(front_minutes(view, name, one, accompanied=False) for one in mondays)
            present = sum(present_minutes(view, name, one) for one in mondays)
            if present:
                percent = rounded(Fraction(100 * front, present))
                shares.append(DeskShare(mondays, percent, least, most))
    return {name: tuple(shares) for name, shares in found.items()}


def _percent(hundredths: int) -> int:
    return max(0, min(100, rounded(Fraction(hundredths, _POINT))))
