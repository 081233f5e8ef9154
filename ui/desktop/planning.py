"""One planning run at a time: its proposals one after the other, within the time there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from rostering.goals import GOALS
from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from ui.application.proposals.comparing import Standing, Standings, places_apart
from ui.application.proposals.present import Present, stands
from ui.application.proposals.presets import PRESETS, Preset
from ui.application.proposals.staying import EVERYTHING_ANEW, Stays, held, released
from ui.desktop.attention_items import broken_rules
from ui.desktop.goal_stands import stands_of_roster, stands_of_run
from ui.desktop.jobs import Job, PlanJob, Solve
from ui.desktop.panel.goal_rows import GoalStand

if TYPE_CHECKING:
    from solver import Options, Progress, Result, StopToken

_LEAST_SECONDS = 1.0
"""Time for a proposal for which others left none."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a run is asked for: the weeks, what stays in them, and which proposals."""

    horizon: Horizon
    stays: Stays = EVERYTHING_ANEW
    presets: tuple[Preset, ...] = PRESETS


@dataclass(frozen=True, slots=True)
class Proposal:
    """One roster that was made.

    Attributes:
        stands: every goal in words, in the order in which it was pursued.
        standings: the same to compare with other proposals.
        apart: places that differ from the roster of now, or where there is none from the first
            proposal.
        now: the roster of now, where there is one in all weeks.
    """

    preset: Preset
    result: Result
    stands: tuple[GoalStand, ...]
    standings: Standings
    apart: int
    now: Present | None = None

    @property
    def can_be_better(self) -> bool:
        """Tell whether some goal is not known to be as near as can be."""
        return not all(goal.is_proven for goal in self.standings.values())


