"""The differences between two plans as lines, of which some can be taken over and others left."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

from rostering.differences.changes import ListChange, Placed, difference
from rostering.plan import Plan
from rostering.team.settings import Limits, Settings

LineKind: TypeAlias = Literal["added", "changed", "removed", "moved"]
Key: TypeAlias = Callable[[Any], Hashable]

SETTINGS, LIMITS, ROSTER, HOLIDAYS = "settings", "limits", "roster", "holidays"
"""Subjects that are no list of the plan."""

KEYS: Mapping[str, tuple[Key, ...]] = MappingProxyType(
    {
        "posts": (lambda row: row.name, lambda row: row.code),
        "openings": (
            lambda row: (row.weekday, row.block, row.validity),
            lambda row: (row.weekday, row.span.start, row.validity),
        ),
        "staffing": (
            lambda row: (row.post, row.weekday, row.block, row.validity),
            lambda row: (row.post, row.weekday, row.block),
        ),
        "duties": (lambda row: row.name, lambda row: row.code or None),
        "employees": (lambda row: row.name, lambda row: row.code or None),
        "absences": (
            lambda row: (row.employee, row.first, row.weekday, row.part),
            lambda row: (row.employee, row.first),
            lambda row: (row.employee, row.last),
        ),
        "appointments": (
            lambda row: (row.employee, row.day, row.span.start),
            lambda row: (row.employee, row.day),
        ),
        "closures": (lambda row: row.first, lambda row: row.description or None),
        "wishes": (
            lambda row: (row.employee, row.kind, row.post, row.first),
            lambda row: (row.employee, row.kind, row.post),
        ),
        "carried": (
            lambda row: (row.employee, row.kind, row.as_of),
            lambda row: (row.employee, row.kind),
        ),
        "notes": (lambda row: (row.employee, row.day, row.block),),
        "allowances": (lambda row: row.key,),
    }
)
"""By what two rows of a list are one row that changed, the surest first; None is nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One difference, to be taken over or left; lines are told apart by which one they are.

    Attributes:
        subject: the name of a list of the plan, or one of the subjects above.
        key: which field of the settings, or whose day of the roster.
        old: what was there; None where it is new.
        new: what comes; None where it goes.
        removed: places in the former list.
        added: places in the new list.
    """

    subject: str
    key: tuple[Any, ...] = ()
    old: Any = None
    new: Any = None
    removed: frozenset[int] = frozenset()
    added: frozenset[int] = frozenset()

    @property
    def kind(self) -> LineKind:
        """What happens to it."""
        if self.subject in {SETTINGS, LIMITS, HOLIDAYS}:
            return "changed"
        if self.removed and self.added and self.old is None:
            return "moved"
        if self.subject == ROSTER:
            return "added" if self.old.is_empty else "removed" if self.new.is_empty else "changed"
        return "added" if self.old is None else "removed" if self.new is None else "changed"


def lines_between(before: Plan, after: Plan) -> tuple[Line, ...]:
    """Return what differs as lines; taking over all of them gives the other plan."""
    change = difference(before, after)
    found = list(_settings_lines(before, after))
    for name, rows in change.lists:
        found += _list_lines(name, rows)
    for key, entry in change.roster.items():
        found.append(Line(ROSTER, key, entry.before, entry.after))
    return tuple(found)


def _settings_lines(before: Plan, after: Plan) -> Iterator[Line]:
    old, new = before.settings, after.settings
    for subject, kind, one, other in (
        (SETTINGS, Settings, old, new),
        (LIMITS, Limits, old.limits, new.limits),
    ):
        for item in fields(kind):
            values = getattr(one, item.name), getattr(other, item.name)
            if item.name != LIMITS and values[0] != values[1]:
                yield Line(subject, (item.name,), *values)
    # Otherwise they follow from the setting.
    if before.holidays != after.holidays and old.public_holidays == new.public_holidays:
        yield Line(HOLIDAYS, (), before.holidays, after.holidays)


def _list_lines(name: str, change: ListChange[Any]) -> Iterator[Line]:
    removed, added = list(change.removed), list(change.added)
    moved = _paired(removed, added, lambda row: row)
    if moved:
        gone, come = zip(*moved, strict=True)
        yield Line(name, (), None, None, _places(gone), _places(come))
    pairs = [pair for key in KEYS[name] for pair in _paired(removed, added, key)]
    lines = [Line(name, (), one.value, other.value, *_both(one, other)) for one, other in pairs]
    lines += [Line(name, (), item.value, None, _places([item])) for item in removed]
    lines += [Line(name, (), None, item.value, frozenset(), _places([item])) for item in added]
    yield from sorted(lines, key=lambda line: (min(line.added or line.removed), bool(line.added)))


def _both(one: Placed[Any], other: Placed[Any]) -> tuple[frozenset[int], frozenset[int]]:
    return _places([one]), _places([other])


def _places(rows: Collection[Placed[Any]]) -> frozenset[int]:
    return frozenset(item.place for item in rows)


def _paired(
    removed: list[Placed[Any]], added: list[Placed[Any]], key: Callable[[Any], Any]
) -> list[tuple[Placed[Any], Placed[Any]]]:
    """Take rows of both lists that are alike by a key out of them, each with its fellow."""
    pairs = []
    for one in list(removed):
        wanted = key(one.value)
        fellow = next((item for item in added if key(item.value) == wanted), None)
        if wanted is not None and fellow is not None:
            pairs.append((one, fellow))
            removed.remove(one)
            added.remove(fellow)
    return pairs


def taken_over(before: Plan, after: Plan, lines: Collection[Line]) -> Plan:
    """Return the plan with some of the lines that lead to another one.

    Args:
        before: the plan.
        after: the other one.
        lines: some of `lines_between` of these two.
    """
    if not lines:
        return before
    change = difference(before, after)
    lists: dict[str, Any] = {}
    for name, rows in change.lists:
        own = [line for line in lines if line.subject == name]
        lists[name] = _merged(getattr(before, name), getattr(after, name), rows, own)
    settings = with_settings(before.settings, lines)
    follows = settings.public_holidays != before.settings.public_holidays
    holidays = after.holidays if follows else before.holidays
    holidays = next((line.new for line in lines if line.subject == HOLIDAYS), holidays)
    days = {line.key: line.new for line in lines if line.subject == ROSTER}
    roster = before.roster.replaced(days) if days else before.roster
    return replace(before, settings=settings, holidays=holidays, roster=roster, **lists)


def with_settings(settings: Settings, lines: Collection[Line]) -> Settings:
    """Return the settings with those lines that are about them."""
    limits = {line.key[0]: line.new for line in lines if line.subject == LIMITS}
    own: dict[str, Any] = {line.key[0]: line.new for line in lines if line.subject == SETTINGS}
    if not (own or limits):
        return settings
    return replace(settings, limits=replace(settings.limits, **limits), **own)


def _merged(
    old: Sequence[Any], new: Sequence[Any], change: ListChange[Any], lines: Sequence[Line]
) -> tuple[Any, ...]:
    """Go through both lists at once; what leaves stands before what comes in its place."""
    gone = {item.place for item in change.removed}
    come = {item.place for item in change.added}
    leaves = {place for line in lines for place in line.removed}
    comes = {place for line in lines for place in line.added}
    found: list[Any] = []
    at, to = 0, 0
    while at < len(old) or to < len(new):
        if at in gone:
            found += () if at in leaves else (old[at],)
            at += 1
        elif to in come:
            found += (new[to],) if to in comes else ()
            to += 1
        else:
            found.append(old[at])
            at, to = at + 1, to + 1
    return tuple(found)
