"""Balances carried over the weeks: owed turns and hours (contract, sections 4 and 5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from rostering.calendar import TurnKind
from rostering.plan import Plan
from rostering.time import WEEK, Horizon, Minutes, rounded
from rostering.view import View


def entitlement(plan: Plan, name: str, kind: TurnKind, monday: date) -> Minutes:
    """Return the weekly minutes with which somebody shares in the turns of a week."""
    return plan.entitlements.of(name, kind, monday)


def shares(entitlements: Mapping[str, Minutes], turns: int) -> dict[str, int]:
    """Share turns among people in proportion to their entitlement, in thousandths, each rounded."""
    total = sum(entitlements.values())
    return {
        name: rounded(Fraction(1000 * turns * own, total)) if total else 0
        for name, own in entitlements.items()
    }


@dataclass(frozen=True, slots=True)
class TurnBalance:
    """The turns of one kind of one person over a horizon; amounts in thousandths of a turn.

    Attributes:
        before: balance at the start of the horizon; positive means turns are owed.
        after: balance at the end of each week of the horizon.
        done: turns done in each week of the horizon.
        share: fair share of each week of the horizon.
    """

    employee: str
    kind: TurnKind
    before: int
    after: tuple[int, ...]
    done: tuple[int, ...]
    share: tuple[int, ...]


def turn_balances(view: View, kind: TurnKind) -> dict[str, TurnBalance]:
    """Follow the balance of every employee week by week to the end of the horizon."""
    plan, horizon = view.plan, view.horizon
    balance = dict.fromkeys(view.names, 0)
    since = {name: _as_of(plan, name, kind, horizon) for name in view.names}
    for name in view.names:
        row = plan.carried_balance(name, kind)
        balance[name] = 0 if row is None else row.amount
    before: dict[str, int] = {}
    after: dict[str, list[int]] = {name: [] for name in view.names}
    done: dict[str, list[int]] = {name: [] for name in view.names}
    share: dict[str, list[int]] = {name: [] for name in view.names}
    monday = min((horizon.start, *since.values()))
    while monday <= horizon.mondays[-1]:
        if monday == horizon.start:
            before = dict(balance)
        if monday in horizon or plan.roster.has_week(monday):
            turns = {name: len(view.turns_in_week(name, monday, kind)) for name in view.names}
            rights = {name: entitlement(plan, name, kind, monday) for name in view.names}
            fair = shares(rights, sum(turns.values()))
            for name in view.names:
                if monday >= since[name]:
                    balance[name] += fair[name] - 1000 * turns[name]
                if monday in horizon:
                    after[name].append(balance[name])
                    done[name].append(turns[name])
                    share[name].append(fair[name])
        monday += WEEK
    return {
        name: TurnBalance(
            name, kind, before[name], tuple(after[name]), tuple(done[name]), tuple(share[name])
        )
        for name in view.names
    }


def _as_of(plan: Plan, name: str, kind: TurnKind | None, horizon: Horizon) -> date:
    row = plan.carried_balance(name, kind)
    if row is None or row.as_of is None:
        return plan.first_week(horizon)
    return row.as_of


@dataclass(frozen=True, slots=True)
class HoursBalance:
    """The hours of one person over a horizon, in minutes, per week of the horizon.

    Attributes:
        before: balance at the start of the horizon; positive means more worked than contract.
        credited: credited time, extra credit on Saturday work not included.
        extra: extra credit on Saturday work.
        after: balance at the end of each week.
    """

    employee: str
    before: Minutes
    contract: tuple[Minutes, ...]
    worked: tuple[Minutes, ...]
    credited: tuple[Minutes, ...]
    extra: tuple[Minutes, ...]
    after: tuple[Minutes, ...]


def hours_balance(view: View, name: str) -> HoursBalance:
    """Follow the hours balance of a person from its date to the end of the horizon.

    Past weeks in which nobody has a duty add nothing: they were not planned here.
    """
    plan, horizon = view.plan, view.horizon
    row = plan.carried_balance(name, None)
    balance = 0 if row is None else row.amount
    since = _as_of(plan, name, None, horizon)
    before = balance
    weeks: list[tuple[int, int, int, int, int]] = []
    monday = min(since, horizon.start)
    while monday <= horizon.mondays[-1]:
        if monday == horizon.start:
            before = balance
        if monday in horizon or plan.roster.has_week(monday):
            contract, worked = view.contract(name, monday), view.worked(name, monday)
            credited, extra = view.credited(name, monday), view.saturday_credit(name, monday)
            if monday >= since:
                balance += worked + credited + extra - contract
            if monday in horizon:
                weeks.append((contract, worked, credited, extra, balance))
        monday += WEEK
    columns = tuple(zip(*weeks, strict=True))
    return HoursBalance(name, before, *columns)
