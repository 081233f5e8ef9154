"""The papers that can be printed, each as a print job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from rostering.time import Horizon, monday_of, week_days
from rostering.view import View
from ui.application import paper_words as words
from ui.application.dates import full_date
from ui.application.publishing.publication import Publication
from ui.desktop.printing.day_sheet import day_sheet, day_sheets
from ui.desktop.printing.four_weeks import MOST_WEEKS, four_weeks
from ui.desktop.printing.job import PrintJob
from ui.desktop.printing.pages import Form, Imprint
from ui.desktop.printing.person_weeks import person_weeks
from ui.desktop.printing.rotation_calendar import rotation_calendar
from ui.desktop.printing.rotation_list import has_turns, rotation_list
from ui.desktop.printing.week_people import week_people
from ui.desktop.printing.week_posts import week_posts


class Paper(Enum):
    """What can be printed."""

    PEOPLE = auto()
    POSTS = auto()
    DAYS = auto()
    OVERVIEW = auto()
    ROTATION = auto()
    CALENDAR = auto()
    PERSON = auto()


STANDING = frozenset({Paper.DAYS, Paper.ROTATION, Paper.CALENDAR, Paper.PERSON})
"""Papers on which the short side is below."""
OF_TURNS = frozenset({Paper.ROTATION, Paper.CALENDAR})
"""Papers of evening and Saturday turns, over all weeks."""


@dataclass(frozen=True)
class Source:
    """The roster to print.

    Attributes:
        view: the plan, with all weeks that can be printed.
        printed: the day of printing.
        edition: its version, where it has one.
        editions: returns the version of some weeks, where each can have another one.
    """

    view: View
    printed: date | None = None
    edition: Publication | None = None
    editions: Callable[[Horizon], Publication | None] | None = None

    def of(self, mondays: Sequence[date]) -> Source:
        """Return the same roster with the version of these weeks, which follow each other."""
        if self.editions is None:
            return self
        return replace(self, edition=self.editions(Horizon(mondays[0], len(mondays))))

    @property
    def imprint(self) -> Imprint:
        return Imprint(self.view.plan.settings.name, self.printed, self.edition)


def print_job(
    source: Source,
    paper: Paper,
    mondays: Sequence[date],
    name: str | None = None,
    *,
    signed: bool = False,
) -> PrintJob:
    """Return the job of one kind of paper over weeks that follow each other.

    Args:
        source: the roster.
        paper: what to print.
        mondays: the weeks.
        name: of whom to print the weeks of a person; None for everybody, each apart.
        signed: add a column to sign in to the weeks per person.
    """
    source = source.of(mondays)
    forms = _forms(source, paper, mondays, name, signed=signed)
    return PrintJob(_title(source, mondays), forms, source.imprint, paper not in STANDING)


def day_job(source: Source, day: date) -> PrintJob:
    """Return the day sheet of one open day."""
    source = source.of([monday_of(day)])
    team = source.view.plan.settings.name
    title = words.DAY_SHEET_OF.say(team=team, day=full_date(day))
    form = day_sheet(source.view, day, source.edition)
    return PrintJob(title, (form,), source.imprint, Paper.DAYS not in STANDING)


def whole_job(source: Source) -> PrintJob:
    """Return the overview, each week per person and per post, and the turns, as one job."""
    mondays = source.view.horizon.mondays
    forms: list[Form] = []
    if len(mondays) > 1:
        forms += _forms(source, Paper.OVERVIEW, mondays)
    for monday in mondays:
        forms += _forms(source, Paper.PEOPLE, [monday])
        forms += _forms(source, Paper.POSTS, [monday])
    if has_turns(source.view):
        forms += _forms(source, Paper.ROTATION, mondays)
        if len(mondays) > MOST_WEEKS:
            forms += _forms(source, Paper.CALENDAR, mondays)
    return PrintJob(_title(source, mondays), tuple(forms), source.imprint)


def people_of(source: Source, mondays: Sequence[date]) -> list[str]:
    """Return who is employed in some weeks."""
    days = [day for monday in mondays for day in week_days(monday)]
    presence = source.view.plan.presence
    return [
        name for name in source.view.names if any(presence.is_employed(name, day) for day in days)
    ]


def _forms(
    source: Source,
    paper: Paper,
    mondays: Sequence[date],
    name: str | None = None,
    *,
    signed: bool = False,
) -> tuple[Form, ...]:
    view, edition = source.view, source.edition
    match paper:
        case Paper.PEOPLE:
            return tuple(week_people(view, monday, edition, signed=signed) for monday in mondays)
        case Paper.POSTS:
            return tuple(week_posts(view, monday, edition) for monday in mondays)
        case Paper.DAYS:
            return tuple(day_sheets(view, monday, edition) for monday in mondays)
        case Paper.OVERVIEW:
            groups = range(0, len(mondays), MOST_WEEKS)
            return tuple(
                four_weeks(view, mondays[first : first + MOST_WEEKS], edition) for first in groups
            )
        case Paper.ROTATION:
            weeks = Horizon(mondays[0], len(mondays))
            return (rotation_list(View(view.plan, weeks), edition),)
        case Paper.CALENDAR:
            weeks = Horizon(mondays[0], len(mondays))
            return (rotation_calendar(View(view.plan, weeks), edition),)
        case Paper.PERSON:
            names = [name] if name else people_of(source, mondays) or view.names
            return tuple(person_weeks(view, each, mondays, edition) for each in names)


def _title(source: Source, mondays: Sequence[date]) -> str:
    weeks = words.weeks_title(mondays)
    return words.ROSTER_OF.say(team=source.view.plan.settings.name, weeks=weeks)
