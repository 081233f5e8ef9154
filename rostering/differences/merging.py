"""Changes of one person laid over what somebody else made of the same plan meanwhile."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from rostering.differences.lines import HOLIDAYS, KEYS, ROSTER, Line, lines_between, with_settings
from rostering.differences.togetherness import faults, mentioned
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey


@dataclass(frozen=True, slots=True)
class Merged:
    """A plan with the changes of both.

    Attributes:
        dropped: changes that no longer make sense, since the other took away what they are about.
    """

    plan: Plan
    dropped: tuple[Line, ...] = ()


def laid_over(before: Plan, mine: Plan, theirs: Plan) -> Merged:
    """Return their plan with my changes on top; where both changed the same, mine holds.

    Args:
        before: the plan that both began with.
        mine: what I made of it.
        theirs: what somebody else made of it.
    """
    lines = list(lines_between(before, mine))
    known = faults(theirs) | faults(mine)
    dropped: list[Line] = []
    while True:
        plan = _with(before, theirs, lines)
        lost = faults(plan) - known
        senseless = [line for line in lines if mentioned(line) & lost]
        if not senseless:
            return Merged(plan, tuple(dropped))
        dropped += senseless
        lines = [line for line in lines if line not in senseless]


def same_places(one: Sequence[Line], other: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines of the first that are about what the second changes too."""
    return tuple(line for line in one if any(_meet(line, their) for their in other))


def _meet(one: Line, other: Line) -> bool:
    if one.subject != other.subject:
        return False
    if one.subject not in KEYS:
        return one.key == other.key
    if one.old is None or other.old is None:
        return one.new is not None and other.new is not None and _alike(one, one.new, other.new)
    return bool(one.old == other.old)


def _with(before: Plan, theirs: Plan, lines: Collection[Line]) -> Plan:
    lists: dict[str, _Rows] = {}
    days: dict[DayKey, DayEntry] = {}
    for line in lines:
        if line.subject == ROSTER:
            days[line.key[0], line.key[1]] = line.new
        elif line.subject in KEYS and line.kind != "moved":
            if line.subject not in lists:
                old, rows = getattr(before, line.subject), getattr(theirs, line.subject)
                lists[line.subject] = _Rows(list(rows), [row for row in rows if row not in old])
            lists[line.subject].put(line)
    changed: dict[str, Any] = {name: tuple(found.rows) for name, found in lists.items()}
    for line in lines:
        if line.subject == HOLIDAYS:
            changed["holidays"] = line.new
    if days:
        changed["roster"] = theirs.roster.replaced(days)
    return replace(theirs, settings=with_settings(theirs.settings, lines), **changed)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a list as somebody else left them, on which changes are put.

    Attributes:
        rows: all of them.
        others: those that the other added or changed. Only these may be what a change of mine is
            about too: a row that both know is another one, however alike they are.
    """

    rows: list[Any]
    others: list[Any]

    def put(self, line: Line) -> None:
        """Change the row of a line among rows that may have moved or changed since."""
        place = self._place(line)
        if line.new is None:
            if place is not None:
                del self.rows[place]
        elif place is None:
            self.rows.append(line.new)
        else:
            self.rows[place] = line.new

    def _place(self, line: Line) -> int | None:
        if line.old is not None and line.old in self.rows:
            return self.rows.index(line.old)
        wanted = line.new if line.old is None else line.old
        fellow = next((row for row in self.others if _alike(line, row, wanted)), None)
        if fellow is None:
            return None
        self.others.remove(fellow)
        return self.rows.index(fellow)


def _alike(line: Line, one: Any, other: Any) -> bool:
    """Tell whether two rows are one row, by the surest of its keys."""
    key = KEYS[line.subject][0]
    return bool(key(one) == key(other))
