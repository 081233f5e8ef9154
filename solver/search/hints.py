"""Where a search starts looking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ortools.sat.python import cp_model

from rostering.roster import DayKey, Roster
from solver.encoding import Encoding

_NO_ROSTER = Roster()


def give_hint(model: cp_model.CpModel, values: Mapping[int, int]) -> None:
    """Replace the hint of a model by values per variable index."""
    model.clear_hints()  # type: ignore[no-untyped-call]
    # Days come out of sets, and a search follows its hint in order: the same twice has one order.
    indices = sorted(values)
    model.proto.solution_hint.vars.extend(indices)
    model.proto.solution_hint.values.extend(values[index] for index in indices)


def roster_hint(encoding: Encoding, roster: Roster, days: Iterable[DayKey]) -> dict[int, int]:
    """Return the values per variable index that the days of a roster give the decisions."""
    values: dict[int, int] = {}
    for name, day in days:
        entry = roster.entry(name, day)
        duties = {shift.duty for shift in entry.shifts}
        for shift, literal in encoding.shifts(name, day):
            if not isinstance(literal, int):
                values[literal.index] = int(shift.duty in duties)
        for block in encoding.problem.plan.calendar.blocks(day):
            for post, literal in encoding.posts(name, block).items():
                if not isinstance(literal, int):
                    values[literal.index] = int(entry.post_in(block.name) == post)
    return values


def solution_hint(
    encoding: Encoding, solver: cp_model.CpSolver, days: Iterable[DayKey]
) -> dict[int, int]:
    """Return the values per variable index of the decisions of some days in a solution.

    What follows from them is left out: an amount that nothing made small may be larger there than
    it has to be, and then stands in the way when the goal is kept at its value.
    """
    solution = solver.response_proto.solution
    return {index: solution[index] for index in roster_hint(encoding, _NO_ROSTER, days)}


def named_hint(encoding: Encoding, values: Mapping[str, int]) -> dict[int, int]:
    """Return values per variable index from those of another model by name."""
    return {
        index: values[variable.name]
        for index, variable in enumerate(encoding.model.proto.variables)
        if variable.name in values
    }
