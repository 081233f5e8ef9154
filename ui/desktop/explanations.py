"""Why a place is empty and what would fill it, or why somebody is there; for a thread of its own.

All words are made here: the thread of the window only shows them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rostering.alternatives import why
from rostering.placing import Placing
from rostering.plan import Plan
from rostering.statistics import Shortage
from rostering.time import Horizon, monday_of
from rostering.view import View
from ui.application.place_texts import (
    GoalChange,
    Told,
    exchange_text,
    goal_changes,
    repair_result,
    repair_step,
    told,
)
from ui.application.reason_texts import hindrance_text, repair_effect, repair_text, why_empty
from ui.application.why_texts import why_sentence
from ui.desktop.jobs import Stop, load_solver
from ui.desktop.models.chosen import CellChoice, Choice, PlaceChoice, shortage_at

if TYPE_CHECKING:
    from solver.explain import Repair

_MOST_WEEKS = 13
"""A longer roster is looked at in one balance window: all of it would take too long."""


@dataclass(frozen=True, slots=True)
class Option:
    """Somebody who could be there as well, what they would do, and what that changes.

    Attributes:
        changes: None for who needs no exchange: what the other would do then is open.
    """

    name: str
    text: str
    changes: tuple[GoalChange, ...] | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A repair as it is offered.

    Attributes:
        result: what it does to the place.
        spoken: text and effect as sentences, for who does not see the page.
        plan: the plan to take over.
        step: the name of that step for undo.
    """

    text: str
    result: str
    changes: tuple[GoalChange, ...]
    spoken: str
    plan: Plan
    step: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """What there is to tell about a choice in one plan.

    Attributes:
        offers: what would fill the place, the best first; None while that is searched.
    """

    plan: Plan
    choice: Choice
    sentence: str
    able: tuple[Option, ...] = ()
    unable: tuple[Told, ...] = ()
    offers: tuple[Offer, ...] | None = ()


def judged_weeks(plan: Plan, made: Horizon | None, choice: Choice) -> Horizon | None:
    """Return the weeks whose goals are compared: those of the tab of the goals where that can be.

    Args:
        plan: the plan with its roster.
        made: the weeks that were planned last, if that is known.
        choice: what is asked about.
    """
    monday = monday_of(choice.day)
    if made is not None and monday in made:
        return made
    whole = plan.roster_horizon()
    if whole is None or monday not in whole:
        return None
    if whole.weeks <= _MOST_WEEKS:
        return whole
    windows = whole.windows(plan.settings.window_weeks)
    weeks = next(window for window in windows if monday in window)
    return Horizon(weeks[0], len(weeks))


def explain(
    view: View, choice: Choice, stop: Stop, on_reasons: Callable[[Explanation], None]
) -> Explanation | None:
    """Answer a choice; None when there is nothing to ask, or when told to stop.

    Args:
        view: the roster and the weeks whose goals are compared.
        choice: a cell or a place.
        stop: ends the work early.
        on_reasons: gets the reasons as soon as they are known, before the repairs.
    """
    if isinstance(choice, CellChoice):
        return _why_this_person(view, choice, stop)
    shortage = shortage_at(view, choice)
    return None if shortage is None else _why_empty(view, choice, shortage, stop, on_reasons)


def _why_this_person(view: View, choice: CellChoice, stop: Stop) -> Explanation | None:
    block = view.plan.calendar.block(choice.day, choice.block)
    if block is None:
        return None
    found = why(view, choice.name, block, is_stopped=lambda: stop.is_set)
    if found is None or stop.is_set:
        return None
    options = []
    for item in found.alternatives:
        roster = view.plan.roster.replaced(item.entries)
        changed = replace(view, plan=view.plan.with_roster(roster))
        changes = goal_changes(item.before, item.after, view, changed)
        options.append(Option(item.employee, exchange_text(found, item, view), changes))
    free = [item for item in found.others if item.reason == "available"]
    options += [Option(item.employee, _sentence(hindrance_text(item)), None) for item in free]
    unable = told([item for item in found.others if item not in free])
    return Explanation(
        view.plan, choice, _capital(why_sentence(found, view)), tuple(options), unable
    )


def _sentence(words: str) -> str:
    return f"{_capital(words)}."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _why_empty(
    view: View,
    choice: PlaceChoice,
    shortage: Shortage,
    stop: Stop,
    on_reasons: Callable[[Explanation], None],
) -> Explanation | None:
    reasons = Placing(view).reasons(shortage)
    found = Explanation(view.plan, choice, why_empty(reasons), unable=told(reasons), offers=None)
    if stop.is_set:
        return None
    on_reasons(found)
    # Loaded only now: the reasons need not wait for it.
    load_solver()
    from solver.explain import Explainer

    repairs = Explainer(view, stop.token()).repairs(shortage)
    if stop.is_set:
        return None
    return replace(found, offers=tuple(_offer(view, shortage, repair) for repair in repairs))


def _offer(view: View, shortage: Shortage, repair: Repair) -> Offer:
    changed = View(repair.plan, view.horizon)
    return Offer(
        repair_text(repair),
        repair_result(repair),
        goal_changes(repair.before, repair.after, view, changed),
        f"{repair_text(repair)} {repair_effect(repair)}",
        repair.plan,
        repair_step(repair, shortage),
    )
