"""What a team is warned of before anything is planned: thin turns, promises that cannot hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby

from rostering.calendar import Block, TurnKind
from rostering.figures.balances import entitlement
from rostering.plan import Plan
from rostering.time import WEEK, Horizon, monday_of

FEWEST = 2
"""People below whom a turn is thin: one alone has nobody to fall back on."""

_USUAL_WEEKS = 4
_PLAIN_MONDAY = date(2001, 1, 8)
"""Begin of four weeks without a public holiday, for a plan in which no date says when."""


@dataclass(frozen=True, slots=True)
class ThinTurn:
    """A turn block that wants fewer than two people in all.

    Attributes:
        first: the first day on which it is so.
        wanted: people wanted then, over all front posts.
    """

    kind: TurnKind
    block: str
    first: date
    wanted: int


@dataclass(frozen=True, slots=True)
class UnkeptPromise:
    """A promise `1 op N` that the staffing cannot keep pro rata.

    Attributes:
        promise: N, in weeks.
        possible: the weeks in which one turn comes round, exact; below N.
    """

    employee: str
    kind: TurnKind
    promise: int
    possible: Fraction


@dataclass(frozen=True, slots=True)
class StaffingWarnings:
    """Both warnings about the turns of some weeks; they break no rule."""

    horizon: Horizon
    thin: tuple[ThinTurn, ...]
    unkept: tuple[UnkeptPromise, ...]

    def __bool__(self) -> bool:
        """Tell whether there is something to warn of."""
        return bool(self.thin or self.unkept)


def staffing_warnings(plan: Plan, horizon: Horizon | None = None) -> StaffingWarnings:
    """Look for both warnings (contract, section 3).

    Args:
        plan: the plan; its roster does not matter.
        horizon: the weeks to look at; None for the usual weeks of the plan.
    """
    weeks = horizon or usual_horizon(plan)
    return StaffingWarnings(weeks, thin_turns(plan, weeks), unkept_promises(plan, weeks))


def usual_horizon(plan: Plan) -> Horizon:
    """Return the weeks for which a plan is judged that nobody chose weeks for.

    The weeks of its roster; else four weeks from the latest date of a carried balance or of
    publication; else from the latest date at which opening hours, staffing or contracts begin to
    hold without an end; else four plain weeks. So the answer is the same on any day.
    """
    roster = plan.roster_horizon()
    if roster is not None:
        return roster
    published = plan.settings.published_until
    begins = [row.as_of for row in plan.carried if row.as_of is not None]
    begins += [] if published is None else [published + timedelta(days=1)]
    latest = max(begins or _lasting_starts(plan), default=_PLAIN_MONDAY)
    monday = monday_of(latest)
    return Horizon(monday if monday == latest else monday + WEEK, _USUAL_WEEKS)


def _lasting_starts(plan: Plan) -> list[date]:
    rows = (
        *(row.validity for row in plan.openings),
        *(row.validity for row in plan.staffing),
        *(terms.validity for employee in plan.employees for terms in employee.terms),
    )
    return [row.first for row in rows if row.first is not None and row.last is None]


def thin_turns(plan: Plan, horizon: Horizon) -> tuple[ThinTurn, ...]:
    """Find the turn blocks that want fewer than two people, each block of a weekday once."""
    found: dict[tuple[TurnKind, int, str], ThinTurn] = {}
    for day in horizon.days:
        for block in plan.calendar.blocks(day):
            wanted = _wanted(plan, block)
            if block.turn is not None and wanted < FEWEST:
                key = (block.turn, day.weekday(), block.name)
                found.setdefault(key, ThinTurn(block.turn, block.name, day, wanted))
    return tuple(found.values())


def _wanted(plan: Plan, block: Block) -> int:
    return sum(plan.levels.level(post.name, block).wanted for post in plan.front_posts)


def plain(plan: Plan) -> Plan:
    """Return the plan without closing days and holidays, so that one of them changes no figure."""
    return replace(plan, closures=(), holidays={})


def turns_wanted(plan: Plan, kind: TurnKind, monday: date) -> int:
    """Count the turns that a week wants: the people of the busiest turn block of each day."""
    busiest: dict[date, int] = {}
    for block in plan.calendar.turn_blocks_of_week(monday, kind):
        busiest[block.day] = max(busiest.get(block.day, 0), _wanted(plan, block))
    return sum(busiest.values())


def unkept_promises(plan: Plan, horizon: Horizon) -> tuple[UnkeptPromise, ...]:
    """Find the promises that somebody's share in the wanted turns breaks, by kind and person.

    Closing days and holidays are left aside, so that one of them does not change the figure. The
    N weeks in a row with the largest share decide; where fewer weeks are looked at, all of them.
    """
    usual = plain(plan)
    found: dict[tuple[str, TurnKind, int], UnkeptPromise] = {}
    for kind in TurnKind:
        shares = [turn_shares(usual, kind, monday) for monday in horizon.mondays]
        for name in plan.names:
            for promise, run in _promised_runs(plan, name, kind, horizon):
                possible = _possible([shares[week].get(name, Fraction(0)) for week in run], promise)
                known = found.get((name, kind, promise))
                if possible < promise and (known is None or possible < known.possible):
                    found[name, kind, promise] = UnkeptPromise(name, kind, promise, possible)
    return tuple(found.values())


def turn_shares(plan: Plan, kind: TurnKind, monday: date) -> Mapping[str, Fraction]:
    """Return the turns of a week that each person ought to take, exact."""
    rights = {name: own for name in plan.names if (own := entitlement(plan, name, kind, monday))}
    wanted, total = turns_wanted(plan, kind, monday), sum(rights.values())
    return {name: Fraction(wanted * own, total) for name, own in rights.items()}


def _promised_runs(
    plan: Plan, name: str, kind: TurnKind, horizon: Horizon
) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield each promise with the weeks in a row, as numbers, in which it holds."""

    def promise(week: int) -> int | None:
        terms = plan.employee(name).in_week(horizon.mondays[week])
        return None if terms is None else terms.rotation(kind).promise

    for promised, run in groupby(range(horizon.weeks), promise):
        if promised is not None:
            yield promised, tuple(run)


def _possible(shares: Sequence[Fraction], promise: int) -> Fraction:
    """Return in how many weeks one turn comes round where it comes most; N where less is due."""
    found = weeks_per_turn(shares, promise)
    return Fraction(promise) if found is None else min(Fraction(promise), found)


def weeks_per_turn(shares: Sequence[Fraction], weeks: int) -> Fraction | None:
    """Return in how many weeks one turn comes round where it comes most.

    Args:
        shares: the turns that are due in each week.
        weeks: how many weeks in a row are looked at; fewer where there are fewer.

    Returns:
        The weeks, exact; None where no turn is due.
    """
    weeks = min(weeks, len(shares))
    most = max(sum(shares[first : first + weeks]) for first in range(len(shares) - weeks + 1))
    return Fraction(weeks) / most if most else None
