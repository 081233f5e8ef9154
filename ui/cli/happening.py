"""What happens to a roster, as options of `beurtrol replan` say it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.team.absences import Absence
from rostering.time import Horizon, Part
from ui.application.dates import full_day
from ui.application.happening.dropout import DropOut
from ui.application.happening.event import Event
from ui.application.happening.what_if import Asked, BackAnswers, TeamAnswers
from ui.cli.absences import read_absence, read_part, read_person
from ui.cli.inputs import RefusedError, read_date

MOST_PEOPLE = 20


@dataclass(frozen=True, slots=True)
class Happening:
    """The options, of which one says what happens."""

    absent: str | None
    back: str | None
    closed: bool
    hours: str | None
    extra: str | None
    people: int


@dataclass(frozen=True, slots=True)
class AbsentAnswers:
    """An absence, asked about like everything else."""

    absence: Absence

    @property
    def day(self) -> date:
        return self.absence.first

    @property
    def last_day(self) -> date:
        return self.absence.last or self.absence.first

    @property
    def person(self) -> str:
        return self.absence.employee or ""

    def fits(self, plan: Plan) -> bool:
        return any(employee.name == self.person for employee in plan.employees)

    def event(self, plan: Plan, horizon: Horizon, now: Now, refused: Collection[str] = ()) -> Event:
        return DropOut(plan, horizon, self.absence, now, frozenset(refused))


def read_event(
    plan: Plan, what: Happening, first: str, last: str | None, part: str | None
) -> Asked:
    """Return what the options ask about, or refuse what they leave open."""
    given = [what.absent, what.back, what.closed or None, what.hours, what.extra]
    if sum(item is not None for item in given) != 1:
        raise RefusedError("Geef één van --absent, --back, --closed, --hours en --extra.")
    if what.absent is not None:
        name = read_person(plan, what.absent, "--absent")
        return AbsentAnswers(read_absence(name, first, last, part))
    day = read_date(first, "--from")
    _refuse_beside_one_day(what, last, part)
    if what.back is not None:
        return BackAnswers(read_person(plan, what.back, "--back"), day)
    end = day if last is None else read_date(last, "--to")
    if end < day:
        raise RefusedError(f"--to is {full_day(end)}; dat ligt voor --from, {full_day(day)}.")
    if what.closed:
        return TeamAnswers("closed", day, end, read_part(part))
    if what.hours is not None:
        return TeamAnswers("hours", day, day, _hours(what.hours))
    return _extra(plan, what, (day, end), read_part(part))


def _refuse_beside_one_day(what: Happening, last: str | None, part: str | None) -> None:
    """Refuse what says nothing beside --hours, for one day, and --back, from a day on."""
    given = "--hours" if what.hours is not None else "--back" if what.back is not None else None
    for option, value in (("--to", last), ("--part", part)):
        if given is not None and value is not None:
            raise RefusedError(
                f"{option} “{value}” hoort niet bij {given}; laat {option} weg. "
                "Het kan bij --absent, --closed en --extra."
            )


def _hours(text: str) -> Part:
    try:
        part = read_part(text)
    except RefusedError:
        part = Part()
    if part.hours is None:
        raise RefusedError(f"--hours is “{text}”; het moet zijn zoals 9:00-18:00.")
    return part


def _extra(plan: Plan, what: Happening, days: tuple[date, date], part: Part) -> TeamAnswers:
    names = {post.name.casefold(): post.name for post in plan.front_posts}
    post = names.get((what.extra or "").strip().casefold())
    if post is None:
        known = ", ".join(names.values())
        raise RefusedError(f"--extra is “{what.extra}”; de posten zijn {known}.")
    if not 1 <= what.people <= MOST_PEOPLE:
        raise RefusedError(f"--people is {what.people}; het moet van 1 tot {MOST_PEOPLE} zijn.")
    return TeamAnswers("more", *days, part, post, what.people)
