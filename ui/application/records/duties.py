"""The duties of the team."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import override

from data.dutch import clock
from data.workbook.service import read_duties
from data.workbook.writer_rows import duty_rows
from data.workbook.writer_words import weekdays
from rostering.duties import Duty
from rostering.plan import Plan
from ui.application.dates import count, duration
from ui.application.records.base import (
    Column,
    Field,
    Group,
    RecordId,
    RecordRow,
    Records,
    RefusedError,
    Step,
    Texts,
)
from ui.application.records.reading import as_texts, changed_keys, read_typed
from ui.application.team_edits import days_of_duty, with_duty, without_duty

_TIMES = {"from", "to", "pause_from", "pause_to"}
_BLANK = {"duty": "", "code": "", "days": "ma-vr"} | dict.fromkeys(
    ("from", "to", "pause_from", "pause_to"), ""
)


class Duties(Records):
    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return (
            Column("code", "Code"),
            Column("duty", "Dienst", stretches=True),
            Column("days", "Dagen"),
            Column("times", "Uren"),
            Column("pause", "Pauze"),
            Column("work", "Werktijd", "Zonder de pauze"),
        )

    @override
    def rows(self, plan: Plan) -> Sequence[RecordRow]:
        return tuple(_row(duty) for duty in plan.duties)

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        return (
            Group(
                "",
                (
                    Field("duty", "Naam"),
                    Field("code", "Code"),
                    Field("days", "Dagen", hint="ma-vr, of ma,wo, of za"),
                ),
            ),
            Group("Uren", (Field("from", "Van", hint="8:45"), Field("to", "Tot", hint="17:21"))),
            Group(
                "Pauze",
                (
                    Field("pause_from", "Van", hint="leeg: geen pauze"),
                    Field("pause_to", "Tot", hint="leeg: geen pauze"),
                ),
            ),
        )

    @override
    def blank(self, plan: Plan) -> Texts:
        return _BLANK

    @override
    def texts(self, plan: Plan, chosen: RecordId) -> Texts:
        rows = duty_rows(plan)
        return _BLANK | as_texts(next(row for row in rows if row["duty"] == chosen.key))

    @override
    def title(self, plan: Plan, chosen: RecordId) -> tuple[str, str]:
        used = days_of_duty(plan, str(chosen.key))
        words = count(used, "dag in het rooster", "dagen in het rooster")
        return str(chosen.key), words if used else "nog nergens in het rooster"

    @override
    def put(self, plan: Plan, chosen: RecordId | None, texts: Texts) -> Step:
        name = None if chosen is None else str(chosen.key)
        others = (row for row in duty_rows(plan) if row["duty"] != name)
        duty = read_typed(texts, read_duties, others)
        if chosen is None or name is None:
            return Step(with_duty(plan, duty), f"nieuwe dienst {duty.name}", RecordId(duty.name))
        changed = changed_keys(self.texts(plan, chosen), texts)
        used = days_of_duty(plan, name)
        note = ""
        if used and not _TIMES.isdisjoint(changed):
            stay = count(used, "dag in het rooster houdt", "dagen in het rooster houden")
            note = f"{stay} de vorige uren van {duty.name}."
        plan = with_duty(plan, duty, name)
        return Step(plan, _change_text(name, changed, duty), RecordId(duty.name), note)

    @override
    def remove(self, plan: Plan, chosen: RecordId) -> Step:
        name = str(chosen.key)
        days = days_of_duty(plan, name)
        if days:
            where = count(days, "dag", "dagen")
            raise RefusedError(
                f"Dienst {name} staat op {where} in het rooster en blijft daarom bestaan."
            )
        return Step(without_duty(plan, name), f"dienst {name} verwijderd")


def _row(duty: Duty) -> RecordRow:
    texts = {
        "code": duty.code,
        "duty": duty.name,
        "days": weekdays(duty.weekdays),
        "times": f"{clock(duty.span.start)}–{clock(duty.span.end)}",
        "pause": f"{clock(duty.pause.start)}–{clock(duty.pause.end)}" if duty.pause else "geen",
        "work": duration(duty.minutes),
    }
    order = {
        "days": tuple(sorted(duty.weekdays)),
        "times": (duty.span.start, duty.span.end),
        "work": duty.minutes,
    }
    return RecordRow(RecordId(duty.name), texts, order)


def _change_text(name: str, changed: Sequence[str], duty: Duty) -> str:
    if list(changed) == ["duty"]:
        return f"dienst {name} heet nu {duty.name}"
    if changed and set(changed) <= {"from", "to"}:
        return f"dienst {duty.name}: {clock(duty.span.start)}–{clock(duty.span.end)}"
    if list(changed) == ["days"]:
        return f"dienst {duty.name}: {weekdays(duty.weekdays)}"
    return f"dienst {duty.name} gewijzigd"
