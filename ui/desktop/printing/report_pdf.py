"""The report for the team manager on paper: A4 standing, as PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from rostering.view import View
from ui.application import report_words as words
from ui.application.dates import horizon_span, horizon_title
from ui.application.overview.figures import Overview, overview_of
from ui.desktop.printing.job import PrintJob
from ui.desktop.printing.pages import Imprint, Page
from ui.desktop.printing.pdf import start_without_window, write_pdf
from ui.desktop.printing.report_flow import Flow
from ui.desktop.printing.report_people import hours_section, share_section, turns_section
from ui.desktop.printing.report_staffing import (
    absences_section,
    blocks_section,
    key_section,
    posts_section,
)


def report_job(view: View, printed: date | None = None) -> PrintJob:
    """Return the print job of the report over the weeks of a view."""
    overview = overview_of(view)
    team = view.plan.settings.name
    title = words.TITLE.say(team=team, weeks=horizon_title(view.horizon))

    def form(width: float, height: float) -> list[Page]:
        return _flow(overview, width).pages(width, height)

    return PrintJob(title, (form,), Imprint(team, printed), lying=False)


def write_report_pdf(path: Path, view: View, printed: date | None = None) -> None:
    """Write the report as PDF, with or without a window.

    Raises:
        UnwritableFileError: the file cannot be written there.
    """
    start_without_window()
    write_pdf(path, report_job(view, printed))


def _flow(overview: Overview, width: float) -> Flow:
    view = overview.view
    weeks = f"{horizon_title(view.horizon)} – {horizon_span(view.horizon)} –"
    title = ((words.REPORT.say(), True), (weeks, False), (view.plan.settings.name, True))
    sections = (
        key_section(overview, width),
        posts_section(overview, width),
        blocks_section(overview, width),
        # Beside what they explain; at the end they would often have a page of their own.
        absences_section(view, width),
        turns_section(overview, width),
        share_section(overview, width),
        hours_section(overview, width),
    )
    return Flow(title, [section for section in sections if section is not None])
