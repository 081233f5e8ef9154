"""What there is to tell of an open plan: what it holds, and up to when."""

from __future__ import annotations

from datetime import date
from typing import Final, TypeAlias

from rostering.plan import Plan
from rostering.planned import planned_horizon
from ui.application.dates import full_date, horizon_span, horizon_title
from ui.application.language import Text

Fact: TypeAlias = tuple[str, str]
"""What it is, and how it is."""

_TEAM: Final = Text("Team", "Team")
_PEOPLE: Final = Text("Medewerkers", "People")
_IN_SERVICE: Final = Text("{now} in dienst, {all} in de lijst", "{now} employed, {all} in the list")
_POSTS: Final = Text("Posten", "Stations")
_ROSTER: Final = Text("Rooster", "Roster")
_WEEKS: Final = Text("{weeks} ({days})", "{weeks} ({days})")
_NO_ROSTER: Final = Text("nog geen", "none yet")
_PUBLISHED: Final = Text("Gepubliceerd", "Published")
_UNTIL: Final = Text("t.e.m. {day}", "up to {day}")
_NOT_YET: Final = Text("nog niet", "not yet")


def plan_facts(plan: Plan, today: date) -> tuple[Fact, ...]:
    """Tell what a plan holds; of people their number alone."""
    now = sum(1 for employee in plan.employees if employee.on(today) is not None)
    people = _IN_SERVICE.say(now=now, all=len(plan.employees))
    until = plan.settings.published_until
    published = _NOT_YET.say() if until is None else _UNTIL.say(day=full_date(until))
    return (
        (_TEAM.say(), plan.settings.name),
        (_PEOPLE.say(), people),
        (_POSTS.say(), ", ".join(post.name for post in plan.posts)),
        (_ROSTER.say(), _weeks(plan)),
        (_PUBLISHED.say(), published),
    )


def _weeks(plan: Plan) -> str:
    weeks = planned_horizon(plan)
    if weeks is None:
        return _NO_ROSTER.say()
    return _WEEKS.say(weeks=horizon_title(weeks), days=horizon_span(weeks))
