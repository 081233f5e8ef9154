"""What is out of the open plan file: for the marks in the grid, the toolbar and paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from rostering.plan import Plan
from rostering.roster import Roster
from rostering.time import Horizon
from ui.application.publishing.publication import Publication
from ui.desktop.keeping.room import Keeping

if TYPE_CHECKING:
    from ui.application.keeping.team_file import TeamFile
    from ui.application.publishing.editions import Editions

_Found = TypeVar("_Found")


class Out:
    """Knows the versions of the open plan file; they are read when they are asked for.

    Args:
        keeping: what has the file.
        opened: what to compare with where there are no versions.
    """

    def __init__(self, keeping: Keeping, opened: Callable[[date], Roster | None]) -> None:
        self._keeping, self._opened = keeping, opened
        self._known: tuple[TeamFile, Editions] | None = None

    def forget(self) -> None:
        """Read the versions anew at the next question."""
        self._known = None

    def has_news(self) -> bool:
        """Tell whether who writes the file published it, or anybody else who can."""
        if self._known is None:
            return False
        file, editions = self._known
        # A server that does not answer would keep the window waiting.
        if not (file.is_read_only or file.is_shared) or file.problem is not None:
            return False
        versions = self._read(file.versions)
        if versions is None or len(versions) == len(editions.versions):
            return False
        self.forget()
        return True

    @property
    def editions(self) -> Editions | None:
        """The versions of the open plan file; None where there is none, or it cannot be read."""
        from ui.application.keeping.team_file import STORE_PROBLEMS
        from ui.application.publishing.editions import Editions

        file = self._keeping.file
        if file is None:
            return None
        if self._known is None or self._known[0] is not file:
            try:
                self._known = (file, Editions(file.versions(), file.published))
            except STORE_PROBLEMS:
                return None
        return self._known[1]

    def newest_first(self) -> Iterator[Roster]:
        """Yield what was out as a whole, version after version, the newest first."""
        editions = self.editions
        if editions is None:
            return
        for version in reversed(editions.versions):
            roster = self._read(partial(editions.known, version.number))
            if roster is None:
                return
            yield roster

    def published(self, monday: date) -> Roster | None:
        """Return what was published of a week, to mark what is not like that any more."""
        editions = self.editions
        if editions is None or not editions.versions:
            return self._opened(monday)
        return self._read(lambda: editions.known_in(monday))

    def pill(self, plan: Plan, monday: date) -> str:
        """Say how a week stands."""
        editions = self.editions
        if editions is None:
            return ""
        return self._read(lambda: editions.pill(plan, monday)) or ""

    def publication(self, horizon: Horizon) -> Publication | None:
        """Return the version of some weeks, for on paper."""
        editions, session = self.editions, self._keeping.session
        if editions is None or session is None:
            return None
        plan = session.plan
        return self._read(lambda: editions.publication(plan, horizon))

    def _read(self, what: Callable[[], _Found]) -> _Found | None:
        """Read of versions; a file that is out of reach now says so where changes are kept."""
        from ui.application.keeping.team_file import STORE_PROBLEMS

        try:
            return what()
        except STORE_PROBLEMS:
            return None
