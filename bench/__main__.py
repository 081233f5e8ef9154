"""`python -m bench`: measures, prints the tables and writes the page of figures."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

from bench import fairness, plan_file, report, sick_calls, window
from bench.cases import Case, Example, SetName, cases
from bench.engines import ENGINES, LEAST_SECONDS, missing
from bench.fairness import Fairness
from bench.machine import description, is_quiet, load
from bench.measure import Measurement, in_process, measure
from bench.results import Results
from bench.sick_calls import Repair
from data.examples import EXAMPLES

STUDIES = ("fairness", "sick-calls", "plan-file", "window")
"""What is measured beside the cases."""
_OVERHEAD = 4.0
"""Seconds around each run: a new process, reading the case, scoring."""
_JAVA = 25.0
"""Seconds more for an engine that has to start Java and carry its facts over."""
_WINDOW, _PER_EDIT = 30.0, 0.03
"""Seconds that the window takes without its many edits, and for each of those."""
_PER_CALL = 2.5
"""Seconds that a sick call takes, all ways together but planning anew."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is measured beside the cases.

    Attributes:
        calls: sick calls in all.
        anew: every so many of them are answered by planning anew as well.
        anew_seconds: time for that, and for planning each roster beforehand.
        fair_weeks: weeks of the simulation of fairness.
        fair_seconds: time for each of its plans.
        edits: edits in the window, to see what they leave; 0 leaves the window out.
    """

    calls: int
    anew: int
    anew_seconds: float
    fair_weeks: int
    fair_seconds: float
    edits: int

    @property
    def seconds(self) -> float:
        """The time that this takes, about."""
        calls = self.calls * _PER_CALL + self.calls / self.anew * self.anew_seconds
        planned = 2 * len(EXAMPLES) * self.anew_seconds
        fair = self.fair_weeks / 4 * (self.fair_seconds + 1)
        in_window = _WINDOW + self.edits * _PER_EDIT if self.edits else 0
        return (calls + planned) / 2 + fair + in_window


EFFORTS: dict[SetName, Effort] = {  # of the sets that have more than cases
    "quick": Effort(12, 6, 3, 8, 5, 0),
    "full": Effort(200, 20, 5, 104, 4, 2_000),
    "all": Effort(200, 4, 15, 104, 15, window.EDITS),
}


def planned_runs(chosen: Iterable[Case], engines: Iterable[str]) -> list[tuple[Case, str]]:
    """Return which engines are asked on which cases."""
    asked = list(engines)
    return [
        (case, name)
        for case in chosen
        for name in asked
        if case.seconds >= LEAST_SECONDS.get(name, 0)
        and (case.engines is None or name in case.engines)
    ]


def planned_seconds(runs: Iterable[tuple[Case, str]], effort: Effort | None) -> float:
    """Return how long runs and studies take, about."""
    took = sum(
        case.seconds + _OVERHEAD + (_JAVA if name in LEAST_SECONDS else 0) for case, name in runs
    )
    return took + (effort.seconds if effort is not None else 0)


def main() -> int:
    """Measure what is asked for."""
    asked = _arguments()
    chosen = [case for case in cases(asked.set) if asked.only in case.id]
    chosen = [replace(case, seconds=case.seconds * asked.factor) for case in chosen]
    engines = [name for name in asked.engines.split(",") if missing(name) is None]
    results = Results(
        left_out=[
            f"{name}: {missing(name)}"
            for name in asked.engines.split(",")
            if missing(name) is not None
        ]
    )
    effort = None if asked.only else EFFORTS.get(asked.set)
    studies = STUDIES if asked.study is None else (asked.study,)
    runs = [] if asked.study else planned_runs(chosen, engines)
    minutes = planned_seconds(runs, effort) / 60
    about = f"about {minutes:.0f} minutes" if asked.study is None else f"and only {asked.study}"
    print(f"{len(runs)} runs on {len(chosen)} cases, {about}", flush=True)
    was_quiet, before = is_quiet(), load()
    for case, name in runs:
        found = measure(case, name)
        results.measurements.append(found)
        print(_line(found), flush=True)
    if effort is not None:
        _studies(results, effort, studies)
    print()
    print(report.text(results))
    if not was_quiet:
        print(f"The load was {before:.1f} at the start: these figures mean little.")
    folder = asked.out if was_quiet else Path("build")
    folder.mkdir(parents=True, exist_ok=True)
    command = "make bench" if asked.set == "full" else f"python -m bench --set {asked.set}"
    if asked.study:
        command = f"python -m bench --set {asked.set} --study {asked.study}"
    print(f"written: {report.write(folder, results, description(), command)}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--set", choices=get_args(SetName), default="quick", help="which cases")
    parser.add_argument("--only", default="", help="cases with this in their id, and no studies")
    parser.add_argument("--study", choices=STUDIES, help="this study alone, and no cases")
    parser.add_argument("--engines", default=",".join(ENGINES), help="separated by commas")
    parser.add_argument("--factor", type=float, default=1.0, help="of the time of each case")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("build"),
        help="folder of the page; on a busy machine it is build/ all the same",
    )
    asked = parser.parse_args()
    if asked.only and asked.study:
        parser.error("--only is about cases and --study leaves them out")
    unknown = set(asked.engines.split(",")) - set(ENGINES)
    if unknown:
        parser.error(f"no such engine: {', '.join(sorted(unknown))}; there are {list(ENGINES)}")
    return asked


def _line(found: Measurement) -> str:
    outcome = found.trouble or (f"breaks {found.broken}" if found.broken else str(found.values))
    return f"{found.case:<36}{found.engine:<10}{found.seconds:7.1f} s  {outcome}"


def _studies(results: Results, effort: Effort, studies: Collection[str]) -> None:
    """Measure fairness, sick calls, plan file and window, each in processes of their own."""
    if "fairness" in studies:
        _fairness(results, effort)
    if "sick-calls" in studies:
        results.repairs += _sick_calls(results, effort)
    if "plan-file" in studies:
        figures = in_process(plan_file.study, (), 600)
        if isinstance(figures, str):
            results.left_out.append(f"plan file: {figures}")
        else:
            results.plan_file = figures
    if "window" in studies and (effort.edits or len(studies) == 1):
        edits = max(effort.edits, window.FEWEST)
        shown = in_process(window.study, (edits,), 600 + edits)
        if isinstance(shown, str):
            results.left_out.append(f"window: {shown}")
        else:
            results.window = shown


def _fairness(results: Results, effort: Effort) -> None:
    for name in fairness.planners(effort.fair_seconds):
        limit = 10 * effort.fair_weeks * effort.fair_seconds
        arguments = (name, effort.fair_seconds, effort.fair_weeks)
        fair = in_process(fairness.study, arguments, limit)
        if isinstance(fair, Fairness):
            results.fairness.append(fair)
        else:
            results.left_out.append(f"fairness of {name}: {fair}")


def _sick_calls(results: Results, effort: Effort) -> list[Repair]:
    """Answer the sick calls on two halves of the examples at once, one core each."""
    ids = [example.id for example in EXAMPLES]
    halves = [{id_: Example(id_)() for id_ in ids[first::2]} for first in (0, 1)]
    limit = 60 + 10 * effort.seconds

    def answer(half: int) -> list[Repair] | str:
        arguments = (halves[half], effort.calls // 2, effort.anew_seconds, effort.anew)
        return in_process(sick_calls.study, arguments, limit, slice(half, half + 1))

    found: list[Repair] = []
    with ThreadPoolExecutor(2) as pool:
        for half in pool.map(answer, (0, 1)):
            if isinstance(half, str):
                results.left_out.append(f"sick calls: {half}")
            else:
                found += half
    return sorted(found, key=lambda repair: repair.way != "search")


if __name__ == "__main__":
    sys.exit(main())
