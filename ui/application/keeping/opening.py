"""Opens a team of a plan file or of a shared planning."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from data.store import (
    AddressError,
    TeamStore,
    open_plan_file,
    open_shared_store,
    store_address,
    this_user,
)
from ui.application.keeping.sources import Place, SharedPlace
from ui.application.keeping.team_file import STORE_PROBLEMS, TeamFile

OPENING_PROBLEMS = (*STORE_PROBLEMS, AddressError)


class TeamChoiceError(Exception):
    """A planning with several teams, or none, of which one has to be chosen.

    Attributes:
        place: the file or the shared planning.
        teams: the teams in it.
    """

    def __init__(self, place: Place, teams: tuple[str, ...]) -> None:
        super().__init__(f"{place}: {len(teams)} teams")
        self.place = place
        self.teams = teams


def open_team_file(place: Place, team: str | None, now: Callable[[], datetime]) -> TeamFile:
    """Open a team; only to read where somebody else has the file or it is protected.

    Raises:
        TeamChoiceError: when no team is given and there is not exactly one.
        TeamError: when there is no such team.
        PlanFileError: when a file cannot be read.
        AddressError: when it is the address of something else.
        SharedStoreError: when a shared planning cannot be read.
    """
    store: TeamStore
    if isinstance(place, SharedPlace):
        store = open_shared_store(store_address(place.address), this_user(), now=now)
    else:
        store = open_plan_file(place, this_user(), now=now)
    try:
        name = _only_team(place, store) if team is None else team
        opened = TeamFile(store, name, store.plan(name), now)
        opened.forget_what_is_due()
    except Exception:
        store.close()
        raise
    return opened


def _only_team(place: Place, store: TeamStore) -> str:
    teams = store.teams
    if len(teams) != 1:
        raise TeamChoiceError(place, teams)
    return teams[0]
