"""Goal 6: nobody stays too long on one post or too long at the desk in one day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rostering.calendar import Block
from rostering.time import Minutes
from rostering.view import View


def value(view: View) -> int:
    """Sum the minutes beyond the longest stretch on a post and beyond the desk time of a day."""
    return sum(
        long_stretches(view, name, day) + long_day(view, name, day)
        for name in view.names
        for day in view.horizon.days
    )


def long_day(view: View, name: str, day: date) -> Minutes:
    """Return the minutes on front posts beyond the limit of a day."""
    front = sum(
        work.span.minutes for work in view.entry(name, day).work if view.is_front(work.post)
    )
    return max(0, front - view.plan.settings.limits.desk_day)


def long_stretches(view: View, name: str, day: date) -> Minutes:
    """Sum the minutes beyond the limit of a post in one stretch, turn blocks left out."""
    entry = view.entry(name, day)
    total = 0
    for post in view.plan.front_posts:
        if post.longest_stretch is None:
            continue
        worked = {work.block for work in entry.work if work.post == post.name}
        blocks = [
            block
            for block in view.plan.calendar.blocks(day)
            if block.name in worked and block.turn is None
        ]
        total += beyond(blocks, post.longest_stretch)
    return total


def beyond(blocks: Sequence[Block], limit: Minutes) -> Minutes:
    """Sum what each block adds beyond the limit to the stretch that it ends.

    A stretch is a run of blocks that follow each other without a minute between. Blocks may
    overlap, where a roster made by hand has them worked together.

    Args:
        blocks: the blocks worked on one post, in their order.
        limit: the longest stretch, in minutes.
    """
    longest: dict[Minutes, Minutes] = {}
    total = 0
    for block in blocks:
        length = longest.get(block.span.start, 0) + block.span.minutes
        longest[block.span.end] = max(length, longest.get(block.span.end, 0))
        total += min(block.span.minutes, max(0, length - limit))
    return total
