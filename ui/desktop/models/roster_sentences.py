"""What cells, columns and rows of the roster are, in sentences: as tips and to a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from rostering.time import Minutes
from ui.application.dates import hours, hours_balance, long_day, spoken
from ui.desktop.models.week_cells import CellProblem, CellState, Column, RowHead, Week


class RosterSentences(QObject):
    """Says what can be seen in the grid."""

    def cell(
        self,
        name: str,
        column: Column,
        state: CellState,
        problems: Sequence[CellProblem],
        note: str,
    ) -> str:
        """Say who is where and when, what is broken there, and what is noted."""
        parts = [name, *self.when(column)]
        if state.kind != "closed":
            parts.append(self._what(state))
        parts.extend(self._marks(state))
        parts.extend(self._problem(problem) for problem in problems)
        parts.extend(self._noted(note))
        return ", ".join(part for part in parts if part)

    def column(self, week: Week, number: int, note: str) -> str:
        """Say when a column is, how many stand on each post, and what is noted for everybody."""
        parts = (*self.when(week.columns[number]), *self._staffing(week, number))
        return ", ".join((*parts, *self._noted(note)))

    def row(self, head: RowHead, weeks: int) -> str:
        """Return the head of a row as a sentence."""
        text = self.tr("{name}: {worked} van {contract} u deze week, urensaldo {balance} u")
        if weeks > 1:
            text = self.tr(
                "{name}: {worked} van {contract} u in deze {weeks} weken, urensaldo {balance} u"
            )
        said = text.format(
            weeks=weeks,
            name=head.name,
            worked=hours(head.worked),
            contract=hours(head.contract),
            balance=hours_balance(head.balance),
        )
        return self.tr("{0} (let op: buiten de grens)").format(said) if head.over_band else said

    def roles(self, head: RowHead) -> list[str]:
        """Return what a person is in the team, in short."""
        known = ((head.coordinates, self.tr("coörd.")), (head.is_new, self.tr("nieuw")))
        return [word for holds, word in known if holds]

    def when(self, column: Column) -> list[str]:
        """Say the day and the times of a column, and why it is closed."""
        parts = [long_day(column.day)]
        if column.block is not None:
            span = column.block.span
            start, end = _spoken(span.start), _spoken(span.end)
            parts.append(self.tr("{start} tot {end}").format(start=start, end=end))
        if column.closed:
            parts.append(self.tr("gesloten: {name}").format(name=column.closed))
        return parts

    def _marks(self, state: CellState) -> list[str]:
        marks = (
            (state.accompanied, self.tr("onder begeleiding")),
            (state.remote, self.tr("telewerk")),
            (state.locked, self.tr("vergrendeld")),
            (state.automatic, self.tr("automatisch gewijzigd")),
            (state.changed, self.tr("gewijzigd na publicatie")),
        )
        return [word for holds, word in marks if holds]

    def _problem(self, problem: CellProblem) -> str:
        text = self.tr("harde regel: {0}")
        if problem.reason:
            text = self.tr("toegestaan met reden: {0}")
        if problem.is_soft:
            text = self.tr("let op: {0}")
        return text.format(problem.sentence)

    def _staffing(self, week: Week, number: int) -> list[str]:
        parts = []
        text = self.tr("{post}: {present} van {wanted} aanwezig, minimum {minimum}")
        for row in week.band:
            count = row.cells[number]
            if count is not None and row.post_number:
                parts.append(
                    text.format(
                        post=row.name,
                        present=count.present,
                        wanted=count.wanted,
                        minimum=count.minimum,
                    )
                )
        return parts

    def _noted(self, text: str) -> list[str]:
        return [self.tr("notitie: {0}").format(text)] if text else []

    def _what(self, state: CellState) -> str:
        match state.kind:
            case "post":
                return state.post
            case "back":
                return state.post or self.tr("in dienst")
            case "absent" | "hours_absent":
                return self.tr("afwezig")
            case "free":
                return self.tr("vrij")
            case "not_employed":
                return self.tr("niet in dienst")
        return self.tr("niets gepland")


def _spoken(minute: Minutes) -> str:
    """Write a whole hour without its minutes: `17u`."""
    return spoken(minute).removesuffix("00")
