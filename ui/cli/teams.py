"""The team that a command works with, whatever holds it: a workbook, a plan file or a store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rostering.plan import Plan
from ui.cli.inputs import GivenSource, RefusedError, holds_teams, refuse_address
from ui.cli.plan_files import open_team, read_plan

if TYPE_CHECKING:
    from data.workbook import WorkbookReading


def read_team(source: GivenSource, team: str | None = None) -> WorkbookReading:
    """Read a team from whatever holds it, or refuse with all that is wrong in it."""
    if not isinstance(source, Path) or holds_teams(source):
        from data.workbook import WorkbookReading

        return WorkbookReading(read_plan(source, team), ())
    refuse_address(source)
    if team is not None:
        raise RefusedError(f"--team hoort bij een planning; “{source}” is een werkboek.")
    return _read_workbook(source)


def _read_workbook(source: Path) -> WorkbookReading:
    from data.workbook import UnreadableFileError, WorkbookError, read_workbook
    from ui.application.workbook.texts import remark, sentence, unreadable

    try:
        return read_workbook(source)
    except UnreadableFileError as error:
        raise RefusedError(unreadable(error)) from error
    except WorkbookError as error:
        number = len(error.problems)
        faults = "1 fout" if number == 1 else f"{number} fouten"
        raise RefusedError(
            f"“{source.name}” heeft {faults}. Er is niets ingelezen.",
            *(f"  {sentence(problem)}" for problem in error.problems),
            *(f"  Ook gezien, geen fout: {remark(seen)}" for seen in error.warnings),
        ) from error


@contextmanager
def team_to_plan(
    source: GivenSource, team: str | None, *, save: bool
) -> Iterator[tuple[WorkbookReading, Callable[[Plan, str], None]]]:
    """Read a team, and give what keeps its new roster; a plan file is held meanwhile."""
    if not save:
        yield read_team(source, team), lambda _plan, _what: None
        return
    if not holds_teams(source):
        raise RefusedError(
            f"--save hoort bij een planning; “{source}” is een werkboek. "
            "Maak er een planning van met beurtrol import."
        )
    from data.workbook import WorkbookReading

    with open_team(source, team) as opened:
        yield WorkbookReading(opened.plan, ()), opened.keep
