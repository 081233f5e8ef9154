"""The absences, with one word for any reason until the reasons are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from data.workbook.people import read_absences
from data.workbook.schema import DAYS
from data.workbook.writer_rows import absence_rows
from rostering.absences import Absence
from rostering.dropout import Now, drop_out, gaps
from rostering.plan import Plan
from rostering.time import WEEK, Horizon, monday_of
from ui.application.dates import count
from ui.application.records.base import Column, Field, Group, RecordId, RecordRow, Texts
from ui.application.records.listing import (
    CHOOSE,
    EVERYBODY,
    Listing,
    dated,
    is_over,
    last_following,
    part_text,
    period_name,
    tags_of,
)
from ui.application.records.people_texts import numeric_date
from ui.application.records.reading import as_texts, read_typed

AWAY: Final = "afwezig"
"""The one word for any absence."""
_STATUS = {"goedgekeurd": "goedgekeurd", "aangevraagd": "gevraagd"}
_NAMES = {"": CHOOSE, "allen": EVERYBODY}
_REASONS = ("", "verlof", "ziekte", "vorming", "overleg", "uitgeleend", "ander")


class Absences(Listing):
    """Shows the reasons while `with_reasons` is on; without it they stay as they are."""

    field: ClassVar[str] = "absences"
    sorted_by: ClassVar[str] = "from"

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self.with_reasons = False

    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return (
            Column("name", "Wie", stretches=True),
            Column("from", "Van"),
            Column("to", "Tot en met"),
            Column("part", "Wanneer"),
            Column("what", "Wat"),
            Column("status", "Status"),
        )

    @override
    def row(self, value: Absence) -> RecordRow:
        texts = {
            "name": _who(value),
            "from": dated(value.first),
            "to": dated(value.last) or "onbekend",
            "part": _when(value),
            "what": (self.with_reasons and value.kind) or AWAY,
            "status": "goedgekeurd" if value.approved else "gevraagd",
        }
        order = {"from": value.first, "to": value.last or date.max}
        tags = tags_of(value.first, value.last, self._today()) | {_who(value)}
        return RecordRow(RecordId(0), texts, order, is_over(value.last, self._today()), tags)

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        names = tuple(employee.name for employee in plan.employees)
        reason = (Field("reason", "Reden", "choice", _REASONS, words={"": "geen"}),)
        return (
            Group(
                "",
                (
                    Field("name", "Wie", "choice", ("", *names, "allen"), words=_NAMES),
                    Field("from", "Van", hint="zoals 15/03/2027"),
                    Field("to", "Tot en met", hint="leeg: einde onbekend"),
                    Field("part", "Deel", hint="leeg: hele dag; VM, NM of 9:00-11:00"),
                    Field("day", "Enkel op", "choice", ("", *DAYS), words={"": "elke dag"}),
                    Field("status", "Status", "choice", tuple(_STATUS), words=_STATUS),
                    *(reason if self.with_reasons else ()),
                ),
            ),
        )

    @override
    def blank(self, plan: Plan) -> Texts:
        today = numeric_date(self._today())
        usual = {"name": "", "from": today, "to": today, "status": "goedgekeurd"}
        return usual | dict.fromkeys(("day", "part", "reason"), "")

    @override
    def texts(self, plan: Plan, chosen: RecordId) -> Texts:
        rows = list(absence_rows(plan, with_reasons=True))
        return {**self.blank(plan), **as_texts(rows[int(chosen.key)])}

    @override
    def title(self, plan: Plan, chosen: RecordId) -> tuple[str, str]:
        value: Absence = self.value(plan, chosen)
        status = AWAY if value.approved else "gevraagd, nog niet goedgekeurd"
        return _who(value), status

    @override
    def read(self, plan: Plan, texts: Texts) -> Absence:
        names = {employee.name: employee.name for employee in plan.employees}
        return read_typed(texts, lambda rows: read_absences(rows, names))

    @override
    def name(self, value: Absence) -> str:
        return f"afwezigheid van {_who(value)} {period_name(value.first, value.last)}"

    @override
    def following(self, key: str, texts: Texts) -> Texts:
        return last_following(key, texts)


def _when(absence: Absence) -> str:
    part = part_text(absence.part)
    return part if absence.weekday is None else f"{part}, enkel {DAYS[absence.weekday]}"


def _who(absence: Absence) -> str:
    return EVERYBODY if absence.employee is None else absence.employee


def _reaches(absence: Absence, monday: date) -> bool:
    """Tell whether an absence can cover a day of a week."""
    return absence.first < monday + WEEK and (absence.last is None or absence.last >= monday)


def planned_over(before: Plan, absence: Absence, now: Now) -> str:
    """Say what an absence takes out of the roster that is planned; empty where it takes nothing.

    Args:
        before: the plan without the absence.
        absence: one that was added to it.
        now: what lies before it is over.
    """
    if not absence.approved:
        return ""
    days = [
        day
        for monday, week in before.roster.weeks.items()
        if _reaches(absence, monday)
        for (name, day), entry in week.items()
        if absence.covers(day)
        and absence.employee in (None, name)
        and entry.shifts
        and not now.has_begun(day, entry.shifts[-1].span.end - 1)
    ]
    if not days:
        return ""
    first, last = monday_of(min(days)), monday_of(max(days))
    horizon = Horizon(first, (last - first) // WEEK + 1)
    opened = gaps(before, drop_out(before, absence, now), horizon, now)
    planned = count(len(set(days)), "dag", "dagen")
    stands = f"{_who(absence)} staat dan op {planned} in het rooster"
    if not opened:
        return f"{stands}; er komt geen plaats leeg."
    under = sum(place.level == "minimum" for place in opened)
    least = f", waarvan {under} onder het minimum" if under else ", minimum overal gehaald"
    empty = count(sum(place.missing for place in opened), "plaats komt", "plaatsen komen")
    return f"{stands}: {empty} leeg{least}."
