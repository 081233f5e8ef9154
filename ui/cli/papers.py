"""What a team receives of a roster: a PDF to hang up, and calendars."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from data.files import UnwritableFileError, check_folder
from rostering.view import View
from ui.application.file_texts import unwritable
from ui.application.publication import Publication, publication_of
from ui.application.sources import is_plan_file
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


def published_in(source: Path, team: str | None, view: View) -> Publication | None:
    """Return which version a roster is; only a plan file knows of versions."""
    if not is_plan_file(source):
        return None
    from data.store import open_plan_file, this_user
    from ui.cli.plan_files import chosen_team, refusing

    with refusing(), open_plan_file(source, this_user(), read_only=True) as file:
        name = chosen_team(source, file.teams, team)
        return publication_of(
            view.plan, view.horizon, file.versions(name), partial(file.published, name)
        )


def write_papers(
    view: View,
    *,
    pdf: Path | None = None,
    ics: Path | None = None,
    publication: Publication | None = None,
) -> list[Path]:
    """Write what was asked for; return where it stands."""
    try:
        if pdf is not None:
            from ui.desktop.printing.pdf import write_roster_pdf

            write_roster_pdf(pdf, view, publication)
        if ics is not None:
            from data.publish.ical import write_calendars

            write_calendars(ics, view, stamp=datetime.now(UTC))
    except UnwritableFileError as error:
        raise RefusedError(unwritable(error)) from error
    return [path for path in (pdf, ics) if path is not None]
