"""Goal 6: short enough stretches on one post, and not too much desk time in one day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from rostering.calendar import Block
from rostering.team.stations import Post
from rostering.time import Minutes
from solver.encoding import Encoding, Expr, is_zero, total, weighted


def encode(encoding: Encoding) -> Expr:
    """Sum the minutes beyond the longest stretches and beyond the desk time of a day."""
    parts: list[Expr] = []
    for day in encoding.problem.horizon.days:
        runs = _runs(encoding.problem.plan.calendar.blocks(day))
        for name in encoding.problem.names:
            parts.append(_long_day(encoding, name, day))
            for post in encoding.problem.plan.front_posts:
                parts += _long_stretches(encoding, name, post, runs)
    return total(parts)


def _long_day(encoding: Encoding, name: str, day: date) -> Expr:
    plan = encoding.problem.plan
    front = weighted(
        (literal, minutes)
        for post, minutes, literal in encoding.work(name, day)
        if plan.post(post).is_front
    )
    limit = plan.settings.limits.desk_day
    if isinstance(front, int):
        return max(0, front - limit)
    blocks = sum(block.span.minutes for block in plan.calendar.blocks(day))
    longest = blocks + sum(work.span.minutes for work in encoding.problem.kept(name, day).work)
    if longest <= limit:
        return 0
    beyond = encoding.model.new_int_var(0, longest - limit, f"long_day[{name},{day}]")
    encoding.model.add(beyond >= front - limit)
    return beyond


def _runs(blocks: Sequence[Block]) -> dict[Block, list[tuple[Block, ...]]]:
    """Return per block, turns left out, the runs without a minute between that end in it."""
    runs: dict[Block, list[tuple[Block, ...]]] = {}
    for block in blocks:
        if block.turn is None:
            before = [run for run in runs if run.span.end == block.span.start]
            longer = [(*run, block) for last in before for run in runs[last]]
            runs[block] = [(block,), *longer]
    return runs


def _long_stretches(
    encoding: Encoding, name: str, post: Post, runs: Mapping[Block, list[tuple[Block, ...]]]
) -> Iterator[Expr]:
    """Yield for each block what it adds beyond the limit to the stretch that it ends.

    The longer the stretch up to a block, the more of the block lies beyond; so the longest
    stretch, the only real one, decides.
    """
    if post.longest_stretch is None:
        return
    literals = {block: encoding.posts(name, block).get(post.name, 0) for block in runs}
    possible = {block for block, literal in literals.items() if not is_zero(literal)}
    for block in (block for block in runs if block in possible):
        bounds: list[Expr] = []
        for run in runs[block]:
            length = run[-1].span.end - run[0].span.start
            beyond = min(block.span.minutes, length - post.longest_stretch)
            if beyond > 0 and possible.issuperset(run):
                worked = total(literals[part] for part in run)
                bounds.append(beyond * (worked - (len(run) - 1)))
        label = f"stretch[{name},{block.day},{block.name},{post.name}]"
        yield _highest(encoding, bounds, block.span.minutes, label)


def _highest(encoding: Encoding, bounds: Sequence[Expr], most: Minutes, label: str) -> Expr:
    """Return a value at least as high as each bound, and as zero."""
    floor = max((bound for bound in bounds if isinstance(bound, int)), default=0)
    open_bounds = [bound for bound in bounds if not isinstance(bound, int)]
    if not open_bounds:
        return max(0, floor)
    highest = encoding.model.new_int_var(max(0, floor), most, label)
    for bound in open_bounds:
        encoding.model.add(highest >= bound)
    return highest
