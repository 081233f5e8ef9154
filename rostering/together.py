"""Which rule of several people an edit newly breaks, asked only where the edit reaches.

Who drags one person over a whole week asks this for hundreds of places. What the plan breaks
already is found once for each week, by `rostering.check`; of an edit only the days, blocks and
posts are looked at that it changes, by the very rules. A test holds the answer equal to that of
`check` over the whole weeks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from itertools import chain

from rostering.calendar import Block, TurnKind
from rostering.check import violations
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Work
from rostering.rules import OF_SEVERAL, Violation, no_extra, skill
from rostering.rules.base import Identity, skill_on
from rostering.team.people import Skill
from rostering.time import Horizon, monday_of
from rostering.view import View

_AT_POST = (skill.of_block, no_extra.of_block)
"""What is asked of one post in one block."""


class Together:
    """Judges edits of one plan by the rules of several people (`OF_SEVERAL`)."""

    def __init__(self, plan: Plan) -> None:
        """Begin with a plan; its weeks are judged when an edit first reaches into them."""
        self._plan = plan
        self._order = {name: at for at, name in enumerate(plan.names)}
        self._weeks: dict[date, tuple[View, frozenset[Identity]]] = {}
        self._full: dict[tuple[Block, str, Skill | None], bool] = {}

    def newly_broken(self, after: Plan, touched: Collection[DayKey]) -> Violation | None:
        """Return the first violation that an edit brings, week by week; None for none.

        Args:
            after: the plan after the edit, which differs in its roster only.
            touched: the people and days that may differ.
        """
        for monday in sorted({monday_of(day) for _, day in touched}):
            view, known = self._week(monday)
            keys = sorted(
                {key for key in touched if monday_of(key[1]) == monday},
                key=lambda key: (self._order[key[0]], key[1]),
            )
            for violation in _reached(view.edited(after, keys), view, keys):
                if violation.identity not in known:
                    return violation
        return None

    def is_one_too_many(self, name: str, block: Block, post: str) -> bool:
        """Tell whether somebody who comes to a post newly breaks a rule there.

        That holds whatever else an edit does with the day, as long as nobody leaves the post.
        To these rules people who come are alike, but for how they can work there.
        """
        view, _ = self._week(monday_of(block.day))
        if any(name == there for there, _ in view.workers(block)):
            return self._breaks_by_coming(name, block, post)
        key = (block, post, skill_on(view, name, block.day, post))
        if key not in self._full:
            self._full[key] = self._breaks_by_coming(name, block, post)
        return self._full[key]

    def _breaks_by_coming(self, name: str, block: Block, post: str) -> bool:
        view, known = self._week(monday_of(block.day))
        key, came = (name, block.day), Work(block.span, block.name, post)
        day = DayEntry(work=(*view.entry(*key).work, came))
        after = self._plan.with_roster(self._plan.roster.replaced({key: day}))
        edited = view.edited(after, (key,))
        return any(
            violation.identity not in known
            for rule in _AT_POST
            for violation in rule(edited, block, post)
        )

    def _week(self, monday: date) -> tuple[View, frozenset[Identity]]:
        if monday not in self._weeks:
            week = Horizon(monday, 1)
            found = violations(self._plan, week, rules=OF_SEVERAL)
            known = frozenset(violation.identity for violation in found)
            self._weeks[monday] = View(self._plan, week), known
        return self._weeks[monday]


def _reached(view: View, known: View, touched: Collection[DayKey]) -> Iterator[Violation]:
    """Find all that is broken where an edit reaches, in the order of `check`."""
    places: set[tuple[date, str, str]] = set()
    for key in touched:
        changed = {*known.entry(*key).work} ^ {*view.entry(*key).work}
        places |= {(key[1], work.block, work.post) for work in changed}
        yield from skill.of_day(view, *key, view.entry(*key))
    spots = list(_spots(view, places))
    for rule in _AT_POST:
        yield from chain.from_iterable(rule(view, *spot) for spot in spots)
    turns = {(block.day, block.turn) for block, _ in spots if block.turn is not None}
    for day in sorted({day for day, _ in turns}):
        for kind in TurnKind:
            if (day, kind) in turns:
                yield from no_extra.of_turn(view, day, kind)


def _spots(view: View, places: Collection[tuple[date, str, str]]) -> Iterator[tuple[Block, str]]:
    """Yield the open blocks with the front posts of these places, in the order of the rules."""
    for day in sorted({day for day, _, _ in places}):
        for block in view.plan.calendar.blocks(day):
            for post in view.plan.front_posts:
                if (day, block.name, post.name) in places:
                    yield block, post.name
