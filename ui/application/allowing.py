"""Letting a broken hard rule stand with a reason, and taking that back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from rostering.allowances import Allowance, Why, allowance_of, key_of
from rostering.check import newly_broken
from rostering.differences.changes import roster_difference
from rostering.plan import Plan
from rostering.rules import Violation
from ui.application.dates import numbered_day
from ui.application.editing import words
from ui.application.editing.draft import Edit
from ui.application.editing.texts import Words
from ui.application.language import Text

WHYS: Final[Mapping[Why, Text]] = MappingProxyType(
    {
        Why.REQUEST: Text(nl="Op eigen vraag", en="Own request"),
        Why.SWAP: Text(nl="Ruil afgesproken", en="Swap agreed"),
        Why.BUSY: Text(nl="Uitzonderlijke drukte", en="Exceptionally busy"),
        Why.ELECTIONS: Text(nl="Verkiezingen", en="Elections"),
        Why.OTHER: Text(nl="Ander", en="Other"),
    }
)
"""The reasons to choose from; for another one a line of text tells it."""
_UNTOLD: Final = Text(nl="Zonder toelichting", en="Not explained")


def reason_words(allowance: Allowance) -> str:
    """Say with what reason something stands: `Ruil afgesproken: met Bert`."""
    text = " ".join(allowance.text.split())
    if allowance.why is Why.OTHER:
        return text or _UNTOLD.say()
    known = WHYS[allowance.why].say()
    return f"{known}: {text}" if text else known


def allow(
    plan: Plan, violations: Sequence[Violation], why: Why, text: str, since: date, step: str = ""
) -> Edit:
    """Let violations of the plan stand with a reason; one that stood already gets another one.

    Args:
        plan: the plan in which they are found.
        violations: what stands from now on.
        why: the reason.
        text: a line about it.
        since: today.
        step: what else is done in the same step; empty when nothing is.
    """
    new = tuple(allowance_of(violation, why, since, text.strip()) for violation in violations)
    keys = {allowance.key for allowance in new}
    kept = tuple(row for row in plan.allowances if row.key not in keys)
    if len(new) == 1:
        what = words.ALLOWED.say(what=_place(plan, new[0]))
    else:
        what = words.ALLOWED.say(what=words.FAULTS.say(len(new)))
    if step:
        what = words.STEP_ALLOWED.say(step=step)
    return Edit(plan.with_allowances((*kept, *new)), what)


def broken_by(before: Plan, after: Plan) -> tuple[Violation, ...]:
    """Return what an edit of the roster breaks that was not broken before."""
    days = {day for _, day in roster_difference(before.roster, after.roster)}
    return newly_broken(before, after, days, tells=key_of)


def withdraw(plan: Plan, allowance: Allowance) -> Edit:
    """Take back that something stands with a reason."""
    kept = tuple(row for row in plan.allowances if row.key != allowance.key)
    if len(kept) == len(plan.allowances):
        return Edit(plan, "")
    return Edit(plan.with_allowances(kept), words.NOT_ALLOWED.say(what=_place(plan, allowance)))


def new_reasons(before: Plan, after: Plan) -> str:
    """Return the reasons that a step brought, for the change log."""
    if after.allowances is before.allowances:
        return ""
    known = set(before.allowances)
    found = (reason_words(row) for row in after.allowances if row not in known)
    return "; ".join(dict.fromkeys(found))


def _place(plan: Plan, allowance: Allowance) -> str:
    """Name whom or what it is about: `Anna ma 4/1`, `Balie ma 4/1 VM1`."""
    day = "" if allowance.day is None else numbered_day(allowance.day)
    if allowance.employee is not None:
        return " ".join(filter(None, (Words(plan).who(allowance.employee), day, allowance.block)))
    return " ".join(filter(None, (allowance.post, day, allowance.block))) or words.RULE.say()
