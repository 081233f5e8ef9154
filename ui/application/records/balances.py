"""The balances that people bring along: turns that they owe, and hours above their contract."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import ClassVar

from typing_extensions import override

from data.workbook.people import read_balances
from data.workbook.writer_rows import balance_rows
from rostering.plan import CarriedBalance, Plan
from rostering.time import monday_of
from ui.application.dates import MINUS
from ui.application.language import spoken_language
from ui.application.records import sentences, words
from ui.application.records.as_spoken import spelled_hours
from ui.application.records.base import (
    Column,
    Field,
    FormError,
    Group,
    RecordId,
    RecordRow,
    Step,
    Texts,
    choice_field,
)
from ui.application.records.listing import (
    Listing,
    dated,
    known_names,
    person_field,
)
from ui.application.records.people_texts import numeric_date
from ui.application.records.reading import as_texts, not_expected, read_typed


class Balances(Listing):
    """Every person has one balance of each kind at most."""

    field: ClassVar[str] = "carried"
    sorted_by: ClassVar[str] = "name"

    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return (
            Column("name", words.WHO.say(), stretches=True),
            Column("turn", words.OF_WHAT.say()),
            Column("balance", words.BALANCE.say(), is_number=True),
            Column("meaning", words.THAT_IS.say()),
            Column("as_of", words.AS_OF.say(), words.AS_OF_MEANS.say()),
        )

    @override
    def row(self, value: CarriedBalance) -> RecordRow:
        kind = _kind(value)
        texts = {
            "name": value.employee,
            "turn": words.BALANCES[kind].say(),
            "balance": _signed(value),
            "meaning": _meaning(value),
            "as_of": dated(value.as_of) or words.UNDATED.say(),
        }
        order = {"balance": (kind, value.amount), "as_of": value.as_of or date.min}
        return RecordRow(RecordId(0), texts, order, tags=frozenset((value.employee,)))

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        return (
            Group(
                "",
                (
                    person_field(plan),
                    choice_field("turn", words.OF_WHAT, words.BALANCES),
                    Field("balance", words.BALANCE.say(), hint=words.BALANCE_SIGN.say()),
                    Field("as_of", words.AS_OF.say(), hint=words.A_MONDAY.say()),
                ),
            ),
        )

    @override
    def blank(self, plan: Plan) -> Texts:
        monday = numeric_date(monday_of(self._today()))
        return {"name": "", "turn": "zaterdag", "balance": "", "as_of": monday}

    @override
    def texts(self, plan: Plan, chosen: RecordId) -> Texts:
        value: CarriedBalance = self.value(plan, chosen)
        row = as_texts(list(balance_rows(plan))[int(chosen.key)])
        return {**row, "balance": _number(value)}

    @override
    def title(self, plan: Plan, chosen: RecordId) -> tuple[str, str]:
        value: CarriedBalance = self.value(plan, chosen)
        return value.employee, f"{_kind_text(value)}: {_meaning(value)}"

    @override
    def put(self, plan: Plan, chosen: RecordId | None, texts: Texts) -> Step:
        typed = self.read(plan, texts)
        for place, other in enumerate(plan.carried):
            is_same = (other.employee, other.kind) == (typed.employee, typed.kind)
            if is_same and (chosen is None or place != chosen.key):
                expected = sentences.OTHER_BALANCE.say(name=typed.employee)
                raise FormError({"turn": not_expected(_kind_text(typed), expected)})
        return super().put(plan, chosen, texts)

    @override
    def read(self, plan: Plan, texts: Texts) -> CarriedBalance:
        # A sign in front is how the table writes a balance, so it may be typed so as well.
        typed = texts["balance"].strip()
        balance = spelled_hours(typed).removeprefix("+").replace(MINUS, "-")
        cells = {**texts, "balance": balance}
        return read_typed(cells, lambda rows: read_balances(rows, known_names(plan)))

    @override
    def name(self, value: CarriedBalance) -> str:
        return sentences.BALANCE_OF.say(
            kind=_kind_text(value), who=value.employee, amount=_signed(value)
        )


def _kind(value: CarriedBalance) -> str:
    return "uren" if value.kind is None else value.kind.value


def _kind_text(value: CarriedBalance) -> str:
    return words.BALANCES[_kind(value)].say()


def _number(value: CarriedBalance, digits: int | None = None) -> str:
    """Write a balance with no more decimals than it takes to read it back the same."""
    unit, needed = (60, 2) if value.kind is None else (1000, 3)
    rounded = round(float(Fraction(value.amount, unit)), needed if digits is None else digits)
    return f"{rounded:g}".replace(".", spoken_language().decimal_mark)


def _signed(value: CarriedBalance) -> str:
    number = _number(value).replace("-", MINUS)
    return f"+{number}" if value.amount > 0 else number


def _meaning(value: CarriedBalance) -> str:
    if value.amount == 0:
        return sentences.EVEN.say()
    size = CarriedBalance(value.employee, value.kind, abs(value.amount))
    number = _number(size)
    if value.kind is None:
        hours = sentences.MORE_HOURS if value.amount > 0 else sentences.FEWER_HOURS
        return hours.say(number=number)
    whole, rest = divmod(size.amount, 1000)
    if rest:
        part = sentences.PART_LEFT if value.amount > 0 else sentences.PART_TOO_MANY
        return part.say(number=number)
    return (sentences.TURNS_LEFT if value.amount > 0 else sentences.TURNS_TOO_MANY).say(whole)
