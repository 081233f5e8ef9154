"""The duties of the team."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from typing_extensions import override

from data.dutch import clock
from data.workbook.service import read_duties
from data.workbook.writer_rows import duty_rows
from data.workbook.writer_words import weekdays
from rostering.plan import Plan
from rostering.team.duties import Duty
from rostering.time import Span
from ui.application.cell_words import NONE, shown_cell
from ui.application.dates import duration
from ui.application.records import sentences, words
from ui.application.records.as_spoken import spelled_time
from ui.application.records.base import (
    Column,
    Field,
    Group,
    RecordId,
    RecordRow,
    RefusedError,
    Step,
    Texts,
)
from ui.application.records.ordering import Ordered
from ui.application.records.reading import as_texts, changed_keys, read_typed
from ui.application.team_edits import days_of_duty, with_duty, without_duty

_TIMES = {"from", "to", "pause_from", "pause_to"}
_BLANK = {"duty": "", "code": "", "days": "ma-vr"} | dict.fromkeys(
    ("from", "to", "pause_from", "pause_to"), ""
)


class Duties(Ordered):
    field: ClassVar[str] = "duties"

    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return (
            Column("code", words.CODE.say()),
            Column("duty", words.DUTY.say(), stretches=True),
            Column("days", words.DAYS.say()),
            Column("times", words.HOURS.say()),
            Column("pause", words.PAUSE.say()),
            Column("work", words.WORK.say(), words.WORK_MEANS.say(), is_number=True),
        )

    @override
    def rows(self, plan: Plan) -> Sequence[RecordRow]:
        return tuple(_row(duty) for duty in plan.duties)

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        first, last = words.FROM.say(), words.UNTIL.say()
        no_pause = words.BLANK_NO_PAUSE.say()
        return (
            Group(
                "",
                (
                    Field("duty", words.NAME.say()),
                    Field("code", words.CODE.say()),
                    Field("days", words.DAYS.say(), hint=words.SUCH_DAYS.say()),
                ),
            ),
            Group(
                words.HOURS.say(),
                (Field("from", first, hint="8:45"), Field("to", last, hint="17:21")),
            ),
            Group(
                words.PAUSE.say(),
                (
                    Field("pause_from", first, hint=no_pause),
                    Field("pause_to", last, hint=no_pause),
                ),
            ),
        )

    @override
    def blank(self, plan: Plan) -> Texts:
        return as_texts(_BLANK)

    @override
    def texts(self, plan: Plan, chosen: RecordId) -> Texts:
        rows = duty_rows(plan)
        return _BLANK | as_texts(next(row for row in rows if row["duty"] == chosen.key))

    @override
    def title(self, plan: Plan, chosen: RecordId) -> tuple[str, str]:
        used = days_of_duty(plan, str(chosen.key))
        where = sentences.DAYS_IN_ROSTER.say(used) if used else sentences.NOWHERE.say()
        return str(chosen.key), where

    @override
    def following(self, key: str, texts: Texts) -> Texts:
        return {**texts, key: spelled_time(texts[key])} if key in _TIMES else texts

    @override
    def put(self, plan: Plan, chosen: RecordId | None, texts: Texts) -> Step:
        name = None if chosen is None else str(chosen.key)
        others = (row for row in duty_rows(plan) if row["duty"] != name)
        duty = read_typed(texts, read_duties, others)
        if chosen is None or name is None:
            text = sentences.NEW_DUTY.say(name=duty.name)
            return Step(with_duty(plan, duty), text, RecordId(duty.name))
        changed = changed_keys(self.texts(plan, chosen), texts)
        used = days_of_duty(plan, name)
        note = ""
        if used and not _TIMES.isdisjoint(changed):
            note = sentences.KEEPS_TIMES.say(used, name=duty.name)
        plan = with_duty(plan, duty, name)
        return Step(plan, _change_text(name, changed, duty), RecordId(duty.name), note)

    @override
    def remove(self, plan: Plan, chosen: RecordId) -> Step:
        name = str(chosen.key)
        days = days_of_duty(plan, name)
        if days:
            raise RefusedError(sentences.DUTY_IN_USE.say(days, name=name))
        return Step(without_duty(plan, name), sentences.REMOVED.say(what=_named(name)))


def _row(duty: Duty) -> RecordRow:
    texts = {
        "code": duty.code,
        "duty": duty.name,
        "days": shown_cell(weekdays(duty.weekdays)),
        "times": _times(duty.span),
        "pause": _times(duty.pause) if duty.pause else NONE.say(),
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
        return sentences.RENAMED.say(what=_named(name), name=duty.name)
    if changed and set(changed) <= {"from", "to"}:
        return sentences.DUTY_SAYS.say(name=duty.name, what=_times(duty.span))
    if list(changed) == ["days"]:
        return sentences.DUTY_SAYS.say(name=duty.name, what=shown_cell(weekdays(duty.weekdays)))
    return sentences.CHANGED.say(what=_named(duty.name))


def _times(span: Span) -> str:
    return f"{clock(span.start)}–{clock(span.end)}"


def _named(name: str) -> str:
    return sentences.DUTY.say(name=name)
