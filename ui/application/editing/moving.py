"""Edits that take what stands in cells elsewhere: move, swap, copy, fill."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rostering.plan import Plan
from ui.application.dates import numbered_day
from ui.application.editing import words
from ui.application.editing.cells import FREE, Cell, Content, Pair, content_of
from ui.application.editing.draft import Draft, Edit
from ui.application.editing.texts import Words


def move(plan: Plan, pairs: Sequence[Pair]) -> Edit:
    """Move posts to other people or days; all of them or none.

    Who leaves a post stays on duty, unless the duty was only there for a turn.
    """
    draft = Draft(plan)
    moved = [(source, goal) for source, goal in pairs if draft.content(source).kind == "post"]
    contents = {goal: draft.content(source) for source, goal in moved}
    for source, _ in moved:
        draft.leave(source)
    draft.write_all(contents)
    if draft.refused:
        return draft.given_up()
    return draft.done(_moved(draft.words, moved, list(contents.values())))


def swap(plan: Plan, pairs: Sequence[Pair]) -> Edit:
    """Swap what stands in cells, between people or between days; all of it or nothing.

    Who swaps all work of a day for a day off gets that day off.
    """
    draft = Draft(plan)
    contents: dict[Cell, Content] = {}
    for one, other in pairs:
        contents[one], contents[other] = draft.content(other), draft.content(one)
    for name, day in {(cell.name, cell.day) for cell in contents}:
        if _gives_day_away(plan, name, day, contents):
            draft.give(name, day, None)
    # Leaving comes first: somebody who swaps with the own day is never twice at one time.
    for cell in sorted(contents, key=lambda cell: contents[cell].is_work):
        draft.write(cell, contents[cell])
    if draft.refused:
        return draft.given_up()
    return draft.done(_swapped(draft.words, pairs))


def _gives_day_away(plan: Plan, name: str, day: date, contents: dict[Cell, Content]) -> bool:
    """Tell whether all work of a day goes, against nothing but a day off."""
    working = [
        cell
        for block in plan.calendar.blocks(day)
        if content_of(plan, cell := Cell(name, day, block.name)).is_work
    ]
    return bool(working) and all(contents.get(cell) == FREE for cell in working)


def copy(plan: Plan, pairs: Sequence[Pair]) -> Edit:
    """Put in cells what stands in others."""
    draft = Draft(plan)
    draft.write_all({goal: draft.content(source) for source, goal in pairs})
    goals = [goal for _, goal in pairs]
    if len(pairs) == 1:
        source, goal = (draft.words.at(cell) for cell in pairs[0])
        return draft.done(words.COPIED_TO.say(source=source, goal=goal))
    return draft.done(words.COPIED.say(where=draft.words.where(goals)))


def fill(plan: Plan, source: Sequence[Sequence[Cell]], goal: Sequence[Sequence[Cell]]) -> Edit:
    """Repeat a rectangle of cells over a larger one that holds it."""
    draft = Draft(plan)
    known = {cell for line in source for cell in line}
    first = [(at, line.index(source[0][0])) for at, line in enumerate(goal) if source[0][0] in line]
    above, before = first[0] if first else (0, 0)
    contents: dict[Cell, Content] = {}
    for at, line in enumerate(goal):
        for beside, cell in enumerate(line):
            row = source[(at - above) % len(source)]
            if cell not in known:
                contents[cell] = draft.content(row[(beside - before) % len(row)])
    draft.write_all(contents)
    kinds = set(contents.values())
    where = draft.words.where(list(contents))
    if len(kinds) != 1:
        return draft.done(words.FILLED.say(where=where))
    what = draft.words.what(next(iter(kinds)))
    return draft.done(words.FILLED_WITH.say(where=where, what=what))


def _moved(named: Words, pairs: Sequence[Pair], contents: Sequence[Content]) -> str:
    if len(pairs) != 1:
        return words.MOVED.say(where=named.where([source for source, _ in pairs]))
    source, goal = pairs[0]
    what = named.what(contents[0])
    if source.name == goal.name:
        same_day = source.day == goal.day
        return words.MOVED_TO.say(
            where=named.at(source) if same_day else named.on_day(source.name, source.day),
            what=what,
            goal=goal.block if same_day else numbered_day(goal.day),
        )
    people = {"who": named.who(source.name), "other": named.who(goal.name)}
    day, other_day = numbered_day(source.day), numbered_day(goal.day)
    text = words.HANDED_OVER if source.day == goal.day else words.HANDED_OVER_LATER
    return text.say(what=what, day=day, other_day=other_day, **people)


def _swapped(named: Words, pairs: Sequence[Pair]) -> str:
    one, other = pairs[0]
    where, day, other_day = (
        named.on_day(one.name, one.day),
        *map(numbered_day, (one.day, other.day)),
    )
    if one.name == other.name:
        if one.day == other.day:
            return words.SWAPPED_BLOCKS.say(where=where, one=one.block, other=other.block)
        return words.SWAPPED_DAYS.say(where=where, other=other_day)
    text = words.SWAPPED if one.day == other.day else words.SWAPPED_LATER
    people = {"who": named.who(one.name), "other": named.who(other.name)}
    return text.say(day=day, other_day=other_day, **people)
