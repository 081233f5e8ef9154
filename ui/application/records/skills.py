"""Who can do which front post: people by posts, with Z, B or nothing, from a day on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, TypeAlias

from data.workbook.people import skill_key
from rostering.errors import InvalidValueError
from rostering.plan import Plan
from rostering.team.people import Employee, Skill, Terms
from ui.application import team_edits as edits
from ui.application.records import people_sentences, words
from ui.application.records.base import RecordId, Step
from ui.application.records.people_texts import change_text, numeric_date

Cells: TypeAlias = Mapping[tuple[str, str], Skill | None]
"""By the name of a person and that of a post."""

_DAY: Final = timedelta(days=1)
_SIGNS: Final = {Skill.INDEPENDENT: "Z", Skill.ACCOMPANIED: "B", None: ""}
_NEXT: Final = {
    None: Skill.INDEPENDENT,
    Skill.INDEPENDENT: Skill.ACCOMPANIED,
    Skill.ACCOMPANIED: None,
}


@dataclass(frozen=True, slots=True)
class PostHead:
    """A column: what it is called, who can do it, and what is wrong with that.

    Attributes:
        counts: how many can, in words: `4 Z, 1 B`.
        lack: that too few can for the wanted level; empty where enough do.
    """

    name: str
    code: str
    counts: str
    lack: str


@dataclass(frozen=True, slots=True)
class SkillRow:
    """A person with what they can, by the name of the post."""

    name: str
    counts: str
    skills: Mapping[str, Skill]


def sign(skill: Skill | None) -> str:
    """Return how a skill is written: Z, B or nothing."""
    return _SIGNS[skill]


def meaning(skill: Skill | None) -> str:
    """Return a skill in words."""
    return words.SKILLS[skill].say()


def following(skill: Skill | None) -> Skill | None:
    """Return the skill to which one press goes on: nothing, Z, B, nothing."""
    return _NEXT[skill]


def _terms_from(employee: Employee, today: date) -> Terms | None:
    """Return the terms of today, or the first ones to come; None for who has left."""
    coming = [
        terms
        for terms in employee.terms
        if terms.validity.last is None or terms.validity.last >= today
    ]
    return min(coming, key=lambda terms: terms.validity.first or date.min) if coming else None


def skill_rows(plan: Plan, today: date) -> Sequence[SkillRow]:
    """List who is in service now or later."""
    found = []
    for employee in plan.employees:
        terms = _terms_from(employee, today)
        if terms is not None:
            known = {
                post.name: terms.skills[post.name]
                for post in plan.front_posts
                if post.name in terms.skills
            }
            found.append(SkillRow(employee.name, _counts(known.values()), known))
    return found


def post_heads(plan: Plan, today: date) -> Sequence[PostHead]:
    """Describe the front posts, with how many people in service now or later can do them."""
    rows = skill_rows(plan, today)
    heads = []
    for post in plan.front_posts:
        skills = [row.skills[post.name] for row in rows if post.name in row.skills]
        able = skills.count(Skill.INDEPENDENT)
        wanted = _wanted(plan, post.name, today)
        lack = "" if able >= wanted else people_sentences.TOO_FEW.say(wanted=wanted)
        heads.append(PostHead(post.name, post.code, _counts(skills), lack))
    return heads


def _wanted(plan: Plan, post: str, today: date) -> int:
    """Return the most people that a post wants at one time, from a day on."""
    levels = [
        row.wanted
        for row in plan.staffing
        if row.post == post and (row.validity.last is None or row.validity.last >= today)
    ]
    return max(levels, default=0)


def _counts(skills: Iterable[Skill]) -> str:
    listed = list(skills)
    numbers = {letter: listed.count(skill) for skill, letter in _SIGNS.items() if skill}
    said = [f"{number} {letter}" for letter, number in numbers.items() if number]
    return ", ".join(said) or people_sentences.NOBODY.say()


# Edits


def with_skills(plan: Plan, cells: Cells, today: date) -> Step | None:
    """Return the edit by which people can do other posts from today on.

    What was before stays as it was, and so does what is noted for a later period.

    Returns:
        None where nothing would change.
    """
    wanted: dict[str, dict[str, Skill | None]] = {}
    for (name, post), skill in cells.items():
        terms = _terms_from(plan.employee(name), today)
        if terms is not None and terms.skills.get(post) != skill:
            wanted.setdefault(name, {})[post] = skill
    if not wanted:
        return None
    changed, later = plan, []
    for name, skills in wanted.items():
        person = _with(changed.employee(name), skills, today, has_past=_has_past(plan, today))
        changed = edits.with_employee(changed, person, name)
        next_first = _next_period(person, today)
        if next_first is not None:
            later.append(f"{name} ({numeric_date(next_first)})")
    return Step(changed, _text(wanted), RecordId(next(iter(wanted))), _note(later))


def _has_past(plan: Plan, today: date) -> bool:
    """Tell whether a roster before today rests on what people could do then."""
    mondays = plan.roster.mondays
    return bool(mondays) and mondays[0] < today


def _with(
    employee: Employee, skills: Mapping[str, Skill | None], today: date, *, has_past: bool
) -> Employee:
    """Return a person with other skills from today on, in a period of its own if need be."""
    if has_past:
        # Where a period begins today, or the service does so later, there is no past to keep.
        with suppress(InvalidValueError):
            employee = edits.with_period(employee, today)
    terms = _terms_from(employee, today)
    if terms is None:
        return employee
    place = employee.terms.index(terms)
    named = {**terms.skills, **skills}
    known = {post: skill for post, skill in named.items() if skill is not None}
    return _joined(edits.with_terms(employee, place, replace(terms, skills=known)), today)


def _joined(employee: Employee, today: date) -> Employee:
    """Return a person without the border of today, where the terms are alike on both sides."""
    after = next((terms for terms in employee.terms if terms.validity.first == today), None)
    before = next((terms for terms in employee.terms if terms.validity.last == today - _DAY), None)
    if after is None or before is None or replace(before, validity=after.validity) != after:
        return employee
    return edits.without_period(employee, employee.terms.index(after))


def _next_period(employee: Employee, today: date) -> date | None:
    terms = _terms_from(employee, today)
    if terms is None or terms.validity.last is None:
        return None
    end = terms.validity.last
    firsts = [other.validity.first for other in employee.terms if other.validity.first]
    return min((first for first in firsts if first > end), default=None)


def _text(wanted: Mapping[str, Mapping[str, Skill | None]]) -> str:
    if len(wanted) == 1:
        ((name, skills),) = wanted.items()
        after = {"name": name} | {skill_key(post): sign(skill) for post, skill in skills.items()}
        if len(skills) <= 2:
            return change_text(name, after, [skill_key(post) for post in skills])
        return people_sentences.SKILLS_ON.say(name=name, number=len(skills))
    return people_sentences.SKILLS_OF.say(len(wanted))


def _note(later: Sequence[str]) -> str:
    if not later:
        return ""
    return people_sentences.KEEP_OWN.say(names=", ".join(later))
