"""What a planning forgets by itself after some months, and what that is called in its history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from data.store import Retention
from rostering.plan import Plan
from rostering.privacy.forgetting import without_old_rosters, without_reasons
from rostering.time import monday_of
from ui.application.dates import listed
from ui.application.language import Counted, Text

USUAL = Retention(reasons_months=3, rosters_months=24)
_REASONS = Counted(
    Text("1 reden of tekst gewist", "1 reason or text erased"),
    Text("{number} redenen en teksten gewist", "{number} reasons and texts erased"),
)
_WEEKS = Counted(
    Text("1 week rooster herleid tot saldi", "1 week of roster reduced to balances"),
    Text(
        "{number} weken rooster herleid tot saldi", "{number} weeks of roster reduced to balances"
    ),
)
_STEP = Text("bewaartermijnen: {what}", "retention periods: {what}")
_SET = Text("ingesteld", "set")
_ERASED = Text(
    "{name} gewist: het verleden blijft zonder naam", "{name} erased: the past stays without a name"
)


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be forgotten now.

    Attributes:
        plan: the plan without it.
        days_before: wipe what was published of days before this one; None for nothing.
        reasons: of how many absences and appointments the reason or the text goes.
        weeks: how many weeks of roster go.
    """

    plan: Plan
    days_before: date | None
    reasons: int
    weeks: int

    @property
    def text(self) -> str:
        """Say what goes, without names; empty where nothing does."""
        parts = []
        if self.reasons:
            parts.append(_REASONS.say(self.reasons))
        if self.weeks:
            parts.append(_WEEKS.say(self.weeks))
        return listed(parts)

    @property
    def step(self) -> str:
        """Name it in the history."""
        return _STEP.say(what=self.text or _SET.say())


def due(plan: Plan, retention: Retention, today: date) -> Due:
    """Return what a team forgets on a day."""
    after, first = plan, None
    if retention.reasons_months is not None:
        after = without_reasons(after, months_before(today, retention.reasons_months))
    reasons = sum(
        one != other
        for before, now in (
            (plan.absences, after.absences),
            (plan.appointments, after.appointments),
        )
        for one, other in zip(before, now, strict=True)
    )
    if retention.rosters_months is not None:
        first = monday_of(months_before(today, retention.rosters_months))
        after = without_old_rosters(after, first)
    weeks = len(plan.roster.mondays) - len(after.roster.mondays)
    return Due(after, first, reasons, weeks)


def erased_step(alias: str) -> str:
    """Name in the history that somebody was erased, who has another name from then on."""
    return _ERASED.say(name=alias)


def months_before(day: date, months: int) -> date:
    """Return the day so many months earlier, or the last one of that month."""
    number = day.year * 12 + day.month - 1 - months
    year, month = divmod(number, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError(day)
