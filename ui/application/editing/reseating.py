"""Places that go to somebody else: who sits somewhere takes another place, or two people swap."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from rostering.plan import Plan
from rostering.together import Together
from ui.application.dates import numbered_day
from ui.application.editing import moving, operations, words
from ui.application.editing.cells import BACK, Cell, Content, Way, block_of, content_of, is_same
from ui.application.editing.draft import Draft, Edit, cell_lock
from ui.application.editing.possible import Possible
from ui.application.rule_texts import rule_sentence


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in a block: what is done there, and by whom; nobody where it is empty."""

    name: str
    day: date
    block: str
    content: Content

    @property
    def when(self) -> tuple[date, str]:
        return self.day, self.block

    def cell(self, name: str) -> Cell:
        """Return the cell of somebody at the time of this place."""
        return Cell(name, self.day, self.block)


def reseat(plan: Plan, source: Seat, goal: Seat, *, copies: bool = False) -> Edit:
    """Bring whoever sits at one place to another; who sat there goes the other way.

    With `copies` the first place is kept too, and who sat at the other one is taken off it.
    """
    one, other = source.cell(source.name), goal.cell(goal.name)
    if source.when == goal.when and goal.name:
        return moving.swap(plan, [(one, other)])
    if source.when == goal.when or copies:
        return _take(plan, source, goal)
    draft = Draft(plan)
    draft.leave(one)
    if goal.name:
        draft.leave(other)
        draft.put(source.cell(goal.name), source.content)
    draft.put(goal.cell(source.name), goal.content)
    return draft.given_up() if draft.refused else draft.done(_text(draft, source, goal))


def _take(plan: Plan, source: Seat, goal: Seat) -> Edit:
    cell = goal.cell(source.name)
    if not goal.name:
        if goal.content == BACK:
            return operations.clear(plan, [cell])
        return operations.put(plan, [cell], goal.content)
    draft = Draft(plan)
    draft.leave(goal.cell(goal.name))
    draft.put(cell, goal.content)
    if draft.refused:
        return draft.given_up()
    named = draft.words
    where, what, who = named.at(cell), named.what(goal.content), named.who(goal.name)
    return draft.done(words.PUT_INSTEAD.say(where=where, what=what, who=who))


def _text(draft: Draft, source: Seat, goal: Seat) -> str:
    named = draft.words
    one, other = (
        f"{named.what(seat.content)} {numbered_day(seat.day)} {seat.block}"
        for seat in (source, goal)
    )
    if goal.name:
        people = {"who": named.who(source.name), "other": named.who(goal.name)}
        return words.SEATS_SWAPPED.say(places=f"{one} / {other}", **people)
    return words.SEAT_MOVED.say(where=named.at(source.cell(source.name)), what=other)


class Reseating:
    """What bringing whoever sits at one place to others would do."""

    def __init__(self, plan: Plan, source: Seat, over: Collection[date] = ()) -> None:
        """Begin to judge; to days that are over nobody is brought any more."""
        # What stands with a reason settles nothing here, and would be looked at for every place.
        self._plan = plan.with_allowances(())
        self.source, self._over = source, frozenset(over)
        self._possible, self._together = Possible(plan), Together(plan)

    def way(self, goal: Seat, *, copies: bool) -> Way:
        """Tell what happens at a place."""
        if goal == self.source or (goal.name == self.source.name and goal.when == self.source.when):
            return "same"
        if is_same(self._plan, self.source.content, goal.content) and (
            goal.when == self.source.when
        ):
            return "same"
        if self.why_not(goal, copies=copies) is not None:
            return "no"
        if copies and goal.when != self.source.when:
            return "copy"
        return "swap" if goal.name else "move"

    def why_not(self, goal: Seat, *, copies: bool) -> str | None:
        """Say why it cannot be, without a full stop; None where it can."""
        source = self.source
        same_time = source.when == goal.when
        if goal.day in self._over:
            return words.DAY_OVER.say(day=numbered_day(goal.day))
        if not same_time and (source.content == BACK or goal.content == BACK):
            return words.BACK_OTHER_TIME.say()
        comers = [(source.name, goal)]
        if goal.name and (same_time or not copies):
            comers.append((goal.name, source))
        leavers = [] if same_time else [goal] if copies else [source, goal]
        for seat in leavers:
            if seat.name and self._is_locked(seat):
                return words.SEAT_LOCKED.say(who=seat.name)
        for name, seat in comers:
            reason = self._hindrance(name, seat, same_time=same_time)
            if reason:
                return f"{name} {reason}"
        return self._breaks(goal, copies=copies)

    def _breaks(self, goal: Seat, *, copies: bool) -> str | None:
        """Say which rule of several people it newly breaks; None where it breaks nothing."""
        after = reseat(self._plan, self.source, goal, copies=copies).plan
        names, days = {self.source.name, goal.name} - {""}, {self.source.day, goal.day}
        touched = {(name, day) for name in names for day in days}
        broken = self._together.newly_broken(after, touched)
        return None if broken is None else rule_sentence(broken).removesuffix(".")

    def _is_locked(self, seat: Seat) -> bool:
        plan = self._plan
        return cell_lock(plan, seat.cell(seat.name), plan.roster.entry(seat.name, seat.day))

    def _hindrance(self, name: str, seat: Seat, *, same_time: bool) -> str:
        cell = seat.cell(name)
        block = block_of(self._plan, cell)
        there = content_of(self._plan, cell)
        if block is None:
            return words.AWAY_OR_FREE.say()
        if not same_time and there.kind == "post" and not is_same(self._plan, there, BACK):
            return words.SITS_ELSEWHERE.say(post=there.post)
        return self._possible.why_not(name, block, seat.content)
