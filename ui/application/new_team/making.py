"""The five pages read together: what is wrong, what is missing, and the plan that they make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from data.workbook.service import read_posts
from rostering.calendar import TurnKind
from rostering.plan import Plan
from rostering.team.settings import Settings
from rostering.team.stations import Level, Post
from ui.application.cell_words import understood
from ui.application.language import Text
from ui.application.new_team import texts
from ui.application.new_team.blocks import Cut, cuts_of
from ui.application.new_team.duties import duties_of, noon_of
from ui.application.new_team.form import BACK, FRONT, Cells, DayPart, Form, Page, Problems
from ui.application.new_team.hours import DayHours, read_hours, turn_kinds
from ui.application.new_team.levels import parts_of, read_levels, staffing_rows
from ui.application.new_team.people import column_of, read_people
from ui.application.new_team.reading import read_table

_LONGEST_CODE = 3
_MOST_WEEKS = 104
_UNNAMED = "Team"


@dataclass(frozen=True)
class Reading:
    """What five pages say.

    Attributes:
        problems: the cells that are wrong, per page; the turns have those of their promises.
        missing: what a page needs before the team is there.
        plan: the plan of all that is right, without public holidays.
        promises: N of `1 op N` per kind of turn.
    """

    form: Form
    problems: Mapping[Page, Problems]
    missing: Mapping[Page, tuple[Text, ...]]
    plan: Plan
    days: tuple[DayHours, ...]
    cuts: tuple[Cut, ...]
    levels: Mapping[tuple[str, DayPart], Level]
    promises: Mapping[TurnKind, int | None]

    @property
    def kinds(self) -> tuple[TurnKind, ...]:
        """The kinds of turns that the opening hours have."""
        return turn_kinds(self.days)

    @property
    def unready_page(self) -> Page | None:
        """Return the first page that is not right yet."""
        return next((page for page in Page if self.problems[page] or self.missing[page]), None)


def read_form(form: Form) -> Reading:
    """Read all pages; what is wrong is left out of the plan, so that sums go on meanwhile."""
    posts, post_problems = _read_posts(form)
    days, hour_problems = read_hours(form.hours)
    cuts = cuts_of(days)
    kinds = turn_kinds(days)
    promises, promise_problems = _read_promises(form, kinds)
    fronts = [row for row in form.front_rows if row["id"] in posts]
    people, people_problems = read_people(form.people, fronts, promises)
    plain, turning = (parts_of(cuts, turns=turns) for turns in (False, True))
    levels, level_problems = read_levels(fronts, form.levels, plain)
    turn_levels, turn_problems = read_levels(fronts, form.levels, turning)
    levels |= turn_levels
    names = {row["id"]: posts[row["id"]].name for row in fronts}
    plan = Plan(
        Settings(form.name.strip() or _UNNAMED, noon=noon_of(days, cuts)),
        tuple(posts.values()),
        tuple(cut.opening for cut in cuts),
        staffing_rows(names, levels, cuts),
        duties_of(days, cuts),
        people,
    )
    problems: dict[Page, Problems] = {
        Page.TEAM: post_problems,
        Page.HOURS: hour_problems,
        Page.PEOPLE: people_problems,
        Page.STAFFING: level_problems,
        Page.TURNS: {**turn_problems, **promise_problems},
    }
    return Reading(form, problems, _missing(form, plan), plan, days, cuts, levels, promises)


def _missing(form: Form, plan: Plan) -> dict[Page, tuple[Text, ...]]:
    wanted = any(row.wanted for row in plan.staffing)
    needs = {
        Page.TEAM: (
            (not form.name.strip(), texts.NEEDS_NAME),
            (not plan.front_posts, texts.NEEDS_FRONT),
            (plan.default_back_post is None, texts.NEEDS_BACK),
        ),
        Page.HOURS: ((not plan.openings, texts.NEEDS_HOURS),),
        Page.PEOPLE: ((not plan.employees, texts.NEEDS_PEOPLE),),
        Page.STAFFING: ((not wanted, texts.NEEDS_STAFFING),),
        Page.TURNS: (),
    }
    return {page: tuple(text for needed, text in found if needed) for page, found in needs.items()}


def _read_posts(form: Form) -> tuple[dict[str, Post], dict[tuple[int, str], str]]:
    """Read the posts by id; a row in which neither name nor code is typed says nothing yet."""
    places = [
        at
        for at, row in enumerate(form.posts)
        if (row.get("name", "") + row.get("code", "")).strip()
    ]
    rows = [_for_workbook(form.posts[at]) for at in places]
    found, wrong = read_table(rows, read_posts)
    problems = {
        (places[line], "name" if key == "post" else key): said
        for (line, key), said in wrong.items()
    }
    for at, key in problems:
        if key == "kind" and form.posts[at]["kind"].strip():
            problems[at, key] = texts.KIND.say(found=form.posts[at]["kind"].strip())
    right = [at for line, at in enumerate(places) if not any(row == line for row, _ in wrong)]
    posts = {form.posts[at]["id"]: post for at, post in zip(right, found, strict=True)}
    for at in places:
        code = form.posts[at]["code"].strip()
        if len(code) > _LONGEST_CODE:
            problems.setdefault((at, "code"), texts.CODE_LENGTH.say(found=code))
    return posts, problems


def _for_workbook(row: Cells) -> Cells:
    kind = understood(row.get("kind", "")).strip().casefold()
    known = {FRONT: "front", BACK: "back"}
    # Any other word must be wrong, those of the workbook included: here they are others.
    return {**row, "post": row.get("name", ""), "kind": known.get(kind, f"?{kind}" if kind else "")}


def _read_promises(
    form: Form, kinds: tuple[TurnKind, ...]
) -> tuple[dict[TurnKind, int | None], dict[tuple[int, str], str]]:
    found: dict[TurnKind, int | None] = dict.fromkeys(TurnKind)
    problems: dict[tuple[int, str], str] = {}
    for kind in kinds:
        text = form.promises.get(column_of(kind), "").strip()
        if not text:
            continue
        if text.isascii() and text.isdigit() and 1 <= int(text) <= _MOST_WEEKS:
            found[kind] = int(text)
        else:
            problem = texts.PROMISE.say(found=text)
            problems[PROMISE_ROW, column_of(kind)] = problem
    return found, problems


PROMISE_ROW = -2
"""Stands for the row of the promises among the problems of the turns."""


def finished_plan(reading: Reading) -> Plan:
    """Return the plan of a team that is ready, with the public holidays."""
    from data.holidays import all_public_holidays

    return replace(reading.plan, holidays=all_public_holidays())
