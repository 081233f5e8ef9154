"""Edits of cells and days; each returns the new plan with the name of the step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rostering.plan import Plan
from rostering.roster import DayKey
from ui.application.editing import words
from ui.application.editing.cells import Cell, Content
from ui.application.editing.draft import Draft, Edit, cell_lock


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
