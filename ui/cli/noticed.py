"""What was noticed in a source, said on standard error before the work begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from rostering.time import Horizon

if TYPE_CHECKING:
    from data.workbook import WorkbookReading


def say_noticed(reading: WorkbookReading, horizon: Horizon) -> None:
    """Say what else was in the book, and what its staffing of turns cannot give in these weeks."""
    from ui.application.workbook.noticed import noticed

    lines = noticed(reading.warnings, reading.plan, horizon)
    if lines:
        typer.echo("Ook gezien, geen fout:", err=True)
    for line in lines:
        typer.echo(f"  {line}", err=True)
