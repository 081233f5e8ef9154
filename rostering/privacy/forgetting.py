"""Forgetting: reasons that are no longer needed, old rosters, and people who are gone."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from rostering.calendar import TurnKind, Validity
from rostering.figures.balances import hours_balance, turn_balances
from rostering.plan import CarriedBalance, Plan
from rostering.privacy.naming import names_of
from rostering.roster import EMPTY, DayEntry, DayKey, Roster
from rostering.team.absences import Absence
from rostering.team.people import Employee
from rostering.time import Horizon, monday_of
from rostering.view import View

T = TypeVar("T")


def without_reasons(plan: Plan, day: date) -> Plan:
    """Return the plan without the reasons of absences that ended before a day.

    The texts of appointments before that day go too.
    """
    absences = tuple(_nameless(row, day) for row in plan.absences)
    appointments = tuple(
        replace(row, description="") if row.description and row.day < day else row
        for row in plan.appointments
    )
    if absences == plan.absences and appointments == plan.appointments:
        return plan
    return replace(plan, absences=absences, appointments=appointments)


def _nameless(row: Absence, day: date) -> Absence:
    ended = row.last is not None and row.last < day
    return replace(row, kind="") if ended and row.kind else row


def without_old_rosters(plan: Plan, day: date) -> Plan:
    """Return the plan without the rosters of weeks before that of a day.

    What they came to is carried: turns owed and hours above contract, as they stood then.
    """
    monday = monday_of(day)
    if not plan.roster.mondays or plan.roster.mondays[0] >= monday:
        return plan
    kept = {week: days for week, days in plan.roster.weeks.items() if week >= monday}
    return replace(plan, roster=Roster(kept), carried=_carried(plan, monday))


def _carried(plan: Plan, monday: date) -> tuple[CarriedBalance, ...]:
    view = View(plan, Horizon(monday, 1))
    amounts: dict[tuple[str, TurnKind | None], int] = {}
    for kind in TurnKind:
        for name, balance in turn_balances(view, kind).items():
            amounts[name, kind] = balance.before
    for name in view.names:
        amounts[name, None] = hours_balance(view, name).before
    rows = {(row.employee, row.kind): row for row in plan.carried}
    found = list(plan.carried)
    for (name, of), amount in amounts.items():
        row = rows.get((name, of))
        if row is not None and row.as_of is not None and row.as_of >= monday:
            continue
        if row is not None:
            found[found.index(row)] = replace(row, amount=amount, as_of=monday)
        elif amount:
            found.append(CarriedBalance(name, of, amount, monday))
    return tuple(found)


def alias_for(names: Collection[str]) -> str:
    """Return a name for somebody who is forgotten, which nobody else bears: `Medewerker 7`."""
    number = 1
    while f"Medewerker {number}" in names:
        number += 1
    return f"Medewerker {number}"


def renamed(plan: Plan, name: str, alias: str) -> Plan:
    """Return the plan in which somebody bears another name everywhere but in texts."""
    days: dict[DayKey, DayEntry] = {}
    for who, on, entry in plan.roster.entries():
        if who == name:
            days[name, on], days[alias, on] = EMPTY, entry
    lists: dict[str, Any] = {
        field: tuple(_renamed(row, name, alias) for row in getattr(plan, field))
        for field in ("absences", "appointments", "wishes", "carried", "notes", "allowances")
    }
    employees = tuple(
        replace(row, name=alias) if row.name == name else row for row in plan.employees
    )
    roster = plan.roster.replaced(days) if days else plan.roster
    return replace(plan, employees=employees, roster=roster, **lists)


def _renamed(row: T, name: str, alias: str) -> T:
    change: Callable[..., T] = replace
    return change(row, employee=alias) if getattr(row, "employee", None) == name else row


def forgotten(plan: Plan, name: str, alias: str, today: date) -> Plan:
    """Return the plan in which the past of somebody stays under another name, and no more of them.

    From today on nothing is planned for them; reasons, texts, wishes, notes and the code are gone.
    Their balances stay, since those of others follow from them.

    Args:
        plan: the plan.
        name: who is to be forgotten.
        alias: the name from now on.
        today: the first day that is not the past.
    """
    named = names_of(name, (row.name for row in plan.employees))
    plan = renamed(plan, name, alias)
    days = {
        (who, on): EMPTY for who, on, _ in plan.roster.entries() if who == alias and on >= today
    }
    return replace(
        plan,
        employees=tuple(_left(row, alias, today) for row in plan.employees),
        absences=tuple(
            replace(row, kind="") if row.employee == alias else row
            for row in plan.absences
            if row.employee != alias or row.first < today
        ),
        appointments=tuple(row for row in plan.appointments if row.employee != alias),
        wishes=tuple(row for row in plan.wishes if row.employee != alias),
        notes=tuple(
            replace(row, text=named.sub(alias, row.text))
            for row in plan.notes
            if row.employee != alias
        ),
        allowances=tuple(
            replace(row, text="" if row.employee == alias else named.sub(alias, row.text))
            for row in plan.allowances
        ),
        roster=plan.roster.replaced(days) if days else plan.roster,
    )


def _left(row: Employee, alias: str, today: date) -> Employee:
    """End the service of somebody before today, where it goes on; the past stays."""
    if row.name != alias:
        return row
    past = tuple(
        replace(terms, validity=_until(terms.validity, today))
        for terms in row.terms
        if terms.validity.first is None or terms.validity.first < today
    )
    return replace(row, code="", terms=past or row.terms[:1])


def _until(validity: Validity, today: date) -> Validity:
    last = date.fromordinal(today.toordinal() - 1)
    return Validity(validity.first, last if validity.last is None else min(validity.last, last))
