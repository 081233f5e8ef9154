"""Plan files and shared stores as the source of a command, and as what it writes into."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rostering.plan import Plan
from ui.cli.inputs import GivenSource, RefusedError

if TYPE_CHECKING:
    from data.store import ConflictError, PlanFileReason, TeamStore


def present() -> datetime:
    """Return the local time, as everything in a plan is local."""
    return datetime.now()  # noqa: DTZ005


@contextmanager
def refusing() -> Iterator[None]:
    """Turn what is wrong with a store into the words that a command ends with."""
    from data.store import ConflictError, PlanFileError, SharedStoreError, TeamError
    from ui.application.keeping.plan_file_texts import unusable_plan_file, unusable_team
    from ui.application.keeping.shared_store_texts import conflict_lines, unusable_shared_store

    try:
        yield
    except PlanFileError as error:
        raise RefusedError(unusable_plan_file(error, present())) from error
    except TeamError as error:
        raise RefusedError(unusable_team(error)) from error
    except SharedStoreError as error:
        raise RefusedError(unusable_shared_store(error)) from error
    except ConflictError as error:
        raise RefusedError(*conflict_lines(error, present())) from error


def open_store(source: GivenSource, *, read_only: bool = False) -> TeamStore:
    """Open what holds the teams; who only reads keeps nobody from it."""
    from data.store import open_plan_file, open_shared_store, this_user

    with refusing():
        if isinstance(source, Path):
            return open_plan_file(source, this_user(), read_only=read_only)
        return open_shared_store(source, this_user())


def read_plan(source: GivenSource, team: str | None) -> Plan:
    """Read a team of a store, without keeping anybody from it."""
    with open_store(source, read_only=True) as store, refusing():
        return store.plan(chosen_team(source, store.teams, team))


def chosen_team(path: GivenSource, teams: tuple[str, ...], wanted: str | None) -> str:
    """Return the team that is meant, or refuse with those that there are."""
    from ui.application.keeping.plan_file_texts import teams_in

    if wanted is not None:
        found = [team for team in teams if team.casefold() == wanted.strip().casefold()]
        if not found:
            raise RefusedError(f"“{path}” heeft geen team “{wanted}”. {teams_in(teams)}")
        return found[0]
    if len(teams) == 1:
        return teams[0]
    if not teams:
        raise RefusedError(f"“{path}”: {teams_in(teams)} Voeg er een toe met beurtrol import.")
    raise RefusedError(f"“{path}”: kies een team met --team. {teams_in(teams)}")


@dataclass(frozen=True, slots=True)
class OpenTeam:
    """A team of a store that a command will write into."""

    store: TeamStore
    team: str
    plan: Plan

    def keep(self, after: Plan, what: str) -> None:
        """Write a change and its name into the store."""
        from data.store import Change

        with self.writing():
            self.store.write(self.team, self.plan, after, Change(present(), what))

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Say what others changed meanwhile, where that is why nothing can be written."""
        from data.store import ConflictError

        try:
            with refusing():
                yield
        except RefusedError as error:
            if not isinstance(error.__cause__, ConflictError):
                raise
            raise RefusedError(*error.lines, *self._difference(error.__cause__)) from error

    def _difference(self, conflict: ConflictError) -> tuple[str, ...]:
        from rostering.differences.changes import difference
        from ui.application.differences.short_texts import change_lines

        with refusing():
            now = self.store.plan(conflict.team)
        return tuple(f"  {line}" for line in change_lines(difference(self.plan, now)))


@contextmanager
def open_team(source: GivenSource, team: str | None) -> Iterator[OpenTeam]:
    """Open a team to write, from now until the end of the command."""
    with open_store(source) as store:
        refuse_unwritable(store)
        with refusing():
            name = chosen_team(source, store.teams, team)
            plan = store.plan(name)
        yield OpenTeam(store, name, plan)


def refuse_unwritable(store: TeamStore) -> None:
    """Refuse a file that somebody else has open or that may not be written."""
    from data.store import PlanFile, PlanFileError

    if isinstance(store, PlanFile) and store.is_read_only:
        with refusing():
            reason: PlanFileReason = "read_only" if store.is_protected else "held"
            raise PlanFileError(store.path, reason, store.holder)
