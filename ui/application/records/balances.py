"""The balances that people bring along: turns that they owe, and hours above their contract."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from typing import ClassVar, Final

from typing_extensions import override

from data.workbook.people import read_balances
from data.workbook.writer_rows import balance_rows
from rostering.plan import CarriedBalance, Plan
from rostering.time import monday_of
from ui.application.dates import MINUS
from ui.application.records.base import (
    Column,
    Field,
    FormError,
    Group,
    RecordId,
    RecordRow,
    Step,
    Texts,
)
from ui.application.records.listing import CHOOSE, Listing, dated
from ui.application.records.people_texts import numeric_date
from ui.application.records.reading import as_texts, read_typed

_KINDS: Final = {"zaterdag": "zaterdagbeurten", "avond": "avondbeurten", "uren": "uren"}
_UNDATED: Final = "begin van het rooster"


class Balances(Listing):
    """Every person has one balance of each kind at most."""

    field: ClassVar[str] = "carried"
    sorted_by: ClassVar[str] = "name"

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today

    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return (
            Column("name", "Wie", stretches=True),
            Column("turn", "Waarvan"),
            Column("balance", "Saldo", is_number=True),
            Column("meaning", "Dat is"),
            Column("as_of", "Stand op", "Weken vanaf dan komen erbij; wat vroeger was, zit erin"),
        )

    @override
    def row(self, value: CarriedBalance) -> RecordRow:
        kind = _kind(value)
        texts = {
            "name": value.employee,
            "turn": _KINDS[kind],
            "balance": _signed(value),
            "meaning": _meaning(value),
            "as_of": dated(value.as_of) or _UNDATED,
        }
        order = {"balance": (kind, value.amount), "as_of": value.as_of or date.min}
        return RecordRow(RecordId(0), texts, order, tags=frozenset((value.employee,)))

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        names = tuple(employee.name for employee in plan.employees)
        return (
            Group(
                "",
                (
                    Field("name", "Wie", "choice", ("", *names), words={"": CHOOSE}),
                    Field("turn", "Waarvan", "choice", tuple(_KINDS), words=_KINDS),
                    Field("balance", "Saldo", hint="beurten: + nog te doen; uren: + te veel"),
                    Field("as_of", "Stand op", hint="een maandag; leeg: begin van het rooster"),
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
        return value.employee, f"{_KINDS[_kind(value)]}: {_meaning(value)}"

    @override
    def put(self, plan: Plan, chosen: RecordId | None, texts: Texts) -> Step:
        typed = self.read(plan, texts)
        for place, other in enumerate(plan.carried):
            is_same = (other.employee, other.kind) == (typed.employee, typed.kind)
            if is_same and (chosen is None or place != chosen.key):
                sentence = (
                    f"Gevonden “{_KINDS[_kind(typed)]}”, verwacht een ander saldo: "
                    f"dat van {typed.employee} staat al in de lijst."
                )
                raise FormError({"turn": sentence})
        return super().put(plan, chosen, texts)

    @override
    def read(self, plan: Plan, texts: Texts) -> CarriedBalance:
        names = {employee.name: employee.name for employee in plan.employees}
        # A sign in front is how the table writes a balance, so it may be typed so as well.
        balance = texts["balance"].strip().removeprefix("+").replace(MINUS, "-")
        cells = {**texts, "balance": balance}
        return read_typed(cells, lambda rows: read_balances(rows, names))

    @override
    def name(self, value: CarriedBalance) -> str:
        return f"saldo {_KINDS[_kind(value)]} van {value.employee}: {_signed(value)}"


def _kind(value: CarriedBalance) -> str:
    return "uren" if value.kind is None else value.kind.value


def _number(value: CarriedBalance, digits: int | None = None) -> str:
    """Write a balance with no more decimals than it takes to read it back the same."""
    unit, needed = (60, 2) if value.kind is None else (1000, 3)
    rounded = round(float(Fraction(value.amount, unit)), needed if digits is None else digits)
    return f"{rounded:g}".replace(".", ",")


def _signed(value: CarriedBalance) -> str:
    number = _number(value).replace("-", MINUS)
    return f"+{number}" if value.amount > 0 else number


def _meaning(value: CarriedBalance) -> str:
    if value.amount == 0:
        return "in evenwicht"
    size = CarriedBalance(value.employee, value.kind, abs(value.amount))
    number = _number(size)
    if value.kind is None:
        return f"{number} u {'meer' if value.amount > 0 else 'minder'} gewerkt dan het contract"
    # A part of a turn is singular: `0,9 beurt`, `1,5 beurt`, `2 beurten`.
    turns = "beurten" if size.amount > 1000 and size.amount % 1000 == 0 else "beurt"
    return f"{number} {turns} {'nog te doen' if value.amount > 0 else 'te veel gedaan'}"
