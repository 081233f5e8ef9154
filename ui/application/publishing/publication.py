"""Which published version a roster is, and what changed since: the words on paper.

Papers speak as the window does, so these words do too (decision 0020).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol, TypeAlias

from data.dutch import clock
from rostering.plan import Plan
from rostering.roster import DayEntry, Roster
from rostering.time import Horizon
from ui.application.dates import full_date, weekday
from ui.application.language import DUTCH, speaking
from ui.application.publishing import words
from ui.application.publishing.new_version import Published, published_roster

if TYPE_CHECKING:
    from data.publish.edition import EditionWords

EditionOf: TypeAlias = "Callable[[Horizon], Publication | None]"
"""Returns the version of some weeks; None where none of them was ever published."""


class Version(Published, Protocol):
    """What was published and when, as a plan file keeps it."""

    @property
    def at(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Publication:
    """The version of a roster.

    Attributes:
        edited: whether it changed since it was published.
        since: the version with which it is compared; None for the first one.
        before: the plan as it was in that version.
    """

    number: int
    at: datetime
    edited: bool = False
    since: int | None = None
    before: Plan | None = None

    @property
    def title(self) -> str:
        """A word beside a title: `versie 3`."""
        if self.edited:
            return words.DRAFT_TITLE.say()
        return words.VERSION_TITLE.say(number=self.number)

    @property
    def sentence(self) -> str:
        """The version with its time: `Versie 3, gepubliceerd op do 28 januari 2027 om 16:10`."""
        time = clock(60 * self.at.hour + self.at.minute)
        text = words.EDITED if self.edited else words.VERSION
        day = f"{weekday(self.at)} {full_date(self.at)}"
        return text.say(number=self.number, day=day, time=time)


def edition_words(horizon: Horizon, edition_of: EditionOf | None) -> EditionWords:
    """Say which version some weeks are, together and each, in the Dutch of a workbook."""
    from data.publish.edition import NO_EDITION, EditionWords

    if edition_of is None:
        return NO_EDITION

    def say(weeks: Horizon) -> str:
        edition = edition_of(weeks)
        return "" if edition is None else edition.sentence

    with speaking(DUTCH):
        of_week = {monday: say(Horizon(monday, 1)) for monday in horizon.mondays}
        return EditionWords(say(horizon), of_week)


def publication_of(
    plan: Plan,
    horizon: Horizon,
    versions: Sequence[Version],
    roster_of: Callable[[int], Roster],
) -> Publication | None:
    """Return the version of some weeks; None when they were never published.

    What is as it was published is compared with the version before; what was edited since is a
    draft and compared with the version itself.

    Args:
        plan: the plan with its present roster.
        horizon: the weeks.
        versions: all versions of the team.
        roster_of: returns the roster of a version by its number.
    """
    found = sorted(
        (each for each in versions if each.first <= horizon.end and horizon.start <= each.last),
        key=lambda version: version.number,
    )
    if not found:
        return None
    newest, rosters = found[-1], [roster_of(version.number) for version in found]
    # A later version may hold only some of the weeks; the others are as they were before it.
    known, _ = published_roster(found, rosters)
    edited = _visible(plan.roster, horizon) != _visible(known, horizon)
    if edited:
        return Publication(newest.number, newest.at, edited, newest.number, plan.with_roster(known))
    if len(found) == 1:
        return Publication(newest.number, newest.at)
    former, _ = published_roster(found[:-1], rosters[:-1])
    return Publication(newest.number, newest.at, edited, found[-2].number, plan.with_roster(former))


def _visible(roster: Roster, horizon: Horizon) -> dict[tuple[str, date], object]:
    """Return what people see of a roster; locks and notes of free days are not of it."""
    return {
        (name, day): _shown(entry)
        for name, day, entry in roster.within(horizon).entries()
        if entry.shifts or entry.work
    }


def _shown(entry: DayEntry) -> object:
    duties = tuple((shift.duty, shift.span, shift.pause, shift.remote) for shift in entry.shifts)
    return duties, tuple((work.span, work.block, work.post) for work in entry.work)
