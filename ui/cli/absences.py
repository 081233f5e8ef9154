"""Who is absent and when, as options of commands say it."""

from __future__ import annotations

from datetime import datetime
from difflib import get_close_matches
from typing import Annotated, TypeAlias

import typer

from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.team.absences import Absence
from rostering.time import WHOLE, Part
from ui.application.dates import full_day
from ui.cli.inputs import RefusedError, read_date

To: TypeAlias = Annotated[
    str | None, typer.Option("--to", metavar="DATUM", help="Laatste dag; anders enkel die ene dag.")
]
DayPart: TypeAlias = Annotated[
    str | None,
    typer.Option("--part", metavar="DEEL", help="VM, NM of 9:00-11:00; anders hele dagen."),
]
Moment: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--now", metavar="TIJDSTIP", help="Wat ervoor ligt, blijft; anders het tijdstip nu."
    ),
]
Refused: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--refused", metavar="NAAM", help="Wie nee zei; mag meermaals."),
]


def read_person(plan: Plan, given: str, option: str) -> str:
    """Return the name in the plan that is meant, whatever its capitals."""
    names = {name.casefold(): name for name in plan.names}
    name = names.get(given.strip().casefold())
    if name is not None:
        return name
    near = get_close_matches(given.strip().casefold(), names, n=1)
    hint = f" Bedoel je “{names[near[0]]}”?" if near else ""
    raise RefusedError(f"{option} is “{given}”; die medewerker kent het team niet.{hint}")


def read_absence(name: str, first: str, last: str | None, part: str | None) -> Absence:
    start = read_date(first, "--from")
    end = start if last is None else read_date(last, "--to")
    if end < start:
        raise RefusedError(f"--to is {full_day(end)}; dat ligt voor --from, {full_day(start)}.")
    return Absence(name, start, end, part=read_part(part))


def read_part(text: str | None) -> Part:
    """Read a part of a day as the team workbook has it."""
    from data.workbook import cells

    if text is None:
        return WHOLE
    try:
        part = cells.read_part(text)
    except cells.UnexpectedValueError:
        part = WHOLE
    if part.is_whole:
        raise RefusedError(f"--part is “{text}”; het moet VM, NM of 9:00-11:00 zijn.")
    return part


def read_now(text: str | None) -> Now:
    if text is None:
        return Now.at(datetime.now().astimezone())
    for form in ("%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%d/%m/%Y %H:%M", "%Y-%m-%dT%H:%M:%S"):
        try:
            return Now.at(datetime.strptime(text.strip(), form))
        except ValueError:
            continue
    return Now(read_date(text, "--now"))
