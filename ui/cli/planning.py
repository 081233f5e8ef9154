"""A search that a command runs: options, progress, and an end on request."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import typer

from rostering.plan import Plan
from rostering.time import Horizon
from ui.application.goal_texts import goal_name, goal_value, proof
from ui.application.report import Report
from ui.cli.inputs import STOPPED, RefusedError, refusing_unwritable
from ui.cli.progress import progress_on
from ui.cli.saying import reporting

if TYPE_CHECKING:
    from data.publish.edition import EditionWords
    from solver import Priority, Result, StopToken

_PRIORITIES: dict[str, Priority] = {
    "evenwicht": "evenwicht",
    "wensen": "wensen",
    "rust": "rust",
}

Solve: TypeAlias = "Callable[..., Result]"


@dataclass(frozen=True, slots=True)
class Search:
    """The options of a search, as given; None for the usual."""

    time_limit: float | None
    workers: int | None
    seed: int
    priority: str = "evenwicht"

    def __post_init__(self) -> None:
        """Refuse numbers that no search can use."""
        if self.time_limit is not None and not 0 < self.time_limit <= 86_400:
            found = f"--time-limit is {self.time_limit:g}"
            raise RefusedError(f"{found}; het moet meer dan 0 en hoogstens 86400 seconden zijn.")
        if self.workers is not None and not 1 <= self.workers <= 64:
            raise RefusedError(f"--workers is {self.workers}; het moet van 1 tot 64 zijn.")
        if not 0 <= self.seed < 2**31:
            raise RefusedError(f"--seed is {self.seed}; het moet van 0 tot 2147483647 zijn.")
        if self.priority not in _PRIORITIES:
            found = f"--priority is “{self.priority}”"
            raise RefusedError(f"{found}; het moet evenwicht, wensen of rust zijn.")


def run_search(solve: Solve, plan: Plan, horizon: Horizon, search: Search) -> Result:
    """Search in a thread of its own, so that this one can hear a request to stop."""
    from solver import Options, StopToken

    options = Options(
        workers=search.workers, seed=search.seed, priority=_PRIORITIES[search.priority]
    )
    if search.time_limit is not None:
        options = replace(options, time_limit=search.time_limit)
    stop = StopToken()
    outcome: list[Result] = []
    failure: list[BaseException] = []

    def work(show: object) -> None:
        try:
            outcome.append(solve(plan, horizon, options, on_progress=show, stop=stop))
        except BaseException as error:  # raised again in the thread that waits
            failure.append(error)

    with stopping_on_request(stop), progress_on(reporting(), horizon) as show:
        thread = threading.Thread(target=work, args=(show,), name="search")
        thread.start()
        while thread.is_alive():
            # A wait with an end lets signals through on every system.
            thread.join(0.2)
    if failure:
        raise failure[0]
    return outcome[0]


@contextmanager
def stopping_on_request(stop: StopToken) -> Iterator[None]:
    """Turn Ctrl+C and a request to end the process into a stop of the search."""
    wanted = (signal.SIGINT, signal.SIGTERM)
    former = {number: signal.signal(number, lambda *_: stop.stop()) for number in wanted}
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


def end_of_search(report: Report) -> None:
    """End the command with the exit code of a stop, where there was one."""
    if report.stopped:
        typer.echo("Gestopt. Dit is het beste dat tot dan gevonden was.")
        raise typer.Exit(STOPPED)


def write_outputs(
    report: Report,
    *,
    json: Path | None,
    xlsx: Path | None,
    edition: EditionWords | None = None,
) -> list[Path]:
    """Write what was asked for; return the files."""
    with refusing_unwritable():
        if json is not None:
            from data.roster_json import write_roster_json

            write_roster_json(json, report.document())
        if xlsx is not None:
            _write_workbook(report, xlsx, edition)
    return [path for path in (json, xlsx) if path is not None]


def _write_workbook(report: Report, path: Path, edition: EditionWords | None) -> None:
    from data.publish import GoalLine, write_roster_workbook
    from data.publish.edition import NO_EDITION

    lines = [
        GoalLine(
            goal_name(goal.id),
            goal_value(goal.id, goal.value, report.view),
            proof(goal.status),
            report.turn_warnings if goal.id == "turns" else (),
        )
        for goal in report.goals
    ]
    write_roster_workbook(
        path, report.view, lines, turns_only=report.turns_only, edition=edition or NO_EDITION
    )
