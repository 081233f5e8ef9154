"""The wishes of people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar, Final

from typing_extensions import override

from data.workbook.people import read_wishes
from data.workbook.schema import folded
from data.workbook.writer_rows import wish_rows
from rostering.plan import Plan
from rostering.team.wishes import Wish, WishKind
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

_KINDS: Final = {kind.value: text for kind, text in words.WISHES.items()}
_POST: Final = "post:"
"""Before the name of a post, so that no name of a post is taken for a word."""


class Wishes(Periods):
    """A post that is called like one of the words is not offered: in a workbook the word counts."""

    field: ClassVar[str] = "wishes"

    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return (
            Column("name", words.WHO.say(), stretches=True),
            Column("wish", words.WISH.say()),
            Column("from", words.FROM.say()),
            Column("to", words.TO.say()),
            Column("part", words.WHEN.say()),
            Column("weight", words.WEIGHT.say(), words.WEIGHT_MEANS.say(), is_number=True),
        )

    @override
    def row(self, value: Wish) -> RecordRow:
        texts = {
            "name": value.employee,
            "wish": _wish_text(value),
            "from": dated(value.first),
            "to": dated(value.last),
            "part": part_on(value.part, value.weekday),
            "weight": str(value.weight),
        }
        order = {"from": value.first, "to": value.last, "weight": value.weight}
        return self.row_of_days(texts, order, value.first, value.last, value.employee)

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        posts = {_POST + name: words.A_POST.say(post=name) for name in _posts_to_wish(plan)}
        kinds = {kind: text.say() for kind, text in _KINDS.items()}
        wishes = {"": words.CHOOSE_WISH.say()} | kinds | posts
        weights = tuple(str(weight) for weight in range(1, 11))
        return (
            Group(
                "",
                (
                    person_field(plan),
                    Field("wish", words.WISH.say(), "choice", tuple(wishes), words=wishes),
                    Field("from", words.FROM.say(), hint=words.SUCH_DATE.say()),
                    Field("to", words.TO.say(), hint=words.SUCH_LAST_DATE.say()),
                    Field("part", words.PART.say(), hint=words.SUCH_PART.say()),
                    weekday_field(),
                    choice_field("weight", words.WEIGHT, words.WEIGHTS, weights),
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
        period = period_name(value.first, value.last)
        return value.employee, sentences.WISH_IN.say(wish=_wish_text(value), period=period)

    @override
    def read(self, plan: Plan, texts: Texts) -> Wish:
        post = texts["wish"].removeprefix(_POST) if texts["wish"].startswith(_POST) else None
        cells = texts if post is None else {**texts, "wish": post}
        posts = [known.name for known in plan.posts]
        found = read_typed(cells, lambda rows: read_wishes(rows, known_names(plan), posts))
        return found if post is None else replace(found, kind=WishKind.POST, post=post)

    @override
    def name(self, value: Wish) -> str:
        period = period_name(value.first, value.last)
        wish = _wish_text(value)
        return sentences.WISH_OF.say(who=value.employee, wish=wish, period=period)


def _wish_text(wish: Wish) -> str:
    if wish.post is None:
        return words.WISHES[wish.kind].say()
    return words.A_POST.say(post=wish.post)


def _posts_to_wish(plan: Plan) -> list[str]:
    """List the posts that a workbook can name, and what is wished already."""
    wished = {wish.post for wish in plan.wishes}
    taken = {folded(kind) for kind in _KINDS}
    return [
        post.name for post in plan.posts if post.name in wished or folded(post.name) not in taken
    ]
