"""Why a place is empty and what would fill it, or why somebody is there; for a thread of its own.

All words are made here: the thread of the window only shows them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rostering.figures.statistics import Shortage
from rostering.plan import Plan
from rostering.reasons.alternatives import why
from rostering.reasons.placing import Placing
from rostering.time import Horizon, monday_of
from rostering.view import View
from ui.application.reasons.place_texts import (
    GoalChange,
    Told,
    exchange_text,
    goal_changes,
    repair_result,
    repair_step,
    told,
)
from ui.application.reasons.texts import hindrance_text, repair_effect, repair_text, why_empty
from ui.application.reasons.why_texts import why_sentence
from ui.desktop.jobs import Stop, load_solver
from ui.desktop.models.chosen import CellChoice, Choice, PlaceChoice, shortage_at

if TYPE_CHECKING:
    from solver.repairs.explain import Look, Repair

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
class Searched:
    """How far the search for what would fill a place is.

    Attributes:
        look: what it came to, to go on from there; None before it begins.
        is_stopped: whether the user had enough of it.
    """

    look: Look | None = None
    is_stopped: bool = False

    @property
    def tried(self) -> int:
        """How many ways were looked into."""
        return 0 if self.look is None else self.look.tried

    @property
    def total(self) -> int:
        """How many ways there are; 0 while that is not known."""
        return 0 if self.look is None else self.look.total

    @property
    def is_over(self) -> bool:
        return 0 < self.total == self.tried


@dataclass(frozen=True, slots=True)
class Explanation:
    """What there is to tell about a choice in one plan.

    Attributes:
        offers: what would fill the place, in the order in which it was found: none moves.
        best: the place in that order of what helps most, once all was looked into.
        search: how far the search for that is; None where nothing is searched.
    """

    plan: Plan
    choice: Choice
    sentence: str
    able: tuple[Option, ...] = ()
    unable: tuple[Told, ...] = ()
    offers: tuple[Offer, ...] = ()
    best: int | None = None
    search: Searched | None = None

    @property
    def is_whole(self) -> bool:
        """Tell whether there is nothing more to come."""
        return self.search is None or self.search.is_over

    def goes_on_from(self, known: Explanation) -> bool:
        """Tell whether this says all that another one says, with perhaps more to fill the place."""
        return (
            self.plan is known.plan
            and (self.choice, self.sentence) == (known.choice, known.sentence)
            and (self.able, self.unable) == (known.able, known.unable)
            and len(self.offers) >= len(known.offers)
            and all(one is other for one, other in zip(known.offers, self.offers, strict=False))
        )


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
    view: View,
    choice: Choice,
    stop: Stop,
    on_more: Callable[[Explanation], None],
    known: Explanation | None = None,
) -> Explanation | None:
    """Answer a choice; None when there is nothing to ask, or when told to stop.

    Args:
        view: the roster and the weeks whose goals are compared.
        choice: a cell or a place.
        stop: ends the work early.
        on_more: gets the reasons as soon as they are known, then each repair that is found.
        known: what an earlier search of the same roster came to, to go on from there.
    """
    if isinstance(choice, CellChoice):
        return _why_this_person(view, choice, stop)
    shortage = shortage_at(view, choice)
    if shortage is None or stop.is_set:
        return None
    if known is None:
        known = _reasons(view, choice, shortage)
        on_more(known)
    return _with_offers(view, shortage, stop, on_more, known)


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


def _reasons(view: View, choice: PlaceChoice, shortage: Shortage) -> Explanation:
    reasons = Placing(view).reasons(shortage)
    return Explanation(
        view.plan, choice, why_empty(reasons), unable=told(reasons), search=Searched()
    )


def _with_offers(
    view: View,
    shortage: Shortage,
    stop: Stop,
    on_more: Callable[[Explanation], None],
    found: Explanation,
) -> Explanation | None:
    """Look for what would fill a place, and tell of each as soon as it is found."""
    # Loaded only now: the reasons need not wait for it.
    load_solver()
    from solver.repairs.explain import Explainer

    since = None if found.search is None else found.search.look
    for look in Explainer(view, stop.token()).looks(shortage, since):
        known = [offer.plan for offer in found.offers]
        new = [repair for repair in look.best if all(repair.plan is not plan for plan in known)]
        offers = (*found.offers, *(_offer(view, shortage, repair) for repair in new))
        found = replace(found, offers=offers, search=Searched(look))
        if look.tried < look.total:
            on_more(found)
    return None if stop.is_set else replace(found, best=_best_of(found))


def _best_of(found: Explanation) -> int | None:
    """Return the place of what helps most; None where there is nothing to choose from."""
    look = None if found.search is None else found.search.look
    if look is None or len(found.offers) < 2:
        return None
    return [offer.plan is look.best[0].plan for offer in found.offers].index(True)


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
