"""What the search is meant to reach, held against what was measured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bench.cases import NORMAL
from bench.measure import Measurement
from bench.results import Results, gap, tallies

_OVERLOADED = "centraal-onthaal 4w"
"""Ten people who are at desks 67 % of their time."""
_TEN_LONG = "centraal-onthaal 13w"
_MANY = "team of 42 13w"
_MANY_ALONE = "team of 42, alone 13w"
_TURNS = "rotations 104w"


@dataclass(frozen=True, slots=True)
class Target:
    """One target with what was measured; `is_met` is None where that cannot be told."""

    work: str
    target: str
    measured: str
    is_met: bool | None


def targets(results: Results) -> list[Target]:
    """Return the targets for whose cases there is a measurement."""
    found: list[Target] = []
    for case, make in (
        (_OVERLOADED, _overloaded),
        *((case, _normal) for case in NORMAL),
        (_TEN_LONG, _ten_long),
        (_MANY, _many),
        (_MANY_ALONE, _many_alone),
        (_TURNS, _turns),
    ):
        ours = results.of(case)
        if ours is not None:
            found += make(results, ours)
    for engine, better, equal, worse, _ in tallies(results):
        measured = f"better {better}, equal {equal}, worse {worse}"
        is_met = worse == 0 and better > equal
        found.append(Target(f"against {engine}", "never worse, mostly better", measured, is_met))
    return found


def _overloaded(results: Results, ours: Measurement) -> Iterator[Target]:
    yield _within("10 people, 4 weeks, first complete", 0.5, results.complete_at(ours))
    yield _within("10 people, 4 weeks, overloaded, goals 1-6 proven", 10, _proven(ours, 6))
    yield _near("10 people, 4 weeks, overloaded, all eight", ours, 8, 30, 0.1)


def _normal(_results: Results, ours: Measurement) -> Iterator[Target]:
    yield _within(f"{ours.case}, goals 1-6 proven", 2, _proven(ours, 6))
    yield _within(f"{ours.case}, all eight proven", 15, _proven(ours, 8))


def _ten_long(_results: Results, ours: Measurement) -> Iterator[Target]:
    yield _within("10 people, 13 weeks, goals 1-5 proven", 8, _proven(ours, 5))
    yield _near("10 people, 13 weeks, all eight", ours, 8, 60, 0.05)


def _many(results: Results, ours: Measurement) -> Iterator[Target]:
    yield _within("42 people, 13 weeks, goals 1-2 proven", 3, _proven(ours, 2))
    yield _within("42 people, 13 weeks, first complete", 8, results.complete_at(ours))
    gigabytes = ours.memory / 2**30
    work, measured = "42 people, 13 weeks, memory", f"{gigabytes:.2f} GiB"
    yield Target(work, "≤ 2 GB", measured, gigabytes <= 2)


def _many_alone(_results: Results, ours: Measurement) -> Iterator[Target]:
    yield _near("42 people, 13 weeks, goals 1-5", ours, 5, 90, 0.02)


def _turns(_results: Results, ours: Measurement) -> Iterator[Target]:
    yield _near("rotations, 104 weeks", ours, len(ours.goals), 20, 0.05)


def _within(work: str, most: float, seconds: float | None) -> Target:
    measured = "not reached" if seconds is None else f"{seconds:.2f} s"
    return Target(work, f"≤ {most:g} s", measured, seconds is not None and seconds <= most)


def _near(work: str, ours: Measurement, goals: int, seconds: float, most: float) -> Target:
    """Return whether the first goals have a small enough gap after so many seconds."""
    text = f"gap ≤ {100 * most:.0f} % in {seconds:g} s"
    gaps = [_gap_at(ours, number, seconds) for number in range(goals)]
    known = [one for one in gaps if one is not None]
    is_met = len(known) == goals and max(known) <= most
    worst = f"worst {100 * max(known):.0f} %" if len(known) == goals else "not all reached"
    if ours.limit < seconds and not is_met:
        return Target(work, text, f"{worst}, with {ours.limit:g} s only", None)
    return Target(work, text, worst, is_met)


def _gap_at(ours: Measurement, number: int, seconds: float) -> float | None:
    values = ours.values_at(seconds)
    claim = ours.claim_at(ours.goals[number], seconds)
    if values is None or claim is None:
        return None
    return gap(values[number], claim.bound)


def _proven(ours: Measurement, goals: int) -> float | None:
    """Return when the last of the first goals was proven; None when one of them was not."""
    if ours.proven < goals:
        return None
    moments = [ours.proven_at(goal) for goal in ours.goals[:goals]]
    return max(moment for moment in moments if moment is not None)
