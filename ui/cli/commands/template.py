"""`beurtrol template`: an empty team workbook."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ui.cli.inputs import RefusedError, check_outputs, refusing_unwritable

Target = Annotated[
    Path,
    typer.Argument(metavar="BESTAND.xlsx", help="Het nieuwe werkboek.", show_default=False),
]


def template(file: Target) -> None:
    """Schrijf een leeg werkboek met uitleg, voor een nieuw team."""
    if file.suffix.lower() != ".xlsx":
        raise RefusedError(f"“{file}” eindigt niet op .xlsx.")
    check_outputs(file)
    if file.exists():
        raise RefusedError(f"“{file}” bestaat al. Kies een andere naam.")
    from data.workbook.template import write_template

    with refusing_unwritable():
        write_template(file)
    typer.echo(f"Geschreven: {file}")
