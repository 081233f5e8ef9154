"""What the panel says about a roster, worked out away from the event loop."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from rostering.calendar import TurnKind
from rostering.figures.statistics import Shortage, TurnsRow, hours_table, shortages, turns_overview
from rostering.figures.warnings import staffing_warnings
from rostering.goals import GOALS, GoalId
from rostering.plan import Plan
from rostering.planned import is_asked, planned_horizon
from rostering.rules import RULES, RuleId, Violation
from rostering.time import WEEK, Horizon, monday_of
from rostering.view import View
from ui.application.allowing import reason_words
from ui.application.dates import short_day, week_title
from ui.application.goal_texts import goal_meaning, goal_name, goal_value
from ui.application.rule_texts import rule_sentence, violation_place
from ui.application.shortage_texts import shortage_place, shortage_sentence
from ui.application.soft_balances import balance_points
from ui.application.soft_limits import SoftPoint, soft_points
from ui.application.warning_texts import warning_sentences
from ui.desktop.desk_share import DeskShare, desk_shares
from ui.desktop.panel.goal_rows import GoalStand, GoalState

if TYPE_CHECKING:
    from solver import GoalResult, Progress

Tone: TypeAlias = Literal["violation", "minimum", "wanted", "allowed", "soft"]
TONES: tuple[Tone, ...] = ("violation", "minimum", "wanted", "allowed", "soft")
"""In the order of the list."""
_NEAR_WEEKS = 8
"""How far ahead soft limits are told: of years of rosters there would be thousands."""


@dataclass(frozen=True, slots=True)
class Attention:
    """One thing that asks for attention, with the cell to look at.

    Attributes:
        name, block: empty where the matter has no person or block.
        post: the post where the matter is one of a place and not of a person.
        violation: the broken rule, where it is one; its facts tell it from others.
        reason: with what reason that stands.
        soft: the soft limit that is passed, where it is one.
    """

    tone: Tone
    sentence: str
    place: str
    name: str
    day: date | None
    block: str
    post: str = ""
    violation: Violation | None = field(default=None, compare=False)
    reason: str = ""
    soft: SoftPoint | None = field(default=None, compare=False)


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


def attention_items(plan: Plan, horizon: Horizon) -> tuple[Attention, ...]:
    """List open faults, places below the minimum, below what is wanted, and what is allowed."""
    return in_order((*broken_rules(plan, horizon), *lacking_places(plan, horizon)))


def near_weeks(whole: Horizon, today: date | None) -> Horizon:
    """Return the weeks in which somebody would still do something about what may stay."""
    if today is None:
        return whole
    behind = (monday_of(today) - whole.start) // WEEK
    start = min(max(0, behind), whole.weeks - 1)
    return Horizon(whole.start + start * WEEK, min(_NEAR_WEEKS, whole.weeks - start))


def past_limits(
    plan: Plan, horizon: Horizon, names: Iterable[str], since: date | None
) -> tuple[Attention, ...]:
    """List what may stand and had better not, day after day."""
    people = tuple(names)
    found = (
        *soft_points(plan, horizon, people, since),
        *balance_points(plan, horizon, people, since),
    )
    return in_days(_of_soft(point) for point in found)


def _of_soft(point: SoftPoint) -> Attention:
    when = short_day(point.day) if point.block else week_title(point.day).lower()
    place = f"{point.name}, {when}"
    return Attention("soft", point.sentence, place, point.name, point.day, point.block, soft=point)


def in_days(items: Iterable[Attention]) -> tuple[Attention, ...]:
    """Return what is about days in the order of those."""
    return tuple(sorted(items, key=lambda item: item.day or date.min))


def in_order(items: Iterable[Attention]) -> tuple[Attention, ...]:
    """Return what asks for attention with the gravest first."""
    return tuple(sorted(items, key=lambda item: TONES.index(item.tone)))


def with_reasons(plan: Plan, items: Iterable[Attention]) -> tuple[Attention, ...]:
    """Return what asks for attention, with broken rules open or allowed as the plan has them.

    What is as it was stays the same object: to put years of it in words anew takes long.
    """
    return tuple(
        item
        if item.violation is None or item.reason == _reason(plan, item.violation)
        else of_violation(plan, item.violation)
        for item in items
    )


def broken_rules(
    plan: Plan, horizon: Horizon, rules: Iterable[RuleId] = tuple(RULES)
) -> tuple[Attention, ...]:
    """List what breaks these rules, allowed or not."""
    view = View(plan, horizon)
    return tuple(of_violation(plan, item) for rule in rules for item in RULES[rule](view))


def lacking_places(plan: Plan, horizon: Horizon) -> tuple[Attention, ...]:
    """List the places that lack somebody, those below the minimum first."""
    view = View(plan, horizon)
    lacking = [_of_shortage(plan, item) for item in shortages(view) if is_asked(plan, item.block)]
    return tuple(sorted(lacking, key=lambda item: item.tone != "minimum"))


def of_violation(plan: Plan, violation: Violation) -> Attention:
    """Return what there is to tell of a broken rule; with a reason it is a fault no more."""
    reason = _reason(plan, violation)
    return Attention(
        "allowed" if reason else "violation",
        rule_sentence(violation),
        violation_place(violation),
        violation.employee or "",
        violation.day,
        str(violation.facts.get("block", "")),
        "" if violation.employee else str(violation.facts.get("post", "")),
        violation,
        reason,
    )


def _reason(plan: Plan, violation: Violation) -> str:
    """Say with what reason a violation stands; empty for an open one."""
    allowance = plan.allowance_for(violation)
    return "" if allowance is None else reason_words(allowance)


def _of_shortage(plan: Plan, shortage: Shortage) -> Attention:
    # A gap has no person; the top row brings its column into view.
    name = plan.employees[0].name if plan.employees else ""
    return Attention(
        shortage.level,
        shortage_sentence(shortage),
        shortage_place(shortage),
        name,
        shortage.block.day,
        shortage.block.name,
        shortage.post,
    )


def stands_of_roster(view: View, found: Sequence[GoalResult] = ()) -> tuple[GoalStand, ...]:
    """Say where every goal stands in a roster, with the proofs that are known."""
    proofs = {result.id: result for result in found}
    stands = []
    for goal, count in GOALS.items():
        value = count(view)
        proof = proofs.get(goal)
        bound = 0 if proof is None else min(proof.bound, value)
        words = goal_value(goal, value, view)
        stand = _stand(goal, words, "proven" if value == bound else "open", value, bound)
        stands.append(replace(stand, note=_about_turns(view)) if goal == "turns" else stand)
    return tuple(stands)


def _about_turns(view: View) -> str:
    """Say what the wanted staffing of the turns cannot give, whatever the roster."""
    return "\n".join(warning_sentences(staffing_warnings(view.plan, view.horizon)))


def _stand(
    goal: GoalId, words: str, state: GoalState, value: int | None = None, bound: int = 0
) -> GoalStand:
    bound_words = goal_value(goal, bound) if bound else ""
    meaning = goal_meaning(goal)
    return GoalStand(goal_name(goal), words, state, value, bound, bound_words, meaning=meaning)


def stands_at_start(goals: Iterable[GoalId] = tuple(GOALS)) -> tuple[GoalStand, ...]:
    return tuple(_stand(goal, "", "waiting") for goal in goals)


def stands_of_run(progress: Progress, horizon: Horizon | None = None) -> tuple[GoalStand, ...]:
    """Say where every goal stands while a run is at work; quick, for the thread of the window.

    Args:
        progress: how far the run is.
        horizon: the weeks of its roster, to say whose balance of turns is how far from fair.
    """
    roster = None if horizon is None or progress.plan is None else View(progress.plan, horizon)
    stands = []
    for result in progress.goals:
        view = roster if result.id == "turns" else None
        words = "" if result.value is None else goal_value(result.id, result.value, view)
        if result.id == progress.goal:
            stands.append(_stand(result.id, words, "working", result.value, result.bound))
        elif result.value is None:
            stands.append(_stand(result.id, "", "waiting"))
        else:
            state: GoalState = "proven" if result.status == "optimal" else "open"
            stands.append(_stand(result.id, words, state, result.value, result.bound))
    return tuple(stands)


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
