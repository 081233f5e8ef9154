"""People missing to a level of staffing, shared by the two goals of service."""

from __future__ import annotations

from collections.abc import Callable

from rostering.team.stations import Level
from rostering.time import Minutes
from rostering.view import View


def missing_minutes(view: View, floor: Callable[[Level], int]) -> Minutes:
    """Sum over front posts and blocks the people below a level, times the minutes."""
    total = 0
    for block in view.blocks:
        for post in view.plan.front_posts:
            needed = floor(view.plan.levels.level(post.name, block))
            present = len(view.independents(block, post.name))
            total += max(0, needed - present) * block.span.minutes
    return total
