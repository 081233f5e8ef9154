"""What is made ready with a version: papers, a workbook for the team, calendars."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from data.files import check_folder
from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from ui.application.dates import horizon_title
from ui.application.publishing.publication import EditionOf, edition_words

if TYPE_CHECKING:
    from ui.desktop.printing.catalogue import Paper, Source
    from ui.desktop.printing.job import PrintJob

CALENDARS_FOLDER = "Agenda"
"""Calendars have a folder of their own, always the same: it remembers what was sent."""
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


class Ready(Enum):
    """What can be made ready."""

    PEOPLE = auto()
    POSTS = auto()
    WORKBOOK = auto()
    CALENDARS = auto()


PRINTED = (Ready.PEOPLE, Ready.POSTS)
"""What has pages."""


@dataclass(frozen=True)
class Papers:
    """All papers of the weeks of a version.

    Attributes:
        plan: the plan with its roster.
        days: the first and the last day of the version.
        printed: the day of printing.
        edition_of: returns the version of some weeks, for on paper.
    """

    plan: Plan
    days: tuple[date, date]
    printed: date
    edition_of: EditionOf | None = None

    @property
    def horizon(self) -> Horizon:
        """The whole weeks around those days."""
        return Horizon.of_days(*self.days)

    @property
    def view(self) -> View:
        return View(self.plan, self.horizon)

    def count_pages(self, kind: Ready) -> int:
        """Return how many pages a printed form takes."""
        return self._job(kind).count()

    def _job(self, kind: Ready) -> PrintJob:
        from ui.desktop.printing.catalogue import Paper, Source, print_job

        source: Source = Source(self.view, self.printed, editions=self.edition_of)
        paper: Paper = Paper.PEOPLE if kind is Ready.PEOPLE else Paper.POSTS
        return print_job(source, paper, self.horizon.mondays)

    def write(self, folder: Path, kinds: frozenset[Ready], number: int) -> None:
        """Write what is wanted of version `number`; each file appears whole or not at all.

        Raises:
            UnwritableFileError: a file cannot be written there.
        """
        if not kinds:
            return
        check_folder(folder)
        folder.mkdir(exist_ok=True)
        for kind in Ready:
            if kind in kinds:
                self._write(folder, kind, number)

    def _write(self, folder: Path, kind: Ready, number: int) -> None:
        if kind is Ready.CALENDARS:
            from data.publish.ical import write_calendars

            write_calendars(folder / CALENDARS_FOLDER, self.view, stamp=datetime.now(UTC))
        elif kind is Ready.WORKBOOK:
            from data.publish import write_roster_workbook

            path = folder / f"{self._name(number)}.xlsx"
            edition = edition_words(self.horizon, self.edition_of)
            write_roster_workbook(path, self.view, (), weeks_only=True, edition=edition)
        else:
            from ui.desktop.printing.pdf import write_pdf

            form = (
                QCoreApplication.translate("Papers", "per medewerker")
                if kind is Ready.PEOPLE
                else QCoreApplication.translate("Papers", "per post")
            )
            write_pdf(folder / f"{self._name(number)}, {form}.pdf", self._job(kind))

    def _name(self, number: int) -> str:
        team = _UNSAFE.sub("-", self.plan.settings.name)
        name = QCoreApplication.translate("Papers", "Rooster {0}, {1}, versie {2}")
        return name.format(team, horizon_title(self.horizon), number)
