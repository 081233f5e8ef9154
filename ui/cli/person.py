"""`beurtrol export --persoon`: everything that a source holds of one person."""

from __future__ import annotations

from pathlib import Path

import typer

from rostering.plan import Plan
from ui.cli.inputs import (
    GivenSource,
    RefusedError,
    check_outputs,
    holds_teams,
    refusing_unwritable,
)
from ui.cli.plan_files import chosen_team, open_store, refusing
from ui.cli.teams import read_team


def write_person(
    source: GivenSource, team: str | None, name: str, xlsx: Path | None, *, alone: bool
) -> None:
    """Write the workbook about a person, or refuse.

    Args:
        source: what holds the team.
        team: which team, where there are several.
        name: the person, as the team writes the name.
        xlsx: the file.
        alone: whether nothing else was asked for.
    """
    if xlsx is None or not alone:
        raise RefusedError("--persoon hoort bij --xlsx, zonder de andere bestanden en --week.")
    check_outputs(xlsx, inputs=(source,))
    with refusing_unwritable():
        if holds_teams(source):
            _write_kept(source, team, name, xlsx)
        else:
            from ui.application.privacy.about_person import write_about_person

            plan = read_team(source, team).plan
            write_about_person(xlsx, plan, _person(plan, name), None)
    typer.echo(f"Geschreven: {xlsx}")
    typer.echo(
        "Het bevat ook redenen van afwezigheid. Geef het enkel aan wie het over gaat.", err=True
    )


def _write_kept(source: GivenSource, team: str | None, name: str, xlsx: Path) -> None:
    from ui.application.privacy.about_person import Kept, write_about_person

    with open_store(source, read_only=True) as store, refusing():
        chosen = chosen_team(source, store.teams, team)
        plan = store.plan(chosen)
        write_about_person(xlsx, plan, _person(plan, name), Kept(store, chosen))


def _person(plan: Plan, wanted: str) -> str:
    """Return the name of somebody of the team, or of its roster, or refuse with those there are."""
    from ui.application.privacy.about_person import everybody_in

    names = everybody_in(plan)
    found = [name for name in names if name.casefold() == wanted.strip().casefold()]
    if not found:
        known = ", ".join(names) or "niemand"
        raise RefusedError(f"“{wanted}” staat niet in het team. Wel: {known}.")
    return found[0]
