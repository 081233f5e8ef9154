"""What the two papers of a week tell of it: its table, its notes, its version and its title."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from data.publish.day_notes import note_lines
from data.publish.week import WeekTable, week_table
from rostering.time import week_days
from rostering.view import View
from ui.application import paper_words as words
from ui.application.language import Text
from ui.application.publishing.publication import Publication
from ui.desktop.printing.former import FormerWeek
from ui.desktop.printing.legend import Entry, change_entries
from ui.desktop.printing.pages import draw_title
from ui.desktop.printing.sheet import Sheet


@dataclass(frozen=True)
class WeekFacts:
    """The week of a Monday, and its version where it has one."""

    view: View
    monday: date
    edition: Publication | None

    @cached_property
    def table(self) -> WeekTable:
        return week_table(self.view, self.monday)

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """What is noted for everybody in the week."""
        return note_lines(self.view.plan, week_days(self.monday))

    @cached_property
    def former(self) -> FormerWeek:
        """The week as it was made known before."""
        return FormerWeek.of(self.edition, self.table)

    def change_entries(self, *, replaced: bool) -> tuple[Entry, ...]:
        """Explain the marks of what changed since the version, where something did."""
        if self.edition is None or not self.former.has_changes:
            return ()
        return tuple(change_entries(self.edition, replaced=replaced))

    def draw_title(self, sheet: Sheet, width: float, kind: Text) -> None:
        """Write which week it is, of which team and in which version.

        Args:
            sheet: the page.
            width: how wide the title may be.
            kind: what sort of paper it is of the week of a number.
        """
        title = [
            (kind.say(number=self.monday.isocalendar().week), True),
            (f"– {words.weeks_span(self.monday, self.monday)} –", False),
            (self.view.plan.settings.name, True),
        ]
        draw_title(sheet, width, title, "" if self.edition is None else self.edition.title)
