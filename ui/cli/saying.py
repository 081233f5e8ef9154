"""Words on the terminal that commands share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import typer
from rich.console import Console

from rostering.differences.moves import Change
from rostering.plan import Plan
from ui.application.dates import short_day
from ui.application.move_rows import moves


def answering() -> Console:
    """Return standard output, where names with brackets or colons are no markup."""
    return Console(markup=False, highlight=False, emoji=False, soft_wrap=True)


def reporting() -> Console:
    """Return standard error, for what is told while a command is at work."""
    return Console(stderr=True, markup=False, highlight=False, emoji=False)


def say_list(head: str, lines: Sequence[str], *, err: bool = False) -> None:
    """Say lines below a head; nothing where there are none."""
    if lines:
        typer.echo("\n".join((head, *(f"  {line}" for line in lines))), err=err)


def say_changes(console: Console, changes: Iterable[Change], before: Plan) -> None:
    """Say line by line what changes for whom, beside the plan as it was."""
    for change in changes:
        for move in moves(change, before):
            where = move.block or "dienst"
            old, new = move.old or "vrij", move.new or "vrij"
            when = short_day(move.day)
            console.print(f"  {move.employee}, {when}, {where}: {old} → {new}")
