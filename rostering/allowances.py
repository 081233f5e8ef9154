"""Hard violations that somebody let stand, each with the reason.

An allowance changes nothing in what `check` finds: a broken rule stays a broken rule. It is shown
apart, with its reason, and holds no publication up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final, TypeAlias

from rostering.time import Minutes
from rostering.violation import RuleId, Violation

_MEASURES: Final = ("minutes", "halves", "present", "accompanied")
"""The facts that say how far a rule is broken; a violation has one of them at most."""


class Why(Enum):
    """Why a violation stands; what is none of the others is told in the text alone."""

    REQUEST = "request"
    SWAP = "swap"
    BUSY = "busy"
    ELECTIONS = "elections"
    OTHER = "other"


Key: TypeAlias = tuple[RuleId, str, str | None, date | None, str, str, Minutes | None]


@dataclass(frozen=True, slots=True)
class Allowance:
    """A violation that stands with a reason.

    It speaks of one violation as it was when it was allowed: longer hours, or one person more,
    are another one.

    Attributes:
        way: which way of breaking the rule, as `Violation.reason`.
        block, post: empty where the violation has none.
        extent: how far the rule is broken, in the unit of the rule; None where there is no more
            and less.
        since: the day on which it was allowed.
        text: a line about it; may be empty.
    """

    rule: RuleId
    way: str
    employee: str | None
    day: date | None
    why: Why
    since: date
    text: str = ""
    block: str = ""
    post: str = ""
    extent: int | None = None

    @property
    def key(self) -> Key:
        """What tells its violation from others."""
        return (self.rule, self.way, self.employee, self.day, self.block, self.post, self.extent)


def key_of(violation: Violation) -> Key:
    """Return what tells a violation from others: more of its facts than its identity has."""
    facts = violation.facts
    block, post = str(facts.get("block", "")), str(facts.get("post", ""))
    return (*violation.identity, block, post, _extent(violation))


def _extent(violation: Violation) -> int | None:
    people = violation.facts.get("people")
    if isinstance(people, tuple):
        return len(people)
    found = (violation.facts.get(measure) for measure in _MEASURES)
    return next((amount for amount in found if isinstance(amount, int)), None)


def allowance_of(violation: Violation, why: Why, since: date, text: str = "") -> Allowance:
    """Return what lets a violation stand."""
    rule, way, employee, day, block, post, extent = key_of(violation)
    return Allowance(rule, way, employee, day, why, since, text, block, post, extent)


def still_needed(
    allowances: Iterable[Allowance], violations: Iterable[Violation]
) -> tuple[Allowance, ...]:
    """Return the allowances of which the violation is still there."""
    keys = {key_of(violation) for violation in violations}
    return tuple(allowance for allowance in allowances if allowance.key in keys)
