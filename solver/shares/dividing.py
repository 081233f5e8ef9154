"""Dividing something over people, each with several ways to have so much of it for so much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from solver.search.deadline import Deadline

Turns: TypeAlias = tuple[int, ...]
"""Turns of each kind, in the order of `TurnKind`."""

_LIMITS = (0, 3, 15, 63, 255)
"""Costs up to which is looked, one after the other: small ones take far less time."""
_FARTHEST = _LIMITS[-1]
_GRAINS = (1, 4, 16, 64, 256)
"""Costs that are counted as one where they are farther than that."""
_MOST_STATES = 5000
"""Ways to have done turns so far above which they are too many to look at."""
_NOTHING = -(10**9)


class Way(NamedTuple):
    """What goes with an amount: turns of each kind, and how unfair they are."""

    turns: Turns
    unfairness: int


_Amounts: TypeAlias = NDArray[np.int64]
"""What can be had for each cost up to a limit."""
Ways: TypeAlias = Mapping[Way, Sequence[tuple[int, int]]]
"""The ways of a person, each with costs and what can be had for them, both rising."""


def cheapest(people: Sequence[Ways], needed: int, whole: Way, deadline: Deadline) -> int:
    """Return what it costs at least to have what is needed, all people together.

    Just as many turns are done as the whole says, and they are no more unfair. Small costs are
    exact, large ones are rounded down for each person; with too many states it is 0.

    Raises:
        TimeIsUpError: it takes too long.
    """
    least = 0
    for grain in _GRAINS:
        in_grains = [_in_grains(ways, grain) for ways in people]
        found = _least_grains(in_grains, needed, whole, deadline)
        least = max(least, found * grain)
        if found <= _FARTHEST:
            break
    return least


def _in_grains(ways: Ways, grain: int) -> Ways:
    """Count costs in whole grains, and keep the most that can be had for each."""
    return {
        way: sorted({cost // grain: amount for cost, amount in choices}.items())
        for way, choices in ways.items()
    }


def _least_grains(people: Sequence[Ways], needed: int, whole: Way, deadline: Deadline) -> int:
    """Return the least cost, or one more than the farthest where that is not enough."""
    for limit in _LIMITS:
        states = _states(people, limit, whole, deadline)
        if states is None:
            return 0
        ends = [had for way, had in states.items() if way.turns == whole.turns]
        for cost in range(limit + 1):
            if any(had[cost] >= needed for had in ends):
                return cost
    return _FARTHEST + 1


def _states(
    people: Sequence[Ways], limit: int, whole: Way, deadline: Deadline
) -> Mapping[Way, _Amounts] | None:
    """Return the most that can be had for each cost up to a limit, by all turns together."""
    states = {Way((0,) * len(whole.turns), 0): np.zeros(limit + 1, np.int64)}
    for ways in people:
        more: dict[Way, _Amounts] = {}
        for state, had in states.items():
            deadline.check()
            for own, choices in ways.items():
                turns = tuple(map(sum, zip(state.turns, own.turns, strict=True)))
                way = Way(turns, state.unfairness + own.unfairness)
                if _is_within(way, whole):
                    if way not in more:
                        more[way] = np.full(limit + 1, _NOTHING, np.int64)
                    _add(more[way], had, choices)
        if len(more) > _MOST_STATES:
            return None
        states = more
    return states


def _is_within(way: Way, whole: Way) -> bool:
    return way.unfairness <= whole.unfairness and all(
        done <= most for done, most in zip(way.turns, whole.turns, strict=True)
    )


def _add(best: _Amounts, had: _Amounts, choices: Sequence[tuple[int, int]]) -> None:
    """Note for each cost what can be had with one of the choices added, where it is more."""
    for own_cost, units in choices:
        if own_cost >= len(best):
            return
        np.maximum(best[own_cost:], had[: len(had) - own_cost] + units, out=best[own_cost:])