class Planning(QObject):
    """Holds the run at work, if there is one."""

    began = Signal(int)
    """Which proposal of those asked for is at work from now on, from 0."""
    improved = Signal(object)
    """A plan with a better roster."""
    progressed = Signal(object)
    """Where every goal stands."""
    found = Signal(object)
    """A `Proposal` that is done."""
    ended = Signal(object)
    """All proposals that were made."""
    nothing_found = Signal(bool)
    """There is no roster; whether that is because of a stop."""
    failed = Signal()

    def __init__(self, solve: Solve, time_limit: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._solve = solve
        self.time_limit = time_limit
        self._clock = QElapsedTimer()
        self._job: PlanJob | None = None
        self._judge: Job | None = None
        self._shown: Plan | None = None
        self._asked: tuple[Plan, Asked] | None = None
        self._starts: tuple[Result, ...] = ()
        self._found: list[Proposal] = []
        self._is_stopped = False

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def start(self, plan: Plan, asked: Asked, starts: Sequence[Result] = ()) -> None:
        """Begin a run; an earlier one is dropped.

        Args:
            plan: the plan as it is.
            asked: what to plan.
            starts: the result from which each proposal goes on; none to begin anew.
        """
        self.drop()
        self._asked, self._starts = (plan, asked), tuple(starts)
        self._clock.start()
        self._start_next()

    def _start_next(self) -> None:
        """Begin with the next proposal; what earlier ones left of the time is for the rest."""
        if self._asked is None:
            return
        plan, asked = self._asked
        number = len(self._found)
        left = self.time_limit - self._clock.elapsed() / 1000
        seconds = max(left / (len(asked.presets) - number), _LEAST_SECONDS)
        start = self._start_of(number)
        solve = solve_for(self._solve, asked.presets[number], asked.stays, start)
        job = PlanJob(solve, plan, asked.horizon, seconds, self)
        job.progress.connect(self._follow)
        job.done.connect(self._judge_result)
        job.failed.connect(self._fail)
        self._job = job
        job.start()
        self.began.emit(number)

    def _start_of(self, number: int) -> Result | None:
        """Return the result from which a proposal goes on: its own, else the first one."""
        if self._starts:
            return self._starts[number]
        return self._found[0].result if self._found else None

    def stop(self) -> None:
        """Ask the run to end with what it has; proposals not begun yet are left out."""
        self._is_stopped = True
        if self._job is not None:
            self._job.stop()

    def drop(self) -> None:
        """End the run and forget it, what it finds included."""
        self._drop_jobs()
        self._asked = None
        self._starts = ()
        self._found = []
        self._is_stopped = False

    def _drop_jobs(self) -> None:
        for job in (self._job, self._judge):
            if job is None:
                continue
            job.blockSignals(True)
            if isinstance(job, PlanJob):
                job.stop()
            job.wait()
            job.deleteLater()
        self._job = self._judge = None
        self._shown = None

    def _follow(self, progress: Progress) -> None:
        if self.sender() is not self._job:
            return
        if progress.plan is not None and progress.plan is not self._shown:
            self._shown = progress.plan
            self.improved.emit(progress.plan)
        horizon = None if self._asked is None else self._asked[1].horizon
        self.progressed.emit(stands_of_run(progress, horizon))

    def _judge_result(self, result: Result) -> None:
        """Put the outcome in words, which takes a moment in a long horizon."""
        if self._job is None or self.sender() is not self._job or self._asked is None:
            return
        if not self._job.has_found:
            self._end_without(stopped=result.stopped)
            return
        preset = self._asked[1].presets[len(self._found)]
        first = self._found[0] if self._found else None
        judge = Job(lambda: proposal_of(preset, result, first), self)
        judge.done.connect(self._keep)
        judge.failed.connect(self._fail)
        self._judge = judge
        judge.start()

    def _keep(self, proposal: Proposal) -> None:
        self._drop_jobs()
        self._found.append(proposal)
        self.found.emit(proposal)
        if self._asked is None:
            return
        if self._is_stopped or len(self._found) == len(self._asked[1].presets):
            self._end()
        else:
            self._start_next()

    def _end_without(self, *, stopped: bool) -> None:
        """End where a search had no roster of its own: what stays is none to take over."""
        if self._found:
            self._end()
            return
        self.drop()
        self.nothing_found.emit(stopped)

    def _end(self) -> None:
        found = tuple(self._found)
        self.drop()
        self.ended.emit(found)

    def _fail(self) -> None:
        """Keep the proposals that were made before the one that went wrong."""
        if self._found:
            self._end()
            return
        self.drop()
        self.failed.emit()


def solve_for(solve: Solve, preset: Preset, stays: Stays, start: Result | None = None) -> Solve:
    """Return what plans with the goals of a preset in their order, around what stays.

    With a result to start from the search goes on from its roster, and from what it proved.
    """

    def run(
        plan: Plan,
        horizon: Horizon,
        options: Options | None = None,
        *,
        on_progress: Callable[[Progress], None] = lambda _progress: None,
        stop: StopToken | None = None,
    ) -> Result:
        def follow(progress: Progress) -> None:
            if progress.plan is not None:
                shown = released(progress.plan, plan, horizon, stays)
                progress = replace(progress, plan=shown)
            on_progress(progress)

        chosen = None if options is None else replace(options, priority=preset.priority)
        if chosen is not None and start is not None:
            roster = held(start.plan, horizon, stays).roster
            chosen = replace(chosen, start=roster, proven=start.goals)
        searched = held(plan, horizon, stays)
        result = solve(searched, horizon, chosen, on_progress=follow, stop=stop)
        return replace(result, plan=released(result.plan, plan, horizon, stays), base=plan)

    return run


def proposal_of(preset: Preset, result: Result, first: Proposal | None = None) -> Proposal:
    """Put a result in words; slow in a long horizon.

    Args:
        preset: the order of its goals.
        result: what was found.
        first: the first proposal of the run; None where this is it.
    """
    now = present_of(result) if first is None else first.now
    other = result.base if now else (result if first is None else first.result).plan
    stands = dict(
        zip(GOALS, stands_of_roster(View(result.plan, result.horizon), result.goals), strict=True)
    )
    order = [goal.id for goal in result.goals]
    return Proposal(
        preset,
        result,
        tuple(stands[goal] for goal in order),
        {
            goal: Standing(stands[goal].value or 0, stands[goal].words, _is_proven(stands[goal]))
            for goal in order
        },
        places_apart(result.plan, other, result.horizon),
        now,
    )


def present_of(result: Result) -> Present | None:
    """Judge the roster from which a run began; None where some week had none."""
    base, horizon = result.base, result.horizon
    if not stands(base, horizon):
        return None
    found = dict(zip(GOALS, stands_of_roster(View(base, horizon)), strict=True))
    open_ = sum(1 for item in broken_rules(base, horizon) if item.tone == "violation")
    return Present(
        {goal: Standing(one.value or 0, one.words, False) for goal, one in found.items()}, open_
    )


def _is_proven(stand: GoalStand) -> bool:
    return stand.state == "proven"
