"""The absences, with one word for any reason until the reasons are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from data.workbook.people import read_absences
from data.workbook.writer_rows import absence_rows
from rostering.happening.dropout import Now, drop_out, gaps
from rostering.plan import Plan
from rostering.team.absences import Absence
from rostering.time import WEEK, Horizon
from ui.application.language import Text
from ui.application.records import sentences, words
from ui.application.records.base import (
    Column,
    Field,
    Group,
    RecordId,
    RecordRow,
    Texts,
    choice_field,
)
from ui.application.records.listing import (
    Periods,
    dated,
    known_names,
    part_on,
    period_name,
    person_field,
    weekday_field,
)
from ui.application.records.people_texts import numeric_date
from ui.application.records.reading import as_texts, read_typed

_OWN_WORD: Final = Text(nl="Een eigen woord mag.", en="A word of your own is fine.")
_STATUS = {"goedgekeurd": words.APPROVED, "aangevraagd": words.REQUESTED}


class Absences(Periods):
    """Shows the reasons while `with_reasons` is on; without it they stay as they are."""

    field: ClassVar[str] = "absences"

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(today)
        self.with_reasons = False

    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        # Without the reasons it would say the same in each row.
        what = (Column("what", words.WHAT.say()),) if self.with_reasons else ()
        return (
            Column("name", words.WHO.say(), stretches=True),
            Column("from", words.FROM.say()),
            Column("to", words.TO.say()),
            Column("part", words.WHEN.say()),
            *what,
            Column("status", words.STATUS.say()),
        )

    @override
    def row(self, value: Absence) -> RecordRow:
        texts = {
            "name": _who(value),
            "from": dated(value.first),
            "to": dated(value.last) or words.UNKNOWN.say(),
            "part": part_on(value.part, value.weekday),
            "what": (self.with_reasons and _reason(value.kind)) or words.AWAY.say(),
            "status": (words.APPROVED if value.approved else words.REQUESTED).say(),
        }
        order = {"from": value.first, "to": value.last or date.max}
        return self.row_of_days(texts, order, value.first, value.last, _who(value))

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        known = choice_field("reason", words.REASON, words.REASONS)
        reason = (replace(known, kind="word", note=_OWN_WORD.say()),)
        return (
            Group(
                "",
                (
                    person_field(plan, {"allen": words.EVERYBODY}),
                    Field("from", words.FROM.say(), hint=words.SUCH_DATE.say()),
                    Field("to", words.TO.say(), hint=words.BLANK_OPEN.say()),
                    Field("part", words.PART.say(), hint=words.SUCH_PART.say()),
                    weekday_field(),
                    choice_field("status", words.STATUS, _STATUS),
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
        status = words.AWAY if value.approved else sentences.NOT_APPROVED
        return _who(value), status.say()

    @override
    def read(self, plan: Plan, texts: Texts) -> Absence:
        return read_typed(texts, lambda rows: read_absences(rows, known_names(plan)))

    @override
    def name(self, value: Absence) -> str:
        period = period_name(value.first, value.last)
        return sentences.ABSENCE_OF.say(who=_who(value), period=period)


def _reason(kind: str) -> str:
    """Return a reason as it is shown; one of somebody's own stays as it was written."""
    known = words.REASONS.get(kind) if kind else None
    return kind if known is None else known.say()


def _who(absence: Absence) -> str:
    return words.EVERYBODY.say() if absence.employee is None else absence.employee


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
    horizon = Horizon.of_days(min(days), max(days))
    opened = gaps(before, drop_out(before, absence, now), horizon, now)
    planned = sentences.PLANNED_ON.say(len(set(days)), who=_who(absence))
    if not opened:
        return sentences.NONE_EMPTY.say(planned=planned)
    under = sum(place.level == "minimum" for place in opened)
    least = sentences.UNDER_MINIMUM.say(under=under) if under else sentences.MINIMUM_MET.say()
    empty = sum(place.missing for place in opened)
    return sentences.SOME_EMPTY.say(empty, planned=planned, least=least)
