"""The columns of the list of people, and the fields of their form."""

from __future__ import annotations

from collections.abc import Sequence

from data.workbook.people import skill_key
from rostering.plan import Plan
from ui.application.records import words
from ui.application.records.base import Column, Field, Group


def people_columns(plan: Plan) -> Sequence[Column]:
    """Return the columns, with one per front post."""
    return (
        Column("name", words.NAME.say(), stretches=True),
        Column("code", words.CODE.say()),
        Column("hours", words.HOURS.say(), words.HOURS_A_WEEK.say(), is_number=True),
        Column("free", words.FREE_DAY.say()),
        Column("saturday", words.SATURDAY.say(), words.SATURDAY_MEANS.say()),
        Column("evening", words.EVENING.say(), words.EVENING_MEANS.say()),
        Column("remote", words.TELEWORK.say(), words.TELEWORK_MEANS.say(), is_number=True),
        _coordination_column(),
        *(Column(skill_key(post.name), post.code, post.name) for post in plan.front_posts),
        Column("start", words.START.say()),
        Column("end", words.END.say()),
    )


def people_groups(plan: Plan) -> Sequence[Group]:
    """Return the fields under their heads."""
    skills = tuple(
        Field(skill_key(post.name), post.name, "skill", ("", "B", "Z")) for post in plan.front_posts
    )
    return (
        Group(
            "",
            (
                Field("name", words.NAME.say()),
                Field("code", words.CODE.say(), hint=words.SUCH_INITIALS.say()),
            ),
        ),
        Group(words.CONTRACT.say(), _contract_fields()),
        Group(
            words.TURNS.say(),
            (
                Field("saturday", words.SATURDAY.say(), hint=words.ROTATION.say()),
                Field("evening", words.EVENING.say(), hint=words.ROTATION.say()),
            ),
        ),
        *((Group(words.POSTS.say(), skills),) if skills else ()),
    )


def _coordination_column() -> Column:
    title, meaning = words.COORDINATION_SHORT.say(), words.COORDINATION_MEANS.say()
    return Column("coordination", title, meaning, is_number=True)


def _contract_fields() -> tuple[Field, ...]:
    return (
        Field("hours", words.HOURS_A_WEEK.say(), hint=words.FULL_TIME.say()),
        Field("free", words.FREE_DAY.say(), hint=words.SUCH_FREE.say()),
        Field("start", words.SINCE.say(), hint=words.BLANK_ALWAYS.say()),
        Field("end", words.TO.say(), hint=words.BLANK_NO_END.say()),
        Field("remote", words.TELEWORK.say(), hint=words.HALF_DAYS.say()),
        Field("coordination", words.COORDINATION.say(), hint=words.HOURS_HINT.say()),
    )
