"""`beurtrol open`, and `beurtrol` alone: the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ui.application.sources import Place, SharedPlace
from ui.cli.inputs import RefusedError, given_source, refuse_address
from ui.cli.options import Store

OptionalSource = Annotated[
    Path | None,
    typer.Argument(
        metavar="[BRON]", help="Het werkboek van het team, of een planning.", show_default=False
    ),
]


def open_window(source: OptionalSource = None, store: Store = None) -> None:
    """Open het venster, leeg, met een werkboek of met een planning."""
    place: Place | None = source
    if store is not None:
        # Read here too, so that an address that is none is refused before there is a window.
        given_source(source, store)
        place = SharedPlace(store.strip())
    elif source is not None:
        refuse_address(source)
        if not source.exists():
            raise RefusedError(f"“{source}” bestaat niet.")
    try:
        from ui.desktop.app import run
    except ImportError as error:
        raise RefusedError(
            f"Het venster kan hier niet openen: {error}. "
            "De opdrachten plan, check, turns en template werken zonder venster."
        ) from error
    raise typer.Exit(run(place))
