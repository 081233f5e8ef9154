"""Rule `turn_duty`: who is on duty during a turn works in it."""

from __future__ import annotations

from collections.abc import Iterator

from rostering.calendar import Block, TurnKind
from rostering.roster import DayEntry
from rostering.rules.base import Violation, entries, shift_facts, skill_on
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find duties that cover a whole turn block of somebody on no front post in that turn."""
    for name, day, entry in entries(view):
        for kind in TurnKind:
            blocks = view.plan.calendar.turn_blocks(day, kind)
            for shift in entry.shifts:
                covered = [block for block in blocks if shift.covers(block.span)]
                if covered and not _works_turn(view, name, entry, blocks):
                    facts = {
                        **shift_facts(shift),
                        "kind": kind.value,
                        "block": covered[0].name,
                    }
                    yield Violation("turn_duty", "no_turn_worked", name, day, facts)


def _works_turn(view: View, name: str, entry: DayEntry, blocks: tuple[Block, ...]) -> bool:
    """Tell whether somebody works a front post, alone or accompanied, in one of the blocks."""
    return any(
        work.block == block.name
        and view.is_front(work.post)
        and skill_on(view, name, block.day, work.post) is not None
        for block in blocks
        for work in entry.work
    )
