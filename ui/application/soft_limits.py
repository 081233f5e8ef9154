"""What may stand and had better not: somebody too long at the desk in a day, or on one post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias

from rostering.calendar import Block
from rostering.goals.load import long_day
from rostering.plan import Plan
from rostering.team.stations import Post
from rostering.time import Horizon, Minutes
from rostering.view import View
from ui.application.dates import duration
from ui.application.language import Text

_DAY: Final = Text(
    "{time} aan de balie op één dag, de grens is {limit}.",
    "{time} at the desk in one day, the limit is {limit}.",
)
_STRETCH: Final = Text(
    "{time} na elkaar op {post}, de grens is {limit}.",
    "{time} in a row at {post}, the limit is {limit}.",
)


SoftKind: TypeAlias = Literal["turn", "hours", "day", "stretch"]
"""A turn too soon, hours out of bounds, long at the desk in a day, long at one post."""


@dataclass(frozen=True, slots=True)
class SoftPoint:
    """A soft limit that is passed, at the cell in which it begins; without a block in a week.

    Attributes:
        amount: what there is of it, in minutes; of a turn how many there are.
        limit: how much there could be.
    """

    name: str
    day: date
    block: str
    sentence: str
    kind: SoftKind
    amount: int
    limit: int


def soft_points(
    plan: Plan, horizon: Horizon, names: Iterable[str], since: date | None = None
) -> Iterator[SoftPoint]:
    """Yield the soft limits that some people pass, day by day.

    Args:
        plan: the plan with its roster.
        horizon: the weeks to look at.
        names: whose days.
        since: the first day that matters; None for all.
    """
    view, people = View(plan, horizon), tuple(names)
    for day in horizon.days:
        if since is not None and day < since:
            continue
        for name in people:
            if view.entry(name, day).work:
                yield from _of_day(view, name, day)


def _of_day(view: View, name: str, day: date) -> Iterator[SoftPoint]:
    entry, limit = view.entry(name, day), view.plan.settings.limits.desk_day
    front = [work for work in entry.work if view.is_front(work.post)]
    front.sort(key=lambda work: work.span.start)
    if front and long_day(view, name, day):
        time = sum(work.span.minutes for work in front)
        sentence = _DAY.say(time=duration(time), limit=duration(limit))
        yield SoftPoint(name, day, front[0].block, sentence, "day", time, limit)
    for post in view.plan.front_posts:
        if post.longest_stretch is None:
            continue
        worked = {work.block for work in front if work.post == post.name}
        for run in _runs(view, day, worked):
            length = run[-1].span.end - run[0].span.start
            most = post.longest_stretch
            if length > most:
                sentence = _stretch(post, length, most)
                yield SoftPoint(name, day, run[0].name, sentence, "stretch", length, most)


def _runs(view: View, day: date, worked: set[str]) -> Iterator[list[Block]]:
    """Yield blocks that follow each other without a minute between, turn blocks left out."""
    run: list[Block] = []
    for block in view.plan.calendar.blocks(day):
        if block.name not in worked or block.turn is not None:
            continue
        if run and run[-1].span.end != block.span.start:
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def _stretch(post: Post, length: Minutes, limit: Minutes) -> str:
    return _STRETCH.say(time=duration(length), post=post.name, limit=duration(limit))
