"""What would fill an empty place: each repair is searched anew, and the checker says what it does.

A repair lets one thing give way and plans the day again around the rest of the roster: first the
basic service is kept, then the place is filled, then the wanted staffing of the week is kept, with
as few changed days of people as possible. Nothing is concluded that was not searched.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from rostering.check import goal_values, violations
from rostering.differences.moves import Change, changes, same_day
from rostering.figures.statistics import Shortage
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.reasons.placing import Placing
from rostering.rules.base import Identity
from rostering.time import Horizon, half_span, monday_of, week_days
from rostering.view import View
from solver.encoding import Encoding, Lit, total
from solver.problem import Problem
from solver.repairs.relaxations import EASIEST_FIRST, FreeUnit, Relaxation, Relaxations, RepairKind
from solver.result import Options
from solver.search.searching import Searching
from solver.search.staged import StagedSearch, changed_days
from solver.search.stop import StopToken

MOST = 3
"""Repairs offered for a place."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One way to fill a place, as it was computed.

    Attributes:
        plan: the whole plan with the repair made; to accept it is to take this plan.
        employee: whom it asks something, if anybody.
        facts: the names and numbers of its sentence.
        missing: people that the place misses before and after, to its wanted level.
        before: the value of every goal without the repair.
        after: the value of every goal with it, as the checker counts it.
    """

    kind: RepairKind
    plan: Plan
    employee: str | None
    facts: Mapping[str, object]
    changes: tuple[Change, ...]
    missing: tuple[int, int]
    before: Mapping[GoalId, int]
    after: Mapping[GoalId, int]


@dataclass(frozen=True, slots=True)
class Look:
    """How far the search for repairs of a place is.

    Attributes:
        tried: ways that were looked into.
        total: ways that there are.
        found: what came of them, each with the two goals of service that it leaves.
    """

    tried: int = 0
    total: int = 0
    found: tuple[tuple[tuple[int, int], Repair], ...] = ()

    @property
    def best(self) -> tuple[Repair, ...]:
        """The best repairs so far, at most `MOST`."""
        return _best(self.found)


@dataclass
class Explainer:
    """Looks for repairs in one roster; what several places share is computed once.

    Attributes:
        unconfirmed: plans of repairs that broke a rule they should not: mistakes in the program.
    """

    view: View
    stop: StopToken = field(default_factory=StopToken)
    unconfirmed: list[Plan] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Take the figures that every repair is compared with."""
        self.placing = Placing(self.view)
        self._before = goal_values(self.view.plan, self.view.horizon)
        self._known: dict[date, frozenset[Identity]] = {}

    def repairs(self, shortage: Shortage) -> tuple[Repair, ...]:
        """Compute the best repairs of a place, at most `MOST`; fewer when told to stop.

        What the checker does not confirm is not offered, and kept in `unconfirmed`.
        """
        looks = list(self.looks(shortage))
        return looks[-1].best if looks else ()

    def looks(self, shortage: Shortage, since: Look | None = None) -> Iterator[Look]:
        """Look for repairs of a place one way after another; ends early when told to stop.

        Args:
            shortage: the place.
            since: how far an earlier search of the same roster came, to go on from there.
        """
        ways = tuple(Relaxations(self.view, self.placing, shortage).all())
        look = Look(0, len(ways)) if since is None else since
        while look.tried < len(ways) and not self.stop.is_set:
            repair = self._repair(ways[look.tried], shortage)
            if repair is None and self.stop.is_set:
                # Whether this way leads anywhere was not searched to its end.
                return
            found = look.found
            if repair is not None and all(repair.changes != one.changes for _, one in found):
                found = (*found, (self._service(repair), repair))
            look = Look(look.tried + 1, len(ways), found)
            yield look

    def all(self, places: Sequence[Shortage], seconds: float) -> dict[Shortage, tuple[Repair, ...]]:
        """Compute the repairs of many places, those below the basic service first, while time is.

        The end of the time is a stop like any other, in the middle of a place too. Places that time
        did not reach are left out, and so is one for which it found nothing yet.
        """
        found = {}
        timer = threading.Timer(seconds, self.stop.stop)
        timer.daemon = True
        timer.start()
        try:
            for shortage in sorted(places, key=lambda place: place.level != "minimum"):
                repairs = self.repairs(shortage)
                if self.stop.is_set and not repairs:
                    break
                found[shortage] = repairs
        finally:
            timer.cancel()
        return found

    def _repair(self, relaxation: Relaxation, shortage: Shortage) -> Repair | None:
        """Plan the day anew with one thing given way; None when that does not help the place."""
        block = shortage.block
        week = Horizon(monday_of(block.day), 1)
        problem = Problem(relaxation.plan, week, open_days=relaxation.open_days)
        encoding = Encoding(problem)
        units = _keep_one_free(encoding, relaxation)
        searching = Searching(Options(workers=1), self.stop, is_quick=True)
        search = StagedSearch(encoding, searching)
        wanted = relaxation.plan.levels.level(shortage.post, block).wanted
        missing = wanted - total(encoding.independents(block, shortage.post))
        changed = total(changed_days(encoding).values())
        for stage in ("minimum", missing, "wanted", changed, "hours", "turns"):
            value = search.least_of(stage) if isinstance(stage, str) else search.least(stage)
            if value is None:
                return None
        plan = _made(relaxation, search)
        facts = dict(relaxation.facts)
        if relaxation.kind == "free_day_moved":
            day, halves = next(unit for unit, free in units.items() if search.holds(free))
            plan = relaxation.with_free_unit(plan, (day, halves))
            facts |= {"to": day, "to_halves": halves}
        if not self._is_confirmed(relaxation, plan, block.day):
            self.unconfirmed.append(plan)
            return None
        return self._worth_it(replace(relaxation, facts=facts), shortage, plan)

    def _is_confirmed(self, relaxation: Relaxation, plan: Plan, day: date) -> bool:
        """Ask the checker: only what the person is asked may break a rule."""
        monday = monday_of(day)
        if monday not in self._known:
            known = violations(self.view.plan, Horizon.around(day, day))
            self._known[monday] = frozenset(violation.identity for violation in known)
        set_aside = _SET_ASIDE.get(relaxation.kind, ())
        return all(
            violation.identity in self._known[monday]
            or (violation.employee == relaxation.employee and violation.rule in set_aside)
            for violation in violations(plan, Horizon.around(day, day))
        )

    def _worth_it(self, relaxation: Relaxation, shortage: Shortage, plan: Plan) -> Repair | None:
        block, post = shortage.block, shortage.post
        after = View(plan, self.view.horizon)
        left = plan.levels.level(post, block).wanted - len(after.independents(block, post))
        missing = (shortage.wanted - shortage.present, max(0, left))
        values = goal_values(plan, self.view.horizon)
        service = [(self._before[goal], values[goal]) for goal in ("minimum", "wanted")]
        if missing[1] >= missing[0] or [new for _, new in service] >= [old for old, _ in service]:
            return None
        return Repair(
            relaxation.kind,
            plan,
            relaxation.employee,
            relaxation.facts,
            changes(self.view.plan, plan, week_days(monday_of(block.day))),
            missing,
            self._before,
            values,
        )

    def _service(self, repair: Repair) -> tuple[int, int]:
        """Return the two goals of service by the staffing that was asked before the repair."""
        demanded = replace(repair.plan, staffing=self.view.plan.staffing)
        minimum, wanted = goal_values(demanded, self.view.horizon, ("minimum", "wanted")).values()
        return (minimum, wanted)


