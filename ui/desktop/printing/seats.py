"""Who sits where at the front posts of a week; worked out without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.publish.week import Column
from rostering.calendar import Block
from rostering.stations import Post
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


def seat_rows(view: View, post: Post, columns: Sequence[Column]) -> list[SeatRow]:
    """Return the rows of a post; somebody keeps a row over blocks that follow each other."""
    found: list[dict[int, Seat]] = []
    kept: dict[str, int] = {}
    for number, column in enumerate(columns):
        if number and columns[number - 1].day != column.day:
            kept = {}
        seats = _seats(view, post, column, kept)
        kept = {seat.name: row for row, seat in seats.items() if seat.name}
        found.append(seats)
    count = max((row + 1 for seats in found for row in seats), default=0)
    return [tuple(seats.get(row) for seats in found) for row in range(count)]


def _seats(view: View, post: Post, column: Column, kept: dict[str, int]) -> dict[int, Seat]:
    block = column.block
    if block is None or column.closed is not None:
        return {}
    present = view.independents(block, post.name)
    seats = {kept[name]: Seat(name) for name in present if name in kept}
    for name in present:
        if name not in kept:
            seats[_free(seats)] = Seat(name)
    level = view.plan.levels.level(post.name, block)
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
