"""Two processes on one file: every edit that was acknowledged is there, every other was told."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from data.store import PlanFileError, Who, open_plan_file
from data.store.contents import is_whole
from tests.builders import a_full_week, a_plan
from tests.data.store.files import Clock, change, file_with, number_in, reopened, with_edit

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")

ROUNDS = 40
TOLD = {"held", "taken_over", "changed", "busy"}


def write_now_and_then(path: Path, name: str, report: Path) -> None:
    """Open, edit a few times and close again, sometimes over the head of the other."""
    chance = random.Random(name)
    kept, refused = 0, set()
    for _ in range(ROUNDS):
        over = chance.random() < 0.3
        try:
            # Computers of their own, so that neither sees whether the other's process lives.
            with open_plan_file(path, Who(name, name), now=Clock(), take_over=over) as file:
                for _ in range(chance.randrange(1, 4)):
                    plan = file.plan("Onthaal")
                    number = number_in(plan) + 1
                    file.write("Onthaal", plan, with_edit(plan, number), change(name))
                    kept += 1
        except PlanFileError as error:
            refused.add(error.reason)
    report.write_text(f"{kept} {' '.join(sorted(refused))}")


def test_two_processes_lose_no_edit_and_are_told_of_every_conflict(tmp_path: Path) -> None:
    path = file_with(a_full_week(a_plan()), tmp_path)
    names = ("A", "B")
    children = []
    for name in names:
        child = os.fork()
        if child == 0:
            try:
                write_now_and_then(path, name, tmp_path / name)
            finally:
                os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)

    reports = [(tmp_path / name).read_text().split() for name in names]
    kept = sum(int(report[0]) for report in reports)
    assert number_in(reopened(path)) == kept
    with open_plan_file(path, Who("C", "C"), now=Clock(), read_only=True) as file:
        assert sum(1 for entry in file.log("Onthaal") if entry.what in names) == kept
    assert {reason for report in reports for reason in report[1:]} <= TOLD
    assert all(int(report[0]) > 0 for report in reports)
    assert is_whole(path)
