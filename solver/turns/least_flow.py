"""A flow of least cost whose nodes have names and whose prices may be convex."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Final, TypeAlias

from ortools.graph.python.min_cost_flow import (  # type: ignore[import-untyped]
    SimpleMinCostFlow,
)

Price: TypeAlias = Callable[[int], int]
"""What a number of units costs; convex."""

_BAND: Final = 4
"""Units on both sides of the expected number up to which a price is exact; beyond it is no less."""
END: Final = "end"
"""The node to which all flows."""


class LeastFlow:
    """Lays out a network and finds the cheapest way through it."""

    def __init__(self) -> None:
        self._flow = SimpleMinCostFlow()
        self._nodes: dict[Hashable, int] = {}
        self._supply: dict[Hashable, int] = {}
        self._base = 0

    def supply(self, node: Hashable, units: int) -> None:
        """Let so many units begin at a node."""
        self._supply[node] = units

    def arc(self, tail: Hashable, head: Hashable, most: int, cost: int = 0) -> int:
        """Let units flow from node to node, each at a cost; return the arc."""
        ends = self._node(tail), self._node(head)
        return int(self._flow.add_arc_with_capacity_and_unit_cost(*ends, most, cost))

    def priced(
        self, tail: Hashable, head: Hashable, given: int, most: int, expected: int, price: Price
    ) -> None:
        """Let units flow at a convex price of all of them, those that are given in any case too.

        Far from what is expected the price is continued in a straight line, which is never above.

        Args:
            tail: from where.
            head: to where.
            given: units that count and do not flow.
            most: units at most, those given included.
            expected: about how many there will be.
            price: of so many units.
        """
        low = min(max(expected - _BAND, given), most)
        high = min(max(expected + _BAND, low), most)
        slope = price(low) - price(low - 1) if low > given else 0
        self._base += price(low) - slope * (low - given)
        if low > given:
            self.arc(tail, head, low - given, slope)
        for number in range(low, high):
            self.arc(tail, head, 1, price(number + 1) - price(number))
        if most > high:
            self.arc(tail, head, most - high, price(high + 1) - price(high))

    def solve(self) -> int | None:
        """Return the least cost; None when not all can flow."""
        for node, units in self._supply.items():
            self._flow.set_node_supply(self._node(node), units)
        self._flow.set_node_supply(self._node(END), -sum(self._supply.values()))
        if self._flow.solve() != self._flow.Status.OPTIMAL:
            return None
        return self._base + int(self._flow.optimal_cost())

    def units(self, arc: int) -> int:
        """Return how much flows through an arc."""
        return int(self._flow.flow(arc))

    def _node(self, name: Hashable) -> int:
        return self._nodes.setdefault(name, len(self._nodes))
