"""The posts of the team."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import override

from data.workbook.service import read_posts
from data.workbook.writer_rows import post_rows
from rostering.plan import Plan
from rostering.stations import Post, PostKind
from ui.application.dates import count, duration
from ui.application.records.base import (
    Column,
    Field,
    FormError,
    Group,
    RecordId,
    RecordRow,
    Records,
    RefusedError,
    Step,
    Texts,
)
from ui.application.records.reading import as_texts, changed_keys, quoted, read_typed
from ui.application.team_edits import is_served, places_of_post, with_post, without_post

_KINDS = {"front": "front, voor publiek", "back": "backoffice"}
_YES_NO = ("nee", "ja")
_NO_LIMIT = 24 * 60


class Posts(Records):
    @override
    def columns(self, plan: Plan) -> Sequence[Column]:
        return (
            Column("code", "Code"),
            Column("post", "Post", stretches=True),
            Column("kind", "Soort"),
            Column("remote", "Op afstand"),
            Column("longest", "Hoogstens na elkaar"),
            Column("able", "Zelfstandig", "Hoeveel mensen deze post alleen kunnen", is_number=True),
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
            "kind": _KINDS[post.kind.value],
            "remote": "ja" if post.remote else "nee",
            "longest": "geen grens" if stretch is None else duration(stretch),
            "able": str(able) if post.is_front else "",
        }
        order = {"longest": stretch or _NO_LIMIT, "able": able}
        number = plan.front_posts.index(post) + 1 if post.is_front else 0
        return RecordRow(RecordId(post.name), texts, order, chips={"code": number})

    @override
    def groups(self, plan: Plan) -> Sequence[Group]:
        fields = (
            Field("post", "Naam"),
            Field("code", "Code", hint="een tot drie tekens"),
            Field("kind", "Soort", "choice", tuple(_KINDS), words=_KINDS),
            Field("remote", "Kan op afstand", "choice", _YES_NO),
            Field("longest", "Minuten na elkaar", hint="leeg: 120 voor front; geen: geen grens"),
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
        return texts if texts["longest"] else {**texts, "longest": "geen"}

    @override
    def title(self, plan: Plan, chosen: RecordId) -> tuple[str, str]:
        used = places_of_post(plan, str(chosen.key))
        words = count(used, "plaats in het rooster", "plaatsen in het rooster")
        return str(chosen.key), words if used else "nog nergens in het rooster"

    @override
    def put(self, plan: Plan, chosen: RecordId | None, texts: Texts) -> Step:
        name = None if chosen is None else str(chosen.key)
        others = (row for row in post_rows(plan) if row["post"] != name)
        post = read_typed(texts, read_posts, others)
        if chosen is None or name is None:
            return Step(with_post(plan, post), f"nieuwe post {post.name}", RecordId(post.name))
        _check_kind(plan, plan.post(name), post)
        text = _change_text(name, self.texts(plan, chosen), texts)
        return Step(with_post(plan, post, name), text, RecordId(post.name))

    @override
    def remove(self, plan: Plan, chosen: RecordId) -> Step:
        name = str(chosen.key)
        places = places_of_post(plan, name)
        if places:
            where = count(places, "plaats", "plaatsen")
            raise RefusedError(f"{name} staat op {where} in het rooster en blijft daarom bestaan.")
        if _is_only_back(plan, plan.post(name)):
            raise RefusedError(
                f"{name} is de enige backoffice-post. Daar staat wie dienst heeft en op geen "
                "andere post staat."
            )
        note = ""
        if is_served(plan, name):
            note = f"De bezetting van {name} en de Z of B van mensen zijn mee verwijderd."
        return Step(without_post(plan, name), f"post {name} verwijderd", None, note)


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
        raise FormError(
            {
                "kind": f"Gevonden “backoffice”, verwacht “front”: {old.name} heeft bezetting "
                "of mensen met Z of B."
            }
        )
    if _is_only_back(plan, old):
        raise FormError(
            {"kind": f"Gevonden “front”, verwacht “backoffice”: {old.name} is de enige."}
        )


def _change_text(name: str, before: Texts, after: Texts) -> str:
    changed = changed_keys(before, after)
    if changed == ["post"]:
        return f"post {name} heet nu {after['post'].strip()}"
    if changed == ["code"]:
        return f"{name}: code {quoted(after['code'])}"
    if changed == ["longest"]:
        return f"{name}: {after['longest'].strip() or 'gewone'} minuten na elkaar"
    return f"post {name} gewijzigd"
