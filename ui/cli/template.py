"""`beurtrol template`: an empty team workbook."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from data.files import UnwritableFileError
from ui.application.file_texts import unwritable
from ui.cli.inputs import RefusedError, check_outputs

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

    try:
        write_template(file)
    except UnwritableFileError as error:
        raise RefusedError(unwritable(error)) from error
    typer.echo(f"Geschreven: {file}")
