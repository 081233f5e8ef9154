"""The ways to plan that are measured against each other, each `run(plan, horizon, seconds)`."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType

from bench.outcome import Run

ENGINES: MappingProxyType[str, str] = MappingProxyType(
    {
        "ours": "ortools",
        "weighted": "ortools",
        "plain": "ortools",
        "milp": "highspy",
    }
)
"""The engines, ours first, each with the library that it stands on."""


def engine(name: str) -> Run:
    """Return the `run` of an engine.

    Raises:
        KeyError: there is no such engine.
    """
    if name not in ENGINES:
        raise KeyError(name)
    run: Run = import_module(f"bench.engines.{name}").run
    return run


def missing(name: str) -> str | None:
    """Return the library that an engine lacks here, if it lacks one."""
    return None if find_spec(ENGINES[name]) is not None else ENGINES[name]
