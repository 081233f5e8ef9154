"""`beurtrol diff`: what differs between versions of a roster, or between a plan and a workbook."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from rostering.differences.changes import difference
from rostering.plan import Plan
from ui.application.dates import count
from ui.application.differences.from_workbook import completed
from ui.application.differences.short_texts import change_lines
from ui.application.keeping.sources import is_plan_file
from ui.application.publishing.editions import Editions
from ui.application.publishing.new_version import per_person
from ui.cli.inputs import GivenSource, RefusedError
from ui.cli.options import Store, Team
from ui.cli.plan_files import chosen_team, open_store, read_plan, refusing
from ui.cli.teams import read_team
from ui.cli.versions import PlanPath, editions_of, given_planning

Numbers = Annotated[
    list[int] | None,
    typer.Option(
        "--version", metavar="NUMMER", help="Een versie; tweemaal om er twee te vergelijken."
    ),
]
Workbook = Annotated[
    Path | None,
    typer.Option(
        "--workbook", metavar="WERKBOEK", help="Een werkboek om de planning mee te vergelijken."
    ),
]


def diff(
    file: PlanPath = None,
    version: Numbers = None,
    workbook: Workbook = None,
    team: Team = None,
    store: Store = None,
) -> None:
    """Zeg wat er verschilt tussen twee versies, of tussen de planning en een werkboek.

    Met één --version: tussen die versie en het rooster van nu.
    """
    planning = given_planning(file, store)
    if workbook is not None:
        if version:
            raise RefusedError("--version en --workbook kunnen niet samen. Kies er één.")
        lines = _differences_with(read_plan(planning, team), workbook)
        typer.echo("\n".join(lines) or "Geen verschil.")
        return
    if version is None or not 1 <= len(version) <= 2:
        raise RefusedError("Geef --version één of twee keer, of --workbook.")
    _tell_versions(planning, version, team)


def _differences_with(plan: Plan, workbook: Path) -> tuple[str, ...]:
    """Return in words what becomes of a plan where the workbook takes its place."""
    if is_plan_file(workbook):
        raise RefusedError(f"“{workbook}” is een planning; verwacht is een werkboek.")
    theirs = read_team(workbook).plan
    name, given = plan.settings.name, theirs.settings.name
    if name != given:
        raise RefusedError(f"“{workbook}” is van team “{given}”, niet van “{name}”.")
    return change_lines(difference(plan, completed(plan, theirs)))


def _tell_versions(planning: GivenSource, version: list[int], team: str | None) -> None:
    with open_store(planning, read_only=True) as opened, refusing():
        name = chosen_team(planning, opened.teams, team)
        plan = opened.plan(name)
        editions = editions_of(opened, name)
        older, newer = (_known(editions, number) for number in (min(version), max(version)))
        found = editions.difference(plan, older, newer if len(version) == 2 else None)
    people = per_person(plan, found, date.max)
    if not people:
        typer.echo("Geen verschil.")
        return
    number = count(len(found), "wijziging", "wijzigingen")
    typer.echo(f"{number} voor {count(len(people), 'persoon', 'mensen')}.")
    for person in people:
        typer.echo(person.text)


def _known(editions: Editions, number: int) -> int:
    """Return the number of a version that there is, or refuse it."""
    numbers = [version.number for version in editions.versions]
    if number not in numbers:
        known = ", ".join(map(str, numbers)) or "geen"
        raise RefusedError(f"Versie {number} is er niet. Versies: {known}.")
    return number
