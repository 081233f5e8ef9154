"""The plots of the page; the only place where matplotlib is used."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import linear_regression, mean
from typing import Any

from bench.measure import Measurement
from bench.results import OURS, Results

_FORMAT = "svg"
_REFERENCE = "centraal-onthaal 4w"


def draw(folder: Path, results: Results) -> list[tuple[str, str]]:
    """Draw the plots for which there are figures; return file name and caption of each."""
    import matplotlib as mpl

    mpl.use("agg")
    # Names instead of times and random ids, so that the same figures give the same file.
    mpl.rcParams["svg.hashsalt"] = "beurtrol"
    folder.mkdir(parents=True, exist_ok=True)
    drawn = []
    for name, caption, plot in (
        ("people", "Time against people, 4 weeks", _people),
        ("weeks", "Time against weeks, ten people", _weeks),
        ("proofs", f"Goals proven in time, {_REFERENCE}", _proofs),
        ("sick-calls", "Sick calls answered with so many changes at most", _sick_calls),
    ):
        file_name = f"{name}.{_FORMAT}"
        if _draw(folder / file_name, caption, results, plot):
            drawn.append((file_name, caption))
    return drawn


def _draw(path: Path, title: str, results: Results, plot: Callable[[Any, Results], bool]) -> bool:
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4.5), layout="constrained")
    has_something = plot(axes, results)
    if has_something:
        axes.set_title(title)
        axes.legend()
        figure.savefig(path, metadata={"Date": None})
    pyplot.close(figure)
    return has_something


def _people(axes: Any, results: Results) -> bool:
    found = [one for one in _ours(results, "team of ") if one.weeks == 4]
    return _growth(axes, results, found, "people", lambda one: one.people)


def _weeks(axes: Any, results: Results) -> bool:
    found = _ours(results, "centraal-onthaal ")
    return _growth(axes, results, found, "weeks", lambda one: one.weeks)


def _ours(results: Results, prefix: str) -> list[Measurement]:
    return [
        found
        for found in results.measurements
        if found.engine == OURS and found.case.startswith(prefix)
    ]


def _growth(
    axes: Any,
    results: Results,
    found: Sequence[Measurement],
    label: str,
    size: Callable[[Measurement], int],
) -> bool:
    """Plot times against a size, both on a scale of powers, with the slope of each line."""
    has_something = False
    for name, moment in (
        ("first complete roster", results.complete_at),
        ("minimum and wanted proven", lambda one: _proven(one, 2)),
        ("first five goals proven", lambda one: _proven(one, 5)),
    ):
        points = sorted(
            (size(one), seconds) for one in found if (seconds := moment(one)) is not None
        )
        if len({at for at, _ in points}) > 1:
            title = f"{name}, slope {slope(points):.2f}"
            axes.loglog([at for at, _ in points], [took for _, took in points], "o-", label=title)
            has_something = True
    axes.set_xlabel(label)
    axes.set_ylabel("seconds")
    return has_something


def slope(points: Sequence[tuple[int, float]]) -> float:
    """Return the exponent with which times grow."""
    logs = [(math.log(size), math.log(max(seconds, 1e-3))) for size, seconds in points]
    return linear_regression([size for size, _ in logs], [took for _, took in logs]).slope


def _proven(found: Measurement, goals: int) -> float | None:
    if found.proven < goals:
        return None
    moments = [found.proven_at(goal) for goal in found.goals[:goals]]
    return max(moment for moment in moments if moment is not None)


def _proofs(axes: Any, results: Results) -> bool:
    """Plot how many goals each engine has proven against time."""
    has_something = False
    for found in results.on(_REFERENCE):
        moments = [found.proven_at(goal) for goal in found.goals[: found.proven]]
        times = [moment for moment in moments if moment is not None]
        if times:
            steps = range(1, len(times) + 1)
            axes.step([0.01, *times], [0, *steps], where="post", label=found.engine)
            has_something = True
    axes.set_xscale("log")
    axes.set_xlabel("seconds")
    axes.set_ylabel("goals proven")
    return has_something


def _sick_calls(axes: Any, results: Results) -> bool:
    """Plot per way the share of the calls that cost no more than a number of changes."""
    for way in dict.fromkeys(repair.way for repair in results.repairs):
        found = [repair for repair in results.repairs if repair.way == way]
        changes = sorted(repair.changes for repair in found)
        shares = [100 * (at + 1) / len(changes) for at in range(len(changes))]
        restored = mean(repair.restored for repair in found)
        label = f"{way}, staffing restored in {100 * restored:.0f} %"
        axes.step([0, *changes], [0, *shares], where="post", label=label)
    axes.set_xscale("symlog")
    axes.set_xlabel("changes: people and days")
    axes.set_ylabel("% of the calls")
    return bool(results.repairs)
