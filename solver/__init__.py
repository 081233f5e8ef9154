"""The search for fair rosters; the only place where OR-Tools is used."""

from solver.engine import solve, solve_turns
from solver.result import GoalResult, Options, Priority, Progress, Result
from solver.search.stop import StopToken

__all__ = [
    "GoalResult",
    "Options",
    "Priority",
    "Progress",
    "Result",
    "StopToken",
    "solve",
    "solve_turns",
]
