"""How quickly the window starts, takes an edit, is painted and scrolls, and what edits leave.

    python -m bench.window [--edits N] [--cpu]

Without a screen (Qt's platform `offscreen`). `--cpu` reads the seconds of the thread in the place
of those of the clock, to compare two states of the program on a machine that is busy.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, TypeAlias

from bench.cases import START
from bench.rosters import YEARS_FROM, YEARS_WEEKS, five_years, large_team
from rostering.plan import Plan

if TYPE_CHECKING:
    from bench.window_stage import WindowStage

_THOUSAND = 1000
EDITS, FEWEST = 20_000, 2 * _THOUSAND
_STARTS, _TIMES, _WEEKS = 5, 40, 13
_MEBIBYTE = 2**20
_Clock: TypeAlias = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    Attributes:
        target: the most that there may be, of the worst where there is one; None without a target.
        worst: None where there is one value alone.
    """

    what: str
    unit: str
    median: float
    worst: float | None = None
    target: float | None = None

    @property
    def is_met(self) -> bool | None:
        """Tell whether all is within the target."""
        if self.target is None:
            return None
        return (self.median if self.worst is None else self.worst) <= self.target


def study(edits: int = EDITS) -> list[Figure]:
    """Return the figures, for a process of its own: the window is the only one there."""
    return list(figures(edits))


def figures(edits: int, clock: _Clock = time.perf_counter) -> Iterator[Figure]:
    """Yield one figure after the other.

    Args:
        edits: how many edits are made to see what they leave in memory.
        clock: what seconds are read from.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as name:
        folder, now = Path(name), YEARS_FROM + timedelta(weeks=YEARS_WEEKS - 1)
        old = _plan_file(folder / "years.beurtrol", five_years())
        yield _started(old, now, by_clock=clock is time.perf_counter)
        from bench.window_stage import WindowStage

        few = WindowStage(folder / "few.ini", old, now)
        yield _edited(few, 10, clock)
        yield from _kept(few, edits, clock)
        few.close()
        large = _plan_file(folder / "large.beurtrol", large_team(_WEEKS))
        many = WindowStage(folder / "many.ini", large, START)
        yield _edited(many, 42, clock)
        yield _dragged(many, 42, clock)
        yield from _pages(many, clock)
        many.close()


def _plan_file(path: Path, plan: Plan) -> Path:
    from ui.application.keeping.team_file import write_team_file

    write_team_file(path, plan, "bench", lambda: datetime.combine(START, datetime.min.time()))
    return path


def _summed(what: str, found: Iterable[float], target: float | None = None) -> Figure:
    """Return median and worst of some seconds, in milliseconds."""
    seconds = list(found)
    return Figure(what, "ms", 1000 * median(seconds), 1000 * max(seconds), target)


def _started(path: Path, today: date, *, by_clock: bool) -> Figure:
    """Start the program with a file, each time as a process, until its roster is painted.

    Args:
        path: the plan file that is opened.
        today: the day on which that is.
        by_clock: count the seconds of the clock, not those of the processor.
    """
    took = []
    # Compiled once, as what is installed is.
    compiled = {"PYTHONPYCACHEPREFIX": str(path.parent / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    for _ in range(_STARTS + 1):
        command = [sys.executable, "-m", "bench.window_start", str(path), today.isoformat()]
        begun = time.monotonic()
        done = subprocess.run(
            command, check=True, capture_output=True, text=True, env={**os.environ, **compiled}
        )
        painted, processor = map(float, done.stdout.split())
        took.append(painted - begun if by_clock else processor)
    # The first one compiles, and reads the libraries from the disk.
    return _summed("start until five years of rosters are there", took[1:], 1500)


def _edited(stage: WindowStage, people: int, clock: _Clock) -> Figure:
    stage.wait_judged()
    stage.begin_edits()
    # The first one loads what edits need.
    took = [stage.clear(clock) for _ in range(_TIMES + 1)][1:]
    return _summed(f"edit until it is judged and painted, {people} people", took, 100)


def _dragged(stage: WindowStage, people: int, clock: _Clock) -> Figure:
    stage.begin_edits()
    took = [stage.colour_drag(clock) for _ in range(_TIMES + 1)][1:]
    return _summed(f"drag until all places in sight are coloured, {people} people", took, 200)


def _kept(stage: WindowStage, edits: int, clock: _Clock) -> Iterator[Figure]:
    """Yield what memory and time are after many edits, beside the first thousand."""
    stage.begin_edits()
    took, memory = [], 0.0
    for done in range(2, edits + 1, 2):
        took.append(stage.edit_twice(clock) / 2)
        if done == _THOUSAND:
            memory = _resident()
    first, last = median(took[: _THOUSAND // 2]), median(took[-_THOUSAND // 2 :])
    thousand = f"{edits} edits, the last thousand beside the first"
    yield Figure(f"{thousand}: memory", "%", 100 * _resident() / memory, target=105)
    yield Figure(f"{thousand}: time", "%", 100 * last / first, target=105)


def _resident() -> float:
    """Return the memory of this process in MiB (Linux)."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MEBIBYTE


def _pages(stage: WindowStage, clock: _Clock) -> Iterator[Figure]:
    """Yield how long a page takes to paint, and to come after another one."""
    for shown, words in ((1, "one week"), (2, "two weeks"), (4, "four weeks")):
        stage.show_weeks(shown)
        yield Figure(f"first page, 42 people, {words}", "ms", 1000 * stage.first_page(clock))
        took = [stage.repaint(clock) for _ in range(_TIMES)]
        yield _summed(f"page painted, 42 people, {words}", took, 16)
    stage.show_weeks(1)
    notches = [stage.wheel(way, clock) for way in (1, -1) for _ in range(_TIMES // 2)]
    yield _summed("scrolled by the wheel, 42 people", notches)
    weeks = [stage.next_week(clock) for _ in range(_WEEKS - 1)]
    yield _summed(f"next week, 42 people, {_WEEKS} weeks", weeks)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.window", description=__doc__)
    parser.add_argument("--edits", type=int, default=EDITS, help="how many edits are made")
    parser.add_argument("--cpu", action="store_true", help="count the seconds of the thread")
    asked = parser.parse_args()
    clock = time.thread_time if asked.cpu else time.perf_counter
    for figure in figures(max(FEWEST, asked.edits), clock):
        worst = "" if figure.worst is None else f"{figure.worst:9.1f}"
        target = "" if figure.target is None else f"≤ {figure.target:g}"
        said = f"{figure.what:<60}{figure.median:9.1f}{worst:>9} {figure.unit:<3}{target}"
        print(said, flush=True)


if __name__ == "__main__":
    main()
