"""`beurtrol read`: a roster that comes back from Excel, read into a plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ui.application.dates import count, short_day
from ui.cli.inputs import RefusedError, given_source, read_week
from ui.cli.options import Store, Team
from ui.cli.saying import say_list

if TYPE_CHECKING:
    from rostering.plan import Plan
    from ui.application.roster_reading.found import Change, RosterReading

RosterFile = Annotated[
    Path,
    typer.Argument(
        metavar="ROOSTER",
        help="Het rooster: .xlsx, .xlsm of .csv; een export van Beurtrol of een eigen rooster.",
        show_default=False,
    ),
]
Target = Annotated[
    Path | None,
    typer.Argument(metavar="BRON", help="De planning of het werkboek.", show_default=False),
]
Week = Annotated[
    str | None,
    typer.Option(
        "--week", metavar="WEEK", help="De week van een rooster zonder datums, zoals 2027-W02."
    ),
]
Past = Annotated[
    bool,
    typer.Option("--past", help="Neem ook dagen over die voorbij of al gepubliceerd zijn."),
]
Doubtful = Annotated[
    bool,
    typer.Option("--doubtful", help="Neem ook dagen over die anders bedoeld kunnen zijn."),
]
Understood = Annotated[
    bool,
    typer.Option("--understood", help="Bewaar wat begrepen is, ook als er iets niet begrepen is."),
]
Save = Annotated[
    bool, typer.Option("--save", help="Bewaar de wijzigingen in de planning, als één stap.")
]


def read(
    roster: RosterFile,
    source: Target = None,
    week: Week = None,
    past: Past = False,
    doubtful: Doubtful = False,
    save: Save = False,
    understood: Understood = False,
    team: Team = None,
    store: Store = None,
) -> None:
    """Lees een rooster uit Excel en zeg wat het verandert; bewaar het met --save.

    Wat vergrendeld is, blijft. Een dag waarvan iets niet begrepen is, blijft helemaal zoals hij is.
    """
    from ui.cli.teams import team_to_plan

    given = given_source(source, store)
    monday = None if week is None else read_week(week)
    if understood and not save:
        raise RefusedError("--understood hoort bij --save.")
    with team_to_plan(given, team, save=save) as (opened, keep):
        reading = _read(roster, opened.plan, monday)
        offered = [change for change in reading.changes if past or not change.is_over]
        chosen = [change for change in offered if doubtful or not change.doubt]
        _say(reading, chosen)
        if not save:
            return
        if reading.unread and not understood:
            raise RefusedError(
                "Niets bewaard: niet alles is begrepen. Verbeter het bestand, "
                "of bewaar de rest met --understood."
            )
        if chosen:
            from ui.application.roster_reading.words import STEP

            keep(reading.taken_over(chosen), STEP.say(len(chosen), file=roster.name))
            typer.echo(f"Bewaard: {given}")


def _read(path: Path, plan: Plan, monday: date | None) -> RosterReading:
    from ui.application.roster_reading.reading import RosterFileError, Time, read_roster
    from ui.cli.plan_files import present

    try:
        return read_roster(path, plan, Time(present().date(), monday))
    except RosterFileError as error:
        raise RefusedError(str(error)) from error


def _say(reading: RosterReading, chosen: list[Change]) -> None:
    """Say what was read, what changes, what is broken by it, and what is not understood."""
    from ui.application.roster_reading.telling import read_words, told_unread
    from ui.application.rule_texts import rule_sentence, violation_place

    typer.echo(read_words(reading))
    if not chosen:
        typer.echo("Er verandert niets.")
    for change in chosen:
        typer.echo(f"  {_line(change)}")
    left = [change for change in reading.changes if change not in chosen]
    over = sum(change.is_over for change in left)
    if over:
        days = count(over, "dag", "dagen")
        typer.echo(f"Blijft: {days}, want voorbij of al gepubliceerd. --past neemt ze mee.")
    doubtful = [_line(change) for change in left if not change.is_over]
    say_list("Blijft, want het kan anders bedoeld zijn; --doubtful neemt het mee:", doubtful)
    broken = [f"{violation_place(each)}: {rule_sentence(each)}" for each in reading.broken(chosen)]
    say_list("Daarmee gebroken regels:", broken)
    say_list("Ook gezien:", list(reading.notes))
    say_list("Niet begrepen:", [item.sentence for item in told_unread(reading)], err=True)


def _line(change: Change) -> str:
    """Say a change, and why it can be meant otherwise."""
    from ui.application.roster_reading.telling import told_change

    told = told_change(change)
    doubt = f" ({change.doubt})" if change.doubt else ""
    return f"{change.name}, {short_day(change.day)}: {told.old} → {told.new}{doubt}"
