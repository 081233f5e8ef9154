"""Goal 1: the basic service level is met everywhere."""

from __future__ import annotations

from rostering.goals.shortfall import missing_minutes
from rostering.view import View


def value(view: View) -> int:
    """Sum the person-minutes by which front posts stay below their minimum."""
    return missing_minutes(view, lambda level: level.minimum)
