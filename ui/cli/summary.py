"""The summary of a roster on the terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from rostering.calendar import TurnKind
from rostering.figures.statistics import Shortage, TurnsRow
from ui.application.dates import (
    count,
    horizon_span,
    horizon_title,
    hours_balance,
    numbered_day,
    turns,
    turns_balance,
)
from ui.application.goal_texts import goal_name, goal_value, proof
from ui.application.reasons.texts import repair_text, why_empty
from ui.application.report import Report
from ui.application.rule_texts import rule_sentence, violation_place
from ui.application.shortage_texts import shortage_place, shortage_sentence

_LONGEST_LIST = 60
_WIDTH_OF_FILE = 110
_WIDTH_OF_TWO_KINDS = 105
_KINDS = {TurnKind.SATURDAY: "Zaterdag", TurnKind.EVENING: "Avond"}


class Summary:
    """Tells about a report on standard output."""

    def __init__(self, report: Report) -> None:
        width = None if sys.stdout.isatty() else _WIDTH_OF_FILE
        # Names may hold brackets or colons, which are no markup.
        self._console = Console(width=width, markup=False, highlight=False, emoji=False)
        self._report = report

    def tell(self, files: Iterable[object], *, proofs: bool = True) -> None:
        """Tell all of it, and where it was written.

        Args:
            files: what was written.
            proofs: whether somebody searched, so that goals have a proof or none.
        """
        self._title()
        self._goals(proofs=proofs)
        self._turns()
        self._shortages()
        self._violations()
        for path in files:
            self._say(f"Geschreven: {path}")

    def _title(self) -> None:
        view = self._report.view
        weeks, days = horizon_title(view.horizon), horizon_span(view.horizon)
        self._console.print(f"{view.plan.settings.name}, {weeks} ({days})", style="bold")

    def _goals(self, *, proofs: bool) -> None:
        table = _table("Doelen")
        table.add_column("Doel")
        table.add_column("Stand")
        if proofs:
            table.add_column("Bewijs")
        for goal in self._report.goals:
            row = [goal_name(goal.id), goal_value(goal.id, goal.value, self._report.view)]
            table.add_row(*row, *([proof(goal.status)] if proofs else []))
        self._console.print(table)
        for sentence in self._report.turn_warnings:
            self._say(f"  {goal_name('turns')}: {sentence}")
        if self._report.turn_warnings:
            self._say("")

    def _turns(self) -> None:
        """Show the turns per person, and the hours where the roster is whole."""
        kinds = [kind for kind in _KINDS if kind in self._report.turns_overview]
        is_narrow = self._console.width < _WIDTH_OF_TWO_KINDS and len(kinds) > 1
        first, last = (kinds[:-1], kinds[-1:]) if is_narrow else ([], kinds)
        if first:
            self._turns_of(first, with_hours=False)
        self._turns_of(last, with_hours=not self._report.turns_only)

    def _turns_of(self, kinds: Sequence[TurnKind], *, with_hours: bool) -> None:
        table = _table(
            "Beurten per medewerker: gedaan/billijk aandeel, saldo vooraf en nadien, volgende beurt"
        )
        table.add_column("Medewerker")
        for kind in kinds:
            for head in (_KINDS[kind], "vooraf", "nadien", "volgende"):
                table.add_column(head, justify="right")
        if with_hours:
            table.add_column("Urensaldo", justify="right")
        hours = {row.employee: row for row in self._report.hours_table}
        for name in self._report.view.names:
            cells = [name]
            for kind in kinds:
                cells += _cells_of_turns(self._report.turns_overview[kind][name])
            if with_hours:
                cells.append(hours_balance(hours[name].after[-1]))
            table.add_row(*cells)
        self._console.print(table)

    def _shortages(self) -> None:
        found = self._report.shortages
        if not found:
            self._console.print("Geen tekorten.")
            return
        below = sum(1 for shortage in found if shortage.level == "minimum")
        floor = f"{below} onder het minimum" if below else "minimum overal gehaald"
        lines = [line for item in found for line in self._about(item)]
        self._list(f"{count(len(found), 'tekort', 'tekorten')}, {floor}:", lines)

    def _about(self, shortage: Shortage) -> list[str]:
        """Say where somebody lacks, why, and what would help."""
        repairs = self._report.repairs.get(shortage, ())
        helps = [f"{number}. {repair_text(item)}" for number, item in enumerate(repairs, 1)]
        return [
            f"{shortage_place(shortage)}, {shortage_sentence(shortage)}",
            f"  {why_empty(self._report.reasons[shortage])}",
            *(["  Wat kan:"] if helps else []),
            *(f"    {line}" for line in helps),
        ]

    def _violations(self) -> None:
        found = self._report.violations
        if not found:
            return
        self._list(
            f"{count(len(found), 'harde regel gebroken', 'keer een harde regel gebroken')}:",
            [f"{violation_place(item)}: {rule_sentence(item)}" for item in found],
        )

    def _say(self, sentence: str) -> None:
        self._console.print(sentence, soft_wrap=True)

    def _list(self, head: str, lines: Sequence[str]) -> None:
        self._console.print(head)
        for line in lines[:_LONGEST_LIST]:
            self._console.print(f"  {line}", soft_wrap=True)
        if len(lines) > _LONGEST_LIST:
            self._console.print(f"  … en nog {len(lines) - _LONGEST_LIST}")


def _cells_of_turns(row: TurnsRow) -> list[str]:
    return [
        f"{row.done}/{turns(row.fair_share)}",
        turns_balance(row.before),
        turns_balance(row.after),
        "–" if row.next_turn is None else numbered_day(row.next_turn),
    ]


def _table(title: str) -> Table:
    return Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD)
