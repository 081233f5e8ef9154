"""`beurtrol replan`: what to do about somebody who drops out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from rostering.plan import Plan
from rostering.planned import horizon_with
from rostering.team.absences import Absence
from ui.application.dates import long_day
from ui.application.happening.dropout import DropOut
from ui.application.happening.event import Event
from ui.application.happening.replan_texts import (
    aim_name,
    candidate_text,
    gaps_text,
    group_name,
)
from ui.application.happening.what_if import Asked, BackAnswers
from ui.application.reasons.texts import hindrance_sentence
from ui.application.shortage_texts import shortage_place, shortage_sentence
from ui.cli.absences import (
    DayPart,
    Moment,
    Refused,
    To,
    read_now,
    read_person,
)
from ui.cli.happening import Happening, read_event
from ui.cli.inputs import STOPPED, RefusedError, check_outputs, given_source, refusing_unwritable
from ui.cli.options import Json, Source, Store, Team
from ui.cli.planning import stopping_on_request
from ui.cli.saying import answering, say_changes
from ui.cli.teams import read_team
from ui.cli.versions import newest_first

if TYPE_CHECKING:
    from rostering.reasons.candidates import Choice
    from solver.repairs.replan import Alternative

MOST_ALTERNATIVES = 10

Absent = Annotated[
    str | None, typer.Option("--absent", metavar="NAAM", help="Wie uitvalt of uitgeleend is.")
]
Back = Annotated[
    str | None, typer.Option("--back", metavar="NAAM", help="Wie vanaf die dag vroeger terug is.")
]
Closed = Annotated[bool, typer.Option("--closed", help="Het team is dan uitzonderlijk gesloten.")]
Hours = Annotated[
    str | None, typer.Option("--hours", metavar="UREN", help="Open van 9:00-18:00 op die ene dag.")
]
Extra = Annotated[
    str | None,
    typer.Option("--extra", metavar="POST", help="De post waar meer mensen nodig zijn."),
]
People = Annotated[int, typer.Option("--people", metavar="AANTAL", help="Hoeveel er bij --extra.")]
From = Annotated[str, typer.Option("--from", metavar="DATUM", help="Eerste dag.")]
HowMany = Annotated[
    int, typer.Option("--alternatives", metavar="AANTAL", help="Hoogstens zoveel voorstellen.")
]


def replan(
    source: Source = None,
    *,
    absent: Absent = None,
    first: From,
    last: To = None,
    part: DayPart = None,
    now: Moment = None,
    back: Back = None,
    closed: Closed = False,
    hours: Hours = None,
    extra: Extra = None,
    people: People = 1,
    refused: Refused = None,
    alternatives: HowMany = 3,
    json: Json = None,
    team: Team = None,
    store: Store = None,
) -> None:
    """Zoek wat te doen als iemand uitvalt of iets anders gebeurt: gaten, wie vragen, voorstellen.

    Eén van --absent, --back, --closed, --hours en --extra zegt wat. Wijzigt zelf niets.
    Wat al voorbij, vergrendeld of geweigerd is, blijft.
    """
    _check_number(alternatives)
    given = given_source(source, store)
    check_outputs(json, inputs=(given,))
    plan = read_team(given, team).plan
    what = Happening(absent, back, closed, hours, extra, people)
    asked = read_event(plan, what, first, last, part)
    if isinstance(asked, BackAnswers):
        asked = replace(asked, versions=partial(newest_first, given, team))
    _answer(_event(plan, asked, now, refused), alternatives, json)


def _check_number(alternatives: int) -> None:
    if not 1 <= alternatives <= MOST_ALTERNATIVES:
        raise RefusedError(
            f"--alternatives is {alternatives}; het moet van 1 tot {MOST_ALTERNATIVES} zijn."
        )


def _event(plan: Plan, asked: Asked, now: str | None, refused: Sequence[str] | None) -> Event:
    """Return what happens, or refuse what cannot."""
    horizon = horizon_with(plan, asked.day, asked.last_day)
    if horizon is None:
        raise RefusedError("In de bron staat geen rooster; er valt niets te herstellen.")
    names = frozenset(read_person(plan, name, "--refused") for name in refused or ())
    call = asked.event(plan, horizon, read_now(now), names)
    if call.refusal:
        raise RefusedError(call.refusal)
    return call


def _answer(call: Event, most: int, json: Path | None) -> None:
    """Tell what it leaves empty, then ways on as they are found, at most so many."""
    started = time.monotonic()
    console = answering()
    _tell_gaps(console, call)
    found, stopped = _search(console, call, most)
    if json is not None:
        _write(json, call, found, time.monotonic() - started, stopped=stopped)
        console.print(f"Geschreven: {json}")
    if stopped:
        raise typer.Exit(STOPPED)


def _search(console: Console, call: Event, most: int) -> tuple[list[Alternative], bool]:
    from solver import StopToken

    stop = StopToken()
    found: list[Alternative] = []
    with stopping_on_request(stop):
        for number, alternative in enumerate(call.alternatives(most, stop), 1):
            found.append(alternative)
            console.print()
            console.print(f"Voorstel {number}: {aim_name(alternative.aim)}", style="bold")
            console.print(f"  {call.way_text(alternative)}")
            say_changes(console, alternative.changes, call.before)
    return found, stop.is_set


def _tell_gaps(console: Console, call: Event) -> None:
    """Tell what it leaves empty, and whom to ask for each place."""
    if isinstance(call, DropOut):
        console.print(_head(call.absence), style="bold")
    console.print(gaps_text(call.subject, call.gaps))
    for choice in call.choices:
        _tell_choice(console, choice)


def _tell_choice(console: Console, choice: Choice) -> None:
    place = choice.place
    console.print()
    console.print(f"{shortage_place(place)}, {shortage_sentence(place)}", style="bold")
    group = ""
    for number, candidate in enumerate(choice.candidates, 1):
        if group_name(candidate.group) != group:
            group = group_name(candidate.group)
            console.print(f"  {group}:")
        said = candidate_text(candidate, place)
        console.print(f"    {number}. {candidate.employee}. {said}")
    if choice.others:
        console.print("  Kan niet:")
        for other in choice.others:
            console.print(f"    {hindrance_sentence(other)}")


def _head(absence: Absence) -> str:
    first = long_day(absence.first)
    if absence.last in (None, absence.first):
        return f"{absence.employee} afwezig op {first}"
    return (
        f"{absence.employee} afwezig van {first} t.e.m. {long_day(absence.last or absence.first)}"
    )


def _write(
    path: Path, call: Event, found: list[Alternative], seconds: float, *, stopped: bool
) -> None:
    from data.roster_json import write_replan_json

    with refusing_unwritable():
        write_replan_json(path, call.document(found, seconds, stopped=stopped))
