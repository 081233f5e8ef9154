"""The people of the team: one row each, and a form per period of their contract."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from data.workbook.cells import UnexpectedValueError, read_date
from data.workbook.people import read_employees, skill_key
from data.workbook.schema import folded
from data.workbook.writer_rows import employee_rows
from rostering.errors import InvalidValueError
from rostering.plan import Plan
from rostering.team.people import Employee, Terms
from ui.application import team_edits as edits
from ui.application.cell_words import understood
from ui.application.dates import hours
from ui.application.records import people_sentences, sentences
from ui.application.records.as_spoken import spelled, spelled_day, spelled_hours
from ui.application.records.base import (
    Column,
    FormError,
    Group,
    RecordId,
    RecordRow,
    RefusedError,
    Step,
    Texts,
)
from ui.application.records.ordering import Ordered
from ui.application.records.people_fields import people_columns, people_groups
from ui.application.records.people_texts import change_text, numeric_date, period_text
from ui.application.records.reading import (
    as_texts,
    changed_keys,
    guarded,
    not_expected,
    read_typed,
)

IN_SERVICE: Final = "in service"
"""The tag of who has not left."""
_FIELDS = (
    "name",
    "code",
    "hours",
    "free",
    "start",
    "end",
    "saturday",
    "evening",
    "remote",
    "coordination",
)
_IN_HOURS = ("hours", "coordination")


class People(Ordered):
    """The people, as they are on a day; the part of an id is the place of the period."""

    field: ClassVar[str] = "employees"

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today

    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return people_columns(plan)

    @override
    def rows(self, plan: Plan) -> Sequence[RecordRow]:
        return tuple(self._row(plan, employee) for employee in plan.employees)

    def _row(self, plan: Plan, employee: Employee) -> RecordRow:
        place = self.period_now(employee)
        terms = employee.terms[place]
        texts = dict(self.texts(plan, RecordId(employee.name, place)))
        first, last = employee.first_day, employee.last_day
        past = last is not None and last < self._today()
        for key in ("saturday", "evening", "remote", "coordination"):
            # What somebody does not do is left blank: what stands there then stands out.
            texts[key] = "" if understood(texts[key]) in {"nee", "0"} else texts[key]
        texts |= {"start": numeric_date(first), "end": numeric_date(last)}
        order = {
            "hours": terms.weekly_hours,
            "remote": terms.remote_halves,
            "coordination": terms.coordination_hours,
            "start": first or date.min,
            "end": last or date.max,
        }
        tags = frozenset() if past else frozenset((IN_SERVICE,))
        posts = enumerate(plan.front_posts, start=1)
        chips = {skill_key(post.name): number for number, post in posts}
        return RecordRow(RecordId(employee.name, place), texts, order, past, tags, chips)

    def period_now(self, employee: Employee) -> int:
        """Return the place of the period that holds today, else of the one that is nearest."""
        today = self._today()
        coming = [
            place
            for place, terms in enumerate(employee.terms)
            if terms.validity.last is None or terms.validity.last >= today
        ]
        return coming[0] if coming else len(employee.terms) - 1

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        return people_groups(plan)

    @override
    def blank(self, plan: Plan) -> Texts:
        usual = {"hours": "38", "saturday": "nee", "evening": "nee", "remote": "0"}
        skills = {skill_key(post.name): "" for post in plan.front_posts}
        return as_texts(dict.fromkeys(_FIELDS, "") | usual | {"coordination": "0"} | skills)

    @override
    def texts(self, plan: Plan, chosen: RecordId) -> Texts:
        rows = list(employee_rows(_only(plan, plan.employee(str(chosen.key)))))
        return {**self.blank(plan), **as_texts(rows[chosen.part])}

    @override
    def title(self, plan: Plan, chosen: RecordId) -> tuple[str, str]:
        terms = plan.employee(str(chosen.key)).terms[chosen.part]
        return str(chosen.key), people_sentences.A_WEEK.say(hours=hours(terms.weekly_minutes))

    def periods(self, plan: Plan, chosen: RecordId) -> Sequence[tuple[RecordId, str]]:
        """List the periods of a person, each with its dates and hours."""
        return [
            (RecordId(chosen.key, place), period_text(terms))
            for place, terms in enumerate(plan.employee(str(chosen.key)).terms)
        ]

    @override
    def following(self, key: str, texts: Texts) -> Texts:
        if key in _IN_HOURS:
            return {**texts, key: spelled_hours(texts[key])}
        return spelled(key, texts, self._today(), ("start", "end"))

    @override
    def put(self, plan: Plan, chosen: RecordId | None, texts: Texts) -> Step:
        old = None if chosen is None else str(chosen.key)
        others = [employee for employee in plan.employees if employee.name != old]
        typed = _read(replace(plan, employees=tuple(others)), texts)
        if chosen is None or old is None:
            added = edits.with_employee(plan, typed)
            text = people_sentences.NEW.say(name=typed.name)
            return Step(added, text, RecordId(typed.name))
        changed = changed_keys(self.texts(plan, chosen), texts)
        person = _with_typed(plan.employee(old), chosen.part, typed, changed, texts)
        place = person.terms.index(_same_start(person, typed.terms[0]))
        text = change_text(old, texts, changed)
        return Step(edits.with_employee(plan, person, old), text, RecordId(person.name, place))

    @override
    def remove(self, plan: Plan, chosen: RecordId) -> Step:
        name = str(chosen.key)
        days = edits.roster_days(plan, name)
        if days:
            raise RefusedError(people_sentences.IN_ROSTER.say(days, name=name))
        return Step(edits.without_employee(plan, name), sentences.REMOVED.say(what=name))

    # Periods, copies, the end of service

    def duplicate(self, plan: Plan, chosen: RecordId) -> Step:
        """Return the edit that adds somebody with the same terms, to be named."""
        known = plan.employee(str(chosen.key))
        name = edits.new_name(known.name, (other.name for other in plan.employees))
        terms = replace(known.terms[chosen.part], validity=known.terms[-1].validity)
        added = edits.with_employee(plan, Employee(name, (terms,)))
        text = people_sentences.DUPLICATED.say(name=known.name)
        return Step(added, text, RecordId(name))

    def leave(self, plan: Plan, chosen: RecordId, typed: str) -> Step:
        """Return the edit that ends the service of a person; the past stays.

        Raises:
            FormError: what is typed is no day on which the service can end.
        """
        known = plan.employee(str(chosen.key))
        last = _typed_date(spelled_day(typed, self._today()))
        first = known.first_day
        expected = sentences.SOME_DATE.say()
        if first is not None:
            expected = sentences.DATE_FROM.say(day=numeric_date(first))
        person = guarded("date", lambda: edits.leaving(known, last), not_expected(typed, expected))
        later = sum(1 for who, day, _ in plan.roster.entries() if who == known.name and day > last)
        note = people_sentences.PLANNED_LATER.say(later, name=known.name) if later else ""
        text = people_sentences.LEFT.say(name=known.name, day=numeric_date(last))
        chosen = RecordId(known.name, len(person.terms) - 1)
        return Step(edits.with_employee(plan, person, known.name), text, chosen, note)

    def add_period(self, plan: Plan, chosen: RecordId, typed: str) -> Step:
        """Return the edit that begins a period of its own on a day.

        Raises:
            FormError: what is typed is no day inside a period.
        """
        known = plan.employee(str(chosen.key))
        first = _typed_date(spelled_day(typed, self._today()))
        person = guarded(
            "date",
            lambda: edits.with_period(known, first),
            not_expected(typed, sentences.DAY_IN_SERVICE.say()),
        )
        place = next(at for at, item in enumerate(person.terms) if item.validity.first == first)
        text = people_sentences.NEW_PERIOD.say(name=known.name, day=numeric_date(first))
        return Step(
            edits.with_employee(plan, person, known.name), text, RecordId(known.name, place)
        )

    def remove_period(self, plan: Plan, chosen: RecordId) -> Step:
        """Return the edit that lets the period before go on in the place of this one.

        Raises:
            RefusedError: it is the only period.
        """
        known = plan.employee(str(chosen.key))
        try:
            person = edits.without_period(known, chosen.part)
        except InvalidValueError:
            raise RefusedError(people_sentences.ONLY_PERIOD.say(name=known.name)) from None
        gone = numeric_date(known.terms[chosen.part].validity.first)
        day = gone or people_sentences.THE_START.say()
        text = people_sentences.PERIOD_GONE.say(name=known.name, day=day)
        left = RecordId(known.name, max(0, chosen.part - 1))
        return Step(edits.with_employee(plan, person, known.name), text, left)


def _only(plan: Plan, employee: Employee) -> Plan:
    return replace(plan, employees=(employee,))


def _read(others: Plan, texts: Texts) -> Employee:
    """Read a person who has another name than all others: of one name both would be one person.

    Raises:
        FormError: fields do not say what is expected, all of them.
    """
    typed = texts["name"]
    known = {folded(other.name): other.name for other in others.employees}
    taken = {}
    if folded(typed) in known:
        expected = sentences.OTHER_NAME.say(name=known[folded(typed)])
        taken["name"] = not_expected(typed, expected)
        texts = {**texts, "name": edits.new_name(typed, known.values())}
    fronts = [post.name for post in others.front_posts]
    try:
        read = read_typed(texts, lambda rows: read_employees(rows, fronts), employee_rows(others))
    except FormError as error:
        raise FormError({**taken, **error.problems}) from None
    if taken:
        raise FormError(taken)
    return read


def _with_typed(
    known: Employee, place: int, typed: Employee, changed: Sequence[str], texts: Texts
) -> Employee:
    key = "end" if "end" in changed and "start" not in changed else "start"
    sentence = not_expected(texts[key], sentences.DATE_OUTSIDE.say())
    named = replace(known, name=typed.name, code=typed.code)
    return guarded(key, lambda: edits.with_terms(named, place, typed.terms[0]), sentence)


def _same_start(person: Employee, terms: Terms) -> Terms:
    return next(item for item in person.terms if item.validity.first == terms.validity.first)


def _typed_date(typed: str) -> date:
    try:
        return read_date(typed)
    except UnexpectedValueError:
        raise FormError({"date": not_expected(typed, sentences.A_DATE.say())}) from None
