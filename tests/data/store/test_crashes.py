"""What was acknowledged is in the file, whatever ends the process that wrote it."""

from __future__ import annotations

import os
import random
import select
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from data.store import PlanFile, PlanFileError
from data.store.contents import is_whole
from tests.builders import MONDAY, a_closure, a_full_week, a_plan
from tests.data.store.files import Clock, change, file_with, number_in, opened, reopened, with_edit

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")

KILLS = 200 if os.environ.get("BEURTROL_ALL_TESTS") else 30


def edit_on(file: PlanFile, acknowledge: Callable[[int], object]) -> None:
    """Edit until something goes wrong, telling each edit that is kept."""
    plan = file.plan("Onthaal")
    number = number_in(plan)
    while True:
        number += 1
        after = with_edit(plan, number)
        file.write("Onthaal", plan, after, change(f"edit {number}"))
        plan = after
        acknowledge(number)


def in_a_child(work: Callable[[Callable[[int], object]], object]) -> tuple[int, int]:
    """Start a process that edits; return its number and where it tells what is kept."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(lambda number: os.write(writing, number.to_bytes(4, "big")))
        finally:
            os._exit(0)
    os.close(writing)
    return child, reading


def acknowledged(pipe: int) -> int:
    """Return the last number that was told."""
    contents = b""
    while chunk := os.read(pipe, 65536):
        contents += chunk
    os.close(pipe)
    return int.from_bytes(contents[-4:], "big")


@pytest.mark.slow
def test_a_process_that_is_killed_at_any_moment_loses_nothing(tmp_path: Path) -> None:
    path = file_with(a_full_week(a_plan()), tmp_path)
    chance = random.Random(5)

    def work(acknowledge: Callable[[int], object]) -> None:
        with opened(path) as file:
            edit_on(file, acknowledge)

    last = 0
    for _ in range(KILLS):
        child, pipe = in_a_child(work)
        if chance.random() < 0.9:
            select.select([pipe], [], [])
        # Waiting for what never comes is a moment at random inside the edits.
        select.select([], [], [], chance.random() / 50)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        last = max(last, acknowledged(pipe))

        with opened(path) as file:
            found = number_in(file.plan("Onthaal"))
            log = len(file.log("Onthaal")) - 1
        assert is_whole(path)
        assert found in {last, last + 1}
        assert log == found
        last = found

    # Nine rounds in ten wait for an edit.
    assert last > KILLS // 2


def test_a_disk_without_room_ends_in_a_reason_and_keeps_what_was_acknowledged(
    tmp_path: Path,
) -> None:
    import resource

    path = file_with(a_full_week(a_plan()), tmp_path)
    limit = path.stat().st_size + 12_000

    def work(acknowledge: Callable[[int], object]) -> None:
        with opened(path) as file:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            try:
                edit_on(file, acknowledge)
            except PlanFileError as error:
                (tmp_path / "reason").write_text(error.reason)

    child, pipe = in_a_child(work)
    os.waitpid(child, 0)
    last = acknowledged(pipe)

    assert (tmp_path / "reason").read_text() in {"disk_full", "unreachable"}
    assert is_whole(path)
    assert 0 < number_in(reopened(path)) == last


def test_a_full_disk_is_told_and_the_edit_can_be_made_again(tmp_path: Path) -> None:
    plan = a_plan()
    path = file_with(plan, tmp_path)
    full = a_full_week(plan)
    long = replace(plan, closures=(replace(a_closure(MONDAY), description="x" * 500_000),))
    with opened(path) as file:
        room = ["PRAGMA max_page_count = 1"]
        event.listen(
            file._writer,
            "connect",
            lambda connection, _record: [connection.execute(line) for line in room],
        )
        with pytest.raises(PlanFileError) as refused:
            file.write("Onthaal", plan, long, change("te lang"))
        assert refused.value.reason == "disk_full"
        assert file.plan("Onthaal") == plan
        room.clear()
        file.write("Onthaal", plan, full, change("rooster week 1"))

    assert reopened(path) == full
    assert is_whole(path)


def test_a_fault_in_the_middle_of_a_change_leaves_nothing_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = a_plan()
    path = file_with(plan, tmp_path)
    with opened(path, clock=Clock()) as file:
        with monkeypatch.context() as broken:
            broken.setattr("data.store.team_store.note_change", _fail)
            with pytest.raises(OSError, match="halfway"):
                file.write("Onthaal", plan, a_full_week(plan), change())
        assert file.plan("Onthaal") == plan
        file.write("Onthaal", plan, a_full_week(plan), change())

    assert reopened(path) == a_full_week(plan)


def _fail(*_: object) -> None:
    raise OSError("halfway")
