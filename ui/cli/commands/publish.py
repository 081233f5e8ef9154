"""`beurtrol publish`: a new version of a roster, and what changed for whom."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from rostering.check import violations
from rostering.plan import Plan
from rostering.time import Horizon
from ui.application.dates import count, full_day, long_day
from ui.application.publishing.new_version import held_until
from ui.cli.inputs import RefusedError, read_date
from ui.cli.options import Store, Team
from ui.cli.plan_files import open_team, present
from ui.cli.versions import PlanPath, editions_of, given_planning

Until = Annotated[str, typer.Option("--until", metavar="DATUM", help="Publiceer t.e.m. deze dag.")]


def publish(file: PlanPath = None, *, until: Until, team: Team = None, store: Store = None) -> None:
    """Publiceer het rooster als nieuwe versie en zeg wat er voor wie verandert."""
    planning = given_planning(file, store)
    last = read_date(until, "--until")
    with open_team(planning, team) as opened:
        version = editions_of(opened.store, opened.team).new(opened.plan, last, present().date())
        span = version.span
        if span is None:
            raise RefusedError(
                f"Er is niets nieuws t.e.m. {full_day(last)}: dat is al gepubliceerd, of er is nog "
                "geen rooster."
            )
        _warn_of_broken(opened.plan, span)
        from data.store import Change

        day = held_until(opened.plan, last).settings.published_until
        with opened.writing():
            told = Change(present(), f"versie gepubliceerd t.e.m. {full_day(last)}")
            made = opened.store.publish(opened.team, *span, told, day)
    typer.echo(f"Versie {made.number}: {long_day(span[0])} t.e.m. {full_day(span[1])}.")
    typer.echo(version.sentence)
    for person in version.people:
        typer.echo(person.text)


def _warn_of_broken(plan: Plan, span: tuple[date, date]) -> None:
    broken = violations(plan, Horizon.of_days(*span))
    if broken:
        typer.echo(
            f"Let op: {count(len(broken), 'harde regel', 'harde regels')} gebroken; "
            "beurtrol check zegt welke.",
            err=True,
        )
