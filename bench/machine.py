"""On what the figures were measured."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bench.measure import CORES

QUIET = 1.0
"""Load of the machine before the run up to which figures mean something."""
_LIBRARIES = ("ortools", "highspy", "timefold", "matplotlib")


def load() -> float:
    """Return the load of the last minute."""
    return os.getloadavg()[0]


def is_quiet() -> bool:
    """Tell whether nothing else keeps the machine busy."""
    return load() < QUIET


def description() -> str:
    """Return machine and versions in a few lines of a page."""
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores = min(CORES, len(os.sched_getaffinity(0)))
    lines = [
        f"- {_processor()}, {gigabytes:.0f} GiB; every engine on the same {cores} cores",
        f"- {platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "- " + ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES),
    ]
    return "\n".join(lines)


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown processor"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
