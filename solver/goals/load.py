"""Goal 6: short enough stretches on one post, and not too much desk time in one day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from rostering.calendar import Block
from rostering.stations import Post
from solver.encoding import Encoding, Expr, total, weighted


def encode(encoding: Encoding) -> Expr:
    """Sum the minutes beyond the longest stretches and beyond the desk time of a day."""
    parts: list[Expr] = []
    for day in encoding.problem.horizon.days:
        chains = list(_chains(encoding.problem.plan.calendar.blocks(day)))
        for name in encoding.problem.names:
            parts.append(_long_day(encoding, name, day))
            for post in encoding.problem.plan.front_posts:
                for chain in chains:
                    parts += _long_stretches(encoding, name, post, chain)
    return total(parts)


def _long_day(encoding: Encoding, name: str, day: date) -> Expr:
    blocks = encoding.problem.plan.calendar.blocks(day)
    front = weighted(
        (literal, block.span.minutes)
        for block in blocks
        for literal in encoding.front_posts(name, block)
    )
    limit = encoding.problem.plan.settings.limits.desk_day
    if isinstance(front, int):
        return max(0, front - limit)
    longest = sum(block.span.minutes for block in blocks)
    if longest <= limit:
        return 0
    beyond = encoding.model.new_int_var(0, longest - limit, f"long_day[{name},{day}]")
    encoding.model.add(beyond >= front - limit)
    return beyond


def _chains(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Yield the runs of blocks, turns left out, that follow each other without a minute between."""
    chain: list[Block] = []
    for block in blocks:
        if block.turn is not None:
            continue
        if chain and chain[-1].span.end != block.span.start:
            yield chain
            chain = []
        chain.append(block)
    if chain:
        yield chain


def _long_stretches(
    encoding: Encoding, name: str, post: Post, chain: Sequence[Block]
) -> Iterator[Expr]:
    """Yield for each block what it adds beyond the limit to the stretch that it ends.

    The longer the stretch up to a block, the more of the block lies beyond; so the longest
    stretch, the only real one, decides.
    """
    if post.longest_stretch is None:
        return
    literals = [encoding.posts(name, block).get(post.name, 0) for block in chain]
    for last, block in enumerate(chain):
        length = 0
        bounds: list[Expr] = []
        for first in range(last, -1, -1):
            length += chain[first].span.minutes
            beyond = min(block.span.minutes, length - post.longest_stretch)
            if beyond > 0:
                run = literals[first : last + 1]
                bounds.append(beyond * (total(run) - (len(run) - 1)))
        given = [bound for bound in bounds if isinstance(bound, int)]
        floor = max(0, *given) if given else 0
        if len(given) == len(bounds):
            yield floor
            continue
        label = f"stretch[{name},{block.day},{block.name},{post.name}]"
        extra = encoding.model.new_int_var(floor, block.span.minutes, label)
        for bound in bounds:
            if not isinstance(bound, int):
                encoding.model.add(extra >= bound)
        yield extra
