"""The versions of a team beside the roster of now: what is out, since when, and what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from rostering.differences.moves import Change, changes
from rostering.plan import Plan
from rostering.roster import Roster
from rostering.time import Horizon, monday_of
from ui.application.publishing import words
from ui.application.publishing.new_version import NewVersion, published_roster
from ui.application.publishing.publication import Publication, Version, publication_of


class Editions:
    """All versions of a team; the roster of one is read when it is asked for, and once.

    Args:
        versions: what was published, in any order.
        roster_of: returns the roster of a version by its number.
    """

    def __init__(self, versions: Sequence[Version], roster_of: Callable[[int], Roster]) -> None:
        self._versions = tuple(sorted(versions, key=lambda version: version.number))
        self._read = roster_of
        self._rosters: dict[int, Roster] = {}
        self._out: Roster | None = None

    @property
    def versions(self) -> tuple[Version, ...]:
        """What was published, the oldest first."""
        return self._versions

    @property
    def next_number(self) -> int:
        """The number of the version that will be published."""
        return self._versions[-1].number + 1 if self._versions else 1

    @property
    def last_day(self) -> date | None:
        """The last day that any version holds."""
        return max((version.last for version in self._versions), default=None)

    def roster_of(self, number: int) -> Roster:
        """Return the roster of a version as it was published."""
        if number not in self._rosters:
            self._rosters[number] = self._read(number)
        return self._rosters[number]

    def of_week(self, monday: date) -> tuple[Version, ...]:
        """Return the versions that hold days of a week, the oldest first."""
        sunday = monday + timedelta(days=6)
        return tuple(
            each for each in self._versions if each.first <= sunday and monday <= each.last
        )

    def known(self, number: int | None = None) -> Roster:
        """Return what was out as a whole when a version was the newest; now when without one."""
        return self._merged(self._versions, number)

    def known_in(self, monday: date) -> Roster:
        """Return what is out of a week; quick, as few versions hold it."""
        return self._merged(self.of_week(monday))

    def _merged(self, versions: Sequence[Version], number: int | None = None) -> Roster:
        wanted = [each for each in versions if number is None or each.number <= number]
        roster, _ = published_roster(wanted, [self.roster_of(each.number) for each in wanted])
        return roster

    def changes_in(self, plan: Plan, monday: date) -> tuple[Change, ...]:
        """List what is no longer as it was published, on the published days of a week."""
        held = self.of_week(monday)
        days = [day for day in Horizon(monday, 1).days if any(_holds(one, day) for one in held)]
        return changes(plan.with_roster(self.known_in(monday)), plan, days) if days else ()

    def pill(self, plan: Plan, monday: date) -> str:
        """Say in short how a week stands: `Ontwerp`, `v2`, `v2 · 6 wijzigingen ▲`."""
        held = self.of_week(monday)
        if not held:
            return (words.PUBLISHED if plan.is_published(monday) else words.DRAFT).say()
        version, number = held[-1].number, len(self.changes_in(plan, monday))
        if not number:
            return f"v{version}"
        return words.LATER.say(version=version, changes=words.CHANGES.say(number))

    def publication(self, plan: Plan, horizon: Horizon) -> Publication | None:
        """Return the version of some weeks, for on paper."""
        return publication_of(plan, horizon, self._versions, self.roster_of)

    def new(self, plan: Plan, until: date, today: date) -> NewVersion:
        """Return the present roster up to a day, as the next version."""
        if self._out is None:
            self._out = self.known()
        return NewVersion(plan, until, self._out, self.last_day, today)

    def difference(self, plan: Plan, older: int, newer: int | None) -> tuple[Change, ...]:
        """List what differs between a version and a newer one, or the roster of now.

        Weeks that were not out yet with the older one are no change.
        """
        before = self.known(older)
        last = max(each.last for each in self._versions if each.number <= older)
        after = plan if newer is None else plan.with_roster(self.known(newer))
        days = [day for day in _days_of(before.mondays) if day <= last]
        return changes(plan.with_roster(before), after, days)


def _holds(version: Version, day: date) -> bool:
    return version.first <= day <= version.last


def _days_of(mondays: Iterable[date]) -> list[date]:
    return [day for monday in mondays for day in Horizon(monday_of(monday), 1).days]
