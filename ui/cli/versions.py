"""The published versions of a team, as commands read them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from rostering.roster import Roster
from ui.application.publishing.editions import Editions
from ui.cli.inputs import GivenSource, RefusedError, given_source, holds_teams
from ui.cli.plan_files import chosen_team, open_store, refusing

if TYPE_CHECKING:
    from data.store import TeamStore

PlanPath: TypeAlias = Annotated[
    Path | None, typer.Argument(metavar="PLANNING", help="Een planning.", show_default=False)
]


def given_planning(file: Path | None, store: str | None) -> GivenSource:
    """Return what holds the versions, which a workbook does not."""
    planning = given_source(file, store, "PLANNING")
    if not holds_teams(planning):
        raise RefusedError(
            f"“{planning}” is geen planning. Maak er een van een werkboek met beurtrol import."
        )
    return planning


def editions_of(store: TeamStore, team: str) -> Editions:
    """Return the versions of a team, of which a roster is read when it is asked for."""

    def roster_of(number: int) -> Roster:
        with refusing():
            return store.published(team, number)

    with refusing():
        return Editions(store.versions(team), roster_of)


def newest_first(planning: GivenSource, team: str | None) -> Iterator[Roster]:
    """Yield what was out as a whole, version after version; nothing from a workbook."""
    if not holds_teams(planning):
        return
    with open_store(planning, read_only=True) as opened, refusing():
        editions = editions_of(opened, chosen_team(planning, opened.teams, team))
        for version in reversed(editions.versions):
            yield editions.known(version.number)
