"""A model of CP-SAT as rows over whole numbers, for a solver of mixed integer programs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Terms: TypeAlias = Mapping[int, float]
"""Factors by column."""

_ENDLESS = 2**61
"""From here on CP-SAT means that there is no bound."""

_KINDS = ("linear", "bool_or", "bool_and", "at_most_one", "exactly_one", "lin_max")


@dataclass
class LinearModel:
    """Columns with bounds, and rows `low <= terms <= high`; all columns are whole numbers."""

    lows: list[float] = field(default_factory=list)
    highs: list[float] = field(default_factory=list)
    rows: list[tuple[float, dict[int, float], float]] = field(default_factory=list)

    @classmethod
    def of(cls, proto: Any) -> LinearModel:
        """Translate a model; columns are its variables, in their order, and helpers after them.

        Raises:
            ValueError: the model has a kind of constraint or a domain that is not known here.
        """
        model = cls()
        for variable in proto.variables:
            low, high = _interval(variable.domain)
            model.column(low, high)
        for constraint in proto.constraints:
            model._translate(constraint)
        return model

    def column(self, low: float, high: float) -> int:
        """Add a column and return its number."""
        self.lows.append(low)
        self.highs.append(high)
        return len(self.lows) - 1

    def row(self, low: float, terms: Terms, high: float) -> None:
        """Add a row; one that holds of itself is left out."""
        kept = {column: factor for column, factor in terms.items() if factor}
        if low > -math.inf or high < math.inf:
            self.rows.append((low, kept, high))

    def _translate(self, constraint: Any) -> None:
        kind = next((kind for kind in _KINDS if getattr(constraint, f"has_{kind}")()), None)
        enforced = [_literal(literal) for literal in constraint.enforcement_literal]
        match kind:
            case "linear":
                linear = constraint.linear
                low, high = _interval(linear.domain)
                terms = _terms(zip(linear.vars, linear.coeffs, strict=True))
                self._enforced(low, terms, high, enforced)
            case "bool_or":
                self._count(constraint.bool_or.literals, 1, math.inf, enforced)
            case "at_most_one":
                self._count(constraint.at_most_one.literals, -math.inf, 1, enforced)
            case "exactly_one":
                self._count(constraint.exactly_one.literals, 1, 1, enforced)
            case "bool_and":
                for literal in constraint.bool_and.literals:
                    self._count([literal], 1, math.inf, enforced)
            case "lin_max" if not enforced:
                self._highest(constraint.lin_max.target, constraint.lin_max.exprs)
            case _:
                raise ValueError(f"no rows are known for {constraint}")

    def _count(
        self,
        literals: Iterable[int],
        low: float,
        high: float,
        enforced: list[tuple[int, bool]],
    ) -> None:
        terms: dict[int, float] = {}
        given = 0.0
        for column, positive in map(_literal, literals):
            terms[column] = terms.get(column, 0) + (1 if positive else -1)
            given += 0 if positive else 1
        self._enforced(low - given, terms, high - given, enforced)

    def _enforced(
        self, low: float, terms: Terms, high: float, enforced: list[tuple[int, bool]]
    ) -> None:
        """Add a row that binds while all literals hold, with the smallest factors that do."""
        if not enforced:
            self.row(low, terms, high)
            return
        least, most = self._range(terms)
        for side, bound in ((low, least), (high, most)):
            if math.isinf(side) or (bound >= side if side is low else bound <= side):
                continue
            slack = bound - side
            relaxed = dict(terms)
            given = side
            # side + slack * (number of literals that do not hold)
            for column, positive in enforced:
                relaxed[column] = relaxed.get(column, 0) + (slack if positive else -slack)
                given += slack if positive else 0
            if side is low:
                self.row(given, relaxed, math.inf)
            else:
                self.row(-math.inf, relaxed, given)

    def _range(self, terms: Terms) -> tuple[float, float]:
        ends = [(factor * self.lows[at], factor * self.highs[at]) for at, factor in terms.items()]
        return sum(min(pair) for pair in ends), sum(max(pair) for pair in ends)

    def _highest(self, target: Any, expressions: Any) -> None:
        """Make the target the highest of the expressions; one helper each says which it is."""
        aim = _terms(zip(target.vars, target.coeffs, strict=True))
        chosen: dict[int, float] = {}
        for expression in expressions:
            terms = _terms(zip(expression.vars, expression.coeffs, strict=True))
            beyond = _difference(aim, terms)
            offset = expression.offset - target.offset
            self.row(offset, beyond, math.inf)
            helper = self.column(0, 1)
            chosen[helper] = 1
            self._enforced(-math.inf, beyond, offset, [(helper, True)])
        self.row(1, chosen, 1)


def _terms(pairs: Iterable[tuple[int, int]]) -> dict[int, float]:
    terms: dict[int, float] = {}
    for reference, factor in pairs:
        column, positive = _literal(reference)
        if not positive:
            raise ValueError("a negated variable in a sum")
        terms[column] = terms.get(column, 0) + factor
    return terms


def _difference(one: Terms, other: Terms) -> dict[int, float]:
    return {column: one.get(column, 0) - other.get(column, 0) for column in {**one, **other}}


def _literal(reference: int) -> tuple[int, bool]:
    """Return the column of a literal, and whether it holds when the column is one."""
    return (reference, True) if reference >= 0 else (-reference - 1, False)


def _interval(domain: Any) -> tuple[float, float]:
    if len(domain) != 2:
        raise ValueError(f"a domain with holes, {list(domain)}")
    low, high = domain[0], domain[1]
    return (
        -math.inf if low <= -_ENDLESS else float(low),
        math.inf if high >= _ENDLESS else float(high),
    )
