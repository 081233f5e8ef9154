"""`beurtrol check`: the rules and goals over a roster, planned by whomever."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from data.roster_json import RosterFileError, read_roster_json
from rostering.plan import Plan
from rostering.planned import planned_horizon
from rostering.time import Horizon
from ui.application.file_texts import unusable_roster
from ui.application.report import Report, report_of_plan
from ui.cli.explaining import with_repairs
from ui.cli.inputs import RefusedError, check_outputs, given_source, read_horizon
from ui.cli.noticed import say_noticed
from ui.cli.options import Json, Source, Store, Team
from ui.cli.planning import write_outputs
from ui.cli.summary import Summary
from ui.cli.teams import read_team

BROKEN = 1

OptionalStart = Annotated[
    str | None,
    typer.Option(
        "--start", metavar="DATUM", help="Eerste maandag; anders alle weken van het rooster."
    ),
]
OptionalWeeks = Annotated[
    int | None, typer.Option("--weeks", metavar="AANTAL", help="Aantal hele weken, met --start.")
]
RosterFile = Annotated[
    Path | None,
    typer.Option(
        "--roster", metavar="BESTAND", help="Een rooster als JSON, in plaats van dat in de bron."
    ),
]


def check(
    source: Source = None,
    start: OptionalStart = None,
    weeks: OptionalWeeks = None,
    roster: RosterFile = None,
    json: Json = None,
    team: Team = None,
    store: Store = None,
) -> None:
    """Kijk een rooster na: de harde regels en de doelen.

    Eindigt met code 1 als een harde regel gebroken is.
    """
    chosen = _chosen_horizon(start, weeks)
    given = given_source(source, store)
    inputs = (given,) if roster is None else (given, roster)
    check_outputs(json, inputs=inputs)
    reading = read_team(given, team)
    if roster is None:
        horizon = chosen or planned_horizon(reading.plan) or reading.plan.roster_horizon()
        if horizon is None:
            raise RefusedError(
                "In de bron staat geen rooster. Geef er een met --roster, "
                "of kies weken met --start en --weeks."
            )
        report = report_of_plan(reading.plan, horizon)
    else:
        report = _report_of_file(reading.plan, roster, chosen)
    say_noticed(reading, report.view.horizon)
    report = with_repairs(report)
    files = write_outputs(report, json=json, xlsx=None)
    Summary(report).tell(files, proofs=False)
    if report.violations:
        raise typer.Exit(BROKEN)
    typer.echo("Geen harde regel gebroken.")


def _chosen_horizon(start: str | None, weeks: int | None) -> Horizon | None:
    if start is None and weeks is None:
        return None
    if start is None or weeks is None:
        raise RefusedError("--start en --weeks horen samen.")
    return read_horizon(start, weeks)


def _report_of_file(plan: Plan, path: Path, chosen: Horizon | None) -> Report:
    """Judge the roster of a file in the place of the one in the plan, which was there before."""
    try:
        roster, horizon = read_roster_json(path, plan)
    except RosterFileError as error:
        raise RefusedError(unusable_roster(error)) from error
    entries = {(name, day): entry for name, day, entry in roster.entries()}
    planned = plan.with_roster(plan.roster.without(horizon.days).replaced(entries))
    return report_of_plan(planned, chosen or horizon, plan)
