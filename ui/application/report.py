"""What there is to tell about a roster, for the terminal, the window and the files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from data.roster_json import GoalFigure, RosterDocument, ShortageNote
from rostering.calendar import TurnKind
from rostering.check import check, violations
from rostering.figures.balances import HoursBalance
from rostering.figures.statistics import Shortage, TurnsRow, hours_table, shortages, turns_overview
from rostering.figures.warnings import staffing_warnings
from rostering.goals import GOALS
from rostering.plan import Plan
from rostering.reasons.hindrances import Hindrance
from rostering.reasons.placing import Placing
from rostering.rules import Violation
from rostering.time import Horizon
from rostering.view import View
from ui.application.reasons.texts import hindrance_sentence, repair_effect, repair_text
from ui.application.rule_texts import rule_sentence
from ui.application.warning_texts import warning_sentences

if TYPE_CHECKING:
    from solver import Result
    from solver.repairs.explain import Repair


@dataclass(frozen=True)
class Report:
    """A roster with its goals; what follows from the roster is computed once, when asked for.

    Attributes:
        view: the roster, its weeks, and the plan whose locks must have stayed.
        goals: in their order.
        stopped: whether somebody ended the search.
        turns_only: the roster holds the turns alone.
        repairs: what would fill the empty places that were looked into.
    """

    view: View
    goals: tuple[GoalFigure, ...]
    seconds: float = 0.0
    stopped: bool = False
    turns_only: bool = False
    repairs: Mapping[Shortage, tuple[Repair, ...]] = field(default_factory=dict)

    @cached_property
    def violations(self) -> tuple[Violation, ...]:
        return violations(self.view.plan, self.view.horizon, before=self.view.before)

    @cached_property
    def shortages(self) -> tuple[Shortage, ...]:
        return shortages(self.view)

    @cached_property
    def reasons(self) -> dict[Shortage, tuple[Hindrance, ...]]:
        """Why each place is empty: everybody who is not there, the nearest first."""
        placing = Placing(self.view)
        return {shortage: placing.reasons(shortage) for shortage in self.shortages}

    @cached_property
    def turns_overview(self) -> dict[TurnKind, dict[str, TurnsRow]]:
        """Done, fair share, balance and next turn, per kind that the team has and person."""
        table: dict[TurnKind, dict[str, TurnsRow]] = {}
        for row in turns_overview(self.view):
            table.setdefault(row.kind, {})[row.employee] = row
        return table

    @cached_property
    def turn_warnings(self) -> tuple[str, ...]:
        """What belongs beside the goal `turns`: what the wanted staffing cannot give."""
        return warning_sentences(staffing_warnings(self.view.plan, self.view.horizon))

    @cached_property
    def hours_table(self) -> tuple[HoursBalance, ...]:
        return hours_table(self.view)

    def document(self) -> RosterDocument:
        """Return what the JSON file tells."""
        texts = tuple((violation, rule_sentence(violation)) for violation in self.violations)
        notes = {shortage: self._note(shortage) for shortage in self.shortages}
        return RosterDocument(
            self.view, self.goals, texts, self.seconds, self.stopped, self.turns_only, notes
        )

    def _note(self, shortage: Shortage) -> ShortageNote:
        reasons = self.reasons[shortage]
        return ShortageNote(
            [(item.employee, item.reason, hindrance_sentence(item)) for item in reasons],
            [
                (repair_text(repair), repair_effect(repair))
                for repair in self.repairs.get(shortage, ())
            ],
        )


def report_of(result: Result, *, turns_only: bool = False) -> Report:
    """Return the report of a planning run; the value of a goal it did not reach is counted."""
    view = View(result.plan, result.horizon, result.base)
    goals = tuple(
        GoalFigure(
            goal.id,
            GOALS[goal.id](view) if goal.value is None else goal.value,
            goal.bound,
            goal.status,
            goal.seconds,
        )
        for goal in result.goals
    )
    return Report(view, goals, result.seconds, result.stopped, turns_only)


def report_of_plan(plan: Plan, horizon: Horizon, before: Plan | None = None) -> Report:
    """Return the report of a roster as it is.

    Nothing was searched, so less may be possible of every goal, except below 0.

    Args:
        plan: the plan with its roster.
        horizon: the weeks to report on.
        before: the plan whose locked and published days must have stayed.
    """
    goals = tuple(
        GoalFigure(goal, value, 0, "none" if value else "optimal", 0.0)
        for goal, value in check(plan, horizon, before=before).goals.items()
    )
    return Report(View(plan, horizon, before), goals)
