"""Runs one engine on one case in a process of its own, and scores what comes out.

The clock runs from the call of `run`, model building included; reading the case does not count.
Every roster on the way is scored by the checker afterwards, outside the time that is measured.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from bench.cases import Case
from bench.engines import engine
from bench.outcome import Claim, Outcome
from bench.scoring import Score, score
from rostering.goals import GoalId
from rostering.plan import Plan

CORES = 2
"""Cores on which every engine runs."""
_SLACK = 120.0
"""Seconds beyond its time, scoring included, after which a run is ended from outside."""
_LONGER = 2.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Point:
    """A roster on the way, as the checker sees it."""

    seconds: float
    values: tuple[int, ...]
    is_valid: bool


@dataclass(frozen=True, slots=True)
class Measurement:
    """One engine on one case.

    Attributes:
        points: rosters on the way that were scored, the last one included.
        claims: what the engine said of each goal, in time.
        broken: hard rules that the last roster breaks; such a roster does not count.
        memory: highest resident memory of the process, in bytes; scoring left out.
        trouble: why there is no roster, where there is none.
    """

    case: str
    engine: str
    goals: tuple[GoalId, ...]
    people: int
    weeks: int
    limit: float
    points: tuple[Point, ...] = ()
    claims: tuple[Claim, ...] = ()
    broken: tuple[str, ...] = ()
    seconds: float = 0.0
    memory: int = 0
    trouble: str = ""

    @property
    def values(self) -> tuple[int, ...] | None:
        """The values of the last roster; None when it does not count or there is none."""
        return self.values_at(float("inf"))

    def values_at(self, seconds: float) -> tuple[int, ...] | None:
        """Return the values of the best roster found by then, in the order of the goals."""
        found = [
            point.values for point in self.points if point.is_valid and point.seconds <= seconds
        ]
        return min(found, default=None)

    def claim_at(self, goal: GoalId, seconds: float = float("inf")) -> Claim | None:
        """Return what was said last of a goal by then."""
        said = (claim for claim in reversed(self.claims) if claim.goal == goal)
        return next((claim for claim in said if claim.seconds <= seconds), None)

    def proven_at(self, goal: GoalId) -> float | None:
        """Return when a goal was proven, and its value with it."""
        last = self.claim_at(goal)
        return last.seconds if last is not None and last.status == "optimal" else None

    @property
    def proven(self) -> int:
        """Count the first goals that are all proven at the values of the last roster."""
        for number, goal in enumerate(self.goals):
            claim = self.claim_at(goal)
            if claim is None or claim.status != "optimal" or self.values is None:
                return number
            if claim.value != self.values[number]:
                return number
        return len(self.goals)

    def complete_at(self, staffing: tuple[int, ...]) -> float | None:
        """Return when a roster first had so little missing, minimum and wanted, or less."""
        return next(
            (
                point.seconds
                for point in self.points
                if point.is_valid and point.values[: len(staffing)] <= staffing
            ),
            None,
        )


def measure(case: Case, name: str) -> Measurement:
    """Measure an engine on a case."""
    limit = _LONGER * case.seconds + _SLACK
    found = in_process(_measure, (case, name), limit)
    if isinstance(found, Measurement):
        return found
    return Measurement(case.id, name, case.goals, 0, case.weeks, case.seconds, trouble=found)


def _measure(case: Case, name: str) -> Measurement:
    plan = case.make()
    run = engine(name)
    outcome = run(plan, case.horizon, case.seconds, case.goals)
    # Linux counts in KiB.
    memory = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return judged(case, name, plan, outcome, memory)


def judged(case: Case, name: str, plan: Plan, outcome: Outcome, memory: int) -> Measurement:
    """Score the rosters of an outcome."""
    points, last = [], Score({}, ())
    for seconds, roster in outcome.trail:
        last = score(roster, plan, case.horizon)
        points.append(Point(seconds, _in_order(case, last.goals), last.is_valid))
    return Measurement(
        case.id,
        name,
        case.goals,
        len(plan.employees),
        case.weeks,
        case.seconds,
        tuple(points),
        outcome.claims,
        last.broken,
        outcome.seconds,
        memory,
        "" if outcome.plan is not None else "no roster in time",
    )


def _in_order(case: Case, goals: Mapping[GoalId, int]) -> tuple[int, ...]:
    return tuple(goals[goal] for goal in case.goals)


def in_process(
    work: Callable[..., T],
    arguments: tuple[Any, ...],
    limit: float,
    cores: slice = slice(CORES),
) -> T | str:
    """Do some work in a new process on the same cores; return a sentence when it fails.

    Args:
        work: what to do, with its arguments; both cross to the process, and the result back.
        arguments: see `work`.
        limit: seconds after which the process is ended.
        cores: which of the cores that are allowed here.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(there, work, arguments, cores))
    process.start()
    there.close()
    found: T | str
    try:
        found = here.recv() if here.poll(limit) else f"not back after {limit:.0f} s"
    except EOFError:
        process.join()
        found = f"the process ended with code {process.exitcode}"
    finally:
        process.kill()
        process.join()
        here.close()
    return found


def _work(
    answer: Connection, work: Callable[..., Any], arguments: tuple[Any, ...], cores: slice
) -> None:
    allowed = sorted(os.sched_getaffinity(0))
    # A machine with one core has no second one to choose.
    os.sched_setaffinity(0, allowed[cores] or allowed)
    try:
        found = work(*arguments)
    except Exception as error:  # whatever goes wrong in a peer is reported
        found = f"{type(error).__name__}: {error}"
    answer.send(found)
    answer.close()
