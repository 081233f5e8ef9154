"""What `beurtrol export` is asked to write of a roster, checked before and written after."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from ui.application.publishing.publication import edition_words
from ui.application.report import report_of_plan
from ui.cli.inputs import GivenSource, check_outputs
from ui.cli.mailing import check_mail, write_mail
from ui.cli.papers import check_papers, check_report, versions_in, write_papers, write_report
from ui.cli.planning import write_outputs


@dataclass(frozen=True, slots=True)
class Outputs:
    """The files that show weeks of a roster, and the one that holds the whole plan.

    Attributes:
        xlsx: the weeks as a workbook to look at.
        pdf: the papers to hang up.
        ics: a folder with a calendar for everybody.
        report: what the manager of the team gets.
        mail: the weeks as the text of a mail.
        workbook: the whole plan as a team workbook.
    """

    xlsx: Path | None = None
    pdf: Path | None = None
    ics: Path | None = None
    report: Path | None = None
    mail: Path | None = None
    workbook: Path | None = None

    @property
    def show_weeks(self) -> bool:
        """Tell whether weeks of the roster are asked for in any form."""
        return any((self.xlsx, self.pdf, self.ics, self.report, self.mail))

    @property
    def are_none(self) -> bool:
        return not self.show_weeks and self.workbook is None

    def check(self, source: GivenSource) -> None:
        """Refuse what cannot be written, before anything is."""
        files = (self.xlsx, self.pdf, self.report, self.mail, self.workbook)
        check_outputs(*files, inputs=(source,))
        check_papers(pdf=self.pdf, ics=self.ics)
        check_report(self.report)
        check_mail(self.mail)

    def write_weeks(
        self, plan: Plan, horizon: Horizon, source: GivenSource, team: str | None
    ) -> list[Path]:
        """Write what shows weeks of the roster; return where it stands."""
        view = View(plan, horizon)
        with versions_in(source, team, view.plan) as edition_of:
            published, words = edition_of(horizon), edition_words(horizon, edition_of)
        report = report_of_plan(plan, horizon)
        files = write_outputs(report, json=None, xlsx=self.xlsx, edition=words)
        files += write_papers(view, pdf=self.pdf, ics=self.ics, publication=published)
        return [*files, *write_report(view, self.report), *write_mail(view, self.mail)]
