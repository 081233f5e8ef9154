"""Goal 1: the basic service level is met everywhere."""

from __future__ import annotations

from rostering.view import View


def value(view: View) -> int:
    """Sum the person-minutes by which front posts stay below their minimum."""
    return sum(
        max(0, view.plan.levels.level(post.name, block).minimum - len(view.independents(block, post.name)))
        * block.span.minutes
        for block in view.blocks
        for post in view.plan.front_posts
    )
