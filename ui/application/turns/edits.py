"""Edits of turns; each returns the new plan with the name of the step, or why it is not done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rostering.calendar import Block, TurnKind
from rostering.check import violations
from rostering.plan import Plan
from rostering.planned import is_planned, turn_work
from rostering.roster import EMPTY, DayEntry
from rostering.rules import ACROSS_DAYS, WITHIN_DAYS
from rostering.time import Horizon, monday_of
from rostering.view import View
from ui.application.dates import numbered_day
from ui.application.editing.cells import Cell, Content
from ui.application.editing.draft import Draft, Edit
from ui.application.editing.fitting import without_idle_turn
from ui.application.editing.possible import Possible
from ui.application.language import Text
from ui.application.rule_texts import rule_sentence
from ui.application.short_names import short_names
from ui.application.turns import words
from ui.application.turns.picture import why_closed


@dataclass(frozen=True, slots=True, order=True)
class Turn:
    """The turn of a kind of a person on a day, done or not."""

    name: str
    day: date
    kind: TurnKind

    def of(self, name: str) -> Turn:
        """Return the same turn for somebody else."""
        return replace(self, name=name)


class Hands:
    """Edits turns of one plan by hand; what is given, moved or swapped is locked from then on."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._short = short_names(plan.names)

    def who(self, name: str) -> str:
        return self._short.get(name, name)

    def has(self, turn: Turn) -> bool:
        """Tell whether somebody does a turn."""
        view = View(self.plan, Horizon(monday_of(turn.day), 1))
        return view.has_turn(turn.name, turn.day, turn.kind)

    # The edits

    def give(self, turn: Turn) -> Edit:
        """Put somebody in a turn in which a place is free."""
        text = self._say(words.GIVEN, turn)
        return self._done((), (turn,), text)

    def take(self, turns: Sequence[Turn]) -> Edit:
        """Take people out of turns."""
        known = [turn for turn in turns if self.has(turn)]
        text = (
            self._say(words.TAKEN, known[0])
            if len(known) == 1
            else words.TAKEN_MANY.say(len(known))
        )
        return self._done(known, (), text)

    def hand_over(self, turn: Turn, name: str) -> Edit:
        """Give the turn of somebody to somebody else."""
        text = self._say(words.HANDED_OVER, turn, other=self.who(name))
        return self._done((turn,), (turn.of(name),), text)

    def postpone(self, turn: Turn, day: date) -> Edit:
        """Give somebody another day with a free place instead."""
        text = self._say(words.LATER, turn, other_day=numbered_day(day))
        return self._done((turn,), (replace(turn, day=day),), text)

    def swap(self, one: Turn, other: Turn) -> Edit:
        """Let two people do each other's turn."""
        facts = {"other": self.who(other.name), "other_day": numbered_day(other.day)}
        text = self._say(words.SWAPPED, one, **facts)
        return self._done((one, other), (one.of(other.name), other.of(one.name)), text)

    def drop(self, source: Turn, goal: Turn) -> Edit:
        """Let a turn go where it is dropped: hand over, swap, or another day of the same person."""
        if source == goal:
            return Edit(self.plan, "")
        if self.has(goal) and source.name != goal.name:
            same = (source.day, source.kind) == (goal.day, goal.kind)
            return self._not(words.HAS_IT, goal) if same else self.swap(source, goal)
        if source.name == goal.name:
            if self.has(goal):
                return self._not(words.HAS_IT, goal)
            if source.kind is not goal.kind:
                return self._not(words.NO_TURN_DAY, replace(source, day=goal.day))
            return self.postpone(source, goal.day)
        if (source.day, source.kind) != (goal.day, goal.kind):
            return self._not(words.HAS_NONE, goal)
        return self.hand_over(source, goal.name)

    def lock(self, turns: Sequence[Turn], *, locked: bool) -> Edit:
        """Lock turns, so that sharing out and planning leave them, or unlock them."""
        entries: dict[tuple[str, date], DayEntry] = {}
        known = [turn for turn in turns if self.has(turn)]
        for turn in known:
            key = (turn.name, turn.day)
            entry = entries.get(key, self.plan.roster.entry(*key))
            entries[key] = with_lock(self.plan, turn, entry, locked=locked)
        if len(known) == 1:
            text = self._say(words.LOCKED if locked else words.UNLOCKED, known[0])
        else:
            many = words.LOCKED_MANY if locked else words.UNLOCKED_MANY
            text = many.say(number=len(known))
        return Edit(self._with(entries), text)

    def switch_lock(self, turns: Sequence[Turn]) -> Edit:
        """Lock turns; when all of them are locked, unlock them."""
        known = [turn for turn in turns if self.has(turn)]
        return self.lock(known, locked=not all(self._is_locked(turn) for turn in known))

    def _is_locked(self, turn: Turn) -> bool:
        entry = self.plan.roster.entry(turn.name, turn.day)
        return all(item.locked for item in turn_work(self.plan, turn.day, entry, turn.kind))

    # Inside

    def _done(self, gone: Sequence[Turn], new: Sequence[Turn], text: str) -> Edit:
        posts: dict[tuple[date, TurnKind], Mapping[str, str]] = {}
        entries: dict[tuple[str, date], DayEntry] = {}
        for turn in gone:
            key = (turn.name, turn.day)
            entry = entries.get(key, self.plan.roster.entry(*key))
            there = turn_work(self.plan, turn.day, entry, turn.kind)
            posts[turn.day, turn.kind] = {item.block: item.post for item in there}
            entries[key] = without_turn(self.plan, turn, entry)
            if any(shift.locked for shift in entry.shifts):
                return self._not(words.DUTY_LOCKED, turn)
        plan = self._with(entries)
        for turn in new:
            edit = self._put(plan, turn, posts.get((turn.day, turn.kind), {}))
            if edit.refused:
                return Edit(self.plan, "", edit.refused)
            plan = edit.plan
        broken = self._broken(plan, new)
        if broken:
            return Edit(self.plan, "", (broken,))
        return Edit(plan, text)

    def _put(self, plan: Plan, turn: Turn, preferred: Mapping[str, str]) -> Edit:
        blocks = plan.calendar.turn_blocks(turn.day, turn.kind)
        refusal = self._refusal(plan, turn, blocks)
        if refusal:
            return Edit(plan, "", (refusal,))
        seats = {block: _seat(plan, turn, block, preferred.get(block.name, "")) for block in blocks}
        seats = {block: post for block, post in seats.items() if post}
        if not seats or _is_full(plan, turn, blocks):
            text = words.FULL if _is_full(plan, turn, blocks) else words.NO_POST
            return self._not(text, turn, wanted=_wanted(plan, blocks))
        possible = Possible(plan)
        draft = Draft(plan)
        for block, post in seats.items():
            why = possible.why_not(turn.name, block, Content("post", post))
            if why:
                return self._not(words.CANNOT, turn, why=why)
            draft.put(Cell(turn.name, turn.day, block.name), Content("post", post))
        edit = draft.done("")
        if edit.refused:
            return edit
        entry = with_lock(edit.plan, turn, edit.plan.roster.entry(turn.name, turn.day), locked=True)
        roster = edit.plan.roster.replaced({(turn.name, turn.day): entry})
        return Edit(edit.plan.with_roster(roster), "")

    def _refusal(self, plan: Plan, turn: Turn, blocks: Sequence[Block]) -> str:
        if not blocks:
            scheduled = plan.calendar.scheduled_blocks(turn.day)
            if any(block.turn is turn.kind for block in scheduled):
                return self._say(words.CLOSED, turn, why=why_closed(plan, turn.day))
            return self._say(words.NO_TURN_DAY, turn)
        terms = plan.employee(turn.name).on(turn.day)
        if terms is not None and not terms.rotation(turn.kind).member:
            return self._say(words.NOT_MEMBER, turn)
        if View(plan, Horizon(monday_of(turn.day), 1)).has_turn(turn.name, turn.day, turn.kind):
            return self._say(words.HAS_IT, turn)
        return ""

    def _broken(self, plan: Plan, turns: Sequence[Turn]) -> str:
        """Say which hard rule an edit would break; empty for none."""
        for turn in turns:
            around = Horizon.around(turn.day, turn.day)
            rules = (*WITHIN_DAYS, *ACROSS_DAYS)
            before = violations(self.plan.only(turn.name), around, rules=rules)
            known = {violation.identity for violation in before}
            for violation in violations(plan.only(turn.name), around, rules=rules):
                if violation.identity not in known:
                    return rule_sentence(violation)
        return ""

    def _with(self, entries: Mapping[tuple[str, date], DayEntry]) -> Plan:
        changed = {k: e for k, e in entries.items() if e != self.plan.roster.entry(*k)}
        return self.plan.with_roster(self.plan.roster.replaced(changed)) if changed else self.plan

    def _say(self, text: Text, turn: Turn, **facts: object) -> str:
        known = {"noun": words.turn_noun(turn.kind), "day": numbered_day(turn.day)}
        return text.say(**{**known, "who": self.who(turn.name), **facts})

    def _not(self, text: Text, turn: Turn, **facts: object) -> Edit:
        return Edit(self.plan, "", (self._say(text, turn, **facts),))


