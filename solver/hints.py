"""Where a search starts looking."""

from __future__ import annotations

from collections.abc import Mapping

from ortools.sat.python import cp_model


def give_hint(model: cp_model.CpModel, values: Mapping[int, int]) -> None:
    """Replace the hint of a model by values per variable index."""
    model.clear_hints()  # type: ignore[no-untyped-call]
    model.proto.solution_hint.vars.extend(values.keys())
    model.proto.solution_hint.values.extend(values.values())
