"""What a team receives of a roster: calendars."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from data.files import UnwritableFileError, check_folder
from rostering.view import View
from ui.application.file_texts import unwritable
from ui.cli.inputs import RefusedError


def check_papers(*, ics: Path | None) -> None:
    """Refuse places that cannot be written, before hours of work are lost for them."""
    if ics is not None:
        try:
            check_folder(ics)
        except UnwritableFileError as error:
            raise RefusedError(unwritable(error)) from error


def write_papers(view: View, *, ics: Path | None) -> list[Path]:
    """Write what was asked for; return where it stands."""
    if ics is None:
        return []
    from data.publish.ical import write_calendars

    try:
        write_calendars(ics, view, stamp=datetime.now(UTC))
    except UnwritableFileError as error:
        raise RefusedError(unwritable(error)) from error
    return [ics]
