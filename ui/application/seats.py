"""Who sits where at the front posts: on screen and on paper the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rostering.calendar import Block
from rostering.team.stations import Post
from rostering.view import View


@dataclass(frozen=True, slots=True)
class Seat:
    """A place at a post in a block.

    Attributes:
        name: who sits there; empty when a wanted place is free.
        below_minimum: the free place is one of the basic service.
    """

    name: str
    below_minimum: bool = False


SeatRow = tuple[Seat | None, ...]
"""Per column what a seat holds; None where it is not wanted."""


def seat_rows(
    view: View, post: Post, blocks: Sequence[Block | None], *, extra: bool = True
) -> list[SeatRow]:
    """Return the rows of a post; somebody keeps a row over blocks that follow each other.

    Args:
        view: the roster.
        post: a front post.
        blocks: per column the block; None where it is closed.
        extra: whether who comes above the wanted number has a seat too.
    """
    found: list[dict[int, Seat]] = []
    kept: dict[str, int] = {}
    for number, block in enumerate(blocks):
        before = blocks[number - 1] if number else None
        if block is None or before is None or before.day != block.day:
            kept = {}
        seats = {} if block is None else _seats(view, post, block, kept, extra=extra)
        kept = {seat.name: row for row, seat in seats.items() if seat.name}
        found.append(seats)
    count = max((row + 1 for seats in found for row in seats), default=0)
    return [tuple(seats.get(row) for seats in found) for row in range(count)]


def _seats(
    view: View, post: Post, block: Block, kept: dict[str, int], *, extra: bool
) -> dict[int, Seat]:
    level = view.plan.levels.level(post.name, block)
    present = view.independents(block, post.name)
    if not extra:
        # Who sat there before stays; of the others the first ones come.
        present = tuple(sorted(present, key=lambda name: name not in kept)[: level.wanted])
    seats = {kept[name]: Seat(name) for name in present if name in kept}
    for name in present:
        if name not in kept:
            seats[_free(seats)] = Seat(name)
    for number in range(len(present), level.wanted):
        seats[_free(seats)] = Seat("", below_minimum=number < level.minimum)
    return seats


def _free(seats: dict[int, Seat]) -> int:
    row = 0
    while row in seats:
        row += 1
    return row


def accompanied(view: View, block: Block) -> list[tuple[str, Post]]:
    """Return who works a front post accompanied in a block, and which."""
    return [
        (name, view.plan.post(work.post))
        for name, work in view.workers(block)
        if view.is_front(work.post) and not view.is_independent(name, block.day, work.post)
    ]


def replaced(before: Sequence[str], present: Sequence[str]) -> dict[str, str]:
    """Return, for each newcomer at a post, who was there instead; empty where nobody was."""
    gone = [name for name in before if name not in present]
    new = [name for name in present if name not in before]
    return {name: gone[number] if number < len(gone) else "" for number, name in enumerate(new)}
