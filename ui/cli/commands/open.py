"""`beurtrol open`, and `beurtrol` alone: the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ui.application.keeping.sources import Place, SharedPlace
from ui.application.language import LANGUAGES, Code
from ui.cli.inputs import RefusedError, given_source, refuse_address
from ui.cli.options import Store
from ui.desktop.starting import import_plainly, in_a_hurry

OptionalSource = Annotated[
    Path | None,
    typer.Argument(
        metavar="[BRON]", help="Het werkboek van het team, of een planning.", show_default=False
    ),
]


Tongue = Annotated[
    str | None,
    typer.Option(
        "--taal", metavar="TAAL", help="De taal van het venster: nl of en; anders de instelling."
    ),
]


def open_window(source: OptionalSource = None, store: Store = None, tongue: Tongue = None) -> None:
    """Open het venster, leeg, met een werkboek of met een planning."""
    language = _language(tongue)
    place: Place | None = source
    if store is not None:
        # Read here too, so that an address that is none is refused before there is a window.
        given_source(source, store)
        place = SharedPlace(store.strip())
    elif source is not None:
        _refuse_missing(source)
    raise typer.Exit(_show(place, language))


def open_plainly(source: Path | None) -> int:
    """Open the window, empty or with a file, and return the exit code."""
    if source is not None:
        _refuse_missing(source)
    return _show(source)


def _refuse_missing(source: Path) -> None:
    refuse_address(source)
    if not source.exists():
        raise RefusedError(f"“{source}” bestaat niet.")


def _show(place: Place | None, language: Code | None = None) -> int:
    with in_a_hurry():
        try:
            import_plainly()
            from ui.desktop.app import run
        except ImportError as error:
            raise RefusedError(
                f"Het venster kan hier niet openen: {error}. "
                "De opdrachten plan, check, turns en template werken zonder venster."
            ) from error
        return run(place, language)


def _language(tongue: str | None) -> Code | None:
    if tongue is None:
        return None
    for language in LANGUAGES:
        if language.code == tongue.strip().casefold():
            return language.code
    raise RefusedError(f"Onbekende taal “{tongue}”; het moet nl of en zijn.")
