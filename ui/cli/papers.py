"""What others receive of a roster: a PDF to hang up, calendars, a report for the manager."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from data.files import check_folder
from rostering.plan import Plan
from rostering.view import View
from ui.application.publishing.publication import EditionOf, Publication
from ui.cli.inputs import GivenSource, RefusedError, holds_teams, refusing_unwritable

_REPORTS = frozenset((".pdf", ".xlsx"))


def check_papers(*, pdf: Path | None = None, ics: Path | None = None) -> None:
    """Refuse what cannot be made here, before hours of work are lost for it."""
    if pdf is not None:
        try:
            # Its fonts and painter are those of the window.
            import ui.desktop.printing.pdf  # noqa: F401
        except ImportError as error:
            raise RefusedError(f"Een PDF maken kan hier niet: {error}.") from error
    if ics is not None:
        with refusing_unwritable():
            check_folder(ics)


def check_report(path: Path | None) -> None:
    """Refuse a report of which the name does not say what it has to be."""
    if path is None:
        return
    kind = path.suffix.lower()
    if kind not in _REPORTS:
        raise RefusedError(f"--verslag is “{path}”; de naam moet eindigen op .pdf of .xlsx.")
    if kind == ".pdf":
        check_papers(pdf=path)


@contextmanager
def versions_in(source: GivenSource, team: str | None, plan: Plan) -> Iterator[EditionOf]:
    """Return what knows which version weeks of a roster are; a workbook knows of no versions."""
    if not holds_teams(source):
        yield lambda _weeks: None
        return
    from ui.cli.plan_files import chosen_team, open_store, refusing
    from ui.cli.versions import editions_of

    with open_store(source, read_only=True) as store, refusing():
        editions = editions_of(store, chosen_team(source, store.teams, team))
        yield partial(editions.publication, plan)


def write_papers(
    view: View,
    *,
    pdf: Path | None = None,
    ics: Path | None = None,
    publication: Publication | None = None,
) -> list[Path]:
    """Write what was asked for; return where it stands."""
    with refusing_unwritable():
        if pdf is not None:
            from ui.desktop.printing.pdf import write_roster_pdf

            write_roster_pdf(pdf, view, publication)
        if ics is not None:
            from data.publish.ical import write_calendars

            write_calendars(ics, view, stamp=datetime.now(UTC))
    return [path for path in (pdf, ics) if path is not None]


def write_report(view: View, path: Path | None) -> list[Path]:
    """Write the report for the team manager, if it was asked for; return where it stands."""
    if path is None:
        return []
    with refusing_unwritable():
        if path.suffix.lower() == ".pdf":
            from ui.desktop.printing.report_pdf import write_report_pdf

            write_report_pdf(path, view)
        else:
            from data.publish.report_workbook import write_report_workbook

            write_report_workbook(path, view, for_manager=True)
    return [path]
