"""The wishes of people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from data.workbook.people import read_wishes
from data.workbook.schema import DAYS, folded
from data.workbook.writer_rows import wish_rows
from rostering.plan import Plan
from rostering.wishes import Wish, WishKind
from ui.application.records.base import Column, Field, Group, RecordId, RecordRow, Texts
from ui.application.records.listing import (
    CHOOSE,
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

_WORDS: Final = tuple(kind.value for kind in WishKind if kind is not WishKind.POST)
_POST: Final = "post:"
"""Before the name of a post, so that no name of a post is taken for a word."""
_CHOOSE_WISH: Final = "kies een wens…"
_WEIGHTS: Final = {1: "1, liefst", 5: "5, gewoon", 10: "10, belangrijk"}


class Wishes(Listing):
    """A post that is called like one of the words is not offered: in a workbook the word counts."""

    field: ClassVar[str] = "wishes"
    sorted_by: ClassVar[str] = "from"

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today

    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return (
            Column("name", "Wie", stretches=True),
            Column("wish", "Wens"),
            Column("from", "Van"),
            Column("to", "Tot en met"),
            Column("part", "Wanneer"),
            Column("weight", "Gewicht", "Van 1 tot 10; 5 is gewoon", is_number=True),
        )

    @override
    def row(self, value: Wish) -> RecordRow:
        part = part_text(value.part)
        texts = {
            "name": value.employee,
            "wish": _wish_text(value),
            "from": dated(value.first),
            "to": dated(value.last),
            "part": part if value.weekday is None else f"{part}, enkel {DAYS[value.weekday]}",
            "weight": str(value.weight),
        }
        order = {"from": value.first, "to": value.last, "weight": value.weight}
        today = self._today()
        tags = tags_of(value.first, value.last, today) | {value.employee}
        return RecordRow(RecordId(0), texts, order, is_over(value.last, today), tags)

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        names = tuple(employee.name for employee in plan.employees)
        posts = {_POST + name: f"post {name}" for name in _posts_to_wish(plan)}
        weights = tuple(str(weight) for weight in range(1, 11))
        meanings = {str(weight): meaning for weight, meaning in _WEIGHTS.items()}
        wish = Field(
            "wish", "Wens", "choice", ("", *_WORDS, *posts), words={"": _CHOOSE_WISH} | posts
        )
        return (
            Group(
                "",
                (
                    Field("name", "Wie", "choice", ("", *names), words={"": CHOOSE}),
                    wish,
                    Field("from", "Van", hint="zoals 15/03/2027"),
                    Field("to", "Tot en met", hint="zoals 19/03/2027"),
                    Field("part", "Deel", hint="leeg: hele dag; VM, NM of 9:00-11:00"),
                    Field("day", "Enkel op", "choice", ("", *DAYS), words={"": "elke dag"}),
                    Field("weight", "Gewicht", "choice", weights, words=meanings),
                ),
            ),
        )

    @override
    def blank(self, plan: Plan) -> Texts:
        today = numeric_date(self._today())
        usual = {"name": "", "wish": "", "from": today, "to": today, "weight": "5"}
        return usual | dict.fromkeys(("day", "part"), "")

    @override
    def texts(self, plan: Plan, chosen: RecordId) -> Texts:
        value: Wish = self.value(plan, chosen)
        row = as_texts(list(wish_rows(plan))[int(chosen.key)])
        wish = value.kind.value if value.post is None else _POST + value.post
        return {**self.blank(plan), **row, "wish": wish}

    @override
    def title(self, plan: Plan, chosen: RecordId) -> tuple[str, str]:
        value: Wish = self.value(plan, chosen)
        return value.employee, f"{_wish_text(value)} {period_name(value.first, value.last)}"

    @override
    def read(self, plan: Plan, texts: Texts) -> Wish:
        names = {employee.name: employee.name for employee in plan.employees}
        post = texts["wish"].removeprefix(_POST) if texts["wish"].startswith(_POST) else None
        cells = texts if post is None else {**texts, "wish": post}
        found = read_typed(cells, lambda rows: read_wishes(rows, names, plan.posts))
        return found if post is None else replace(found, kind=WishKind.POST, post=post)

    @override
    def name(self, value: Wish) -> str:
        period = period_name(value.first, value.last)
        return f"wens van {value.employee}: {_wish_text(value)} {period}"

    @override
    def following(self, key: str, texts: Texts) -> Texts:
        return last_following(key, texts)


def _wish_text(wish: Wish) -> str:
    return wish.kind.value if wish.post is None else f"post {wish.post}"


def _posts_to_wish(plan: Plan) -> list[str]:
    """List the front posts that a workbook can name, and what is wished already."""
    wished = {wish.post for wish in plan.wishes}
    words = {folded(word) for word in _WORDS}
    return [
        post.name
        for post in plan.posts
        if post.name in wished or (post.is_front and folded(post.name) not in words)
    ]
