"""The ways to plan that are measured against each other, each `run(plan, horizon, seconds)`."""

from __future__ import annotations

import os
import shutil
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
        "timefold": "timefold",
    }
)
"""The engines, ours first, each with the library that it stands on."""
LEAST_SECONDS: MappingProxyType[str, float] = MappingProxyType({"timefold": 20.0})
"""Time of a case below which an engine is not asked: it needs about as much to begin."""


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
    """Return what an engine lacks here, if it lacks something."""
    if find_spec(ENGINES[name]) is None:
        return f"{ENGINES[name]} is not installed"
    if name == "timefold" and shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        return "there is no Java runtime"
    return None
