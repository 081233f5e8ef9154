"""Measurements as an engine would leave them, without running any."""

from __future__ import annotations

from bench.fairness import Fairness
from bench.measure import Measurement, Point
from bench.outcome import Claim
from bench.results import Results
from bench.sick_calls import Repair
from bench.window import Figure
from solver.problem import ALL_GOALS
from solver.result import GoalStatus, status_of

VALUES = (0, 0, 29, 10, 20, 0, 5, 40)


def a_measurement(
    engine: str = "ours",
    values: tuple[int, ...] = VALUES,
    bounds: tuple[int | None, ...] = VALUES,
    *,
    case: str = "centraal-onthaal 4w",
    people: int = 10,
    weeks: int = 4,
    is_valid: bool = True,
    seconds: float = 12.0,
) -> Measurement:
    """Return an engine that claims its last values with bounds, a goal a second."""
    claims = [
        Claim(goal, value, bound, _status(value, bound), 1.0 + number)
        for number, (goal, value, bound) in enumerate(zip(ALL_GOALS, values, bounds, strict=True))
    ]
    first = (105, 210, *values[2:])
    points = (Point(0.25, first, True), Point(0.5, values, is_valid), Point(9.0, values, is_valid))
    return Measurement(
        case,
        engine,
        ALL_GOALS,
        people,
        weeks,
        15.0,
        points,
        tuple(claims),
        () if is_valid else ("daily_rest",),
        seconds,
        300 * 2**20,
    )


def _status(value: int, bound: int | None) -> GoalStatus:
    return "feasible" if bound is None else status_of(value, bound)


def some_results() -> Results:
    """Return results with something in every table and plot."""
    peer = (0, 0, 30, 0, 0, 0, 0, 0)
    teams = [
        a_measurement(case=f"team of {people} 4w", people=people, seconds=people / 10)
        for people in (5, 10, 20)
    ]
    lengths = [a_measurement(case=f"centraal-onthaal {weeks}w", weeks=weeks) for weeks in (1, 13)]
    peers = [
        a_measurement("weighted", peer, (None,) * 8),
        a_measurement("plain", bounds=(0,) * 8),
        a_measurement("milp", is_valid=False),
    ]
    return Results(
        [a_measurement(), *peers, *lengths, *teams],
        [Fairness("search", 104, 0.61, 0.72, 9.5, 3.0, 0)],
        [
            Repair("search", 2, 2, True, 0, 1, 0.8, True),
            Repair("search", 4, 3, False, 5, 2, 1, True),
        ],
        [("open and read", 12.5)],
        [
            Figure("start", "ms", 900.0, 1600.0, 1500),
            Figure("memory", "%", 101.0, target=105),
            Figure("next week", "ms", 40.0, 55.0),
        ],
        ["timefold: not installed"],
    )
