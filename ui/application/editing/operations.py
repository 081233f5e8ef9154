"""Edits of cells and days; each returns the new plan with the name of the step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from data.dutch import clock
from rostering.plan import Plan
from rostering.roster import DayKey, Shift
from rostering.time import Half
from ui.application.editing import words
from ui.application.editing.cells import Cell, Content
from ui.application.editing.draft import Draft, Edit, cell_lock
from ui.application.roster_words import part_word


def put(plan: Plan, cells: Sequence[Cell], content: Content) -> Edit:
    """Put a post, back office or a day off in one or more cells: `Marc do 28/1 op Telefoon`."""
    draft = Draft(plan)
    draft.write_all(dict.fromkeys(cells, content))
    where, what = draft.words.where(cells), draft.words.what(content)
    return draft.done(
        words.PUT.say(where=where, what=what) if content.is_work else f"{where} {what}"
    )


def clear(plan: Plan, cells: Sequence[Cell]) -> Edit:
    """Take people off their posts; who stays on duty goes to the back office."""
    draft = Draft(plan)
    for cell in cells:
        draft.leave(cell)
    return draft.done(words.EMPTIED.say(where=draft.words.where(cells)))


def set_duty(plan: Plan, days: Sequence[DayKey], duty: str | None) -> Edit:
    """Give people a duty on a day, or a day off when the duty is None."""
    draft = Draft(plan)
    given = None if duty is None else plan.duty(duty)
    if duty is not None and given is None:
        return draft.given_up()
    keys = tuple(dict.fromkeys(days))
    for name, day in keys:
        draft.give(name, day, given)
    where = draft.words.where([Cell(name, day, "") for name, day in keys])
    step = words.DAY_OFF if duty is None else words.GIVEN_DUTY
    return draft.done(step.say(where=where, duty=duty))


def set_times(plan: Plan, days: Sequence[DayKey], given: Shift) -> Edit:
    """Give days their own times and break; where a duty of that day has them, that duty."""
    draft = Draft(plan)
    keys = tuple(dict.fromkeys(days))
    named = {day: _named(plan, day, given) for _, day in keys}
    for name, day in keys:
        draft.give_times(name, day, named[day])
    where = draft.words.where([Cell(name, day, "") for name, day in keys])
    duties = {shift.duty for shift in named.values()}
    if len(duties) == 1 and "" not in duties:
        return draft.done(words.GIVEN_DUTY.say(where=where, duty=duties.pop()))
    times = f"{clock(given.span.start)}–{clock(given.span.end)}"
    return draft.done(words.OWN_TIMES.say(where=where, times=times))


def _named(plan: Plan, day: date, given: Shift) -> Shift:
    times = (given.span, given.pause)
    names = (
        duty.name
        for duty in plan.duties
        if (duty.span, duty.pause) == times and day.weekday() in duty.weekdays
    )
    return replace(given, duty=next(names, ""))


def set_remote(plan: Plan, days: Sequence[DayKey], halves: frozenset[Half]) -> Edit:
    """Have days worked at a distance in these halves; in none of them without halves."""
    draft = Draft(plan)
    keys = tuple(dict.fromkeys(days))
    for name, day in keys:
        draft.set_remote(name, day, halves)
    where = draft.words.where([Cell(name, day, "") for name, day in keys])
    if not halves:
        return draft.done(words.NOT_AT_HOME.say(where=where))
    part = "day" if len(halves) > 1 else next(iter(halves)).value
    return draft.done(words.AT_HOME.say(where=where, part=part_word(part)))


def is_locked(plan: Plan, cell: Cell) -> bool:
    """Tell whether what stands in a cell is locked."""
    return cell_lock(plan, cell, plan.roster.entry(cell.name, cell.day))


def lock(plan: Plan, cells: Sequence[Cell], *, locked: bool) -> Edit:
    """Lock or unlock what stands in cells: a place, else the duty, else the free day."""
    draft = Draft(plan)
    for cell in cells:
        draft.lock(cell, locked)
    where = draft.words.where(cells)
    return draft.done((words.LOCKED if locked else words.UNLOCKED).say(where=where))


def lock_duty(plan: Plan, name: str, day: date, *, locked: bool) -> Edit:
    """Lock or unlock a duty with its times; its places stay as they are."""
    draft = Draft(plan)
    draft.lock_duty(name, day, locked)
    step = words.DUTY_LOCKED if locked else words.DUTY_UNLOCKED
    return draft.done(step.say(where=draft.words.on_day(name, day)))


def switch_lock(plan: Plan, cells: Sequence[Cell]) -> Edit:
    """Lock cells; when all that can be locked is locked, unlock them."""
    unlock = lock(plan, cells, locked=False)
    locked = lock(plan, cells, locked=True)
    return unlock if locked.plan is plan and unlock.plan is not plan else locked
