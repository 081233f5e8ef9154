"""`beurtrol publish` and `beurtrol diff`: versions of a roster, and what changed for whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rostering.check import violations
from rostering.plan import Plan
from rostering.roster import Roster
from rostering.time import Horizon
from ui.application.dates import count, long_day
from ui.application.editions import Editions
from ui.application.publishing import held_until, per_person
from ui.cli.comparing import differences_with
from ui.cli.inputs import GivenSource, RefusedError, given_source, holds_teams, read_date
from ui.cli.options import Store, Team
from ui.cli.plan_files import chosen_team, open_store, open_team, present, read_plan, refusing

if TYPE_CHECKING:
    from data.store import TeamStore

PlanPath = Annotated[
    Path | None, typer.Argument(metavar="PLANNING", help="Een planning.", show_default=False)
]
Until = Annotated[str, typer.Option("--until", metavar="DATUM", help="Publiceer t.e.m. deze dag.")]
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


def publish(file: PlanPath = None, *, until: Until, team: Team = None, store: Store = None) -> None:
    """Publiceer het rooster als nieuwe versie en zeg wat er voor wie verandert."""
    planning = _planning(file, store)
    last = read_date(until, "--until")
    with open_team(planning, team) as opened:
        version = _editions(opened.store, opened.team).new(opened.plan, last, present().date())
        span = version.span
        if span is None:
            raise RefusedError(
                f"Er is niets nieuws t.e.m. {_said(last)}: dat is al gepubliceerd, of er is nog "
                "geen rooster."
            )
        _warn_of_broken(opened.plan, span)
        from data.store import Change

        day = held_until(opened.plan, last).settings.published_until
        with opened.writing():
            told = Change(present(), f"versie gepubliceerd t.e.m. {_said(last)}")
            made = opened.store.publish(opened.team, *span, told, day)
    typer.echo(f"Versie {made.number}: {long_day(span[0])} t.e.m. {_said(span[1])}.")
    typer.echo(version.sentence)
    for person in version.people:
        typer.echo(person.text)


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
    planning = _planning(file, store)
    if workbook is not None:
        if version:
            raise RefusedError("--version en --workbook kunnen niet samen. Kies er één.")
        lines = differences_with(read_plan(planning, team), workbook)
        typer.echo("\n".join(lines) or "Geen verschil.")
        return
    if version is None or not 1 <= len(version) <= 2:
        raise RefusedError("Geef --version één of twee keer, of --workbook.")
    _tell_versions(planning, version, team)


def _tell_versions(planning: GivenSource, version: list[int], team: str | None) -> None:
    with open_store(planning, read_only=True) as opened, refusing():
        name = chosen_team(planning, opened.teams, team)
        plan = opened.plan(name)
        editions = _editions(opened, name)
        older, newer = (_known(editions, number) for number in (min(version), max(version)))
        found = editions.difference(plan, older, newer if len(version) == 2 else None)
    people = per_person(plan, found, date.max)
    if not people:
        typer.echo("Geen verschil.")
        return
    number = count(len(found), "wijziging", "wijzigingen")
    typer.echo(f"{number} voor {count(len(people), 'mens', 'mensen')}.")
    for person in people:
        typer.echo(person.text)


def newest_first(planning: GivenSource, team: str | None) -> Iterator[Roster]:
    """Yield what was out as a whole, version after version; nothing from a workbook."""
    if not holds_teams(planning):
        return
    with open_store(planning, read_only=True) as opened, refusing():
        editions = _editions(opened, chosen_team(planning, opened.teams, team))
        for version in reversed(editions.versions):
            yield editions.known(version.number)


def _editions(store: TeamStore, team: str) -> Editions:
    def roster_of(number: int) -> Roster:
        with refusing():
            return store.published(team, number)

    with refusing():
        return Editions(store.versions(team), roster_of)


def _known(editions: Editions, number: int) -> int:
    """Return the number of a version that there is, or refuse it."""
    numbers = [version.number for version in editions.versions]
    if number not in numbers:
        known = ", ".join(map(str, numbers)) or "geen"
        raise RefusedError(f"Versie {number} is er niet. Versies: {known}.")
    return number


def _warn_of_broken(plan: Plan, span: tuple[date, date]) -> None:
    broken = violations(plan, Horizon.of_days(*span))
    if broken:
        typer.echo(
            f"Let op: {count(len(broken), 'harde regel', 'harde regels')} gebroken; "
            "beurtrol check zegt welke.",
            err=True,
        )


def _planning(file: Path | None, store: str | None) -> GivenSource:
    """Return what holds the versions, which a workbook does not."""
    planning = given_source(file, store, "PLANNING")
    if not holds_teams(planning):
        raise RefusedError(
            f"“{planning}” is geen planning. Maak er een van een werkboek met beurtrol import."
        )
    return planning


def _said(day: date) -> str:
    return f"{long_day(day)} {day.year}"
