"""Everything about one person, from whatever holds the plan."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from data.store import LogEntry, TeamStore, Version
from rostering.plan import Plan
from rostering.privacy.naming import names_of
from rostering.roster import Roster


class HoldsVersions(Protocol):
    """A team in a planning, with what was published and changed."""

    def versions(self) -> Sequence[Version]: ...
    def published(self, number: int) -> Roster: ...
    def history(self) -> Sequence[LogEntry]: ...


class Kept:
    """A team of a store that is open."""

    def __init__(self, store: TeamStore, team: str) -> None:
        self._store, self._team = store, team

    def versions(self) -> Sequence[Version]:
        return self._store.versions(self._team)

    def published(self, number: int) -> Roster:
        return self._store.published(self._team, number)

    def history(self) -> Sequence[LogEntry]:
        return self._store.log(self._team)


def everybody_in(plan: Plan) -> tuple[str, ...]:
    """Return the names of the team, then of whoever else stands in its roster."""
    here = list(plan.names)
    return (*here, *sorted({name for name, _, _ in plan.roster.entries()} - set(here)))


def write_about_person(path: Path, plan: Plan, name: str, kept: HoldsVersions | None) -> None:
    """Write all that there is of somebody: the plan, what was published, and who changed what.

    Raises:
        UnwritableFileError: when the file cannot be written.
    """
    from data.person_workbook import Logged, Published, write_person_workbook

    versions: list[Published] = []
    log: list[Logged] = []
    if kept is not None:
        versions = [Published(item.number, kept.published(item.number)) for item in kept.versions()]
        named = names_of(name, everybody_in(plan))
        log = [
            Logged(item.at, item.who.name, item.what, item.reason)
            for item in kept.history()
            if named.search(f"{item.what} {item.reason}")
        ]
    write_person_workbook(path, plan, name, versions, log)
