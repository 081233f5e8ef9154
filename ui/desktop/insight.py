"""What the panel says about a roster, worked out away from the event loop."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from rostering.calendar import TurnKind
from rostering.figures.statistics import TurnsRow, hours_table, turns_overview
from rostering.plan import Plan
from rostering.planned import planned_horizon
from rostering.time import Horizon
from rostering.view import View
from ui.application.dates import week_title
from ui.desktop.attention_items import Attention, Tone, attention_items, near_weeks, past_limits
from ui.desktop.desk_share import DeskShare, desk_shares
from ui.desktop.goal_stands import stands_of_roster
from ui.desktop.panel.goal_rows import GoalStand

if TYPE_CHECKING:
    from solver import GoalResult


@dataclass(frozen=True, slots=True)
class PersonBalance:
    """The turns and the hours of one person.

    Attributes:
        turns: per kind of turn that the weeks have.
        hours: balance at the end, in minutes.
        shares: how much of the time was at the desk, per window of balances.
    """

    name: str
    turns: dict[TurnKind, TurnsRow]
    hours: int
    hours_limit: int
    shares: tuple[DeskShare, ...] = ()


@dataclass(frozen=True, slots=True)
class Insight:
    """All that the panel and the status line show.

    Attributes:
        horizon: the weeks that were looked at; None without a roster.
        is_known: whether anything was looked at yet.
        soft: soft limits that are passed, from a day on.
        since: that day; None for all.
    """

    horizon: Horizon | None
    attention: tuple[Attention, ...] = ()
    goals: tuple[GoalStand, ...] = ()
    balances: tuple[PersonBalance, ...] = ()
    is_known: bool = True
    soft: tuple[Attention, ...] = ()
    since: date | None = None
    _counts: Counter[Tone] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Count what asks for attention once: years of it are asked for often at every edit."""
        items = (*self.attention, *self.soft)
        object.__setattr__(self, "_counts", Counter(item.tone for item in items))

    @property
    def until(self) -> str:
        """The last week that was looked at, `week 8`."""
        if self.horizon is None:
            return ""
        return week_title(self.horizon.mondays[-1]).lower()

    def count(self, tone: Tone) -> int:
        """Return how many things of a tone ask for attention."""
        return self._counts[tone]

    @property
    def people_past_limits(self) -> int:
        """How many people are past a soft limit."""
        return len({item.name for item in self.soft})


NOT_YET = Insight(None, is_known=False)
"""What there is to tell until a plan that was opened is judged."""


def insight(
    plan: Plan,
    made: Horizon | None,
    found: Sequence[GoalResult] = (),
    today: date | None = None,
) -> Insight:
    """Judge a plan.

    Args:
        plan: the plan with its roster.
        made: the weeks that were planned last, for goals and balances; None for all.
        found: what the search proved about those weeks.
        today: the day from which next turns are told, where it lies in those weeks.
    """
    whole = plan.roster_horizon()
    if whole is None:
        return Insight(None)
    # Turns that are shared out far ahead are no roster yet: hours and goals stop before them.
    view = View(plan, made or planned_horizon(plan) or whole)
    return Insight(
        whole,
        attention_items(plan, whole),
        stands_of_roster(view, found),
        tuple(_balances(view, today if today is not None and today in view.horizon else None)),
        soft=past_limits(
            plan, near_weeks(whole, today), [one.name for one in plan.employees], today
        ),
        since=today,
    )


def _balances(view: View, since: date | None) -> Iterable[PersonBalance]:
    kinds = {block.turn for block in view.blocks}
    turns: dict[str, dict[TurnKind, TurnsRow]] = {name: {} for name in view.names}
    for row in turns_overview(view, since):
        if row.kind in kinds:
            turns[row.employee][row.kind] = row
    shares = desk_shares(view)
    for hours in hours_table(view):
        yield PersonBalance(
            hours.employee,
            turns[hours.employee],
            hours.after[-1],
            view.plan.settings.limits.hours_band,
            shares[hours.employee],
        )
