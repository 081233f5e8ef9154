"""What somebody types on the five pages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ui.application.new_team.form import Form, usual_person
from ui.application.new_team.presets import form_of, preset

TURNS = ("evening", "saturday")


def typed(id_: str = "centraal-onthaal", people: int = 10, **changes: Any) -> Form:
    """Return the pages of a preset with a name and so many full-time people who can do all."""
    form = form_of(preset(id_))
    rows = tuple({**usual_person(form, TURNS), "name": f"Mens {n}"} for n in range(1, people + 1))
    return replace(form, **{"name": "Ons team", "people": rows} | changes)


def with_person(form: Form, at: int = 0, **cells: str) -> Form:
    """Return the form with other cells in the row of a person."""
    people = list(form.people)
    people[at] = {**people[at], **cells}
    return replace(form, people=tuple(people))


def with_day(form: Form, at: int = 0, **cells: str) -> Form:
    """Return the form with other cells in the row of a day."""
    hours = list(form.hours)
    hours[at] = {**hours[at], **cells}
    return replace(form, hours=tuple(hours))


def with_post(form: Form, at: int = 0, **cells: str) -> Form:
    """Return the form with other cells in the row of a post."""
    posts = list(form.posts)
    posts[at] = {**posts[at], **cells}
    return replace(form, posts=tuple(posts))
