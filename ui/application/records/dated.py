"""The closing days of the team and the appointments of its people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar

from typing_extensions import override

from data.dutch import clock
from data.workbook.people import read_appointments
from data.workbook.service import read_closures
from data.workbook.writer_rows import appointment_rows, closure_rows
from rostering.calendar import Closure
from rostering.plan import Plan
from rostering.team.absences import Appointment
from ui.application.dates import short_day
from ui.application.records import sentences, words
from ui.application.records.as_spoken import spelled, spelled_time
from ui.application.records.base import Column, Field, Group, RecordId, RecordRow, Texts
from ui.application.records.listing import (
    Listing,
    Periods,
    dated,
    known_names,
    part_text,
    period_name,
    person_field,
)
from ui.application.records.people_texts import numeric_date
from ui.application.records.reading import as_texts, read_typed


class Closures(Periods):
    field: ClassVar[str] = "closures"

    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return (
            Column("description", words.DESCRIPTION.say(), stretches=True),
            Column("from", words.FROM.say()),
            Column("to", words.TO.say()),
            Column("part", words.PART.say()),
        )

    @override
    def row(self, value: Closure) -> RecordRow:
        texts = {
            "description": value.description or words.CLOSED.say(),
            "from": dated(value.first),
            "to": dated(value.last),
            "part": part_text(value.part),
        }
        order = {"from": value.first, "to": value.last}
        return self.row_of_days(texts, order, value.first, value.last)

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        return (
            Group(
                "",
                (
                    Field("description", words.DESCRIPTION.say(), hint=words.SUCH_CLOSURE.say()),
                    Field("from", words.FROM.say(), hint=words.SUCH_DATE.say()),
                    Field("to", words.TO.say(), hint=words.BLANK_ONE_DAY.say()),
                    Field("part", words.PART.say(), hint=words.SUCH_CLOSED_PART.say()),
                ),
            ),
        )

    @override
    def blank(self, plan: Plan) -> Texts:
        return {"description": "", "from": numeric_date(self._today()), "to": "", "part": ""}

    @override
    def texts(self, plan: Plan, chosen: RecordId) -> Texts:
        return as_texts(list(closure_rows(plan))[int(chosen.key)])

    @override
    def title(self, plan: Plan, chosen: RecordId) -> tuple[str, str]:
        value: Closure = self.value(plan, chosen)
        name = value.description or words.CLOSED.say().capitalize()
        return name, period_name(value.first, value.last)

    @override
    def read(self, plan: Plan, texts: Texts) -> Closure:
        return read_typed(texts, read_closures)

    @override
    def name(self, value: Closure) -> str:
        text = sentences.CLOSURE.say(period=period_name(value.first, value.last))
        return f"{text} ({value.description})" if value.description else text


class Appointments(Listing):
    """What they are about is shown while `with_reasons` is on, and stays as it is without."""

    field: ClassVar[str] = "appointments"
    sorted_by: ClassVar[str] = "date"

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(today)
        self.with_reasons = False

    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return (
            Column("name", words.WHO.say(), stretches=True),
            Column("date", words.DAY.say()),
            Column("times", words.HOURS.say()),
            *((Column("description", words.DESCRIPTION.say()),) if self.with_reasons else ()),
        )

    @override
    def row(self, value: Appointment) -> RecordRow:
        texts = {
            "name": value.employee,
            "date": dated(value.day),
            "times": f"{clock(value.span.start)}–{clock(value.span.end)}",
            "description": value.description if self.with_reasons else "",
        }
        order = {"date": (value.day, value.span), "times": value.span}
        return self.row_of_days(texts, order, value.day, value.day, value.employee)

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        label, hint = words.DESCRIPTION.say(), words.STAYS_HERE.say()
        about = (Field("description", label, hint=hint),)
        return (
            Group(
                "",
                (
                    person_field(plan),
                    Field("date", words.DAY.say(), hint=words.SUCH_DATE.say()),
                    Field("from", words.FROM.say(), hint="9:00"),
                    Field("to", words.UNTIL.say(), hint="10:45"),
                    *(about if self.with_reasons else ()),
                ),
            ),
        )

    @override
    def blank(self, plan: Plan) -> Texts:
        today = numeric_date(self._today())
        return {"name": "", "date": today, "from": "", "to": "", "description": ""}

    @override
    def texts(self, plan: Plan, chosen: RecordId) -> Texts:
        value: Appointment = self.value(plan, chosen)
        row = list(appointment_rows(plan))[int(chosen.key)]
        return {**as_texts(row), "description": value.description}

    @override
    def title(self, plan: Plan, chosen: RecordId) -> tuple[str, str]:
        value: Appointment = self.value(plan, chosen)
        return value.employee, sentences.APPOINTMENT.say(day=short_day(value.day))

    @override
    def read(self, plan: Plan, texts: Texts) -> Appointment:
        return read_typed(texts, lambda rows: read_appointments(rows, known_names(plan)))

    @override
    def following(self, key: str, texts: Texts) -> Texts:
        if key in ("from", "to"):
            return {**texts, key: spelled_time(texts[key])}
        return spelled(key, texts, self._today(), ("date",))

    @override
    def name(self, value: Appointment) -> str:
        day = short_day(value.day)
        return sentences.APPOINTMENT_OF.say(who=value.employee, day=day)
