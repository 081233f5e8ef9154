"""What the menu of a cell offers, with what each choice does and why some cannot be made."""

from __future__ import annotations

from dataclasses import dataclass, replace

from data.dutch import clock
from rostering.calendar import Block
from rostering.plan import Plan
from rostering.roster import DayEntry
from rostering.time import Half, Horizon, monday_of
from rostering.view import View
from ui.application.dates import duration, hours, short_day
from ui.application.editing import words
from ui.application.editing.cells import BACK, Cell, Content, block_of, content_of, is_same, text_of
from ui.application.editing.operations import is_locked, put
from ui.application.editing.possible import Possible


@dataclass(frozen=True, slots=True)
class PostChoice:
    """A post for the person of the cell.

    Attributes:
        number: place of the front post in the team, 0 for a back post.
        effect: the staffing before and after, `1 van 2 → 2 van 2`.
        fills: it fills a place that lacks somebody.
        hours: what it does to the day or to the week.
        reason: why it cannot be; empty when it can.
    """

    content: Content
    name: str
    code: str
    number: int
    is_current: bool
    effect: str = ""
    fills: bool = False
    hours: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SwapChoice:
    """Somebody else in the same block, with what they do there."""

    cell: Cell
    code: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DutyChoice:
    """A duty of that day; without a name the day off."""

    duty: str | None
    times: str
    is_current: bool
    loses: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """All that the menu of a cell offers.

    Attributes:
        remote: the halves that are worked at a distance; None for a day without a duty.
    """

    cell: Cell
    title: str
    note: str
    posts: tuple[PostChoice, ...]
    swaps: tuple[SwapChoice, ...]
    duties: tuple[DutyChoice, ...]
    is_locked: bool
    is_duty_locked: bool
    remote: frozenset[Half] | None


def choices(plan: Plan, cell: Cell) -> Choices:
    """Work out the menu of a cell."""
    block = block_of(plan, cell)
    entry = plan.roster.entry(cell.name, cell.day)
    content = content_of(plan, cell)
    times = "" if block is None else f"{clock(block.span.start)}–{clock(block.span.end)}"
    possible = Possible(plan)
    return Choices(
        cell,
        " · ".join(part for part in (cell.name, short_day(cell.day), times) if part),
        "" if block is None else _leaving(plan, cell, block, content),
        () if block is None else _posts(plan, cell, block, possible),
        () if block is None else _swaps(plan, cell, block, content, possible),
        _duties(plan, cell, entry),
        is_locked(plan, cell),
        any(shift.locked for shift in entry.shifts),
        frozenset[Half]().union(*(one.remote for one in entry.shifts)) if entry.shifts else None,
    )


def _posts(plan: Plan, cell: Cell, block: Block, possible: Possible) -> tuple[PostChoice, ...]:
    present = content_of(plan, cell)
    fronts = [post.name for post in plan.front_posts]
    found = []
    for post in plan.posts:
        content = Content("post", post.name)
        content = BACK if is_same(plan, content, BACK) else content
        number = fronts.index(post.name) + 1 if post.is_front else 0
        choice = PostChoice(content, post.name, post.code, number, is_same(plan, content, present))
        reason = "" if choice.is_current else possible.why_not(cell.name, block, content)
        found.append(_with_effect(plan, cell, block, choice, reason))
    return tuple(sorted(found, key=lambda choice: (bool(choice.reason), not choice.fills)))


def _with_effect(
    plan: Plan, cell: Cell, block: Block, choice: PostChoice, reason: str
) -> PostChoice:
    if reason:
        return replace(choice, reason=reason)
    view = View(plan, Horizon(monday_of(cell.day), 1))
    effect, fills = "", False
    if choice.number and not choice.is_current:
        level = plan.levels.level(choice.name, block)
        people = len(view.independents(block, choice.name))
        if view.is_independent(cell.name, cell.day, choice.name):
            fills = people < level.wanted
            text = words.STAFFED if fills else words.STAFFED_ABOVE
            effect = text.say(before=people, after=people + 1, wanted=level.wanted)
        else:
            effect = words.ACCOMPANIED.say()
    return replace(choice, effect=effect, fills=fills, hours=_hours(plan, cell, choice.content))


def _hours(plan: Plan, cell: Cell, content: Content) -> str:
    """Say how long the day is at the front posts; with another duty, how long the week."""
    changed = put(plan, [cell], content).plan
    before, after = (one.roster.entry(cell.name, cell.day) for one in (plan, changed))
    front = {post.name for post in plan.front_posts}
    minutes = sum(work.span.minutes for work in after.work if work.post in front)
    day = words.DAY_AT_DESK.say(time=duration(minutes))
    if before.minutes == after.minutes or not after.shifts:
        return day
    week = View(changed, Horizon(monday_of(cell.day), 1)).worked(cell.name, monday_of(cell.day))
    return words.WITH_DUTY.say(day=day, duty=after.shifts[0].duty, hours=hours(week))


def _leaving(plan: Plan, cell: Cell, block: Block, content: Content) -> str:
    """Say what is left on the post that the person would leave, when that is too few."""
    view = View(plan, Horizon(monday_of(cell.day), 1))
    if content.kind != "post" or not view.is_front(content.post):
        return ""
    if not view.is_independent(cell.name, cell.day, content.post):
        return ""
    level = plan.levels.level(content.post, block)
    left = len(view.independents(block, content.post)) - 1
    if left >= level.wanted:
        return ""
    text = words.WITHOUT_BELOW if left < level.minimum else words.WITHOUT
    return text.say(post=content.post, left=left, wanted=level.wanted, minimum=level.minimum)


def _swaps(
    plan: Plan, cell: Cell, block: Block, content: Content, possible: Possible
) -> tuple[SwapChoice, ...]:
    if not content.is_work:
        return ()
    found = []
    for employee in plan.employees:
        other = Cell(employee.name, cell.day, cell.block)
        theirs = content_of(plan, other)
        if other == cell or not theirs.is_work or is_same(plan, theirs, content):
            continue
        reason = _swap_reason(possible, block, (cell, content), (other, theirs))
        found.append(SwapChoice(other, text_of(plan, theirs), reason))
    return tuple(sorted(found, key=lambda swap: bool(swap.reason)))


def _swap_reason(
    possible: Possible, block: Block, one: tuple[Cell, Content], other: tuple[Cell, Content]
) -> str:
    for (cell, _), (_, content) in ((one, other), (other, one)):
        reason = possible.why_not(cell.name, block, content)
        if reason:
            return f"{cell.name} {reason}"
    return ""


def _duties(plan: Plan, cell: Cell, entry: DayEntry) -> tuple[DutyChoice, ...]:
    names = [shift.duty for shift in entry.shifts]
    found = [
        DutyChoice(
            duty.name,
            f"{clock(duty.span.start)}–{clock(duty.span.end)}",
            names == [duty.name],
            _loses(sum(1 for work in entry.work if not duty.covers(work.span))),
        )
        for duty in plan.duties
        if cell.day.weekday() in duty.weekdays
    ]
    return (*found, DutyChoice(None, "", not names, _loses(len(entry.work))))


def _loses(number: int) -> str:
    return words.LOSES.say(number) if number else ""
