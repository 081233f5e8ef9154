"""A team of a plan file that is open: each change is kept at once, or waits and is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from data.store import (
    Change,
    Copy,
    Holder,
    LogEntry,
    PlanFile,
    PlanFileError,
    TeamError,
    Version,
    copies_of,
    create_plan_file,
    make_copy,
    open_plan_file,
    this_user,
)
from rostering.plan import Plan
from rostering.roster import Roster
from ui.application.allowing import new_reasons
from ui.application.publishing import held_until

LOST = frozenset({"taken_over", "changed", "held"})
"""Reasons after which trying again cannot help: somebody else's file must not be overwritten."""


class TeamChoiceError(Exception):
    """A file with several teams, or none, of which one has to be chosen.

    Attributes:
        path: the file.
        teams: the teams in it.
    """

    def __init__(self, path: Path, teams: tuple[str, ...]) -> None:
        super().__init__(f"{path}: {len(teams)} teams")
        self.path = path
        self.teams = teams


def open_team_file(path: Path, team: str | None, now: Callable[[], datetime]) -> TeamFile:
    """Open a team; only to read where somebody else has the file or it is protected.

    Raises:
        TeamChoiceError: when no team is given and the file does not hold exactly one.
        TeamError: when the file has no such team.
        PlanFileError: when it cannot be read.
    """
    file = open_plan_file(path, this_user(), now=now)
    try:
        name = _only_team(file) if team is None else team
        return TeamFile(file, name, file.plan(name), now)
    except Exception:
        file.close()
        raise


def _only_team(file: PlanFile) -> str:
    teams = file.teams
    if len(teams) != 1:
        raise TeamChoiceError(file.path, teams)
    return teams[0]


def write_team_file(path: Path, plan: Plan, what: str, now: Callable[[], datetime]) -> None:
    """Make a plan file of one team, whole or not at all.

    Raises:
        PlanFileError: when it cannot be written.
    """
    create_plan_file(path, now())
    try:
        with open_plan_file(path, this_user(), now=now) as file:
            file.add_team(plan, Change(now(), what))
    except Exception:
        path.unlink(missing_ok=True)
        raise


class TeamFile:
    """Keeps the changes of one team; what cannot be written now waits in memory.

    Attributes:
        plan: the plan as it was read last.
        warnings: what was seen while reading, which is nothing: the program wrote it itself.
        problem: why the last change is not kept, if so.
    """

    def __init__(self, file: PlanFile, team: str, plan: Plan, now: Callable[[], datetime]) -> None:
        self.plan = plan
        self.warnings: tuple[()] = ()
        self.problem: PlanFileError | TeamError | None = None
        self._file = file
        self._team = team
        self._now = now
        self._written = plan
        self._latest = plan
        self._waiting: list[Change] = []

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def is_read_only(self) -> bool:
        return self._file.is_read_only

    @property
    def holder(self) -> Holder | None:
        """Who has the file open to write, when it was last seen."""
        return self._file.holder

    @property
    def is_protected(self) -> bool:
        """Tell whether the file or its folder may not be written."""
        return self._file.is_protected

    @property
    def unkept(self) -> int:
        """How many changes are not in the file."""
        return len(self._waiting)

    @property
    def copy_problem(self) -> PlanFileError | None:
        """Why the copy of today could not be made, if so."""
        return self._file.copy_problem

    def keep(self, before: Plan, after: Plan, what: str) -> None:
        """Write a change; when that fails, remember it and say so in `problem`."""
        self._latest = after
        self._waiting.append(Change(self._now(), what, new_reasons(before, after)))
        self.retry()

    def retry(self) -> bool:
        """Try again to write what waits; tell whether everything is in the file."""
        if not self._waiting:
            return True
        try:
            self._file.write(self._team, self._written, self._latest, *self._waiting)
        except (PlanFileError, TeamError) as error:
            self.problem = error
            return False
        self._written = self._latest
        self._team = self._latest.settings.name
        self._waiting.clear()
        self.problem = None
        return True

    def renew(self) -> None:
        """Give a sign of life, so that others know that somebody is here."""
        try:
            self._file.renew()
        except PlanFileError as error:
            self.problem = error

    def look(self) -> Plan | None:
        """Return the plan anew when somebody else changed it; for who only reads."""
        if not self._file.glance().has_changed:
            return None
        self.plan = self._written = self._latest = self._file.plan(self._team)
        return self.plan

    def claim(self, *, take_over: bool = False) -> bool:
        """Try to write from now on; the plan is read anew before."""
        if not self._file.claim(take_over=take_over):
            return False
        self.plan = self._written = self._latest = self._file.plan(self._team)
        self.problem = None
        return True

    def versions(self) -> tuple[Version, ...]:
        """Return what was published of the team, the newest first."""
        return self._file.versions(self._team)

    def published(self, number: int) -> Roster:
        """Return the roster of a version, as it was published."""
        return self._file.published(self._team, number)

    def publish(self, first: date, last: date, what: str) -> Version:
        """Make these days the next version; the roster holds up to the last one from then on.

        Raises:
            PlanFileError, TeamError: when it cannot be written, or earlier changes cannot; nothing
                is published then.
        """
        if not self.retry() and self.problem is not None:
            raise self.problem
        after = held_until(self._latest, last)
        change, day = Change(self._now(), what), after.settings.published_until
        version = self._file.publish(self._team, first, last, change, day)
        self._written = self._latest = after
        return version

    def history(self) -> tuple[LogEntry, ...]:
        """Return the changes of the team, the newest first."""
        return self._file.log(self._team)

    def copies(self) -> tuple[Copy, ...]:
        """Return the copies that stand beside the file, the newest first."""
        return copies_of(self.path)

    def plan_of_copy(self, copy: Copy) -> Plan:
        """Return the team as it was when a copy was made."""
        with open_plan_file(copy.path, self._file.who, now=self._now, read_only=True) as file:
            return file.plan(self._team)

    def copy_before_restoring(self) -> None:
        """Keep the present file beside it, before an earlier plan takes its place."""
        make_copy(self.path, self._now())

    def copy_to(self, path: Path, what: str) -> None:
        """Write a copy of the file, or of the team alone where changes wait that are not in it."""
        if self._waiting or self.problem is not None:
            write_team_file(path, self._latest, what, self._now)
        else:
            self._file.copy_to(path)

    def close(self) -> None:
        self.retry()
        self._file.close()
