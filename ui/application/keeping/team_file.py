"""A team of a plan file or a shared planning that is open: each change is kept at once, or waits.

Reading what others made of it, and trying again, happen on a thread of their own; everything else
comes from the thread of the window.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from data.store import (
    Change,
    ConflictError,
    Copy,
    Holder,
    LogEntry,
    News,
    PlanFile,
    PlanFileError,
    Retention,
    SharedStoreError,
    TeamError,
    TeamStore,
    Version,
    copies_of,
    create_plan_file,
    make_copy,
    open_plan_file,
    remove_copies,
    this_user,
)
from rostering.differences.merging import Merged, laid_over
from rostering.plan import Plan
from rostering.privacy.forgetting import alias_for, forgotten, renamed
from rostering.roster import Roster
from ui.application.allowing import new_reasons
from ui.application.privacy.forgetting import due, erased_step
from ui.application.publishing.new_version import held_until

LOST = frozenset({"taken_over", "changed", "held"})
"""Reasons after which trying again cannot help: somebody else's file must not be overwritten."""

StoreProblem: TypeAlias = PlanFileError | SharedStoreError | ConflictError | TeamError
STORE_PROBLEMS = (PlanFileError, SharedStoreError, ConflictError, TeamError)


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
        writes: how often something was written; what is read meanwhile is no news.
    """

    def __init__(
        self, store: TeamStore, team: str, plan: Plan, now: Callable[[], datetime]
    ) -> None:
        self.plan = plan
        self.warnings: tuple[()] = ()
        self.problem: StoreProblem | None = None
        self._store = store
        self._file = store if isinstance(store, PlanFile) else None
        self._team = team
        self._now = now
        self._written = plan
        self._latest = plan
        self._waiting: list[Change] = []
        self._lock = threading.RLock()
        self.writes = 0

    @property
    def name(self) -> str:
        """The name of the file, or the server and database."""
        return str(self._store.place) if self._file is None else self._file.path.name

    @property
    def path(self) -> Path | None:
        """The file; None for a shared planning."""
        return None if self._file is None else self._file.path

    @property
    def is_shared(self) -> bool:
        """Tell whether others may write too while it is open."""
        return self._file is None

    @property
    def is_read_only(self) -> bool:
        return self._store.is_read_only

    @property
    def holder(self) -> Holder | None:
        """Who has the file open to write, when it was last seen."""
        return None if self._file is None else self._file.holder

    @property
    def is_protected(self) -> bool:
        """Tell whether the file or its folder may not be written."""
        return self._file is not None and self._file.is_protected

    @property
    def unkept(self) -> int:
        """How many changes are not kept yet."""
        return len(self._waiting)

    @property
    def waiting(self) -> tuple[str, ...]:
        """What the changes are called that are not kept yet."""
        return tuple(change.what for change in self._waiting)

    @property
    def copy_problem(self) -> PlanFileError | None:
        """Why the copy of today could not be made, if so."""
        return None if self._file is None else self._file.copy_problem

    def keep(self, before: Plan, after: Plan, what: str) -> None:
        """Write a change; when that fails, remember it and say so in `problem`."""
        self._latest = after
        self._waiting.append(Change(self._now(), what, new_reasons(before, after)))
        # A server that does not answer would hold up every edit: it is tried again beside them.
        if not isinstance(self.problem, SharedStoreError):
            self.retry()

    def retry(self) -> bool:
        """Try again to write what waits; tell whether everything is kept. From any thread."""
        with self._lock:
            changes, latest = tuple(self._waiting), self._latest
            if not changes:
                return True
            if isinstance(self.problem, ConflictError):
                return False
            try:
                self._store.write(self._team, self._written, latest, *changes)
            except STORE_PROBLEMS as error:
                self.problem = error
                return False
            self._written = latest
            self._team = latest.settings.name
            del self._waiting[: len(changes)]
            self.writes += 1
            self.problem = None
        return not self._waiting

    def renew(self) -> None:
        """Give a sign of life, so that others know that somebody is here."""
        try:
            if self._file is not None:
                self._file.renew()
        except PlanFileError as error:
            self.problem = error

    def news(self) -> News | None:
        """Read what somebody else made of the team since; from any thread.

        Raises:
            PlanFileError, SharedStoreError, TeamError: when it cannot be read.
        """
        if self._file is not None and not self._file.glance().has_changed:
            return None
        return self._store.news(self._team)

    def accept(self, news: News) -> Plan:
        """Base later changes on what somebody else made; what waits here waits no longer.

        Returns:
            The plan that the team had before, as it was written.
        """
        before = self._written
        self._store.accept(news)
        self.plan = self._written = self._latest = news.plan
        self._team = news.plan.settings.name
        self._waiting.clear()
        self.problem = None
        return before

    @property
    def conflict(self) -> ConflictError | None:
        """Who changed what a change of here is based on, where that keeps it from being written."""
        return self.problem if isinstance(self.problem, ConflictError) else None

    def pair(self) -> tuple[Plan, Plan]:
        """Return the plan as it was written last, and as it is here with what waits."""
        return self._written, self._latest

    def on_top_of(self, news: News) -> Merged:
        """Return what somebody else made, with what waits here on top."""
        return laid_over(self._written, self._latest, news.plan)

    def claim(self, *, take_over: bool = False) -> bool:
        """Try to write from now on; the plan is read anew before."""
        if self._file is None or not self._file.claim(take_over=take_over):
            return False
        self.plan = self._written = self._latest = self._store.plan(self._team)
        self.problem = None
        return True

    def versions(self) -> tuple[Version, ...]:
        """Return what was published of the team, the newest first."""
        return self._store.versions(self._team)

    def published(self, number: int) -> Roster:
        """Return the roster of a version, as it was published."""
        return self._store.published(self._team, number)

    def publish(self, first: date, last: date, what: str) -> Version:
        """Make these days the next version; the roster holds up to the last one from then on.

        Raises:
            PlanFileError, TeamError, SharedStoreError, ConflictError: when it cannot be written, or
                earlier changes cannot; nothing is published then.
        """
        self._keep_all()
        after = held_until(self._latest, last)
        change, day = Change(self._now(), what), after.settings.published_until
        version = self._store.publish(self._team, first, last, change, day)
        self._know(after)
        return version

    def retention(self) -> Retention:
        """Return after how many months the team forgets what."""
        return self._store.retention(self._team)

    def forget(self, retention: Retention) -> Plan:
        """Note what the team decided to forget, and forget now what is due.

        Raises:
            PlanFileError, TeamError, SharedStoreError, ConflictError: when it cannot be written.
        """
        self._keep_all()
        now = self._now()
        found = due(self._latest, retention, now.date())
        is_new = retention != self.retention()
        change = Change(now, found.step) if found.text or is_new else None
        noted = replace(retention, applied=now.date())
        plans = (self._latest, found.plan)
        self._store.forget(self._team, plans, noted, found.days_before, change)
        return self._know(found.plan)

    def forget_what_is_due(self) -> None:
        """Forget once a day what the team decided to; where that cannot be, another day does."""
        today = self._now().date()
        with suppress(*STORE_PROBLEMS):
            decided = self.retention()
            is_on = decided.reasons_months is not None or decided.rosters_months is not None
            if not self.is_read_only and is_on and decided.applied != today:
                self.forget(decided)

    def erase(self, name: str) -> Plan:
        """Forget somebody: the past stays under another name, in versions and history too.

        Raises:
            PlanFileError, TeamError, SharedStoreError, ConflictError: when it cannot be written.
        """
        self._keep_all()
        now = self._now()
        alias = alias_for(self._store.people)
        before = renamed(self._latest, name, alias)
        after = forgotten(self._latest, name, alias, now.date())
        change = Change(now, erased_step(alias))
        self._store.erase(self._team, (before, after), (name, alias), change)
        return self._know(after)

    def _keep_all(self) -> None:
        if not self.retry() and self.problem is not None:
            raise self.problem

    def _know(self, plan: Plan) -> Plan:
        self.plan = self._written = self._latest = plan
        self.writes += 1
        return plan

    def history(self) -> tuple[LogEntry, ...]:
        """Return the changes of the team, the newest first."""
        return self._store.log(self._team)

    def copies(self) -> tuple[Copy, ...]:
        """Return the copies that stand beside the file, the newest first."""
        return () if self.path is None else copies_of(self.path)

    def wipe_copies(self) -> None:
        """Wipe the copies beside the file.

        Raises:
            PlanFileError: when one of them cannot be wiped.
        """
        if self.path is not None:
            remove_copies(self.path)

    def plan_of_copy(self, copy: Copy) -> Plan:
        """Return the team as it was when a copy was made."""
        with open_plan_file(copy.path, self._store.who, now=self._now, read_only=True) as file:
            return file.plan(self._team)

    def copy_before_restoring(self) -> None:
        """Keep the present file beside it, before an earlier plan takes its place."""
        if self.path is not None:
            make_copy(self.path, self._now())

    def copy_to(self, path: Path, what: str) -> None:
        """Write a copy of the file, or of the team alone where changes wait that are not in it."""
        if self._waiting or self.problem is not None or self._file is None:
            write_team_file(path, self._latest, what, self._now)
        else:
            self._file.copy_to(path)

    def close(self) -> None:
        if not isinstance(self.problem, SharedStoreError):
            self.retry()
        self._store.close()
