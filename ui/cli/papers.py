"""What a team receives of a roster: a PDF to hang up, and calendars."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from data.files import UnwritableFileError, check_folder
from rostering.view import View
from ui.application.file_texts import unwritable
from ui.cli.inputs import RefusedError


def check_papers(*, pdf: Path | None = None, ics: Path | None = None) -> None:
    """Refuse what cannot be made here, before hours of work are lost for it."""
    if pdf is not None:
        try:
            # Its fonts and painter are those of the window.
            import ui.desktop.printing.pdf  # noqa: F401
        except ImportError as error:
            raise RefusedError(f"Een PDF maken kan hier niet: {error}.") from error
    if ics is not None:
        try:
            check_folder(ics)
        except UnwritableFileError as error:
            raise RefusedError(unwritable(error)) from error


def write_papers(view: View, *, pdf: Path | None = None, ics: Path | None = None) -> list[Path]:
    """Write what was asked for; return where it stands."""
    try:
        if pdf is not None:
            from ui.desktop.printing.pdf import write_roster_pdf

            write_roster_pdf(pdf, view)
        if ics is not None:
            from data.publish.ical import write_calendars

            write_calendars(ics, view, stamp=datetime.now(UTC))
    except UnwritableFileError as error:
        raise RefusedError(unwritable(error)) from error
    return [path for path in (pdf, ics) if path is not None]
