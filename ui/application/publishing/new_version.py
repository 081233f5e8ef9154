"""Publishing: what a new version holds, what it changes and for whom, and who should be asked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Protocol

from rostering.differences.moves import Change, changes
from rostering.plan import Plan
from rostering.reasons.candidates import comes_late
from rostering.roster import DayKey, Roster
from rostering.time import days_between, monday_of
from ui.application.dates import listed, long_day, short_day
from ui.application.happening.replan_texts import short_notice
from ui.application.move_rows import moves
from ui.application.publishing import words


class Published(Protocol):
    """A version, as a plan file keeps it."""

    @property
    def number(self) -> int: ...
    @property
    def first(self) -> date: ...
    @property
    def last(self) -> date: ...


@dataclass(frozen=True, slots=True)
class PersonChanges:
    """What changes for one person.

    Attributes:
        lines: one sentence a block or duty, in the order of the days.
        short_notice: days whose duty changes later than a part-timer may expect.
    """

    employee: str
    days: tuple[date, ...]
    lines: tuple[str, ...]
    short_notice: tuple[date, ...]

    @property
    def text(self) -> str:
        """The list as text to copy into a mail."""
        warned = [f"  {short_day(day)}: {short_notice()}" for day in self.short_notice]
        return "\n".join([self.employee, *(f"  {line}" for line in self.lines), *warned])


@dataclass(frozen=True)
class NewVersion:
    """The present roster up to a date, as the next version.

    Attributes:
        plan: the plan with the present roster.
        until: the last day to publish.
        before: what is published of it now.
        last_published: the last day that any version holds; None for none.
        today: from which notice is counted.
    """

    plan: Plan
    until: date
    before: Roster
    last_published: date | None
    today: date

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What differs from what is published, on the days that were published already."""
        if self.last_published is None:
            return ()
        first = min((*self.before.mondays, *self.plan.roster.mondays), default=self.until)
        return changes(
            self.plan.with_roster(self.before),
            self.plan,
            days_between(first, min(self.until, self.last_published)),
        )

    @cached_property
    def people(self) -> tuple[PersonChanges, ...]:
        """The same per person, in the order of the team."""
        return per_person(self.plan, self.changes, self.today)

    @property
    def new_weeks(self) -> tuple[date, ...]:
        """The Mondays of the weeks that hold days which no version has yet."""
        mondays = self.plan.roster.mondays
        return tuple(day for day in mondays if day <= self.until and self._is_new(day))

    @property
    def span(self) -> tuple[date, date] | None:
        """The days that the version holds: from the first change or new week; None for nothing."""
        starts = [*(monday_of(change.day) for change in self.changes), *self.new_weeks]
        return (min(starts), self.until) if starts else None

    def _is_new(self, monday: date) -> bool:
        """Tell whether a week holds days up to the last one that no version has."""
        if self.last_published is None:
            return True
        first = max(monday, self.last_published + timedelta(days=1))
        last = min(self.until, monday + timedelta(days=6))
        # A Sunday on which nobody works is nothing that a version could hold.
        return any(self._holds_anything(day) for day in days_between(first, last))

    def _holds_anything(self, day: date) -> bool:
        if self.plan.calendar.blocks(day):
            return True
        entries = (self.plan.roster.entry(one.name, day) for one in self.plan.employees)
        return any(entry.shifts or entry.work for entry in entries)

    @property
    def sentence(self) -> str:
        """Say what it changes: `6 wijzigingen sinds de vorige versie, voor 5 mensen.`."""
        if self.last_published is None:
            return words.FIRST_VERSION.say()
        if not self.changes:
            return words.NO_CHANGES.say()
        number, people = len(self.changes), len(self.people)
        return words.SINCE.say(changes=words.CHANGES.say(number), people=words.PEOPLE.say(people))

    def going_along(self, taken: Collection[DayKey]) -> str:
        """Say which changes go along with those just made on some days; empty for none."""
        others = [one for one in self.changes if (one.employee, one.day) not in taken]
        if not taken or not others:
            return ""
        names = {one.employee for one in others}
        who = [one.name for one in self.plan.employees if one.name in names]
        return words.ALONG.say(len(others), who=listed(who))


def per_person(plan: Plan, found: Sequence[Change], today: date) -> tuple[PersonChanges, ...]:
    """Return changes as lines per person, those without any left out."""
    people = []
    for employee in plan.employees:
        own = [change for change in found if change.employee == employee.name]
        if not own:
            continue
        lines = tuple(line for change in own for line in _change_lines(change, plan))
        short = tuple(
            change.day for change in own if change.day >= today and comes_late(plan, change, today)
        )
        days = tuple(change.day for change in own)
        people.append(PersonChanges(employee.name, days, lines, short))
    return tuple(people)


def _change_lines(change: Change, plan: Plan) -> list[str]:
    """Say what changes on a day: `wo 13 jan, NM2: Backoffice wordt Telefoon 1777`."""
    day, free = short_day(change.day), words.FREE.say()
    lines = [
        words.MOVE.say(
            day=day,
            what=move.block or words.DUTY.say(),
            old=move.old or free,
            new=move.new or free,
        )
        for move in moves(change, plan)
    ]
    return lines or [words.OTHER_HOURS.say(day=long_day(change.day))]


def published_roster(
    versions: Sequence[Published], rosters: Sequence[Roster], until_number: int | None = None
) -> tuple[Roster, date | None]:
    """Return what is published as a whole, newer versions over older ones, and its last day.

    Args:
        versions: of a team, in any order.
        rosters: the roster of each, in the same order.
        until_number: leave newer versions out; None for all.
    """
    roster, last = Roster(), None
    for version, own in sorted(
        zip(versions, rosters, strict=True), key=lambda item: item[0].number
    ):
        if until_number is not None and version.number > until_number:
            break
        kept = roster.without(days_between(version.first, version.last))
        inside = {
            (name, day): entry
            for name, day, entry in own.entries()
            if version.first <= day <= version.last
        }
        roster = kept.replaced(inside)
        last = version.last if last is None else max(last, version.last)
    return roster, last


def held_until(plan: Plan, until: date) -> Plan:
    """Return a plan of which the roster holds up to a day, or up to a later one that held."""
    kept = plan.settings.published_until
    if kept is not None and until <= kept:
        return plan
    return replace(plan, settings=replace(plan.settings, published_until=until))
