"""`beurtrol export`: the roster of a plan to give away, or the whole plan as a team workbook."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rostering.plan import Plan
from rostering.time import WEEK, Horizon
from ui.cli.inputs import RefusedError, given_source, read_week, refusing_unwritable
from ui.cli.mailing import MailFile
from ui.cli.options import Ics, Pdf, ReportFile, Source, Store, Team, Xlsx
from ui.cli.outputs import Outputs
from ui.cli.person import write_person
from ui.cli.saying import say_list
from ui.cli.teams import read_team

if TYPE_CHECKING:
    from data.workbook import WorkbookReading

ChosenWeeks = Annotated[
    list[str] | None,
    typer.Option(
        "--week",
        metavar="WEEK",
        help="Een week, zoals 2027-W02; mag meermaals. Anders alle weken van het rooster.",
    ),
]
TeamWorkbook = Annotated[
    Path | None,
    typer.Option(
        "--workbook", metavar="BESTAND", help="Schrijf de hele planning als werkboek van het team."
    ),
]
WithReasons = Annotated[
    bool,
    typer.Option(
        "--met-redenen",
        help="Zet in dat werkboek ook waarom iemand afwezig is. Vraagt bevestiging.",
    ),
]
Confirmed = Annotated[
    bool, typer.Option("--ja", help="Bevestig --met-redenen zonder dat het gevraagd wordt.")
]
Person = Annotated[
    str | None,
    typer.Option(
        "--persoon",
        metavar="NAAM",
        help="Schrijf in --xlsx alles wat er over deze persoon staat, redenen inbegrepen.",
    ),
]


def export(
    source: Source = None,
    week: ChosenWeeks = None,
    xlsx: Xlsx = None,
    pdf: Pdf = None,
    ics: Ics = None,
    manager_report: ReportFile = None,
    mail: MailFile = None,
    workbook: TeamWorkbook = None,
    with_reasons: WithReasons = False,
    confirmed: Confirmed = False,
    team: Team = None,
    store: Store = None,
    person: Person = None,
) -> None:
    """Geef het rooster of de hele planning door, of alles over één persoon.

    Zonder --met-redenen staat er nergens waarom iemand afwezig is.
    """
    asked = Outputs(xlsx, pdf, ics, manager_report, mail, workbook)
    given = given_source(source, store)
    if person is not None:
        alone = asked == Outputs(xlsx) and not (week or with_reasons)
        write_person(given, team, person, xlsx, alone=alone)
        return
    _refuse_odd_choices(asked, week, with_reasons=with_reasons)
    mondays = sorted({read_week(text) for text in week or ()})
    asked.check(given)
    reading = read_team(given, team)
    horizon = _horizon(reading.plan, mondays) if asked.show_weeks else None
    if with_reasons:
        _confirm(workbook, confirmed=confirmed)
    files = [] if horizon is None else asked.write_weeks(reading.plan, horizon, given, team)
    _say_remarks(reading)
    if workbook is not None:
        _write_workbook(workbook, reading.plan, with_reasons=with_reasons)
        files.append(workbook)
    for path in files:
        typer.echo(f"Geschreven: {path}")


def _refuse_odd_choices(asked: Outputs, week: Sequence[str] | None, *, with_reasons: bool) -> None:
    if asked.are_none:
        raise RefusedError(
            "Kies wat je wil: --xlsx, --pdf, --ics, --verslag, --mail of --workbook."
        )
    if week and not asked.show_weeks:
        raise RefusedError(
            "--week hoort bij --xlsx, --pdf, --ics, --verslag of --mail; "
            "--workbook schrijft de hele planning."
        )
    if with_reasons and asked.workbook is None:
        raise RefusedError("--met-redenen hoort bij --workbook.")


def _horizon(plan: Plan, mondays: Sequence[date]) -> Horizon:
    """Return the chosen weeks, or all weeks of the roster."""
    whole = plan.roster_horizon()
    if whole is None:
        raise RefusedError("In deze bron staat geen rooster. Maak er eerst een met beurtrol plan.")
    for monday in mondays:
        if not plan.roster.has_week(monday):
            raise RefusedError(f"In week {_named(monday)} staat geen rooster.")
    for before, after in pairwise(mondays):
        if after - before != WEEK:
            raise RefusedError(
                "De weken moeten op elkaar volgen. "
                f"Exporteer {_named(before)} en {_named(after)} apart."
            )
    return Horizon(mondays[0], len(mondays)) if mondays else whole


def _named(monday: date) -> str:
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02d}"


def _confirm(workbook: Path | None, *, confirmed: bool) -> None:
    """Have the user say once more that reasons of absences may be in the file."""
    if confirmed:
        return
    if not sys.stdin.isatty():
        raise RefusedError(
            "Waarom iemand afwezig is, is privé. Geef --ja erbij als je zeker bent, "
            "of laat --met-redenen weg."
        )
    typer.echo(
        f"In “{workbook}” komt te staan waarom mensen afwezig zijn. Dat is privé. "
        "Toch schrijven? [j/N] ",
        nl=False,
        err=True,
    )
    if sys.stdin.readline().strip().casefold() not in {"j", "ja"}:
        raise typer.Abort


def _say_remarks(reading: WorkbookReading) -> None:
    from ui.application.workbook.texts import remark

    say_list("Ook gezien in het werkboek:", [remark(seen) for seen in reading.warnings])


def _write_workbook(path: Path, plan: Plan, *, with_reasons: bool) -> None:
    """Write the plan, and say what a workbook cannot."""
    from data.workbook.writer import write_team_workbook
    from ui.application.workbook.texts import left_out

    with refusing_unwritable():
        unsaid = write_team_workbook(path, plan, with_reasons=with_reasons)
    say_list("Dit kan een teamwerkboek niet zeggen:", [left_out(item) for item in unsaid])
