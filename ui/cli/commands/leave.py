"""`beurtrol leave`: whether somebody can have leave, and what that would take."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from rostering.plan import Plan
from rostering.team.absences import Absence
from ui.application.dates import count, listed
from ui.application.happening.leave import Judgement, LeaveRequest, judge, offers
from ui.application.happening.leave_texts import days_text, goal_rows, sentence
from ui.application.happening.sick_texts import notice_text
from ui.cli.absences import (
    DayPart,
    Moment,
    Refused,
    To,
    read_absence,
    read_now,
    read_person,
)
from ui.cli.inputs import STOPPED, check_outputs, given_source, refusing_unwritable
from ui.cli.options import Json, Source, Store, Team
from ui.cli.planning import stopping_on_request
from ui.cli.saying import answering, say_changes
from ui.cli.teams import read_team

Who = Annotated[
    str, typer.Option("--absent", metavar="NAAM", help="Wie verlof vraagt.", show_default=False)
]
First = Annotated[str, typer.Option("--from", metavar="DATUM", help="Eerste dag van het verlof.")]


def leave(
    source: Source = None,
    *,
    absent: Who,
    first: First,
    last: To = None,
    part: DayPart = None,
    now: Moment = None,
    refused: Refused = None,
    json: Json = None,
    team: Team = None,
    store: Store = None,
) -> None:
    """Zeg of iemand verlof kan krijgen: wat er tekort komt, wat wijzigt, wat wel kan.

    Wijzigt zelf niets. Nee is ook een antwoord: de opdracht eindigt dan gewoon.
    """
    given = given_source(source, store)
    check_outputs(json, inputs=(given,))
    plan = read_team(given, team).plan
    absence = read_absence(read_person(plan, absent, "--absent"), first, last, part)
    names = frozenset(read_person(plan, name, "--refused") for name in refused or ())
    request = LeaveRequest.of(plan, _as_asked(plan, absence), read_now(now), names)
    started = time.monotonic()
    console = answering()
    console.print(f"Kan dit? {absence.employee} vraagt {days_text(absence)}", style="bold")
    found = _search(request)
    if found.judgement is not None:
        _tell(console, found.judgement, found.others)
        if json is not None:
            _write(json, found, time.monotonic() - started)
            console.print(f"Geschreven: {json}")
    if found.stopped:
        raise typer.Exit(STOPPED)


@dataclass
class _Found:
    """What was found until the end, or until somebody stopped it."""

    judgement: Judgement | None = None
    others: list[Judgement] = field(default_factory=list)
    stopped: bool = False


def _search(request: LeaveRequest) -> _Found:
    from solver import StopToken

    stop, found = StopToken(), _Found()
    with stopping_on_request(stop):
        found.judgement = judge(request, stop)
        if found.judgement is not None:
            for other in offers(found.judgement, stop):
                found.others.append(other)
    found.stopped = stop.is_set
    return found


def _as_asked(plan: Plan, absence: Absence) -> Absence:
    """Return the row in the plan that asks for just this, if there is one."""
    facts = (absence.employee, absence.first, absence.last, absence.part)
    for row in plan.absences:
        if not row.approved and (row.employee, row.first, row.last, row.part) == facts:
            return row
    return absence


def _tell(console: Console, judgement: Judgement, others: list[Judgement]) -> None:
    console.print(sentence(judgement, others))
    rows = goal_rows(judgement)
    for row in rows if judgement.request.is_planned else ():
        console.print(f"  {row.name}: zonder {row.before}, met {row.after}")
    if judgement.changes:
        number = count(len(judgement.changes), "wijziging", "wijzigingen")
        fewest = ", minder kan niet" if judgement.is_fewest else ""
        console.print(f"{number}{fewest}. Te verwittigen: {listed(list(judgement.informed))}.")
    say_changes(console, judgement.changes, judgement.request.before)
    if judgement.short_notice:
        console.print(notice_text(judgement.short_notice))


def _write(path: Path, found: _Found, seconds: float) -> None:
    from data.roster_json import write_leave_json
    from ui.application.happening.leave_document import leave_document

    if found.judgement is None:
        return
    document = leave_document(found.judgement, found.others, seconds, stopped=found.stopped)
    with refusing_unwritable():
        write_leave_json(path, document)