_SET_ASIDE: Mapping[RepairKind, tuple[str, ...]] = {
    "longer_day": ("duty",),
    "more_hours": ("day_hours", "week_hours"),
    "volunteer": ("rotation",),
}
"""The rules that a repair asks somebody to set aside; they stay visible as broken."""


def _best(found: Sequence[tuple[tuple[int, int], Repair]]) -> tuple[Repair, ...]:
    """Choose those that help most; as helpful ones of different kinds, the easiest first."""
    ranked = sorted(
        found,
        key=lambda pair: (
            pair[0],
            EASIEST_FIRST.index(pair[1].kind),
            len(pair[1].changes),
            tuple(pair[1].after.values()),
        ),
    )
    chosen: list[tuple[tuple[int, int], int, Repair]] = []
    for service, repair in ranked:
        earlier = sum(1 for _, _, other in chosen if other.kind == repair.kind)
        chosen.append((service, earlier, repair))
    chosen.sort(key=lambda item: item[:2])
    return tuple(repair for _, _, repair in chosen[:MOST])


def _made(relaxation: Relaxation, search: StagedSearch) -> Plan:
    """Return the plan with the repair; days that stay as they were keep every detail."""
    roster = relaxation.plan.roster
    entries = {
        key: entry
        for key, entry in search.entries().items()
        if not same_day(entry, roster.entry(*key))
    }
    return relaxation.plan.with_roster(roster.replaced(entries))


def _keep_one_free(encoding: Encoding, relaxation: Relaxation) -> dict[FreeUnit, Lit]:
    """Demand that one of the days or half days stays free; return a literal for each."""
    units: dict[FreeUnit, Lit] = {}
    noon = encoding.problem.plan.settings.noon
    for day, halves in relaxation.free_units:
        free = encoding.model.new_bool_var(f"free[{day},{len(units)}]")
        units[day, halves] = free
        for shift, literal in encoding.shifts(str(relaxation.employee), day):
            if any(shift.minutes_in(half_span(half, noon)) for half in halves):
                encoding.model.add(free + literal <= 1)
    if units:
        encoding.model.add_bool_or(units.values())
    return units
