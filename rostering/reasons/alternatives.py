"""Why this person: who else could do it, and what that would do to the goals.

Each other person is put there in a copy of the roster, by exchanging posts or by exchanging
whole days; the rules say whether that is allowed, and the goals what it costs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rostering.calendar import Block
from rostering.check import violations
from rostering.figures.balances import turn_balances
from rostering.goals import GOALS, GoalId
from rostering.plan import Plan
from rostering.reasons.hindrances import Hindrance
from rostering.reasons.placing import Placing
from rostering.roster import DayEntry, DayKey, Work
from rostering.rules.base import Identity
from rostering.time import Horizon, monday_of
from rostering.view import View


@dataclass(frozen=True, slots=True)
class Alternative:
    """Somebody else in the place of a person.

    Attributes:
        entries: what would change in the roster.
        before: the value of every goal as it is, in their order.
        after: the value of every goal with the other person.
        turns: turns of the other person in the balance window, this one included; 0 for no turn.
        weeks: weeks of that window.
        owed: thousandths of a turn that the first person would then still owe; 0 for no turn.
    """

    employee: str
    entries: Mapping[DayKey, DayEntry]
    before: Mapping[GoalId, int]
    after: Mapping[GoalId, int]
    turns: int = 0
    weeks: int = 0
    owed: int = 0

    @property
    def costs(self) -> tuple[GoalId, ...]:
        """The goals that would be worse."""
        return tuple(goal for goal, value in self.before.items() if self.after[goal] > value)

    @property
    def gains(self) -> tuple[GoalId, ...]:
        """The goals that would be better."""
        return tuple(goal for goal, value in self.before.items() if self.after[goal] < value)


@dataclass(frozen=True, slots=True)
class Why:
    """Why somebody is at a place.

    Attributes:
        alternatives: one per person who could be there instead, the best for the goals first.
        others: what keeps everybody else away, the nearest first.
    """

    employee: str
    post: str
    block: Block
    alternatives: tuple[Alternative, ...]
    others: tuple[Hindrance, ...]


def why(
    view: View,
    name: str,
    block: Block,
    order: Sequence[GoalId] = tuple(GOALS),
    *,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Why | None:
    """Compare everybody else with the person at a place; None when nobody is asked about.

    Args:
        view: the roster and its weeks.
        name: who is at the place.
        block: when.
        order: the goals in the order in which they count.
        is_stopped: asked before each person, as this takes a while; then the answer is None too.
    """
    post = view.entry(name, block.day).post_in(block.name)
    if post is None:
        return None
    before = {goal: GOALS[goal](view) for goal in order}
    placing = Placing(view)
    there = {other for other, work in view.workers(block) if work.post == post}
    found: list[Alternative] = []
    others: list[Hindrance] = []
    for other in view.names:
        if is_stopped():
            return None
        if other in there:
            continue
        counts = view.is_independent(other, block.day, post)
        counts = counts or not view.is_independent(name, block.day, post)
        best = _best(view, name, other, block, before) if counts else None
        if best is None:
            others.append(placing.hindrance(other, block, post))
        else:
            found.append(best)
    found.sort(key=lambda alternative: tuple(alternative.after.values()))
    others.sort(key=lambda hindrance: hindrance.distance)
    return Why(name, post, block, tuple(found), tuple(others))


def _best(
    view: View, name: str, other: str, block: Block, before: Mapping[GoalId, int]
) -> Alternative | None:
    """Return the exchange with one other person that is best for the goals."""
    found = []
    for entries in _exchanges(view, name, other, block):
        if not _is_allowed(view, name, other, block.day, entries):
            continue
        plan = view.plan.with_roster(view.plan.roster.replaced(entries))
        changed = replace(view, plan=plan)
        after = {goal: GOALS[goal](changed) for goal in before}
        found.append((tuple(after.values()), Alternative(other, entries, before, after), changed))
    if not found:
        return None
    _, best, changed = min(found, key=lambda item: item[0])
    return _with_turns(best, changed, name, block)


def _exchanges(view: View, name: str, other: str, block: Block) -> Iterator[dict[DayKey, DayEntry]]:
    """Yield the ways in which another person can come in somebody's place on a day."""
    day = block.day
    mine, theirs = view.entry(name, day), view.entry(other, day)
    if not (mine.free or theirs.free):
        yield {(name, day): theirs, (other, day): mine}
    if theirs.shifts:
        yield {
            (name, day): _with_post(mine, block, theirs.post_in(block.name)),
            (other, day): _with_post(theirs, block, mine.post_in(block.name)),
        }


def _with_post(entry: DayEntry, block: Block, post: str | None) -> DayEntry:
    """Return a day with another post in a block; None for the default back post."""
    kept = [work for work in entry.work if work.block != block.name]
    if post is not None:
        kept.append(Work(block.span, block.name, post))
    return replace(entry, work=tuple(kept))


def _is_allowed(
    view: View, name: str, other: str, day: date, entries: Mapping[DayKey, DayEntry]
) -> bool:
    """Tell whether an exchange breaks no rule for the two that was not broken before."""
    both = view.plan.only(name, other)
    changed = both.with_roster(both.roster.replaced(entries))
    return _broken(changed, day, both) <= _broken(both, day)


def _broken(plan: Plan, day: date, before: Plan | None = None) -> set[Identity]:
    """Return what is broken around a day; what asks for all people of the team is left out."""
    return {
        violation.identity
        for violation in violations(plan, Horizon.around(day, day), before=before)
        if violation.rule != "no_extra" and violation.reason != "too_many_accompanied"
    }


def _with_turns(alternative: Alternative, changed: View, name: str, block: Block) -> Alternative:
    """Add what an alternative for a turn means for the turns of the two."""
    kind = block.turn
    if kind is None or not changed.has_turn(alternative.employee, block.day, kind):
        return alternative
    windows = changed.horizon.windows(changed.plan.settings.window_weeks)
    window = next((weeks for weeks in windows if monday_of(block.day) in weeks), ())
    turns = sum(
        1 for day in changed.turn_days(alternative.employee, kind) if monday_of(day) in window
    )
    owed = turn_balances(changed, kind)[name].after[-1]
    return replace(alternative, turns=turns, weeks=len(window), owed=owed)
