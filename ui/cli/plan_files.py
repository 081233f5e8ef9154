"""Plan files as the source of a command, and as what it writes into."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rostering.plan import Plan
from ui.application.sources import is_plan_file
from ui.cli.inputs import RefusedError, read_team

if TYPE_CHECKING:
    from data.store import PlanFile, PlanFileReason
    from data.workbook import WorkbookReading


def present() -> datetime:
    """Return the local time, as everything in a plan is local."""
    return datetime.now()  # noqa: DTZ005


@contextmanager
def refusing() -> Iterator[None]:
    """Turn what is wrong with a plan file into the words that a command ends with."""
    from data.store import PlanFileError, TeamError
    from ui.application.plan_file_texts import unusable_plan_file, unusable_team

    try:
        yield
    except PlanFileError as error:
        raise RefusedError(unusable_plan_file(error, present())) from error
    except TeamError as error:
        raise RefusedError(unusable_team(error)) from error


def read_plan(path: Path, team: str | None) -> Plan:
    """Read a team of a plan file, without keeping anybody from it."""
    from data.store import open_plan_file, this_user

    with refusing(), open_plan_file(path, this_user(), read_only=True) as file:
        return file.plan(chosen_team(path, file.teams, team))


def chosen_team(path: Path, teams: tuple[str, ...], wanted: str | None) -> str:
    """Return the team that is meant, or refuse with those that there are."""
    from ui.application.plan_file_texts import teams_in

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
    """A team of a plan file that a command will write into."""

    file: PlanFile
    team: str
    plan: Plan

    def keep(self, after: Plan, what: str) -> None:
        """Write a change and its name into the file."""
        from data.store import Change

        with refusing():
            self.file.write(self.team, self.plan, after, Change(present(), what))


@contextmanager
def open_team(path: Path, team: str | None) -> Iterator[OpenTeam]:
    """Open a team to write, from now until the end of the command."""
    from data.store import open_plan_file, this_user

    with refusing():
        file = open_plan_file(path, this_user())
    with file:
        refuse_unwritable(file)
        with refusing():
            name = chosen_team(path, file.teams, team)
            plan = file.plan(name)
        yield OpenTeam(file, name, plan)


@contextmanager
def team_to_plan(
    source: Path, team: str | None, *, save: bool
) -> Iterator[tuple[WorkbookReading, Callable[[Plan, str], None]]]:
    """Read a team, and give what keeps its new roster; a plan file is held meanwhile."""
    if not save:
        yield read_team(source, team), lambda _plan, _what: None
        return
    if not is_plan_file(source):
        raise RefusedError(
            f"--save hoort bij een planning; “{source}” is een werkboek. "
            "Maak er een planning van met beurtrol import."
        )
    from data.workbook import WorkbookReading

    with open_team(source, team) as opened:
        yield WorkbookReading(opened.plan, ()), opened.keep


def refuse_unwritable(file: PlanFile) -> None:
    """Refuse a file that somebody else has open or that may not be written."""
    from data.store import PlanFileError

    if file.is_read_only:
        with refusing():
            reason: PlanFileReason = "read_only" if file.is_protected else "held"
            raise PlanFileError(file.path, reason, file.holder)
