"""Putting a day back as it was before a rule was broken on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from rostering.allowances import key_of
from rostering.check import violations
from rostering.differences.changes import EntryChange, roster_difference
from rostering.happening.settling import without_gone
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey, Roster
from rostering.rules import OF_SEVERAL, Violation
from rostering.time import Horizon
from ui.application.dates import numbered_day
from ui.application.editing.draft import Edit
from ui.application.editing.texts import Words
from ui.application.language import Text

_STEP: Final = Text(nl="teruggezet: {where}", en="put back: {where}")
_MOST: Final = 20
"""How many former forms of a day are tried: the panel asks at every cell that is chosen."""


def put_back(plan: Plan, violation: Violation, earlier: Iterable[Roster]) -> Edit | None:
    """Return the plan with a day as it was when a rule was not broken yet.

    Args:
        plan: the plan in which it is broken.
        violation: what is broken; that of a person puts back the day of that person alone.
        earlier: rosters of before, the newest first.

    Returns:
        The edit; None where nothing of before keeps the rule.
    """
    for tried, entries in enumerate(_former(plan, violation, earlier)):
        if tried == _MOST:
            return None
        put = plan.with_roster(plan.roster.replaced(entries))
        if not _is_broken(put, violation):
            return Edit(without_gone(put, entries), _STEP.say(where=_where(plan, violation)))
    return None


def _former(
    plan: Plan, violation: Violation, earlier: Iterable[Roster]
) -> Iterator[dict[DayKey, DayEntry]]:
    """Yield how the day was, each form once."""
    known: list[dict[DayKey, DayEntry]] = []
    for roster in earlier:
        entries = {
            key: change.before
            for key, change in roster_difference(roster, plan.roster).items()
            if key[1] == violation.day and _has_part(violation, key[0], change)
        }
        if entries and entries not in known:
            known.append(entries)
            yield entries


def _has_part(violation: Violation, name: str, change: EntryChange) -> bool:
    """Tell whether a change of somebody's day can have broken a rule.

    A rule about a place concerns who came to it or left it; others keep what was done since.
    """
    if violation.employee is not None:
        return name == violation.employee
    post, block = violation.facts.get("post"), violation.facts.get("block")
    if post is None or block is None:
        return True
    return any(entry.post_in(str(block)) == post for entry in (change.before, change.after))


def _is_broken(plan: Plan, violation: Violation) -> bool:
    if violation.day is None:
        return True
    around = Horizon.around(violation.day, violation.day)
    # Whoever is judged alone is judged sooner.
    alone = violation.employee is not None and violation.rule not in OF_SEVERAL
    judged = plan.only(violation.employee) if alone and violation.employee else plan
    found = violations(judged, around, rules=(violation.rule,))
    return key_of(violation) in {key_of(one) for one in found}


def _where(plan: Plan, violation: Violation) -> str:
    """Name whose day it is: `Marc do 28/1`; of everybody the day alone."""
    if violation.day is None:
        return ""
    if violation.employee is None:
        return numbered_day(violation.day)
    return Words(plan).on_day(violation.employee, violation.day)
