"""What a run of the benchmark has found, and what follows from holding engines side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from bench.fairness import Fairness
from bench.measure import Measurement
from bench.sick_calls import Repair
from bench.window import Figure

OURS = "ours"


@dataclass
class Results:
    """All that was measured.

    Attributes:
        plan_file: what was timed of the plan file, with its milliseconds.
        window: what was measured of the window.
        left_out: engines that could not be measured, each with the reason.
    """

    measurements: list[Measurement] = field(default_factory=list)
    fairness: list[Fairness] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    plan_file: list[tuple[str, float]] = field(default_factory=list)
    window: list[Figure] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    @property
    def cases(self) -> tuple[str, ...]:
        """The cases, in the order in which they were measured."""
        return tuple(dict.fromkeys(found.case for found in self.measurements))

    @property
    def engines(self) -> tuple[str, ...]:
        """The engines, in that order."""
        return tuple(dict.fromkeys(found.engine for found in self.measurements))

    def of(self, case: str, engine: str = OURS) -> Measurement | None:
        """Return what was measured of an engine on a case."""
        return next(
            (found for found in self.measurements if found.case == case and found.engine == engine),
            None,
        )

    def on(self, case: str) -> tuple[Measurement, ...]:
        """Return all engines on a case."""
        return tuple(found for found in self.measurements if found.case == case)

    def staffing(self, case: str) -> tuple[int, ...]:
        """Return the least that any engine left missing: minimum and wanted."""
        values = (found.values for found in self.on(case))
        return min((value[:2] for value in values if value is not None), default=())

    def complete_at(self, found: Measurement) -> float | None:
        """Return when an engine first had a complete roster: as staffed as the best of any."""
        staffing = self.staffing(found.case)
        return found.complete_at(staffing) if staffing else None


def verdict(ours: Measurement, peer: Measurement) -> str:
    """Compare two engines on a case, goal after goal, by the values of the checker."""
    one, other = ours.values, peer.values
    if one is None or other is None:
        return "equal" if one == other else "better" if other is None else "worse"
    return "equal" if one == other else "better" if one < other else "worse"


def tallies(results: Results) -> Iterator[tuple[str, int, int, int, list[str]]]:
    """Yield per peer on how many cases ours is better, equal and worse, and on which worse."""
    for engine in results.engines:
        if engine == OURS:
            continue
        found = {}
        for case in results.cases:
            ours, peer = results.of(case), results.of(case, engine)
            if ours is not None and peer is not None:
                found[case] = verdict(ours, peer)
        words = list(found.values())
        worse = [case for case, word in found.items() if word == "worse"]
        yield engine, words.count("better"), words.count("equal"), words.count("worse"), worse


def contradictions(results: Results) -> list[str]:
    """List where engines prove what cannot both be true: a mistake in one of them.

    A value and a bound hold with the earlier goals at their values. So two engines that agree on
    all earlier goals cannot prove different values, nor can one find less than the other's bound.
    """
    return [
        sentence
        for case in results.cases
        for one, other in combinations(results.on(case), 2)
        for sentence in (*_beyond(one, other), *_beyond(other, one))
    ]


def _beyond(bounding: Measurement, found: Measurement) -> Iterator[str]:
    """Yield where values lie below bounds, as far as the earlier goals agree."""
    if found.values is None:
        return
    for number, goal in enumerate(bounding.goals):
        claim = bounding.claim_at(goal)
        if claim is None or claim.bound is None:
            return
        value = found.values[number]
        if value < claim.bound:
            yield (
                f"{bounding.case}: {bounding.engine} says that {goal} is {claim.bound} at least, "
                f"{found.engine} has {value}"
            )
        if claim.value != value:
            return


def gap(value: int, bound: int | None) -> float:
    """Return the gap of a value to its bound, as a part of the value."""
    return (value - (bound or 0)) / max(value, 1)


def broken(measurements: Iterable[Measurement]) -> list[str]:
    """List the rosters that break a rule, and so do not count."""
    return [
        f"{found.case}, {found.engine}: breaks {', '.join(found.broken)}"
        for found in measurements
        if found.broken
    ]


def troubles(measurements: Sequence[Measurement]) -> list[str]:
    """List the runs that gave no roster."""
    return [
        f"{found.case}, {found.engine}: {found.trouble}" for found in measurements if found.trouble
    ]
