"""Who could stand where, for a whole week at once: quick enough to colour it while dragging.

`rostering.reasons.placing` is the specification; a test holds the two equal. Somebody on duty is
looked at without running the rules again; for who needs another duty they are run once per duty.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from rostering.calendar import Block
from rostering.check import violations
from rostering.plan import Plan
from rostering.reasons.hindrances import WAYS, Hindrance
from rostering.reasons.placing import Placing
from rostering.roster import DayEntry, Work, shift_of
from rostering.rules import ACROSS_DAYS, WITHIN_DAYS
from rostering.rules.base import Identity
from rostering.team.duties import Duty
from rostering.team.people import Terms
from rostering.time import Half, Horizon, Span, monday_of
from rostering.view import View
from ui.application.editing import words
from ui.application.editing.cells import Content
from ui.application.reasons.texts import hindrance_text

_LAST_POSSIBLE: Final = WAYS.index(("turn", "full"))
"""What comes before in `WAYS` is a matter of choice; what comes after, a rule forbids."""


class Possible:
    """Answers for one plan; published days may be edited by hand, locked ones may not."""

    def __init__(self, plan: Plan) -> None:
        settings = plan.settings
        if settings.published_until is not None:
            plan = replace(plan, settings=replace(settings, published_until=None))
        self._plan = plan
        self._fits: dict[tuple[str, date, str, str, str], bool] = {}
        self._known: dict[tuple[str, date], frozenset[Identity]] = {}
        self._placing: dict[date, Placing] = {}
        self._gone: dict[tuple[str, date], tuple[frozenset[Half], tuple[Span, ...]]] = {}

    def can(self, name: str, block: Block, content: Content) -> bool:
        """Tell whether somebody could work there without breaking a rule."""
        terms = self._plan.employee(name).on(block.day)
        entry = self._plan.roster.entry(name, block.day)
        post = self._post(content)
        if terms is None or not post or self._is_kept_away(name, block, terms, entry, post):
            return False
        shifts = [shift for shift in entry.shifts if shift.covers(block.span)]
        if shifts:
            half = self._plan.calendar.half(block)
            is_remote = any(half in shift.remote for shift in shifts)
            return not (is_remote and not self._plan.post(post).remote)
        if any(shift.locked for shift in entry.shifts):
            return False
        duties = (duty for duty in self._plan.duties if block.day.weekday() in duty.weekdays)
        return any(
            duty.covers(block.span) and self._can_take(name, block, post, duty, entry)
            for duty in duties
        )

    def why_not(self, name: str, block: Block, content: Content) -> str:
        """Say what keeps somebody away, a verb phrase; empty when nothing does."""
        if self.can(name, block, content):
            return ""
        post = self._post(content)
        if self._is_front(post):
            hindrance = self._hindrance(name, block, post)
            if hindrance.distance > _LAST_POSSIBLE:
                return hindrance_text(hindrance)
        terms = self._plan.employee(name).on(block.day)
        if terms is None:
            return words.NOT_EMPLOYED_THEN.say()
        if self._is_away(name, block):
            return words.AWAY_OR_FREE.say()
        if self._plan.roster.entry(name, block.day).has_locks:
            return words.HAS_LOCKS.say()
        return words.NO_FITTING_DUTY.say()

    def _hindrance(self, name: str, block: Block, post: str) -> Hindrance:
        monday = monday_of(block.day)
        if monday not in self._placing:
            self._placing[monday] = Placing(View(self._plan, Horizon(monday, 1)))
        return self._placing[monday].hindrance(name, block, post)

    def _post(self, content: Content) -> str:
        back = self._plan.default_back_post
        return content.post or ("" if back is None else back.name)

    def _is_front(self, post: str) -> bool:
        return bool(post) and self._plan.post(post).is_front

    def _is_kept_away(
        self, name: str, block: Block, terms: Terms, entry: DayEntry, post: str
    ) -> bool:
        if entry.free or any(w.locked and w.span.overlaps(block.span) for w in entry.work):
            return True
        if self._is_away(name, block):
            return True
        if not self._is_front(post):
            return False
        if post not in terms.skills:
            return True
        busy = self._plan.presence.appointments(name, block.day)
        if any(span.overlaps(block.span) for span in busy):
            return True
        if block.turn is None or not terms.is_independent(post):
            return False
        return not terms.rotation(block.turn).member

    def _is_away(self, name: str, block: Block) -> bool:
        key = (name, block.day)
        if key not in self._gone:
            presence = self._plan.presence
            halves = presence.absent_halves(*key) | presence.free_halves(*key)
            self._gone[key] = (halves, presence.hours_away(*key))
        halves, hours = self._gone[key]
        return self._plan.calendar.half(block) in halves or any(
            span.overlaps(block.span) for span in hours
        )

    def _can_take(self, name: str, block: Block, post: str, duty: Duty, entry: DayEntry) -> bool:
        """Tell whether another duty breaks no rule; the same for all blocks that are no turn."""
        if any(work.locked and not duty.covers(work.span) for work in entry.work):
            return False
        turn = (block.name, post) if block.turn is not None else ("", "")
        key = (name, block.day, duty.name, *turn)
        if key not in self._fits:
            kept = tuple(
                work
                for work in entry.work
                if duty.covers(work.span) and not work.span.overlaps(block.span)
            )
            there = DayEntry((shift_of(duty),), (*kept, Work(block.span, block.name, post)))
            self._fits[key] = self._broken(name, block.day, there) <= self._before(name, block.day)
        return self._fits[key]

    def _before(self, name: str, day: date) -> frozenset[Identity]:
        key = (name, monday_of(day))
        if key not in self._known:
            self._known[key] = self._broken(name, day, self._plan.roster.entry(name, day))
        return self._known[key]

    def _broken(self, name: str, day: date, entry: DayEntry) -> frozenset[Identity]:
        alone = self._plan.only(name)
        alone = alone.with_roster(alone.roster.replaced({(name, day): entry}))
        looks = (
            (WITHIN_DAYS, Horizon(monday_of(day), 1)),
            (ACROSS_DAYS, Horizon.around(day, day)),
        )
        return frozenset(
            violation.identity
            for rules, horizon in looks
            for violation in violations(alone, horizon, rules=rules)
        )
