"""The commands together, and the one place where failures become words and exit codes."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import typer
from typer.exceptions import Abort, TyperException

from ui.cli.commands.open import open_plainly, open_window
from ui.cli.dutch import DutchCommand, DutchGroup, usage_sentence
from ui.cli.inputs import STOPPED, RefusedError

REFUSED = 2
BUG = 70

app = typer.Typer(cls=DutchGroup, add_completion=False, rich_markup_mode=None)


@app.callback()
def begin() -> None:
    """Beurtrol maakt eerlijke weekroosters. Zonder opdracht opent het venster."""


app.command("open", cls=DutchCommand)(open_window)


@cache
def _add_commands() -> None:
    """Add all commands that open no window: who only wants the window does not wait for them."""
    from ui.cli.commands.check import check
    from ui.cli.commands.diff import diff
    from ui.cli.commands.export import export
    from ui.cli.commands.import_ import import_workbook
    from ui.cli.commands.leave import leave
    from ui.cli.commands.plan import plan
    from ui.cli.commands.publish import publish
    from ui.cli.commands.read import read
    from ui.cli.commands.replan import replan
    from ui.cli.commands.template import template
    from ui.cli.commands.turns import turns

    for name, command in (
        ("template", template),
        ("import", import_workbook),
        ("read", read),
        ("plan", plan),
        ("check", check),
        ("turns", turns),
        ("replan", replan),
        ("leave", leave),
        ("publish", publish),
        ("diff", diff),
        ("export", export),
    ):
        app.command(name, cls=DutchCommand)(command)


def run(arguments: Sequence[str]) -> int:
    """Run a command; every failure is a sentence on standard error and an exit code."""
    try:
        match arguments:
            case [] | ["open"]:
                return open_plainly(None)
            case ["open", file] if not file.startswith("-"):
                # What the desktop asks for. To load what reads options takes a tenth of the start.
                return open_plainly(Path(file))
            case [first, *_] if first != "open":
                _add_commands()
        code = app(args=list(arguments), prog_name="beurtrol", standalone_mode=False)
    except RefusedError as error:
        return _fail(REFUSED, *error.lines)
    except TyperException as error:
        return _fail(REFUSED, usage_sentence(error), "Meer uitleg: beurtrol --help")
    except (Abort, KeyboardInterrupt):
        return _fail(STOPPED, "Gestopt.")
    except Exception as error:
        return _fail(BUG, f"Er liep iets mis in het programma: {_place(error)}")
    return code if isinstance(code, int) else 0


def _fail(code: int, *lines: str) -> int:
    for line in lines:
        typer.echo(line, err=True)
    return code


def _place(error: Exception) -> str:
    """Name the error and where it happened; its message may hold names, so it stays out."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}, regel {frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__} in {where}."
