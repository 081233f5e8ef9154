"""The posts of the team."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from typing_extensions import override

from data.workbook.service import read_posts
from data.workbook.writer_rows import post_rows
from rostering.plan import Plan
from rostering.team.stations import Post, PostKind
from ui.application.cell_words import NO, YES, shown_cell, understood
from ui.application.dates import duration
from ui.application.records import sentences, words
from ui.application.records.base import (
    Column,
    Field,
    FormError,
    Group,
    RecordId,
    RecordRow,
    RefusedError,
    Step,
    Texts,
    choice_field,
)
from ui.application.records.ordering import Ordered
from ui.application.records.reading import as_texts, changed_keys, quoted, read_typed
from ui.application.team_edits import is_served, places_of_post, with_post, without_post

_YES_NO = {"nee": NO, "ja": YES}
_UNLIMITED = "geen"
_NO_LIMIT = 24 * 60


class Posts(Ordered):
    field: ClassVar[str] = "posts"

    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return (
            Column("code", words.CODE.say()),
            Column("post", words.POST.say(), stretches=True),
            Column("kind", words.KIND.say()),
            Column("remote", words.REMOTE.say()),
            Column("longest", words.LONGEST.say()),
            Column("able", words.ABLE.say(), words.ABLE_MEANS.say(), is_number=True),
        )

    @override
    def rows(self, plan: Plan) -> Sequence[RecordRow]:
        return tuple(self._row(plan, post) for post in plan.posts)

    def _row(self, plan: Plan, post: Post) -> RecordRow:
        able = sum(
            any(terms.is_independent(post.name) for terms in employee.terms)
            for employee in plan.employees
        )
        stretch = post.longest_stretch
        texts = {
            "code": post.code,
            "post": post.name,
            "kind": words.POST_KINDS[post.kind.value].say(),
            "remote": (YES if post.remote else NO).say(),
            "longest": words.NO_LIMIT.say() if stretch is None else duration(stretch),
            "able": str(able) if post.is_front else "",
        }
        order = {"longest": stretch or _NO_LIMIT, "able": able}
        number = plan.front_posts.index(post) + 1 if post.is_front else 0
        return RecordRow(RecordId(post.name), texts, order, chips={"code": number})

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        fields = (
            Field("post", words.NAME.say()),
            Field("code", words.CODE.say(), hint=words.SUCH_CODE.say()),
            choice_field("kind", words.KIND, words.POST_KINDS),
            choice_field("remote", words.CAN_REMOTE, _YES_NO),
            Field("longest", words.MINUTES_LONGEST.say(), hint=words.SUCH_LONGEST.say()),
        )
        return (Group("", fields),)

    @override
    def blank(self, plan: Plan) -> Texts:
        return {"post": "", "code": "", "kind": "front", "remote": "nee", "longest": ""}

    @override
    def texts(self, plan: Plan, chosen: RecordId) -> Texts:
        rows = post_rows(plan)
        texts = as_texts(next(row for row in rows if row["post"] == chosen.key))
        # The writer says yes and no as the workbook does; a back post without limit is blank there.
        return texts if texts["longest"] else {**texts, "longest": shown_cell(_UNLIMITED)}

    @override
    def title(self, plan: Plan, chosen: RecordId) -> tuple[str, str]:
        used = places_of_post(plan, str(chosen.key))
        where = sentences.PLACES_IN_ROSTER.say(used) if used else sentences.NOWHERE.say()
        return str(chosen.key), where

    @override
    def put(self, plan: Plan, chosen: RecordId | None, texts: Texts) -> Step:
        name = None if chosen is None else str(chosen.key)
        others = (row for row in post_rows(plan) if row["post"] != name)
        post = read_typed(texts, read_posts, others)
        if chosen is None or name is None:
            new = sentences.NEW_POST.say(name=post.name)
            return Step(with_post(plan, post), new, RecordId(post.name))
        _check_kind(plan, plan.post(name), post)
        text = _change_text(name, self.texts(plan, chosen), texts)
        return Step(with_post(plan, post, name), text, RecordId(post.name))

    @override
    def remove(self, plan: Plan, chosen: RecordId) -> Step:
        name = str(chosen.key)
        places = places_of_post(plan, name)
        if places:
            raise RefusedError(sentences.POST_IN_USE.say(places, name=name))
        if _is_only_back(plan, plan.post(name)):
            raise RefusedError(sentences.ONLY_BACK.say(name=name))
        note = sentences.POST_GONE.say(name=name) if is_served(plan, name) else ""
        return Step(without_post(plan, name), sentences.REMOVED.say(what=_named(name)), None, note)


def _is_only_back(plan: Plan, post: Post) -> bool:
    backs = [other for other in plan.posts if other.kind is PostKind.BACK]
    return backs == [post]


def _check_kind(plan: Plan, old: Post, new: Post) -> None:
    """Refuse another kind of a post that is in use as what it is.

    Raises:
        FormError: it is.
    """
    if old.kind is new.kind:
        return
    if old.is_front and is_served(plan, old.name):
        raise FormError({"kind": sentences.STAYS_FRONT.say(post=old.name)})
    if _is_only_back(plan, old):
        raise FormError({"kind": sentences.STAYS_BACK.say(post=old.name)})


def _change_text(name: str, before: Texts, after: Texts) -> str:
    changed = changed_keys(before, after)
    if changed == ["post"]:
        return sentences.RENAMED.say(what=_named(name), name=after["post"].strip())
    if changed == ["code"]:
        return sentences.POST_CODE.say(name=name, code=quoted(after["code"]))
    if changed == ["longest"]:
        if understood(after["longest"]).strip().casefold() == _UNLIMITED:
            return sentences.POST_UNLIMITED.say(name=name)
        minutes = after["longest"].strip() or sentences.USUAL_MINUTES.say()
        return sentences.POST_LONGEST.say(name=name, minutes=minutes)
    return sentences.CHANGED.say(what=_named(name))


def _named(name: str) -> str:
    return sentences.POST.say(name=name)
