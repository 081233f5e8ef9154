"""Which lines of a difference belong together: what one of them names, another one brings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias

from rostering.calendar import Validity
from rostering.differences.lines import ROSTER, Line, taken_over
from rostering.plan import Plan

Name: TypeAlias = tuple[Hashable, ...]
"""A thing of a plan: its kind, and what tells it from others of its kind."""

_PLAIN = frozenset({"post", "duty", "employee"})
"""Kinds of things of which there is one of each name."""


def _of_employee(row: Any) -> Iterator[Name]:
    yield from (("post", post) for terms in row.terms for post in terms.skills)


def _of_staffing(row: Any) -> Iterator[Name]:
    yield "post", row.post
    if row.block is not None:
        yield "block", row.block


def _of_person(row: Any) -> Iterator[Name]:
    if row.employee is not None:
        yield "employee", row.employee


def _of_wish(row: Any) -> Iterator[Name]:
    yield "employee", row.employee
    if row.post is not None:
        yield "post", row.post


_NAMED: Mapping[str, Callable[[Any], Iterator[Name]]] = MappingProxyType(
    {
        "employees": _of_employee,
        "staffing": _of_staffing,
        "absences": _of_person,
        "appointments": _of_person,
        "wishes": _of_wish,
        "carried": _of_person,
        "notes": _of_person,
        "allowances": _of_person,
    }
)
"""What the rows of a list name."""

_BROUGHT: Mapping[str, Callable[[Any], Name]] = MappingProxyType(
    {
        "posts": lambda row: ("post", row.name),
        "duties": lambda row: ("duty", row.name),
        "employees": lambda row: ("employee", row.name),
        "openings": lambda row: ("block", row.block),
    }
)
"""What the rows of a list bring."""


def _places(subject: str, row: Any) -> Iterator[Name]:
    """Give what two rows may not share."""
    if subject == "openings":
        yield "day", row.weekday
    elif subject == "staffing":
        yield "level", row.post, row.weekday, row.block
    elif subject == "posts":
        yield "code", row.code.casefold()


def _of_day(name: str, entry: Any) -> Iterator[Name]:
    if not entry.is_empty:
        yield "employee", name
    yield from (("duty", shift.duty) for shift in entry.shifts if shift.duty)
    yield from (("post", work.post) for work in entry.work)


def faults(plan: Plan) -> frozenset[Name]:
    """Return what is named and not there, what is there twice, and where rows exclude each other.

    No workbook may hold such a thing. A roster may: it keeps the days of who left.
    """
    brought = Counter(
        make(row) for subject, make in _BROUGHT.items() for row in getattr(plan, subject)
    )
    named = {
        name
        for subject, names in _NAMED.items()
        for row in getattr(plan, subject)
        for name in names(row)
    }
    for name, _day, entry in plan.roster.entries():
        named.update(_of_day(name, entry))
    missing = {name for name in named if name not in brought}
    double = {name for name, number in brought.items() if number > 1 and name[0] in _PLAIN}
    codes = Counter(post.code.casefold() for post in plan.posts)
    same = {("code", code) for code, number in codes.items() if number > 1}
    return frozenset({*missing, *double, *same, *_clashes(plan)})


def _clashes(plan: Plan) -> Iterator[Name]:
    """Give the days whose blocks overlap, and the places that two rows of staffing speak of."""
    for subject, clash in (("openings", _overlap), ("staffing", _rival)):
        groups: dict[Name, list[Any]] = {}
        for row in getattr(plan, subject):
            groups.setdefault(next(_places(subject, row)), []).append(row)
        for name, rows in groups.items():
            if any(clash(one, other) for at, one in enumerate(rows) for other in rows[:at]):
                yield name


def _overlap(one: Any, other: Any) -> bool:
    is_same = one.block.casefold() == other.block.casefold()
    return _rival(one, other) and (is_same or one.span.overlaps(other.span))


def _rival(one: Any, other: Any) -> bool:
    mine: Validity = one.validity
    return mine.rivals(other.validity)


def mentioned(line: Line) -> frozenset[Name]:
    """Return everything that a line brings, takes away or names."""
    found: set[Name] = set()
    for row in (line.old, line.new):
        if row is None:
            continue
        if line.subject == ROSTER:
            found.update(_of_day(line.key[0], row))
            continue
        if line.subject in _BROUGHT:
            found.add(_BROUGHT[line.subject](row))
        if line.subject in _NAMED:
            found.update(_NAMED[line.subject](row))
        found.update(_places(line.subject, row))
    return frozenset(found)


def needed_too(
    before: Plan, after: Plan, lines: Sequence[Line], chosen: Collection[Line]
) -> tuple[Line, ...]:
    """Return the lines that belong to the chosen ones and are not among them.

    Args:
        before: the plan.
        after: the other one.
        lines: all of `lines_between` of these two.
        chosen: those that are to be taken over.
    """
    known = faults(before) | faults(after)
    names = {line: mentioned(line) for line in lines}
    accepted = set(chosen)
    while new := faults(taken_over(before, after, accepted)) - known:
        more = {line for line in lines if line not in accepted and names[line] & new}
        if not more:
            break
        accepted |= more
    return tuple(line for line in lines if line in accepted and line not in set(chosen))
