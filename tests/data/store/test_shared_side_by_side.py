"""Processes and servers that end halfway, and two that write for a while: nothing half, or lost."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from data.store import ConflictError, SharedStoreError, StoreAddress, Who, open_shared_store
from rostering.plan import Plan
from tests.builders import MONDAY, a_full_week, a_plan, later, on_duty
from tests.data.store.files import KARIN, TOM, Clock, change, number_in, with_edit
from tests.data.store.shared import held, opened
from tests.postgres import Server

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")

PLAN = a_plan()
FIRST = on_duty(PLAN, "Anna", MONDAY)
ROUNDS = 40


@pytest.fixture
def filled(address: StoreAddress) -> StoreAddress:
    with opened(address) as store:
        store.add_team(PLAN, change())
    return address


def in_a_process(work: Callable[[], None]) -> int:
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return child


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("step", ["write_change", "note_change"], ids=["begun", "nearly done"])
def test_a_writer_that_is_killed_halfway_leaves_nothing(
    filled: StoreAddress, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write() -> None:
        monkeypatch.setattr(f"data.store.team_store.{step}", die)
        with opened(filled) as store:
            store.plan("Onthaal")
            store.write("Onthaal", PLAN, FIRST, change())

    child = in_a_process(write)
    _, status = os.waitpid(child, 0)

    assert os.WTERMSIG(status) == signal.SIGKILL
    assert held(filled) == PLAN
    with opened(filled, TOM) as store:
        store.plan("Onthaal")
        store.write("Onthaal", PLAN, FIRST, change())
    assert held(filled) == FIRST


def test_a_server_that_falls_over_has_what_was_acknowledged(
    filled: StoreAddress, server: Server
) -> None:
    with opened(filled) as store:
        store.plan("Onthaal")
        store.write("Onthaal", PLAN, FIRST, change())
        server.stop("immediate")
        with pytest.raises(SharedStoreError) as told:
            store.write("Onthaal", FIRST, PLAN, change())
        server.start()

        assert told.value.reason == "unreachable"
        assert store.plan("Onthaal") == FIRST
        store.write("Onthaal", FIRST, PLAN, change())
    assert held(filled) == PLAN


def write_now_and_then(address: StoreAddress, name: str, week: int, report: Path) -> None:
    """Edit the same team, now in a week that both want and now in one of its own."""
    chance = random.Random(name)
    kept, own, refused = 0, 0, 0
    day = later(MONDAY, weeks=week)
    with open_shared_store(address, Who(name, name), now=Clock()) as store:
        plan = store.plan("Onthaal")
        for _ in range(ROUNDS):
            shared = chance.random() < 0.5
            after = with_edit(plan, number_in(plan) + 1) if shared else turned(plan, day)
            try:
                store.write("Onthaal", plan, after, change(name))
            except ConflictError:
                refused += 1
                plan = store.plan("Onthaal")
                continue
            kept, own = kept + shared, own + (not shared)
            plan = after
    report.write_text(f"{kept} {own} {refused}")


def turned(plan: Plan, day: date) -> Plan:
    """Return the plan with Anna on a day, or without where she was."""
    if plan.roster.entry("Anna", day).is_empty:
        return on_duty(plan, "Anna", day)
    return plan.with_roster(plan.roster.without([day]))


def test_two_processes_lose_no_edit_and_hear_of_every_conflict(
    address: StoreAddress, tmp_path: Path
) -> None:
    with opened(address, KARIN) as store:
        store.add_team(a_full_week(PLAN), change())
    children = [
        in_a_process(partial(write_now_and_then, address, name, week, tmp_path / name))
        for week, name in enumerate("AB", 1)
    ]
    for child in children:
        os.waitpid(child, 0)

    reports = [[int(word) for word in (tmp_path / name).read_text().split()] for name in "AB"]
    assert number_in(held(address)) == sum(shared for shared, _, _ in reports)
    assert all(sum(report) == ROUNDS and min(report[:2]) > 0 for report in reports)
    with opened(address) as store:
        written = [entry for entry in store.log("Onthaal") if entry.who.name in "AB"]
    assert len(written) == sum(shared + own for shared, own, _ in reports)
