"""What the window says beside a place: who cannot and why, what an exchange or a repair changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rostering.figures.statistics import Shortage
from rostering.goals import GoalId
from rostering.reasons.alternatives import Alternative, Why
from rostering.reasons.hindrances import Hindrance
from rostering.view import View
from ui.application.dates import listed, numbered_day, short_day
from ui.application.goal_texts import goal_name, goal_value
from ui.application.language import spoken_language
from ui.application.reasons import repair_words as words
from ui.application.reasons.texts import hindrance_text

if TYPE_CHECKING:
    from solver.repairs.explain import Repair


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of one person, or of several for whom the same holds."""

    names: str
    words: str

    @property
    def sentence(self) -> str:
        """The whole sentence: `Ann Maes en Bert Claes zijn afwezig.`."""
        return f"{self.names} {self.words}."


@dataclass(frozen=True, slots=True)
class GoalChange:
    """A goal that becomes better or worse, with its values in words."""

    goal: str
    change: str
    is_better: bool


def told(hindrances: Sequence[Hindrance]) -> tuple[Told, ...]:
    """Say what keeps people away, in their order; what holds for several is said once."""
    people: dict[str, list[Hindrance]] = {}
    for hindrance in hindrances:
        people.setdefault(hindrance_text(hindrance), []).append(hindrance)
    return tuple(
        Told(listed([item.employee for item in alike]), hindrance_text(alike[0], len(alike)))
        for alike in people.values()
    )


def goal_changes(
    before: Mapping[GoalId, int],
    after: Mapping[GoalId, int],
    present: View | None = None,
    changed: View | None = None,
) -> tuple[GoalChange, ...]:
    """List the goals that change, in their order: `Uren`, `1 u → 2 u buiten de marge`.

    Args:
        before: the values now.
        after: the values with the change.
        present: the roster now, for fuller words.
        changed: the roster with the change, for fuller words.
    """
    return tuple(
        GoalChange(
            goal_name(goal),
            _from_to(goal_value(goal, value, present), goal_value(goal, after[goal], changed)),
            after[goal] < value,
        )
        for goal, value in before.items()
        if after[goal] != value
    )


def _from_to(old: str, new: str) -> str:
    """Write a change; words around the figures that both have are written once."""
    if not (_has_figure(old) and _has_figure(new)):
        return f"{old} → {new}"
    olds, news = old.split(), new.split()
    tail = _shared(olds[::-1], news[::-1])
    olds = olds[: len(olds) - tail]
    return f"{' '.join(olds)} → {' '.join(news[_shared(olds, news) :])}"


def _shared(olds: Sequence[str], news: Sequence[str]) -> int:
    """Count the words with which both begin, before the first figure or unit of time."""
    number = 0
    for one, other in zip(olds, news, strict=False):
        if one != other or _has_figure(one) or one in (spoken_language().hour, "min"):
            break
        number += 1
    return number


def _has_figure(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def exchange_text(why: Why, alternative: Alternative, view: View) -> str:
    """Say what somebody would do to come in the place of the person who is there."""
    day, other = why.block.day, alternative.employee
    present = view.entry(other, day)
    if alternative.entries[other, day] == view.entry(why.employee, day):
        if not present.shifts:
            return words.TAKES_DAY.say(who=why.employee)
        return words.SWAPS_DAY.say(who=why.employee)
    post = present.post_in(why.block.name)
    if post is None or not view.is_front(post):
        return words.FROM_BACK.say(who=why.employee)
    return words.FROM_POST.say(post=post, who=why.employee)


def repair_result(repair: Repair) -> str:
    """Say what a repair does to the place itself."""
    before, after = repair.missing
    if repair.kind == "post_closed":
        return words.STAYS_CLOSED.say()
    if after == 0:
        return words.IS_FILLED.say()
    return words.STILL_MISSING.say(after=after, before=before)


def repair_step(repair: Repair, shortage: Shortage) -> str:
    """Name the change for undo: `plaats ingevuld: Telefoon 1777 di 26/1 NM1`."""
    text = words.STEP_CLOSED if repair.kind == "post_closed" else words.STEP_FILLED
    block = shortage.block
    return text.say(post=shortage.post, day=numbered_day(block.day), block=block.name)


def place_when(day: date, block: str, times: str) -> str:
    """Say when a place is: `di 26 jan · NM1 · 13:30–15:15`."""
    return " · ".join(part for part in (short_day(day), block, times) if part)
