"""Lists whose rows have no name: absences, closing days, appointments."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any, ClassVar, Final

from typing_extensions import override

from data.dutch import clock
from data.workbook.cells import UnexpectedValueError, read_date
from data.workbook.schema import DAYS
from rostering.plan import Plan
from rostering.time import Half, Part, Weekday
from ui.application.cell_words import short_weekday
from ui.application.dates import short_day, weekday
from ui.application.language import Text
from ui.application.records import sentences, words
from ui.application.records.as_spoken import spelled
from ui.application.records.base import (
    Field,
    RecordId,
    RecordRow,
    Records,
    Step,
    Texts,
    choice_field,
)
from ui.application.records.people_texts import numeric_date

COMING: Final = "coming"
"""The tag of rows that are not over."""
_MOST_MONTHS = 24
"""Months by which a row without an end can be found."""


class Listing(Records):
    """A list of the plan by place; a subclass says what its rows are."""

    field: ClassVar[str]
    """The name of the list in the plan."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today

    @abstractmethod
    def read(self, plan: Plan, texts: Texts) -> Any:
        """Read what is typed; FormError where it cannot be."""

    @abstractmethod
    def row(self, value: Any) -> RecordRow:
        """Return the row of a value; its id is given afterwards."""

    @abstractmethod
    def name(self, value: Any) -> str:
        """Name a row in the history, without what is private."""

    @override
    def rows(self, plan: Plan) -> Sequence[RecordRow]:
        return tuple(
            replace(self.row(value), id=RecordId(place))
            for place, value in enumerate(self._values(plan))
        )

    @override
    def put(self, plan: Plan, chosen: RecordId | None, texts: Texts) -> Step:
        typed, values = self.read(plan, texts), list(self._values(plan))
        if chosen is None:
            place = len(values)
            values.append(typed)
            text = self.name(typed)
        else:
            place = int(chosen.key)
            values[place] = typed
            text = sentences.CHANGED.say(what=self.name(typed))
        return Step(self._with(plan, values), text, RecordId(place))

    @override
    def remove(self, plan: Plan, chosen: RecordId) -> Step:
        values = list(self._values(plan))
        gone = values.pop(int(chosen.key))
        return Step(self._with(plan, values), sentences.REMOVED.say(what=self.name(gone)))

    def value(self, plan: Plan, chosen: RecordId) -> Any:
        return self._values(plan)[int(chosen.key)]

    def row_of_days(
        self, texts: Texts, order: Mapping[str, object], first: date, last: date | None, *tags: str
    ) -> RecordRow:
        """Return the row of a period, found by its months and faint when it is over."""
        today = self._today()
        found_by = _tags_of(first, last, today) | frozenset(tags)
        return RecordRow(RecordId(0), texts, order, _is_over(last, today), found_by)

    def _values(self, plan: Plan) -> tuple[Any, ...]:
        values: tuple[Any, ...] = getattr(plan, self.field)
        return values

    def _with(self, plan: Plan, values: Sequence[Any]) -> Plan:
        changed: Mapping[str, Any] = {self.field: tuple(values)}
        return replace(plan, **changed)


class Periods(Listing):
    """A list of which each row holds from a day to a day, or to none."""

    sorted_by: ClassVar[str] = "from"

    @override
    def following(self, key: str, texts: Texts) -> Texts:
        spoken = spelled(key, texts, self._today(), ("from", "to"), "part")
        return _last_following(key, spoken)


@cache
def _months(first: date, last: date | None) -> frozenset[str]:
    """Return the months of a period, `2027-03`; those of the first years where it has no end."""
    found: list[str] = []
    year, month = first.year, first.month
    while len(found) < _MOST_MONTHS and (last is None or (year, month) <= (last.year, last.month)):
        found.append(f"{year}-{month:02d}")
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return frozenset(found)


def part_text(part: Part) -> str:
    """Write a part of a day in a table: `hele dag`, `voormiddag`, `9:00–11:00`."""
    if part.hours is not None:
        return f"{clock(part.hours.start)}–{clock(part.hours.end)}"
    if part.half is None:
        return words.WHOLE_DAY.say()
    return (words.MORNING if part.half is Half.MORNING else words.AFTERNOON).say()


def part_on(part: Part, day: Weekday | None) -> str:
    """Write a part of the days of a period, or of one weekday: `voormiddag, enkel ma`."""
    text = part_text(part)
    return text if day is None else sentences.ONLY_ON.say(part=text, day=short_weekday(day))


def known_names(plan: Plan) -> dict[str, str]:
    """Return the people by what can be typed for them, as the readers of the workbook ask it."""
    return {name: name for name in plan.names}


def weekday_field() -> Field:
    """Return the choice of one weekday of a period; blank for every day."""
    shown = {"": words.EVERY_DAY.say()} | {day: short_weekday(at) for at, day in enumerate(DAYS)}
    return Field("day", words.ONLY_ON.say(), "choice", tuple(shown), words=shown)


def person_field(plan: Plan, others: Mapping[str, Text] = MappingProxyType({})) -> Field:
    """Return the choice of a person, or of what else can stand there."""
    shown = {"": words.CHOOSE} | dict(others)
    return choice_field("name", words.WHO, shown, ("", *plan.names, *others))


def period_name(first: date, last: date | None) -> str:
    """Write a period inside a sentence: `op ma 4 jan`, `van ma 4 jan t.e.m. vr 8 jan`."""
    if last is None:
        return sentences.FROM_DAY.say(first=short_day(first))
    if first == last:
        return sentences.ON_DAY.say(first=short_day(first))
    return sentences.FROM_TO.say(first=short_day(first), last=short_day(last))


def dated(day: date | None) -> str:
    """Write a date in a table, with its weekday: `ma 04/01/2027`."""
    return "" if day is None else f"{weekday(day)} {numeric_date(day)}"


def _last_following(key: str, texts: Texts) -> Texts:
    """Return the fields of a period whose last day does not stay behind its first."""
    if key != "from" or not texts["to"].strip():
        return texts
    try:
        if read_date(texts["to"]) >= read_date(texts["from"]):
            return texts
    except UnexpectedValueError:
        return texts
    return {**texts, "to": texts["from"].strip()}


def _tags_of(first: date, last: date | None, today: date) -> frozenset[str]:
    """Return the months of a period, and whether it is not over yet."""
    coming = () if _is_over(last, today) else (COMING,)
    return _months(first, last) | frozenset(coming)


def _is_over(last: date | None, today: date) -> bool:
    """Tell whether a period lies in the past."""
    return last is not None and last < today