def with_lock(plan: Plan, turn: Turn, entry: DayEntry, *, locked: bool) -> DayEntry:
    """Return a day with its turn locked or not; the duty of a locked place stays with it."""
    mine = turn_work(plan, turn.day, entry, turn.kind)
    work = tuple(replace(item, locked=locked) if item in mine else item for item in entry.work)
    return replace(entry, work=work)


def without_turn(plan: Plan, turn: Turn, entry: DayEntry) -> DayEntry:
    """Return a day without a turn, and without the duty that was only there for it."""
    mine = turn_work(plan, turn.day, entry, turn.kind)
    if not mine:
        return entry
    left = replace(entry, work=tuple(item for item in entry.work if item not in mine))
    if not left.work and not is_planned(plan, monday_of(turn.day)):
        return EMPTY if not any(shift.locked for shift in entry.shifts) else left
    return without_idle_turn(plan, Cell(turn.name, turn.day, mine[0].block), entry, left)


def _seat(plan: Plan, turn: Turn, block: Block, preferred: str) -> str:
    """Return the post on which a place is free for somebody in a block; empty for none."""
    view = View(plan, Horizon(monday_of(turn.day), 1))
    free: list[tuple[bool, bool, str]] = []
    for post in plan.front_posts:
        level = plan.levels.level(post.name, block)
        present = len(view.independents(block, post.name))
        if present < level.wanted and view.is_independent(turn.name, turn.day, post.name):
            free.append((post.name != preferred, present >= level.minimum, post.name))
    return min(free, key=lambda seat: seat[:2])[2] if free else ""


def _is_full(plan: Plan, turn: Turn, blocks: Sequence[Block]) -> bool:
    """Tell whether as many people have a turn as its busiest block wants, or no place is free."""
    view = View(plan, Horizon(monday_of(turn.day), 1))
    people = sum(view.has_turn(name, turn.day, turn.kind) for name in view.names)
    return people >= _wanted(plan, blocks) or all(
        len(view.independents(block, post.name)) >= plan.levels.level(post.name, block).wanted
        for block in blocks
        for post in plan.front_posts
    )


def _wanted(plan: Plan, blocks: Sequence[Block]) -> int:
    return max(
        sum(plan.levels.level(post.name, block).wanted for post in plan.front_posts)
        for block in blocks
    )
