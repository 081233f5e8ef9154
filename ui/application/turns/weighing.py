"""Why somebody has a turn, who else could have it, and what that does to the balances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rostering.calendar import TurnKind
from rostering.figures.balances import entitlement, shares
from rostering.plan import Plan
from rostering.time import Horizon, monday_of, week_days
from rostering.view import View
from ui.application.dates import turns, turns_balance
from ui.application.editing.draft import Edit
from ui.application.turns import words
from ui.application.turns.edits import Hands, Turn
from ui.application.turns.picture import KINDS, TurnPicture, turn_remarks

MOST_SWAPS = 8
_WEEKS_AROUND = 8


@dataclass(frozen=True, slots=True)
class Weight:
    """What an edit does to the balance of a kind of turn of one person, in thousandths."""

    name: str
    kind: TurnKind
    before: int
    after: int

    @property
    def told(self) -> str:
        """Write it in short: `+0,6 → −0,4`."""
        return f"{turns_balance(self.before)} → {turns_balance(self.after)}"


@dataclass(frozen=True, slots=True)
class Option:
    """Somebody who could have a turn, or with whom it can be swapped.

    Attributes:
        other: the turn that comes back in a swap; None where the turn is only handed over.
        edit: what comes of it; refused, with the reason, for who cannot.
        weights: the balances that change by it.
        remark: what is promised and then no longer kept.
    """

    name: str
    other: Turn | None
    edit: Edit
    weights: tuple[Weight, ...] = ()
    remark: str = ""

    @property
    def is_possible(self) -> bool:
        return not self.edit.refused

    @property
    def reason(self) -> str:
        return " ".join(self.edit.refused)


def weights(picture: TurnPicture, after: Plan, edited: Sequence[Turn]) -> tuple[Weight, ...]:
    """Return the balances at the end of the period of those whose turns differ."""
    found = []
    for name in dict.fromkeys(turn.name for turn in edited):
        for kind in (kind for kind in KINDS if any(turn.kind is kind for turn in edited)):
            mondays = {monday_of(turn.day) for turn in edited}
            shift = sum(_shift(picture.plan, after, name, kind, monday) for monday in mondays)
            row = next((p.rows.get(kind) for p in picture.people if p.name == name), None)
            before = 0 if row is None else row.after
            found.append(Weight(name, kind, before, before + shift))
    return tuple(found)


def _shift(before: Plan, after: Plan, name: str, kind: TurnKind, monday: date) -> int:
    """Return by how much the balance of a week differs for one person."""
    carried = before.carried_balance(name, kind)
    if carried is not None and carried.as_of is not None and monday < carried.as_of:
        return 0
    rights = {each.name: entitlement(before, each.name, kind, monday) for each in before.employees}
    amounts = []
    for plan in (before, after):
        view = View(plan, Horizon(monday, 1))
        done = {
            each: sum(view.has_turn(each, day, kind) for day in week_days(monday))
            for each in rights
        }
        fair = shares(rights, sum(done.values()))
        amounts.append(fair[name] - 1000 * done[name])
    return amounts[1] - amounts[0]


# Who else


def takers(picture: TurnPicture, turn: Turn, *, has_turn: bool) -> tuple[Option, ...]:
    """Return who else could have a turn, who owes most first, then who cannot and why.

    Args:
        picture: the period.
        turn: the turn; of whom, when somebody does it.
        has_turn: whether that person does it, so that it is handed over; else a place is filled.
    """
    hands = Hands(picture.plan)
    found = []
    for person in picture.people:
        other = turn.of(person.name)
        if turn.kind not in person.member_of or hands.has(other):
            continue
        edit = hands.hand_over(turn, person.name) if has_turn else hands.give(other)
        edited = (turn, other) if has_turn else (other,)
        found.append(_option(picture, person.name, None, edit, edited))
    rows = {person.name: person.rows.get(turn.kind) for person in picture.people}

    def order(option: Option) -> tuple[bool, bool, int]:
        row = rows[option.name]
        owed = 0 if row is None else row.after
        return (not option.is_possible, bool(option.remark), -owed)

    return tuple(sorted(found, key=order))


def swaps(picture: TurnPicture, turn: Turn, today: date) -> tuple[Option, ...]:
    """Return with which turns of the same kind a turn can be swapped, the nearest first."""
    hands = Hands(picture.plan)
    near = timedelta(weeks=_WEEKS_AROUND)
    days = [
        each.day
        for each in picture.days
        if each.kind is turn.kind
        and each.day != turn.day
        and each.day >= today
        and abs(each.day - turn.day) <= near
    ]
    found: list[Option] = []
    for day in sorted(days, key=lambda day: abs(day - turn.day)):
        for person in picture.people:
            other = Turn(person.name, day, turn.kind)
            if person.name == turn.name or not hands.has(other) or hands.has(turn.of(person.name)):
                continue
            edit = hands.swap(turn, other)
            if not edit.refused:
                found.append(_option(picture, person.name, other, edit, (turn, other)))
            if len(found) >= MOST_SWAPS:
                return _kept_first(found)
    return _kept_first(found)


def _kept_first(found: list[Option]) -> tuple[Option, ...]:
    return tuple(sorted(found, key=lambda option: bool(option.remark)))


def _option(
    picture: TurnPicture, name: str, other: Turn | None, edit: Edit, edited: Sequence[Turn]
) -> Option:
    if edit.refused:
        return Option(name, other, edit)
    touched = [*edited, *((other.of(edited[0].name), edited[0].of(name)) if other else ())]
    told = weights(picture, edit.plan, touched)
    return Option(name, other, edit, told, new_remarks(picture, edit.plan, touched))


def new_remarks(picture: TurnPicture, after: Plan, edited: Sequence[Turn]) -> str:
    """Say what is promised and would no longer be kept."""
    hands = Hands(picture.plan)
    before, then = (_near(plan, edited) for plan in (picture.plan, after))
    for name in dict.fromkeys(turn.name for turn in edited):
        was, now = turn_remarks(before, name), turn_remarks(then, name)
        for key, sentences in now.items():
            new = [each for each in sentences if each not in was.get(key, ())]
            if new:
                return f"{hands.who(name)}: {new[0][0].lower()}{new[0][1:].rstrip('.')}"
    return ""


def _near(plan: Plan, edited: Sequence[Turn]) -> View:
    """Return the weeks around some turns; what is promised looks no further."""
    days = [turn.day for turn in edited]
    far = timedelta(weeks=_WEEKS_AROUND + 1)
    around = Horizon.around(min(days) - far, max(days) + far)
    return View(plan.with_roster(plan.roster.within(around)), around)


# Why this person


def why(picture: TurnPicture, turn: Turn) -> str:
    """Say how the balance stood before a turn, among those who were in the rotation then."""
    balances = picture.balances.get(turn.kind, {})
    monday = monday_of(turn.day)
    if turn.name not in balances or monday not in picture.horizon:
        return ""
    index = picture.horizon.mondays.index(monday)
    stood = {
        name: balance.after[index - 1] if index else balance.before
        for name, balance in balances.items()
        if entitlement(picture.plan, name, turn.kind, monday)
    }
    mine = stood.pop(turn.name, balances[turn.name].before)
    text = words.EVEN if abs(mine) < 50 else words.BEHIND if mine > 0 else words.AHEAD
    facts = {"who": Hands(picture.plan).who(turn.name), "amount": turns(abs(mine))}
    said = text.say(kind=words.turn_noun(turn.kind), **facts)
    ahead = sum(1 for amount in stood.values() if amount > mine)
    rank = words.OTHERS.say(ahead) if ahead else words.FARTHEST.say()
    return f"{said} {rank}"
