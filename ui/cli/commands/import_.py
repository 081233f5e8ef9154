"""`beurtrol import`: a plan file of a workbook, or its team added to one or to a shared store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rostering.plan import Plan
from ui.application.dates import count
from ui.application.keeping.sources import PLAN_FILE_SUFFIX, is_plan_file
from ui.cli.inputs import GivenSource, RefusedError, given_source
from ui.cli.options import Store
from ui.cli.plan_files import present, refuse_unwritable, refusing
from ui.cli.teams import read_team

if TYPE_CHECKING:
    from data.store import StoreAddress
    from data.workbook import WorkbookReading

Workbook = Annotated[
    Path, typer.Argument(metavar="WERKBOEK", help="Het werkboek van het team.", show_default=False)
]
Target = Annotated[
    Path | None,
    typer.Argument(
        metavar="BESTAND.beurtrol", help="De planning; nieuw of bestaand.", show_default=False
    ),
]


def import_workbook(workbook: Workbook, file: Target = None, store: Store = None) -> None:
    """Maak een planning van een werkboek, of voeg het team toe aan een planning.

    Een team dat er al in staat, wordt nooit overschreven.
    """
    target = given_source(file, store, "BESTAND.beurtrol")
    if isinstance(target, Path) and target.suffix.lower() != PLAN_FILE_SUFFIX:
        raise RefusedError(f"“{target}” eindigt niet op {PLAN_FILE_SUFFIX}.")
    if is_plan_file(workbook):
        raise RefusedError(f"“{workbook}” is al een planning; verwacht is een werkboek.")
    reading = read_team(workbook)
    is_new = isinstance(target, Path) and not target.exists()
    if isinstance(target, Path):
        _add(target, reading.plan, workbook.name, is_new=is_new)
    else:
        _add_to_shared(target, reading.plan, workbook.name)
    _say(target, reading, is_new=is_new)


def _add(path: Path, plan: Plan, source: str, *, is_new: bool) -> None:
    from data.store import Change, create_plan_file, open_plan_file, this_user

    now = present()
    with refusing():
        if is_new:
            create_plan_file(path, now)
        try:
            with open_plan_file(path, this_user()) as file:
                refuse_unwritable(file)
                file.add_team(plan, Change(now, f"team ingelezen uit {source}"))
        except Exception:
            if is_new:
                path.unlink(missing_ok=True)
            raise


def _add_to_shared(address: StoreAddress, plan: Plan, source: str) -> None:
    from data.store import Change, open_shared_store, this_user

    with refusing(), open_shared_store(address, this_user(), create=True) as store:
        store.add_team(plan, Change(present(), f"team ingelezen uit {source}"))


def _say(path: GivenSource, reading: WorkbookReading, *, is_new: bool) -> None:
    from ui.application.workbook.noticed import noticed

    plan = reading.plan
    what = [count(len(plan.employees), "medewerker", "medewerkers")]
    if plan.roster.mondays:
        what.append(f"{count(len(plan.roster.mondays), 'week', 'weken')} rooster")
    where = "Gemaakt" if is_new else "Toegevoegd aan"
    typer.echo(f"{where}: {path}")
    typer.echo(f"Team “{plan.settings.name}”: {', '.join(what)}.")
    for seen in noticed(reading.warnings, plan):
        typer.echo(f"Ook gezien, geen fout: {seen}", err=True)
