"""Edits of a team: people, posts and duties of a plan; a new name goes wherever it is used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from rostering.calendar import Validity
from rostering.errors import InvalidValueError
from rostering.plan import Plan
from rostering.privacy.forgetting import renamed
from rostering.roster import DayEntry, Shift, Work
from rostering.team.duties import Duty
from rostering.team.people import Employee, Terms
from rostering.team.stations import Post

_DAY = timedelta(days=1)
T = TypeVar("T")


# People


def with_employee(plan: Plan, employee: Employee, name: str | None = None) -> Plan:
    """Return the plan with a person in the place of `name`, or at the end for None."""
    if name is None:
        return replace(plan, employees=(*plan.employees, employee))
    if employee.name != name:
        plan = renamed(plan, name, employee.name)
    employees = _replaced(plan.employees, plan.employee(employee.name), employee)
    return replace(plan, employees=employees)


def without_employee(plan: Plan, name: str) -> Plan:
    """Return the plan without a person and the rows of that person; the roster stays."""
    return replace(
        plan,
        employees=tuple(item for item in plan.employees if item.name != name),
        absences=tuple(row for row in plan.absences if row.employee != name),
        appointments=tuple(row for row in plan.appointments if row.employee != name),
        wishes=tuple(row for row in plan.wishes if row.employee != name),
        carried=tuple(row for row in plan.carried if row.employee != name),
        notes=tuple(row for row in plan.notes if row.employee != name),
        allowances=tuple(row for row in plan.allowances if row.employee != name),
    )


def roster_days(plan: Plan, name: str) -> int:
    """Count the days on which something is noted for a person."""
    return sum(1 for week in plan.roster.weeks.values() for other, _ in week if other == name)


def leaving(employee: Employee, last: date) -> Employee:
    """Return a person whose service ends; what was before stays.

    Raises:
        InvalidValueError: the end lies before the first day.
    """
    first = employee.first_day
    if first is not None and last < first:
        raise InvalidValueError("last day", last, f"{first} or later")
    kept = [
        replace(
            terms, validity=Validity(terms.validity.first, min(terms.validity.last or last, last))
        )
        for terms in employee.terms
        if terms.validity.first is None or terms.validity.first <= last
    ]
    return replace(employee, terms=tuple(kept))


def with_period(employee: Employee, first: date) -> Employee:
    """Return a person with a period of its own from a day on, with the terms as they were.

    Raises:
        InvalidValueError: no terms hold on that day, or they begin on it.
    """
    present = employee.on(first)
    if present is None:
        raise InvalidValueError("first day", first, "a day in service")
    if present.validity.first == first:
        raise InvalidValueError("first day", first, "a day inside a period")
    before = replace(present, validity=Validity(present.validity.first, first - _DAY))
    after = replace(present, validity=Validity(first, present.validity.last))
    at = employee.terms.index(present)
    terms = (*employee.terms[:at], before, after, *employee.terms[at + 1 :])
    return replace(employee, terms=terms)


def with_terms(employee: Employee, place: int, terms: Terms) -> Employee:
    """Return a person with other terms in one place, the periods in their order.

    A period that touched them goes on touching them, so that moving a border leaves no days out.

    Raises:
        InvalidValueError: the terms reach into a period that does not touch them.
    """
    old = employee.terms[place].validity
    rows = [
        terms if at == place else replace(other, validity=_beside(other.validity, old, terms))
        for at, other in enumerate(employee.terms)
    ]
    return replace(employee, terms=tuple(sorted(rows, key=_first)))


def _beside(other: Validity, old: Validity, terms: Terms) -> Validity:
    """Return a period whose border follows that of the terms beside it."""
    new = terms.validity
    if old.first is not None and new.first is not None and other.last == old.first - _DAY:
        return Validity(other.first, new.first - _DAY)
    if old.last is not None and new.last is not None and other.first == old.last + _DAY:
        return Validity(new.last + _DAY, other.last)
    return other


def without_period(employee: Employee, place: int) -> Employee:
    """Return a person without one of the periods; the one before it goes on in its stead.

    Raises:
        InvalidValueError: it is the only one.
    """
    if len(employee.terms) == 1:
        raise InvalidValueError("terms of the employee", employee.name, "at least one")
    rows = sorted(employee.terms, key=_first)
    at = rows.index(employee.terms[place])
    gone = rows.pop(at)
    if at:
        before = rows[at - 1]
        longer = Validity(before.validity.first, gone.validity.last)
        rows[at - 1] = replace(before, validity=longer)
    return replace(employee, terms=tuple(rows))


def _first(terms: Terms) -> date:
    return terms.validity.first or date.min


def new_name(name: str, names: Iterable[str]) -> str:
    """Return a name with a number that nobody has yet: `Ann Maes 2`."""
    known = {other.casefold() for other in names}
    number = 2
    while f"{name} {number}".casefold() in known:
        number += 1
    return f"{name} {number}"


# Posts


def with_post(plan: Plan, post: Post, name: str | None = None) -> Plan:
    """Return the plan with a post in the place of `name`, or at the end for None."""
    if name is None:
        return replace(plan, posts=(*plan.posts, post))
    changed = replace(plan, posts=_replaced(plan.posts, plan.post(name), post))
    return changed if post.name == name else _with_other_post(changed, name, post.name)


def _with_other_post(plan: Plan, old: str, new: str) -> Plan:
    """Return the plan in which a post bears another name wherever it is used."""

    def renamed(work: Work) -> Work:
        return replace(work, post=new) if work.post == old else work

    entries = {
        (name, day): replace(entry, work=tuple(renamed(work) for work in entry.work))
        for name, day, entry in plan.roster.entries()
        if any(work.post == old for work in entry.work)
    }
    return replace(
        plan,
        staffing=tuple(replace(row, post=new) if row.post == old else row for row in plan.staffing),
        wishes=tuple(replace(row, post=new) if row.post == old else row for row in plan.wishes),
        allowances=tuple(
            replace(row, post=new) if row.post == old else row for row in plan.allowances
        ),
        employees=tuple(
            _with_skills(employee, lambda post: new if post == old else post)
            for employee in plan.employees
        ),
        roster=plan.roster.replaced(entries) if entries else plan.roster,
    )


def _with_skills(employee: Employee, name_of: Callable[[str], str | None]) -> Employee:
    """Return a person with the posts of the skills named anew; None takes a skill away."""

    def changed(terms: Terms) -> Terms:
        named = {name_of(post): skill for post, skill in terms.skills.items()}
        skills = {post: skill for post, skill in named.items() if post is not None}
        return terms if skills == dict(terms.skills) else replace(terms, skills=skills)

    rows = tuple(changed(terms) for terms in employee.terms)
    return employee if rows == employee.terms else replace(employee, terms=rows)


def without_post(plan: Plan, name: str) -> Plan:
    """Return the plan without a post, its staffing, the skills and wishes for it."""
    return replace(
        plan,
        posts=tuple(post for post in plan.posts if post.name != name),
        staffing=tuple(row for row in plan.staffing if row.post != name),
        wishes=tuple(row for row in plan.wishes if row.post != name),
        employees=tuple(
            _with_skills(employee, lambda post: None if post == name else post)
            for employee in plan.employees
        ),
    )


def places_of_post(plan: Plan, name: str) -> int:
    """Count the places in the roster where somebody works on a post."""
    return sum(1 for entry in _days(plan) for work in entry.work if work.post == name)


def is_served(plan: Plan, name: str) -> bool:
    """Tell whether a post has staffing, or people who can do it."""
    return any(row.post == name for row in plan.staffing) or any(
        name in terms.skills for employee in plan.employees for terms in employee.terms
    )


# Duties


def with_duty(plan: Plan, duty: Duty, name: str | None = None) -> Plan:
    """Return the plan with a duty in the place of `name`, or at the end for None.

    Days in the roster keep the times they have: they were worked or promised so.
    """
    if name is None:
        return replace(plan, duties=(*plan.duties, duty))
    old = plan.duty(name)
    if old is None:
        raise KeyError(name)
    changed = replace(plan, duties=_replaced(plan.duties, old, duty))
    return changed if duty.name == name else _with_other_duty(changed, name, duty.name)


def _with_other_duty(plan: Plan, old: str, new: str) -> Plan:
    def renamed(shift: Shift) -> Shift:
        return replace(shift, duty=new) if shift.duty == old else shift

    entries = {
        (name, day): replace(entry, shifts=tuple(renamed(shift) for shift in entry.shifts))
        for name, day, entry in plan.roster.entries()
        if any(shift.duty == old for shift in entry.shifts)
    }
    return plan.with_roster(plan.roster.replaced(entries)) if entries else plan


def without_duty(plan: Plan, name: str) -> Plan:
    """Return the plan without a duty."""
    return replace(plan, duties=tuple(duty for duty in plan.duties if duty.name != name))


def days_of_duty(plan: Plan, name: str) -> int:
    """Count the days of people in the roster on which a duty is worked."""
    return sum(1 for entry in _days(plan) if any(shift.duty == name for shift in entry.shifts))


def _days(plan: Plan) -> Iterator[DayEntry]:
    """Yield what is noted on the days of people, in no order: counting years of it is quick."""
    for week in plan.roster.weeks.values():
        yield from week.values()


def _replaced(rows: tuple[T, ...], old: T, new: T) -> tuple[T, ...]:
    return tuple(new if row is old else row for row in rows)
