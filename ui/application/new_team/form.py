"""What stands on the five pages of a new team, as it is typed: values that an edit replaces."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, IntEnum
from typing import TypeAlias

from data.workbook.schema import folded

Cells: TypeAlias = Mapping[str, str]
"""What stands in a row of a table, by column."""

Problems: TypeAlias = Mapping[tuple[int, str], str]
"""What is wrong, by row and column; in row `WHOLE_PAGE` what is wrong with all of it."""

WHOLE_PAGE = -1
FRONT, BACK = "front", "backoffice"
YES, NO = "ja", "nee"


class Page(IntEnum):
    """The pages in their order."""

    TEAM = 0
    HOURS = 1
    PEOPLE = 2
    STAFFING = 3
    TURNS = 4


class DayPart(Enum):
    """A part of the day with staffing of its own; the value is the key of its column."""

    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    QUIET = "quiet"
    EVENING = "evening"
    SATURDAY = "saturday"


_DAYTIME = (DayPart.MORNING, DayPart.MIDDAY, DayPart.AFTERNOON)


def skill_of(post: str) -> str:
    """Return the column of the skill on a post, by the id of its row."""
    return f"skill:{post}"


@dataclass(frozen=True, slots=True)
class Form:
    """All five pages.

    Attributes:
        preset: id of the team that it began with.
        posts: rows with `id` (never shown), `name`, `code`, `kind`, `remote`, `longest`.
        hours: a row per day from Monday to Saturday.
        people: rows with `name`, `hours`, `free`, `evening`, `saturday` and a skill per post.
        levels: per id of a front post and part of the day, minimum and wanted: `1 / 2`.
        promises: per kind of turn N of `1 op N`; blank for no promise.
    """

    preset: str
    name: str = ""
    posts: tuple[Cells, ...] = ()
    hours: tuple[Cells, ...] = ()
    people: tuple[Cells, ...] = ()
    levels: Mapping[str, Cells] = field(default_factory=dict)
    promises: Mapping[str, str] = field(default_factory=dict)

    @property
    def front_rows(self) -> tuple[Cells, ...]:
        """The rows of the posts that serve the public and have a name."""
        return tuple(row for row in self.posts if is_front(row) and row.get("name", "").strip())


def is_front(post: Cells) -> bool:
    """Tell whether a post serves the public."""
    return post.get("kind", "").strip().casefold() == FRONT


def is_blank(row: Cells) -> bool:
    """Tell whether nothing is typed in a row."""
    return not any(text.strip() for key, text in row.items() if key != "id")


# Edits


def with_new_post(form: Form) -> Form:
    """Return the form with an empty post at the end of those that serve the public."""
    known = [int(row["id"]) for row in form.posts]
    row = {"id": str(max(known, default=0) + 1), "name": "", "code": ""}
    row |= {"kind": FRONT, "remote": NO, "longest": "120"}
    at = sum(1 for post in form.posts if is_front(post))
    people = tuple(
        person if is_blank(person) else {**person, skill_of(row["id"]): "Z"}
        for person in form.people
    )
    posts = (*form.posts[:at], row, *form.posts[at:])
    wanted = dict.fromkeys((part.value for part in _DAYTIME), "1 / 1")
    return replace(form, posts=posts, people=people, levels={**form.levels, row["id"]: wanted})


def without_post(form: Form, at: int) -> Form:
    """Return the form without a post; what people can do there is kept aside, unseen."""
    return replace(form, posts=(*form.posts[:at], *form.posts[at + 1 :]))


def with_moved_post(form: Form, at: int, by: int) -> Form:
    """Return the form with a post one place on: the order gives the colours their numbers."""
    to = at + by
    if not (0 <= at < len(form.posts) and 0 <= to < len(form.posts)):
        return form
    posts = list(form.posts)
    posts[at], posts[to] = posts[to], posts[at]
    return replace(form, posts=tuple(posts))


def with_people_of(form: Form, other: Form) -> Form:
    """Return a form with the people and the name typed in another one.

    A post of the same name keeps who can do it; at a post of its own everybody begins with Z.
    """
    ids = {folded(row["name"]): row["id"] for row in other.posts}
    fronts = [(row["id"], ids.get(folded(row["name"]), "")) for row in form.front_rows]

    def moved(person: Cells) -> Cells:
        if is_blank(person):
            return {}
        plain = {key: text for key, text in person.items() if not key.startswith(skill_of(""))}
        skills = {skill_of(new): person.get(skill_of(old), "Z") for new, old in fronts}
        return {**plain, **skills}

    return replace(form, name=other.name, people=tuple(moved(person) for person in other.people))


def usual_person(form: Form, turns: Iterable[str]) -> dict[str, str]:
    """Return what stands beside a name that was just typed.

    Args:
        form: for its posts.
        turns: the columns of the turns that the opening hours have.
    """
    kinds = set(turns)
    skills = {skill_of(row["id"]): "Z" for row in form.front_rows}
    taken = {key: YES if key in kinds else NO for key in ("evening", "saturday")}
    return {"hours": "38", "free": "", **skills, **taken}
