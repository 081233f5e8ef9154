"""What the reception wants to know of one day; worked out without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from data.dutch import clock
from rostering.calendar import Block
from rostering.roster import DayEntry
from rostering.team.stations import Post
from rostering.time import Minutes, Span
from rostering.view import View
from ui.application import paper_words as words
from ui.application.dates import listed
from ui.application.short_names import short_names

_MOST_NAMED = 3
"""People with the same hours who are named; of more than these it is `anderen`."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One post in one block: who is there, who comes along, and how many places are free."""

    alone: tuple[str, ...]
    accompanied: tuple[str, ...]
    free: int
    wanted: bool
    below_minimum: bool


def posts_of(view: View, day: date) -> tuple[Post, ...]:
    """Return the front posts that the day wants or has."""
    blocks = view.plan.calendar.blocks(day)
    return tuple(
        post
        for post in view.plan.front_posts
        if any(
            view.plan.levels.level(post.name, block).wanted
            or any(work.post == post.name for _, work in view.workers(block))
            for block in blocks
        )
    )


def desk(view: View, block: Block, post: Post) -> Desk:
    """Return who is at a post in a block."""
    alone = view.independents(block, post.name)
    accompanied = tuple(
        name for name, work in view.workers(block) if work.post == post.name and name not in alone
    )
    level = view.plan.levels.level(post.name, block)
    return Desk(
        alone,
        accompanied,
        max(0, level.wanted - len(alone)),
        level.wanted > 0 or bool(alone or accompanied),
        len(alone) < level.minimum,
    )


def open_hours(blocks: Iterable[Block]) -> tuple[Span, ...]:
    """Return the stretches in which the public can come, joined where they touch."""
    found: list[Span] = []
    for block in sorted(block for block in blocks if block.public):
        if found and block.span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, block.span.end))
        else:
            found.append(block.span)
    return tuple(found)


def open_words(blocks: Sequence[Block]) -> str:
    """Say when the public can come: `open van 9:00 tot 12:30 en van 13:30 tot 17:00`."""
    spans = [words.between(span.start, span.end) for span in open_hours(blocks)]
    return words.OPEN.say(hours=listed(spans)) if spans else words.NOT_OPEN.say()


def people_lines(view: View, day: date) -> list[tuple[str, str]]:
    """Say who else is where: in back office, at home, until when, and who is not there.

    Who is away and who is free stand together, so that nothing tells them apart.
    """
    names = short_names(name for name in view.names if view.plan.presence.is_employed(name, day))
    entries = {name: view.entry(name, day) for name in names}
    back = view.plan.default_back_post
    lines = [
        (words.BACK_OFFICE.say() if back is None else back.name, _back_words(view, day, names)),
        (words.REMOTE.say(), _remote_words(names, entries)),
        (words.IN_HOUSE.say(), _stay_words(names, entries)),
        (words.NOT_IN_HOUSE.say(), _away_words(view, day, names, entries)),
    ]
    return [(head, text) for head, text in lines if text]


def _back_words(view: View, day: date, names: dict[str, str]) -> str:
    parts = []
    for block in view.plan.calendar.blocks(day):
        busy = {name for name, work in view.workers(block) if view.is_front(work.post)}
        there = [
            short
            for name, short in names.items()
            if name not in busy and _is_present(view, name, block)
        ]
        if there:
            parts.append(f"{listed(there)} ({clock(block.span.start)})")
    return ", ".join(parts)


def _is_present(view: View, name: str, block: Block) -> bool:
    shifts = view.entry(name, block.day).shifts
    present = sum(shift.minutes_in(block.span) for shift in shifts)
    away = view.plan.presence.hours_away(name, block.day)
    gone = sum(span.shared(block.span) for span in away)
    return 2 * (present - gone) >= block.span.minutes


def _remote_words(names: dict[str, str], entries: dict[str, DayEntry]) -> str:
    return ", ".join(
        short
        for name, short in names.items()
        if any(shift.remote for shift in entries[name].shifts)
    )


def _stay_words(names: dict[str, str], entries: dict[str, DayEntry]) -> str:
    stays: dict[tuple[Minutes, Minutes], list[str]] = {}
    for name, short in names.items():
        shifts = entries[name].shifts
        if shifts and not all(shift.remote for shift in shifts):
            stay = (min(s.span.start for s in shifts), max(s.span.end for s in shifts))
            stays.setdefault(stay, []).append(short)
    most = max(stays, key=lambda stay: len(stays[stay]), default=None)
    if most is not None and len(stays[most]) > _MOST_NAMED:
        stays[most] = [(words.OTHERS if len(stays) > 1 else words.EVERYBODY).say()]
    return " · ".join(
        f"{listed(stays[stay])} {words.between(*stay)}"
        for stay in sorted(stays, key=lambda stay: (stay == most, stay))
    )


def _away_words(view: View, day: date, names: dict[str, str], entries: dict[str, DayEntry]) -> str:
    whole = [short for name, short in names.items() if not entries[name].shifts]
    hours = [
        f"{short} {words.between(span.start, span.end)}"
        for name, short in names.items()
        if entries[name].shifts
        for span in view.plan.presence.hours_away(name, day)
    ]
    return "; ".join(filter(None, (", ".join(whole), *hours)))
