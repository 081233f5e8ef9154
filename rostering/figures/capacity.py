"""What opening hours and staffing ask of a plain week, and what the contracts offer for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from rostering.calendar import TurnKind
from rostering.figures.warnings import plain, turn_shares, weeks_per_turn
from rostering.goals.share import is_front_worker, target_share
from rostering.plan import Plan
from rostering.time import Horizon, Minutes, rounded
from rostering.view import View


@dataclass(frozen=True, slots=True)
class Asked:
    """Person-minutes on front posts in a week, on average."""

    minimum: Minutes
    wanted: Minutes


def asked(plan: Plan, horizon: Horizon) -> Asked:
    """Return what the staffing asks in a plain week, on average over a horizon."""
    view = View(plain(plan), horizon)
    minimum = wanted = 0
    for block in view.blocks:
        for post in plan.front_posts:
            level = view.plan.levels.level(post.name, block)
            minimum += level.minimum * block.span.minutes
            wanted += level.wanted * block.span.minutes
    return Asked(_weekly(minimum, horizon), _weekly(wanted, horizon))


@dataclass(frozen=True, slots=True)
class Offered:
    """Minutes of a week, on average, of everybody who works some front post alone.

    Attributes:
        contract: by contract.
        present: what is left of it after approved absences.
        for_front: what is left of that after coordination: what the desk share is a share of.
    """

    contract: Minutes
    present: Minutes
    for_front: Minutes


def offered(plan: Plan, horizon: Horizon) -> Offered:
    """Return what the contracts offer in a plain week, on average over a horizon."""
    view = View(plain(plan), horizon)
    contract = present = for_front = 0
    for monday in horizon.mondays:
        for name in view.names:
            if is_front_worker(view, name, monday):
                own, credited = view.contract(name, monday), view.credited(name, monday)
                contract += own
                present += max(0, own - credited)
                for_front += max(0, own - credited - view.coordination(name, monday))
    return Offered(*(_weekly(total, horizon) for total in (contract, present, for_front)))


def _weekly(total: Minutes, horizon: Horizon) -> Minutes:
    return rounded(Fraction(total, horizon.weeks))


@dataclass(frozen=True, slots=True)
class DeskShare:
    """The desk share that staffing asks of the team, in hundredths of a percent."""

    minimum: int
    wanted: int


def desk_share(plan: Plan, horizon: Horizon) -> DeskShare:
    """Return the desk share that the minimum and the wanted staffing ask in a plain week.

    It is the target of the goal `share` where the team sets none.
    """
    usual = replace(plain(plan), settings=replace(plan.settings, target_front=None))
    least = replace(
        usual, staffing=tuple(replace(row, wanted=row.minimum) for row in plan.staffing)
    )
    return DeskShare(
        *(target_share(View(asking, horizon), horizon.mondays) for asking in (least, usual))
    )


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often a turn comes round for one person.

    Attributes:
        weekly_minutes: the contract with which the person shares.
        promise: N of a promised `1 op N`.
        weeks: one turn comes in so many weeks, exact, where it comes most.
    """

    employee: str
    kind: TurnKind
    weekly_minutes: Minutes
    promise: int | None
    weeks: Fraction

    @property
    def is_kept(self) -> bool:
        """Tell whether nothing was promised that this breaks."""
        return self.promise is None or self.weeks >= self.promise


def rhythms(plan: Plan, horizon: Horizon) -> tuple[Rhythm, ...]:
    """Return the rhythm of everybody who shares in the wanted turns, by kind and person.

    What a promise is held against is what the warning of that promise says.
    """
    usual = plain(plan)
    found = []
    for kind in TurnKind:
        shares = [turn_shares(usual, kind, monday) for monday in horizon.mondays]
        for employee in plan.employees:
            own = [share.get(employee.name, Fraction(0)) for share in shares]
            terms = [employee.in_week(monday) for monday in horizon.mondays]
            last = next((row for row in reversed(terms) if row is not None), None)
            promise = None if last is None else last.rotation(kind).promise
            weeks = weeks_per_turn(own, promise or horizon.weeks)
            if last is not None and weeks is not None:
                row = Rhythm(employee.name, kind, last.weekly_minutes, promise, weeks)
                found.append(row)
    return tuple(found)
