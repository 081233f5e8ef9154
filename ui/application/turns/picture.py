"""The turns of a period as the room and the paper calendar show them: people by days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from rostering.calendar import Block, TurnKind
from rostering.figures.balances import TurnBalance, turn_balances
from rostering.figures.statistics import TurnsRow, turns_overview
from rostering.goals.turns import FAIR
from rostering.plan import Plan
from rostering.planned import is_planned, turn_work
from rostering.time import WHOLE_DAY, Horizon, Weekday, monday_of, week_days
from rostering.view import View
from ui.application.turns import words

KINDS = (TurnKind.SATURDAY, TurnKind.EVENING)
"""The order in which kinds of turn are told."""


@dataclass(frozen=True, slots=True)
class TurnDay:
    """One turn on one day: a column.

    Attributes:
        blocks: the blocks of the turn, those that are closed included.
        closed: why the day is closed; empty for an open one.
        is_there: whether the opening hours of the day have the turn at all.
        present: people who do the turn, of the `wanted` ones.
        is_short: whether a place of the basic service is empty.
        is_shared: whether anything is noted in its week, so that an empty place says something.
    """

    day: date
    kind: TurnKind
    blocks: tuple[Block, ...] = ()
    closed: str = ""
    is_there: bool = True
    present: int = 0
    wanted: int = 0
    is_short: bool = False
    is_shared: bool = False

    @property
    def is_open(self) -> bool:
        return self.is_there and not self.closed

    @property
    def monday(self) -> date:
        return monday_of(self.day)


@dataclass(frozen=True, slots=True)
class TurnCell:
    """A person on the day of a turn.

    Attributes:
        has_turn: alone on a front post in it.
        learns: accompanied in it.
        absent: away on that day, why is not told.
        remarks: what is promised and not kept by the turn.
    """

    has_turn: bool = False
    learns: bool = False
    locked: bool = False
    absent: bool = False
    remarks: tuple[str, ...] = ()


NO_TURN = TurnCell()


@dataclass(frozen=True, slots=True)
class TurnPerson:
    """A row: somebody, with the turns of each kind that the team has.

    Attributes:
        note: why somebody is in no rotation; empty for who is.
        away_since: the first day of an absence that goes on; None for who is there.
    """

    name: str
    rows: Mapping[TurnKind, TurnsRow]
    member_of: frozenset[TurnKind]
    promises: Mapping[TurnKind, int] = field(default_factory=dict)
    away_since: date | None = None

    @property
    def is_member(self) -> bool:
        return bool(self.member_of)


@dataclass(frozen=True)
class TurnPicture:
    """All that is shown of a period.

    Attributes:
        kinds: the kinds of turn of the team, in the order in which they are told.
    """

    plan: Plan
    horizon: Horizon
    kinds: tuple[TurnKind, ...] = ()
    days: tuple[TurnDay, ...] = ()
    people: tuple[TurnPerson, ...] = ()
    cells: Mapping[tuple[str, date, TurnKind], TurnCell] = field(default_factory=dict)

    def cell(self, name: str, turn: TurnDay) -> TurnCell:
        return self.cells.get((name, turn.day, turn.kind), NO_TURN)

    def turn(self, day: date, kind: TurnKind) -> TurnDay | None:
        """Return a turn of the period, if it has that one."""
        return next((turn for turn in self.days if turn.day == day and turn.kind is kind), None)

    @cached_property
    def balances(self) -> dict[TurnKind, dict[str, TurnBalance]]:
        """The balance of everybody week by week, worked out when it is asked for."""
        view = View(self.plan, self.horizon)
        return {kind: turn_balances(view, kind) for kind in self.kinds}

    @property
    def farthest(self) -> TurnsRow | None:
        """Return who is farthest behind the fair share, by more than half a turn."""
        rows = [row for person in self.people for row in person.rows.values()]
        most = max(rows, key=lambda row: row.after, default=None)
        return most if most is not None and most.after > FAIR else None


def turn_slots(plan: Plan, horizon: Horizon) -> tuple[tuple[Weekday, TurnKind], ...]:
    """Return the weekdays on which turns come back, in the order of the week."""
    found = {
        (block.day.weekday(), block.turn.value)
        for day in horizon.days
        for block in plan.calendar.scheduled_blocks(day)
        if block.turn is not None
    }
    return tuple((Weekday(day), TurnKind(kind)) for day, kind in sorted(found))


def turn_picture(plan: Plan, horizon: Horizon, today: date) -> TurnPicture:
    """Draw up a period; the next turns are told from `today` on."""
    view = View(plan, horizon)
    slots = turn_slots(plan, horizon)
    days = tuple(
        _turn_day(view, monday + timedelta(days=weekday), kind)
        for monday in horizon.mondays
        for weekday, kind in slots
    )
    kinds = tuple(kind for kind in KINDS if any(slot[1] is kind for slot in slots))
    if not kinds:
        return TurnPicture(plan, horizon)
    people = _people(view, kinds, today)
    return TurnPicture(plan, horizon, kinds, days, people, _cells(view, days))


def _turn_day(view: View, day: date, kind: TurnKind) -> TurnDay:
    calendar = view.plan.calendar
    scheduled = tuple(block for block in calendar.scheduled_blocks(day) if block.turn is kind)
    blocks = calendar.turn_blocks(day, kind)
    if not scheduled:
        return TurnDay(day, kind, is_there=False)
    if not blocks:
        return TurnDay(day, kind, scheduled, why_closed(view.plan, day))
    fronts = [post.name for post in view.plan.front_posts]
    levels = {
        (block, post): view.plan.levels.level(post, block) for block in blocks for post in fronts
    }
    wanted = max(sum(levels[block, post].wanted for post in fronts) for block in blocks)
    short = any(
        len(view.independents(block, post)) < level.minimum
        for (block, post), level in levels.items()
    )
    present = sum(view.has_turn(name, day, kind) for name in view.names)
    shared = view.plan.roster.has_week(monday_of(day))
    return TurnDay(day, kind, blocks, "", True, present, wanted, short, shared)


def why_closed(plan: Plan, day: date) -> str:
    """Name why a day is closed."""
    described = (closure.description for closure in plan.calendar.closures_on(day))
    named = next((text for text in described if text.strip()), "")
    return plan.calendar.holiday(day) or named or words.CLOSED_DAY.say()


def _people(view: View, kinds: Sequence[TurnKind], today: date) -> tuple[TurnPerson, ...]:
    rows: dict[str, dict[TurnKind, TurnsRow]] = {name: {} for name in view.names}
    for row in turns_overview(view, max(today, view.horizon.start)):
        rows[row.employee][row.kind] = row
    return tuple(
        _person(view, name, kinds, rows[name], today)
        for name in view.names
        if any(view.plan.presence.is_employed(name, day) for day in view.horizon.days)
    )


def _person(
    view: View, name: str, kinds: Sequence[TurnKind], rows: Mapping[TurnKind, TurnsRow], today: date
) -> TurnPerson:
    terms = [
        found
        for monday in view.horizon.mondays
        if (found := view.plan.employee(name).in_week(monday)) is not None
    ]
    members = frozenset(k for k in kinds if any(each.rotation(k).member for each in terms))
    promises = {
        kind: promise
        for kind in kinds
        for each in terms[:1]
        if (promise := each.rotation(kind).promise) is not None
    }
    return TurnPerson(name, rows, members, promises, _away_since(view.plan, name, today))


def _away_since(plan: Plan, name: str, today: date) -> date | None:
    """Return since when somebody is away for long, as of today."""
    monday = monday_of(today)
    if not plan.presence.is_long_absent(name, monday):
        return None
    rows = [
        row.first
        for row in plan.absences
        if row.approved and row.employee == name and row.covers(max(today, row.first))
    ]
    return min((first for first in rows if first <= today), default=None)


def _cells(view: View, days: Sequence[TurnDay]) -> dict[tuple[str, date, TurnKind], TurnCell]:
    plan = view.plan
    found = {}
    for name in view.names:
        remarks = turn_remarks(view, name)
        for turn in days:
            cell = _cell(plan, view, name, turn, remarks.get((turn.day, turn.kind), ()))
            if cell != NO_TURN:
                found[name, turn.day, turn.kind] = cell
    return found


def _cell(plan: Plan, view: View, name: str, turn: TurnDay, remarks: tuple[str, ...]) -> TurnCell:
    entry = plan.roster.entry(name, turn.day)
    work = turn_work(plan, turn.day, entry, turn.kind) if entry.work else ()
    alone = bool(work) and view.has_turn(name, turn.day, turn.kind)
    absent = False
    if turn.is_open and plan.presence.is_employed(name, turn.day):
        halves = plan.presence.absent_halves(name, turn.day)
        absent = halves == WHOLE_DAY or any(plan.calendar.half(b) in halves for b in turn.blocks)
    locked = bool(work) and all(item.locked for item in work)
    return TurnCell(alone, bool(work) and not alone, locked, absent, remarks if alone else ())


def turn_remarks(view: View, name: str) -> dict[tuple[date, TurnKind], tuple[str, ...]]:
    """Say of the turns of somebody what is promised and not kept (contract, section 4, `turns`)."""
    found: dict[tuple[date, TurnKind], list[str]] = {}
    weeks: dict[TurnKind, dict[date, date]] = {}
    for kind in KINDS:
        days = view.turn_days(name, kind)
        weeks[kind] = {monday_of(day): day for day in days}
        for before, day in pairwise(days):
            said = _too_soon(view.plan, name, kind, before, day)
            if said and day in view.horizon:
                found.setdefault((day, kind), []).append(said)
    for monday in weeks[TurnKind.EVENING].keys() & weeks[TurnKind.SATURDAY].keys():
        if monday in view.horizon:
            for kind in KINDS:
                day = weeks[kind][monday]
                said = words.DOUBLE_WEEK.say()
                found.setdefault((day, kind), []).append(said)
    return {key: tuple(sentences) for key, sentences in found.items()}


def _too_soon(plan: Plan, name: str, kind: TurnKind, before: date, day: date) -> str:
    apart = (monday_of(day) - monday_of(before)).days // 7
    terms = plan.employee(name).on(day)
    promise = None if terms is None else terms.rotation(kind).promise
    if promise is not None and apart < promise:
        noun = words.SHORT[kind].say()
        return words.TOO_SOON.say(noun=noun, weeks=_written(apart + 1), promise=promise)
    return words.IN_A_ROW.say(noun=words.turn_noun(kind)) if apart == 1 else ""


def _written(number: int) -> str:
    """Write a small number of weeks in full."""
    return words.NUMBERS[number].say() if number in words.NUMBERS else str(number)


def is_open_week(plan: Plan, monday: date, today: date) -> bool:
    """Tell whether the turns of a week can be shared out: not past, published or planned."""
    return (
        monday > monday_of(today)
        and not any(plan.is_published(day) for day in week_days(monday))
        and not is_planned(plan, monday)
    )
