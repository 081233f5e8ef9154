"""Work on another thread: outcomes come back, reports are few, stops are never missed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from rostering.time import Horizon
from solver import GoalResult, Options, Progress, Result, StopToken
from tests.builders import a_plan, weeks
from ui.desktop.jobs import Job, PlanJob


def run(qtbot: QtBot, job: Job) -> list[object]:
    outcomes: list[object] = []
    job.done.connect(outcomes.append)
    job.failed.connect(outcomes.append)
    with qtbot.waitSignal(job.finished):
        job.start()
    qtbot.waitUntil(lambda: bool(outcomes))
    return outcomes


def test_a_job_hands_over_its_result(qtbot: QtBot) -> None:
    assert run(qtbot, Job(lambda: 6 * 7)) == [42]


def test_a_job_that_breaks_hands_over_the_error(qtbot: QtBot) -> None:
    def break_() -> None:
        raise ValueError("on purpose")

    (outcome,) = run(qtbot, Job(break_))

    assert isinstance(outcome, ValueError)


def test_work_is_done_elsewhere_and_told_here(qtbot: QtBot, qapp: QApplication) -> None:
    threads: dict[str, bool] = {}
    job = Job(lambda: threads.setdefault("work", QThread.currentThread() == qapp.thread()))
    job.done.connect(lambda _: threads.setdefault("told", QThread.currentThread() == qapp.thread()))

    with qtbot.waitSignal(job.finished):
        job.start()
    qtbot.waitUntil(lambda: "told" in threads)

    assert threads == {"work": False, "told": True}


def a_report(value: int, plan: Plan | None = None) -> Progress:
    return Progress("wanted", (GoalResult("wanted", value, 0, "feasible", 0.1),), 0.1, plan)


def a_result(plan: Plan, horizon: Horizon, stop: StopToken | None) -> Result:
    return Result(plan, plan, horizon, (), 0.1, stop is not None and stop.is_set)


def test_a_thousand_reports_become_a_few(qtbot: QtBot) -> None:
    done = threading.Event()

    def talkative(
        plan: Plan,
        horizon: Horizon,
        options: Options | None = None,
        *,
        on_progress: Callable[[Progress], None] = lambda _: None,
        stop: StopToken | None = None,
    ) -> Result:
        for value in range(1000, 0, -1):
            on_progress(a_report(value, plan if value == 500 else None))
        done.wait()
        return a_result(plan, horizon, stop)

    plan = a_plan()
    job = PlanJob(talkative, plan, weeks(), 10.0)
    told: list[Any] = []
    job.progress.connect(told.append)
    clock = QElapsedTimer()
    clock.start()
    job.start()
    qtbot.waitUntil(lambda: bool(told) and told[-1].goals[0].value == 1)
    passed = clock.elapsed()
    done.set()
    job.wait()

    assert len(told) <= 2 + passed // 250
    assert [report.plan for report in told if report.plan is not None] == [plan]


def test_a_stop_before_the_search_begins_is_not_missed(qtbot: QtBot) -> None:
    def obedient(
        plan: Plan,
        horizon: Horizon,
        options: Options | None = None,
        *,
        on_progress: Callable[[Progress], None] = lambda _: None,
        stop: StopToken | None = None,
    ) -> Result:
        return a_result(plan, horizon, stop)

    job = PlanJob(obedient, a_plan(), weeks(), 10.0)
    job.stop()

    (result,) = run(qtbot, job)

    assert isinstance(result, Result)
    assert result.stopped
