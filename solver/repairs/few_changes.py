"""What a repair changes for people, as amounts to make small and as bounds around another one."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from rostering.differences.moves import Change
from rostering.plan import Plan
from rostering.roster import DayKey
from solver.encoding import Encoding, Expr, total
from solver.search.staged import changed_days

_NEAR_DAYS = 14
"""Days within which a change weighs more the nearer it is."""


class FewChanges:
    """What an alternative changes, as amounts to make small."""

    def __init__(
        self, encoding: Encoding, after: Plan, own: frozenset[DayKey], today: date
    ) -> None:
        self._encoding = encoding
        self._own = own
        self._days = changed_days(encoding)
        counted = {key: lit for key, lit in self._days.items() if key not in own}
        self.number: Expr = total(counted.values())
        self._nearness: Expr = total(
            literal * max(1, _NEAR_DAYS - (day - today).days)
            for (_, day), literal in counted.items()
        )
        self._called: Expr = total(
            literal
            for key in counted
            if not after.roster.entry(*key).shifts
            for _, literal in encoding.shifts(*key)
        )
        self._own_days: Expr = total(lit for key, lit in self._days.items() if key in own)

    def worst_first(self, lost: Expr, most: int | None) -> Expr:
        """Weigh what is left to choose: each matter above all that the ones after it can add.

        In order: lost places that stay empty, people called in, near days, and the own days.

        Args:
            lost: minutes missing where nobody was missed before.
            most: changes there are at most; None where that is not known.
        """
        changes = len(self._days) if most is None else most
        near = len([key for key in self._days if key in self._own]) + 1
        called = near * (_NEAR_DAYS * changes + 1)
        empty = called * (changes + 1)
        return empty * lost + called * self._called + near * self._nearness + self._own_days

    def near(self, other: Iterable[Change], most: int) -> None:
        """Allow so many changes at most, on days that matter in another alternative as well."""
        days = {change.day for change in other} | {day for _, day in self._own}
        self._encoding.model.add(self.number <= most)
        for (_, day), literal in self._days.items():
            if day not in days:
                self._encoding.model.add(literal == 0)

    def stay_beside(self, most: int) -> None:
        """Allow so many changes at most, on the days of those it is about."""
        days = {day for _, day in self._own}
        self._encoding.model.add(self.number <= most)
        for (_, day), literal in self._days.items():
            if day not in days:
                self._encoding.model.add(literal == 0)

    def stay_within(self, keys: Collection[DayKey]) -> None:
        """Allow changes on these days of people alone, and on those of whom it is about."""
        for key, literal in self._days.items():
            if key not in keys and key not in self._own:
                self._encoding.model.add(literal == 0)

    def differ_from(self, other: Iterable[Change]) -> None:
        """Demand that somebody who changes in another alternative does not, or the reverse."""
        keys = {(change.employee, change.day) for change in other}
        same = [lit for key, lit in self._days.items() if key in keys]
        if same:
            self._encoding.model.add(total(same) <= len(same) - 1)
